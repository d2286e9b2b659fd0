package dev.hindcast.ingest.collection.entry;

import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.wording.Remembered;
import dev.hindcast.model.time.MilestoneName;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What keys and headers mean, whatever program wrote them. */
public final class Vocabulary {
    /** What an entry calls itself, firmest first. */
    public static final List<String> KEYS = of(
            "reference;request id;issue key;key;id readable;readable id;incident key;incident identifier;incident id;id;incident number;number;public id;issue id;tracking id;uuid;"
                    + "guid;slug;ticket;ticket number;case;no;nr;#;ref");

    public static final List<String> TITLES =
            of("title;incident title;alert group;short description;subject;headline;incident name;name;display name");

    /** Days on which something was written about the incident: they date it where nothing else does. */
    public static final List<String> POSTED = of(
            "opened at;opened;opened on;reported;reported at;created at;created;created on;created date;created time;creation date;creation time;date created;published at;published;"
                    + "pub date;posted at;sys created on;first post");

    /** What names the event where no column is called a title. */
    public static final Set<String> EVENTS = Set.of(
            "what happened", "incident", "outage", "problem", "issue", "event", "what broke", "what failed", "failure");

    /** What only an incident has. */
    private static final Set<String> JUDGED = Set.of("severity", "cause", "root cause");

    /** Stands for events of which one at least tells of harm: any record with a number, a name and a severity may have others. */
    public static final String HARMFUL_EVENTS = "harmful events";

    /** One value that holds a beginning and an end. */
    public static final Set<String> WINDOWS = Set.copyOf(of(
            "impact window;outage window;incident window;downtime window;impact period;outage period;incident period;"
                    + "downtime period;affected period;period of impact;from to;start end;start to end"));

    /** Anything may have these. */
    private static final Set<String> EVERYDAY = Set.of("problem", "issue", "event");

    /** Keys that mean what they say. */
    private static final Set<String> OTHERS = Set.of(
            "date",
            "time",
            "time zone",
            "severity",
            "priority",
            "status",
            "state",
            "team",
            "services",
            "kind",
            "owner",
            "organisation");

    private static final Map<String, String> LABELS = new HashMap<>();
    private static final Set<String> TIMES = new HashSet<>();
    /** What in a column may as well be told in words, or count the issues of a page. */
    private static final Set<String> MAY_BE_OTHERS = Set.of(
            "issue start",
            "issue end",
            "alert",
            "alarm",
            "detection",
            "mitigation",
            "resolution",
            "recovery",
            "restoration",
            "first response",
            "first alert",
            "first impact",
            "closure");

    private static final Set<MilestoneName> OF_INCIDENT =
            EnumSet.of(MilestoneName.DETECTED, MilestoneName.ACKNOWLEDGED, MilestoneName.MITIGATED);

    private static final Remembered<Boolean> IS_TIME = Remembered.of(Vocabulary::namesTime);

    static {
        times(
                "started",
                "started;started at;start;start time;start date;starttime;started on;begin;began;began at;begin time;impact start;"
                        + "impact started;impact started at;impact start at;customer impact start;customer impact started at;"
                        + "downtime start;outage start;outage started;incident start;incident started;incident started at;onset;issue onset;time from;timefrom;from time;occurred;occurred at;start timestamp;start ts");
        times(
                "detected",
                "detected;detected at;spotted;spotted at;noticed;noticed at;detection timestamp;detected ts;detecttime;detection time;detected on;first detected;discovered;discovered at;reported;"
                        + "reported at;issue detection;identified as an incident at");
        times(
                "acknowledged",
                "acknowledged;acknowledged at;accepted;accepted at;acked at;acknowledged on;declared;declared at;first ack;first acknowledged at;"
                        + "team engaged;team joined;owner joined;engineer joined;responder joined;on call joined;engineer engaged;on call engaged;responders engaged;acked;acked ts;picked up;picked up at;responder started;responder started at;work start;work started;work started at;ack timestamp;acknowledged date;acknowledgement time");
        times(
                "mitigated",
                "mitigated;mitigated at;mitigation time;stable;stable at;stabilized at;mitigated on;mitigated ts;mitigation timestamp");
        times(
                "impact end",
                "impact end;impact ended;impact ended at;customer impact end;customer impact ended at;fixed at;recovered at;"
                        + "restored at;service restored at;impact end at");
        times(
                "resolved",
                "resolved;resolved at;last resolved;last resolved at;last resolved date;resolved on;resolution date;resolution time;resolutiondate;resolved date;end;end time;"
                        + "end date;endtime;ended;ended at;ended on;downtime end;outage end;issue resolution;time to;timeto;to time;until time;time until;incident end;incident ended;incident ended at;end timestamp;end ts");
        times("closed", "closed;closed at;close at;closed on;closed date;close time;closed time;date closed");
        LABELS.put("start at", "started");
        LABELS.put("end at", "resolved");
        LABELS.put("over", "resolved");
        LABELS.put("over at", "resolved");
        put(
                "services",
                "service name;affected products;business service;service affected;cmdb ci;configuration item;functionality;"
                        + "functionalities;impacted services;services affected;service;application;applications;component name;component names;affected applications;affected system;"
                        + "affected systems;system;systems;subsystem;subsystems");
        put("team", "assignment group;owner team;team name;teams;assigned team;groups");
        put("priority", "priority name;priority level");
        put(
                "time zone",
                "timezone;zone;tz;utc offset;gmt offset;timezone offset;tz offset;offset from utc;zeitzone;fuseau;fuseau horaire;zona horaria;fuso;fuso orario;fuso horário;tijdzone;tidszon;tidssone;tidszone;strefa czasowa;strefa;huso;huso horario;часовой пояс;タイムゾーン;时区;시간대");
        put("services", "which system;which service;what was affected;affected service");
        put(
                "detected by",
                "detected source;detected channel;report source;report channel;report via;notice source;notice channel;notice via");
        put("services", "impact services;impact service;impact systems");
        put("severity", "how bad;severity label;severity name");
        put("root cause", "rca;root cause analysis summary;why");
    }

