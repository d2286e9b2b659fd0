package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.time.CalendarNames;
import dev.hindcast.ingest.wording.Look;
import dev.hindcast.ingest.wording.Wording;

/** Sentences of the prose that tell how the harm began. */
final class Beginning {
    private static final Wording EXPERIENCED = Wording.of(
            "\\b(?:experienc(?:ed|ing)|encountered (?:an? )?(?:\\w+ ){0,2}(?:outages?|disruptions?|interruptions?|downtime|errors?|failures?|faults?|problems?|issues?)|suffer(?:ed|ing)|there (?:was|were) (?:(?:an?|some) )?(?!no |never |not |scheduled |planned )(?:\\w+ ){0,2}(?:outages?|problems?|issues?|faults?|failures?|crash|disruptions?|interruptions?|incidents?) (?:at|in|on|with|affecting|across)"
                    + " (?:the |our |one of our |all )?(?:(?!test|staging|supplier|vendor|provider|partner|customer)[\\w-]+ ){0,2}?(?:platform|network|web ?sites?|sites?|services?|servers?|systems?|cluster|databases?|data ?cent(?:er|re)s?|exchange|power|storage|mail|api|connect\\w+|infrastructure)|had (?:an?|some) (?:\\w+ ){0,2}(?:outages?|blips?|failures?|crash|disruptions?|interruptions?|downtime))\\b");
    private static final Wording STARTING = Wording.of(
            "\\b(?:starting|beginning) (?:at|around|about|from|approximately|just (?:after|before)|(?:on )?\\d|(?:on )?"
                    + CalendarNames.MONTH + " \\d)");
    /** At the end of its clause, and not of something that was tried against the fault. */
    private static final Wording FAILED = Wording.of(
            "^(?!.*\\b(?:errors?|time-?outs?|failures?|loss|losses|alerts?|delays?|symptoms?|retries|spam|attacks?|floods?|storms?|flapping|loops?|alarms?|leaks?|spikes?|rain) (?:\\w+ )?stopped\\b)(?!.*\\b(?:restart|rollback|roll-back|attempt|retry|fail-?over|deploy\\w*|upgrade|restore|revert|fix|switch(?:ed|ing|over| to| back)|test)\\b)"
                    + ".*\\b(?:failed|crashed|froze|died|collapsed|stopped|went (?:down|offline))(?:\\.?\\s*$|,? (?:throughout|across|in|at|on|for|and|due|because|after|when|leaving|causing|taking|within|during(?! (?:the |an? |our )?(?:[\\w-]+ )?(?:drills?|tests?|exercises?|rehearsals?)\\b)|under(?! test)|unexpectedly|(?<!stopped,? )(?:almost|simultaneously|shortly|together|completely|suddenly))\\b)");

    /** What was cut, burnt or halted has begun to fail. */
    private static final Wording STRUCK = Wording.of(
            "\\b(?:trading|production|operations?|services?|traffic|transactions?|markets?|trains|flights|deliveries|auctions?) (?:was|were|had to be) (?:halted|suspended|interrupted)\\b"
                    + "|\\b(?:caught fire|was struck by lightning|short[- ]circuited|exploded)\\b"
                    + "|\\b(?:damag(?:ed|ing)|cut|cutting|sever(?:ed|ing)|dug (?:up|through|into)) (?:an? |the |our |one of our |their )?(?:\\w+ ){0,2}?(?:fib(?:re|er)s?|(?:fib(?:re|er) |power |under\\w+ )?cables?|power lines?|conduits?)\\b"
                    + "|\\b(?:fib(?:re|er)|cable|power line)s? (?:was|were|got) (?:\\w+ )?(?:cut|damaged|severed|dug up)\\b");

    /** "At 10:02 UTC our network was attacked", right behind the time: who read of others was not, and what filters held did no harm. */
    private static final Wording ATTACKED = Wording.of(
            "\\d(?: ?[ap]\\.?m\\b\\.?)?(?: [A-Z]{2,4}| \\([^)]{1,20}\\))?,? (?:our|the|all our) (?:[\\w-]+ )?(?:network|servers?|sites?|systems?|platform|infrastructure) (?:was|were) (?:\\w+ly )?attacked\\b"
                    + "(?![^;]{0,120}\\b(?:held|hold|no|not|without|block\\w*|filter\\w*|repel\\w*|absorb\\w*|in vain)\\b)");

    /** "It started as a failure drill" */
    private static final String NO_DRILL =
            "(?! (?:drills?|tests?|exercises?|simulations?|reviews?|rehearsals?|training|scenarios?|game ?day)\\b)";

