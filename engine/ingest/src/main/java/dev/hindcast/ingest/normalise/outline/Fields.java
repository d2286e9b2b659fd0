package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.model.SectionRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything in a document that has the form of a label with a value: front matter, {@code Label: value} lines, rows of
 * two-column tables, short sections under a heading.
 *
 * @param all in reading order, front matter first
 */
public record Fields(List<Field> all) {
    /**
     * One of them.
     *
     * @param words the label, as {@link Words#of} gives it
     * @param value as written; not empty
     * @param line where
     * @param role the section it stands in
     * @param metadata whether it stands outside the text
     */
    public record Field(String words, String value, TextLine line, SectionRole role, boolean metadata) {
        /** Returns the times of the value, if the label is that of a milestone and stands within the text. */
        public List<WrittenTime> timesOfMilestone() {
            boolean may = !metadata && TimeScanner.mayTellTime(value);
            return may && MilestoneLabels.of(words).isPresent() ? line.timesOf(value) : List.of();
        }
    }

    /** Longest section that can be the value of its heading, in characters. */
    private static final int SHORT_SECTION = 200;
    /** More columns are those of a table. */
    private static final int MOST_IN_FORM = 6;
    /** Headings below which a list is a list of names. */
    private static final Set<String> NAMES = Set.of(
            "services",
            "service",
            "affected services",
            "services affected",
            "impacted services",
            "services impacted",
            "affected systems",
            "systems affected",
            "affected components",
            "components affected",
            "components",
            "affected products");

    private static final Set<String> MEASURED = Set.of("value", "length", "duration", "figure", "result", "took");

    /** Collects the labels and values of a document. */
    public static Fields of(PostmortemDocument document, Outline outline) {
        List<Field> fields = new ArrayList<>();
        for (PostmortemDocument.Field entry : document.metadata()) {
            TextLine line = TextLine.plain(entry.key() + ": " + entry.value(), entry.line());
            add(fields, entry.key(), entry.value(), line, SectionRole.OTHER, true);
        }
        TextLine heading = null;
        for (Part part : outline.parts()) {
            if (heading != null) {
                addSection(fields, heading, part);
            }
            boolean listed = heading != null && part.block() instanceof Block.ListItem;
            heading = listed ? heading : title(part.block());
            addBlock(fields, part);
        }
        return new Fields(List.copyOf(fields));
    }

    private static void addBlock(List<Field> fields, Part part) {
        if (part.block() instanceof Block.Paragraph paragraph) {
            addLines(fields, paragraph.lines(), part.role());
        } else if (part.block() instanceof Block.ListItem item) {
            addLines(fields, item.lines(), part.role());
        } else if (part.block() instanceof Block.Table table) {
            boolean measured = isOfMeasures(table);
            addRow(fields, table.header(), part.role(), false);
            for (List<TextLine> row : table.rows()) {
                addRow(fields, row, part.role(), measured);
            }
        }
    }

    /** "Measure | Value | Counted from": the first two columns are labels and their values. */
    private static boolean isOfMeasures(Block.Table table) {
        return table.header().size() > 2
                && MEASURED.contains(Words.of(table.header().get(1).text()));
    }

    private static void addRow(List<Field> fields, List<TextLine> row, SectionRole role, boolean measured) {
        if (row.size() == 2 || row.size() > 2 && measured) {
            add(fields, row.get(0).text(), row.get(1).text(), joined(row), role, false);
        }
    }

    private static void addLines(List<Field> fields, List<TextLine> lines, SectionRole role) {
        for (int i = 0; i < lines.size(); i++) {
            List<Label> labels = Label.each(lines.get(i));
            for (Label label : labels) {
                boolean last = label == labels.get(labels.size() - 1);
                String wrapped = last ? WrappedLines.after(lines, i, label.value()) : "";
                add(fields, label.key(), label.value() + wrapped, lines.get(i), role, false);
            }
        }
    }

    private static void addSection(List<Field> fields, TextLine title, Part part) {
        String text = part.block() instanceof Block.Paragraph paragraph
                ? paragraph.text()
                : NAMES.contains(Words.of(title.text())) ? Block.join(Block.lines(part.block())) : "";
        if (!text.isEmpty() && text.length() <= SHORT_SECTION) {
            TextLine line = Block.lines(part.block()).get(0);
            add(fields, title.text(), text, line, part.role(), false);
        }
    }

