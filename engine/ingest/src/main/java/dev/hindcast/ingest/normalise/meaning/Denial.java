package dev.hindcast.ingest.normalise.meaning;

import dev.hindcast.ingest.wording.Wording;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What takes back the meaning that words of a timeline's entry seem to have: "not yet resolved", "no alert fired". */
final class Denial {
    private static final Wording UNDONE = Wording.of(
            "(?i)\\b(?:not|no|never|nicht|cannot|(?:ca|could|did|does|is|was|wo)n['’]t|without|fail(?:s|ed)?"
                    + " to|unable to|(?<!able )to (?:ensure|make sure|verify|check|validate|test)|attempt(?:s|ed|ing)?(?: to)?|tr(?:y|ies|ied|ying)"
                    + " to|expect(?:s|ed|ing)?|should|will|would|might|may|partial(?:ly)?|begins? to|began to|starts?"
                    + " to|started to|(?:starts?|started|begins?|began|begun) (?:being|bringing|coming|getting|returning|restoring|recovering)|initial (?:recovery|restoration|mitigation|fix|remedy)|until|before|wait(?:s|ing|ed)?"
                    + " (?:for|until)|hop(?:e|es|ed|ing)|believ(?:e|es|ed)|thought|assum(?:e|es|ed)|seem(?:s|ed)?|look(?:s|ed)"
                    + " like|plan(?:s|ned)? to|although|though|some|most|only|parts of|first|slowly|gradually|yet|once|if|whereas|(?:second|minute|hour|day)s (?:earlier|ago|previous(?:ly)?))\\b(?:[^.,;:|()]|(?<=\\d):(?=\\d\\d)|(?<=\\w)\\.(?=\\w|$)){0,40}$|(?:[.,;]|\\band) (?:about |around |some )?(?:[\\w-]+ ){1,2}(?:second|minute|hour|day)s? later\\b[^.,;:|()]{0,40}$|\\b(?:in order to|so as to|decid(?:es?|ed|ing) to|decision (?:is|was) (?:made|taken) to) (?:(?!and\\b)[^.,;:|() ]+ ){0,5}$|\\b(?:provisionally|temporarily|partly)\\s$|\\b\\d{1,2}(?:\\.\\d+)?\\s?%\\+? of (?:(?!and |so )\\w+ ){0,4}$|\\b(?:all|every\\w*)\\b[^.;|]{0,30}? (?:but|except(?:ing)?|apart from|aside from|other than|bar|save for) [^,;|]{1,40}$");
    private static final Wording SILENT = Wording.of(
            "(?i)\\b(?:no|not|never|without|didn['’]t|did not|does not|doesn['’]t)\\b[^.,;:|()]{0,25}$|(?i)\\b(?:root"
                    + " cause|culprit|cause|reason)\\b[^.,;|]{0,20}$|(?i)\\bstatus (?:page )?$|\\bwhen(?:ever)? (?:it|they) $"
                    + "|\\b(?:if|should|in case|unless|when(?:ever)?) (?:you|any(?:one|body)|some(?:one|body)) (?:still |also |do )?$|\\b(?:please|feel free to|you (?:can|may)) (?:\\w+ ){0,2}$"
                    + "|\\b(?:supposed to|should have|would have|could have)\\b[^.;|]{0,50}$");
    private static final Pattern FAILING_AFTER = Pattern.compile(
            "(?i)^[^.;|]{0,60}, but\\b|^[^.;|]{0,40}? but [^.;|]{0,60}?\\b(?:fail\\w*|errors?|still(?! (?:being |under |in )?(?:close |active )?(?:monitor|observ|watch))|unavailable|unable|slow\\w*|down|broken|missing|empty|blank|(?:not|cannot|\\w+n['’]t)(?=\\s*(?:$|[.,;|)])| (?:(?:be|yet|all|been|\\w+ly) ){0,2}(?:work|load|respond|log|connect|start|reach|open|complet|access|available|able|show|process|send|receiv|sync|sign|pay|use|restor|back|recover|function|operat)))\\b|^ for (?:(?:the|our|all) )?(?:[\\w-]+ ){1,4}?(?:al)?though\\b|^[^.;|]{0,30}\\b(?:only (?:for|in)|(?:in|for|on) (?:one|some|half|two)\\b|for"
                    + " some|for a few|briefly|for a moment|then fail|but (?:then|again))"
                    + "|^[^.;|]{0,60}\\b(?:errors|failures|problems|alerts|timeouts) (?:go|goes|went|continue[sd]?|persist(?:s|ed)?|remain(?:s|ed)?)\\b(?! (?:down|away|back|to))"
                    // What came about later than the time that is told has a time of its own.
                    + "|^[^.,;|]{0,30}\\b(?:second|minute|hour|day)s? later\\b(?!,? \\(?(?:at|by|around|about|on|-|–) ?\\d)");

