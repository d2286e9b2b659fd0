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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads what sort of event it was and whether it is over. */
public final class KindReader {
    private static final Set<String> KIND_LABELS = Set.of(
            "kind",
            "type",
            "issue type",
            "section",
            "incident type",
            "event type",
            "outage type",
            "severity",
            "classification",
            "impact",
            "level",
            "tags",
            "change type",
            "type of event",
            "event kind");
    /** What is called an incident where its type is asked for is one, how bad or how loud it may be. */
    private static final Set<String> TYPE_LABELS = Set.of("kind", "type", "incident type", "event type", "event kind");

    private static final Set<String> LEVEL_LABELS = Set.of("severity", "level");
    private static final Pattern INCIDENT = Pattern.compile("(?i)incident|outage");
    private static final Set<String> STATUS_LABELS = Set.of("status", "state", "incident status", "current status");
    /** Under this label stands the name of a column for the end that is empty. */
    public static final String NO_END = "end not stated";

    private static final ValueWords MAINTENANCE = ValueWords.of("maintenance");
    private static final ValueWords ANNOUNCED = ValueWords.of("announced");
    private static final ValueWords PRACTICE = ValueWords.of("practice");
    private static final ValueWords DRILL = ValueWords.of("drill");
    private static final ValueWords OPEN = ValueWords.of("open");
    private static final ValueWords OVER = ValueWords.of("over");
    private static final Pattern NOTICE = Pattern.compile("(?i)notice|announcement|information(?:al)?");
    private static final Pattern NEAR_MISS = Pattern.compile("(?i)near[ -]miss");
    private static final Wording TITLE_NEAR_MISS = Wording.of("near[ -]miss");
    private static final Wording NAME = Wording.of("\\bmaintenance");
    private static final Pattern TITLE_MAINTENANCE = Pattern.compile(
            "(?i)^(?:scheduled|planned|announced) maintenance\\b|^maintenance\\b(?!.*\\b(?:outage|failure|incident|overran)\\b)"
                    + "|^(?:scheduled|planned) (?!.*\\b(?:outage|fail\\w*|incident|overran|caused?)\\b).*\\(maintenance(?: window| work)?\\)");
    /** "Database maintenance", "Wed, 14 May: maintenance of the database" */
    private static final Pattern NAMED_MAINTENANCE = Pattern.compile(
            "(?i)(?:[\\p{L}\\d_/-]+ ){1,4}maintenance|(?:\\p{L}+,? )?\\d{1,2}\\.? \\p{L}+(?: \\d{4})?[,:]? (?:\\p{L}+ )?maintenance\\b.{0,60}");
    /** Planned work that did harm is an incident. */
    private static final Pattern HARM = Pattern.compile("(?i)\\b(?:outage|fail\\w*|incident|overran|caused?|broke)\\b");
    /** {@code Test ticket, please ignore}; of a game day so much may be told. */
    private static final Pattern TITLE_DRILL = Pattern.compile(
            "(?i)^\\W*(?:(?:[A-Z\\d][.)] )?(?:the |our )?(?:exercise|drill|rehearsal)\\b(?= ?\\(|$| (?:report|review|debrief|minutes)(?: ?[:(\u2013-]|$))|test (?:ticket|incident)\\b|(?-i:TEST)(?::|\\s[-–]|])\\s|game ?day(?: [^\\s:]{1,12}){0,3}:\\s|(?:failover|switch-?over|disaster[- ]recovery|dr|chaos|tabletop|evacuation)[- ](?:exercise|drill|rehearsal)\\b(?!.*\\b(?:fail(?:ed|s)|caus(?:ed|es)|broke|outage|incident)\\b))");

    private static final Pattern MITIGATED =
            Pattern.compile("(?i)\\s*(?:stable|stabili[sz]ed|mitigated|monitoring)\\s*");

    /** As Statuspage heads planned work in its feeds, or a sentence of its own. */
    private static final Pattern ANNOUNCED_FIRST =
            Pattern.compile("THIS IS A SCHEDULED EVENT\\b|(?:Planned|Scheduled) maintenance\\.(?:\\s|$)");

    /** "This was an exercise. Nobody was affected." */
    private static final Pattern PRACTISED_FIRST = Pattern.compile(
            "(?i)This (?:was|is) (?:only |just )?(?:an? )?(?:live |planned |joint |(?:un)?announced )?(?:exercise|drill|rehearsal)\\b(?=[.!)]|$| only\\b)(?!.{0,200}\\b(?:really|actually|outage|took down|went down|real|failed)\\b)");

