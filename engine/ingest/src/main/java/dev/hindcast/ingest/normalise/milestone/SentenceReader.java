package dev.hindcast.ingest.normalise.milestone;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.DocumentDates;
import dev.hindcast.ingest.normalise.day.ToldDays;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.PostHead;
import dev.hindcast.ingest.normalise.outline.Sentences;
import dev.hindcast.ingest.normalise.timeline.date.DateCarrier;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.normalise.timeline.entry.LineOpenings;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.ZoneContext;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.MilestoneName;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads milestones from sentences of the prose: "from 10:02 to 10:40 UTC checkout was unavailable", "the alert fired at 10:05".
 * The weakest basis: only a milestone that neither a field nor the timeline gives is taken from here, and only from a sentence
 * that says one thing.
 */
public final class SentenceReader {
    private static final Set<SectionRole> TELLING = EnumSet.of(
            SectionRole.SUMMARY,
            SectionRole.IMPACT,
            SectionRole.DETECTION,
            SectionRole.RESPONSE,
            SectionRole.TRIGGER,
            SectionRole.TIMELINE,
            SectionRole.OTHER);
    private static final Wording UNTIL = Wording.of("\\b(?:until|till) (?:about |around |approximately |roughly )?$");
    private static final Wording POSTED = Wording.of("\\bposted(?: on| at)? $");
    private static final Wording HARM = Wording.of(
            "(?i)\\b(?:outages?|unavailab\\w+|down(?:time)?|fail\\w*|degrad\\w+|errors?|unable|could"
                    + " not|couldn't|nobody could|disrupt\\w+|impact\\w*"
                    + "|affect\\w+|prevent(?:s|ed|ing)? (?:(?:all|some|many|most|our|its|the|several) )*\\w+ (?:from|to)|offline|not being able|experienc\\w+|incident|interrupt\\w+|unreachable|inaccessible|slow\\w*|unresponsive|delay\\w*|late|crash\\w*|lost|wrong|blank|stale|stuck|instabilit\\w+|unstable|reject\\w*|refus\\w*|timed?"
                    + " ?out|timeouts?|cannot|can't|(?:is|are|was|were) not|not (?:be"
                    + " )?(?:reach\\w*|available|accessible|possible|work\\w*)|elevated|dropped|read-only|missing|broken|bounc\\w+|ausgefallen|injoignables?|indisponib\\w+|panne|coupure|did not|didn't|does not|doesn't|would"
                    + " not|wouldn't|no longer|empty|out of (?:service|order)|no data|not possible|limited to|throttled|stopped (?:all |any )?(?:operations?|processing|trading|working|responding|serving))\\b");
    private static final Wording AFTERWARDS = Wording.of("^post-?mortem\\b");
    /** How a sentence goes on from what was changed in the one before it. */
    private static final Wording AFTERMATH = Wording.of(
            "^(?:(?:right|immediately|directly|shortly|soon|straight|moments) (?:after(?:wards)?|thereafter)"
                    + "|from (?:that (?:moment|point)|then|there) on|as (?:a|an immediate|a direct) (?:result|consequence)"
                    + "|this (?:change |release |update |deploy(?:ment)? )?(?:caused|led|resulted|broke|made|took|meant|triggered))\\b");

    private final ToldDays days;
    private final ZoneContext zones;
    private final Map<MilestoneName, DatedEntry> found = new EnumMap<>(MilestoneName.class);
    private Optional<DatedEntry> remedied = Optional.empty();
    private int posts;
    private int section = -1;

    private SentenceReader(DocumentDates dates, ZoneContext zones) {
        this.days = new ToldDays(dates);
        this.zones = zones;
    }

    /** Returns the milestones that sentences state, each from the first that does. */
    public static Map<MilestoneName, DatedEntry> read(Outline outline, DocumentDates dates, ZoneContext zones) {
        SentenceReader reader = new SentenceReader(dates, zones);
        for (Part part : outline.parts()) {
            if (part.block() instanceof Block.Heading heading && heading.level() == 1) {
                reader.addTitle(heading.text(), part);
            }
            if (TELLING.contains(part.role())
                    && part.block() instanceof Block.Paragraph paragraph
                    && Block.haveFigure(paragraph.lines())
                    && (part.role() != SectionRole.TIMELINE
                            || LeadingTime.of(paragraph.lines().get(0)).isEmpty()
                            || LineOpenings.areAccount(paragraph.lines()))) {
                reader.add(paragraph, part);
            }
            if (TELLING.contains(part.role())
                    && part.block() instanceof Block.ListItem item
                    && Block.haveFigure(item.lines())
                    && LeadingTime.of(item.lines().get(0)).isEmpty()) {
                reader.days.openParagraph();
                reader.addSentences(new Block.Paragraph(told(item.lines())), part);
            }
        }
        reader.remedied.ifPresent(entry -> reader.found.putIfAbsent(MilestoneName.RESOLVED, entry));
        return reader.found;
    }

