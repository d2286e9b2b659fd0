package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Sentences;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Headings that end with a moment, {@code Looking into it 2031-05-14 10:02}, above what was told then: the posts of a page without a form. */
final class StampedHeadings {
    /** One alone may be the title, or tell when a text was written. */
    private static final int FEWEST = 2;
    /** A longer heading tells more than what was posted, in characters. */
    private static final int LONGEST = 80;

    /** Stamps further apart are of several incidents. */
    private static final int MOST_DAYS = 3;

    /** What headings of posts say. */
    private static final Wording TOLD = Wording.of(
            "\\b(?:investigat\\w*|look(?:s|ed|ing)?|work(?:s|ed|ing)?|identif\\w*|monitor\\w*|resolved?|clos(?:ed?|ing)|fix(?:ed)?|restored?|back|better|again|down|out(?:age|ages)?|fail\\w*|mitigat\\w*|recover\\w*|degrad\\w*|slow\\w*"
                    + "|issues?|problems?|incident|alert\\w*|notic\\w*|report(?:s|ed)?|start(?:s|ed)?|began|over|done|update|all clear)\\b");

    /** A version, or a moment that is told of another. */
    private static final Wording OTHERWISE = Wording.of(
            "\\bv?\\d+\\.\\d+|\\b(?:until|till|before|by|next update|expected|eta|due|since|from|deployed|released?|published|posted by|written)\\W*$");

    private static final Pattern BEHIND = Pattern.compile("[\\s*_)\\].]*");
    private static final Pattern BETWEEN = Pattern.compile("[\\s*_(\\[,:@–—-]+$");

    private StampedHeadings() {}

    /** Returns those of a document, none if only one heading is so. */
    static Set<TextLine> of(List<Part> parts) {
        Set<TextLine> stamped = new HashSet<>();
        for (Part part : parts) {
            if (part.block() instanceof Block.Heading heading
                    && heading.level() > 1
                    && stamp(heading.text()).isPresent()) {
                stamped.add(heading.text());
            }
        }
        long told = stamped.stream().filter(line -> TOLD.isIn(before(line))).count();
        return stamped.size() < FEWEST || told < FEWEST || !areNear(stamped) ? Set.of() : stamped;
    }

    private static boolean areNear(Set<TextLine> stamped) {
        List<LocalDate> days = stamped.stream()
                .flatMap(line -> stamp(line).stream())
                .flatMap(when -> when.date().stream())
                .flatMap(date -> date.date().stream())
                .sorted()
                .toList();
        return days.isEmpty() || !days.get(0).plusDays(MOST_DAYS).isBefore(days.get(days.size() - 1));
    }

    private static String before(TextLine heading) {
        return before(heading.text(), stamp(heading).orElseThrow());
    }

    private static Optional<WrittenTime> stamp(TextLine heading) {
        String text = heading.text();
        return text.length() > LONGEST || heading.times().size() != 1
                ? Optional.empty()
                : heading.times().stream()
                        .filter(when -> when.date().isPresent()
                                && when.time().isPresent()
                                && BEHIND.matcher(text.substring(when.end())).matches()
                                && !before(text, when).isEmpty()
                                && !OTHERWISE.isIn(before(text, when)))
                        .findFirst();
    }

    private static String before(String text, WrittenTime when) {
        return BETWEEN.matcher(text.substring(0, when.start())).replaceAll("").strip();
    }

    /** Returns what such a heading and the text below it tell. */
    static WrittenEntry entry(TextLine heading, Part part, List<Part> following) {
        WrittenTime when = stamp(heading).orElseThrow();
        return new WrittenEntry(
                when,
                Optional.empty(),
                "",
                before(heading.text(), when) + " - " + told(BelowTime.heading(following)),
                Optional.empty(),
                heading,
                part.role(),
                part.section(),
                true);
    }

    /** A sentence with a time of its own tells what happened then. */
    private static String told(String below) {
        return Sentences.ofAccount(below).stream()
                .filter(said -> TimeScanner.scan(said).stream()
                        .allMatch(when -> when.time().isEmpty()))
                .collect(Collectors.joining(" "));
    }
}
