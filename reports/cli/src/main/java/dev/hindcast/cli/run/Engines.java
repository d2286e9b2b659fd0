package dev.hindcast.cli.run;

import dev.hindcast.cli.text.NearestName;
import dev.hindcast.ingest.DistributedIngest;
import dev.hindcast.pattern.CandidateSearch;
import dev.hindcast.query.IncidentEngine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The engines on the class path. */
public final class Engines {
    private Engines() {}

    /** Returns every engine present, by name. */
    public static List<IncidentEngine> present() {
        return present(IncidentEngine.class).stream()
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

    /** Returns who reads documents for the engine of that name on other machines. */
    public static Optional<DistributedIngest> ingest(String name) {
        return present(DistributedIngest.class).stream()
                .filter(ingest -> ingest.engine().equals(name))
                .findFirst();
    }

    /** Returns who looks for incidents that belong together: the engine of that name, else this process. */
    public static CandidateSearch search(String name) {
        return present(CandidateSearch.class).stream()
                .filter(search -> search.engine().equals(name))
                .findFirst()
                .orElse(CandidateSearch.IN_MEMORY);
    }

    /** An engine whose own libraries are not on the class path is not present. */
    private static <T> List<T> present(Class<T> port) {
        List<T> present = new ArrayList<>();
        Iterator<T> all = ServiceLoader.load(port).iterator();
        for (boolean more = true; more; ) {
            try {
                more = all.hasNext();
                if (more) {
                    present.add(all.next());
                }
            } catch (ServiceConfigurationError e) {
                if (!(e.getCause() instanceof NoClassDefFoundError)) {
                    throw e;
                }
            }
        }
        return present;
    }
}
