package dev.hindcast.dashboard.page;

import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.dashboard.filter.Choices;
import dev.hindcast.dashboard.filter.Filter;
import dev.hindcast.dashboard.filter.Parameters;
import dev.hindcast.publish.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form that sets the filter; a plain form whose address can be sent to others.
 *
 * @param action where it leads
 * @param fields one a dimension
 * @param from first day as typed; may be empty
 * @param to last day as typed; may be empty
 * @param chips what is set, each with the address without it
 * @param reset the address without any filter
 */
public record FilterForm(String action, List<Field> fields, String from, String to, List<Chip> chips, String reset) {
    /** Longer lists are typed into, with the most frequent values offered. */
    private static final int MOST_OPTIONS = 200;

    private static final int LONGEST = 60;

    /**
     * A field.
     *
     * @param name as in addresses
     * @param label for people
     * @param options what can be chosen
     * @param value what is chosen; may be empty
     * @param typed whether there are too many to choose from a list
     */
    public record Field(String name, String label, List<Option> options, String value, boolean typed) {}

    /**
     * A value that can be chosen.
     *
     * @param value as in addresses
     * @param text for people
     */
    public record Option(String value, String text) {}

    /**
     * A part of the filter that is set.
     *
     * @param text what it says
     * @param without the address of the page without it
     */
    public record Chip(String text, String without) {}

    /** Returns the form of a visit. */
    public static FilterForm of(Visit visit) {
        Parameters filter = visit.filter();
        return new FilterForm(
                visit.path(),
                visit.state().snapshot().choices().dimensions().stream()
                        .map(choice -> field(choice, filter))
                        .toList(),
                filter.get("from").orElse(""),
                filter.get("to").orElse(""),
                chips(visit),
                visit.path());
    }

    private static List<Chip> chips(Visit visit) {
        return Stream.concat(Filter.PERIOD.stream(), Filter.DIMENSIONS.stream().map(column -> column.name()))
                .filter(name -> visit.filter().get(name).isPresent())
                .map(name -> new Chip(
                        Words.get(
                                "filter.chip",
                                label(name),
                                SafeText.line(visit.filter().get(name).orElseThrow(), LONGEST)),
                        visit.filter().without(name).address(visit.path())))
                .toList();
    }

    private static Field field(Choices.Choice choice, Parameters filter) {
        String value = filter.get(choice.name()).orElse("");
        List<Option> options = new ArrayList<>();
        choice.values().stream()
                .limit(MOST_OPTIONS)
                .map(each -> new Option(
                        each.value(),
                        Words.get("filter.option", SafeText.line(each.value(), LONGEST), each.incidents())))
                .forEach(options::add);
        // What the address asks for is shown, also where nothing has it: the form must not lie about the page.
        if (!value.isEmpty()
                && options.stream().noneMatch(option -> option.value().equals(value))) {
            options.add(0, new Option(value, SafeText.line(value, LONGEST)));
        }
        return new Field(
                choice.name(),
                label(choice.name()),
                options,
                value,
                choice.values().size() > MOST_OPTIONS);
    }

    /** Returns what is set, in words. */
    public String said() {
        return chips.stream().map(Chip::text).collect(Collectors.joining("; "));
    }

    /** Returns what a parameter is called. */
    public static String label(String name) {
        return Words.get("filter." + name);
    }
}
