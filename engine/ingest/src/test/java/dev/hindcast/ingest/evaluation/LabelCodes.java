package dev.hindcast.ingest.evaluation;

import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import java.util.Map;

/** The short names of labels in the files of answers. */
final class LabelCodes {
    static final String NOT_STATED = "U";

    static final Map<Trigger, String> TRIGGERS = Map.ofEntries(
            Map.entry(Trigger.CONFIGURATION, "C"),
            Map.entry(Trigger.RELEASE, "D"),
            Map.entry(Trigger.HARDWARE, "H"),
            Map.entry(Trigger.MAINTENANCE, "M"),
            Map.entry(Trigger.LATENT_DEFECT, "I"),
            Map.entry(Trigger.LOAD, "L"),
            Map.entry(Trigger.ATTACK, "A"),
            Map.entry(Trigger.MANUAL, "O"),
            Map.entry(Trigger.GROWTH, "G"),
            Map.entry(Trigger.THIRD_PARTY, "P"),
            Map.entry(Trigger.AUTOMATION, "J"),
            Map.entry(Trigger.DESIGN, "X"),
            Map.entry(Trigger.EXPIRY, "T"));

    static final Map<Factor, String> FACTORS = Map.ofEntries(
            Map.entry(Factor.CAPACITY, "cp"),
            Map.entry(Factor.CODE_DEFECT, "cd"),
            Map.entry(Factor.CONFIGURATION, "cf"),
            Map.entry(Factor.CASCADE, "cs"),
            Map.entry(Factor.NETWORK, "nw"),
            Map.entry(Factor.PROCESS, "pr"),
            Map.entry(Factor.DATA, "da"),
            Map.entry(Factor.HARDWARE, "hw"),
            Map.entry(Factor.CONCURRENCY, "cc"),
            Map.entry(Factor.SECURITY, "se"),
            Map.entry(Factor.RECOVERY, "rc"),
            Map.entry(Factor.DEPENDENCY, "dp"),
            Map.entry(Factor.CLOCK, "ti"));

    private LabelCodes() {}

    /** Returns the coarse group of a trigger's code. */
    static String group(String code) {
        return TRIGGERS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(entry -> entry.getKey().group().id())
                .findFirst()
                .orElse(code);
    }
}
