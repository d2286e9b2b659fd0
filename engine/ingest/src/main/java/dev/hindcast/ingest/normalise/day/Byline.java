package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.normalise.meaning.IncidentWords;
import dev.hindcast.ingest.normalise.outline.Label;
import dev.hindcast.ingest.normalise.outline.PostHead;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.ingest.wording.WordingFile;
import dev.hindcast.model.time.Precision;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines whose date is that of the text, not of what it tells: "Posted on May 20, 2031 by the platform team, 6 minute read". */
public final class Byline {
    private static final WordingFile WORDS = WordingFile.read(Byline.class, "bylines-and-nights.txt");

    /** Names of fields outside the text that tell when it was published. */
    public static final Set<String> PUBLISHED = Set.of(
            "pub date;published;published at;published on;publish date;publication date;date published;posted;posted at;posted on;time;timestamp"
                    .split(";"));

    /** Names of fields outside the text that tell when it was written, the firmest first: else when it was published. */
    public static final List<Set<String>> WRITTEN_OUTSIDE = List.of(Set.of("date"), PUBLISHED);

    private static final Set<String> LABELS =
            Set.of(("created;created at;created on;created time;updated;last updated;last edited;last edited time;last"
                            + " modified;modified;posted;posted on;published;published on;publication date;date published;report"
                            + " date;date of report;postmortem date;post mortem date;review date;review;review"
                            + " meeting;meeting;meeting date;date of meeting;date of the meeting;meeting held;held;held on;review held;next meeting;next review;meeting scheduled for;postmortem meeting;due;due date;document"
                            + " date;draft;version;revision;date of review;date written;written;sent;revdate;submitted;issued;issued on;date issued;issue date;date of issue;prepared;prepared on;compiled on")
                    .split(";"));
    private static final Wording WRITTEN = Wording.of(
            "\\b(?:posted|published|written|authored|last (?:updated|edited|modified|changed|saved|revised)|updated)"
                    + " (?:\\d|on|at|by|in)\\b|(?<=\\d[ -])min(?:ute)?s? read\\b|^(?:posted|published|(?:last"
                    + " )?updated|by)\\b|(?:^|[|·•] ?|[.)] )(?:date )?issued(?: on)?:? +(?=\\d)|[,;] issued(?: on)? (?=[\\d ./-]{8,12}\\W*$|\\d{1,2} \\p{L}{3,9} \\d{4}\\W*$)|\\b(?:report|publication|document|issue) date:? +(?=\\d|\\p{L}{3,9} \\d)|\\b(?:initial|first) (?:publi\\w+|draft|version|release of (?:the|this) (?:report|document))\\b");
    /** "14 May 2031: the report on the cause has been published", whatever is told behind it. */
    private static final Wording REPORT_OUT = Wording.of(
            "^[\\s:,–—-]*(?:an? |the |our )?(?:\\w+ )?(?:rfo|rca|post-?mortem|root cause analysis|reason for outage|report)(?: (?:on|of|about|for|into) (?:\\w+ ){1,4}?)? ?(?:has been|was|is) (?:now )?(?:published|released|posted|made available)\\b");
    /** The same in other languages: "Publié le 25/05/2031 par la DSI", "Rédigé par la DSI, le 25 mai 2031". */
    private static final Wording WRITTEN_ELSEWHERE = WORDS.get("written");
    /** Who wrote it, behind the date: "25 May 2031 - by the storage team". */
    private static final Pattern AUTHOR = Pattern.compile(
            "[\\s,|/·•–—-]{1,3}[Bb]y (?:(?:the |our )?(?:[\\p{L}&-]+ ){0,3}(?:[Tt]eam|[Cc]rew|[Ss]taff)|\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3})[.\\s]*");
    /** A team before the date: "The storage team, 25 May 2031". */
    private static final Pattern TEAM =
            Pattern.compile("(?iu)(?:the |your |our )?(?:[\\p{L}&-]+ ){0,4}(?:team|crew|staff)[\\s,|/·•–—-]{1,3}");
    /** What the text stands in, before the date: "Example Radio — technology blog — 25 May 2031". */
    private static final Pattern PERIODICAL = Pattern.compile(
            "(?iu)(?:[\\p{L}&'’.,|/·•–—-]+ ){0,6}(?:weblog|blog|newsletter|newsroom|magazine)[\\s,|/·•–—-]{1,3}");
    /** A byline is short; a longer line tells something. */
    private static final int LONGEST = 120;
    /** Signs and words that a date alone may have around it. */
    private static final int MOST_AROUND = 12;

    private static final Pattern PART_OF_DAY = Pattern.compile(
            "(?i)^,? (?:(?:at|(?:late |early )?(?:in the )?|late|early) ?)?(?:morning|evening|afternoon|night|midday|noon)\\b");

    private static final int MOST_BESIDE = 3;
    private static final int LONGEST_ALONE = 60;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_HEAD = 3;
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? ");
    private static final Pattern YEAR = Pattern.compile("^ (?:19|20)\\d{2}$");
    private static final int MOST_NAMES = 6;

