package dev.hindcast.ingest.normalise;

import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.Clock;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MeasuredDuration;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.StatedDuration;
import dev.hindcast.model.time.WallClock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sets a stated duration beside the document's own times, on the clock that the document counted on. */
final class StatedComparison {
    private static final long MINUTE = 60;
    /** How far an approximate duration may be off, as a share of itself. */
    private static final double ROUGHLY = 0.1;

    private final Milestones milestones;
    private final StatedClock clock;
    private final StatedDuration stated;
    private final DurationDefinition definition;

    StatedComparison(Milestones milestones, StatedClock clock) {
        this.milestones = milestones;
        this.clock = clock;
        this.stated = clock.stated();
        this.definition = clock.definition().orElseThrow();
    }

    /**
     * Two of the document's times.
     *
     * @param seconds between them
     */
    private record Pair(MilestoneName from, MilestoneName to, long seconds) {
        String names() {
            return from.id() + " to " + to.id();
        }
    }

    /** Returns what does not fit, absent where all does or nothing can be compared. */
    Optional<Finding> finding() {
        if (definition.measure(milestones) instanceof MeasuredDuration.Measured derived) {
            return agree(derived.seconds()) ? Optional.empty() : Optional.of(difference(derived.seconds()));
        }
        if (milestones.byName().size() <= 1 || fitting().isPresent()) {
            return Optional.empty();
        }
        String message = stated.name() + " is stated as " + clock.length()
                + ", which is the distance of no two of the document's times" + nearest();
        return Optional.of(new Finding(FindingCode.STATED_FITS_NO_TIMES, message, stated.evidence()));
    }

    private boolean agree(long derived) {
        double tolerance = stated.approximate() ? Math.max(MINUTE, stated.seconds() * ROUGHLY) : MINUTE;
        return Math.abs(stated.seconds() - derived) <= tolerance;
    }

    private Finding difference(long derived) {
        String message = stated.name() + " is stated as " + clock.length() + " but " + measured() + " is "
                + clock.of(derived) + ": a difference of " + clock.of(Math.abs(stated.seconds() - derived));
        return fitting()
                .map(pair -> new Finding(
                        FindingCode.COUNTED_BETWEEN_OTHER_EVENTS,
                        message + "; it fits " + pair.names(),
                        stated.evidence()))
                .orElseGet(() -> new Finding(FindingCode.STATED_DIFFERS_FROM_DERIVED, message, stated.evidence()));
    }

    /** On its own clock the document's words were just printed; what is wanted are the lines of the two times. */
    private String measured() {
        return clock.own()
                ? definition.from().stream()
                                .filter(name -> milestones.get(name).isPresent())
                                .findFirst()
                                .map(this::withLine)
                                .orElseThrow()
                        + " to " + withLine(definition.to()) + " on that clock"
                : definition.inWords();
    }

    private String withLine(MilestoneName name) {
        return name.id() + " (line "
                + milestones.get(name).orElseThrow().evidence().line() + ")";
    }

    private Optional<Pair> fitting() {
        return pairs().stream().filter(pair -> agree(pair.seconds())).findFirst();
    }

    /** On a clock of its own the nearest distance tells the reader where to look. */
    private String nearest() {
        return !clock.own()
                ? ""
                : pairs().stream()
                        .min(Comparator.comparingLong(pair -> Math.abs(pair.seconds() - stated.seconds())))
                        .map(pair -> "; the nearest on that clock is " + withLine(pair.from()) + " to "
                                + withLine(pair.to()) + " with " + clock.of(pair.seconds()))
                        .orElse("");
    }

    private List<Pair> pairs() {
        // Who names no clock counted every second, whatever clock the user defined.
        Clock counted = clock.own() ? definition.clock() : new WallClock();
        List<Pair> pairs = new ArrayList<>();
        Set<MilestoneName> told = milestones.byName().keySet();
        for (MilestoneName from : told) {
            for (MilestoneName to : told) {
                DurationDefinition pair = new DurationDefinition("pair", List.of(from), to, counted);
                if (from != to && pair.measure(milestones) instanceof MeasuredDuration.Measured measured) {
                    pairs.add(new Pair(from, to, measured.seconds()));
                }
            }
        }
        return pairs;
    }
}
