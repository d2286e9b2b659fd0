package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Sentences;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
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
        return stamped.size() < FEWEST ? Set.of() : stamped;
    }

    private static Optional<WrittenTime> stamp(TextLine heading) {
        String text = heading.text();
        return text.length() > LONGEST || heading.times().size() != 1
                ? Optional.empty()
                : heading.times().stream()
                        .filter(when -> when.date().isPresent()
                                && when.time().isPresent()
                                && BEHIND.matcher(text.substring(when.end())).matches()
                                && !before(text, when).isEmpty())
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