    /** What mail programs put above what they quote: "On Tue, 25 May 2031 at 21:03, Ann wrote:". */
    private static final Pattern QUOTATION = Pattern.compile(
            "(?iu)[>\\s]{0,9}" + WORDS.anyOf("on") + " .*\\d.*\\b" + WORDS.anyOf("wrote") + "\\b[^.]{0,60}:\\s*");

    private static final Set<String> STATES = Set.of("status", "state", "incident status", "current status");
    /** "Closed, review accepted", "Closed, signed off"; "Closed, incident of" is of the incident in any language, as is what is told to have ended. */
    private static final Pattern STATE_AND_REVIEW = Pattern.compile(
            "(?i)[^,;(]{2,40}[,;(]\\s*(?!.*\\b(?:was|were|had|came|restored|resolved|fixed|recovered|returned|back|ended|since)\\b)"
                    + "(?:.*\\b(?:review(?:ed)?|report|post-?mortem)\\b|(?:accepted|approved|signed)\\b).*");

    /** "Harbour Shop, " */
    private static final Pattern PLACE =
            Pattern.compile("\\W{0,3}\\p{Lu}[^\\d.,:;!?]{1,40},\\s(?:(?:le|den|il|em|el|op)\\s)?");

    /** A sentence, or a part of a head, ends before the date. */
    private static final Pattern ENDS_BEFORE = Pattern.compile("\\p{L}[.|·•] ?$");

    private static final Pattern ENDS = Pattern.compile("[.*_)]*(?:\\.\\s.*)?");

    /** When it will be talked over. */
    private static final Wording TO_COME = Wording.of("\\b(?:due|review|meeting|scheduled)\\b");

    /** The minutes of a meeting in one language may quote a text in another. */
    private static final Pattern MEETING = Pattern.compile("(?iu)" + WORDS.anyOf("meeting"));

    /** To whom a letter is written. */
    private static final Wording SALUTATION = WORDS.get("salutation");

    private Byline() {}

    /** Returns whether the line is how a letter greets whom it is written to. */
    static boolean isSalutation(TextLine line) {
        return SALUTATION.isIn(line.text());
    }

    /** Returns whether the line is the head of a quotation in a mail: its date is that of another mail. */
    public static boolean isOfQuotation(String text) {
        return text.length() <= LONGEST
                && text.endsWith(":")
                && QUOTATION.matcher(text).matches();
    }

    /** Returns whether the line says when the text was written, sent or will be talked over. */
    public static boolean isOne(TextLine line) {
        String text = line.text();
        return opensWithReport(line)
                || text.length() <= LONGEST
                        && !line.times().isEmpty()
                        && (WRITTEN.isIn(text)
                                || WRITTEN_ELSEWHERE.isIn(text)
                                || isSigned(text, line.times())
                                || PostHead.of(line).isPresent()
                                || Label.of(line)
                                        .filter(label -> LABELS.contains(Words.of(label.key()))
                                                || isOfMeeting(label)
                                                || isUpdate(label, line)
                                                || isState(label))
                                        .isPresent());
    }

    /** Returns whether the line says when the text was written or sent. */
    public static boolean isOfWriting(TextLine line) {
        return isOne(line) && !TO_COME.isIn(line.text()) && !isOfMeeting(line);
    }

    /** Returns whether the line is the label of a meeting and its day: no day of the incident, but its minutes count "yesterday" from it. */
    public static boolean isOfMeeting(TextLine line) {
        return line.text().length() <= LONGEST
                && !line.times().isEmpty()
                && Label.of(line).filter(Byline::isOfMeeting).isPresent();
    }

    private static boolean isOfMeeting(Label label) {
        return MEETING.matcher(Words.of(label.key())).matches();
    }

    /** A date alone beside who wrote the text. */
    private static boolean isSigned(String text, List<WrittenTime> times) {
        if (times.size() != 1 || times.get(0).time().isPresent() || text.length() > LONGEST_ALONE) {
            return false;
        }
        WrittenTime when = times.get(0);
        String behind = text.substring(when.end());
        return when.start() == 0
                ? AUTHOR.matcher(behind).matches()
                : behind.length() <= MOST_BESIDE && isAuthor(text.substring(0, when.start()));
    }

    private static boolean isAuthor(String before) {
        return TEAM.matcher(before).matches() || PERIODICAL.matcher(before).matches();
    }

    /** The day before a report that came out is that of the report. */
    private static boolean opensWithReport(TextLine line) {
        List<WrittenTime> times = line.times();
        return !times.isEmpty()
                && times.get(0).start() == 0
                && times.get(0).time().isEmpty()
                && REPORT_OUT.isIn(line.text().substring(times.get(0).end()));
    }

    /** "Status: 25 May 2031, released by the board", as "Stand: 25.05.2031": the state of the text, not of the incident. */
    private static boolean isState(Label label) {
        List<WrittenTime> times = label.line().timesOf(label.value());
        return Words.of(label.key()).equals("status")
                && !times.isEmpty()
                && times.get(0).start() == 0
                && times.get(0).time().isEmpty();
    }

