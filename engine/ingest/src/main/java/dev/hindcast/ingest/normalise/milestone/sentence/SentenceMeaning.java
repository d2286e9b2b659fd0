package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.wording.Look;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.MilestoneName;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a sentence of the prose says happened at its time. */
final class SentenceMeaning {
    /** A declaration, an acknowledgement or the start of work; a first finding is none. */
    private static final Wording TAKEN_ON = EntryMeaning.WORDINGS.get("taken on in prose");

    /** "Except for the shop, all sites were back by 10:18" too. */
    private static final Wording MITIGATED = Wording.of(
            "\\b(?:issue|problem|incident|outage|impact|it|this|fault) (?:was|were|is|got) (?:\\w+ )?mitigated\\b|^\\W*(?:(?:time|date) )?mitigated(?: at| on)?\\s*:|^(?:except for|with the exception of) (?!(?:some|a few|minor|small|short|noise|brief)\\b)[^,;]{2,60}, (?:all|the (?:other |remaining )?(?:sites|services|systems|shops|servers|rest))\\b");

    /** "Beginning at 10:02, staff responded to reports of failures": work began then, the failures before. */
    private static final Wording TOOK_UP = Wording.of(
            "^(?:beginning|starting) (?:at|around) [^;]{1,60}?,? (?:we|(?:the |our )?(?:[\\w-]+ ){0,2}?(?:staff|engineers?|team|technicians?|operators?|administrators?|specialists?|crews?|on-?call|it services)) (?:responded to|investigated|took up|looked into|worked on) (?:[\\w-]+ ){0,3}?(?:reports?|complaints?|alerts?|tickets)\\b"
                    + "|\\b(?:began|started) (?:to )?(?:work(?:ing)? on|look(?:ing)? (?:into|at)|investigat\\w+) (?:the|this) (?:\\w+ )?(?:outage|failure|crash|interruption)\\b");

    /** "It was discovered that a server had failed at 10:02": the time is that of the failure, whoever found out when. */
    private static final Wording FOUND_FAILED = Wording.of(
            "^(?!.*\\b(?:afterwards|later|also)\\b).*\\b(?:discovered|found(?: out)?|learn(?:ed|t)|reali[sz]ed|noticed|determined|saw) that (?![^.;]{0,120}\\b(?:backups?|fail-?over|restore|attempt|fix|script|job|import|alert\\w*|monitor\\w*|agent)\\b)[^.;]{0,160}?\\bhad (?:\\w+ly )?(?:failed|crashed|gone (?:down|offline)|stopped|died|shut down|lost power)\\b(?: (?!(?:when|and|but|which|after|before)\\b)[\\w-]+){0,4}? (?:at|around) (?:about |around |approximately )?~?\\d");

    /** What someone notices while the work goes on is no first notice. */
    private static final Wording MEANWHILE = Wording.of(
            "^while (?:we were |still )?(?:waiting|working|investigating|debugging|fixing|recovering|restoring|rebuilding)\\b");

    /** "On 14 May at 10:02 we identified that the mail server was down"; who finds the reason has known of the harm before. */
    private static final Wording FOUND_OUT = Wording.of(
            "\\b(?:we|i|they|team|staff|engineers?|operators?|technicians?|noc|department) (?:\\w+ )?(?:identified|reali[sz]ed|learn(?:ed|t)|found(?: out)?) that\\b"
                    + "(?![^.;]{0,120}\\b(?:because|due to|caus\\w+|reason|culprit|(?:was|is|were) the)\\b)"
                    + "[^.;]{0,80}\\b(?:down|offline|unavailable|unreachable|inaccessible|unresponsive|not (?:responding|working|available|reachable)|unexpected(?:ly)? (?:shut ?down|reboot\\w*|stop\\w*|restart\\w*)|crashed|stopped|failing|outage|experiencing)\\b");

