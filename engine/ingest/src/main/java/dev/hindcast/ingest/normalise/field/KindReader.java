package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what sort of event it was and whether it is over. */
public final class KindReader {
    private static final Set<String> KIND_LABELS = Set.of(
            "kind",
            "type",
            "section",
            "incident type",
            "event type",
            "severity",
            "classification",
            "impact",
            "level",
            "tags",
            "change type",
            "type of event",
            "event kind");
    private static final Set<String> STATUS_LABELS = Set.of("status", "state", "incident status", "current status");
    private static final Pattern MAINTENANCE = Pattern.compile(
            "(?iu)(?:(?:scheduled|planned|announced) )?maintenance(?: window| work)?(?:, .{0,80})?|(?:geplante )?(?:wartung(?:sarbeiten|sfenster)?|arbeiten)|maintenance (?:planifiée|programmée)|travaux(?: planifiés)?"
                    + "|mantenimiento(?: programado)?|manutenção(?: programada)?|manutenzione(?: programmata)?|(?:gepland )?onderhoud|(?:planerat )?underhåll|(?:planlagt )?vedlikehold|(?:planlagt )?vedligehold"
                    + "|(?:planowana )?konserwacja|(?:плановое )?обслуживание|плановые работы|(?:計画)?メンテナンス|(?:计划)?维护|(?:정기 )?점검");
    private static final Pattern NOTICE = Pattern.compile("(?i)notice|announcement|information(?:al)?");
    private static final Pattern DRILL = Pattern.compile(
            "(?iu)drill|game ?day|exercise|fire drill|rehearsal|test exercise|failover exercise|chaos (?:test|exercise)"
                    + "|(?:notfall)?(?:übung|uebung|probe)|exercice|simulation|simulacro|simulacion|simulación|simulado|esercitazione|oefening|övning|øvelse|ćwiczenia|учения|訓練|演练|훈련");
    private static final Pattern NEAR_MISS = Pattern.compile("(?i)near[ -]miss");
    private static final Wording TITLE_NEAR_MISS = Wording.of("near[ -]miss");
    private static final Pattern TITLE_MAINTENANCE = Pattern.compile(
            "(?i)^(?:scheduled|planned|announced) maintenance\\b|^maintenance\\b(?!.*\\b(?:outage|failure|incident|overran)\\b)"
                    + "|^(?:scheduled|planned) (?!.*\\b(?:outage|fail\\w*|incident|overran|caused?)\\b).*\\(maintenance(?: window| work)?\\)");
    private static final Pattern TITLE_DRILL = Pattern.compile(
            "(?i)^(?:game ?day|fire drill|drill|dr (?:test|drill|exercise)|disaster recovery (?:test|drill|exercise)|chaos day)\\s?[:–—-]\\s");
    /** As Statuspage heads planned work in its feeds, or a sentence of its own. */
    private static final Pattern ANNOUNCED =
            Pattern.compile("THIS IS A SCHEDULED EVENT\\b|(?:Planned|Scheduled) maintenance\\.(?:\\s|$)");

    private static final int FIRST_PARTS = 3;
    private static final Pattern OPEN = Pattern.compile(
            "(?i)(?:ongoing|open|monitoring|investigating|identified|in[ _]progress|started|triggered|acknowledged|todo|active|unresolved|mitigating|still open|watching)\\b.*");

    /** Announced work is often marked as a notice too; the plainer word counts. */
    private static final Map<Pattern, IncidentKind> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(MAINTENANCE, IncidentKind.MAINTENANCE);
        WORDS.put(DRILL, IncidentKind.DRILL);
        WORDS.put(NEAR_MISS, IncidentKind.NEAR_MISS);
        WORDS.put(NOTICE, IncidentKind.NOTICE);
    }

    private KindReader() {}

    /** Returns what a field, the title or the first words say it was; an incident where none says otherwise. */
    public static IncidentKind kind(Fields fields, String title, Outline outline) {
        if (isAnnounced(outline)) {
            return IncidentKind.MAINTENANCE;
        }
        List<Field> stated = fields.named(KIND_LABELS);
        for (Map.Entry<Pattern, IncidentKind> word : WORDS.entrySet()) {
            for (Field field : stated) {
                if (word.getKey().matcher(field.value().strip()).matches()) {
                    return word.getValue();
                }
            }
        }
        if (TITLE_MAINTENANCE.matcher(title).lookingAt()) {
            return IncidentKind.MAINTENANCE;
        }
        if (TITLE_DRILL.matcher(title).lookingAt()) {
            return IncidentKind.DRILL;
        }
        return TITLE_NEAR_MISS.isIn(title) ? IncidentKind.NEAR_MISS : IncidentKind.INCIDENT;
    }

    private static boolean isAnnounced(Outline outline) {
        return outline.parts().stream()
                .limit(FIRST_PARTS)
                .anyMatch(part -> part.block() instanceof Block.Paragraph paragraph
                        && ANNOUNCED.matcher(paragraph.lines().get(0).text()).lookingAt());
    }

    /** It is open only if the document says so: an end that is merely not stated does not keep it open. */
    public static IncidentStatus status(Fields fields, Milestones milestones) {
        if (milestones.get(MilestoneName.RESOLVED).isPresent()) {
            return IncidentStatus.RESOLVED;
        }
        boolean open = OpenEnd.isStated(fields)
                || fields.named(STATUS_LABELS).stream()
                        .anyMatch(f -> OPEN.matcher(f.value()).matches())
                || fields.named(List.of("resolved")).stream()
                        .anyMatch(f -> Set.of("false", "no").contains(f.value().toLowerCase(Locale.ROOT)));
        return open ? IncidentStatus.OPEN : IncidentStatus.RESOLVED;
    }
}
