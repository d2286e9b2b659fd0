package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.WrittenTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * What a heading tells that is a time, and an item of a list that is nothing but one: what stands below it.
 */
final class BelowTime {
    /** Unix writes the year last. */
    private static final Pattern NOTHING = Pattern.compile("[\\s*_:.)\\]–-]*(?:(?:19|20)\\d{2})?[\\s*_:.)\\]–-]*");
    /** More items within tell of more than one moment. */
    private static final int MOST_ITEMS = 8;

    /** One alone may stand above what follows its list. */
    private static final int FEWEST = 2;

    private BelowTime() {}

    /** What stands first and last below a heading or a clock, before the next: what happened, and how it came out. */
    static String heading(List<Part> following) {
        String first = "";
        String last = "";
        for (Part part : following) {
            boolean titled = !first.isEmpty()
                    && part.block() instanceof Block.Paragraph
                    && part.section() != following.get(0).section();
            if (titled
                    || part.block() instanceof Block.Heading
                    || ClockLines.in(part).isPresent()) {
                break;
            }
            String text = part.block() instanceof Block.Paragraph paragraph
                    ? paragraph.text()
                    : part.block() instanceof Block.ListItem item ? item.text() : "";
            if (!text.isEmpty()) {
                last = first.isEmpty() ? "" : text;
                first = first.isEmpty() ? text : first;
            }
        }
        return (first + " " + last).strip();
    }

    /** Returns the items that are only a time, each above a paragraph, where several are so and no item tells something behind its time. */
    static Set<Part> aboveParagraphs(List<Part> parts) {
        Map<Integer, List<Part>> ofSection = new HashMap<>();
        for (int i = 0; i + 1 < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.block() instanceof Block.ListItem item
                    && item.depth() == 0
                    && parts.get(i + 1).block() instanceof Block.Paragraph below
                    && !isTimed(below.lines())
                    && alone(item).isPresent()) {
                ofSection
                        .computeIfAbsent(part.section(), any -> new ArrayList<>())
                        .add(part);
            }
        }
        Set<Part> above = Collections.newSetFromMap(new IdentityHashMap<>());
        if (ofSection.isEmpty()) {
            return above;
        }
        Set<Integer> mixed = new HashSet<>();
        for (Part part : parts) {
            if (part.block() instanceof Block.ListItem item
                    && item.depth() == 0
                    && isTimed(item.lines())
                    && alone(item).isEmpty()) {
                mixed.add(part.section());
            }
        }
        ofSection.forEach((section, items) -> {
            if (items.size() >= FEWEST && !mixed.contains(section)) {
                above.addAll(items);
            }
        });
        return above;
    }

    /**
     * Returns the entry of an item, absent where the item tells something itself or nothing stands below it; a paragraph may belong to it or
     * stand behind the list.
     */
    static Optional<WrittenEntry> item(Block.ListItem item, Part part, List<Part> following, boolean ownsParagraph) {
        TextLine line = item.lines().get(0);
        Optional<WrittenTime> when = alone(item);
        String told = when.map(time ->
                        ownsParagraph ? ((Block.Paragraph) following.get(0).block()).text() : within(item, following))
                .orElse("");
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new WrittenEntry(
                        when.get(),
                        Optional.empty(),
                        "",
                        told,
                        Optional.empty(),
                        line,
                        part.role(),
                        part.section(),
                        false));
    }

    /** Returns the time of day that is all the item tells. */
    private static Optional<WrittenTime> alone(Block.ListItem item) {
        TextLine line = item.lines().get(0);
        Optional<WrittenTime> when = item.lines().size() == 1 ? LeadingTime.of(line) : Optional.empty();
        return when.filter(time -> time.time().isPresent() && isAlone(line, time));
    }

    private static boolean isAlone(TextLine line, WrittenTime when) {
        return line.times().size() == 1
                && NOTHING.matcher(LeadingTime.rest(line.text(), when.end())).matches();
    }

    private static String within(Block.ListItem item, List<Part> following) {
        StringJoiner told = new StringJoiner(" ");
        int items = 0;
        for (Part part : following) {
            if (!(part.block() instanceof Block.ListItem within)
                    || within.depth() <= item.depth()
                    || ++items > MOST_ITEMS) {
                break;
            }
            if (isTimed(within.lines())) {
                return "";
            }
            told.add(within.text());
        }
        return told.toString();
    }

    /** Returns whether what stands below a heading begins with the same time of day as it does: then it tells that itself. */
    static boolean isAgain(WrittenTime when, List<Part> following) {
        List<TextLine> below =
                following.isEmpty() ? List.of() : Block.lines(following.get(0).block());
        return when.date().isEmpty()
                && when.time().isPresent()
                && !below.isEmpty()
                && LeadingTime.of(below.get(0)).flatMap(WrittenTime::time).equals(when.time());
    }

    /** What begins with a time is an entry itself, and the item above it only its day. */
    private static boolean isTimed(List<TextLine> lines) {
        return lines.stream().anyMatch(line -> LeadingTime.of(line).isPresent());
    }
}
