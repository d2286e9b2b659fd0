package dev.hindcast.pattern.duplicate;

import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.Incident;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names under which an organisation files an incident, {@code INC-0417}: as the key of an entry, in the title, at the beginning of
 * the file's name, behind a label in the head of the text. What merely has their form, such as an advisory, a standard, a region or a
 * host, is none, and neither is that of another incident of which the title speaks.
 */
final class Identifiers {
    private static final String FORM =
            "([A-Z]{2,10}(?:-(?:19|20)\\d\\d)?-\\d{1,8}|[A-Z]{2,5}\\d{4,10}|(?:INC|PM|PIR|RCA|PRB|PRJ|INCIDENT) ?#?\\d{2,8})";

    private static final Pattern IN_TITLE =
            Pattern.compile("(?<![\\p{L}\\d_.-])(?:" + FORM + ")(?![\\p{L}\\d_-]|[.,]\\d)");
    /** Of another incident, change or advisory. */
    private static final Pattern OF_OTHER = Pattern.compile(
            "(?i)\\b(?:after|following|since|during|while|unrelated to|rollback (?:of|for)|alongside|not|caus\\w+ by|due to|by|from|see|like|as in|as|duplicate of|relat\\w+ to|regression (?:of|from)|fix(?:es)?(?: for)?|follow[- ]?up(?: to| of| on| for)?|repeat of|again|nach|wegen|durch|après|tras|dopo) (?:the |der |dem |den )?(?:incident |outage |change |release )?[\\[(]?$");

    /** "PM-58-addendum", "rca-0093", "customer-letter-INC-3140" */
    private static final Pattern IN_FILE = Pattern.compile(
            "(?:^([A-Za-z]{2,8})|(?<=^|[-_ .])((?i:inc|pm|pir|rca|prb)))[-_]?((?:(?:19|20)\\d\\d-)?\\d{2,8})(?=$|[-_. ])");

    private static final Pattern DAY =
            Pattern.compile("(?:19|20)\\d\\d|(?:19|20)\\d{6}|(?:19|20)\\d\\d-(?:0?\\d|1[0-2])");

    private static final String LABEL_ENDS = ":：|#";
    private static final String BLANKS = " \t\n\u000b\f\r";
    private static final Pattern LABELLED = Pattern.compile(
            "(?:^|[\\n|;.]\\s*|\\s)(?<!(?i:related|parent|previous|similar|linked|other|duplicate) )(?i:(?:our |your )?(?:incident|case|ticket|record|problem|reference|ref\\.?|id|number)(?: (?:id|no\\.?|number|reference|ref\\.?|key))?"
                    + "|referenz|vorgang(?:snummer)?|vorfall(?:nummer|-?id)?|störungs?nummer|aktenzeichen|nummer|référence|numéro|n°|dossier|referencia|número|referência|riferimento|numero|referentie|kenmerk|referens|sagsnummer|номер|(?:インシデント|障害|管理)?番号|(?:事件|故障)?编号|(?:장애|사건)? ?번호)"
                    + "\\s?[:：|#]\\s*" + FORM + "(?=$|[\\s|.;,)])");

