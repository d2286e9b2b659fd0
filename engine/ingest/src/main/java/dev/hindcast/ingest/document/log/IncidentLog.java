package dev.hindcast.ingest.document.log;

import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.table.TableRows;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.HeadingRoles;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Titles;
import dev.hindcast.ingest.normalise.timeline.zone.ZoneStatements;
import dev.hindcast.model.Reading.Rejected;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a page apart whose tables have a row for each incident; every other page is handed on as it is. */
public final class IncidentLog {
    /** Tables of these are beside the point of their page. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?i)\\b(?:related|previous|earlier|similar|past|other|linked|prior|recurr\\w+)\\b.*|.*\\b(?:history of|examples?)\\b.*");

    private final CollectionSettings settings;
    private final HeadingRoles roles;

    /**
     * Prepares for one file.
     *
     * @param settings how its tables are read
     * @param roles what headings say their sections are for
     */
    public IncidentLog(CollectionSettings settings, HeadingRoles roles) {
        this.settings = settings;
        this.roles = roles;
    }

    /** What was read of the tables, before it is known how many incidents they tell of. */
    private static final class Held implements CollectionSink {
        private final List<PostmortemDocument> documents = new ArrayList<>();
        /** The heading of the last of those tables. */
        private String above = "";
        /** Tables whose columns say that each row is an incident. */
        private final List<Block.Table> others = new ArrayList<>();

        private final List<Rejected> rejections = new ArrayList<>();

        @Override
        public void document(PostmortemDocument document) {
            documents.add(document);
        }

        @Override
        public void rejected(Rejected rejection) {
            rejections.add(rejection);
        }
    }

    /** Returns what takes pages and hands on to another what they hold. */
    public CollectionSink before(CollectionSink sink) {
        return new CollectionSink() {
            @Override
            public void document(PostmortemDocument document) {
                read(document, sink);
            }

            @Override
            public void rejected(Rejected rejection) {
                sink.rejected(rejection);
            }
        };
    }

    /** Hands on the incidents of a page, or the page itself. */
    public void read(PostmortemDocument page, CollectionSink sink) {
        Held held = new Held();
        boolean mayList = page.blocks().stream()
                .anyMatch(block -> block instanceof Block.Table table && IncidentTable.mayBe(table));
        if (mayList) {
            readTables(page, held);
        }
        if (held.documents.size() < 2) {
            sink.document(page);
            return;
        }
        if (OneAccount.isTold(page, Titles.of(page, roles), held.above, roles)) {
            sink.document(withoutOthers(page, held.others));
            return;
        }
        held.rejections.forEach(sink::rejected);
        for (PostmortemDocument row : held.documents) {
            sink.document(withFinding(row, held.documents.size()));
        }
    }

    private void readTables(PostmortemDocument page, Held held) {
        EntryDocuments entries = new EntryDocuments(page.format(), settings, held);
        String title =
                Titles.of(page, roles) + "\n" + first(page).map(TextLine::text).orElse("");
        TextLine heading = TextLine.plain("", 1);
        boolean known = false;
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading above) {
                heading = above.text();
            } else if (block instanceof Block.Table table
                    && !ASIDE.matcher(heading.text()).matches()) {
                Optional<IncidentTable> found = IncidentTable.of(table, entries, title + "\n" + heading.text());
                if (found.isPresent()) {
                    if (!known) {
                        addOfPage(page, entries);
                        known = true;
                    }
                    Optional<Field> year = year(heading).or(() -> first(page).flatMap(IncidentLog::year));
                    held.above = heading.text();
                    if (found.get().namesIncidents()) {
                        held.others.add(table);
                    }
                    readRows(found.get(), entries, held, year.stream().toList());
                }
            }
        }
    }

    /** What the page states beside its tables holds for rows that state nothing of their own. */
    private void addOfPage(PostmortemDocument page, EntryDocuments entries) {
        Outline outline = Outline.of(page, roles);
        zone(page, outline).ifPresent(entries::addBeside);
        for (Field field : page.metadata()) {
            entries.addDefault(new Property(field.key(), field.value(), field.line(), false));
        }
    }

    private void readRows(IncidentTable table, EntryDocuments entries, Held held, List<Field> ofPage) {
        int before = held.documents.size();
        TableRows rows = new TableRows(entries, settings.limits().tableCells());
        rows.add(table.header());
        table.rows().stream().filter(row -> !row.isEmpty()).forEach(rows::add);
        rows.end();
        held.documents.subList(before, held.documents.size()).replaceAll(row -> with(row, ofPage, row.findings()));
    }

    /** The times of other incidents are none of the one that the page tells of. */
    private static PostmortemDocument withoutOthers(PostmortemDocument page, List<Block.Table> others) {
        List<Block> blocks = new ArrayList<>(page.blocks());
        List<Finding> findings = new ArrayList<>(page.findings());
        for (Block.Table table : others) {
            blocks.remove(table);
            findings.add(new Finding(
                    FindingCode.SEVERAL_INCIDENTS,
                    "the document tells of one incident in its text, and lists others in the table at line "
                            + table.line() + ", which was not read",
                    new Evidence(page.source(), table.line(), "")));
        }
        return new PostmortemDocument(page.source(), page.format(), page.metadata(), blocks, findings);
    }

    private static Optional<TextLine> first(PostmortemDocument page) {
        return page.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(heading -> ((Block.Heading) heading).text())
                .findFirst();
    }

    private static Optional<Field> year(TextLine heading) {
        return LogYear.of(heading.text()).map(year -> new Field("year", year, heading.line()));
    }

    /** The zone that the page states for all its times, in its text or in a field above it. */
    private Optional<Property> zone(PostmortemDocument page, Outline outline) {
        int line = ZoneStatements.statements(page.blocks()).stream()
                .findFirst()
                .map(Block::line)
                .orElse(1);
        return ZoneStatements.ofDocument(outline)
                .or(() -> ZoneStatements.ofField(Fields.of(page, outline)))
                .map(zone -> new Property("time zone", zone.text(), line, false));
    }

    private static PostmortemDocument with(PostmortemDocument row, List<Field> more, List<Finding> findings) {
        List<Field> metadata = new ArrayList<>(row.metadata());
        metadata.addAll(more);
        return new PostmortemDocument(row.source(), row.format(), metadata, row.blocks(), findings);
    }

    private static PostmortemDocument withFinding(PostmortemDocument row, int count) {
        Field first =
                row.metadata().isEmpty() ? new Field("", "", 1) : row.metadata().get(0);
        List<Finding> findings = new ArrayList<>(row.findings());
        findings.add(new Finding(
                FindingCode.SEVERAL_INCIDENTS,
                "the document tells of " + count + " incidents; this one was read from the row at line " + first.line(),
                new Evidence(row.source(), first.line(), first.key() + ": " + first.value())));
        return with(row, List.of(), findings);
    }
}
