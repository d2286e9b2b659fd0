package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Label;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Sentences;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.time.CalendarNames;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.SectionRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The dates of the prose.
 *
 * @param told in the opening and the summary, then in the rest, where the incident itself is named first
 * @param posted on which the text was written or sent, or will be talked over
 * @param written on which the text was written or sent
 * @param asides those told that are of something else
 * @param nights the first days of two that are told as one night
 */
record ProseDates(
        List<WrittenDate> told,
        List<WrittenDate> posted,
        List<WrittenDate> written,
        List<WrittenDate> asides,
        List<WrittenDate> nights) {
    /** Sections whose dates are plans and afterthoughts. */
    private static final Set<SectionRole> NO_STORY =
            EnumSet.of(SectionRole.ACTIONS, SectionRole.PEOPLE, SectionRole.LESSONS);

    /** Within so many days lies what is announced; a date without a year that is farther ahead is of the year before. */
    private static final int SOON = 90;

    /** Reports have the day of writing in their title that many days later. */
    private static final int LATEST_REPORT = 60;

    private static final Wording ON_WEEKDAY =
            Wording.of("(?:\\b(?:on|last|this) |^\\W{0,3}|[.!?] )(" + CalendarNames.WEEKDAY + ")\\b");

    /** What a sentence says that tells the day of the incident itself. */
    private static final Wording OCCURRED = Wording.of(
            "\\b(?:incident|outage|disruption|interruption|failure|degradation|downtime|breakdown)s?\\b[^.;]{0,30}? (?:occurred|happened|took place|began|started)\\b"
                    + "|\\b(?:experienced|suffered|had) (?:an?|some|several|two)\\b[^.;]{0,30}? (?:incident|outage|disruption|interruption|failure|degradation|downtime|breakdown)s?\\b");

    /** No letter has more blocks above whom it is written to. */
    private static final int HEAD = 10;

    /** Fields of what led to it, be it days before. */
    private static final Set<String> CAUSES = Set.of(
            "trigger", "triggers", "root cause", "root causes", "cause", "causes", "introduced", "introduced by");

    /** A dateline may have the day of the incident below it, so many days before. */
    private static final int WEEK = 7;

    /** Collects them. */
    static ProseDates of(Outline outline) {
        List<WrittenDate> opening = new ArrayList<>();
        List<WrittenDate> alone = new ArrayList<>();
        List<WrittenDate> rest = new ArrayList<>();
        List<WrittenDate> asides = new ArrayList<>();
        List<WrittenDate> posted = new ArrayList<>();
        List<WrittenDate> written = new ArrayList<>();
        List<WrittenDate> nights = new ArrayList<>();
        Evening evening = new Evening(outline);
        Optional<WrittenDate> dateline = Optional.empty();
        for (Part part : outline.figured()) {
            boolean opens = opens(part);
            String above = "";
            for (TextLine line : lines(part)) {
                String before = above;
                above = line.text();
                List<WrittenDate> dates = new ArrayList<>();
                for (WrittenTime when : line.times()) {
                    Optional<WrittenDate> night = TwoDays.evening(line.text(), when, evening);
                    night.ifPresent(nights::add);
                    night.or(when::date).ifPresent(dates::add);
                }
                if (dates.isEmpty() || Byline.isOfQuotation(line.text())) {
                    continue;
                }
                boolean byline = Byline.isOne(line);
                if (!byline) {
                    List<WrittenDate> others = asides(before, line);
                    asides.addAll(others);
                    dates.removeAll(others);
                }
                if (dateline.isPresent() && opens && isDayBefore(line, dateline.get())) {
                    posted.addAll(opening);
                    written.addAll(opening);
                    opening.clear();
                }
                dateline = opens && opening.isEmpty() && alone.isEmpty() && Byline.isDateline(line)
                        ? dates.stream().findFirst()
                        : Optional.empty();
                boolean bare = opens && (Byline.isDateAlone(line) || Byline.endsWithDateAlone(line));
                // A title may be "Lessons learned", of all of it.
                boolean apart = byline || !opens && NO_STORY.contains(part.role());
                (apart ? posted : bare ? alone : opens ? opening : rest).addAll(dates);
                written.addAll(byline ? dates : List.of());
            }
        }
        if (opening.isEmpty() && !alone.isEmpty() && tellDayBefore(outline)) {
            // What happened yesterday is told below the day of writing.
            alone.addAll(written);
            posted.addAll(0, alone);
            posted.addAll(rest);
            return new ProseDates(List.of(), posted, alone, asides, nights);
        }
        if (alone.size() == 1 && opening.isEmpty() && !rest.isEmpty() && isLetter(outline)) {
            posted.addAll(0, alone);
            written.addAll(0, alone);
            alone.clear();
        }
        opening.addAll(alone);
        opening.addAll(rest);
        return new ProseDates(opening, posted, written, asides, nights);
    }

    /**
     * Returns the day on which the first paragraph says that the incident occurred, some days before the one in the title, which is then that of the report;
     * absent where the title's may be that of the incident.
     */
    static Optional<WrittenDate> beforeReport(List<WrittenDate> titled, Outline outline) {
        Optional<LocalDate> report = titled.stream().findFirst().flatMap(WrittenDate::date);
        return report.flatMap(written -> outline.parts().stream()
                .filter(part -> part.block() instanceof Block.Paragraph)
                .findFirst()
                .filter(ProseDates::opens)
                .flatMap(part -> occurred(Block.join(Block.lines(part.block()))))
                .filter(told -> told.date()
                        .filter(day -> day.isBefore(written) && day.isAfter(written.minusDays(LATEST_REPORT)))
                        .isPresent()));
    }

    private static Optional<WrittenDate> occurred(String text) {
        return Sentences.ofAccount(text).stream()
                .filter(sentence -> TimeScanner.mayTellTime(sentence) && OCCURRED.isIn(sentence))
                .flatMap(sentence -> DocumentDates.dates(TimeScanner.scan(sentence)).stream())
                .findFirst();
    }

    /** Whether the account begins in the evening, looked for once. */
    private static final class Evening implements BooleanSupplier {
        private final Outline outline;
        private Optional<Boolean> found = Optional.empty();

        Evening(Outline outline) {
            this.outline = outline;
        }

        @Override
        public boolean getAsBoolean() {
            if (found.isEmpty()) {
                found = Optional.of(TwoDays.beginsInTheEvening(outline));
            }
            return found.get();
        }
    }

    /** Returns whether whom it is written to stands at its head: the date alone there is that of the letter. */
    private static boolean isLetter(Outline outline) {
        return outline.parts().stream()
                .limit(HEAD)
                .anyMatch(part -> part.block() instanceof Block.Paragraph paragraph
                        && Byline.isSalutation(paragraph.lines().get(0)));
    }

    /**
     * Returns those told but the days soon after the last one of writing: what is announced has not happened yet.
     *
     * @param sent when the text was sent or posted: of writing, too, where it tells of the day before
     */
    List<WrittenDate> toldBeforeWriting(List<WrittenDate> sent, Outline outline) {
        boolean ofWriting = !sent.isEmpty() && !told.isEmpty() && tellDayBefore(outline);
        Optional<LocalDate> last = Stream.concat(written.stream(), ofWriting ? sent.stream() : Stream.empty())
                .flatMap(date -> date.date().stream())
                .max(Comparator.naturalOrder());
        return last.isEmpty()
                ? told
                : told.stream().filter(date -> !isSoonAfter(last.get(), date)).toList();
    }

    private static boolean isSoonAfter(LocalDate writing, WrittenDate date) {
        // In December what is announced for January is of the next year.
        Stream<Optional<LocalDate>> days = date.date().isPresent()
                ? Stream.of(date.date())
                : Stream.of(date.in(writing.getYear()), date.in(writing.getYear() + 1));
        return days.flatMap(Optional::stream)
                .anyMatch(day -> day.isAfter(writing) && day.isBefore(writing.plusDays(SOON)));
    }

    /** Returns whether the line opens with a day of the week before the one in the dateline above it, on which something failed. */
    private static boolean isDayBefore(TextLine line, WrittenDate dateline) {
        WrittenTime first = line.times().get(0);
        Optional<LocalDate> written = dateline.date();
        Optional<LocalDate> told =
                written.flatMap(day -> first.date().flatMap(date -> date.date().or(() -> date.in(day.getYear()))));
        return first.start() <= ToldDays.OPENING
                && !RelativeDay.isIn(line.text())
                && !Aside.isOfChange(Sentences.ofAccount(line.text()).get(0))
                && told.filter(day -> day.isBefore(written.get())
                                && !day.isBefore(written.get().minusDays(WEEK)))
                        .isPresent();
    }

    /** The day of "we saw a similar dip on 3 May", or that of the cause, is that of the incident only where no other is told. */
    private static List<WrittenDate> asides(String above, TextLine line) {
        if (Label.of(line)
                .filter(label -> CAUSES.contains(Words.of(label.key())) || Byline.isOfReview(label))
                .isPresent()) {
            return DocumentDates.dates(line.times());
        }
        return DocumentDates.dates(line.times().stream()
                .filter(when -> when.date().isPresent() && Aside.mayBe(above, line.text(), when))
                .toList());
    }

    /** Returns whether the opening says that it happened on the day before it was written. */
    static boolean tellDayBefore(Outline outline) {
        return outline.parts().stream()
                .filter(ProseDates::opens)
                .flatMap(part -> lines(part).stream())
                .anyMatch(line -> RelativeDay.isDayBefore(line.text(), line.times()));
    }

    /**
     * Returns whether a line with a figure says "yesterday" or "this morning", or the weekday of the day that is meant, or the opening tells
     * what happened "today": then it counts from the day on which it was written.
     */
    static boolean countFromWriting(Outline outline, Optional<LocalDate> day) {
        return outline.figured().stream()
                        .flatMap(part -> lines(part).stream())
                        .anyMatch(line -> RelativeDay.isIn(line.text())
                                || day.filter(meant -> tellsWeekday(line, meant))
                                        .isPresent())
                || outline.parts().stream()
                        .filter(ProseDates::opens)
                        .flatMap(part -> lines(part).stream())
                        .anyMatch(line -> RelativeDay.tellsOfToday(line.text()));
    }

    /** Of a date the weekday tells nothing more. */
    private static boolean tellsWeekday(TextLine line, LocalDate day) {
        return ON_WEEKDAY
                        .first(
                                line.text(),
                                match -> match.group(1)
                                        .equalsIgnoreCase(day.getDayOfWeek().name()))
                        .isPresent()
                && !line.times().isEmpty()
                && line.times().stream().allMatch(when -> when.date().isEmpty());
    }

    /** Returns whether a sentence of the opening says so of a time of day: "yesterday at 15:40", not only "as announced yesterday". */
    static boolean tellTimeOfDayBefore(Outline outline) {
        return outline.figured().stream()
                .filter(ProseDates::opens)
                .flatMap(part -> lines(part).stream())
                .filter(line -> RelativeDay.isDayBefore(line.text(), line.times()))
                .anyMatch(line -> Sentences.ofAccount(line.text()).stream()
                        .anyMatch(sentence -> tellsTimeOfDayBefore(sentence, line.timesOf(sentence))));
    }

    private static boolean tellsTimeOfDayBefore(String sentence, List<WrittenTime> times) {
        return times.stream().anyMatch(when -> when.time().isPresent()) && RelativeDay.isDayBefore(sentence, times);
    }

    private static boolean opens(Part part) {
        return part.section() <= 1 || part.role() == SectionRole.SUMMARY;
    }

    private static List<TextLine> lines(Part part) {
        if (part.block() instanceof Block.Paragraph paragraph) {
            return paragraph.lines();
        }
        if (part.block() instanceof Block.ListItem item && part.role() != SectionRole.ACTIONS) {
            return item.lines();
        }
        return part.block() instanceof Block.Heading heading ? List.of(heading.text()) : List.of();
    }
}
