package dev.hindcast.publish.report;

import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Block.Column;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.quality.FindingGroups;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.NumberText;
import dev.hindcast.publish.text.SafeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What to know before trusting the rest. */
final class QualitySection {
    private static final List<Column> COVERAGE = List.of(
            new Column(Messages.get("column.milestone"), Column.Kind.KEY),
            new Column(Messages.get("column.with.time"), Column.Kind.NUMBER),
            new Column(Messages.get("column.date.only"), Column.Kind.NUMBER),
            new Column(Messages.get("column.missing"), Column.Kind.NUMBER),
            new Column(Messages.get("column.coverage"), Column.Kind.NUMBER));
    private static final List<Column> REJECTED = List.of(
            new Column(Messages.get("column.file"), Column.Kind.WORDS),
            new Column(Messages.get("column.reason"), Column.Kind.WORDS));

    private QualitySection() {}

    static ReportDocument.Section of(Facts facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(coverage(facts.incidents()));
        blocks.add(new Block.Heading(Messages.get("quality.findings")));
        List<Block.FindingGroup> groups =
                FindingGroups.of(facts.incidents(), facts.input().corpusFindings());
        blocks.add(
                groups.isEmpty()
                        ? Block.Prose.of(Messages.get("quality.findings.none"))
                        : new Block.FindingList(groups));
        blocks.add(rejections(facts.input().rejections()));
        return new ReportDocument.Section("quality", Messages.get("quality.title"), blocks);
    }

    private static Block coverage(List<Incident> incidents) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (MilestoneName name : MilestoneName.values()) {
            List<Milestone> present = incidents.stream()
                    .flatMap(incident -> incident.milestones().get(name).stream())
                    .toList();
            long timed = present.stream().filter(Milestone::hasTimeOfDay).count();
            String share = incidents.isEmpty() ? "–" : NumberText.percent((double) timed / incidents.size());
            rows.add(List.of(
                    TableCell.of(name.id()),
                    TableCell.of(timed),
                    TableCell.of(present.size() - timed),
                    TableCell.of(incidents.size() - present.size()),
                    TableCell.of(share)));
        }
        return new Block.TableBlock(
                "coverage",
                Messages.get("quality.coverage"),
                Messages.get("quality.coverage.note", Messages.count("incidents", incidents.size())),
                COVERAGE,
                rows,
                "milestones");
    }

    private static Block rejections(List<Reading.Rejected> rejections) {
        if (rejections.isEmpty()) {
            return Block.Prose.of(Messages.get("quality.rejections.none"));
        }
        List<List<TableCell>> rows = rejections.stream()
                .sorted(Comparator.comparing(Reading.Rejected::cause)
                        .reversed()
                        .thenComparing(Reading.Rejected::source)
                        .thenComparing(Reading.Rejected::line))
                .map(rejected -> List.of(
                        TableCell.of(SafeText.line(rejected.source() + ":" + rejected.line(), 160)),
                        new TableCell(
                                SafeText.line(rejected.reason(), 300),
                                rejected.cause().name().toLowerCase(Locale.ROOT).replace('_', ' '))))
                .toList();
        return new Block.TableBlock(
                "rejections",
                Messages.count("documents.rejected", rejections.size()),
                Messages.get("quality.rejections.note"),
                REJECTED,
                rows,
                "rejections");
    }
}
