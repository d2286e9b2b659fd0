package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.Label;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.ingest.wording.WordingFile;
import dev.hindcast.model.DetectionSource;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.Milestone;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads who noticed first: a field that says so, else the entry of the first notice, else the section on detection. */
public final class DetectionSourceReader {
    private static final Set<String> LABELS = Set.of(
            ("detected by;incident detected by;first detected by;detected via;detected through;detected from;detection source;detection"
                            + " method;detection channel;detection type;method of detection;means of detection;source of"
                            + " detection;discovered by;discovered via;found by;found via;noticed by;noticed via;first noticed"
                            + " by;reported by;first reported by;reported via;raised by;raised via;opened by;alerted by;notified by;alert"
                            + " source;how detected;how discovered;how noticed;detection;how was the event detected;how was it"
                            + " detected;how was it noticed;how was it discovered;how was the incident detected;who noticed;who noticed first;how we knew;how we noticed;how we found out;how we"
                            + " learned;how did we know;how did we find out;how did we notice;what told us;source of first notice;first notice;first notice by;first noticed through;first report")
                    .split(";"));
    private static final Set<String> SOURCE = Set.of("source");
    private static final Pattern A_FEW_WORDS = Pattern.compile("[\\p{L}-]+(?: [\\p{L}-]+){0,2}");
    /** They say how a record came about: of machines and of customers or colleagues by no other word they say who noticed. */
    private static final Set<String> CHANNELS =
            Set.of(("source;channel;contact type;integration type;integration;origin;reported source;request mode")
                    .split(";"));

    /** Under this label stands what shows that a monitor opened the record, such as its rule, whatever it is called. */
    private static final Set<String> MONITORS = Set.of("opened by a monitor");

    private static final ValueWords MACHINES = ValueWords.of("monitoring");
    private static final Set<SectionRole> NARRATIVE =
            EnumSet.of(SectionRole.SUMMARY, SectionRole.CAUSE, SectionRole.IMPACT, SectionRole.OTHER);
    private static final WordingFile WORDS = WordingFile.read(DetectionSourceReader.class, "detection-cues.txt");
    private static final Map<DetectionSource, Wording> CUES = new EnumMap<>(Map.of(
            DetectionSource.MONITORING, WORDS.get("monitoring"),
            DetectionSource.CUSTOMER, WORDS.get("customer"),
            DetectionSource.EMPLOYEE, WORDS.get("employee"),
            DetectionSource.THIRD_PARTY, WORDS.get("third party")));

    /** A longer row, in characters, tells more than one thing. */
    private static final int ROW = 200;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

    /** A word of the people who did not notice does not count, nor does an alert that could not be heard. */
    private static final Wording DENIED = WORDS.get("denied");
    /** Whoever is paged or called did not notice first. */
    private static final Wording SUMMONED = WORDS.get("summoned");

    private DetectionSourceReader() {}

    /**
     * What a document tells of the first notice.
     *
     * @param at when it was, as far as that is known
     * @param entries the rows and fields with a time
     * @param sentences the sentences with a time
     * @param written the words of a line as they stand in a document of another language; empty for one in English
     */
    public record Notice(
            Optional<Milestone> at,
            List<DatedEntry> entries,
            List<DatedEntry> sentences,
            IntFunction<String> written) {}

    /** Returns who noticed first, absent where the document does not say. */
    public static Optional<Attributed<DetectionSource>> read(
            String source, Fields fields, Outline outline, Notice notice) {
        for (Field field : fields.named(LABELS)) {
            Optional<DetectionSource> found = DetectionWords.ofAll(
                            notice.written().apply(field.line().line()))
                    .or(() -> of(field.value()))
                    .or(() -> DetectionWords.ofField(field.value()))
                    .or(() -> DetectionWords.of(
                            notice.written().apply(field.line().line())))
                    .filter(who -> DetectionWords.mayName(field.value(), who));
            if (found.isPresent()) {
                return found.map(s -> attributed(source, s, field));
            }
        }
        for (Field field : fields.named(CHANNELS)) {
            Optional<DetectionSource> who = MACHINES.are(field.value())
                    ? Optional.of(DetectionSource.MONITORING)
                    : DetectionWords.ofOrigin(field.value()).filter(found -> !SOURCE.contains(field.words()));
            if (who.isPresent()) {
                return who.map(found -> attributed(source, found, field));
            }
        }
        List<Field> monitors = fields.named(MONITORS);
        if (!monitors.isEmpty()) {
            return Optional.of(attributed(source, DetectionSource.MONITORING, monitors.get(0)));
        }
        return notice.at()
                .flatMap(at -> atMoment(at, notice).or(() -> besideField(source, fields, at)))
                .or(() -> section(source, outline))
                .or(() -> sentence(source, outline, notice));
    }

    /** "Source: Customer report" in a list of fields that states the first notice is whose it was; elsewhere it is that of a text. */
    private static Optional<Attributed<DetectionSource>> besideField(String source, Fields fields, Milestone at) {
        return fields.named(SOURCE).stream()
                .filter(field -> at.basis() == Basis.FIELD
                        && A_FEW_WORDS.matcher(field.value()).matches())
                .flatMap(field -> of(field.value()).stream()
                        .filter(found -> found != DetectionSource.THIRD_PARTY)
                        .map(found -> attributed(source, found, field)))
                .findFirst();
    }

