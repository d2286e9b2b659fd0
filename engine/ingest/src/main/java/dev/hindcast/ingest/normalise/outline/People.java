package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.people.Doubted;
import dev.hindcast.ingest.normalise.people.LabelsWithin;
import dev.hindcast.ingest.normalise.people.ListedNames;
import dev.hindcast.ingest.normalise.people.Logins;
import dev.hindcast.ingest.normalise.people.NamesInText;
import dev.hindcast.ingest.normalise.people.PeopleLabels;
import dev.hindcast.language.Redactor;
import dev.hindcast.language.SignSet;
import dev.hindcast.language.names.CyrillicNames;
import dev.hindcast.language.names.EastAsianNames;
import dev.hindcast.model.SectionRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Takes people and secrets out of a document before anything is read from it, so that no later step can show them. Names are
 * learned from the places where documents list people: authors, attendees, owners.
 */
public final class People {
    private People() {}

    /**
     * Returns the document without people and secrets; the one given if it has none.
     *
     * @param outline its outline
     * @param configured names that the user wants removed everywhere
     */
    public static PostmortemDocument redact(
            PostmortemDocument document, Outline outline, HeadingRoles roles, Collection<String> configured) {
        Set<String> names = new LinkedHashSet<>(configured);
        Set<String> doubted = new LinkedHashSet<>();
        for (PostmortemDocument.Field field : document.metadata()) {
            learn(sortOf(field.key(), roles), field.value(), names);
            NamesInText.learn(field.value(), SignSet.of(field.value()), names, doubted);
        }
        for (int i = 0; i < outline.parts().size(); i++) {
            Part part = outline.parts().get(i);
            boolean translated = i >= document.blocks().size()
                    || part.block() != document.blocks().get(i);
            learn(part, translated, roles, names);
        }
        for (Block block : document.blocks()) {
            learn(block, roles, names, doubted);
        }
        addUndoubted(document, doubted, names);
        return redacted(document, Redactor.of(names));
    }

    /** Returns the document without secrets, the one given if it has none; people stay. */
    public static PostmortemDocument redactSecrets(PostmortemDocument document) {
        return redacted(document, Redactor.ofSecrets());
    }

    private static PostmortemDocument redacted(PostmortemDocument document, Redactor redactor) {
        List<PostmortemDocument.Field> metadata =
                each(document.metadata(), f -> f.withValue(redactor.redact(f.value())));
        List<Block> blocks = each(document.blocks(), block -> redact(block, redactor));
        boolean same = metadata == document.metadata() && blocks == document.blocks();
        return same
                ? document
                : new PostmortemDocument(document.source(), document.format(), metadata, blocks, document.findings());
    }

    /** Returns what stands behind a label. */
    private static PeopleLabels.Sort sortOf(String label, HeadingRoles roles) {
        String last = label.substring(label.lastIndexOf('.') + 1);
        boolean named =
                roles.ofLabel(last).filter(role -> role == SectionRole.PEOPLE).isPresent();
        return named || EastAsianNames.areLabelled(last) ? PeopleLabels.Sort.PEOPLE : PeopleLabels.of(label);
    }

    private static void learn(PeopleLabels.Sort sort, String list, Set<String> names) {
        if (sort != PeopleLabels.Sort.OTHER) {
            EastAsianNames.learnListed(list, names);
            ListedNames.learn(list, sort == PeopleLabels.Sort.PEOPLE, names);
        }
    }

    /** What the outline tells: sections that list people, labels in the language that they are translated to. */
    private static void learn(Part part, boolean translated, HeadingRoles roles, Set<String> names) {
        boolean listsPeople = part.role() == SectionRole.PEOPLE;
        for (TextLine line : Block.lines(part.block())) {
            if (translated) {
                learnLabels(line, roles, names);
            }
            if (listsPeople) {
                ListedNames.learn(line.text(), true, names);
            }
            if (!line.isAscii()) {
                EastAsianNames.learn(line.text(), names);
                CyrillicNames.learn(line.text(), names);
            }
        }
    }

    /** What the document tells as it is written. */
    private static void learn(Block block, HeadingRoles roles, Set<String> names, Set<String> doubted) {
        for (TextLine line : Block.told(block)) {
            learnLabels(line, roles, names);
            NamesInText.learn(line.text(), line.signs(), names, doubted);
        }
        if (block instanceof Block.Verbatim verbatim) {
            verbatim.text().lines().forEach(line -> NamesInText.learn(line, SignSet.of(line), names, doubted));
        }
        if (block instanceof Block.Table table) {
            learnColumns(table, roles, names);
            for (List<TextLine> row : table.rows()) {
                learnRow(row, roles, names, doubted);
            }
            learnRow(table.header(), roles, names, doubted);
        }
    }

