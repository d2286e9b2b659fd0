package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the times of one sentence stand to each other: as the ends of a span, or each in a clause of its own. */
final class Clauses {
    private static final String DAY =
            "(?i:(?:Mon|Tues?|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?)";
    private static final Pattern RANGE = Pattern.compile("[\\s,]*(?:\\([^()]{0,24}\\)\\s*)?(?:(?:on\\s)?" + DAY
            + "[\\s,]+)?(?:-|–|—|→|->|⟶|to|through|until|till|and|à|(?:and|before it|which|it)?"
            + " ?(?:ended|lasting until|lasting to|ending|bis|was (?:fully )?(?:resolved|restored)|lasted until|finished))"
            + "\\s*(?:at\\s|on\\s|by\\s)?(?:about|around|roughly|approximately|~|≈)?\\s*(?:the\\s)?(?:" + DAY
            + ",?\\s*)?");
    private static final Pattern OPENS_RANGE = Pattern.compile(
            "(?i)(?:\\bfrom|\\bde|\\bentre|\\bum|\\bbetween(?: at)?|\\b(?:the|a) (?:time )?(?:window|period|interval|time ?frame) of|\\bfor the period(?: from)?|\\b(?:began|begins|started|starts|starting|beginning)(?: at|"
                    + " on)?|\\bvon|\\()\\s*(?:about|around|roughly|approximately|~|≈)?\\s*(?:the hours? of\\s*)?(?:"
                    + DAY + ",?\\s*)?$");
    private static final Pattern TWO_IN_BRACKETS = Pattern.compile("\\([\\d:.]{4,8}(?: ?[ap]\\.?m\\b\\.?)? and $");
    private static final Pattern OPENS_WITHIN = Pattern.compile("(?i)\\b(?:from|between|starting|beginning)\\s");
    private static final Pattern LISTED = Pattern.compile(
            "(?i)\\s*(?:,|,? and|,? then|&)(?: (?:again|then|once more))?(?: (?:at|around|about|approximately))*\\s*[~≈]?");
    private static final Pattern OPENS =
            Pattern.compile("(?i)(?:(?:today|yesterday|tonight|this (?:morning|afternoon|evening)|(?:on )?" + DAY
                    + "),?\\s)?(?:(?:both|at|around|about|approximately|first)\\s|[~≈])*");
    /** "At 10:02 and 10:14 a disk failed, and with the second one the site went down" does not say so of each time. */
    private static final Pattern ONE_THING = Pattern.compile(
            "(?i)(?: \\(?[A-Z]{2,5}\\)?)?,?(?:(?!\\b(?:and|but|then|while|when|which|until|second|third|last|latter)\\b)[^,;])*");

    private static final Pattern ON = Pattern.compile("(?i:tl;?dr:? )?On (?:" + DAY + ",? )?");
    /** Where a sentence with several times goes on to the next of them. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?:[,;]|\\s\\(|\\s(?=and |but |before |while |until"
                    + " ))\\s*(?:(?:and|but|then|while|before|until)\\s)*(?:(?:at|by|around|on|from|just"
                    + " (?:before|after)|shortly (?:before|after))\\s(?:about |around |approximately )?)?$",
            Pattern.CASE_INSENSITIVE);

    /** Where the next clause begins with other words than its time. */
    private static final Pattern CLAUSE_INSIDE = Pattern.compile(
            "(?i)(?:;\\s(?=\\p{L})|[,;]?\\s(?:(?:and|but|while|before|until|then|(?<=, )who)\\s(?=\\p{L}|\\[\\p{Ll})"
                    + "|with\\s(?=(?:an? |the )?(?:full |complete |final |total |eventual |service )?(?:recovery|restoration|resolution)\\b)))");

