package dev.hindcast.ingest.collection.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the keys of one program's exports mean, where that differs from what their words say.
 *
 * @param name the program
 * @param needs keys by which its exports are told from others, all of them
 * @param labels its keys to the labels under which they are read
 */
public record Dialect(String name, Set<String> needs, Map<String, String> labels) {
    /** A label that nothing is read from: the value stays as evidence only. */
    public static final String NOTE = "note";

    /** The first that fits is used. */
    public static final List<Dialect> ALL = with(
            spans(),
            // Its times of day are those of the posts; only the window is that of the event.
            dialect(
                    "status page history",
                    "updates;published at;started at;resolved at",
                    "started at=first post;impact window start at=started;impact window end at=impact end;"
                            + "downtime start=note;downtime end=note;impact=impact level"),
            dialect(
                    "Statuspage",
                    "incident updates",
                    "name=title;started at=first post;impact=impact level;impact override=impact level;page id=note"),
            dialect(
                    "Google Cloud",
                    "external desc;begin",
                    "most recent update text=note;external desc=title;begin=started;end=resolved;service name=services;service key=note;"
                            + "status impact=kind"),
            // An incident is created by the trigger, which is its first notice.
            dialect(
                    "PagerDuty",
                    "incident number;urgency",
                    "created at=detected;created on=detected;resolved"
                            + " on=resolved;description=title;summary=title;service name=services;team name=team;priority"
                            + " name=priority;acknowledgements at=acknowledged;last status change at=note;updated"
                            + " at=note;type=note"),
            // A group of alerts begins with the first of them.
            dialect(
                    "Grafana OnCall",
                    "alerts count;integration id;created at",
                    "created at=detected;silenced at=note;state=status"),
            dialect(
                    "Opsgenie",
                    "tiny id;message",
                    "message=title;tiny id=key;created at=detected;impact start date=started;impact end date=impact"
                            + " end;updated at=note;last occurred at=note;impacted services=services;id=note"),
            // Its figure for the worst priority is 4.
            dialect(
                    "Freshservice",
                    "subject;fr due by",
                    "priority=note;urgency=note;impact=note;description text=description;description=note;"
                            + "stats resolved at=resolved;stats closed at=closed;stats first responded at=note;type=note"),
            dialect(
                    "Splunk On-Call",
                    "incident number;current phase",
                    "entity display name=title;start time=detected;triggered=detected;paged teams=team;service=services;"
                            + "current phase=status;last alert time=note;incident number=key;entity id=note"),
            dialect(
                    "AWS Health",
                    "event type code;event type category",
                    "event type code=title;event type category=kind;arn=key;event arn=key;status code=note;last updated"
                            + " time=note;service=services;event description latest description=description"),
            dialect(
                    "Azure Service Health",
                    "event type;impact start time",
                    "name=key;id=note;event type=kind;impact start time=started;impact mitigation time=mitigated;priority=note;"
                            + "level=note;event level=note;impact impacted service=services;type=note;last update time=note"),
            jira("issue type"),
            jira("issuetype"),
            dialect(
                    "Jira page",
                    "key;summary;reporter;resolution",
                    "title=note;summary=title;component=services;resolution=note;project=note;environment=note;type=note"),
            dialect(
                    "Better Stack status page",
                    "report type;starts at",
                    "starts at=started;ends at=resolved;report type=kind;type=note;aggregate state=note"),
            // What is well again is "fixed"; the figure of a state is given in words beside it.
            dialect(
                    "Cachet",
                    "human status;is resolved",
                    "human status=status;status=note;latest status=note;latest human status=note"),
            dialect("Grafana IRM", "incident start;created time", "created time=declared;incident type=note"),
            dialect("Instatus", "impact;started;updates;components", "impact=impact level;components=services"),
            dialect("incident.io", "incident status", "name=title;mode=kind;created at=first post;id=note"),
            dialect(
                    "Datadog",
                    "customer impact start;state",
                    "created=declared;customer impact end=impact end;time to detect=time to detect seconds;"
                            + "time to repair=note;time to resolve=time to resolve seconds;type=note;id=note"),
            dialect(
                    "ServiceNow",
                    "number;short description",
                    "short description=title;calendar duration=note;business duration=note;"
                            + "calendar stc=time to resolve seconds;resolve time=time to resolve seconds;"
                            + "business stc=note;sys created on=first post;impact=note;urgency=note;severity=note"),
            // What it shows of actions are its own messages.
            dialect(
                    "Zabbix",
                    "problem;recovery time;host",
                    "time=started;recovery time=resolved;problem=title;host=services;ack=note;actions=note;tags=note"),
            dialect(
                    "xMatters",
                    "event id;terminated;created",
                    "created=detected;terminated=resolved;first response=acknowledged;name=title;"
                            + "prop service=services;prop incident type=kind;response=note"),
            dialect("Dispatch", "reported at;stable at", "name=key;incident severity=severity;tags=note"),
            dialect(
                    "DevLake",
                    "lead time minutes",
                    "resolution date=closed;component=services;original status=note;lead time minutes=note"),
            dialect(
                    "normalised table",
                    "stated time to resolve seconds;time to resolve seconds",
                    "time to detect seconds=note;time to acknowledge seconds=note;time to mitigate seconds=note;time"
                            + " to resolve seconds=note;stated time to detect seconds=time to detect seconds;stated time"
                            + " to acknowledge seconds=time to acknowledge seconds;stated time to mitigate seconds=time to"
                            + " mitigate seconds;action items=note;stated time to resolve seconds=time to resolve"
                            + " seconds;findings=note;source=note;format=note"),
            dialect("log kept by hand", "date;from;to;what", "from=started;to=resolved;what=title"),
            dialect(
                    "labelled study",
                    "impact symptom;human error",
                    "time=date;duration=duration minutes;detection time=time to detect minutes;"
                            + "identification time=note;fix time=note"));

    /** Its tables call a column so, its interface a field. */
    private static Dialect jira(String type) {
        return dialect(
                "Jira",
                "summary;" + type,
                "summary=title;resolution=note;resolutiondate=closed;resolution date=closed;components=services;"
                        + "component=services;component s=services;project name=note;project key=note;issue type=type;issuetype=type");
    }

    /** In a log kept by hand a span may have the plainest names, beside a name of what happened. */
    private static List<Dialect> spans() {
        return Stream.concat(
                        Vocabulary.EVENTS.stream(),
                        Stream.of("title", "description", "summary", "monitor", "check", "sensor"))
                .sorted()
                .map(event -> dialect("log kept by hand", "from;to;" + event, "from=started;to=resolved"))
                .toList();
    }

    private static List<Dialect> with(List<Dialect> last, Dialect... first) {
        return Stream.concat(Stream.of(first), last.stream()).toList();
    }

    /** Returns the dialect of a source that is none of the known ones. */
    public static Dialect none() {
        return new Dialect("", Set.of(), Map.of());
    }

    private static Dialect dialect(String name, String needs, String labels) {
        Map<String, String> map = new HashMap<>();
        for (String pair : labels.split(";")) {
            map.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return new Dialect(name, Set.copyOf(Vocabulary.of(needs)), Map.copyOf(map));
    }

    /** Returns the dialect of an entry with these keys. */
    public static Dialect of(Set<String> words) {
        return ALL.stream()
                .filter(dialect -> words.containsAll(dialect.needs()))
                .findFirst()
                .orElseGet(Dialect::none);
    }

    /** Returns the label under which a key is read, absent if its words say it. */
    Optional<String> label(String words) {
        return Optional.ofNullable(labels.get(words));
    }
}