    private static void addUndoubted(PostmortemDocument document, Set<String> doubted, Set<String> names) {
        if (!doubted.isEmpty() || Logins.areIn(names)) {
            List<String> lines =
                    document.blocks().stream().flatMap(People::texts).toList();
            doubted.stream().filter(word -> !Doubted.isThing(word, lines)).forEach(names::add);
            Logins.addActing(lines, names);
        }
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Block.Verbatim verbatim) {
            return verbatim.text().lines();
        }
        Stream<TextLine> cells = block instanceof Block.Table table
                ? Stream.concat(Stream.of(table.header()), table.rows().stream())
                        .flatMap(List::stream)
                : Block.told(block).stream();
        return cells.map(TextLine::text);
    }

    private static void learnLabels(TextLine line, HeadingRoles roles, Set<String> names) {
        for (Label label : Label.each(line)) {
            learn(sortOf(label.key(), roles), label.value(), names);
        }
        if (line.signs().have(':')) {
            LabelsWithin.tell(line.text(), (key, value) -> learn(sortOf(key, roles), value, names));
        }
    }

    /** A row may be a label with its value, or an entry behind its time. */
    private static void learnRow(List<TextLine> row, HeadingRoles roles, Set<String> names, Set<String> doubted) {
        if (row.size() == 2) {
            learn(sortOf(row.get(0).text(), roles), row.get(1).text(), names);
        }
        for (int i = 0; i < row.size(); i++) {
            TextLine cell = row.get(i);
            if (i > 0 && row.get(i - 1).hasFigure()) {
                String timed = row.get(i - 1).text() + " " + cell.text();
                NamesInText.learn(timed, SignSet.of(timed), names, doubted);
            } else {
                NamesInText.learn(cell.text(), cell.signs(), names, doubted);
            }
        }
    }

    private static void learnColumns(Block.Table table, HeadingRoles roles, Set<String> names) {
        for (int i = 0; i < table.header().size(); i++) {
            PeopleLabels.Sort sort = sortOf(table.header().get(i).text(), roles);
            for (List<TextLine> row : sort == PeopleLabels.Sort.OTHER ? List.<List<TextLine>>of() : table.rows()) {
                if (i < row.size()) {
                    learn(sort, row.get(i).text(), names);
                }
            }
        }
    }

    private static Block redact(Block block, Redactor redactor) {
        if (block instanceof Block.Heading heading) {
            TextLine text = redact(heading.text(), redactor);
            return text == heading.text() ? block : new Block.Heading(heading.level(), text);
        }
        if (block instanceof Block.Paragraph paragraph) {
            List<TextLine> lines = redact(paragraph.lines(), redactor);
            return lines == paragraph.lines() ? block : new Block.Paragraph(lines);
        }
        if (block instanceof Block.ListItem item) {
            List<TextLine> lines = redact(item.lines(), redactor);
            return lines == item.lines() ? block : new Block.ListItem(item.depth(), item.mark(), lines);
        }
        if (block instanceof Block.Table table) {
            List<TextLine> header = redact(table.header(), redactor);
            List<List<TextLine>> rows = each(table.rows(), row -> redact(row, redactor));
            return header == table.header() && rows == table.rows()
                    ? block
                    : new Block.Table(header, rows, table.line());
        }
        Block.Verbatim verbatim = (Block.Verbatim) block;
        String text = redactor.redact(verbatim.text());
        return text.equals(verbatim.text()) ? block : new Block.Verbatim(verbatim.kind(), text, verbatim.line());
    }

    private static List<TextLine> redact(List<TextLine> lines, Redactor redactor) {
        return each(lines, line -> redact(line, redactor));
    }

    private static TextLine redact(TextLine line, Redactor redactor) {
        List<String> links = line.links().isEmpty()
                ? line.links()
                : line.links().stream()
                        .filter(link -> !link.regionMatches(true, 0, "mailto:", 0, 7))
                        .map(redactor::redact)
                        .toList();
        String text = redactor.redact(line.text(), line.signs());
        String lead = line.lead().isEmpty() ? "" : redactor.redact(line.lead());
        boolean same = text.equals(line.text()) && lead.equals(line.lead()) && links.equals(line.links());
        return same ? line : new TextLine(text, lead, line.line(), links);
    }

    /** The list itself where nothing in it changes, as in most documents. */
    private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        List<T> changed = null;
        for (int i = 0; i < list.size(); i++) {
            T before = list.get(i);
            T after = change.apply(before);
            if (after != before && changed == null) {
                changed = new ArrayList<>(list.subList(0, i));
            }
            if (changed != null) {
                changed.add(after);
            }
        }
        return changed == null ? list : changed;
    }
}