    /** What others say of themselves is no recovery of one's own. */
    private static final Wording OF_OTHERS = Wording.of(
            "\\b(?:their|its) (?:status|incident)\\b[^.;|]{0,50}$|\\b(?:provider|vendor|supplier|upstream|third[- ]party|carrier)(?:'s|’s)?"
                    + " (?:status|reports?|reported|says?|said|announces?|announced|claims?|claimed)\\b[^.;|]{0,50}$");

    /** What one's own checks bear out is more than what others say. */
    private static final Wording BORNE_OUT = Wording.of(
            "\\b(?:we|our (?:[\\w-]+ ){1,3}?|(?:uptime|monitor|probe|check|test|metric|graph|log)\\w* (?:\\w+ )?)(?: ?(?:can|also|now|have|has|all|both|too)){0,2} ?\\b(?:confirm(?:s|ed)?|concurs?|concurred|agrees?|agreed|verified|corroborates?|shows? the same|sees? the same)\\b");

    /** "We confirmed that it is not", "asked whether we confirm". */
    private static final Wording NOT_BORNE_OUT =
            Wording.of("\\b(?:not|no|none|never|neither|cannot|\\w+n['’]t|whether|if|until|once|errors?|still)\\b");

    /** So far behind what others say one's own checks are told of. */
    private static final int SOON = 120;

    /** What came back was not the service. */
    private static final Wording NOT_SERVICE = Wording.of(
            "(?i)\\b(?:space|data|disk|backups?|files?|rows?|records?|messages?|signatures?|keys?|snapshots?|scope|method|function|script|query|(?:backup|standby|emergency) (?:power(?: (?:systems?|supply|supplies))?|generators?))\\b[^.,;|]{0,20}$");

    /** "Bot traffic is back": what returned was the trouble. */
    private static final Wording NUISANCE = Wording.of(
            "\\b(?:bots?|\\w+bot|\\w*spider|crawlers?|crawling|scrapers?|scraping|attack|ddos|dos|spam|malicious|abusive|hostile|unwanted) (?:traffic|requests|messages|queries|load) (?:\\w+ ){0,2}(?:back|returned|resumed?|resumes)$");

    /** "The tests that failed before pass": what failed earlier fails no more. */
    private static final Wording FORMERLY = Wording.of("\\b(?:previously|formerly) $");

    /** A recovery that is only begun. */
    private static final Wording INITIATED = Wording.of(
            "\\b(?:recovery|restoration|repairs?) (?:was |were |is |are )?(?:initiated|begun|started|begins?|began)\\b");

    /** "We are in the process of walking through the racks and restoring service", "we are looking at bringing it back up" */
    private static final Wording IN_PROCESS =
            Wording.of("\\b(?:in the process of|(?:looking at|working on)(?= $| \\w+ing\\b)) [^.;|]{0,80}$");