    /** "It started out as an attack on one site", "it escalated at 14:25 to a severe attack" */
    private static final Wording TURNED = Wording.of(
            "\\b(?:it|this|everything|the (?:incident|issue|problem|outage)) (?:all )?(?:originally |initially |first )?(?:started|began) (?:out )?(?:as|with) (?:an? |the )?(?:[\\w-]+ ){0,3}?(?:attack|outage|failure|fault|crash|loss|errors?|slow\\w+|disruption|degradation)\\b"
                    + NO_DRILL
                    + "|\\b(?:escalated|developed|grew|turned|worsened) (?:at|around) [^.;]{1,24}? (?:to|into) (?:an? )?(?:[\\w-]+ ){0,6}?(?:attack|outage|failure|disruption|degradation)\\b"
                    + NO_DRILL);
    /** "The front page returned 504 at 10:02", but not once more, nor for the last time, nor what was only tried. */
    private static final Wording ANSWERED = Wording.of(
            "^(?!.*\\b(?:still|again|until|test|restart\\w*|rollback|roll-back|retr(?:y|ied)|no longer|stopped|health ?checks?|probes?|last|final|by hand|manual(?:ly)?|quer(?:y|ies)|calls?|attempts?|curl|which (?:led|helped|showed|told|pointed|gave))\\b)"
                    + ".*\\b(?:all|every|production|[\\w-]*(?:sites?|pages?|services?|servers?|requests)|api|shop|store|portal|gateway|proxy|balancer|endpoints?|applications?|apps?|platform|systems?|checkout|logins?|hosts?|cluster|dashboards?|forum|wiki|databases?|search|[\\w-]+\\.[a-z]{2,8})\\b[^.;]{0,40}"
                    + "\\b(?:returned|served|answered with|responded with|threw|gave) (?:an? )?(?:[\\w-]+ ){0,2}?(?:5\\d\\d|errors?|time-?outs?)\\b[^.;]{0,60}\\bat (?:about |around |approximately )?\\d{1,2}:\\d");

    /** What freezes by itself: releases and accounts are frozen by someone. */
    private static final String FREEZES =
            "(?:maps?|screens?|displays?|pages?|pictures?|videos?|streams?|feeds?|dashboards?|apps?|(?:web ?)?sites?|clocks?|boards?|timetables?|counters?|desktops?|sessions?|terminals?|browsers?|games?|servers?|services?)";

    /** "We are looking into an issue with uploads starting at 10:02" */
    private static final Wording ISSUE_SINCE = Wording.of(
            "(?<!\\b(?:no|without|any|the|this|that|on|about) )\\b(?:issues?|problems?|trouble|difficulties) (?:with|in|on|affecting|reaching|accessing|loading|using) (?:(?!maintenance|call|meeting|session|release|window|deploy|vendor|together|fixed|resolved|solved|after|before)[\\w'’/-]+ ){1,6}?(?:that (?:was|were) )?(?:starting|beginning) (?:at|around|from) (?:about |around |approximately )?~?\\d"
                    // "The map has been frozen since 10:02"
                    + "|^(?!.*\\b(?:maintenance|planned|backups?|not)\\b).*\\b(?:" + FREEZES
                    + " (?:has|have) been (?:\\w+ly )?frozen|(?:has|have) been (?:\\w+ly )?(?:stuck|stalled|jammed|blank|dark)) (?:(?:at|in|on) [^.;]{1,30}? )?(?:ever )?since (?:about |around )?[`~]?(?:\\d{4}-\\d\\d-\\d\\d[T ])?\\d{1,2}[:.]\\d\\d");

    private static final Wording EVER_SINCE = Wording.of("\\b(?:has|have|had) been\\b[^.;]{0,60}\\bsince\\b");
    /** "At the same time" is none. */
    private static final Wording OPENS_WITH_TIME =
            Wording.of("^(?:At|On|In|Around) (?:about |around |approximately |exactly |roughly |the |~ ?)?(?:\\d" + "|"
                    + CalendarNames.WEEKDAY + "\\b|" + CalendarNames.MONTH + "\\b)");
    /** "A card crashed at 10:02 UTC." */
    private static final Wording CLOSES_WITH_TIME =
            Wording.of("\\bat (?:about |around |approximately )?\\d[^;]{0,40}$");
    /** "At 10:02 a job led to errors": the sentence begins with the time at which the harm did, and no remedy caused it. */
    private static final Wording LED_TO = Wording.of(
            "^(?!.*\\b(?:restart\\w*|roll(?:ed)?[- ]?back|retr(?:y|ied)|fail(?:ed)?[- ]over|revert\\w*|fix\\w*|restor\\w*)\\b)"
                    + ".*\\b(?:led to|resulted in|triggered|caused)\\b");

    private static final Wording SINCE = Wording.of(
            "^(?!.*\\b(?:no|not|never|without|another|second|third|fourth|fifth|\\d+(?:st|nd|rd|th))\\b.*\\bsince\\b)"
                    + ".*\\b(?:down|offline|outage|unavailable|unreachable|inaccessible|failing|" + FREEZES
                    + "(?: (?:is|are|has been|have been))? frozen|stuck|stalled|jammed|slow|broken|degraded|problems?|issues?|errors?)\\b"
                    + "[^,;:]{0,30}\\bsince (?:about |around )?(?:\\d|" + CalendarNames.WEEKDAY + "|"
                    + CalendarNames.MONTH + " \\d)"
                    + "|^(?!.*\\b(?:planned|scheduled|will|no longer|not|maintenance)\\b).*\\b(?:down|offline|unavailable|unreachable|inaccessible|failing|stopped (?:work|respond|load)ing) (?:from|since) (?:about |around )?[\\d][\\d:. T/-]{3,18}(?: ?[ap]m)?(?: \\(?[A-Z]{2,5}\\)?)?\\s*$");

