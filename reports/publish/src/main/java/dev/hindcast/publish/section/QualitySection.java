package dev.hindcast.publish.section;

import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Block.Column;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.quality.FindingGroups;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.NumberText;
import dev.hindcast.publish.text.SafeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What to know before trusting the rest. */
public final class QualitySection {
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

    /** Returns the section. */
    public static ReportDocument.Section of(Facts facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(coverage(facts.incidents()));
        blocks.add(new Block.Heading(Messages.get("quality.findings")));
        List<Block.FindingGroup> groups =
                FindingGroups.of(facts.incidents(), facts.input().corpusFindings());
        blocks.add(
                groups.isEmpty()
                        ? Block.Prose.of(Messages.get("quality.findings.none"))
                        : new Block.FindingList(groups));
        blocks.addAll(StatedSection.blocks(facts));
        blocks.add(rejections(facts.input().rejections()));
        return new ReportDocument.Section("quality", Messages.get("quality.title"), blocks);
    }

    /** How often one milestone is stated. */
    private record Coverage(MilestoneName name, long timed, long present, long incidents) {
        static List<Coverage> of(List<Incident> incidents) {
            return Stream.of(MilestoneName.values())
                    .map(name -> {
                        List<Milestone> present = incidents.stream()
                                .flatMap(incident -> incident.milestones().get(name).stream())
                                .toList();
                        long timed =
                                present.stream().filter(Milestone::hasTimeOfDay).count();
                        return new Coverage(name, timed, present.size(), incidents.size());
                    })
                    .toList();
        }

        OptionalDouble share() {
            return incidents == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) timed / incidents);
        }

        TableCell cell(long number, String column) {
            return TableCell.of(number).from(Origin.of("milestone_coverage", column, "milestone", name.id()));
        }
    }

    /** Returns the tables for machines. */
    public static List<DataTable> tables(Facts facts) {
        List<Block.FindingGroup> groups =
                FindingGroups.of(facts.incidents(), facts.input().corpusFindings());
        return List.of(
                new DataTable(
                        "milestone_coverage",
                        List.of("milestone", "with_time", "date_only", "missing", "coverage"),
                        Coverage.of(facts.incidents()).stream()
                                .map(each -> List.of(
                                        Field.of(each.name().id()),
                                        Field.of(each.timed()),
                                        Field.of(each.present() - each.timed()),
                                        Field.of(each.incidents() - each.present()),
                                        Field.of(each.share())))
                                .toList()),
                new DataTable(
                        "finding_counts",
                        List.of("code", "level", "findings"),
                        groups.stream()
                                .map(group -> List.of(
                                        Field.of(group.id()), Field.of(group.levelName()), Field.of(group.count())))
                                .toList()));
    }

    private static Block coverage(List<Incident> incidents) {
        List<List<TableCell>> rows = Coverage.of(incidents).stream()
                .map(each -> List.of(
                        TableCell.of(each.name().id()),
                        each.cell(each.timed(), "with_time"),
                        each.cell(each.present() - each.timed(), "date_only"),
                        each.cell(each.incidents() - each.present(), "missing"),
                        TableCell.of(NumberText.percent(each.share()))
                                .from(Origin.of(
                                        "milestone_coverage",
                                        "coverage",
                                        "milestone",
                                        each.name().id()))))
                .toList();
        return new Block.TableBlock(
                "coverage",
                Messages.get("quality.coverage"),
                Messages.get("quality.coverage.note", Messages.count("incidents", incidents.size())),
                COVERAGE,
                rows,
                "milestone_coverage");
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
