package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.file.ResourceLines;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.Severity;
import dev.hindcast.model.StatedSeverity;
import dev.hindcast.model.evidence.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the severity: the organisation's word, and its place on the common scale where that is certain. */
public final class SeverityReader {
    /** Labels in any language under which a severity may stand, and much else: only the word of one counts. */
    private static final Set<String> CLASSES = ResourceLines.of(SeverityReader.class, "severity-classes.txt").stream()
            .flatMap(line -> Stream.of(line.split("; ")))
            .collect(Collectors.toUnmodifiableSet());

    /** Of these a number or a letter alone tells how bad it was; a bare level is also one of support, a category one of storms, of which the greatest is the worst. */
    private static final Set<String> LEVELS =
            Set.of("incident category", "incident class", "incident grade", "fault level", "fault class");

    /** "2", "B2", "2 (high)" */
    /** "Category: 1 (low)": of kinds either end of the scale may be the worst. */
    private static final Pattern OF_KINDS = Pattern.compile("[ck]ategor|[ck]lass?");

    private static final Pattern LEVEL = Pattern.compile("(?:[1-5]|[A-E]\\d?)(?:\\s*\\((.{1,40})\\))?");
    /** Status pages call the severity so, above all sections; in these it is what happened to whom or what a factor did, and beside a likelihood that of a risk. */
    private static final Set<String> IMPACT = Set.of("impact");