    /** "Since 13:48 one link is broken" */
    private static final Wording OPENS_SINCE = Wording.of(
            "^Since (?:about |around |approximately )?\\d{1,2}[:.]\\d\\d[^.;]*\\b(?:down|offline|broken|interrupted|unavailable|unreachable|inaccessible|failing|slow|degraded|problems?|issues?|errors?|outage|disruptions?)\\b");
    /** "Power failure due to the storm at 5:00" */
    private static final Wording NAMED_AT = Wording.of(
            "^(?:an? |the )?(?:\\w+ ){0,2}(?:outage|failure|crash|interruption|disruption|blackout|breakdown)\\b(?: (?!after|before|until|resolved|fixed|restored|review|report|ended|over)[\\w'’-]+){1,6} (?:at|around) (?:about )?\\d");

    /** "From 10:02 on no order could be placed" */
    private static final Wording BEGUN = EntryMeaning.WORDINGS.get("begun in prose");

    private Beginning() {}

    /** What is done against a fault, or heard of it, is no beginning of it. */
    private static final Wording REACTION = Wording.of(
            "\\b(?:we|i|team|engineers?|staff|they) (?:\\w+ )?(?:received|got|were|was|became|noticed|decided|started|began|deployed|applied|rolled|restarted|identified|found|discovered|confirmed)\\b"
                    + "|\\b(?:restart\\w*|roll(?:ed)?[- ]?back|revert\\w*|fix\\w*|restor\\w*|patch\\w*|upgrade\\w*|deploy\\w*|investigat\\w*|review\\w*|discuss\\w*|present\\w*|publish\\w*|announc\\w*|schedul\\w*|meet\\w*|met|report\\w*)\\b");

    private static final Wording ACCOUNT = Wording.of(
            "\\b(?:fail\\w*|crash\\w*|halt\\w*|froze\\w*|stall\\w*|stopped|outage|lost|loss of|wrong|degrad\\w+|unreachable|unavailable|inaccessible|unable|could not"
                    + "|stuck|bounc\\w+|interrupt\\w+|disrupt\\w+|corrupt\\w*|errors?|(?:was|were|went|became) (?:\\w+ )?(?:down|offline|slow|blank))\\b");

    /** Returns whether a sentence that opens with its day and time, as the first of an account does, tells of harm. */
    static boolean opensAccount(String sentence) {
        return OPENS_WITH_TIME.isIn(sentence) && ACCOUNT.isIn(sentence) && !REACTION.isIn(sentence);
    }

    /** Returns whether the sentence says since when, as in "starting from 10:02 we received alerts": whoever noticed, it began then. */
    static boolean saysSince(String sentence) {
        return STARTING.isIn(sentence) && (Harm.isToldIn(sentence) || ISSUE_SINCE.isIn(sentence));
    }

    /** Returns whether a title with one time says that it has been so since then. */
    static boolean titleSaysSince(String title) {
        return saysSince(title) || SINCE.isIn(title);
    }

    private static boolean tellsEnd(Look sentence) {
        return EntryMeaning.RECOVERY.isSaidIn(sentence)
                || EntryMeaning.END.isSaidIn(sentence)
                || EntryMeaning.REMEDY.isSaidIn(sentence)
                || Clauses.tellsUntilWhen(sentence.text());
    }

    /** Returns whether the time of the sentence is that of the beginning. */
    static boolean isToldIn(Look look) {
        String sentence = look.text();
        boolean opensWithTime = OPENS_WITH_TIME.isIn(sentence);
        return EntryMeaning.ONSET.isSaidIn(look)
                || EXPERIENCED.isIn(sentence)
                || STRUCK.isIn(sentence)
                || ATTACKED.isIn(sentence)
                || TURNED.isIn(sentence)
                || OPENS_SINCE.isIn(sentence)
                || ANSWERED.isIn(sentence) && !tellsEnd(look)
                || NAMED_AT.isIn(sentence) && !tellsEnd(look)
                || opensWithTime && (FAILED.isIn(sentence) || LED_TO.isIn(sentence))
                || CLOSES_WITH_TIME.isIn(sentence) && FAILED.isIn(sentence)
                || ISSUE_SINCE.isIn(sentence)
                || BEGUN.isIn(sentence) && !SaidPlainly.isMeant(sentence) && !tellsEnd(look)
                || (STARTING.isIn(sentence) || EVER_SINCE.isIn(sentence)) && Harm.isToldIn(sentence);
    }
}
