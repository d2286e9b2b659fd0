package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.model.evidence.Evidence;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the trigger from the document's own field or section of that name: in the taxonomy's terms, or in words that point to
 * one trigger only. Nothing is concluded from other text: a document without such a field has no trigger.
 */
public final class TriggerReader {
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

    /** Words that point to one trigger. */
    private static final Map<Trigger, Wording> CUES = new EnumMap<>(Trigger.class);

    static {
        cue(
                Trigger.CONFIGURATION,
                "config\\w*|settings?|feature flags?|flags?|(?:routing|firewall|filter) rules?|bgp|limit (?:was )?(?:set|changed)");
        cue(
                Trigger.RELEASE,
                "deploy\\w*|releases?d?|roll(?:ed)? ?out|rollout|upgrad\\w*|new version|version \\d\\S*|hotfix|patch\\w*");
        cue(
                Trigger.HARDWARE,
                "hardware|power (?:loss|failure|cut|outage)|cooling|fib(?:re|er)|cables?|disk failure|lightning|storm|pump|switch failure");
        cue(
                Trigger.MAINTENANCE,
                "maintenance|migrat\\w*|cut ?over|failover (?:drill|exercise)|drain\\w*|decommission\\w*|adding capacity");
        cue(Trigger.LATENT_DEFECT, "latent|race(?: condition)?|poison|off-by-one|unusual input|unexpected input");
        cue(Trigger.LOAD, "surge|spike|peak|influx|load|traffic|rush|sale opened|demand");
        cue(Trigger.ATTACK, "attack\\w*|ddos|malicious|breach|abuse|stolen|phishing|credential stuffing");
        cue(Trigger.MANUAL, "by hand|manual(?:ly)?|typed|at the console|on the wrong|accidental(?:ly)?");
        cue(
                Trigger.GROWTH,
                "growth|grew|integer (?:limit|overflow)|(?:32|16)-bit|ran full|filled (?:up|the)|used up|exhaust\\w*");
        cue(Trigger.THIRD_PARTY, "third[- ]party|upstream|vendor|provider|supplier|carrier");
        cue(
                Trigger.AUTOMATION,
                "cron|scheduled job|nightly job|automated|automatic\\w*|autoscal\\w*|clean-?up job|bot");
        cue(Trigger.EXPIRY, "expir\\w*|leap (?:second|day)|daylight saving|end of (?:the )?(?:month|year)|29 february");
    }

    /** A field may open with the term and go on in words. */
    private static final Pattern OPENING = Pattern.compile("[:.,;(–—]");

    private TriggerReader() {}

    private static void cue(Trigger trigger, String words) {
        CUES.put(trigger, Wording.of("\\b(?:" + words + ")(?!\\w)"));
    }

    /** Returns the trigger that the document's own field or section of that name gives. */
    public static Optional<Attributed<Trigger>> read(String source, Fields fields, Outline outline) {
        List<Field> named = fields.named(LABELS);
        for (Field field : named) {
            Trigger trigger = TERMS.get(Words.of(OPENING.split(field.value(), 2)[0]));
            if (trigger != null) {
                Evidence evidence =
                        new Evidence(source, field.line().line(), field.line().text());
                return Optional.of(new Attributed<>(trigger, "field", evidence));
            }
        }
        for (Field field : named) {
            Evidence evidence =
                    new Evidence(source, field.line().line(), field.line().text());
            Optional<Trigger> pointed = pointed(field.value());
            if (pointed.isPresent()) {
                return pointed.map(trigger -> new Attributed<>(trigger, "field-words", evidence));
            }
        }
        return outline.sections().stream()
                .filter(section -> section.role() == SectionRole.TRIGGER)
                .flatMap(section -> pointed(section.text()).stream()
                        .map(trigger -> new Attributed<>(
                                trigger,
                                "section-words",
                                new Evidence(source, section.evidence().line(), section.text()))))
                .findFirst();
    }

    /** The trigger that the words point to, absent if they point to several or to none. */
    private static Optional<Trigger> pointed(String text) {
        List<Trigger> pointed = CUES.entrySet().stream()
                .filter(cue -> cue.getValue().isIn(text))
                .map(Map.Entry::getKey)
                .toList();
        return pointed.size() == 1 ? Optional.of(pointed.get(0)) : Optional.empty();
    }
}
