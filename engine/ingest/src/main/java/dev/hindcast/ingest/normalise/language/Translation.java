package dev.hindcast.ingest.normalise.language;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.model.Incident;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A document of another language, or with clocks of another form, in the words that the rules know, and the way back. Not thread-safe. */
public final class Translation {
    /** Below the headings of the document itself, which mostly are of the first two levels. */
    private static final int LEVEL = 3;

    private final Language language;
    private final boolean foreign;
    private final Lines lines;
    private final PostmortemDocument document;

    private Translation(PostmortemDocument written, Language language, boolean foreign) {
        this.language = language;
        this.foreign = foreign;
        this.lines = new Lines(language, DatesInFull.of(written, language));
        List<PostmortemDocument.Field> metadata =
                written.metadata().stream().map(lines::field).toList();
        List<Block> blocks = new ArrayList<>();
        written.blocks().forEach(block -> add(block, blocks));
        this.document =
                new PostmortemDocument(written.source(), written.format(), metadata, blocks, written.findings());
    }

    /** Returns the document in the words that the rules know, absent if they know its own or none of its language. */
    public static Optional<Translation> of(PostmortemDocument written) {
        Optional<Language> foreign = Languages.of(written);
        return foreign.or(() -> ClocksWithoutColon.in(written))
                .map(language -> new Translation(written, language, foreign.isPresent()));
    }

    /** Returns whether it is of another language than English. */
    public boolean isForeign() {
        return foreign;
    }

    /** Returns the same of the document without what was taken out of it. */
    public Translation sameOf(PostmortemDocument redacted) {
        return new Translation(redacted, language, foreign);
    }

    /** Returns what is to be read. */
    public PostmortemDocument document() {
        return document;
    }

    /** Returns an incident that was read from it in the document's own words. */
    public Incident original(Incident read) {
        return new Originals(lines.said()).of(read);
    }

    /** Returns the words of a line as they stand in the document, those of its cells parted by a blank; empty if it has none. */
    public String written(int line) {
        return lines.said().stream()
                .filter(said -> said.line() == line)
                .map(said -> said.text().original())
                .collect(Collectors.joining(" "));
    }

    /** Returns whether the words of a line as they stand in the document count from the day of writing: "heute Morgen", not the name "Heute-Tickets". */
    public boolean saysToday(int line) {
        String text = written(line);
        return Optional.ofNullable(language.moments().countedDays().get(0))
                .filter(today ->
                        today.matcher(text).results().anyMatch(word -> !isName(text, word.start(), word.end())))
                .isPresent();
    }

    /** A capital elsewhere than behind a sign or a time, or a hyphen. */
    private static boolean isName(String text, int start, int end) {
        String before = text.substring(0, start).stripTrailing();
        boolean within = !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
        return within && Character.isUpperCase(text.charAt(start)) || text.startsWith("-", end);
    }

    private void add(Block block, List<Block> blocks) {
        if (block instanceof Block.Heading heading) {
            blocks.add(new Block.Heading(heading.level(), lines.heading(heading.text())));
        } else if (block instanceof Block.ListItem item) {
            addItem(item, blocks);
        } else if (block instanceof Block.Table table) {
            List<List<TextLine>> rows = table.rows().stream().map(this::row).toList();
            blocks.add(new Block.Table(cells(table.header()), rows, table.line()));
        } else if (block instanceof Block.Paragraph paragraph) {
            addParagraph(paragraph.lines(), blocks);
        } else {
            blocks.add(block);
        }
    }

    /** A plain text may go on below its last item without a blank line. */
    private void addItem(Block.ListItem item, List<Block> blocks) {
        int own = 1;
        while (own < item.lines().size() && !isLabel(item.lines().get(own))) {
            own++;
        }
        List<TextLine> first = item.lines().subList(0, own);
        blocks.add(new Block.ListItem(
                item.depth(), item.mark(), first.stream().map(lines::line).toList()));
        addParagraph(item.lines().subList(own, item.lines().size()), blocks);
    }

    private boolean isLabel(TextLine line) {
        return line.lead().isEmpty() && lines.isLabel(line);
    }

    /** Lines that are a heading in brackets or behind a mark, as plain texts have them, part a paragraph; so do fields with their value below. */
    private void addParagraph(List<TextLine> written, List<Block> blocks) {
        List<TextLine> open = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            TextLine line = written.get(i);
            Optional<TextLine> field =
                    i + 1 < written.size() ? lines.field(line, written.get(i + 1)) : Optional.empty();
            if (field.isPresent()) {
                flush(open, blocks);
                blocks.add(new Block.Paragraph(List.of(field.get())));
                i++;
            } else if (isLabel(line)) {
                flush(open, blocks);
                blocks.add(new Block.Heading(LEVEL, lines.heading(line)));
            } else if (Lines.isItem(line)) {
                flush(open, blocks);
                blocks.add(new Block.ListItem(0, Block.Mark.NONE, List.of(lines.line(line))));
            } else {
                open.add(i == 0 ? lines.line(line) : lines.line(line, written.get(i - 1)));
            }
        }
        flush(open, blocks);
    }

    private static void flush(List<TextLine> open, List<Block> blocks) {
        if (!open.isEmpty()) {
            blocks.add(new Block.Paragraph(open));
            open.clear();
        }
    }

    /** Of a form the name on the left is that of a moment where a time stands beside it. */
    private List<TextLine> row(List<TextLine> written) {
        return written.size() == 2
                ? List.of(lines.nameOf(written.get(0), written.get(1)), lines.heading(written.get(1)))
                : cells(written);
    }

    private List<TextLine> cells(List<TextLine> written) {
        return written.stream().map(lines::heading).toList();
    }
}
