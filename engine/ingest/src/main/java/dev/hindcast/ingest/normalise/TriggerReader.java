package dev.hindcast.ingest.normalise;

import dev.hindcast.ingest.normalise.Fields.Field;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.model.evidence.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the trigger where a field gives it in the taxonomy's own terms. Nothing is concluded from prose: a document without
 * such a field has no trigger.
 */
final class TriggerReader {
    private static final Set<String> LABELS =
            Set.of("trigger", "triggers", "trigger type", "cause category", "root cause category", "trigger category");
    private static final Map<String, Trigger> TERMS = new HashMap<>();

    static {
        for (Trigger trigger : Trigger.values()) {
            TERMS.put(Words.of(trigger.id()), trigger);
        }
        TERMS.putAll(Map.ofEntries(
                Map.entry("config", Trigger.CONFIGURATION),
                Map.entry("configuration change", Trigger.CONFIGURATION),
                Map.entry("config change", Trigger.CONFIGURATION),
                Map.entry("configuration push", Trigger.CONFIGURATION),
                Map.entry("deploy", Trigger.RELEASE),
                Map.entry("deployment", Trigger.RELEASE),
                Map.entry("software release", Trigger.RELEASE),
                Map.entry("binary push", Trigger.RELEASE),
                Map.entry("upgrade", Trigger.RELEASE),
                Map.entry("planned maintenance", Trigger.MAINTENANCE),
                Map.entry("migration", Trigger.MAINTENANCE),
                Map.entry("latent bug", Trigger.LATENT_DEFECT),
                Map.entry("hardware failure", Trigger.HARDWARE),
                Map.entry("traffic spike", Trigger.LOAD),
                Map.entry("load spike", Trigger.LOAD),
                Map.entry("security attack", Trigger.ATTACK),
                Map.entry("manual command", Trigger.MANUAL),
                Map.entry("manual change", Trigger.MANUAL),
                Map.entry("third party outage", Trigger.THIRD_PARTY),
                Map.entry("provider outage", Trigger.THIRD_PARTY),
                Map.entry("certificate expiry", Trigger.EXPIRY),
                Map.entry("automated job", Trigger.AUTOMATION)));
    }

    private TriggerReader() {}

    static Optional<Attributed<Trigger>> read(String source, Fields fields) {
        List<Field> named = fields.named(LABELS);
        for (Field field : named) {
            Trigger trigger = TERMS.get(Words.of(field.value()));
            if (trigger != null) {
                Evidence evidence =
                        new Evidence(source, field.line().line(), field.line().text());
                return Optional.of(new Attributed<>(trigger, "field", evidence));
            }
        }
        return Optional.empty();
    }
}