    /** What a status page posts afterwards gives account of the incident below the time at which it was posted. */
    private static List<TextLine> told(List<TextLine> post) {
        boolean afterwards = post.size() > 1 && AFTERWARDS.isIn(post.get(0).text());
        return afterwards ? post.subList(1, post.size()) : post;
    }

    /** Returns whether the words tell of something that failed or of someone who suffered. */
    public static boolean tellsHarm(String text) {
        return HARM.isIn(text);
    }

    /** "Mail outage 14 May 10:02 – 10:40 UTC" */
    private void addTitle(TextLine title, Part part) {
        List<WrittenTime> times = inOneZone(
                title.times().stream().filter(when -> when.time().isPresent()).toList());
        boolean span = times.size() == 2 && Clauses.join(title.text(), times.get(0), times.get(1));
        if (span && HARM.isIn(title.text())) {
            span(title.text(), title, part, times);
        } else if (times.size() == 1 && Beginning.titleSaysSince(title.text())) {
            entry(title.text(), title, part, times.get(0), Optional.empty())
                    .ifPresent(entry -> found.putIfAbsent(MilestoneName.STARTED, entry));
        }
    }

    private void span(String sentence, TextLine line, Part part, List<WrittenTime> times) {
        entry(sentence, line, part, times.get(0), Optional.of(times.get(1))).ifPresent(range -> {
            found.putIfAbsent(MilestoneName.STARTED, range);
            found.putIfAbsent(MilestoneName.RESOLVED, range);
        });
    }

    private void add(Block.Paragraph paragraph, Part part) {
        days.openParagraph();
        if (part.section() != section) {
            section = part.section();
            days.openSection();
        }
        Optional<WrittenTime> head = PostHead.of(paragraph.lines().get(0));
        if (head.isEmpty()) {
            ParagraphRuns.of(paragraph).forEach(run -> addSentences(run, part));
            return;
        }
        if (posts++ > 0) {
            // The first post has the day of the document, which its title may name.
            days.openPost(head.get());
        }
        if (paragraph.lines().size() > 1) {
            addSentences(
                    new Block.Paragraph(
                            paragraph.lines().subList(1, paragraph.lines().size())),
                    part);
        }
    }