    private static final Set<String> RISK = Set.of("likelihood", "probability", "effort", "risk", "confidence");
    private static final Set<String> LABELLED = Set.of("labels", "label", "tags");
    /** "incident, `P1`, registry" */
    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:^|[,\\s])[`\"]?((?:sev|severity)[ :/-]?[0-5]|p[0-5])[`\"]?(?=\\s*(?:,|$))");
    /** What a label with P has beside it; else P4 may be a kind of machine. */
    private static final Pattern OF_INCIDENT = Pattern.compile("(?i)\\bincident\\b");

    private static final ValueWords WORDS = ValueWords.of("severity");
    /** The label of figures of which the greatest is the worst. */
    private static final String UPWARDS = "severity counting up";

    private static final List<String> LABELS = List.of(
            "severity",
            UPWARDS,
            "incident severity",
            "severity level",
            "incident severity level",
            "severity rating",
            "incident level",
            "sev",
            "priority",
            "incident priority",
            "impact level",
            "criticality",
            "level",
            "urgency");
    private static final Pattern BEHIND_WORD = Pattern.compile("[\\s(,;:–—-].*$");
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)^(?:(?:sev(?:erity)?|s|p|pri(?:ority)?)[ _-]?|level )?([1-5])(?!\\.?\\d)(?:\\b.*)?$");

    /** "High. Reference NP-7." */
    private static final Pattern SENTENCE_BEHIND = Pattern.compile(
            "(?<=^.{1,40})\\.\\s+(?=[\\p{Lu}\\p{Lo}\\d][^\\s.]*(?:\\s\\S+){1,99}$).*|(?<=\\p{L})\\.$", Pattern.DOTALL);

    /** A label of GitLab that is one of several values: "~severity::2". */
    private static final Pattern SCOPED = Pattern.compile(
            "~\"?(severity::[^\\s\"~`]{1,20})|(?<![\\w/])(sev(?:erity)?/[a-z\\d-]{1,12})(?![\\w/])",
            Pattern.CASE_INSENSITIVE);
    /** "SEV-1: labels not printed", "Runners stuck (sev3)", "[P1] No labels", "Slow labels, SEV3"; a word of the title may be anything else, as P1 in brackets a pump or a car park. */
    private static final Pattern IN_TITLE = Pattern.compile("(?i)(?:^\\W{0,3}(sev[ -]?[0-5])\\s?[:–—|-]\\s"
            + "|^\\W{0,3}\\[(p[0-5])\\]|[(\\[](sev[ -]?[0-5])[)\\]]|[,;:·|–—-]\\s(sev[ -]?[0-5])\\W*$)");

    private static final Pattern SPENT = Pattern.compile("\\bS(?:EV|ev)[- ]?[0-5A-E]\\b");
    private static final Pattern TIME_IN = Pattern.compile("time in sev [0-5]");
    private static final Pattern SOME = Pattern.compile("[1-9]");

    /** Of a value under such a label, in characters. */
    private static final int LONGEST = 40;

    private SeverityReader() {}

    /**
     * Returns the severity of the first field that states one, else that which a label within a field, the title or a sentence bears.
     *
     * @param title of the document, as written
     * @param mapping the organisation's words, in lower case, to SEV1 ... SEV5
     */
    public static Optional<StatedSeverity> read(
            String source, Fields fields, Outline outline, String title, Map<String, Severity> mapping) {
        List<Field> stated = new ArrayList<>(fields.firsts(LABELS));
        fields.named(CLASSES).stream().filter(SeverityReader::isSeverity).forEach(stated::add);
        List<Field> impacts = stated.isEmpty() && fields.named(RISK).isEmpty() ? fields.named(IMPACT) : List.of();
        if (!impacts.isEmpty()) {
            int end = endOfHead(outline, heading(outline, title));
            impacts.stream()
                    .filter(field -> field.metadata() || field.line().line() < end)
                    .filter(field -> WORDS.are(field.value()))
                    .forEach(stated::add);
        }
        if (!stated.isEmpty()) {
            Field field = stated.get(0);
            Evidence evidence =
                    new Evidence(source, field.line().line(), field.line().text());
            String value = SENTENCE_BEHIND.matcher(field.value()).replaceFirst("");
            return Optional.of(new StatedSeverity(level(field.words(), value, mapping), value, evidence));
        }
        for (Field field : fields.named(LABELLED)) {
            boolean ofIncident = OF_INCIDENT.matcher(field.value()).find();
            Matcher label = LABEL.matcher(field.value());
            while (label.find()) {
                if (ofIncident || Character.toLowerCase(label.group(1).charAt(0)) == 's') {
                    return Optional.of(stated(source, label.group(1), field.line(), mapping));
                }
            }
        }
        for (Field field : fields.all()) {
            boolean may = field.value().indexOf('~') >= 0 || field.value().indexOf('/') >= 0;
            Matcher scoped = SCOPED.matcher(may ? field.value() : "");
            if (scoped.find()) {
                String value = scoped.group(1) != null ? scoped.group(1) : scoped.group(2);
                String last = value.substring(Math.max(value.lastIndexOf(':'), value.lastIndexOf('/')) + 1);
                Evidence evidence =
                        new Evidence(source, field.line().line(), field.line().text());
                return Optional.of(new StatedSeverity(level(last, mapping), value, evidence));
            }
        }
        return inTitle(source, title, mapping)
                .or(() -> spentIn(source, fields, mapping))
                .or(() -> ToldSeverity.read(
                        outline, heading(outline, title), (word, line) -> stated(source, word, line, mapping)));
    }

    /** The line of the heading behind the title, or of tasks in any form, whichever comes first. */
    private static int endOfHead(Outline outline, Optional<Block.Heading> title) {
        int from = title.map(heading -> heading.text().line()).orElse(0);
        IntStream tasks = outline.sections().stream()
                .filter(section -> section.role() == SectionRole.ACTIONS)
                .mapToInt(section -> section.evidence().line());
        IntStream headings =
                headings(outline).mapToInt(heading -> heading.text().line()).filter(line -> line > from);
        return IntStream.concat(tasks, headings).min().orElse(Integer.MAX_VALUE);
    }

    /** Returns the heading of the incident: the one with its title, which above has that of the whole page, else the first. */
    private static Optional<Block.Heading> heading(Outline outline, String title) {
        return headings(outline)
                .filter(heading -> heading.text().text().contains(title))
                .findFirst()
                .or(() -> headings(outline).findFirst());
    }

    private static Stream<Block.Heading> headings(Outline outline) {
        return outline.parts().stream()
                .map(Part::block)
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast);
    }

    /** "Time in SEV-2: 40 mins": the worst of those in which any was spent. */
    private static Optional<StatedSeverity> spentIn(String source, Fields fields, Map<String, Severity> mapping) {
        return fields.all().stream()
                .filter(field -> TIME_IN.matcher(field.words()).matches()
                        && SOME.matcher(field.value()).find())
                .min(Comparator.comparing(Field::words))
                .map(field -> {
                    Matcher word = SPENT.matcher(field.line().text());
                    return stated(source, word.find() ? word.group() : field.words(), field.line(), mapping);
                });
    }

    private static Optional<StatedSeverity> inTitle(String source, String title, Map<String, Severity> mapping) {
        Matcher matcher = IN_TITLE.matcher(title);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String word = IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return Optional.of(new StatedSeverity(level(word, mapping), word, new Evidence(source, 1, title)));
    }

    /** A classification may be that of the text, such as "internal". */
    private static boolean isSeverity(Field field) {
        Matcher level = LEVEL.matcher(field.value());
        if (level.matches()
                && (LEVELS.contains(field.words())
                        || level.group(1) != null
                                && WORDS.begin(level.group(1))
                                && !OF_KINDS.matcher(field.words()).find())) {
            return true;
        }
        boolean numbered = NUMBERED.matcher(field.value()).matches()
                && Character.isLetter(field.value().charAt(0));
        return numbered || WORDS.begin(field.value()) && field.value().length() <= LONGEST;
    }

    private static StatedSeverity stated(String source, String word, TextLine line, Map<String, Severity> mapping) {
        return new StatedSeverity(level(word, mapping), word, new Evidence(source, line.line(), line.text()));
    }

    /** Returns whether the label, as {@link Words#of} gives it, is one of a severity. */
    public static boolean isLabel(String words) {
        return LABELS.contains(words);
    }

    private static Optional<Severity> level(String label, String value, Map<String, Severity> mapping) {
        String word = value.strip().toLowerCase(Locale.ROOT);
        return label.equals(UPWARDS) ? Optional.ofNullable(mapping.get(word)) : level(word, mapping);
    }

    /** Returns the place of a word on the common scale, absent where that is not certain. */
    public static Optional<Severity> level(String original, Map<String, Severity> mapping) {
        String word = original.strip().toLowerCase(Locale.ROOT);
        Severity mapped = mapping.get(word);
        if (mapped == null) {
            mapped = mapping.get(BEHIND_WORD.matcher(word).replaceFirst(""));
        }
        if (mapped != null) {
            return Optional.of(mapped);
        }
        Matcher matcher = NUMBERED.matcher(word);
        return matcher.matches() ? Optional.of(Severity.valueOf("SEV" + matcher.group(1))) : Optional.empty();
    }
}
