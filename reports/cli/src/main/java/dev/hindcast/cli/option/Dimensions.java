package dev.hindcast.cli.option;

import dev.hindcast.cli.run.Failure;
import dev.hindcast.cli.text.NearestName;
import dev.hindcast.query.IncidentColumn;
import java.util.List;

/** Dimensions as they are typed. */
public final class Dimensions {
    private Dimensions() {}

    /**
     * Returns the dimension of that name.
     *
     * @param option whose value it is, for the message
     * @throws Failure if there is none; the message names the nearest
     */
    public static IncidentColumn named(String option, String name) {
        List<String> names = names();
        int index = names.indexOf(name);
        if (index < 0) {
            throw Failure.usage(option + ": unknown dimension \"" + name + "\"" + NearestName.hint(name, names));
        }
        return IncidentColumn.DIMENSIONS.get(index);
    }

    /** Returns every name, in the order of the documentation. */
    public static List<String> names() {
        return IncidentColumn.DIMENSIONS.stream().map(IncidentColumn::name).toList();
    }
}
