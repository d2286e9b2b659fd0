package dev.hindcast.ingest.normalise.likelihood;

import dev.hindcast.ingest.normalise.likelihood.MilestoneJudge.Judged;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.Precision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Chooses the milestones by how likely they are. What a field states stays; what the words of the timeline or a sentence were read to
 * tell stays unless it is doubtful or another moment is far likelier, but what its authors marked stays; what nothing was read to tell is what is likely by itself.
 */
public final class Judgement {
    /** Times that are no further apart are the same. */
    private static final Duration SAME = Duration.ofSeconds(60);

    private static final Duration FAR = Duration.ofDays(7);

    /** "The standby had stopped on Sunday" is told of another fault, or of what led to this one. */
    private static final Duration FAR_FOR_PROSE = Duration.ofDays(3);

    /** So likely is what nothing else tells, as a logarithm of odds; all four were measured, see {@code docs/benchmarks.md}. */
    private static final double LIKELY = 1.2;

    /** Of these too few are told to be learned so well that they may take away what was read. */
    private static final Set<MilestoneName> FIRM = EnumSet.of(MilestoneName.ACKNOWLEDGED, MilestoneName.MITIGATED);

    /** What words were read to tell is doubted where it is less likely than that. */
    private static final double DOUBTFUL = -3.75;

    /** Another moment takes its place if it is more likely than not, and by so much more likely than that. */
    private static final double LIKELIER = 2;

    /** So likely is the restoration where the end is told as well, outright and later. */
    private static final double BEFORE_END = -1;

    /** Nor does a place in the account make up for words that speak so much against it. */
    private static final double UNTOLD = -2;

    /** By so much likelier must be what was read to tell something else. */
    private static final double ANEW = 1;
    /** So likely is the beginning in the first row of all, where nothing else tells one. */
    private static final double OF_FIRST = -0.25;

    private final String source;
    private final Milestones read;
    private final Predicate<Instant> noEnd;
    private final BeforeEnd beforeEnd;
    private final FirstTold firstTold;
    private final Map<MilestoneName, Milestone> chosen = new EnumMap<>(MilestoneName.class);
    /** The scores of those that no field states. */
    private final Map<MilestoneName, Double> scores = new EnumMap<>(MilestoneName.class);

    private final List<Finding> findings = new ArrayList<>();

    private Judgement(
            String source, Milestones read, Predicate<Instant> noEnd, List<Mention> mentions, List<Moment> moments) {
        this.source = source;
        this.read = read;
        this.noEnd = noEnd;
        this.beforeEnd = new BeforeEnd(read.get(MilestoneName.RESOLVED), moments);
        this.firstTold = new FirstTold(mentions, moments);
    }

    /**
     * Returns the milestones.
     *
     * @param source the document
     * @param read those that fields state and words were read to tell
     * @param mentions all moments that the document tells, in reading order
     * @param noEnd which moments are said to be no end
     */
    public static Judged of(
            Likelihood likelihood, String source, Milestones read, List<Mention> mentions, Predicate<Instant> noEnd) {
        if (Stream.of(MilestoneName.values()).allMatch(name -> isSettled(read.get(name)))) {
            return Judged.asRead(read);
        }
        List<Mention> timed = mentions.stream()
                .filter(mention -> mention.entry().precision() != Precision.DAY)
                .toList();
        List<Moment> moments = likelihood.moments(timed);
        List<double[]> likely = likelihood.scores(moments);
        Judgement judgement = new Judgement(source, read, noEnd, mentions, moments);
        for (MilestoneName name : MilestoneName.values()) {
            Optional<Milestone> known = read.get(name);
            if (isSettled(known)) {
                judgement.chosen.put(name, known.get());
            } else {
                judgement.choose(name, known, moments, likely);
            }
        }
        judgement.forgetDisordered();
        return new Judged(new Milestones(judgement.chosen), judgement.findings);
    }

