package dev.hindcast.publish.simulate;

import dev.hindcast.charts.image.SvgImage;
import dev.hindcast.charts.spec.Caption;
import dev.hindcast.charts.spec.PowerCurveSpec;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.insight.Figure;
import dev.hindcast.insight.Words;
import dev.hindcast.insight.simulate.Simulation;
import dev.hindcast.metric.Unit;
import dev.hindcast.publish.table.CsvFormat;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A simulation in words, and its chart with the values behind it. */
public final class SimulationOutput {
    private SimulationOutput() {}

    /** Writes the sentences. */
    public static void print(Simulation simulation, Appendable out) throws IOException {
        out.append(
                simulation.n() + " incidents in each of two periods; standard deviation of the logarithms of durations "
                        + String.format(Locale.ROOT, "%.2f", simulation.logDeviation())
                        + (simulation.own() == 0 ? "\n" : ", from " + simulation.own() + " durations of your own\n"));
        out.append("Only a cut of " + text(simulation.visibleCut())
                + " or more would be visible in four of five cases.\n");
        for (Figure chance : simulation.chances()) {
            out.append("Had nothing changed, the " + words(chance.name()).replace(" drops of 20 percent", "")
                    + " would still drop by 20 % or more in " + text(chance) + " of all periods.\n");
        }
        for (Figure found : simulation.detected()) {
            out.append("Of true cuts, " + words(found.name()) + ": " + text(found) + "\n");
        }
        for (Figure needed : simulation.needed()) {
            out.append("Incidents " + words(needed.name()) + ": " + text(needed) + "\n");
        }
    }

    /** Writes the chart and its values into a folder. */
    public static void write(Simulation simulation, Path folder) throws IOException {
        Files.writeString(
                folder.resolve("visible-cut.svg"), SvgImage.of(chart(simulation), Canvas.FILE, "visible-cut"));
        DataTable curve = new DataTable(
                "visible-cut",
                List.of("incidents", "visible_cut"),
                simulation.curve().stream()
                        .map(point ->
                                List.of(Field.of(point.incidents()), Field.of(OptionalDouble.of(point.visibleCut()))))
                        .toList());
        Files.writeString(folder.resolve("visible-cut.csv"), CsvFormat.text(curve));
    }

    /** Returns the chart: the smallest visible cut by the number of incidents, and where the data stand. */
    public static PowerCurveSpec chart(Simulation simulation) {
        Caption caption = new Caption(
                "The smallest cut that would be visible",
                "found in four of five cases, at 5 %",
                "incidents in each of two periods",
                simulation.own() == 0 ? simulation.n() : simulation.own(),
                List.of());
        String spread = String.format(Locale.ROOT, "standard deviation of logarithms %.2f", simulation.logDeviation());
        return new PowerCurveSpec(
                "visible-cut",
                caption,
                List.of(new PowerCurveSpec.Curve(
                        spread,
                        simulation.curve().stream()
                                .map(point -> new PowerCurveSpec.Point(point.incidents(), point.visibleCut()))
                                .toList())),
                simulation.visibleCut().value().stream()
                        .mapToObj(cut -> new PowerCurveSpec.Marker(
                                new PowerCurveSpec.Point(simulation.n(), cut),
                                simulation.n() + " incidents: " + Words.percent(cut)))
                        .findFirst());
    }

    private static String words(String name) {
        return name.replace('_', ' ');
    }

    private static String text(Figure figure) {
        if (figure.value().isEmpty()) {
            return figure.refusal().orElseThrow();
        }
        double value = figure.value().getAsDouble();
        return figure.unit() == Unit.SHARE ? Words.percent(value) : String.format(Locale.ROOT, "%,.0f", value);
    }
}
