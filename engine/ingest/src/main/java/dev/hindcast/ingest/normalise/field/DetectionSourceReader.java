package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.DetectionSource;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.time.Milestone;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads who noticed first: a field that says so, else the entry of the first notice, else the section on detection. */
public final class DetectionSourceReader {
    private static final Set<String> LABELS = Set.of(
            "detected by",
            "incident detected by",
            "detection source",
            "detection method",
            "discovered by",
            "reported by",
            "source of detection",
            "how detected",
            "noticed by",
            "detection",
            "how was the event detected",
            "how was it detected");
    private static final Set<SectionRole> NARRATIVE =
            EnumSet.of(SectionRole.SUMMARY, SectionRole.CAUSE, SectionRole.IMPACT, SectionRole.OTHER);
    private static final Map<DetectionSource, Wording> CUES = new EnumMap<>(DetectionSource.class);

    static {
        cue(
                DetectionSource.MONITORING,
                "monitor(?:ing|s|ed)?|alert(?:s|ed|ing|bot|manager)?|alarm(?:s|ed)?|pag(?:ed|er|erduty)|page(?=:)|health"
                        + " ?checks?|dashboards?|probes?|synthetics?|canary|watchdog|anomaly detection|automated"
                        + " (?:warning|check|test)s?|metrics?|smoke tests?|integration tests?|grafana|firing",
                // What stayed silent noticed nothing.
                "(?! (?:\\w+ ){0,2}?(?:did not|did\\s?n['’]t|never|(?:stayed|remained|was|were) (?:silent|quiet|green)|(?:reported|showed|logged|printed) nothing)\\b)");
        cue(
                DetectionSource.CUSTOMER,
                "(?:external |outside |several |some |multiple |first"
                        + " )?(?:customers?|users?|clients?|passengers?|travell?ers?|subscribers?|tenants?|shoppers?|visitors?|viewers?|listeners?|residents?|merchants?|guests?|patients?|members"
                        + " of the public)(?!-facing)(?! (?:impact|facing|service api))|support"
                        + " tickets?|complaints?|tweets?|social media|reports? of|community");
        cue(
                DetectionSource.EMPLOYEE,
                "engineers?|developers?|employees?|colleagues?|staff|team"
                        + " members?|operators?|on-?call|internal(?:ly)?|analysts?|agents?|clerks?|crew|(?:front desk|reception)|(?:shift|team|ward) leads?|(?:depot|duty|shift|store|shop|branch|plant|line|night|warehouse)"
                        + " managers?|we (?:notice|noticed|saw|see|observed)|supervisors?|nurses?|dispatchers?|technicians?|reviewers?|testers?|accounting|(?:fraud|control|operations)"
                        + " (?:desk|room|bridge)|product"
                        + " manager|someone (?:in|on|from) (?:the|our)",
                // Whoever is paged did not notice first.
                "(?! (?:\\w+ ){0,2}?(?:is|are|was|were|gets?|got) (?:paged|alerted|woken|notified))");
        cue(
                DetectionSource.THIRD_PARTY,
                "vendors?|third[- ]part(?:y|ies)|providers?|partners?|suppliers?|upstream|security"
                        + " researchers?|researchers?|regulators?|banks?|press|journalists?");
    }

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

    /** A word of the people who did not notice does not count. */
    private static final Wording DENIED =
            Wording.of("(?i)\\b(?:no|not|without|before any|did not|didn't|never|instead of)\\b[^.;|]{0,25}$");

    private DetectionSourceReader() {}

    private static void cue(DetectionSource source, String words) {
        cue(source, words, "");
    }

    private static void cue(DetectionSource source, String words, String after) {
        CUES.put(source, Wording.of("\\b(?:" + words + ")\\b" + after));
    }

    /** Returns who noticed first, absent where the document does not say. */
    public static Optional<Attributed<DetectionSource>> read(
            String source, Fields fields, Outline outline, Optional<Milestone> detected, List<DatedEntry> entries) {
        for (Field field : fields.named(LABELS)) {
            Optional<DetectionSource> found = of(field.value());
            if (found.isPresent()) {
                return found.map(s -> new Attributed<>(
                        s,
                        "field",
                        new Evidence(source, field.line().line(), field.line().text())));
            }
        }
        return detected.flatMap(milestone -> entryAt(milestone, entries)
                        .flatMap(DetectionSourceReader::of)
                        .map(s -> new Attributed<>(s, "timeline", milestone.evidence())))
                .or(() -> section(source, outline))
                .or(() -> sentence(source, outline));
    }

    /** The first sentence that tells of a notice, where no section is given to it. */
    private static Optional<Attributed<DetectionSource>> sentence(String source, Outline outline) {
        for (Part part : outline.parts()) {
            String text = opens(part) ? text(part.block()) : "";
            if (EntryMeaning.NOTICE.isSaidIn(text)) {
                Optional<String> telling = SENTENCE_END
                        .splitAsStream(text)
                        .filter(sentence -> EntryMeaning.NOTICE.isSaidIn(sentence))
                        .findFirst();
                Evidence evidence = new Evidence(source, part.block().line(), telling.orElse(text));
                return telling.flatMap(DetectionSourceReader::of).map(s -> new Attributed<>(s, "sentence", evidence));
            }
        }
        return Optional.empty();
    }

    private static String text(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text();
        }
        return block instanceof Block.ListItem item ? item.text() : "";
    }

    private static boolean opens(Part part) {
        return NARRATIVE.contains(part.role()) && (part.role() != SectionRole.OTHER || part.section() <= 1);
    }

    private static Optional<String> entryAt(Milestone detected, List<DatedEntry> entries) {
        return entries.stream()
                .filter(entry ->
                        entry.entry().line().line() == detected.evidence().line()
                                && entry.resolved().at().equals(detected.at()))
                .map(entry -> entry.entry().text())
                .findFirst();
    }

    private static Optional<Attributed<DetectionSource>> section(String source, Outline outline) {
        return outline.sections().stream()
                .filter(section -> section.role() == SectionRole.DETECTION)
                .flatMap(section -> of(section.text()).stream()
                        .map(s -> new Attributed<>(
                                s,
                                "section",
                                new Evidence(source, section.evidence().line(), section.text()))))
                .findFirst();
    }

    /** Returns whose word comes first. */
    public static Optional<DetectionSource> of(String text) {
        DetectionSource first = null;
        int at = Integer.MAX_VALUE;
        for (Map.Entry<DetectionSource, Wording> cue : CUES.entrySet()) {
            Optional<MatchResult> told = cue.getValue().first(text, match -> !isDenied(text, match.start()));
            if (told.isPresent() && told.get().start() < at) {
                first = cue.getKey();
                at = told.get().start();
            }
        }
        return Optional.ofNullable(first);
    }

    private static boolean isDenied(String text, int at) {
        return DENIED.isIn(text.substring(Math.max(0, at - 40), at));
    }
}