    /** Returns whether what the state of an incident has behind it is of its review: "Closed, review accepted 2031-05-24". */
    static boolean isOfReview(Label label) {
        List<WrittenTime> times =
                STATES.contains(Words.of(label.key())) ? label.line().timesOf(label.value()) : List.of();
        return times.size() == 1
                && times.get(0).time().isEmpty()
                && isReview(label.value().substring(0, times.get(0).start()));
    }

    private static boolean isReview(String state) {
        return STATE_AND_REVIEW.matcher(state).matches() && !IncidentWords.areIn(state);
    }

    /** "Update: 25 May 2031 - added the timeline", "Last update: 25 May 2031 10:02"; with a time of day and words it is a post. */
    private static boolean isUpdate(Label label, TextLine line) {
        String words = Words.of(label.key());
        return words.equals("update")
                        && line.times().stream().allMatch(when -> when.time().isEmpty())
                || words.equals("last update")
                        && line.text().length() - line.times().get(0).end() <= MOST_BESIDE;
    }

    /** Returns whether the line is nothing but a date, perhaps with its time of day. */
    public static boolean isTimeAlone(TextLine line) {
        List<WrittenTime> times = line.text().length() > LONGEST_ALONE ? List.of() : line.times();
        return times.size() == 1
                && times.get(0).date().isPresent()
                && line.text().indexOf('?') < 0
                && beside(line.text(), times.get(0)) <= MOST_BESIDE;
    }

    /** How much stands beside the time; the weekday before it and, as Unix has it, the year behind belong to it. */
    private static int beside(String text, WrittenTime when) {
        return WEEKDAY.matcher(text.substring(0, when.start())).replaceFirst("").length()
                + YEAR.matcher(text.substring(when.end())).replaceFirst("").length();
    }

    /** Returns whether the text is nothing but a date and a time to the second, perhaps behind who wrote it: {@code Ann@2031-05-15 15:26:36:}. */
    static boolean isStamp(String text, WrittenTime when) {
        return when.precision() == Precision.SECOND
                && when.date().isPresent()
                && text.length() - when.end() <= MOST_BESIDE
                && (when.start() <= MOST_BESIDE || text.charAt(when.start() - 1) == '@');
    }

    /** Returns whether the lines are the names of who wrote the text and, below them, when: the head of a mail in an archive. */
    public static boolean isHead(List<TextLine> lines) {
        TextLine last = lines.get(lines.size() - 1);
        boolean names = lines.stream()
                .allMatch(
                        line -> line == last || !line.hasFigure() && line.text().length() <= LONGEST_ALONE);
        return lines.size() <= MOST_HEAD
                && names
                && isTimeAlone(last)
                && (lines.size() == 1
                        || last.times().get(0).precision() == Precision.SECOND
                                && WEEKDAY.matcher(last.text()).find());
    }

    /** Returns whether the line is the date below the names of who wrote the text. */
    public static boolean signs(List<TextLine> lines, int at) {
        return at > 1
                && at <= MOST_NAMES
                && isDateAlone(lines.get(at))
                && lines.subList(0, at).stream()
                        .allMatch(line -> !line.hasFigure() && line.text().length() <= LONGEST_NAME);
    }

    /** Returns whether the line is nothing but a date. */
    public static boolean isDateAlone(TextLine line) {
        List<WrittenTime> times = line.times();
        return times.size() == 1 && isDateAlone(line.text(), times.get(0));
    }

    /** Returns whether a short line begins with a name, of no failure, and a full date as a sentence: "Harbour Shop, 29 May 2031. All times are local." */
    static boolean isDateline(TextLine line) {
        List<WrittenTime> times = line.text().length() > LONGEST ? List.of() : line.times();
        return times.size() == 1
                && times.get(0).time().isEmpty()
                && times.get(0).date().flatMap(date -> date.date()).isPresent()
                && isPlace(line.text().substring(0, times.get(0).start()))
                && ENDS.matcher(line.text().substring(times.get(0).end())).matches();
    }

    /** "Outage of the order desk, 29 May 2031" tells the day of the outage. */
    private static boolean isPlace(String before) {
        return PLACE.matcher(before).matches() && !Harm.isToldIn(before) && !IncidentWords.areIn(before);
    }

    /** Returns whether a short line ends with a date that is a sentence of its own: "Store systems. For all managers. 2 December 2031." */
    static boolean endsWithDateAlone(TextLine line) {
        List<WrittenTime> times = line.times();
        return times.size() == 1
                && times.get(0).time().isEmpty()
                && line.text().length() <= LONGEST
                && line.text().length() - times.get(0).end() <= MOST_BESIDE
                && ENDS_BEFORE
                        .matcher(line.text())
                        .region(0, times.get(0).start())
                        .find();
    }

    /** Returns whether the text is nothing but that date, and perhaps what part of it: "Wednesday 8 May, late in the evening." */
    static boolean isDateAlone(String text, WrittenTime when) {
        String behind = PART_OF_DAY.matcher(text.substring(when.end())).replaceFirst("");
        return when.time().isEmpty() && when.start() + behind.length() <= MOST_AROUND;
    }
}