    /** "A patch for the mail server became available": what is released is no service that is back. */
    private static final Wording RELEASED = Wording.of(
            "\\b(?:patch(?:es)?|updates?|fix(?:es)?|hot-?fix|releases?|versions?|firmware|upgrades?|drivers?|images?|workaround)\\b[^.;|]{0,60} became ");

    /** What was only taken for over, "the alert wrongly resolved before anybody saw it". */
    private static final Wording MISTAKENLY = Wording.of(
            "\\b(?:wrong(?:ful)?ly|falsely|prematurely|mistakenly|incorrectly|erroneously|by mistake) (?:\\w+ ){0,2}$");

    /** Who sees that others have put it right noticed the fault before. */
    private static final Wording SEEN_WELL = Wording.of(
            "^(?:notic|discover|observ|spot|s[ae]w|detect)\\w*\\b[^.;|]{0,40}\\b(?:had (?:\\w+ )?(?:fixed|recovered|restored|resolved|gone|stopped|removed|corrected)|(?:was|were|is|are) (?:now )?(?:fixed|resolved|gone|back|working again|able to \\w+(?: \\w+){0,2} again)\\b)");

    /** Alerts that are themselves what came late or for nothing. */
    private static final Wording HELD_BACK = Wording.of("\\b(?:false|delayed|missed|lost|pending|queued|late) $");

    /** "503s (observed at 10:20)" */
    private static final Wording IN_BRACKETS = Wording.of("\\([^()]{0,40}$");

    private static final Pattern AT_ANOTHER_TIME = Pattern.compile(" (?:at|around|by) ~?\\d{1,2}[:.]\\d{2}");

    /** A report that nothing is wrong is no notice. */
    private static final Wording ALL_WELL = Wording.of(
            "(?i)\\b(?:all (?:is )?(?:fine|well|good|green)|last (?:known |good )?successful|no (?:issues?|problems?|errors?)|reported (?:as )?(?:fully )?(?:operational|healthy|normal|restored|back|online|resolved|stable|complete)|(?:tests?|checks?|builds?|suite|validation|upgrade|deploy\\w*|migration)\\b[^.;|]{0,60}\\b(?:pass(?:es|ed)?|succeed(?:s|ed)|success\\w*))\\b");

    /** Who reports what is expected or restored tells of nothing new. */
    private static final Wording REPORTS_PROGRESS = Wording.of(
            "^(?:\\w+ ){0,3}?(?:report|advis|inform|tell|told|confirm|updat)\\w*(?: us)?(?: that)?\\b[^.;|]{0,70}\\b(?:expect(?:s|ed)?|estimat(?:e[sd]?|ing)|anticipat(?:e[sd]?|ing)|progress|(?:has|have|is|are|was|were) (?:now |been |fully |all ){0,3}(?:restored|back|fixed|resolved|repaired)|(?:will|should) (?:\\w+ )?be (?:\\w+ )?(?:restored|back|fixed|resolved|repaired|available))\\b");

    /** A report after another one is not the first notice. */
    private static final Wording ADDITIONAL =
            Wording.of("^\\w+ (?:some |several )?(?:additional|further|another|more|new|other|later)\\b");

    private static final Wording REPEATED = Wording.of(
            "\\b(?:another|second|third|additional|further|more|again|repeated|follow-up)\\b[^.,;:|()]{0,30}$"
                    + "|(?<!\\bat )\\b(?:last|final|latest) (?:(?:\\w+ly|known|recorded|confirmed|failed|failing|customer|user|errors?|failures?|time-?outs?|cases?|complaints?|reports?|symptoms?) ){0,2}(?:(?:was|were|is|are|we|i) )?$"
                    // Who is not alone has known of it before.
                    + "|\\bother (?:\\w+ )?(?:isps?|providers?|carriers?|networks?|hosters|vendors|companies|organi[sz]ations)(?: (?:and|or) (?:\\w+ ){0,2}\\w+)?(?: (?:also|too|have|had))* $");

