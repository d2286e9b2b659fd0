package dev.hindcast.ingest.normalise.record;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.meaning.IncidentWords;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.HeadingRoles;
import dev.hindcast.ingest.normalise.outline.Label;
import dev.hindcast.ingest.normalise.outline.Titles;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.normalise.timeline.LabelledTime;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a log of incidents into one document for each: where several headings of one level each have times of their own under
 * labels of milestones, or name days on which something failed and was restored, or have numbers of their own, each is an incident.
 * Everything else is left whole.
 */
public final class IncidentSplitter {
    /** Fewer labelled times under a heading are a remark, not an incident's record. */
    private static final int FEWEST_TIMES = 2;

    /** Fewer labels in common are no form. */
    private static final int FEWEST_LABELS = 3;

    private static final int DEEPEST = 6;

    private IncidentSplitter() {}

    /** Returns the documents, the one given if it is no log. Each part keeps the lines of the whole. */
    public static List<PostmortemDocument> split(PostmortemDocument document, HeadingRoles roles) {
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
                return documents(document, records.stream().map(LogRecord::of).toList());
            }
        }
        List<LogRecord> told = told(document, roles);
        return told.size() > 1 ? documents(document, told) : List.of(document);
    }

    private static List<LogRecord> told(PostmortemDocument document, HeadingRoles roles) {
        List<Block> blocks = document.blocks();
        List<LogRecord> numbered = NumberedRecords.of(blocks, roles);
        boolean several = numbered.size() > 1;
        boolean book = EventLog.isNameOfBook(firstHeading(blocks));
        // In the book of a shift, routine has no number and is no incident.
        boolean log = several && !book || isLog(document, roles);
        List<List<Block>> dated = DatedRecords.of(blocks, roles, log, book);
        if (dated.size() > 1 && dated.size() >= numbered.size()) {
            return dated.stream()
                    .map(section -> several ? NumberedRecords.keyed(section) : LogRecord.of(section))
                    .toList();
        }
        if (several) {
            return numbered;
        }
        List<LogRecord> called = CalledRecords.of(document);
        return called.size() > 1 ? called : EventLog.of(document);
    }

    /** Returns whether its title or its first heading calls it a log of incidents. */
    public static boolean isLog(PostmortemDocument document, HeadingRoles roles) {
        String names = Titles.of(document, roles) + "\n" + firstHeading(document.blocks());
        return IncidentWords.areIn(names) && IncidentWords.tellSeveral(names);
    }

    private static String firstHeading(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(heading -> ((Block.Heading) heading).text().text())
                .findFirst()
                .orElse("");
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

    private static List<PostmortemDocument> documents(PostmortemDocument document, List<LogRecord> records) {
        OfTheWhole whole = OfTheWhole.of(document, records);
        List<PostmortemDocument> documents = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (LogRecord record : records) {
            TextLine title = record.title();
            String name = record.key().isEmpty() ? title.text() : record.key();
            String slug = Words.of(name).replace(' ', '-');
            String key = keys.add(slug) ? slug : slug + "-" + title.line();
            String source = document.source() + "#" + (key.isEmpty() ? "line-" + title.line() : key);
            List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(1, title)));
            blocks.addAll(whole.blocks(record));
            blocks.addAll(record.below());
            List<Finding> findings = new ArrayList<>(document.findings());
            findings.add(finding(source, title, records.size()));
            documents.add(new PostmortemDocument(source, document.format(), whole.fields(record), blocks, findings));
        }
        return List.copyOf(documents);
    }

    private static Finding finding(String source, TextLine title, int count) {
        return new Finding(
                FindingCode.SEVERAL_INCIDENTS,
                "the document tells of " + count + " incidents; this one was read from the heading at line "
                        + title.line(),
                new Evidence(source, title.line(), title.text()));
    }
}
