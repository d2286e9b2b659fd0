package dev.hindcast.ingest.collection.block;

import dev.hindcast.ingest.collection.entry.Post;
import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Sentences;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The text of a status page: lines that each begin with the time of their posting. */
final class StampedLines {
    /** How far from its beginning a line's stamp may stand. */
    private static final int MARGIN = 3;

    private static final Pattern STATUS =
            Pattern.compile("(?i)^[\\s:–-]*(investigating|identified|monitoring|resolved|update"
                    + "|scheduled|in progress|verifying|completed|postmortem)\\s+[-–:]\\s*");
    private static final Pattern BEFORE_TEXT = Pattern.compile("^[\\s,:;)\\]–-]+");

    /** The level of a heading below that of all posts. */
    private static final int DAY = 3;
    /** So many hours ahead nobody promises the next post. */
    private static final int LONG = 8;
    /** So much a clock may be wrong that tells what is over. */
    private static final int SHORT = 1;

    private static final int HOURS = 24;
    private static final Wording PAST =
            Wording.of("\\b(?:was|were|had|been|saw|experienced|began|started|failed|recovered)\\b");
    private static final Wording TO_COME = Wording.of(
            "\\b(?:will|shall|should|may|might|would|if|unless|until|next|planned|scheduled|expected|going to)\\b");

    private static final int LEAP = 2032;

    private StampedLines() {}

    /** Returns the posts, none if the first line has no stamp. */
    static List<Post> of(List<String> lines, int line) {
        List<Post> posts = new ArrayList<>();
        for (String text : lines) {
            Optional<WrittenTime> when = TimeScanner.scan(text).stream()
                    .findFirst()
                    .filter(time -> time.start() <= MARGIN
                            && time.time().isPresent()
                            // "On 14 May at 10:02 the shop went down" is a sentence.
                            && text.chars().limit(time.start()).noneMatch(Character::isLetter));
            if (when.isPresent()) {
                posts.add(post(
                        text.substring(0, when.get().end()),
                        text.substring(when.get().end()),
                        line));
            } else if (posts.isEmpty()) {
                return List.of();
            } else {
                Post last = posts.remove(posts.size() - 1);
                posts.add(new Post(last.time(), last.status(), (last.text() + " " + text).strip(), line, true));
            }
        }
        return posts;
    }

    /** Returns whether stamps name days without their year that go on past the first, and from the first that does all do. */
    static boolean nameDays(List<Post> posts) {
        Set<Optional<WrittenDate>> days = new LinkedHashSet<>();
        boolean named = false;
        for (Post post : posts) {
            Optional<WrittenDate> day = Optional.of(post)
                    .filter(Post::told)
                    .flatMap(StampedLines::stamp)
                    .flatMap(WrittenTime::date);
            if (named && day.isEmpty()) {
                return false;
            }
            named = day.isPresent();
            days.add(day);
        }
        return named && days.size() > 1;
    }

    /** Returns the text below the days on which it happened, none if the stamp names no day or the text no bare time: who writes after midnight tells of the evening before too. */
    static List<Block> onItsDay(Post post, String text) {
        Optional<WrittenTime> stamp = stamp(post).filter(when -> tellsBareTime(text));
        List<Block> blocks = new ArrayList<>();
        String day = "";
        for (String sentence : stamp.isPresent() ? Sentences.ofAccount(text) : List.<String>of()) {
            String told = day(stamp.get(), sentence).orElse(day.isEmpty() ? day(stamp.get(), 0) : day);
            if (told.equals(day)) {
                TextLine before = ((Block.Paragraph) blocks.remove(blocks.size() - 1))
                        .lines()
                        .get(0);
                blocks.add(paragraph(before.text() + " " + sentence, post));
            } else {
                blocks.add(new Block.Heading(DAY, TextLine.plain(told, post.line())));
                blocks.add(paragraph(sentence, post));
            }
            day = told;
        }
        return blocks;
    }

    private static boolean tellsBareTime(String text) {
        return TimeScanner.scan(text).stream()
                .anyMatch(when -> when.time().isPresent() && when.date().isEmpty());
    }

    private static Block paragraph(String text, Post post) {
        return new Block.Paragraph(List.of(TextLine.plain(text, post.line())));
    }

    private static Optional<WrittenTime> stamp(Post post) {
        return TimeScanner.scan(post.time()).stream()
                .findFirst()
                .filter(when -> when.time().isPresent()
                        && when.date()
                                .filter(date -> date.namesMonth() && date.year().isEmpty())
                                .isPresent());
    }

    /** The day of a sentence, absent if it tells no bare time: one long after the stamp was the day before. */
    private static Optional<String> day(WrittenTime stamp, String sentence) {
        List<WrittenTime> told = TimeScanner.scan(sentence).stream()
                .filter(when -> when.time().isPresent())
                .toList();
        return told.stream()
                .findFirst()
                .filter(when -> when.date().isEmpty()
                        && (when.zone().isEmpty() || when.zone().equals(stamp.zone())))
                .map(when -> day(stamp, isOfDayBefore(clock(stamp), told, sentence) ? 1 : 0));
    }

    /** Who writes in the morning or tells what is over means no clock long after that of the post, nor a span beyond midnight that goes on behind it. */
    private static boolean isOfDayBefore(LocalTime posted, List<WrittenTime> told, String sentence) {
        LocalTime first = clock(told.get(0));
        boolean over = PAST.isIn(sentence) && !TO_COME.isIn(sentence);
        if (over && told.size() > 1 && clock(told.get(1)).isBefore(first)) {
            return first.isAfter(posted);
        }
        boolean sameDay = over ? posted.getHour() + SHORT < HOURS : posted.isBefore(LocalTime.NOON);
        return first.isAfter(sameDay ? posted.plusHours(over ? SHORT : LONG) : LocalTime.MAX);
    }

    private static LocalTime clock(WrittenTime when) {
        return when.time().orElseThrow();
    }

    /** A leap year has every day. */
    private static String day(WrittenTime stamp, int before) {
        LocalDate day =
                stamp.date().flatMap(date -> date.in(LEAP)).orElseThrow().minusDays(before);
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static Post post(String time, String rest, int line) {
        var status = STATUS.matcher(rest);
        boolean declares = status.find();
        String text = declares ? rest.substring(status.end()) : rest;
        return new Post(
                time.strip(),
                declares ? status.group(1) : "",
                BEFORE_TEXT.matcher(text).replaceFirst(""),
                line,
                true);
    }
}
