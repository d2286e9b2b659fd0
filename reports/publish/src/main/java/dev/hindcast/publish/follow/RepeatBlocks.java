package dev.hindcast.publish.follow;

import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.pattern.IncidentPatterns;
import dev.hindcast.pattern.Link;
import dev.hindcast.pattern.Relation;
import dev.hindcast.publish.chart.RepeatChart;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Block.Column;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.facts.DocumentLinks;
import dev.hindcast.publish.facts.ReportInput;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.SafeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which incidents came back, with what they share and what became of the earlier one's action items. */
public final class RepeatBlocks {
    private static final int MOST_ROWS = 25;
    private static final int LONGEST = 120;
    private static final int LONGEST_SENTENCE = 320;

    /** What a person said comes before what the program suspects, likelier before less likely. */
    private static final Comparator<Link> SURER = Comparator.comparing(Link::verdict)
            .reversed()
            .thenComparing(Comparator.comparingDouble(Link::score).reversed());

    private static final List<Column> COLUMNS = List.of(
            new Column(Messages.get("column.later"), Column.Kind.WORDS),
            new Column(Messages.get("column.earlier"), Column.Kind.WORDS),
            new Column(Messages.get("column.days"), Column.Kind.NUMBER),
            new Column(Messages.get("column.shared"), Column.Kind.WORDS),
            new Column(Messages.get("column.said"), Column.Kind.KEY));

    private RepeatBlocks() {}

    /** Returns sentences, chart and table. */
    public static List<Block> of(IncidentPatterns patterns, ReportInput input) {
        List<Link> repeats = patterns.of(Relation.REPEAT);
        if (repeats.isEmpty()) {
            return List.of(Block.Prose.of(Messages.get("repeats.none")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(RepeatCounts.block(repeats));
        RepeatChart.of(patterns.patterns(), input.calendar())
                .map(Block.Figure::new)
                .ifPresent(blocks::add);
        blocks.add(table(repeats, input.links()));
        return blocks;
    }

    private static Block table(List<Link> repeats, DocumentLinks documents) {
        List<Link> shown = repeats.stream().sorted(SURER).limit(MOST_ROWS).toList();
        return new Block.TableBlock(
                "repeat-list",
                Messages.count("repeats.found", repeats.size()),
                Messages.get("repeats.note"),
                COLUMNS,
                shown.stream().map(link -> cells(link, documents)).toList(),
                "repeats",
                repeats.size());
    }

    private static List<TableCell> cells(Link link, DocumentLinks documents) {
        String action = link.actionSentence()
                .map(said -> SafeText.line(Messages.get("repeats.action", said), LONGEST_SENTENCE))
                .orElse("");
        return List.of(
                new TableCell(SafeText.line(link.later().title(), LONGEST), "", place(link.later()))
                        .to(documents.to(link.later().source().path())),
                new TableCell(SafeText.line(link.earlier().title(), LONGEST), "", place(link.earlier()))
                        .to(documents.to(link.earlier().source().path())),
                days(link),
                new TableCell(SafeText.line(shared(link), LONGEST), "", action),
                TableCell.of(link.verdict().id()));
    }

    private static TableCell days(Link link) {
        return link.daysBetween().isEmpty()
                ? TableCell.of(DurationText.ABSENT)
                : TableCell.of(link.daysBetween().getAsLong())
                        .from(Origin.of(
                                "repeats",
                                "days_between",
                                "relation",
                                Relation.REPEAT.id(),
                                "earlier",
                                link.earlier().source().path(),
                                "later",
                                link.later().source().path()));
    }

    /** The line that names what set it off, else the document. */
    private static String place(Incident incident) {
        return SafeText.line(
                incident.trigger()
                        .map(trigger -> trigger.evidence().location())
                        .orElse(incident.source().path()),
                LONGEST);
    }

    private static String shared(Link link) {
        return Stream.of(
                        link.trigger().map(trigger -> trigger.id()).stream(),
                        link.factors().stream().map(Factor::id),
                        link.mechanisms().stream(),
                        link.services().stream())
                .flatMap(each -> each)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