    /** The first thing that is noticed is the fault, whatever it is due to. */
    private static final Wording FIRST = Wording.of("\\bfirst $");

    /** Who notices why it happens has noticed before that it does. */
    private static final Pattern FINDS_CAUSE = Pattern.compile(
            "(?i)^(?:notic|discover|observ|spot|detect)\\w*\\b[^.;|]{0,60}\\b(?:because|due to|caused by|(?:root )?cause|culprit|(?:is|was|were|being) the (?:issue|problem|reason|fault))\\b");

    /** What is put right in brackets was so at another time: "the first release broke logins (fixed by #12)". */
    private static final Wording ASIDE = Wording.of(
            "\\((?:(?:since|later|now|then|this|that|which|it|was|were|is|been|has|already|subsequently) ){0,3}$");

    private static final Wording PUT_RIGHT = Wording.of(
            "^(?:fixed|resolved|solved|mitigated|reverted|rolled back|corrected|restored) (?:by|in|with|via|through|under) (?!\\d{1,2}[:.]\\d\\d)");

    /** Who is told what he needs in order to look into it has not begun. */
    private static final Wording IN_ORDER = Wording.of(
            "\\b(?:need(?:ed|s)?|required?|necessary|used|useful|helpful|how|where|commands?|instructions|links?|steps|enough|able|hard|difficult|impossible) to (?:\\w+ly )?$");

    /** A machine detects a part that is put into it: "the card was detected and added", "new disk detected". */
    private static final Wording PART_PUT_IN = Wording.of(
            "^(?:is |was |were )?detected(?: (?:correctly|properly|by [^.;|]{1,30}?))?(?:,| and)? (?:\\w+ly )?(?:added|attached|mounted|configured|installed|registered|initiali[sz]ed|passed through|assigned)\\b");

    private static final Wording PART = Wording.of(
            "\\b(?:gpu|graphics card|card|nic|usb|dongle|hardware|device|new (?:disk|drive|node|memory|module|controller|adapter|switch)|update|new version)s? (?:(?:is|was|were|are|now|correctly|successfully|properly) ){0,2}$");

    /** States of a status page's posts in which work has begun before. */
    private static final String LATER = "monitoring|update|verifying|completed|recovering|mitigated|fixed|resolved";

    private static final String TOLD = "\\s*(?:-|–|—|:)\\s";

    /** A post of a status page comes later than the notice it tells of. */
    private static final Wording POSTED =
            Wording.of("^(?:investigating|identified|in progress|ongoing|" + LATER + ")" + TOLD);

    /** Posts of a state in which nothing is back yet, whatever their words seem to say. */
    private static final Wording POSTED_AT_WORK = Wording.of("^(?:investigating|identified)" + TOLD);

    /** Work of others is not one's own. */
    private static final Wording OTHERS_WORK = Wording.of(
            "^(?:the |our )?(?:\\w+ )?(?:provider|vendor|supplier|carrier|isp|data ?cent(?:er|re)|hoster|hosting company)\\b(?! (?:contacted|notified|called|paged))");

    /** Posts with which work does not begin. */
    private static final Wording POSTED_LATER = Wording.of("^(?:" + LATER + ")" + TOLD);

    /** What a machine opens nobody has taken on. */
    private static final Wording BY_ITSELF = Wording.of(
            "\\b(?:monitor(?:ing|s)?|alert\\w*|probes?|checks?|bot|systems?|pagerduty|opsgenie|automat\\w+)\\b[^.;|]{0,50}$");

    private static final Wording OPENS = Wording.of("^(?:open|rais|creat|incident)");

    /** Work that goes on has begun before. */
    private static final Wording CONTINUED = Wording.of(
            "\\b(?:forces?|lets?|makes?|causes?) [^.;|]{0,30}$|\\b(?:further|deeper|closer|continu\\w+|still|keeps?|kept|resum\\w+)\\b[^.;|]{0,25}$|\\b(?:stop(?:s|ped|ping)?|ceas(?:es|ed|ing)|unable to|slow(?: to| in)?) $");