    /** The key of an entry: of that form, or made up by a program. */
    private static final Pattern KEY = Pattern.compile(FORM
            + "|(?=[A-Z0-9]*\\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{6,40}|(?i:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    /** What tickets begin with in any organisation, or with the year in them. */
    private static final Pattern TICKET =
            Pattern.compile("(?:INC|INCIDENT|PM|PIR|RCA|PRB|IR|MI|PROBLEM)-?\\d.*|[A-Z]+-(?:19|20)\\d\\d-\\d+");

    private static final Set<String> NO_PREFIXES = Set.of(
            ("ADR;AES;AP;API;APP;AREA;AS;AZ;BASE;BUILD;BUS;CENTRAL;CHANGE;CHG;CLUSTER;CODE;CORE;COVID;CPU;CVE;CW;CWE;DAY;DB;DC;DESK;DEV;DIN;DISK;EAST;ERR;ERROR;EU;FLIGHT;FY;GATE;GHSA;GMT;GPT;GPU;HALL;HOST;HTTP;HTTPS;IEC;IPV;ISO;KB;KW;LEVEL;LINE;MD;MS;NODE;NORTH;PART;PHASE;PHP;PLANT;POD;PORT;PR;PRIO;PROD;QUEUE;RACK;REGION;RELEASE;RFC;ROOM;ROUTE;SERVER;SEV;SHA;SHARD;SITE;SOUTH;SRV;SSL;STAGE;STAND;STATUS;STEP;STORE;TCP;TEST;TIER;TLS;TRAIN;UDP;UK;UNIT;US;UTC;UTF;VERSION;VM;WEB;WEEK;WEST;WIN;ZONE")
                    .split(";"));
    /** Any folder may have such a file. */
    private static final Set<String> NO_FILES = Set.of(
            ("apr;april;aug;august;bericht;case;cw;day;dec;december;doc;draft;event;feb;february;file;incident;issue;jan;january;jul;july;jun;june;kw;log;mar;march;may;note;notes;nov;november;oct;october;outage;page;part;post;release;report;review;sep;sept;sev;sprint;status;storing;team;test;top;update;version;vorfall;week")
                    .split(";"));

    /** Of the words before an identifier, in characters. */
    private static final int MOST_BEFORE = 60;

    /** Where the head of a text is looked at, in characters. */
    private static final int HEAD = 400;

    private static final Pattern SIGNS = Pattern.compile("[ #_]");
    private static final Pattern JOINED = Pattern.compile("(?<=[A-Z])(?=\\d)");
    private static final int FEWEST_CHARACTERS = 4;

    private Identifiers() {}

    /** Returns those of an incident, each once; mostly none. */
    static List<String> of(Incident incident) {
        Set<String> found = new LinkedHashSet<>();
        String path = incident.source().path();
        int slash = path.lastIndexOf('/');
        int at = path.indexOf('#', slash + 1);
        if (at >= 0) {
            addKey(path.substring(at + 1), found);
        } else {
            addOfFile(path.substring(slash + 1), found);
        }
        addOfTitle(incident.title(), found);
        if (found.isEmpty() && !incident.sections().isEmpty()) {
            addOfHead(incident.sections().get(0), found);
        }
        return found.isEmpty() ? List.of() : List.copyOf(found);
    }

    /** Returns a title without them. */
    static String without(String title) {
        return title.chars().anyMatch(Character::isDigit)
                ? IN_TITLE.matcher(title).replaceAll(" ")
                : title;
    }

    /** A mere number, a day or a heading says nothing across files; a sheet of a workbook may stand before the key. */
    private static void addKey(String written, Set<String> found) {
        String key = written.substring(written.indexOf('!') + 1);
        if (KEY.matcher(key).matches()) {
            add(key.toUpperCase(Locale.ROOT), found);
        }
    }

    /** Returns whether an identifier is the number of a ticket by its first letters or its year, and not perhaps a place or a model. */
    static boolean isOfTicket(String identifier) {
        return TICKET.matcher(identifier).matches();
    }

    private static void addOfFile(String name, Set<String> found) {
        int dot = name.indexOf('.');
        Matcher id = IN_FILE.matcher(dot < 0 ? name : name.substring(0, dot));
        if (id.find()) {
            String prefix = id.group(1) == null ? id.group(2) : id.group(1);
            boolean day = DAY.matcher(id.group(3)).matches();
            if (!day && !NO_FILES.contains(prefix.toLowerCase(Locale.ROOT))) {
                add(prefix.toUpperCase(Locale.ROOT) + "-" + id.group(3), found);
            }
        }
    }

    private static void addOfTitle(String title, Set<String> found) {
        if (title.chars().noneMatch(Character::isDigit)) {
            return;
        }
        Matcher id = IN_TITLE.matcher(title);
        while (id.find()) {
            if (!OF_OTHER.matcher(title.substring(Math.max(0, id.start() - MOST_BEFORE), id.start()))
                    .find()) {
                add(id.group(1), found);
            }
        }
    }

    private static void addOfHead(DocumentSection section, Set<String> found) {
        section.text().lines().filter(line -> !line.isBlank()).findFirst().ifPresent(line -> {
            String head = line.substring(0, Math.min(HEAD, line.length()));
            Matcher id = mayBeLabelled(head) ? LABELLED.matcher(head) : null;
            if (id != null && id.find()) {
                add(id.group(1), found);
            }
        });
    }

    /** A capital stands behind the sign that ends a label; hardly a line has both, and looking for the label itself is dear. */
    private static boolean mayBeLabelled(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (LABEL_ENDS.indexOf(text.charAt(i)) >= 0) {
                int at = i + 1;
                while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
                    at++;
                }
                if (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
                    return true;
                }
            }
        }
        return false;
    }

    private static void add(String written, Set<String> found) {
        String id = plain(written);
        int prefix = 0;
        while (prefix < id.length() && Character.isLetter(id.charAt(prefix))) {
            prefix++;
        }
        if (id.length() >= FEWEST_CHARACTERS && !NO_PREFIXES.contains(id.substring(0, prefix))) {
            found.add(id);
        }
    }

    /** "INC0417", "INC 0417" and "INC-0417" are one. */
    private static String plain(String written) {
        return JOINED.matcher(SIGNS.matcher(written).replaceAll("")).replaceAll("-");
    }
}