    private static final int FIRST_PARTS = 3;

    /** Announced work is often marked as a notice too; the plainer word counts. */
    private static final Map<Predicate<String>, IncidentKind> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(value -> MAINTENANCE.are(value) || ANNOUNCED.are(value), IncidentKind.MAINTENANCE);
        WORDS.put(value -> DRILL.are(value) || PRACTICE.are(value), IncidentKind.DRILL);
        WORDS.put(NEAR_MISS.asMatchPredicate(), IncidentKind.NEAR_MISS);
        WORDS.put(NOTICE.asMatchPredicate(), IncidentKind.NOTICE);
    }

    private KindReader() {}

    /** Returns what a field, the title or the first words say it was; an incident where none says otherwise. */
    public static IncidentKind kind(Fields fields, String title, Outline outline) {
        if (opensWith(ANNOUNCED_FIRST, outline)) {
            return IncidentKind.MAINTENANCE;
        }
        List<Field> stated = new ArrayList<>(fields.named(KIND_LABELS));
        if (fields.named(TYPE_LABELS).stream()
                .anyMatch(type -> INCIDENT.matcher(type.value().strip()).matches())) {
            stated.removeAll(fields.named(LEVEL_LABELS));
        }
        for (Map.Entry<Predicate<String>, IncidentKind> word : WORDS.entrySet()) {
            for (Field field : stated) {
                if (word.getKey().test(field.value().strip())) {
                    return word.getValue();
                }
            }
        }
        if (opensWith(PRACTISED_FIRST, outline)
                || TITLE_DRILL.matcher(title).lookingAt()
                || DRILL.head(title)
                || DRILL.close(title)) {
            return IncidentKind.DRILL;
        }
        boolean named = NAME.isIn(title);
        boolean closes = (MAINTENANCE.close(title)
                        || named && NAMED_MAINTENANCE.matcher(title.strip()).matches())
                && !HARM.matcher(title).find();
        if (named && TITLE_MAINTENANCE.matcher(title).lookingAt() || MAINTENANCE.head(title) || closes) {
            return IncidentKind.MAINTENANCE;
        }
        return TITLE_NEAR_MISS.isIn(title) ? IncidentKind.NEAR_MISS : IncidentKind.INCIDENT;
    }

    private static boolean opensWith(Pattern words, Outline outline) {
        return outline.parts().stream()
                .limit(FIRST_PARTS)
                .anyMatch(part -> part.block() instanceof Block.Paragraph paragraph
                        && words.matcher(paragraph.lines().get(0).text()).lookingAt());
    }

    /** Returns whether a state says that the incident goes on. */
    public static boolean isOpen(String state) {
        return OPEN.begin(state);
    }

    /** Returns whether a state says that the harm is over and the incident is not: {@code stable}, {@code monitoring}. */
    public static boolean isMitigated(String state) {
        return MITIGATED.matcher(state).matches();
    }

    /** Returns whether a record's state says that it goes on and its field for the end is empty. */
    public static boolean isUnended(Fields fields) {
        return !fields.named(List.of(NO_END)).isEmpty()
                && fields.named(STATUS_LABELS).stream().anyMatch(state -> OPEN.begin(state.value()));
    }

    /**
     * It is open only if the document says so, or has a column for the end that is empty: an end that is merely not stated does not
     * keep it open.
     */
    public static IncidentStatus status(Fields fields, Milestones milestones) {
        if (milestones.get(MilestoneName.RESOLVED).isPresent()) {
            return IncidentStatus.RESOLVED;
        }
        return openBy(fields).isPresent() ? IncidentStatus.OPEN : IncidentStatus.RESOLVED;
    }

    /** Returns the field that says that the incident goes on, where no end is stated. */
    public static Optional<Field> openBy(Fields fields) {
        List<Field> states = fields.named(STATUS_LABELS);
        boolean over = states.stream().anyMatch(state -> OVER.begin(state.value()));
        return states.stream()
                .filter(state -> OPEN.begin(state.value()))
                .findFirst()
                .or(() -> OpenEnd.statedBy(fields))
                .or(() -> over
                        ? Optional.empty()
                        : fields.named(List.of(NO_END)).stream().findFirst());
    }
}