    private void addSentences(Block.Paragraph paragraph, Part part) {
        int from = 0;
        String text = paragraph.text();
        if (ParagraphRuns.dateTheText(paragraph.lines())) {
            return;
        }
        List<String> sentences = Sentences.ofAccount(text);
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            int start = text.indexOf(sentence, from);
            from = start + sentence.length();
            add(sentence, ParagraphRuns.lineAt(paragraph, start), part);
            if (i + 1 < sentences.size() && AFTERMATH.isIn(sentences.get(i + 1)) && HARM.isIn(sentences.get(i + 1))) {
                addCause(sentence, ParagraphRuns.lineAt(paragraph, start), part);
            }
        }
    }

    /** "At 10:02 we deployed a new version. Right after, nothing loaded." */
    private void addCause(String sentence, TextLine line, Part part) {
        List<WrittenTime> times = days.inZoneSaid(line.timesOf(sentence).stream()
                .filter(when -> when.time().isPresent())
                .toList());
        if (times.size() == 1 && EntryMeaning.CHANGE.isSaidIn(sentence) && !EntryMeaning.NOTICE.isSaidIn(sentence)) {
            entry(sentence, line, part, times.get(0), Optional.empty())
                    .ifPresent(entry -> found.putIfAbsent(MilestoneName.STARTED, entry));
        }
    }

    private void add(String sentence, TextLine line, Part part) {
        remedied = remedied.filter(
                fix -> fix.entry().section() != part.section() || !SentenceMeaning.tellsOnOfRemedy(sentence));
        if (SentenceMeaning.isNoAccount(sentence)) {
            return;
        }
        if (!TimeScanner.mayTellTime(sentence)) {
            days.openSentence(sentence, List.of(), false);
            return;
        }
        List<WrittenTime> all = Clauses.eachOnce(sentence, line.timesOf(sentence));
        List<WrittenTime> times = StatedLength.fitted(
                sentence,
                days.inZoneSaid(inOneZone(
                        all.stream().filter(when -> when.time().isPresent()).toList())));
        List<WrittenTime> bare =
                all.stream().filter(when -> when.time().isEmpty()).toList();
        if (!bare.isEmpty() && times.stream().anyMatch(when -> when.date().isPresent())) {
            // "Starting on 14 May and ending on 15 May at 10:02": of which day the time is not is not told, what began
            // neither.
            return;
        }
        days.openSentence(sentence, bare, times.isEmpty() && HARM.isIn(sentence));
        boolean range = times.size() == 2
                && (Clauses.isRange(sentence, times.get(0), times.get(1))
                        || SpanMeaning.tellsBothEnds(sentence) && Clauses.join(sentence, times.get(0), times.get(1)));
        boolean twoRanges = Clauses.areTwoRanges(sentence, times);
        if (!range && !twoRanges) {
            addClauses(sentence, times, line, part);
        } else if (SpanMeaning.isOfHarm(sentence, times.get(0).start()) && part.role() != SectionRole.RESPONSE) {
            span(sentence, line, part, twoRanges ? List.of(times.get(0), times.get(3)) : times);
        }
        // What is told after a range happened within it.
        (range || twoRanges ? times.subList(0, 1) : times).forEach(when -> days.remember(when, false));
    }

    /** A sentence with several times is read if each of them has a clause of its own. */
    private void addClauses(String sentence, List<WrittenTime> times, TextLine line, Part part) {
        List<String> clauses = Clauses.each(sentence, times);
        for (int i = 0; i < clauses.size(); i++) {
            String clause = clauses.get(i);
            WrittenTime when = times.get(i);
            WrittenTime before = times.get(Math.max(0, i - 1));
            String told = clauses.get(Math.max(0, i - 1));
            boolean falls = Clauses.passMidnight(before, when);
            boolean night = falls && Clauses.isOfIncident(told);
            boolean unclear = falls && !night && !found.containsKey(MilestoneName.STARTED)
                    || i > 0 && Clauses.goesOn(clause) && !Clauses.isOfIncident(told);
            // A post tells of a notice or a beginning that was before it.
            // "Was unavailable until 7:52" tells the end.
            boolean until = UNTIL.isIn(sentence.substring(0, when.start()));
            boolean posted = POSTED.isIn(sentence.substring(0, when.start()));
            SentenceMeaning.of(clause, part.role(), when.date().isPresent())
                    .map(name -> until && name == MilestoneName.STARTED && Clauses.harmComesBefore(sentence, when)
                            ? MilestoneName.RESOLVED
                            : name)
                    .filter(name -> !posted || name == MilestoneName.RESOLVED)
                    .filter(name -> name != MilestoneName.RESOLVED || !unclear)
                    .filter(name -> !Clauses.namesSomething(sentence, when))
                    .ifPresent(name -> (night && name == MilestoneName.RESOLVED
                                    ? entry(sentence, line, part, before, Optional.of(when))
                                    : entry(sentence, line, part, when, Optional.empty()))
                            .ifPresent(entry -> put(name, entry, clause, part)));
            if (SentenceMeaning.isRemedied(clause)) {
                remedied = entry(sentence, line, part, when, Optional.empty());
            }
        }
    }

    /** The first counts; but a service that is said to be back in full later was only restored before. */
    private void put(MilestoneName name, DatedEntry entry, String clause, Part part) {
        DatedEntry before = found.putIfAbsent(name, entry);
        if (before != null
                && name == MilestoneName.RESOLVED
                && part.role() == SectionRole.TIMELINE
                && before.until().at().isBefore(entry.resolved().at())) {
            // As in a timeline of rows the last end counts.
            found.put(MilestoneName.RESOLVED, entry);
            return;
        }
        if (before != null
                && name == MilestoneName.RESOLVED
                && before.until().at().isBefore(entry.resolved().at())
                && SentenceMeaning.isFuller(before.entry().text(), entry.entry().text(), clause)) {
            // The end of a span is not said to be a recovery.
            if (before.entry().until().isEmpty()) {
                found.putIfAbsent(MilestoneName.MITIGATED, before);
            }
            found.put(MilestoneName.RESOLVED, entry);
        }
    }

    /** The one zone that a sentence names beside any of its times holds for all of them. */
    private static List<WrittenTime> inOneZone(List<WrittenTime> times) {
        List<WrittenTime> zoned = times.size() < 2
                ? List.of()
                : times.stream().filter(when -> when.zone().isPresent()).toList();
        boolean one = zoned.stream().map(WrittenTime::zone).distinct().count() == 1;
        return one ? times.stream().map(when -> when.withZoneOf(zoned.get(0))).toList() : times;
    }

    private Optional<DatedEntry> entry(
            String sentence, TextLine line, Part part, WrittenTime when, Optional<WrittenTime> until) {
        WrittenEntry entry =
                new WrittenEntry(when, until, "", sentence, Optional.empty(), line, part.role(), part.section(), false);
        Optional<DatedEntry> dated =
                DateCarrier.carry(List.of(entry), days.of(when), zones).stream().findFirst();
        days.remember(when, true);
        return days.isMistyped(when) ? Optional.empty() : dated;
    }
}