    private static Attributed<DetectionSource> attributed(String source, DetectionSource found, Field field) {
        TextLine line = field.line();
        return new Attributed<>(found, "field", new Evidence(source, line.line(), line.text()));
    }

    /** Who is named where the first notice is told: in its own line, else in another one of the same moment. */
    private static Optional<Attributed<DetectionSource>> atMoment(Milestone at, Notice notice) {
        List<DatedEntry> same = notice.entries().stream()
                .filter(entry -> entry.resolved().at().equals(at.at()))
                .filter(entry -> lineOf(entry) == at.evidence().line()
                        || EntryMeaning.NOTICE.isSaidIn(entry.entry().text()))
                .sorted(Comparator.comparing(
                        entry -> lineOf(entry) != at.evidence().line()))
                .toList();
        for (DatedEntry entry : same) {
            String text = telling(entry.entry().text());
            Optional<DetectionSource> found =
                    ofLine(notice, entry, text).or(() -> ofLabel(entry.entry().label()));
            if (found.isPresent()) {
                return found.map(s -> new Attributed<>(s, "timeline", at.evidence()));
            }
        }
        return notice.sentences().stream()
                .filter(entry -> entry.resolved().at().equals(at.at()))
                .filter(entry -> at.basis() == Basis.SENTENCE
                                && lineOf(entry) == at.evidence().line()
                        || EntryMeaning.NOTICE.isSaidIn(entry.entry().text()))
                .flatMap(entry -> ofLine(notice, entry, entry.entry().text()).stream())
                .findFirst()
                .map(s -> new Attributed<>(s, "sentence", at.evidence()));
    }

    /** What a line of another language says goes first: said in English, "the monitoring noticed errors of customers" may be but "noticed errors of customers", and a silent machine one that noticed. */
    private static Optional<DetectionSource> ofLine(Notice notice, DatedEntry entry, String text) {
        String written = notice.written().apply(lineOf(entry));
        Optional<DetectionSource> own = DetectionWords.of(written);
        Optional<DetectionSource> said = of(text);
        boolean ownFirst = written.length() <= ROW || said.equals(Optional.of(DetectionSource.MONITORING));
        return ownFirst ? own.or(() -> said) : said.or(() -> own);
    }

    /** Of a row that is a whole account, the sentence that tells of the notice; nothing if none does. */
    private static String telling(String text) {
        return text.length() <= ROW
                ? text
                : SENTENCE_END
                        .splitAsStream(text)
                        .filter(EntryMeaning.NOTICE::isSaidIn)
                        .findFirst()
                        .orElse("");
    }

    /** "Customer reported: 10:02" names who noticed; a page may have been sent by anybody. */
    private static Optional<DetectionSource> ofLabel(String label) {
        return label.contains("page") ? Optional.empty() : of(label);
    }

    private static int lineOf(DatedEntry entry) {
        return entry.entry().line().line();
    }

    /** The first sentence that tells of a notice, where no section is given to it. */
    private static Optional<Attributed<DetectionSource>> sentence(String source, Outline outline, Notice notice) {
        for (Part part : outline.parts()) {
            String text = opens(part) && !isListOfFields(part) ? text(part.block()) : "";
            if (EntryMeaning.NOTICE.isSaidIn(text)) {
                Optional<String> telling = SENTENCE_END
                        .splitAsStream(text)
                        .filter(sentence -> EntryMeaning.NOTICE.isSaidIn(sentence))
                        .findFirst();
                Evidence evidence = new Evidence(source, part.block().line(), telling.orElse(text));
                return telling.flatMap(DetectionSourceReader::of)
                        .or(() -> text.length() > ROW
                                ? Optional.empty()
                                : DetectionWords.of(notice.written().apply(evidence.line())))
                        .map(s -> new Attributed<>(s, "sentence", evidence));
            }
        }
        return Optional.empty();
    }

    /** "Systems: alerts" above "Level: 2" tells of no notice. */
    private static boolean isListOfFields(Part part) {
        int labels = 0;
        for (TextLine line : Block.lines(part.block())) {
            labels += Label.of(line).isPresent() ? 1 : 0;
        }
        boolean field = part.block() instanceof Block.ListItem && part.role() == SectionRole.OTHER;
        return labels > (field ? 0 : 1);
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
            Optional<MatchResult> told =
                    cue.getValue().first(text, match -> !isDenied(cue.getKey(), text, match.start()));
            if (told.isPresent() && told.get().start() < at) {
                first = cue.getKey();
                at = told.get().start();
            }
        }
        return Optional.ofNullable(first);
    }

    private static boolean isDenied(DetectionSource source, String text, int at) {
        String before = text.substring(Math.max(0, at - 40), at);
        return DENIED.isIn(before) || source == DetectionSource.EMPLOYEE && SUMMONED.isIn(before);
    }
}
