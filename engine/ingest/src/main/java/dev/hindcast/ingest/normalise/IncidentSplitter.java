package dev.hindcast.ingest.normalise;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.HeadingRoles;
import dev.hindcast.ingest.normalise.outline.Label;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.normalise.timeline.LabelledTime;
import dev.hindcast.ingest.normalise.timeline.zone.ZoneStatements;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a log of incidents into one document for each: where several headings of one level each have times of their own under
 * labels of milestones, or name days on which something failed and was restored, each is an incident. Everything else is left
 * whole.
 */
final class IncidentSplitter {
    /** Fewer labelled times under a heading are a remark, not an incident's record. */
    private static final int FEWEST_TIMES = 2;

    /** Fewer labels in common are no form. */
    private static final int FEWEST_LABELS = 3;

    private static final int DEEPEST = 6;
    private static final Pattern YEAR = Pattern.compile("(?<![\\w./:-])20\\d{2}(?![\\w./:-])");

    private IncidentSplitter() {}

    /** Returns the documents, the one given if it is no log. Each part keeps the lines of the whole. */
    static List<PostmortemDocument> split(PostmortemDocument document, HeadingRoles roles) {
        int[] headings = new int[DEEPEST + 1];
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() <= DEEPEST) {
                headings[heading.level()]++;
            }
        }
        // The deepest such headings are the incidents; those above them are periods.
        for (int level = DEEPEST; level >= 1; level--) {
            List<List<Block>> records = headings[level] > 1 ? records(document.blocks(), level, roles) : List.of();
            if (records.size() > 1) {
                return documents(document, records);
            }
        }
        List<List<Block>> dated = DatedRecords.of(document.blocks(), roles);
        return dated.size() > 1 ? documents(document, dated) : List.of(document);
    }

    private static List<List<Block>> records(List<Block> blocks, int level, HeadingRoles roles) {
        List<List<Block>> sections = new ArrayList<>();
        List<Block> open = null;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() <= level) {
                boolean begins = heading.level() == level
                        && roles.ofLabel(heading.text().text()).isEmpty();
                open = begins ? new ArrayList<>() : null;
                if (begins) {
                    sections.add(open);
                }
            }
            if (open != null) {
                open.add(block);
            }
        }
        List<Form> forms = sections.stream().map(Form::of).toList();
        List<Form> records = forms.stream().filter(Form::isRecord).toList();
        return forms.stream()
                .filter(form -> form.isRecord() || records.stream().anyMatch(form::isAlike))
                .map(Form::section)
                .toList();
    }

    /**
     * What a section states under labels.
     *
     * @param section its blocks
     * @param labels every label
     * @param times those of milestones that have a time
     */
    private record Form(List<Block> section, Set<String> labels, Set<String> times) {
        static Form of(List<Block> section) {
            Set<String> labels = new HashSet<>();
            Set<String> times = new HashSet<>();
            for (Block block : section) {
                for (TextLine line : fields(block)) {
                    Label.each(line).forEach(label -> labels.add(Words.of(label.key())));
                    LabelledTime.of(line).ifPresent(time -> times.add(time.label()));
                }
            }
            return new Form(section, labels, times);
        }

        boolean isRecord() {
            return times.size() >= FEWEST_TIMES;
        }

        /** One that is still open is kept in the same form as the others and tells fewer times. */
        boolean isAlike(Form record) {
            return !times.isEmpty()
                    && labels.stream().filter(record.labels()::contains).count() >= FEWEST_LABELS;
        }
    }

    /** The lines of a block, of a table those that are a label and its value. */
    private static List<TextLine> fields(Block block) {
        return block instanceof Block.Table table ? Fields.rows(table) : Block.lines(block);
    }

    private static List<PostmortemDocument> documents(PostmortemDocument document, List<List<Block>> records) {
        List<Block> shared = ZoneStatements.statements(document.blocks());
        List<PostmortemDocument.Field> whole = ofTheWhole(document);
        List<PostmortemDocument> documents = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (List<Block> record : records) {
            TextLine title = ((Block.Heading) record.get(0)).text();
            String slug = Words.of(title.text()).replace(' ', '-');
            String key = keys.add(slug) ? slug : slug + "-" + title.line();
            String source = document.source() + "#" + (key.isEmpty() ? "line-" + title.line() : key);
            List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(1, title)));
            blocks.addAll(shared);
            blocks.addAll(record.subList(1, record.size()));
            List<Finding> findings = new ArrayList<>(document.findings());
            findings.add(finding(source, title, records.size()));
            documents.add(new PostmortemDocument(source, document.format(), whole, blocks, findings));
        }
        return List.copyOf(documents);
    }

    /** The year and the zone that the title of the whole gives to each part, else the zone that a field outside the text does. */
    private static List<PostmortemDocument.Field> ofTheWhole(PostmortemDocument document) {
        List<PostmortemDocument.Field> fields = new ArrayList<>();
        if (document.blocks().get(0) instanceof Block.Heading heading) {
            TextLine title = heading.text();
            Matcher year = YEAR.matcher(title.text());
            if (year.find()) {
                fields.add(new PostmortemDocument.Field("year", year.group(), title.line()));
            }
            ZoneStatements.inHeader(title.text())
                    .ifPresent(
                            zone -> fields.add(new PostmortemDocument.Field("time zone", zone.text(), title.line())));
        }
        if (fields.stream().noneMatch(field -> field.key().equals("time zone"))) {
            document.metadata().stream()
                    .filter(field -> ZoneStatements.FIELD.isIn(Words.of(field.key())))
                    .forEach(fields::add);
        }
        return List.copyOf(fields);
    }

    private static Finding finding(String source, TextLine title, int count) {
        return new Finding(
                FindingCode.SEVERAL_INCIDENTS,
                "the document tells of " + count + " incidents; this one was read from the heading at line "
                        + title.line(),
                new Evidence(source, title.line(), title.text()));
    }
}
