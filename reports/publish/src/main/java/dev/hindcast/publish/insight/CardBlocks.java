package dev.hindcast.publish.insight;

import dev.hindcast.insight.Figure;
import dev.hindcast.insight.card.CardLine;
import dev.hindcast.insight.card.Topic;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/** The report card: a sentence for each line, in its order. */
public final class CardBlocks {
    private static final String FILE = "report_card";
    private static final int LONGEST = 400;

    private CardBlocks() {}

    /** Returns the sentences. */
    public static Block of(List<CardLine> card) {
        return new Block.Bullets(card.stream()
                .map(line -> new Block.Sentence(
                        Messages.get("card." + line.topic().id()),
                        said(line),
                        Messages.get("card.n", line.n(), line.incidents()),
                        Origin.of(FILE, "sentence", "topic", line.topic().id())))
                .toList());
    }

    /** Returns the headline of one line as a figure set large. */
    public static Block.KeyFigure figure(List<CardLine> card, Topic topic) {
        CardLine line = card.stream()
                .filter(each -> each.topic() == topic)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a report card has a line for " + topic.id()));
        Figure headline = line.headline();
        String known = Messages.get("key.known", line.n(), line.incidents());
        String interval = FigureFields.interval(headline);
        return new Block.KeyFigure(
                Messages.get("card." + topic.id()),
                FigureFields.words(headline),
                interval.isEmpty()
                        ? Messages.get("key.interval.none", known)
                        : Messages.get("key.interval", interval, known),
                Origin.of(FILE, "value", "topic", topic.id(), "figure", headline.name()));
    }

    /** Returns every figure for machines, a row each. */
    public static DataTable table(List<CardLine> card) {
        List<String> columns = new ArrayList<>(List.of("topic", "incidents", "n", "coverage"));
        columns.addAll(FigureFields.COLUMNS);
        columns.add("sentence");
        List<List<Field>> rows = new ArrayList<>();
        for (CardLine line : card) {
            for (Figure figure : line.figures()) {
                List<Field> row = new ArrayList<>(List.of(
                        Field.of(line.topic().id()),
                        Field.of(line.incidents()),
                        Field.of(line.n()),
                        Field.of(line.coverage())));
                row.addAll(FigureFields.of(figure));
                row.add(Field.of(said(line)));
                rows.add(row);
            }
        }
        return new DataTable(FILE, columns, rows);
    }

    private static String said(CardLine line) {
        return SafeText.line(FigureFields.sentence(line.sentence()), LONGEST);
    }
}
