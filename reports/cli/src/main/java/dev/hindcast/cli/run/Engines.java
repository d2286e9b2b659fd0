package dev.hindcast.cli.run;

import dev.hindcast.cli.text.NearestName;
import dev.hindcast.query.IncidentEngine;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The engines on the class path. */
public final class Engines {
    private Engines() {}

    /** Returns every engine present, by name. */
    public static List<IncidentEngine> present() {
        return ServiceLoader.load(IncidentEngine.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(IncidentEngine::name))
                .toList();
    }

    /**
     * Returns the engine of that name.
     *
     * @throws Failure if it is not present; the message names those that are
     */
    public static IncidentEngine named(String name) {
        List<IncidentEngine> present = present();
        List<String> names = present.stream().map(IncidentEngine::name).toList();
        return present.stream()
                .filter(engine -> engine.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Failure.usage("--engine: there is no engine \"" + name + "\" here; present: "
                        + String.join(", ", names) + NearestName.hint(name, names)));
    }
}
