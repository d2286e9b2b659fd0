package dev.hindcast.publish.insight;

import dev.hindcast.insight.Figure;
import dev.hindcast.metric.Unit;
import dev.hindcast.publish.table.Field;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.NumberText;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Figures as fields of tables, and in words. */
final class FigureFields {
    /** The columns that {@link #of} fills. */
    static final List<String> COLUMNS = List.of("figure", "unit", "value", "low", "high", "refusal");

    private FigureFields() {}

    static List<Field> of(Figure figure) {
        return List.of(
                Field.of(figure.name()),
                Field.of(figure.unit().id()),
                Field.of(figure.value()),
                Field.of(figure.low()),
                Field.of(figure.high()),
                Field.of(figure.refusal()));
    }

    /** Returns the value as people read it, a dash where it was refused. */
    static String words(Figure figure) {
        return words(figure.value(), figure.unit());
    }

    /** Returns the ends of the interval as people read them, empty where there is none. */
    static String interval(Figure figure) {
        return figure.low().isEmpty()
                ? ""
                : words(figure.low(), figure.unit()) + " to " + words(figure.high(), figure.unit());
    }

    private static String words(OptionalDouble value, Unit unit) {
        if (value.isEmpty()) {
            return DurationText.ABSENT;
        }
        return switch (unit) {
            case SECONDS -> DurationText.of(value);
            case SHARE -> NumberText.percent(value);
            default -> NumberText.rounded(value.getAsDouble());
        };
    }

    /** Returns a sentence of core as one of the page: it begins with a capital and ends with a full stop. */
    static String sentence(String said) {
        String first = said.substring(0, said.offsetByCodePoints(0, 1));
        return first.toUpperCase(Locale.ROOT) + said.substring(first.length()) + (said.endsWith(".") ? "" : ".");
    }
}
