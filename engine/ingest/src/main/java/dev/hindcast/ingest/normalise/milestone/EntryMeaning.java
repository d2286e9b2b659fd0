package dev.hindcast.ingest.normalise.milestone;

import dev.hindcast.ingest.wording.Look;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.ingest.wording.Wordings;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** What the words of a timeline entry say happened. One entry may say several things. */
public enum EntryMeaning {
    /** The whole event is said to begin. */
    BEGINNING("\\b(?:outage|impact|incident|downtime|sev ?-?\\d)"
            + " (?:begins?|began|starts?|started)\\b|\\b(?:start|beginning) of (?:the"
            + " )?(?:outage|impact|incident|downtime)\\b"),
    /** Impact or a fault begins, said outright. */
    ONSET(
            "\\b(?:outage|impact|incident|degradation|disruption|interruption|slowdown|delays?|(?:packet )?loss|attack(?!\\sdrill)|downtime|errors?|failures?|problems?|issues?|fault|requests?|symptoms?)"
                    + "\\s(?:\\w+\\s){0,2}?(?:begins?|began|starts?|started|occurs?|occurred|commences?|commenced)\\b"
                    + "|\\b(?:begins?|began|starts?|started|begin|start)\\s(?:to\\s)?(?:seeing\\s|see\\s|experiencing\\s|returning\\s|return\\s)?[\"“'‘]?(?:fail|error|time"
                    + " out|timing"
                    + " out|crash|drop|degrad|reject|throw|slow|experienc|5\\d\\d|rapidly|lag|queu|hang|stall|refus|loop|leak|lose|los)"
                    + "|\\b(?:goes|went|go|is|are|was|were|became|becomes?)\\s(?:hard\\s|completely\\s|fully\\s)?(?:down|offline|unavailable|unreachable|unresponsive)\\b"
                    + "|\\b(?:stops?|stopped)\\s(?:working|responding|serving|accepting|processing|answering|reporting|posting|sending|updating|receiving|publishing|syncing|consuming|replicating|producing|minting|building|streaming|recording|loading|printing|broadcasting|rendering|ticking|flowing|delivering|importing|loading|being)\\b(?! (?:any |the |these |those |new |further |more )?(?:\\w+ )?(?:errors?|[45]\\d\\d|alerts?|alarms?|failures?|complaints?)\\b)|(?<!found |is |be )\\bexpire[sd]?\\b(?!.{0,40}\\b(?:found|identified|discovered|noticed|detected|traced)\\b)|\\bruns?"
                    + " out\\b|\\bran"
                    + " out\\b|\\b(?:users|customers|clients|visitors|players)\\s(?:get|got|see|saw|receive|received|hit)\\s(?:\\w+\\s)?(?:5\\d\\d|4\\d\\d|errors?|time-?outs?|failures?)|\\b(?:spike|surge|flood|storm|burst|wave)s? (?:(?:in|of) (?:\\w+ ){1,4}?)?(?:began|begins|started|starts)\\b|(?<!\\bwe )\\b(?:began|started|begins|starts) (?:returning|showing|displaying|serving|sending) (?:an? |the |this )?(?:\\w+ ){0,3}?(?:(?:errors?|maintenance|warnings?|failures?|time-?outs?|unavailable|not found|5\\d\\d|4\\d\\d|empty|blank) (?:\\w+ )?(?:page|message|notice|response|screen)s?|(?:error|warning)s?|(?:page|message|notice|response|screen)s? (?:indicating|stating|saying|claiming|complaining|telling (?:users|customers|visitors|people)) (?:that )?[^.;|]{0,60}(?:suspend|unavailable|not (?:found|available)|error|fail|down|maintenance|denied|expired|closed|offline)\\w*)\\b(?! (?:again|normally|to (?:on-?call|us|the team)))|(?<!\\b(?:another|other|earlier|previous|prior|separate|unrelated|similar) )\\b(?:issue|fault|failure|problem) (?:with|in|within|at|of|on) (?:(?!only\\b|just\\b|not\\b|never\\b)[\\w'’-]+ ){1,6}?(?:affected|impacted|disrupted|interrupted|took down)\\b(?! (?:only|just|no|none|nobody|neither)\\b)|\\bfirst symptoms?\\b|\\b(?:users?|customers?|clients?|people|visitors|members|players|subscribers)\\s(?:\\w+\\s){0,2}?(?:began|begin|started|start)"
                    + " (?:to"
                    + " )?(?:see|seeing|get|getting|experience|experiencing|receive|receiving|lose|losing|hit|hitting|run into|running into|have|having|encounter|encountering)\\b(?!.{0,20}\\brecover)|\\b(?:all|every|most|many|some) (?:\\w+ ){0,3}?(?:fail(?:s|ed)?|froze|freezes?|crash(?:es|ed)?|stopped|(?:were|are|is|was) (?:refused|rejected)|(?:returns?|returned) (?:5\\d\\d|errors?))\\b|\\b(?:froze|freezes|crash(?:es|ed)|fails|failed|stops|stopped) for (?:all|every|most|many|some|\\d)|\\b(?:slows?|slowed)"
                    + " (?:to a crawl|down)\\b|\\bgr(?:inds|ound) to a halt\\b|\\b(?:production|processing|delivery|consensus|replication|ingestion|chain|traffic|trading) (?:stops|stopped|halts|halted|ceases|ceased|stalls|stalled)\\b|\\bcaused (?:an? |the )?(?:\\w+ )?(?:outage|downtime|incident|interruption|disruption)\\b|\\b(?:ist|sind|war|waren)\\b.{0,90}\\bausgefallen\\b|\\b(?:outage|failure|incident) happened\\b|\\bkam es\\b(?!.{0,80}\\bander)(?=.{0,200}(?:störung|ausf[aä]ll|unterbrechung|beeinträchtig))|\\bfiel(?:en)?\\b.{0,60}\\baus\\b|\\b(?:comes?|came) to a halt\\b|\\bcaught fire\\b|(?<!was |were |been |be )\\b(?:halts|halted)\\b(?! (?:at th(?:at|is) time|the|our|all|any|trading|deploy|roll|migrat|update|by hand))|\\b(?:outage|crash|failure|interruption) (?:at|on) (?:about |around |approximately )?\\d|\\b(?:goes|went) (?:belly[- ]up|off-line)\\b|\\b(?:internet|power|electricity|mains|network|connection|connectivity|signal|heating|lights|websites?|site|servers?|service|feed|picture|sound) (?:(?:connection|supply|access|line) )?(?:(?:to|at|in|for|of|across) (?:\\w+ ){1,4}?)?(?:goes|went) (?:dead|dark)\\b|\\b(?:internet|power|electricity|mains|network|connection|connectivity|heating|lights|picture|sound|signal(?! (?:goes|went) off)) (?:(?:connection|supply|access|line) )?(?:(?:to|at|in|for|of|across) (?:\\w+ ){1,4}?)?(?:goes|went) (?:off|out)\\b(?! to\\b| for (?:review|print|tender|vote))|\\b(?:go|goes|went|turns?|turned|comes? up|came up) (?:all )?(?:blank|dark|dead|silent|black|quiet|stale|missing|haywire)\\b|\\b(?:disk|drive|node|server|host|switch|router|link|power|primary|database|writes?|reads?|logins?|requests?|payments?|uploads?) (?:fails?|freezes?|hangs?|crashes)\\b(?! again)|\\b(?:does|did|do|could|can|will|would)(?: not|n't) (?:come (?:back|up)|boot|start|return|respond|answer|load|log in|connect)\\b|\\b(?:goes|went|falls|fell) (?:into"
                    + " read|back to read)-only\\b|\\b(?:outage|impact|incident)"
                    + " (?:begins?|starts?)\\b|\\b(?:starts?|started|begins?|began) (?:of )?(?:the"
                    + " )?(?:outage|impact|incident|downtime)\\b"),
    /** Something fails, said in passing. */
    FAILURE(
            "\\b(?:fail(?:s|ed|ing|ures?)?|errors?|crash(?:es|ed|ing)?|5\\d\\d|404|403|timeouts?|time out|times"
                    + " out|timing out|refused?|refuses|rejected|rejects"
                    + "|hangs?|hung|stalls?|stalled|breaks?|broken|full|exhausted|saturat(?:ed|es|ion)|overload(?:ed|s)?|lost|loses|missing|wrong|unhealthy|unavailable|unreachable|unresponsive|down|slow|slows|unplanned|unexpected(?:ly)?|latency|degrad(?:ed|es|ation)|corrupt(?:ed|s|ion)?|stuck|blocked|blocks|offline|servfail|nxdomain|freez(?:e|es|ing)|froze|frozen|blank|stale|declin(?:e|es|ed|ing)|stops?|stopped|cannot|can"
                    + " not|outage|double[sd]?|expire[sd]?|leaks?|spikes?|crash-?loop(?:s|ed|ing|backoff)?|access-?denied|oom-?kill(?:s|ed)?|not-?ready|deadline-?exceeded"
                    + "|(?:access|argument|assertion|attribute|client|comparison|connection|deletion|import|index|integrity|io|key|module|nullpointer|operational|outofmemory|permission|programming|reference|runtime|server|socket|sql|sync|syntax|timeout|type|validation|value)(?:error|exception)s?)\\b"),
    /** Something was changed, by people, a job or a release. */
    CHANGE("\\b(?:deploy(?:s|ed|ment|ing)?|releas(?:es?|ed)|merge[sd]?|roll(?:s|ed)?"
            + " ?out|rollout|push(?:es|ed)?|upgrad(?:es?|ed|ing)"
            + "|migrat(?:es?|ed|ion)|enable[sd]?|disable[sd]?|delete[sd]?|remove[sd]?|rename[sd]?|replace[sd]?|scal(?:es?|ed|ing)|switch(?:es|ed)?|appl(?:y|ies|ied)|configuration"
            + " change|config change|updated?|uploads?|uploaded|chang(?:es?|ed)|execute[sd]?|launche[sd]|cut"
            + " ?over|cleanup|clean-up|maintenance|restart(?:s|ed)?|rotat(?:es?|ed)|drain(?:s|ed)|import(?:s|ed)?|published?|goes"
            + " live|went live)\\b"),
    /** Someone or something notices. */
    NOTICE(
            "^page:|\\b(?:incident|outage) (?:was|were) (?:first |initially |only )?(?:identified|recogni[sz]ed) (?:at|on|around) (?=(?:about |around |approximately )?~?\\d)|\\bfirst symptoms?\\b|\\balert(?:s|ed|ing|manager|bot)?\\b(?! (?:threshold|rule|polic|config|routing|fatigue|noise|limit|process|pipeline|backend|system|service|posting|metric))|\\bfiring\\b|\\balarmed\\b|\\b(?:failures?|errors?|outage|problem|crash(?:es)?|degradation) (?:is |are |was |were )?(?:first )?(?:identified|seen|spotted|found) by\\b|^grafana\\b(?![-_/]\\w)|:rotating_light:|^(?:pagerduty|opsgenie|pingdom|nagios|icinga|zabbix|uptime"
                    + " ?robot|victorops|statuscake|datadog|sentry|prometheus)\\b(?![-_/]\\w| (?:\\w+ )?(?:pods?|containers?|servers?|roll ?outs?|upgrad\\w+|restart\\w*|(?:re)?deploy\\w*|migrat\\w+|databases?|volumes?|pvc|updates?|updated|install\\w*|crash\\w*|(?:is|was|goes|went) down|stops?|stopped)\\b)|\\balarms?\\b|\\bpag(?:ed|er|erduty|ing)\\b|\\bpages?"
                    + " (?:to|goes (?:to|out|off)|went"
                    + " (?:to|out|off)|sent|received|the|on-?call)\\b|\\bpages\\b.{0,25}\\b(?:team|engineers?|on-?call|duty|lead|crew)\\b|\\bnotifi(?:ed|es|cation)\\b|\\b(?:we|team|staff|engineers|operators) (?:\\w+ )?(?:receiv(?:e|ed)|get|got) (?:\\w+ ){0,2}notifications\\b|\\breported\\b|(?<!news"
                    + " |media |press |weekly |monthly |nightly |daily |crash |generates |generating |build"
                    + " |stops |stopped )\\breport(?:s|ing)\\b(?!"
                    + " (?:blocked|stuck|busy|waiting|full|pending|read-only|take|are|were|cannot|fail|load|run|time|stay)\\b)|\\breport"
                    + " (?:of|from|that|in|by|about|comes?|came|arrives?|arrived)\\b|\\b(?:first|initial|user|customer|bug|support|external|internal|trouble|we|staff|team|care|desk|crew|people|operations)"
                    + " report\\b(?! (?:page|job|is written))|(?<=\\w[^s\\W]s )report\\b(?!"
                    + " (?:page|job))|\\breports? (?:was|were) (?:first|initially) (?:posted|filed|made|sent|submitted|received)\\b|\\bcomplain(?:s|ed|ts?)?\\b|\\bnotic(?:e|es|ed|ing)\\b|\\bnotes (?:\\w+ ){0,5}(?:failures?|errors?|problems?|issues?|outage)\\b|\\bdetect(?:s|ed)\\b|\\bdiscover(?:s|ed)?\\b|\\bobserv(?:e|es|ed)\\b|\\bwitness(?:es|ed)?\\b|\\bfirst (?:recorded|reported|known) (?:instance|sighting|case|occurrence)\\b|\\bping(?:s|ed)\\b(?! (?:statistics|time))|\\b(?:first|initially) identified\\b|\\b(?:users|customers|clients|engineers|operators|admins|developers|testers|people|visitors|players|members) (?:detect|notice|observe|discover|spot)\\b|^page (?:is|was) sent\\b|\\b(?:issue|ticket|case|bug|complaint) (?:is |was |gets )?(?:filed|opened|created|raised|submitted)\\b(?! (?:with|at|to|for)\\b)|\\b(?:first|was|were|is|are)"
                    + " seen\\b|\\breport (?:to|that|refused|failing|failed|errors?|missing|problems|slow|broken|no)\\b(?! (?:management|the board))|\\b(?:tickets?|calls?|complaints?|e-?mails?|messages?|reports?) (?:comes? in|came in|arrives?|arrived|starts? (?:to come|coming|arriving)|pour)\\b|\\b(?:receives?|received|gets?|got) (?:an? |the |a first )?(?:page|alarm|call|ticket|complaint|notification)\\b|\\b(?:viewers|users|customers|passengers|residents|clients|guests|travellers) (?:called|rang|wrote|phoned|e-?mailed)\\b|\\bspot(?:s|ted)\\b|\\bsees? (?:an? |the |many |a lot of )?(?:spike|drop|rise|increase|jump|surge|errors|failures|alarms?)\\b|\\bwarn(?:s|ed|ing)\\b|\\b(?:bec(?:o|a)mes?|(?:is|are|was|were|get|got) (?:first )?made|made (?:us|me|them|the \\w+(?: \\w+)?)) aware\\b|\\bflagged\\b|\\bflags\\b(?! (?:to|on|of|in|are|were|for|from|and)\\b)"
                    + "|\\b(?:files?|filed|opens?|opened|raises?|raised|submits?|submitted|creates?|created)\\b.{0,30}\\b(?:issue|ticket|case|bug|(?:support |help )?requests? about|complaint)\\b|(?<!on-)\\b(?:calls?|called|contacts?|contacted|reach(?:es|ed)"
                    + " out|writes?|wrote|tells?|told|informs?|informed|asks?|asked)\\b.{0,40}\\b(?:us(?!-|(?<=(?:told|tell|asked|ask) us) to\\b)|support|hotline|helpline|noc|(?:control|operations)"
                    + " (?:room|cent(?:re|er))|operations|engineers?|(?:help|service|fraud|duty|front|support|ops)"
                    + " ?desk|on-?call|team|that)\\b|\\bmonitor(?:ing)?\\b.{0,40}\\b(?:fires?|fired|trips?|tripped|turns?"
                    + " red|turned red|down|fails?|failed)\\b|\\bcalls?"
                    + " (?:from|to|comes|came)\\b|\\b(?:tele)?phone[sd]\\b|\\brings\\b|\\bask(?:s|ed)"
                    + " (?:about|why|whether|in|the)\\b|\\bprobe\\b(?!.{0,12}\\b(?:green|ok|passes|succeeds))(?! (?:tuning|timing|thresholds?|intervals?|periods?|config\\w*|settings?|definitions?|polic(?:y|ies)|changes?)\\b)(?! (?:[\\w-]+ )?(?:is |was |were |has been )?(?:tuned|relaxed|loosened|tightened|lowered|shortened|adjusted|changed|updated|restored|reverted|removed|disabled|enabled|added|deployed|rolled)\\b)|\\b(?:health"
                    + " ?check|probe|check|canary)\\b[^(→]{0,30}\\b(?:fails?|failed|turns? red|turned red|fires?|fired)\\b"),
    /** Work on it begins. */
    RESPONSE(
            "\\bon the case\\b|\\b(?:first|initial) attempts? (?:at|to)\\b|\\b(?:recovery|restoration|remediation|repairs?) (?:was |were )?(?:initiated|begun|started|begins?|began)\\b|"
                    + "\\backnowledg(?:e|es|ed|ing|e?ment)\\b|\\back(?:s|ed|'?d)?\\b(?!"
                    + " (?:timeout|packet))|\\b(?:incident|outage|sev ?-?\\d|p\\d|major"
                    + " incident)\\b.{0,20}\\b(?:declared|opened|raised|created|called)\\b(?! (?:mitigated|resolved|over|closed|fixed|stable|ended|complete))|\\bdeclar(?:es?|ed|ing)\\b(?! (?:it |this |the (?:incident|outage) )?(?:mitigated|resolved|over|closed|fixed|stable|ended|complete|lost|dead|failed|unusable|online|operational|safe))|\\b(?:opens?|opened|raises?|raised|calls?|called) (?:an? )?(?:(?:major |critical |high |priority |p\\d |sev ?-?\\d )*incident|p[1-5]|sev ?-?[1-5])\\b|\\binvestigat(?:es?|ed|ing)\\b|\\binvestigations?\\b.{0,30}\\b(?:starts?|started|begins?|began|commence[sd]?|opened|under"
                    + " ?way)\\b|\\b(?:begins?|began|starts?|started|commence[sd]?|begin)\\b.{0,25}\\b(?:investigat|looking|troubleshoot|working(?! again| normally| as )|work"
                    + " on|debug|respond|triage|analy[sz]|inspect|diagnos)|\\blook(?:s|ed|ing)? (?:into|at|for the (?:root )?cause)\\b|(?<!to )\\btak(?:es?|ing) a look\\b|\\btook a look\\b|\\bchecks?(?:ed|ing)? (?:the |on )?(?:status|state|logs?|console|dashboards?|metrics|monitoring|service|server|whether|if)\\b|\\b(?:is|was) reproduced\\b|\\bworking"
                    + " on\\b|\\brespond(?:s|ed|ing)?\\b(?! (?:slow|late|again|normally|correctly|properly|as (?:normal|usual|expected|before)|with (?:\\w+ )?(?:errors?|5\\d\\d|4\\d\\d|http|time-?outs?)|to (?:\\w+ )?(?:requests?|pings?|probes?|queries|traffic|connections)))|\\btriag(?:es?|ed|ing)\\b|\\btroubleshoot|\\b(?:takes?|took|taking) the"
                    + " (?:page|call|alert|ticket|incident)\\b|\\bis on"
                    + " it\\b|^(?:[\\w .-]{1,20}: )?on it\\b|\\bjoin(?:s|ed)\\b.{0,30}\\b(?:call|bridge|channel|room|meeting)\\b|\\bwar room\\b|\\bincident"
                    + " commander\\b|\\b(?:opens?|opened|creates?|created|starts?|started)\\b.{0,20}\\bincident"
                    + " (?:channel|bridge|call)\\b|\\b(?:on-?call|engineer|team|duty)\\b.{0,30}\\b(?:engages?|engaged|picks? (?:it"
                    + " )?up|picked (?:it )?up|takes? (?:the page|over)|took (?:the page|over)|takes? it|took it|starts?"
                    + " work|started work|begins? work|began work)"),
    /** Someone takes it on outright. */
    TAKEN_ON(
            "\\back(?:s|ed|'?d|nowledg\\w+)?\\b|\\bdeclar(?:es?|ed|ing)\\b(?! (?:it |this |the (?:incident|outage) )?(?:mitigated|resolved|over|closed|fixed|stable|ended|complete|lost|dead|failed|unusable|online|operational|safe))|\\bincident (?:is |was )?(?:opened|raised)\\b"
                    + "|\\b(?:opens?|opened|raises?|raised|calls?|called) (?:an? )?(?:\\w+ )?incident\\b"),
    /** Service is back. */
    RECOVERY(
            "\\brestored\\b|\\b(?:platform|services?|systems?|sites?|servers?|cluster|network|game|app|application) (?:was|were|is|has been|have been) (?:successfully )?re-?launched\\b|\\bconfirmed (?:as )?(?:delivered|working|fixed|healthy|stable|operational|recovered)\\b|\\b(?:sites?|services?|servers?|systems?|network|platform|cluster|apps?|application|api|websites?|hosts?|nodes?|databases?|everything|all|[\\w-]{2,30}\\.[a-z]{2,8}) (?:is|are) (?:back )?online(?=\\s*(?:$|[.,;|)]))|\\breach(?:es|ed) (?:a )?steady state\\b|\\b(?:immediate|full) recovery\\b|\\b(?<!maintenance )(?:server|service|system|app|everything) is (?:now )?live\\b|\\bonce again (?:accessible|available|online|working|operational|reachable|functional|responding|responsive)\\b|\\bregain(?:s|ed|ing)? (?:(?:full|minimum|normal|its|their) ){0,2}(?:service|access|connectivity|control|power|availability|quorum|consensus|functionality|capacity|health)\\b(?! (?:to|of|on|over) (?:the |a |an |our |its |both |all )?(?:\\w+ ){0,2}?(?:consoles?|shells?|hosts?|nodes?|machines?|vms?|box(?:es)?|bastion|ssh|logs?|hypervisors?|control panel|firewall|router|switch(?:es)?)\\b)|\\brestoring (?:full|all|normal|the|complete)?\\s?(?:functionality|stability|service|services|access|operations?|power|connectivity)\\b|\\bresumed (?:at|normal|around|by|shortly)\\b|\\b(?:systems?|site|service|servers?|everything) (?:is |are |was |were )?up (?:again |and running )?(?:at|by|as of)\\b|\\b(?:was|were|is|are|mail) flowing again\\b|\\bable to (?:log ?in|login|connect) (?:again|now)\\b|\\bhas loaded\\b|(?<!\\bhad (?:\\w{1,12} )?(?:been )?)\\b(?:operat\\w+|work(?:s|ed|ing)?|running|functioning|behav\\w+|responding) (?:as"
                    + " (?:before|usual|normal|expected)|normally)\\b(?! (?:until|till|up to|before|prior)\\b)|\\bnormal"
                    + " operations?\\b|\\b(?:go|goes|went|going|flow|flows|work) (?:through )?again\\b|\\b(?:latenc\\w+|error"
                    + " rates?|errors|delays?|traffic|queues?|response times?|load)\\b.{0,20}\\b(?:at|to|is|are|was|were)"
                    + " (?:normal|(?:its |the )?baseline)\\b|\\b(?:latency|traffic|errors?|service)"
                    + " normal\\b|\\b(?:servers?|service|site|systems?|telemetry|traffic|messages?|orders?|everything|all"
                    + " systems|power|network) (?:is |are |was |were |came |comes )?back\\b(?! over )|\\b(?:issue|problem|bug|outage|fault)"
                    + " (?:is |was )?fixed\\b|\\bfixed (?:by|with)\\b|^fixed\\b(?! (?:count|size|number|amount|rate|price|set|pool|limit)\\b| (?:the|a|an) (?:\\w+ ){1,3}(?:in|of|on) (?:the |a |our )?(?:\\w+ )?(?:tests?|scripts?|builds?|dashboards?|docs|documentation|runbooks?|staging)\\b)|\\b(?:errors|failures)"
                    + " stop(?:ped)?\\b|\\brecover(?:s|ed)\\b(?! (?:the |a |an |our |some |most |all |its )?(?:\\w+ )?(?:tables?|data|databases? from|files?|journal|inodes?|logs?|volumes?|snapshots?|filesystems?|rows?|backups?|records?|disks?|keys?)\\b)|(?<!to )(?<!not )\\brecover(?=\\s*(?:$|[.,;|]))|\\brecovery (?:is )?confirmed|\\brecovery\\b(?:(?!\\b(?:not|wait\\w*|until|once|when|if|never|fail\\w*)\\b)[^.;|]){0,60}\\b(?:complete|finished|done)|\\bback (?:up|online|in(?:to)? (?:service|production|operation|use)|to"
                    + " normal|in service|to (?:its )?(?:usual|baseline)|at normal|again)\\b|\\b(?:fully |all |again |systems?"
                    + " |services? |verified |reported |is |are"
                    + " )operational\\b|\\b(?:working|works|healthy|available|reachable|served|normal|functional|functioning|green|clear|flowing|succeed(?:ing)?|fine)\\s(?:again|normally|as"
                    + " expected|as usual)\\b|\\breturn(?:s|ed|ing)? to"
                    + " (?:normal|baseline|usual|service|healthy)\\b|\\b(?:confirmed|verified)(?: as)?"
                    + " (?:working|fixed|healthy|operational|that .{0,40} works?)\\b|\\bfully"
                    + " (?:functional|recovered|restored)\\b|\\berror(?:s| rate|"
                    + " rates)?\\b.{0,30}\\b(?:cease[sd]?|stop(?:s|ped)?|(?:fall|fell|falls|drop|drops|dropped|returned|went|down|back) to"
                    + " (?:zero|normal|baseline|its))\\b|\\bno (?:more|further)"
                    + " (?:errors?|failures?|impact)\\b|\\bstabili[sz]e[sd]\\b|\\bmitigated\\b|\\bimpact (?:ends?|ended|(?:is"
                    + " )?over)\\b|\\b(?:is|are|was|were) (?:up|back|healthy)"
                    + " again\\b|\\b(?:correct|fast|good|possible|online|on air|fine|open|up|visible|showing"
                    + " [^.;|]{1,20}|usable|stable|responsive|running|sell|sells|selling|accepted|complete|on sale)"
                    + " again\\b|\\b(?:fix|rollback|revert) (?:is )?(?:confirmed|verified|effective|takes effect|took"
                    + " effect)\\b|\\b(?:reattached|reconnect(?:s|ed))\\b|\\b(?:writ|read|reach|access|book|play|search|edit|sell|deliver)(?:able|ible) again\\b|\\b(?:accept|place|serve|process|answer|deliver|receive|print|open|load|play|show|book|sync|respond|send|connect|pay|order|sell|stream|boot|sign in|log in|upload|download|scan|charge|dispatch|publish|render)(?:e?s|e?d|ing)?\\b(?: (?!fail|crash|tim|ris|spik|climb|drop|stop|hang|error|start|beg|slow|break|broke|incident|issue|outage|ticket)\\w+){0,2} again\\b|(?<!errors |error |problems |problem |issues |issue |failures |alerts |alert |latency |outage |fault |faults )\\b(?:is|are|was|were|came|comes?) back\\b(?=\\s*(?:$|[.,;|)]|up\\b|online|at \\d{1,2}[:.]\\d\\d|a?round ~?\\d{1,2}(?:[:.]\\d\\d|\\s?[ap]m)|for (?:all|every)))|\\boperational(?=\\s*(?:$|[.,;|)]))|\\b(?:is|are|was|were) (?!fail|crash|tim|ris|climb|drop|see|hang|loop|leak|grow|increas|degrad|alert|fir|pag|return|los|stall|reject|refus|block|queu|lagg|throw|break|swap|flapp)\\w+ing again\\b|\\b(?:is|are) (?:assigned|processed|delivered|served|printed|answered|shown|displayed|booked|dispatched|synced|updated|sent|received|recorded|charged) again\\b|\\bsucceed(?:s|ing)?(?=\\s*(?:$|[.,;|)]))|\\b(?:jobs|services|trains|builds|apps?|queries|everything) runs? again\\b|\\b(?:sound|service|power|signal|traffic|connectivity|access|picture|network|stream|system|site) (?:had |has )?returned\\b|\\ball (?:is |are )?(?:fine|good|well|green|ok|okay)\\b|\\b(?:is|are|was|were|has|have|had|fully|all) caught up\\b|\\b(?:is|are|was|were) (?:healthy|stable|reachable|available|online|writable|fresh|current) (?:again|now|once more)\\b"
                    + "|\\b(?:hub|site|services?|servers?|systems?|cluster|apps?|application|api|databases?|everything|all|hosts?|nodes?|websites?|controllers?|kilns|machines?|pods?|network|platform|chain|instances?) (?:is|are|was|were|comes?|came) (?:now )?up(?=\\s*(?:$|[.,;|)]|and\\b|with\\b|for (?:all|every)))"
                    + "|\\b(?:gets?|got|goes|went|going|getting) back to (?:work|normal|usual)\\b|\\bback on-line\\b"
                    + "|\\b(?:chain|services?|traffic|processing|operations?|production|trading|delivery|deliveries|network|site|platform|sync\\w*|work|sales|printing) (?:has |have |is |was |were )?resum(?:es?|ed)\\b"
                    + "|\\bannounce[sd]? (?:the )?(?:full )?recovery\\b"
                    + "|\\b(?:starts?|started|begins?|began) (?:pinging|responding|replying|working|serving|accepting|processing|answering|running|sending|receiving|producing) again\\b"
                    + "|\\b(?:is|are) (?:produced|generated|accepted|rendered|forwarded|routed|loaded|imported|exported|refreshed|scheduled|built|mined|indexed|cached|consumed|drained|replicated) again\\b"
                    + "|\\breturn(?:s|ed|ing)? to (?:an? |its |their |the )?(?:(?:steady|stable|regular|nominal|full) (?:state|operations?|service|capacity|performance|health|levels?|functionality)|stability)\\b"
                    + "|\\b(?:trees?|sites?|shops?|stores?|markets?|exchanges?|registrations?|services?|platforms?|offices?|tunnels?|roads?|gates?|terminals?|sales|trading|queues?|logins?|sign-?ups|bookings?) (?:is|are|was|were|has been|have been) (?:(?:fully|now) )?(?:re-?opened|open again)\\b"
                    + "|\\breturned to an? (?:acceptable|normal|usual|healthy)\\b|\\bno longer (?:seeing|see|experiencing|getting|receiving|observing) (?:any |the |these |those )?(?:\\w+ )?(?:errors?|failures?|time-?outs?|problems?|issues?|alerts?|loss|losses|delays?|5\\d\\d)\\b"
                    + "|\\b(?:users|customers|clients|people|students|members|players|visitors|everyone|everybody|we)"
                    + " (?:can|could|(?:are|were) able to) (?:(?:now|successfully|again) (?:connect|log ?in|sign ?in|access|reach|load|use|play|work)\\b(?! (?:only|partly))"
                    + "|(?:connect|log ?in|sign ?in|access|reach|load|use|play|work)\\b[^.;|]{0,30}\\bagain\\b)"
                    + "|\\b(?:enabl|allow|lett)(?:ing|ed|es|s) (?:users|customers|clients|people|students|members|players|visitors|everyone) to (?:connect|log|sign|access|reach|load|use)\\b"
                    + "|\\b(?:services?|sites?|websites?|systems?|networks?|internet|servers?|connectivity|access|platform|portals?|e-?mail|mail|everything|applications?)\\b(?: (?!not|never|until|only|once|if|when|un|in|re)[\\w-]+){0,5}? became (?:available|accessible|reachable|operational|usable|functional)\\b(?! (?:only|to buy|to order|in))"
                    + "|\\b(?:fixed|solved|repaired) (?:the|this) (?:issue|problem|outage|fault)(?=\\s*(?:$|[.,;|)]|(?:at|around|by|about) ~?\\d))"
                    + "|\\balerts? (?:up|ok|green|clear(?:s|ed)?)\\b|\\balert(?:s)? (?:has |have |had )?(?:auto-?)?resolve(?:s|d)?\\b"),
    /** A remedy is in place; whether it helped is not said. */
    REMEDY("\\b(?:fix|hot-?fix|patch|rollback|roll-back|revert|workaround|mitigation|correction|solution)"
            + " (?:(?:for|to|of) (?:[\\w./-]+ ){1,4}?)?(?:is |was |has been |had been |gets |got )?(?:now |fully |successfully )?(?:deployed|released|live|applied|rolled out|shipped|in place|in production|installed|complete[sd]?|finished|goes live|went live|implemented|pushed)\\b"
            + "|" + SentenceMeaning.MADE_TO_FIX
            + "|\\b(?:deploy(?:s|ed)?|releas(?:es|ed)|appl(?:ies|ied)|ship(?:s|ped)|roll(?:s|ed) out|push(?:es|ed)) (?:an? |the |our |this )?(?:\\w+ )?(?:fix|hot-?fix|patch|workaround|correction)\\b(?! to (?:staging|test|dev))"
            + "|\\b(?:rollback|roll-back|revert) (?:is |was )?(?:complete[sd]?|done|finished|deployed)\\b"
            + "|\\bfix(?:es|ed) (?:it|the (?:\\w+ ){0,2}(?:issue|problem|bug|outage|fault|error))\\b(?! (?:on|in|of) (?:(?:the|a|an|our) )?(?:\\w+ )?(?:staging|tests?|dev\\w*|scripts?|builds?|dashboards?|docs?|documentation|runbooks?|alerts?|monitoring)\\b)(?![^.;|]{0,40}\\b(?:go on|goes on|continue|persist|remain|but|still))"
            + "|\\b(?:rolled back|reverted)\\b|\\b(?:error|bug|mistake|configuration|misconfiguration|fault) (?:is |was |has been |gets )?corrected\\b"
            + "|\\bdeployed (?:in)?to prod(?:uction)?\\b"),
    /** Something works or is in place, be it not said of what: the end only where nothing is told after it. */
    WORKING(
            "\\b(?:is|are|was|were|been|be) (?:now |finally |successfully |fully )?(?:fixed|back|re-?established|corrected|repaired|working|stable|healthy|accessible|reachable|re-?enabled)(?=\\s*(?:$|[.,;|/]|(?:again|for all|now)\\b))"
                    + "|\\b(?:healthy|stable|works)(?=\\s*(?:$|[.,;|]))|\\bsuccessfully (?:\\w+ )?(?:deploy\\w*|restart\\w*|retriev\\w*|connect\\w*|process\\w*|start\\w*|complet\\w*|restor\\w*|load\\w*)"
                    + "|\\b(?:fix(?:es)?|hot-?fix|(?:re-?)?starts?|(?:re)?boots?|fail-?(?:over|back)|switch-?over|restor(?:es?|ation|ing)|roll-?backs?|reverts?|(?:re)?deploy(?:s|ments?)?|retry|retries|migrat(?:ion|ing)|recovery|repairs?|patch(?:ing)?|upgrade|mitigation|workaround|rebuild|resync|reload) (?:(?!attack|attempt|exploit|login|back-?up|export|test)[\\w'’-]+ ){0,5}?(?:is|are|was|were) (?:now |all |both )?successful(?=\\s*(?:$|[.,;:|)]))"
                    + "|\\bfix(?:es)?(?: and \\w+(?: \\w+)?)? (?:(?:is|was|were|are|has been|have been|had been) )?(?:now )?(?:in place|deploy(?:ed)?|applied|live|merged|released|rolled out|effective)\\b"
                    + "|\\b(?:records?|access|settings?|configuration|entries|routes?|keys?|certificates?) (?:\\w+ ){0,8}?(?:is|are|was|were) (?:restored|issued|renewed)\\b|\\b(?:new|renewed) (?:\\w+ )?certificate\\b[^.;|]{0,30}\\b(?:issued|installed|served)\\b"),
    /** It is said to be over. */
    END("(?<!un)(?<!dns )(?<!name )\\bresolved\\b(?!"
            + " to\\b)|\\b(?:incident|outage|issue|alert|ticket|maintenance|exercise|drill|event|war room|bridge|p[1-5]|sev ?-?[1-5])\\b.{0,15}\\b(?:closed|over|ends?|ended|concluded|finished|terminated)\\b|(?<=[,;(])\\s?clos(?:ed|ing)\\b|^clos(?:ed|ing)\\b|\\ball["
            + " -]clear\\b|\\bdeclared (?:over|closed|resolved)\\b|\\bclos(?:es|ed) the"
            + " (?:incident|outage|ticket)\\b|\\bto an end\\b|\\bsolved (?:at|around|by)\\b|(?:störung|ausfall|unterbrechung|vorfall)\\b[^.;|]{0,40}\\bendete\\b|\\bstand(?:s|ing)? down\\b|\\bstood down\\b|\\bincident"
            + " close\\b|\\bend of (?:the )?(?:incident|outage|impact)\\b|\\bresolution (?:is |was )?(?:confirmed )?(?:as )?complete\\b|\\bresolution (?:message|notice|update) (?:is |was )?(?:posted|published|sent)\\b|\\bconfirm(?:s|ed) (?:the )?(?:full|complete|final) resolution\\b|\\b(?:issue|incident|problem|outage) (?:was|is|has been) resolve\\b"
            + "|" + SentenceMeaning.MADE_TO_END);