    private Vocabulary() {}

    /** Returns the words of a list parted by semicolons. */
    public static List<String> of(String words) {
        return List.of(words.split(";"));
    }

    private static void times(String label, String words) {
        put(label, words);
        TIMES.addAll(of(words));
    }

    private static void put(String label, String words) {
        of(words).forEach(word -> LABELS.put(word, label));
    }

    /** Returns the label under which a key is read, absent if it is none of ours. */
    public static Optional<String> label(String words) {
        return Optional.ofNullable(LABELS.get(words));
    }

    /** Returns whether the key is that of a time in the course of an incident, in the words of exports or in those of documents. */
    public static boolean isTime(String words) {
        return IS_TIME.get(words);
    }

    /** Returns whether keys name several times of which one only an incident has: a beginning and an end are those of anything. */
    public static boolean tellsCourse(Collection<String> words) {
        return words.stream().filter(Vocabulary::isTime).count() > 1
                && words.stream()
                        .flatMap(word -> MilestoneLabels.of(word).stream())
                        .anyMatch(OF_INCIDENT::contains);
    }

    private static boolean namesTime(String words) {
        return TIMES.contains(words)
                || !MAY_BE_OTHERS.contains(words)
                        && !MilestoneLabels.isFix(words)
                        && MilestoneLabels.of(words).isPresent();
    }

    /** Returns whether anything is read from a key of these words. */
    public static boolean knows(String words) {
        return LABELS.containsKey(words)
                || TITLES.contains(words)
                || KEYS.contains(words)
                || POSTED.contains(words)
                || EVENTS.contains(words)
                || WINDOWS.contains(words)
                || OTHERS.contains(words)
                || Sections.isSection(words)
                || Lasting.isDuration(words);
    }

    private static boolean isOutage(String words) {
        return (words.contains("downtime") || words.contains("outage")) && Lasting.isDuration(words);
    }

    private static boolean isService(String words) {
        return words.equals("services") || "services".equals(LABELS.get(words));
    }

    /** A day and a length are those of an incident if they are called so, or if a judgement and a name or a service are beside them. */
    private static boolean isIncidentOfDay(Collection<String> words, boolean called) {
        boolean judged = words.stream().anyMatch(JUDGED::contains);
        boolean service = words.stream().anyMatch(Vocabulary::isService);
        boolean event = words.stream().anyMatch(word -> EVENTS.contains(word) && !EVERYDAY.contains(word));
        boolean everyday = words.stream().anyMatch(EVERYDAY::contains);
        return event
                || words.stream().anyMatch(Vocabulary::isOutage)
                || judged && (called || service || everyday)
                || everyday && service;
    }

    /**
     * Returns whether keys are those of an incident: it has a name and something to tell, or a number and two times, or it is judged
     * and has a beginning and an end or a length.
     */
    public static boolean tellsIncident(Collection<String> words) {
        boolean named = words.stream().anyMatch(TITLES::contains);
        boolean keyed = words.stream().anyMatch(KEYS::contains);
        long times = words.stream().filter(TIMES::contains).count();
        boolean spans = words.stream().filter(Vocabulary::isTime).count() > 1
                || words.stream().anyMatch(WINDOWS::contains);
        long texts = words.stream().filter(Sections::isSection).count();
        boolean dated = words.stream().anyMatch(word -> POSTED.contains(word) || word.equals("date"));
        boolean lasts = words.stream().anyMatch(Lasting::isDuration);
        boolean told = named || words.contains("summary") || words.contains("description");
        boolean judged = words.stream().anyMatch(word -> JUDGED.contains(word) || isOutage(word));
        boolean event = words.stream().anyMatch(EVENTS::contains);
        // The plainest log: which system was out on a day, from when to when, and how long that was.
        boolean log = dated && spans && lasts && words.stream().anyMatch(Vocabulary::isService);
        return log
                || told && (times > 0 || spans || dated || lasts || named && texts > 1)
                || (judged || event) && spans
                || dated && lasts && isIncidentOfDay(words, named || keyed)
                || named && judged && (words.contains("timeline") || keyed && words.contains(HARMFUL_EVENTS))
                || keyed && times > 1;
    }
}