    /** "We unlocked it at 10:02, everything is up since 10:40", "it halted at 10:02, restarted at 10:40"; behind "At 10:02," the words belong to that time. */
    private static final Pattern SPLICED = Pattern.compile(
            "(?i)^[^,;]{0,20}[,;]\\s(?=(?:(?:everything|all|it|they|mails?|services?)|(?:the|our) [\\w-]+) (?:is|are|was|were|has|have|came|went|works?|worked)\\b"
                    + "|(?:(?:was|were|came|got) )?(?:(?:then|fully|finally|only) )?(?:back|up|restored|restarted|recovered|resolved|fixed|mitigated|resumed|repaired|noticed|detected|acknowledged|ended|over)\\b(?: (?!(?:and|but|without|nobody|no|not|never|none)\\b|for (?!all\\b|every|most\\b))[\\w-]+){0,3}? (?:at|by|around)\\s(?!no(?:body)?\\b))");

    private static final Pattern CONJUNCTION = Pattern.compile("(?i)\\b(?:and|but|then|while|before|until)\\b");
    /** What does harm as long as it lasts. */
    private static final String HARMFUL =
            "(?:outages?|incidents?|disruptions?|downtime|interruptions?|impact|problems?|issues?|errors?|failures?|degradation|slow(?:ness|downs?)|latency|delays?|unavailability|time-?outs?|loss|symptoms?|attacks?|faults?)";

    private static final String ACROSS =
            "(?: (?:rates?|levels?|times))?(?: (?:in|of|on|for|with|at|to|across) (?:[\\w-]+ ){0,4}?[\\w-]+)?";
    /** Of what "continued" only harm, or what was named before, is the incident; the search for its cause goes on as well. What "persists" may be made so. */
    private static final String ON_AND_ON = "(?<!(?:for|of|into|on|at|to|with|about|from) (?:the |this |that |our )?)"
            + "(?:(?:" + HARMFUL + "|and|but|which|that|it|this|these)" + ACROSS
            + "(?: (?:then|has|have|had|intermittently|sporadically|partly)){0,2} (?:continued|persisted|went on)"
            + "|" + HARMFUL + ACROSS + " persists) (?:until|till|through)";
    /** What went on, or did not come back, until the time behind it. */
    private static final Wording LASTED = Wording.of(
            "(?i)\\b(?:(?:lasted|(?:it|everything|power|mail|e-?mail|internet|connections?|(?:web ?)?sites?|servers?|services?|systems?|networks?|cluster|platform) (?:was|were) (?:\\w+ly )?out|(?:stayed|remained) (?:\\w+ )?(?:down|offline|unavailable|unreachable|closed|broken|degraded|slow|affected|impacted)(?: \\w+)?"
                    + "|(?:did|was|were)(?: not|n['’]t) (?:\\w+ ){0,2}?(?:come back|back|return|restored|recover|available|up|online|resolved|fixed)(?: \\w+){0,3}?)"
                    + " ?(?:until|till)|" + ON_AND_ON
                    + "|(?:lasted|(?:outage|incident|disruption|downtime|interruption|impact|problem|issue)s? (?:was |were )?extended) (?:through|until|till)|ending at)(?=\\s(?:(?:at|on|about|around|approximately|roughly|shortly|just|after|before) )*(?:$|~?\\d"
                    + "|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))");

    private static final Wording GOES_ON = Wording.of(
            "^\\W*(?:(?:and|but|which|that|it|this|these|then) ){0,2}(?:continued|persisted|went on) (?:until|till|through)\\b");
    private static final Wording ALARM = Wording.of(
            "\\b(?:alert(?:s|ed)?|alarms?|called|paged|pager|on-?call|notified|noticed|monitoring|maintenance)\\b|メンテナンス|障害|停止");
    private static final Pattern WEEKDAY = Pattern.compile(DAY + ",?\\s*$");
    /** The hours of a half of the day. */
    static final int HALF_DAY = 12;