    /** How many there are. */
    static final int COUNT = values().length;

    private static final Wordings ALL =
            Wordings.of(Stream.of(values()).map(meaning -> meaning.wording).toList());

    private final Wording wording;

    EntryMeaning(String regex) {
        this.wording = Wording.of(regex);
    }

    /** Looks at what the text may say; one look for all. */
    static Look lookAt(String text) {
        return ALL.lookAt(text);
    }

    /** Returns whether the text says it. */
    public boolean isSaidIn(String text) {
        return find(text).isPresent();
    }

    /** Returns whether a text that was looked at says it. */
    boolean isSaidIn(Look look) {
        return find(look).isPresent();
    }

    /** Returns where the text says it first, 0-based; absent if it does not. */
    public OptionalInt find(String text) {
        return place(wording.first(text, match -> !Denial.isOf(this, text, match)));
    }

    /** Returns the same of a text that was looked at. */
    OptionalInt find(Look look) {
        return look.mayHave(ordinal())
                ? place(look.first(ordinal(), match -> !Denial.isOf(this, look.text(), match)))
                : OptionalInt.empty();
    }

    private static OptionalInt place(Optional<MatchResult> match) {
        return match.isPresent() ? OptionalInt.of(match.get().start()) : OptionalInt.empty();
    }
}
