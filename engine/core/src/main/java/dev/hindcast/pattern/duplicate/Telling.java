package dev.hindcast.pattern.duplicate;

import dev.hindcast.model.Incident;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.pattern.block.BlockKeys;
import dev.hindcast.rootcause.phrase.Sentences;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What of a document tells whether another one is about the same incident: a pure function of its incident. Two are taken for one if they
 * carry the same identifier and began within a day, or under similar titles within a month; if they began within minutes of each other, or within an hour and ended
 * at once, in one organisation, about the same service under similar titles; or if the summary of one is nearly that of the other.
 *
 * @param id of the incident
 * @param file in which it is told, as a hash of its path
 * @param keys its identifiers, see {@link Identifiers}
 * @param organisation letters and digits of its name in lower case; empty for none
 * @param services what it affected; empty where the document does not say
 * @param numbered whether it is an entry of a collection
 * @param times what it tells for certain of when
 * @param second when it began, in seconds since 1970; {@link #UNKNOWN} where the time of day is not known
 * @param day when it began, in days since 1970-01-01; {@link #UNKNOWN} if undated
 * @param title hashes of the words of its title, ascending
 * @param summary what its summary says
 */
public record Telling(
        String id,
        int file,
        List<String> keys,
        String organisation,
        List<String> services,
        boolean numbered,
        ToldTimes times,
        long second,
        long day,
        int[] title,
        Shingles summary)
        implements Serializable {
    /** In place of a time that is not known. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");

    private static final List<MilestoneName> ANY_TIME = List.of(MilestoneName.values());
    private static final long MINUTES = Duration.ofMinutes(10).toSeconds();
    private static final long MINUTE = 60;
    private static final long HOUR = Duration.ofHours(1).toSeconds();
    private static final long DAY = Duration.ofDays(1).toSeconds();
    /** Farther apart the same identifier is that of something that fails again. */
    private static final long MONTH_DAYS = 31;
    /** Share of the words of two titles that both have. */
    private static final double SIMILAR = 0.5;

    /** The same, of two that affected one service at one time. */
    private static final double ALIKE = 0.33;
    /** The same, of two that are called alike but for a word. */
    private static final double SAME = 0.75;
    /** Share of the time that either took. */
    private static final double OVERLAP = 0.5;

    private static final double CONTAINED = 0.8;
    /** Shorter summaries are alike by chance. */
    private static final int FEWEST_SHINGLES = 12;
    /** But less so if both began at the same time, or on the same day and no more is known. */
    private static final int FEWEST_AT_ONCE = 4;

    /** The smallest numbers of two texts that share most of their runs are mostly the same. */
    private static final int SMALLEST_SHINGLES = 6;

    /**
     * Why two documents are taken for one incident.
     *
     * @param score how sure that is, above 0 and up to 1
     * @param reason half a sentence: what they have in common
     * @param sure whether times that differ contradict each other: two pages may well be about two things
     */
    public record Sameness(double score, String reason, boolean sure) {}

    /** Returns what a document tells. */
    public static Telling of(Incident incident) {
        Optional<Milestone> timed = incident.milestones().firstOf(ANY_TIME).filter(Milestone::hasTimeOfDay);
        return new Telling(
                incident.id(),
                file(incident.source().path()).hashCode(),
                Identifiers.of(incident),
                incident.organisation()
                        // One object for each name: an incident is compared with many.
                        .map(name -> BETWEEN_LETTERS
                                .matcher(name.toLowerCase(Locale.ROOT))
                                .replaceAll("")
                                .intern())
                        .orElse(""),
                incident.services(),
                incident.source().path().indexOf('#') >= 0,
                ToldTimes.of(incident),
                timed.map(milestone -> milestone.at().getEpochSecond()).orElse(UNKNOWN),
                day(incident).map(LocalDate::toEpochDay).orElse(UNKNOWN),
                Shingles.eachOnce(Sentences.words(Identifiers.without(incident.title())).stream()
                        .mapToInt(String::hashCode)
                        .toArray()),
                Shingles.of(incident));
    }

    /** Returns the day an incident began, in UTC, or the day its document gives. */
    public static Optional<LocalDate> day(Incident incident) {
        return incident.milestones()
                .firstOf(ANY_TIME)
                .map(milestone -> LocalDate.ofInstant(milestone.at(), ZoneOffset.UTC))
                .or(incident::date);
    }

    private static String file(String path) {
        int at = path.indexOf('#', path.lastIndexOf('/') + 1);
        return at < 0 ? path : path.substring(0, at);
    }

    /** Adds the blocks in which documents about the same incident meet. */
    public void addTo(BlockKeys keys) {
        this.keys.forEach(key -> keys.add(101, key.hashCode(), 0));
        if (second != UNKNOWN) {
            int hour = (int) (second / HOUR);
            for (String service : services) {
                keys.add(105, hour, service.hashCode());
                keys.add(105, hour + 1, service.hashCode());
            }
        }
        times.second(MilestoneName.RESOLVED).ifPresent(end -> {
            int minute = (int) (end / MINUTE);
            keys.add(104, minute, organisation.hashCode());
            keys.add(104, minute + 1, organisation.hashCode());
        });
        if (second != UNKNOWN) {
            int slot = (int) (second / MINUTES);
            keys.add(102, slot, organisation.hashCode());
            keys.add(102, slot + 1, organisation.hashCode());
        }
        if (summary.hashes().length >= FEWEST_AT_ONCE) {
            for (int i = 0; i < Math.min(SMALLEST_SHINGLES, summary.hashes().length); i++) {
                keys.add(103, summary.hashes()[i], 0);
            }
        }
    }

    /** Returns why another document is taken to be about the same incident; absent where it is not. */
    public Optional<Sameness> as(Telling other) {
        // Nearly all pairs are told apart by their times and first runs; what costs more comes last.
        Optional<String> key = keys.isEmpty() || other.keys.isEmpty() ? Optional.empty() : sharedKey(other);
        return farApart(other) && key.isEmpty()
                ? Optional.empty()
                : sameness(other, key).filter(same -> !id.equals(other.id));
    }

    private Optional<Sameness> sameness(Telling other, Optional<String> key) {
        if (key.isPresent()) {
            return Optional.of(new Sameness(1, "both are called " + key.get(), true));
        }
        boolean near = within(MINUTES, other);
        boolean ended = !near && within(HOUR, other) && times.agree(MilestoneName.RESOLVED, other.times);
        double titles = within(HOUR, other) && mayBeOne(other) ? shared(title, other.title) : 0;
        if (titles >= SIMILAR && (near || ended && file != other.file)) {
            String began = near ? "both began within minutes" : "both ended at once and began within an hour";
            return Optional.of(new Sameness(titles, began + " under similar titles", isSure(other)));
        }
        if (titles >= ALIKE && file != other.file && shareService(other) && times.overlap(other.times) >= OVERLAP) {
            return Optional.of(
                    new Sameness(titles, "both are about one service at one time under like titles", isSure(other)));
        }
        int fewest = near || sameDayAtLeast(other) ? FEWEST_AT_ONCE : FEWEST_SHINGLES;
        double contained = Math.min(summary.hashes().length, other.summary.hashes().length) >= fewest
                ? summary.containment(other.summary, CONTAINED)
                : 0;
        return contained >= CONTAINED
                ? Optional.of(new Sameness(contained, "one summary is nearly the other", false))
                : Optional.empty();
    }

    /**
     * Within one file it is mentioned by both; far apart under another title it is that of something that failed twice. What is no number of
     * a ticket for certain may be a place, a model or a method, and counts on one day alone, of an entry or under like titles.
     */
    private Optional<String> sharedKey(Telling other) {
        return keys.stream()
                .filter(key -> file != other.file && other.keys.contains(key) && mayBeOfOne(other))
                .filter(key -> Identifiers.isOfTicket(key)
                        ? !farApart(other)
                                || Math.abs(day - other.day) <= MONTH_DAYS && shared(title, other.title) >= SIMILAR
                        : isOfOneDay(other)
                                && mayBeOne(other)
                                && (numbered || other.numbered || shared(title, other.title) >= ALIKE))
                .findFirst();
    }

    private boolean isOfOneDay(Telling other) {
        return day != UNKNOWN && other.day != UNKNOWN && !farApart(other);
    }

    private boolean mayBeOfOne(Telling other) {
        return organisation.isEmpty() || other.organisation.isEmpty() || organisation.equals(other.organisation);
    }

    /** What two files tell without any number of their own, of one service or under one title, and one end of it alike. */
    private boolean isSure(Telling other) {
        return file != other.file
                && keys.isEmpty()
                && other.keys.isEmpty()
                && !numbered
                && !other.numbered
                && (shareService(other) || shared(title, other.title) >= SAME)
                && (times.agree(MilestoneName.STARTED, other.times)
                        || times.agree(MilestoneName.RESOLVED, other.times));
    }

    /** Returns the times that contradict each other where both are surely about one incident, in the order of an incident. */
    List<Duplicate.Difference> contradictions(Telling other) {
        return times.differences(other.times);
    }

    /** Returns whether organisation and services, as far as both documents state them, may be those of one incident. */
    public boolean mayBeOne(Telling other) {
        return organisation.equals(other.organisation)
                && (services.isEmpty() || other.services.isEmpty() || shareService(other));
    }

    private boolean shareService(Telling other) {
        for (int i = 0; i < services.size(); i++) {
            if (other.services.contains(services.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean farApart(Telling other) {
        return second != UNKNOWN && other.second != UNKNOWN
                ? !within(DAY, other)
                : day != UNKNOWN && other.day != UNKNOWN && Math.abs(day - other.day) > 1;
    }

    private boolean sameDayAtLeast(Telling other) {
        return second == UNKNOWN && other.second == UNKNOWN && day != UNKNOWN && day == other.day;
    }

    private boolean within(long seconds, Telling other) {
        return second != UNKNOWN && other.second != UNKNOWN && Math.abs(second - other.second) <= seconds;
    }

    /** The share of the words of either that both have. */
    private static double shared(int[] one, int[] other) {
        int both = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Integer.compare(one[i], other[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = one.length + other.length - both;
        return all == 0 ? 0 : both / (double) all;
    }
}