    /** A heading, or an emphasised label that has its paragraph for itself; null for other blocks. */
    private static TextLine title(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text();
        }
        if (!(block instanceof Block.Paragraph paragraph) || paragraph.lines().size() != 1) {
            return null;
        }
        TextLine line = paragraph.lines().get(0);
        boolean alone =
                !line.lead().isEmpty() && Label.withoutColon(line.lead()).equals(Label.withoutColon(line.text()));
        return alone ? line : null;
    }

    /** Returns the rows of a table that are a label and its value, each as the line of a field. */
    public static List<TextLine> rows(Block.Table table) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .filter(row -> row.size() == 2)
                .map(Fields::joined)
                .toList();
    }

    /** Returns a form that has two or more labels in each row, each with what stands beside it, with one label in each; any other table as it is. */
    static Block.Table oneLabelInARow(Block.Table table) {
        int width = table.rows().isEmpty() ? 0 : table.rows().get(0).size();
        if (width <= 2 || width % 2 != 0 || width > MOST_IN_FORM || !isForm(table, width)) {
            return table;
        }
        List<List<TextLine>> rows = Stream.concat(Stream.of(table.header()), table.rows().stream())
                .flatMap(row -> IntStream.range(0, row.size() / 2)
                        .mapToObj(i -> row.subList(2 * i, 2 * i + 2))
                        .filter(pair -> !pair.get(0).text().isBlank()))
                .toList();
        return new Block.Table(List.of(), rows, table.line());
    }

    /** A moment stands beside its label on the left and on the right. */
    private static boolean isForm(Block.Table table, int width) {
        boolean left = false;
        boolean right = false;
        for (List<TextLine> row : table.rows()) {
            for (int i = 0; i + 1 < Math.min(width, row.size()); i += 2) {
                boolean moment = row.get(i + 1).hasFigure()
                        && !row.get(i).hasFigure()
                        && MilestoneLabels.of(Words.of(row.get(i).text())).isPresent()
                        && !row.get(i + 1).times().isEmpty();
                left |= moment && i == 0;
                right |= moment && i > 0;
            }
        }
        return left && right;
    }

    private static TextLine joined(List<TextLine> row) {
        return TextLine.plain(
                row.get(0).text() + ": " + row.get(1).text(), row.get(0).line());
    }

    private static void add(
            List<Field> fields, String key, String value, TextLine line, SectionRole role, boolean metadata) {
        // "Report 2031-7. Category: severe. Zone: UTC"
        int sentence = key.lastIndexOf(". ");
        String words = Words.of(sentence < 0 ? key : key.substring(sentence + 2));
        int next = sentence < 0 ? -1 : value.indexOf(". ");
        String told = next < 0 ? value.strip() : value.substring(0, next).strip();
        if (!words.isEmpty() && !told.isEmpty()) {
            fields.add(new Field(words, told, line, role, metadata));
        }
    }

    /** Returns the fields with one of these labels, in reading order. */
    public List<Field> named(Collection<String> words) {
        List<Field> named = List.of();
        for (Field field : all) {
            if (words.contains(field.words())) {
                named = named.isEmpty() ? new ArrayList<>() : named;
                named.add(field);
            }
        }
        return named;
    }

    /** Returns the first field with one of these labels that is no placeholder. */
    public Optional<Field> first(Collection<String> words) {
        return named(words).stream()
                .filter(field -> !Placeholders.isPlaceholder(field.value()))
                .findFirst();
    }

    /** Returns for each of these labels, in their order, the first field that is no placeholder; nothing for those that have none. */
    public List<Field> firsts(List<String> labels) {
        SortedMap<Integer, Field> firsts = new TreeMap<>();
        for (Field field : all) {
            int label = labels.indexOf(field.words());
            if (label >= 0 && !firsts.containsKey(label) && !Placeholders.isPlaceholder(field.value())) {
                firsts.put(label, field);
            }
        }
        return List.copyOf(firsts.values());
    }
}
