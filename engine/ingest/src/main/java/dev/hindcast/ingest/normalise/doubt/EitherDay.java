package dev.hindcast.ingest.normalise.doubt;

import dev.hindcast.ingest.normalise.day.DocumentDates;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.MilestoneName;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An end before its beginning on one day that is written in figures: whichever day that is, the two clocks contradict each other. */
final class EitherDay {
    /** What service desks call the beginning of a record, which is noticed by then. */
    private static final Set<String> OPENED = Set.of(
            "opened", "opened at", "opened utc", "created", "created at", "created utc", "reported", "reported at");

    private static final Set<MilestoneName> BEFORE =
            Set.of(MilestoneName.STARTED, MilestoneName.DETECTED, MilestoneName.ACKNOWLEDGED);

    private EitherDay() {}

    /** A field with a time whose day may come first, or its month. */
    private record Undecided(Field field, WrittenTime when) {
        boolean isEnd() {
            return name().filter(MilestoneName.RESOLVED::equals).isPresent();
        }

        boolean isBefore() {
            return name().filter(BEFORE::contains).isPresent() || OPENED.contains(field.words());
        }

        private Optional<MilestoneName> name() {
            return MilestoneLabels.of(field.words());
        }
    }

    /** Returns a finding where the end stands; absent where the order is right or the days differ. */
    static Optional<Finding> endsBeforeItBegins(String source, Fields fields, DocumentDates dates) {
        List<Undecided> undecided = fields.all().stream()
                .flatMap(field -> field.line().timesOf(field.value()).stream()
                        .limit(1)
                        .filter(dates::isAmbiguous)
                        .map(when -> new Undecided(field, when)))
                .toList();
        return undecided.stream()
                .filter(Undecided::isEnd)
                .flatMap(end -> undecided.stream()
                        .filter(begin -> begin.isBefore() && isEarlier(end.when(), begin.when()))
                        .map(begin -> finding(source, begin.field(), end.field())))
                .findFirst();
    }

    private static boolean isEarlier(WrittenTime end, WrittenTime begin) {
        Optional<LocalTime> from = begin.time();
        return end.date().equals(begin.date())
                && end.zone().equals(begin.zone())
                && end.time()
                        .filter(to -> from.filter(to::isBefore).isPresent())
                        .isPresent();
    }

    private static Finding finding(String source, Field begin, Field end) {
        return new Finding(
                FindingCode.NEGATIVE_DURATION,
                "what stands for the end (" + end.value() + ") lies before what stands for \"" + begin.words() + "\" ("
                        + begin.value() + ") whichever of the two figures is the day",
                new Evidence(source, end.line().line(), end.line().text()));
    }
}