    /** What fails in a test, at others, as every day or only perhaps has begun nothing. */
    private static final Wording NO_HARM = Wording.of(
            "\\b(?:staging|sandbox|testnet|(?:load |fail-?over )?tests? (?:systems?|users?|runs?|environments?|chain)|load test|drill|unrelated|ruled out|by design|attackers?|for the case|no (?:errors?|failures?|impact))\\b"
                    + "|\\bas (?:usual|expected|always|intended|(?:on )?every (?:day|night|week|morning|evening|\\w+day))\\b|^(?:if|whenever|should|in case)\\b");

    /** But what fails in production as well. */
    private static final Wording IN_PRODUCTION = Wording.of("\\bprod(?:uction)?\\b");

    private Denial() {}

    /** Returns whether the words around a place take back what it seems to mean. */
    static boolean isOf(EntryMeaning meaning, String text, MatchResult match) {
        String before = text.substring(Math.max(0, match.start() - 60), match.start());
        return switch (meaning) {
            case CHANGE -> false;
            case FAILURE -> FORMERLY.isIn(before);
            case REMEDY ->
                UNDONE.isIn(before)
                        || ASIDE.isIn(before) && PUT_RIGHT.isIn(text.substring(match.start()))
                        || POSTED_AT_WORK.isIn(text)
                        || FAILING_AFTER.matcher(text.substring(match.end())).lookingAt();
            case RECOVERY, WORKING, END ->
                UNDONE.isIn(before)
                        || ASIDE.isIn(before) && PUT_RIGHT.isIn(text.substring(match.start()))
                        || OF_OTHERS.isIn(before) && !isBorneOut(text, match.end())
                        || NOT_SERVICE.isIn(before)
                        || MISTAKENLY.isIn(before)
                        || RELEASED.isIn(before + match.group())
                        || NUISANCE.isIn(before + match.group())
                        || INITIATED.isIn(text)
                        || IN_PROCESS.isIn(text.substring(Math.max(0, match.start() - 100), match.start()))
                        || POSTED_AT_WORK.isIn(text)
                        || FAILING_AFTER.matcher(text.substring(match.end())).lookingAt();
            case NOTICE ->
                SILENT.isIn(before)
                        || ALL_WELL.isIn(text)
                        || REPEATED.isIn(before)
                        || HELD_BACK.isIn(before)
                        || IN_BRACKETS.isIn(before)
                                && AT_ANOTHER_TIME
                                        .matcher(text.substring(match.end()))
                                        .lookingAt()
                        || ADDITIONAL.isIn(text.substring(match.start()))
                        || REPORTS_PROGRESS.isIn(text.substring(match.start()))
                        || SEEN_WELL.isIn(text.substring(match.start()))
                        || POSTED.isIn(text)
                        || PART_PUT_IN.isIn(text.substring(match.start()))
                        || PART.isIn(before) && !EntryMeaning.FAILURE.isSaidIn(text)
                        || !FIRST.isIn(before)
                                && FINDS_CAUSE
                                        .matcher(text.substring(match.start()))
                                        .lookingAt();
            case RESPONSE, TAKEN_ON ->
                POSTED_LATER.isIn(text)
                        || OTHERS_WORK.isIn(text)
                        || SILENT.isIn(before)
                        || CONTINUED.isIn(before)
                        || IN_ORDER.isIn(before)
                        || BY_ITSELF.isIn(before) && OPENS.isIn(match.group());
            default -> SILENT.isIn(before) || POSTED.isIn(text) || NO_HARM.isIn(text) && !IN_PRODUCTION.isIn(text);
        };
    }

    private static boolean isBorneOut(String text, int from) {
        String behind = text.substring(from, Math.min(text.length(), from + SOON));
        return BORNE_OUT.isIn(behind) && !NOT_BORNE_OUT.isIn(behind);
    }
}
