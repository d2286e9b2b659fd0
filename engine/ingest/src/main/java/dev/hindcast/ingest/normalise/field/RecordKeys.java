package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.HeadingRoles;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.model.SectionRole;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises front matter that is the record of an incident, whatever form the text below it has. */
public final class RecordKeys {
    /** Kinds of keys that, together, only the record of an incident has. */
    private static final int FEWEST = 2;

    /** Something that worked did not, in the past. */
    private static final Pattern TOLD =
            Pattern.compile("(?i)\\b(?:outages?|unavailab\\w+|downtime|failed|failures?|degrad\\w+|errors?|unable|could"
                    + " not|couldn't|disrupt\\w+|incidents?"
                    + "|interrupt\\w+|unreachable|inaccessible|broke|broken|crash\\w*|blocked|lost|loss|leak\\w*|corrupt\\w*|deleted|exhaust\\w*|overload\\w*|bug|down|stalled|stuck|deadlock\\w*|expired|misconfigur\\w+|timeouts?|timed"
                    + " out|attack\\w*|breach\\w*|vulnerab\\w+|wiped|took"
                    + " (?:out|down)|affected|wrong\\w*|accident\\w*|slow\\w*|cascad\\w+|rejected|inconsisten\\w+)\\b");

    /** Where a tracker says what sort of record it is. */
    private static final Set<String> TYPES =
            Set.of("type", "issue type", "work item type", "ticket type", "record type", "kind", "labels", "tags");

    private static final Pattern INCIDENT =
            Pattern.compile("(?i)(?:.*[,;\\s])?(?:\\[system\\] |major )?(?:incident|outage|störung)(?:::.*|[,;].*)?");

    /** A mere description stands above any page. */
    private static final Set<String> RECORDED = Set.of("milestone", "severity", "service", "organisation");

    private RecordKeys() {}

    /**
     * Returns whether the keys outside the text describe an incident: at least two of a milestone, a severity, a service, an
     * organisation, and a summary, impact or cause; a summary or a text that tells of harm will do.
     *
     * @param text what stands below the keys
     */
    public static boolean describeIncident(Fields fields, HeadingRoles roles, String text) {
        Set<String> kinds = new HashSet<>();
        for (Fields.Field field : fields.all()) {
            if (!field.metadata()) {
                continue;
            }
            MilestoneLabels.of(field.words()).ifPresent(name -> kinds.add("milestone"));
            roles.ofLabel(field.words())
                    .filter(role ->
                            role == SectionRole.SUMMARY || role == SectionRole.IMPACT || role == SectionRole.CAUSE)
                    .ifPresent(role -> {
                        kinds.add("story");
                        if (Harm.isToldIn(field.value())) {
                            kinds.add("harm");
                        }
                    });
            if (TYPES.contains(field.words()) && INCIDENT.matcher(field.value()).matches()) {
                kinds.add("called");
            }
            if (SeverityReader.isLabel(field.words())) {
                kinds.add("severity");
            }
            if (NameReader.isServiceLabel(field.words())) {
                kinds.add("service");
            }
            if (NameReader.isOrganisationLabel(field.words())) {
                kinds.add("organisation");
            }
        }
        if (kinds.stream().anyMatch(RECORDED::contains) && TOLD.matcher(text).find()) {
            kinds.add("harm");
        }
        return kinds.size() >= FEWEST;
    }
}
