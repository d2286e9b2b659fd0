package dev.hindcast.publish.section;

import dev.hindcast.metric.MetricTable;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.facts.ReportInput;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.SafeText;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How the figures came about, so that whoever has the documents can compute them again. */
public final class MethodSection {
    /** Each with its source and what it needs, in the order of the page. */
    private static final List<String> COMPUTED = List.of(
            "counts",
            "durations",
            "visible",
            "open",
            "lost",
            "before",
            "repeats",
            "trends",
            "process",
            "causes",
            "services",
            "order");

    private MethodSection() {}

    /** Returns the section. */
    public static ReportDocument.Section of(Facts facts) {
        List<Block.Definition> measured = new ArrayList<>();
        for (MetricTable table : facts.byQuarter()) {
            measured.add(new Block.Definition(
                    SafeText.line(table.metric().title(), 80),
                    SafeText.line(table.metric().definition(), 300)));
        }
        List<Block> blocks = List.of(
                new Block.Prose(List.of(
                        Messages.get("method.missing"),
                        Messages.get("method.quantile"),
                        Messages.get("method.limits"))),
                new Block.Heading(Messages.get("method.measured")),
                new Block.Definitions(measured),
                new Block.Heading(Messages.get("method.computed")),
                Block.Prose.of(Messages.get("method.alpha", Long.toString(Facts.SEED))),
                new Block.Definitions(
                        COMPUTED.stream().map(MethodSection::computed).toList()),
                new Block.Heading(Messages.get("method.run")),
                new Block.Definitions(run(facts.input())));
        return new ReportDocument.Section("method", Messages.get("method.title"), blocks);
    }

    private static Block.Definition computed(String name) {
        return new Block.Definition(Messages.get("method." + name + ".term"), Messages.get("method." + name, "9,999"));
    }

    private static List<Block.Definition> run(ReportInput input) {
        List<Block.Definition> lines = new ArrayList<>();
        lines.add(line("method.zone", input.calendar().zone().getId()));
        lines.add(
                line("method.year", input.calendar().fiscalYearStart().getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
        lines.add(line("method.excluded", excluded(input)));
        lines.add(line(
                "method.period",
                Messages.get(
                        "method.period.value",
                        input.scope().from().map(Object::toString).orElse(Messages.get("method.open.start")),
                        input.scope().to().map(Object::toString).orElse(Messages.get("method.open.end")))));
        input.scope().where().entrySet().stream()
                .map(fixed -> fixed.getKey().name() + " = " + fixed.getValue())
                .sorted()
                .forEach(fixed -> lines.add(line("method.where", fixed)));
        input.settings()
                .forEach((name, value) ->
                        lines.add(new Block.Definition(SafeText.line(name, 80), SafeText.line(value, 400))));
        lines.add(line("method.version", input.version()));
        lines.add(line("method.digest", input.inputDigest()));
        return lines;
    }

    private static String excluded(ReportInput input) {
        // In the order of the vocabulary: a set has none.
        List<String> kinds = Stream.of(IncidentKind.values())
                .filter(input.scope().excluded()::contains)
                .map(IncidentKind::id)
                .toList();
        return kinds.isEmpty() ? Messages.get("method.excluded.none") : String.join(", ", kinds);
    }

    private static Block.Definition line(String key, String value) {
        return new Block.Definition(Messages.get(key), SafeText.line(value, 400));
    }
}