    private static final Wording SUFFERED = Wording.of(
            "\\b(?:was|were|went|been|remained|stayed) (?:\\w+ly )?(?:down|offline|unavailable|unreachable|inaccessible|unresponsive|unusable)(?:,? (?:on|for))?,? ?[~≈]?$");
    private static final Pattern DASH = Pattern.compile("\\s*(?:-|–|—|→|to)\\s*[~≈]?");
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)^(?!.*\\b(?:no|none|without(?: any)?) (?:[\\w-]+ ){0,2}?(?:impact|effects?|interruptions?|outages?|downtime)\\b).*\\w[,;:]\\s+[~≈]?$");
    private static final Pattern LAST = Pattern.compile("[\\s.*_)]*");
    private static final Wording NAMED = Wording.of("\\b(?:after|before|with|during) (?:the|our|an?) ~?$");
    private static final Wording NOUN = Wording.of("^ \\p{L}{3}");

    private Clauses() {}

    /** Returns whether a clause is of the incident itself; a report may be filed hours after the end it tells. */
    static boolean isOfIncident(String clause) {
        return Harm.isToldIn(clause) || Beginning.isToldIn(EntryMeaning.lookAt(clause)) || ALARM.isIn(clause);
    }

    /** "The search began at 10:30 and continued until 14:00": what goes on is told in the clause before. */
    static boolean goesOn(String clause) {
        return GOES_ON.isIn(clause);
    }

    /** Returns where between two times the clause of the second begins, -1 if nothing parts them. */
    private static int next(String between) {
        Optional<MatchResult> lasted = LASTED.first(between, match -> true);
        if (lasted.isPresent()) {
            return lasted.get().start();
        }
        // The weekday belongs to the time after it.
        String own = WEEKDAY.matcher(between).replaceFirst("");
        Matcher next = CLAUSE.matcher(own);
        boolean ends = next.find();
        if (ends && CONJUNCTION.matcher(next.group()).find()) {
            return next.start();
        }
        int last = ends ? next.start() : -1;
        Matcher inside = CLAUSE_INSIDE.matcher(own);
        while (inside.find()) {
            last = inside.start();
        }
        return last;
    }

    /** Returns the clauses of the times, each with its own, up to the first that has none. */
    static List<String> each(String sentence, List<WrittenTime> times) {
        List<String> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < times.size(); i++) {
            int end = sentence.length();
            if (i + 1 < times.size()) {
                int own = times.get(i).end();
                String between = sentence.substring(own, times.get(i + 1).start());
                int next = next(between);
                Matcher spliced = SPLICED.matcher(between);
                if (next < 0 && opensWithWords(sentence, from, times.get(i)) && spliced.find()) {
                    next = spliced.end();
                }
                if (next < 0) {
                    return clauses;
                }
                end = own + next;
            }
            clauses.add(sentence.substring(from, end));
            from = end;
        }
        return clauses;
    }

    private static boolean opensWithWords(String sentence, int from, WrittenTime when) {
        return !OPENS.matcher(sentence.substring(from, when.start())).matches();
    }

    /** Returns whether two of the times stand beside each other, "10:02 and 10:14". */
    static boolean areListed(String sentence, List<WrittenTime> times) {
        for (int i = 1; i < times.size(); i++) {
            if (LISTED.matcher(sentence.substring(
                            times.get(i - 1).end(), times.get(i).start()))
                    .matches()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns how many times the sentence opens with, one beside the other: "At 10:02 and 10:14 the site went down" tells of both; one if
     * more than one thing happened then.
     */
    static int openTogether(String sentence, List<WrittenTime> times) {
        int together = 0;
        while (together < times.size()
                && (together == 0
                        ? OPENS.matcher(sentence.substring(0, times.get(0).start()))
                                .matches()
                        : LISTED.matcher(sentence.substring(
                                        times.get(together - 1).end(),
                                        times.get(together).start()))
                                .matches())) {
            together++;
        }
        boolean several = together > 1
                && !ONE_THING
                        .matcher(sentence.substring(times.get(together - 1).end()))
                        .matches();
        return several ? 1 : together;
    }

    /** Returns whether the words tell until when something lasted. */
    static boolean tellsUntilWhen(String text) {
        return LASTED.isIn(text) || UntilBack.isToldIn(text);
    }

    /** Returns whether harm is told before the time: "was fine until 10:02, when it went down" tells no end. */
    static boolean harmComesBefore(String sentence, WrittenTime when) {
        String before = sentence.substring(0, when.start());
        return Harm.isToldIn(before) || Beginning.isToldIn(EntryMeaning.lookAt(before));
    }

    /** Returns them in one zone: the one that a sentence names beside any of its times holds for all of them. */
    static List<WrittenTime> inOneZone(List<WrittenTime> times) {
        List<WrittenTime> zoned = times.size() < 2
                ? List.of()
                : times.stream().filter(when -> when.zone().isPresent()).toList();
        boolean one = zoned.stream().map(WrittenTime::zone).distinct().count() == 1;
        return one ? times.stream().map(when -> when.withZoneOf(zoned.get(0))).toList() : times;
    }

    /** Returns whether the two times are the ends of one span: "from 10:02 to 10:40"; "two attempts (10:02 and 10:04)" are none. */
    static boolean isRange(String sentence, WrittenTime first, WrittenTime second) {
        // "On 14 May, from 10:02 to 10:40": the date before the word belongs to the first time.
        String own = sentence.substring(first.start(), first.end());
        boolean opens =
                OPENS_RANGE.matcher(sentence.substring(0, first.start())).find()
                        || first.date().isPresent() && OPENS_WITHIN.matcher(own).find();
        return (opens
                        || opensWithDay(sentence, first, second)
                        || followsHarm(sentence, first, second)
                        || closes(sentence, first, second))
                && join(sentence, first, second)
                && !TWO_IN_BRACKETS
                        .matcher(sentence.substring(0, second.start()))
                        .find();
    }

    /** "Was unreachable 10:02–10:40 UTC" */
    private static boolean followsHarm(String sentence, WrittenTime first, WrittenTime second) {
        return SUFFERED.isIn(sentence.substring(0, first.start()))
                && DASH.matcher(sentence.substring(first.end(), second.start())).matches();
    }

    /** "No orders for all shops, 10:02 - 10:40 UTC" */
    private static boolean closes(String sentence, WrittenTime first, WrittenTime second) {
        return CLOSING.matcher(sentence.substring(0, first.start())).find()
                && DASH.matcher(sentence.substring(first.end(), second.start())).matches()
                && LAST.matcher(sentence.substring(second.end())).matches();
    }

    /** "On 14 May 10:02 to 10:40"; two times with an "and" are two moments. */
    private static boolean opensWithDay(String sentence, WrittenTime first, WrittenTime second) {
        return first.date().isPresent()
                && ON.matcher(sentence.substring(0, first.start())).matches()
                && !sentence.substring(first.end(), second.start()).contains("and");
    }

    /** "Went down at 22:10 and was back by 02:00": of two times of one day the second is of the next, unless it is hours before. */
    static boolean passMidnight(WrittenTime first, WrittenTime second) {
        return second.date().isEmpty()
                && first.time().isPresent()
                && first.time().get().minusHours(HALF_DAY).isAfter(second.time().orElse(LocalTime.MAX))
                && first.time().get().getHour() >= HALF_DAY;
    }

    /** Returns whether nothing but the sign of a span stands between two times. */
    static boolean join(String sentence, WrittenTime first, WrittenTime second) {
        return RANGE.matcher(sentence.substring(first.end(), second.start())).matches();
    }

    /** In "shortly after the 11:42 release" the time is a name. */
    static boolean namesSomething(String sentence, WrittenTime when) {
        return NAMED.isIn(sentence.substring(0, when.start())) && NOUN.isIn(sentence.substring(when.end()));
    }
}