    /** What a field states, and the ends of a span that a sentence tells. */
    private static boolean isSettled(Optional<Milestone> known) {
        return known.filter(milestone -> milestone.basis() == Basis.FIELD
                        || milestone.basis() == Basis.SENTENCE && milestone.approximate()
                        || !milestone.hasTimeOfDay())
                .isPresent();
    }

    private void choose(MilestoneName name, Optional<Milestone> known, List<Moment> moments, List<double[]> likely) {
        double ofKnown = Double.NEGATIVE_INFINITY;
        List<Moment> same = new ArrayList<>();
        double best = Double.NEGATIVE_INFINITY;
        Moment likeliest = null;
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            double score = likely.get(i)[name.ordinal()];
            if (known.isPresent() && isSame(known.get(), moment)) {
                ofKnown = Math.max(ofKnown, score);
                same.add(moment);
            } else if (score > best
                    && score > (known.isPresent() ? 0 : bar(name, moment, likely.get(i)))
                    && mayReplace(name, moment, known)
                    && mayBe(name, moment)) {
                best = score;
                likeliest = moment;
            }
        }
        if (likeliest != null
                && (known.isEmpty()
                        || best > ofKnown + LIKELIER
                                && isJudged(ofKnown)
                                && same.stream().noneMatch(moment -> moment.isMarked(name))
                                && !FirstTold.isFirst(name, known.get(), ofKnown, likeliest))) {
            put(name, likeliest.clearest(name).orElseThrow().as(name, source), best);
            known.ifPresent(instead -> note(name, instead, chosen.get(name)));
        } else if (known.isPresent() && !isJudged(ofKnown)) {
            // The end of a span is no moment of its own.
            put(name, known.get(), Double.MAX_VALUE);
        } else if (known.isPresent()
                && (ofKnown > DOUBTFUL
                        || FIRM.contains(name)
                        || name == MilestoneName.RESOLVED && beforeEnd.comesBeforeRemedies()
                        || same.stream().anyMatch(moment -> moment.isPosted() || moment.isMarked(name)))) {
            // Where it and what fills a gap stand in no order, it goes only if that is far likelier.
            put(name, known.get(), ofKnown + 2 * LIKELIER);
        }
    }

    /** How likely a moment must be to tell what nothing was read to tell. */
    private double bar(MilestoneName name, Moment moment, double[] likely) {
        if (isTold(moment)) {
            return LIKELY + ANEW;
        }
        if (name == MilestoneName.STARTED && firstTold.opensTimeline(moment)) {
            return OF_FIRST;
        }
        double own = likely[name.ordinal()];
        boolean apart = Stream.of(MilestoneName.values())
                .allMatch(other -> other == name || own > likely[other.ordinal()] + LIKELIER);
        return name == MilestoneName.MITIGATED && own > BEFORE_END && apart && beforeEnd.restores(moment)
                ? BEFORE_END
                : LIKELY;
    }

    /** A sentence fills gaps, and goes before no row; nor does the beginning itself go before a notice that was read. */
    private boolean mayReplace(MilestoneName name, Moment moment, Optional<Milestone> known) {
        Milestone began = name == MilestoneName.DETECTED ? chosen.get(MilestoneName.STARTED) : null;
        return known.isEmpty()
                || (began == null || !isSame(began, moment))
                        && (known.get().basis() != Basis.TIMELINE || FirstTold.isRow(moment));
    }

    private boolean mayBe(MilestoneName name, Moment moment) {
        return moment.greatestInWords(name.ordinal()) > UNTOLD
                && moment.mentions().stream().noneMatch(told -> Exclusion.excludes(name, told))
                && moment.clearest(name)
                        .filter(told -> name != MilestoneName.RESOLVED
                                || !noEnd.test(told.entry().until().at()))
                        .isPresent()
                && !beforeEnd.isBehind(name, moment)
                && !isStatedOtherwise(name, moment)
                && isNear(moment, FirstTold.isRow(moment) ? FAR : FAR_FOR_PROSE);
    }

    /** What a field calls the restoration is not the end as well. */
    private boolean isStatedOtherwise(MilestoneName name, Moment moment) {
        return name == MilestoneName.RESOLVED
                && read.get(MilestoneName.MITIGATED)
                        .filter(stated -> stated.basis() == Basis.FIELD && stated.hasTimeOfDay())
                        .filter(stated -> isSame(stated, moment))
                        .isPresent();
    }

    /** Far from all that was read it is of another story, or mistyped; but for what the same line tells. */
    private boolean isNear(Moment moment, Duration far) {
        List<Milestone> timed =
                read.byName().values().stream().filter(Milestone::hasTimeOfDay).toList();
        return timed.isEmpty()
                || timed.stream()
                        .anyMatch(milestone ->
                                moment.isToldIn(milestone.evidence().line())
                                        || Duration.between(milestone.at(), moment.at())
                                                        .abs()
                                                        .compareTo(far)
                                                <= 0);
    }

    private boolean isTold(Moment moment) {
        return read.byName().values().stream()
                .anyMatch(milestone ->
                        milestone.hasTimeOfDay() && milestone.basis() != Basis.FIELD && isOneRow(milestone, moment));
    }

    /** Two rows of which each has its minute are two moments. */
    private static boolean isOneRow(Milestone milestone, Moment moment) {
        return Duration.between(milestone.at(), moment.at()).abs().compareTo(SAME) < 0;
    }

    private static boolean isJudged(double score) {
        return score != Double.NEGATIVE_INFINITY;
    }

    private void put(MilestoneName name, Milestone milestone, double score) {
        chosen.put(name, milestone);
        scores.put(name, score);
    }

    static boolean isSame(Milestone milestone, Moment moment) {
        return Duration.between(milestone.at(), moment.at()).abs().compareTo(SAME) <= 0;
    }

    /** Of two that stand in no order, the less likely is none, unless both were read; nor are a restoration and an end one moment, unless both were read. */
    private void forgetDisordered() {
        boolean disordered = true;
        while (disordered) {
            disordered = forgetOne();
        }
        Milestone restored = chosen.get(MilestoneName.MITIGATED);
        Milestone end = chosen.get(MilestoneName.RESOLVED);
        if (restored != null
                && end != null
                && Duration.between(restored.at(), end.at()).abs().compareTo(SAME) < 0) {
            if (!isRead(MilestoneName.MITIGATED)) {
                chosen.remove(MilestoneName.MITIGATED);
            } else if (!isRead(MilestoneName.RESOLVED)) {
                chosen.remove(MilestoneName.RESOLVED);
            }
        }
    }

    private boolean forgetOne() {
        for (MilestoneName name : chosen.keySet()) {
            for (MilestoneName later : chosen.keySet()) {
                if (later.compareTo(name) > 0 && isAfter(name, later) && !(isRead(name) && isRead(later))) {
                    MilestoneName less = score(name) < score(later) ? name : later;
                    if (isRead(less)) {
                        note(less, chosen.get(less), chosen.get(less == name ? later : name));
                    }
                    chosen.remove(less);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAfter(MilestoneName name, MilestoneName other) {
        Milestone one = chosen.get(name);
        Milestone two = chosen.get(other);
        return one.hasTimeOfDay()
                && two.hasTimeOfDay()
                && Duration.between(two.at(), one.at()).compareTo(SAME) > 0;
    }

    private boolean isRead(MilestoneName name) {
        return read.get(name).filter(chosen.get(name)::equals).isPresent();
    }

    private double score(MilestoneName name) {
        return scores.getOrDefault(name, Double.MAX_VALUE);
    }

    /** Notes that the document seemed to tell another time than the one that is used. */
    private void note(MilestoneName name, Milestone read, Milestone used) {
        findings.add(new Finding(
                FindingCode.CONFLICTING_TIMES,
                name.id() + " is read at " + read.at() + ", which " + used.at() + " at line "
                        + used.evidence().line() + " makes unlikely; the latter is used",
                read.evidence()));
    }
}
