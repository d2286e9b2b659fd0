package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.wording.Remembered;
import dev.hindcast.model.time.MilestoneName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** Labels under which a document states a milestone outright. */
public final class MilestoneLabels {
    private static final Map<String, MilestoneName> NAMES = new HashMap<>();
    /** Labels of a return to service, which is the end where the document states no other. */
    private static final Map<String, MilestoneName> RETURNS = new HashMap<>();

    /** A fix in place, which restores at best; a patch may as well be the cause. */
    private static final Set<String> FIXES = Set.of(
            "fix deployed;fix applied;fix released;fix live;fix rolled out;hotfix deployed;hotfix applied;hotfix released;mitigation deployed;mitigation applied;rollback completed;rollback complete;rolled back"
                    .split(";"));

    private static final Remembered<Optional<MilestoneName>> KNOWN = Remembered.of(MilestoneLabels::named);

    private static final String OPENED = "ticket opened;trouble ticket opened;fault ticket opened;case opened";
    private static final Set<String> OPENINGS = Set.of(OPENED.split(";"));

    private static final Set<String> GIVEN = Set.of("assigned", "time assigned", "taken on", "bridge opened");

    static {
        put(MilestoneName.ACKNOWLEDGED, OPENED);
        put(
                MilestoneName.STARTED,
                "start;started;down;down at;down since;down from;went down;start time;started at;start date;start date time;time started;incident start;incident"
                        + " started;incident start time;incident began;began;begin;began at;impact start;impact"
                        + " started;impact began;impact start time;start of impact;start of incident;customer impact"
                        + " start;outage start;outage started;outage began;outage begins;fault occurs;fault occurred;fault"
                        + " began;issue start;issue started;onset;issue onset;time of onset;problem started;when;occurred;occurred at;occurrence;date time of incident;date and time of"
                        + " incident;incident date and time;incident date time;incident time;time of incident;time of outage;time"
                        + " of failure;failure time;service lost;time of first impact;first"
                        + " impact;when did it start;when did it begin;when did it happen;when did it occur;when did the incident occur;start time of incident;beginning;incident begins;time of incident start;impact begin;impact begins;impact beginning;symptoms began;service degraded from;unavailable from;unavailable since;beginn;beginn"
                        + " der störung;störungsbeginn;ausfallbeginn;anfang;start der störung");
        put(
                MilestoneName.DETECTED,
                "detected;detected at;detection;detection time;time detected;time of detection;first detected;fault"
                        + " detected;incident detected;issue detected;issue detection;date detected;discovered;discovered"
                        + " at;first noticed;noticed;first alert;first alert call;first alert or call;first call or alert;alerted;team aware;team became aware;first"
                        + " reported;reported;reported at;first report;time reported;incident reported;problem"
                        + " detected;alarm;alarm raised;alarm time;first alarm;alert;alert raised;alert triggered;alert"
                        + " time;monitoring alert;first call;first complaint;noticed at;discovery time;time of discovery;date of discovery;first seen;first observed;customer reported;user reported;first customer report;first user report;became aware;incident identified;date and time incident identified;date time incident"
                        + " identified;time incident identified;outage identified;alert fired;alert received;alarm received;outage detected;first page;paged;time"
                        + " discovered;entdeckt;erkannt;bemerkt;gemeldet");
        put(
                MilestoneName.ACKNOWLEDGED,
                "accepted;accepted at;acknowledged;acknowledged at;publicly declared;acknowledgement;acknowledgement time;time acknowledged;declared;declared"
                        + " at;incident declared;incident acknowledged;time declared;response started;response began;first"
                        + " response;investigation started;investigation began;responded;responded at;alert"
                        + " acknowledged;page acknowledged;investigation commenced;major incident declared;bridge opened;taken on;taken on at;picked up;picked up at;assigned;assigned at;time"
                        + " assigned;crew started;crew engaged;crew called out;crew dispatched;crew on site;on site;on site at;technician on site;work began;work started;working on it since;team activated;team mobilised;team mobilized;mim engaged;incident manager engaged;major incident manager engaged");
        put(
                MilestoneName.MITIGATED,
                "mitigated;mitigated at;mitigation time;time mitigated;incident mitigated;impact"
                        + " mitigated;repaired;repaired at;stable;stable at;stabilised;stabilized;stabilised at;stabilized"
                        + " at;issue mitigated;fault repaired;workaround in place;workaround from;work around from;work around in place;workaround applied;entstört");
        put(
                MilestoneName.RESOLVED,
                "resolved;resolved at;resolved when;resolved on;resolution time;time resolved;time of"
                        + " resolution;incident resolved;issue resolved;issue resolution;date resolved;end;ended;ended"
                        + " at;end time;end date;end date time;incident end;incident ended;incident end time;outage"
                        + " end;outage ended;end of incident;closed;closed at;incident closed;all clear;finished;finished"
                        + " at;finish;problem resolved;end time of incident;time ended;incident ends;outage ends;solved;solved at;stood down;incident stood down;stand down;all clear given;ende;ende"
                        + " der störung;störungsende;ausfallende;behoben;gelöst");
        for (String label :
                ("restored;working again;works again;running again;up;up at;up again;back up;restored at;service restored;time restored;recovered;recovered at;service recovered;impact"
                                + " end;impact ended;end of impact;impact end time;customer impact end;customer impact"
                                + " ended;impact over;service recovery;service restoration;time of recovery;date time"
                                + " restored;date time recovered;recovery;recovery time;fixed;fixed at;fully restored;services"
                                + " restored;restoration;restoration time;restoration of service;service resumed;resumed;back to"
                                + " normal;back online;back in service;service back;normal service resumed;normal operation resumed;normal operations resumed;normal working resumed;service normal;available again;last customer restored;all customers restored;all services restored")
                        .split(";")) {
            RETURNS.put(label, MilestoneName.MITIGATED);
        }
    }