    private static final String AT_LAST =
            "(?![^.;,\\d]{0,60} by (?:customers|users))\\b[^.;,\\d]{0,60}? until (?:(?:at|on|about|around|approximately|shortly|just|after|before) ){0,2}"
                    + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d|~?\\d{1,2}[:.h]\\d\\d\\b|~?\\d{1,2} ?[ap]\\.?m\\b|\\d{4}-\\d)";

    /** "Nobody noticed until 10:40", "the failure went unnoticed until 10:40": the time behind it is that of the first notice. */
    private static final Wording NOTICED_AT_LAST = Wording.of(
            "(?:\\b(?:nobody|no[- ]one|none of us) (?:had )?|\\b(?:we|(?:the|our) (?:\\w+ )?(?:team|staff|engineers?)) (?:did|had)(?: not|n['’]t) |"
                    + "(?<!\\b(?:backups?|alerts?|second|another|other|earlier) )\\b(?:outage|incident|failure|fault|degradation|problem|issue|it|this|errors?) (?:was|were|had been)(?: not|n['’]t) )"
                    + "(?:notic|detect|discover|spott|observ)\\w+" + AT_LAST
                    + "|(?<!\\b(?:backups?|alerts?|second|another|other|earlier) )\\b(?:outage|incident|failure|fault|degradation|problem|issue|it|this|errors?)"
                    + " (?:went|gone|had gone|remained|stayed|was|were) (?:\\w+ly )?(?:unnoticed|undetected|undiscovered)"
                    + AT_LAST);

    /** "When the server came back at 10:02, we had to rebuild the index": the trouble goes on. */
    private static final Wording STEP = Wording.of(
            "^(?:when|once|after|as soon as) [^,;]{3,90}, (?:[\\w'’-]+ ){0,4}?(?:had to|needed|began|started|noticed|found|discovered|saw|reali[sz]ed|still|(?:was|were|did|could) not|remained)\\b");

    /** "Was resolved 45 minutes after it began at 10:02": the time is not that of the end. */
    private static final Wording COUNTED = Wording.of(
            "\\b(?:second|minute|hour|day)s? after (?!(?:which|that|this)\\b)[^.;]*\\b(?:at|from|around|on) (?:about |around )?\\d");

    /** "Reports of failing logins started at 10:02" */
    private static final Wording REPORTS = Wording.of(
            "^(?:the )?(?:first |initial |user |customer )?(?:reports?|complaints?) (?:of|about)\\b[^.;]*\\b(?:started|began|came in|arrived|increased)\\b");

    /** "Began at 10:02, which we mitigated almost immediately": when it was over has no time of its own. */
    private static final Wording AT_ONCE = Wording.of(
            "\\d[:.h]\\d\\d\\b[^.;]{0,60}(?:,|\\band|\\bbut) (?:(?:which|that|it|we|they|our|the|was|were|has been|had been) ){0,3}(?:\\w+ )?(?:mitigated|resolved|restored|fixed|recovered|back)"
                    + "(?: \\w+){0,3}? (?:(?:almost|nearly|very) )?(?:immediately|instantly|at once|right away|promptly|quickly|swiftly|shortly (?:after|thereafter)|soon (?:after|thereafter)|within (?:\\w+ ){1,3}?(?:seconds|minutes|hours?))\\b"
                    + "(?!,? \\(?(?:at|by|around) )");

    /** "With no effect on services": what did no harm has not begun it. */
    private static final Wording HARMLESS = Wording.of(
            "\\b(?:no|without(?: any)?|(?:did|was) not (?:have )?(?:any )?) ?(?:noticeable |visible |customer |user )?(?:effect|affect|impact)\\b(?! (?:of|report))");

    /** "Servers are being powered back up": what was said to be back in the sentence before was not all. */
    private static final Wording BEING_RESTORED = Wording.of(
            "^(?:(?:the|our|all|other|remaining|affected|customer) ){0,2}(?:servers?|services?|systems?|machines|hosts|nodes|sites|customers)"
                    + " (?:is|are|was|were) (?:(?:now|still|slowly|gradually|currently) ){0,2}being (?:\\w+ly )?(?:powered|brought|restored|recovered)\\b");

    /** Not "outside Europe", and not "any loss of data". */
    private static final String AT_ALL =
            "(?=\\s*(?:$|[.,;)])| (?:at all|by (?:it|this|the)|in the meantime|meanwhile|during|until|so far)\\b)";

    /** "It came back at 11:21, and nobody had been affected": that was not the end of any harm. */
    private static final Wording UNHARMED = Wording.of(
            "\\bno (?!other|further|more|additional)(?:\\w+ ){0,2}?(?:traffic|users?|customers?|subscribers?|clients?|visitors?|services?|requests?|systems?|passengers?|calls|one) had been (?:\\w+ )?(?:affected|impacted|interrupted|disrupted|disconnected|harmed)"
                    + AT_ALL + "|\\bnobody had (?:noticed|been (?:affected|disconnected|interrupted))" + AT_ALL
                    + "|\\bhad had no (?:\\w+ )?(?:effect|impact)" + AT_ALL);

    /** "We had to wait for power to be restored, which happened at 12:27": what everybody waited for, not a part that was replaced */
    private static final Wording AWAITED = Wording.of(
            "\\bwait(?:ed|ing)? (?:for|until) (?:the )?(?:power|service|network|connectivity|access) (?:to be|was|had been) (?:restored|back|switched back on), which (?:happened|occurred|took place|was) (?:at|around|about) (?:about |around )?~?\\d[^,;]{0,30}$");

    /** "The fix was to point it at the new hosts and was completed at 23:39" */
    private static final Wording REMEDIED = EntryMeaning.WORDINGS.get("remedied in prose");

    /** "The signer was stopped at 10:02, and this ended the theft": what was stopped so began nothing. */
    private static final Wording ENDED_HARM = Wording.of(
            "^(?: \\(?[A-Z]{2,4}\\)?)?,? (?:and|which) (?:(?:this|that|thereby|so) )?(?:ended|stopped|halted|cut off) the (?:theft|attack|intrusion|leak|abuse|flood|spam|damage|outflow|losses|errors)\\b");

    /** Nobody reads what is sent to "a shared mailbox" or the phone of somebody who left. */
    private static final Wording UNREAD = Wording.of(
            "\\b(?:sent|e-?mailed|mailed|delivered|went|going|routed|addressed) (?:only )?to (?:an? |the |our )?(?:shared|unmonitored|unattended|unread|unused|old|former|generic|retired|decommissioned|abandoned|dead) (?:[\\w-]+ ){0,2}?(?:mailbox|inbox|address|channel|pager|phone|number|host|list|account)\\b");

    /** Who reads it knows that the remedy was none, or that what it put right took longer. */
    private static final Wording IN_VAIN = Wording.of(
            "\\b(?:(?:did|does|had|made|was|were)(?: not|n['’]t)(?: \\w+)? (?:help|work|fix|solve|resolve|suffice|enough|effective|successful|stop|take|end)\\w*|no (?:effect|improvement|difference|help|change|avail)|in vain|still|again|worse|continu(?:ed|es|ing)|persist(?:ed|s|ing)?|(?:went|goes|carried|dragged) on|remain(?:ed|s|ing)?|kept|keeps|only (?:helped|worked|partly|for a)|unsuccessful|reappear\\w*|recurr\\w*|reverted|rolled back)\\b");
    /** What is told of the past, of why it came about, how long it took and what will be done is no new harm. */
    private static final Wording LOOKS_BACK = Wording.of(
            "\\b(?:apologi[sz]\\w+|sorry|regret|inconvenience|investigat\\w+|incident affected|we are|caus\\w+|because|due to|reason|lasted|in total|totall?(?:ed|ing)?|prevent\\w*|avoid\\w*|future|will|should|during|between|from|until|since|before|had)\\b");

    private static final Wording LOOKS_AHEAD = Wording.of(
            "\\b(?:will|would|should|to ensure|to prevent|to avoid|in (?:the )?future|future|we (?:are )?plan\\w*|must|if)\\b");
    private static final Wording AT_ONCE_OR_NOW = Wording.of(
            "\\b(?:immediately|instantly|at once|right away|shortly|promptly|now|since|thereafter|afterwards|is|are|has|have)\\b");

    /** "The issues began at 10:02, when we received alerts": said outright, whoever noticed. */
    private static final Wording BEGAN_AT = Wording.of(
            "^(?:the |these |our )?(?:issues?|problems?|outage|incident|disruptions?|interruptions?|troubles?) (?:began|started) (?:at|around) (?:about |around |approximately )?~?\\d");

    /** What customers received is no alert, and nothing but zone and day stands between the time and who received it. */
    private static final Wording SEEN_THEN = Wording.of(
            "\\d(?: ?[ap]\\.?m\\b\\.?)?(?:,? \\(?(?:on|of|utc|gmt|(?!but\\b|not\\b|yet\\b)[a-z]{1,3}t|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\\d{1,4}(?:st|nd|rd|th)?)\\b\\)?){0,7},?"
                    + " when (?:we|(?-i:[A-Z]{2,5})|support|engineers?|operations|operators?|staff|our \\w+|the (?:[\\w-]+ )?(?:team|engineers?|staff|operators?|noc)) (?:\\w+ )?(?:received|got) (?:[\\w-]+ ){0,3}?(?:notifications?|alerts?|reports?|complaints?|calls?|tickets?)\\b");

    /** "Services were fully restored in the morning of 27 July" */
    private static final Wording ALL_BACK = Wording.of(
            "^(?:(?:all|the|our) ){0,2}(?:services?|systems?|sites?|networks?|access|functionality|operations?|everything) (?:was|were|has been|have been|had been)"
                    + " (?:fully|completely|entirely) (?:restored|recovered|back|operational)\\b");

    private static final Set<SectionRole> TELL_THE_WHOLE =
            EnumSet.of(SectionRole.SUMMARY, SectionRole.IMPACT, SectionRole.OTHER);

    /** "Several alerts were sent and the server was rebooted at 10:02": the time is that of the remedy, whatever came before it. */
    private static final Wording THEN_DONE = Wording.of(
            "\\band (?:then )?(?:(?:the|our|all|one|that|this|a) )?(?:[\\w-]+ ){1,3}?(?:was|were) (?:\\w+ly )?(?:re-?booted|restarted|reset|power[- ]?cycled|rolled back|failed over|shut down|isolated|disabled|replaced|reverted)"
                    + "(?: (?!(?:after|before|when|because|until|once)\\b)\\w+){0,3}? (?:at|around) (?:about |around |approximately )?\\d");

    /** What is announced has not happened yet, and perhaps never will. */
    private static final Wording ANNOUNCED = Wording.of(
            "\\b(?:will|shall|would) (?:be (?:down|offline|unavailable|unreachable|inaccessible|interrupted|disrupted|affected|suspended)|begin|start|go (?:down|offline)|experience|see)\\b"
                    + "|\\b(?:is|are|was|were) (?:scheduled|planned|expected|due|supposed|going) (?:to|for|from)\\b");

    /** What is to be done some day has not happened. */
    private static final Wording CONDITION = Wording.of("^(?:if|in case of|whenever|should)\\b");
    /** "Until 8:57 and 9:14 respectively": which is the end of the whole is not said; an example is no account. */
    private static final Wording NO_ACCOUNT = Wording.of(
            "\\brespectively\\b|^(?:for (?:example|instance)|e\\.g\\.)|\\b(?:for (?:example|instance)|e\\.g\\.),? [\"“]?(?:\\w+ ){0,3}(?:at|on|from|between|until) \\d");

    private static final String A_TIME = "(?:about |around |approximately )?~?\\d{1,2}[:.h]\\d\\d\\b";
    /** "The time of this incident was corrected from 10:06 to 10:04": between the two nothing was down. */
    private static final Wording CORRECTED = Wording.of(
            "\\b(?:times?|timestamps?|start|beginning|end|dates?|hours?|timeline|entry|report|page|post|notice) (?:(?:of|for|in|on|above) [^.;]{1,40}? )?(?:(?:has|have|had|was|were|is|are|been) ){1,3}"
                    + "(?:changed|corrected|amended|adjusted|edited|revised|updated|moved|set|fixed) (?:\\w+ ){0,2}?(?:from|to) "
                    + A_TIME
                    + "|\\b(?:corrected|amended|edited|revised|adjusted|changed|updated) (?:the|its|our|this|that) (?:[\\w-]+ ){0,3}?(?:times?|timestamps?|start|beginning|end|dates?|hours?|timeline) (?:of [^.;]{1,40}? )?(?:from|to) "
                    + A_TIME);

    private static final String HAPPENING =
            "(?:incidents?|outages?|events?|failures?|disruptions?|interruptions?|downtime|issues?|problems?)";
    /** "An hour before this incident, at 10:02": that was another one. */
    private static final Wording ANOTHER = Wording.of(
            "\\b(?:(?:minute|hour|day|week|month|year)s? (?:before|prior to|ahead of|earlier than) (?:this|that|the|our|these) (?:\\w+ ){0,2}?"
                    + HAPPENING + "\\b(?! (?:was|were|is|are|had|has|could|ended|began|started))"
                    + "|(?:this|that|the|an?) (?:earlier|previous|prior|preceding|similar) (?:\\w+ )?" + HAPPENING
                    + ",? (?:at|on|around|from|between|which|that|was|had|began|started|occurred|happened)\\b"
                    + "|(?:an?|another|the) (?:earlier|previous|prior) (?:\\w+ )?" + HAPPENING
                    + " (?:in|of|on|from|last) [^.;]{1,30}? (?:began|started|was|had|occurred|happened)\\b"
                    + "|(?:meeting|review|retrospective|post-?mortem|talk|hearing|session|workshop|briefing) (?:on|about|of|for) (?:the|this|our|these) (?:\\w+ )?"
                    + HAPPENING + " (?:began|started|took place|was held|ended|opened|finished)\\b"
                    + "|(?:week|month|year)s? (?:before|earlier|prior)\\b)");

    private static final Pattern RELATIVE = Pattern.compile("(?i)\\b(?:which|that|who) $");
    /** The clause ends before a time is told, so that the time is not that of the plan. */
    private static final Pattern CLOSED = Pattern.compile(
            "(?i)(?:(?!\\d{1,2}[:.]\\d\\d).)*?" + "(?:,|\\b(?:crashed|failed|went|stopped|broke|died|froze)\\b|$)");

    private SentenceMeaning() {}

    /** "The standby, which was supposed to take over, crashed at 10:02" announces nothing. */
    private static boolean isAnnounced(String sentence) {
        return ANNOUNCED
                .first(
                        sentence,
                        plan -> !(RELATIVE.matcher(sentence.substring(0, plan.start()))
                                        .find()
                                && CLOSED.matcher(sentence.substring(plan.end()))
                                        .lookingAt()))
                .isPresent();
    }

    /** Returns whether no time of a sentence is one of the incident: it tells of a plan, of an example or of another incident. */
    static boolean isNoAccount(String sentence) {
        return CONDITION.isIn(sentence)
                || ANOTHER.isIn(sentence)
                || CORRECTED.isIn(sentence)
                || NO_ACCOUNT.isIn(sentence) && !SpanMeaning.tellsBothEnds(sentence);
    }

    /** Returns whether it says that a remedy was in place at its time, and nothing of what came of it: an end where none is told. */
    static boolean isRemedied(String sentence) {
        return REMEDIED.isIn(sentence) && !EntryMeaning.NOTICE.isSaidIn(sentence);
    }

    /** Returns whether a sentence behind a remedy says that it did not help, that the harm went on, or that it ended at a time that is not told. */
    static boolean tellsOnOfRemedy(String sentence) {
        boolean timed =
                TimeScanner.scan(sentence).stream().anyMatch(when -> when.time().isPresent());
        return IN_VAIN.isIn(sentence) && !LOOKS_AHEAD.isIn(sentence)
                || !LOOKS_BACK.isIn(sentence) && !isSaidOver(sentence) && Harm.isToldIn(sentence)
                || !timed && isSaidOver(sentence) && !AT_ONCE_OR_NOW.isIn(sentence);
    }

    /** Returns whether a sentence that tells the beginning outright tells that somebody was alerted at the same moment. */
    static boolean tellsNoticeAtStart(String sentence) {
        return BEGAN_AT.isIn(sentence) && SEEN_THEN.isIn(sentence);
    }

    /** Returns whether a sentence of an account says that all was back; which day it names tells that an end before it was none. */
    static boolean tellsAllBack(String sentence, SectionRole role) {
        return TELL_THE_WHOLE.contains(role) && ALL_BACK.isIn(sentence) && EntryMeaning.RECOVERY.isSaidIn(sentence);
    }

    /** Returns whether the words behind its time tell that what was done then ended the harm. */
    static boolean endedHarm(String behind) {
        return ENDED_HARM.isIn(behind);
    }

    /** Returns whether it says that the service is only being restored. */
    static boolean tellsRestoring(String sentence) {
        return BEING_RESTORED.isIn(sentence);
    }

    private static boolean isSaidOver(String sentence) {
        return EntryMeaning.END.isSaidIn(sentence) || EntryMeaning.RECOVERY.isSaidIn(sentence);
    }

    /**
     * Returns the milestone that a sentence with one time tells, absent if it tells several things or none.
     *
     * @param role of the section it stands in
     * @param dated whether its time is written with a day
     */
    static Optional<MilestoneName> of(String sentence, SectionRole role, boolean dated) {
        Look look = EntryMeaning.lookAt(sentence);
        boolean lasted = Clauses.tellsUntilWhen(sentence);
        boolean over = lasted
                || AWAITED.isIn(sentence)
                || SaidPlainly.over(sentence)
                || !UNHARMED.isIn(sentence)
                        && !STEP.isIn(sentence)
                        && !COUNTED.isIn(sentence)
                        && !AT_ONCE.isIn(sentence)
                        && (EntryMeaning.END.isSaidIn(look) || EntryMeaning.RECOVERY.isSaidIn(look));
        boolean noticed = (EntryMeaning.NOTICE.isSaidIn(look) || SaidPlainly.noticed(sentence))
                && !Beginning.saysSince(sentence)
                && !MEANWHILE.isIn(sentence)
                && !UNREAD.isIn(sentence);
        boolean began = !lasted
                && !REPORTS.isIn(sentence)
                && !HARMLESS.isIn(sentence)
                && !isAnnounced(sentence)
                && (Beginning.isToldIn(look) || SaidPlainly.began(sentence) || dated && Beginning.opensAccount(sentence));
        if (!over && THEN_DONE.isIn(sentence)) {
            return Optional.empty();
        }
        if (TOOK_UP.isIn(sentence)) {
            return over ? Optional.empty() : Optional.of(MilestoneName.ACKNOWLEDGED);
        }
        if (FOUND_FAILED.isIn(sentence)) {
            return over ? Optional.empty() : Optional.of(MilestoneName.STARTED);
        }
        if (dated && !over && role != SectionRole.RESPONSE && FOUND_OUT.isIn(sentence)) {
            return Optional.of(MilestoneName.DETECTED);
        }
        if (NOTICED_AT_LAST.isIn(sentence)) {
            return Optional.of(MilestoneName.DETECTED);
        }
        if (!noticed && !over && !began && (TAKEN_ON.isIn(sentence) || SaidPlainly.takenUp(sentence))) {
            return Optional.of(MilestoneName.ACKNOWLEDGED);
        }
        if (began
                && !over
                && (!noticed || BEGAN_AT.isIn(sentence))
                && role != SectionRole.RESPONSE
                && role != SectionRole.DETECTION) {
            return Optional.of(MilestoneName.STARTED);
        }
        if (noticed && !over && !began && role != SectionRole.RESPONSE) {
            return Optional.of(MilestoneName.DETECTED);
        }
        boolean limited = MITIGATED.isIn(sentence) && !EntryMeaning.END.isSaidIn(look);
        MilestoneName end = limited ? MilestoneName.MITIGATED : MilestoneName.RESOLVED;
        return over && !noticed && !began ? Optional.of(end) : Optional.empty();
    }
}
