package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.language.PersonNames;
import dev.hindcast.language.Redactor;
import dev.hindcast.language.names.CyrillicNames;
import dev.hindcast.language.names.EastAsianNames;
import dev.hindcast.model.SectionRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Takes people and secrets out of a document before anything is read from it, so that no later step can show them. Names are
 * learned from the places where documents list people: authors, attendees, owners.
 */
public final class People {
    /** A word that may be a part of a person's name. */
    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]{1,30}\\.?");
    /** Words that make a listed entry a role or a group, not a person. */
    private static final Pattern ROLE = Pattern.compile(
            "(?i).*\\b(?:team|engineers?|developers?|on-?call|ops|operations|support|platform|lead|manager|owner|commander|sre|security|infra\\w*|data|payments?|booking|ports?|database|network|storage|desk|squad|group|department|service|services|product|release|duty|customer|office|none|unknown|tbd|everyone|all|staff|crew|the|api|web|mobile|backend|frontend|qa|legal|finance|marketing|communications?|vendor|provider)\\b.*");

    /** What ends the name of a role or a group. */
    private static final Pattern GROUP = Pattern.compile(
            "(?i)(?:team|engineers?|developers?|on-?call|ops|operations|support|lead|manager|owner|commander|sre|infra\\w*|desk|squad|group|department|services?|staff|crew|everyone)");

    private static final Pattern SPLIT =
            Pattern.compile("\\s*[,;|/&]\\s*|\\s+and\\s+|\\s*[–—]\\s*|\\s+-\\s+|\\(|\\)|:");
    private static final int MOST_WORDS = 4;

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
        for (PostmortemDocument.Field field : document.metadata()) {
            if (areOfPeople(lastKey(field.key()), roles)) {
                learn(field.value(), names);
            }
        }
        for (Part part : outline.parts()) {
            learn(part, roles, names);
        }
        return redacted(document, Redactor.of(names));
    }

    /** Returns the document without secrets, the one given if it has none; people stay. */
    public static PostmortemDocument redactSecrets(PostmortemDocument document) {
        return redacted(document, Redactor.ofSecrets());
    }

    /** Returns whether that is what a role, a team or a service is called. */
    public static boolean isRole(String name) {
        String[] words = name.strip().split("\\s+");
        boolean one = words.length > 1 && List.of(words).stream().anyMatch(PersonNames::isGiven);
        String last = words[words.length - 1];
        // "Sigrun Port" is no port.
        return !one
                && ROLE.matcher(name).matches()
                && (GROUP.matcher(last).matches()
                        || List.of(words).stream()
                                .allMatch(word -> ROLE.matcher(word).matches()));
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

    private static String lastKey(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /** Returns whether that is a label of people. */
    private static boolean areOfPeople(String label, HeadingRoles roles) {
        return roles.ofLabel(label).filter(role -> role == SectionRole.PEOPLE).isPresent()
                || EastAsianNames.areLabelled(label);
    }

    private static void learn(Part part, HeadingRoles roles, Set<String> names) {
        boolean listsPeople = part.role() == SectionRole.PEOPLE;
        for (TextLine line : Block.lines(part.block())) {
            Optional<Label> label = Label.of(line);
            if (label.isPresent() && areOfPeople(label.get().key(), roles)) {
                learn(label.get().value(), names);
            }
            if (listsPeople) {
                learn(line.text(), names);
            }
            EastAsianNames.learn(line.text(), names);
            CyrillicNames.learn(line.text(), names);
        }
        if (part.block() instanceof Block.Table table) {
            learnColumns(table, roles, names);
            table.rows().forEach(row -> learnRow(row, roles, names));
            learnRow(table.header(), roles, names);
        }
    }

    /** A row may be a label with its value. */
    private static void learnRow(List<TextLine> row, HeadingRoles roles, Set<String> names) {
        if (row.size() == 2 && areOfPeople(row.get(0).text(), roles)) {
            learn(row.get(1).text(), names);
        }
    }

    private static void learnColumns(Block.Table table, HeadingRoles roles, Set<String> names) {
        for (int i = 0; i < table.header().size(); i++) {
            if (areOfPeople(table.header().get(i).text(), roles)) {
                for (List<TextLine> row : table.rows()) {
                    if (i < row.size()) {
                        learn(row.get(i).text(), names);
                    }
                }
            }
        }
    }

    /** Adds full names, and their parts where those are unmistakably names. */
    private static void learn(String list, Set<String> names) {
        EastAsianNames.learnListed(list, names);
        for (String entry : SPLIT.split(list)) {
            String name = entry.strip();
            String[] words = name.split("\\s+");
            boolean person = !name.isEmpty()
                    && words.length <= MOST_WORDS
                    && !ROLE.matcher(name).matches()
                    && List.of(words).stream()
                            .allMatch(word -> NAME_WORD.matcher(word).matches());
            if (person) {
                names.add(name);
                if (words.length > 1) {
                    names.add(words[0]);
                    names.add(words[words.length - 1]);
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
        String text = redactor.redact(line.text());
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