    /** Words that add nothing to what a label names: "Date/time the incident was first detected". */
    private static final Set<String> FILLER = Set.of(
            "date",
            "time",
            "timestamp",
            "datetime",
            "the",
            "of",
            "at",
            "on",
            "and",
            "was",
            "is",
            "when",
            "incident",
            "outage",
            "issue",
            "event",
            "problem",
            "first",
            "initial",
            "initially",
            "did",
            "it",
            "we",
            "you",
            "has",
            "been",
            "disruption",
            "interruption",
            "downtime",
            "utc",
            "gmt",
            "local",
            "actual",
            "major",
            "natural",
            "fully",
            "completely",
            "final",
            "customer",
            "user",
            "business",
            "fault",
            "alert",
            "ticket",
            "case");
    /** What is left of a longer label. */
    private static final Map<String, MilestoneName> CORES = new HashMap<>();
    /** A label of more words is a sentence. */
    private static final int MOST_WORDS = 7;

    static {
        core(
                MilestoneName.STARTED,
                "start;started;starts;begin;began;begins;beginning;onset;occur;occurred;occurrence;commenced");
        core(
                MilestoneName.DETECTED,
                "detected;detection;discovered;noticed;reported;spotted;find out;found out;identified by monitoring");
        core(MilestoneName.ACKNOWLEDGED, "acknowledged;acknowledgement;acknowledgment;declared;declaration;ack;acked");
        core(MilestoneName.MITIGATED, "mitigated;mitigation;mitigation complete;mitigation completed;repaired");
        core(MilestoneName.RESOLVED, "resolved;resolution;end;ended;ends;closed;closure;finish;finished;solved");
    }

    private MilestoneLabels() {}

    private static void core(MilestoneName name, String words) {
        for (String word : words.split(";")) {
            CORES.put(word, name);
        }
    }

    /** Returns the milestone that these words name where they are put on an entry of a timeline. */
    public static Optional<MilestoneName> ofMark(String words) {
        // "Issue reported by a customer" tells an event, of which there may be several.
        // A state that a row names, "down", is not the moment at which it came about; who is "engaged" may be so at any
        // time.
        return isReturn(words)
                        || isFix(words)
                        || words.equals("down")
                        || words.endsWith(" engaged")
                        || words.contains(" by ")
                ? Optional.empty()
                : of(words).or(() -> Optional.ofNullable(CORES.get(words)));
    }

    private static Optional<MilestoneName> ofCore(String words) {
        String core = core(words);
        return Optional.ofNullable(CORES.get(core)).or(() -> exactly(core)).or(() -> sameTwice(core));
    }

    /** "Reported / detected" says one thing in two ways. */
    private static Optional<MilestoneName> sameTwice(String core) {
        int blank = core.indexOf(' ');
        MilestoneName first = blank < 0 ? null : CORES.get(core.substring(0, blank));
        return Optional.ofNullable(first).filter(name -> name.equals(CORES.get(core.substring(blank + 1))));
    }

    /** The words without those that add nothing; none where they are too few or too many for a label. */
    private static String core(String words) {
        String[] parts = words.split(" ");
        if (parts.length < 2) {
            return words.startsWith("ack") ? words : "";
        }
        StringJoiner core = new StringJoiner(" ");
        for (String word : parts.length > MOST_WORDS ? new String[0] : parts) {
            if (!FILLER.contains(word)) {
                core.add(word);
            }
        }
        return core.toString();
    }

    private static void put(MilestoneName name, String labels) {
        for (String label : labels.split(";")) {
            NAMES.put(label, name);
        }
    }

    /** Returns the milestone that a label, as {@link Words#of} gives it, names outright. */
    public static Optional<MilestoneName> of(String words) {
        return KNOWN.get(words);
    }

    private static Optional<MilestoneName> named(String words) {
        return exactly(words)
                .or(() -> exactly(plain(words)))
                .or(() -> isFix(words) ? Optional.of(MilestoneName.MITIGATED) : ofCore(plain(words)));
    }

    private static Optional<MilestoneName> exactly(String words) {
        return Optional.ofNullable(NAMES.get(words)).or(() -> Optional.ofNullable(RETURNS.get(words)));
    }

    /** Without what says by or to whom, and without the preposition before the value: "Service restored at". */
    private static String plain(String words) {
        int by = words.startsWith("reported to ") ? "reported".length() : words.indexOf(" by ");
        String label = by > 0 ? words.substring(0, by) : words;
        return label.endsWith(" at") || label.endsWith(" on") ? label.substring(0, label.length() - 3) : label;
    }

    /** Returns whether the label says when a fix was in place, be the service back with it or not. */
    public static boolean isFix(String words) {
        return FIXES.contains(plain(words));
    }

    /** Returns whether the label says when somebody opened a record of the incident. */
    public static boolean isOpening(String words) {
        return OPENINGS.contains(words);
    }

    /** Returns whether the label says when a record of the incident was opened or given to somebody, be it before or long after it. */
    public static boolean isOfRecord(String words) {
        return isOpening(words) || GIVEN.contains(plain(words));
    }

    /** Returns whether the label names a return to service rather than a repair or an end. */
    public static boolean isReturn(String words) {
        String plain = plain(words);
        boolean named = NAMES.containsKey(words) || NAMES.containsKey(plain) || CORES.containsKey(core(plain));
        return RETURNS.containsKey(words) || !named && (RETURNS.containsKey(plain) || RETURNS.containsKey(core(plain)));
    }
}
