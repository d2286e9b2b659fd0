package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.language.SignSet;
import dev.hindcast.model.Severity;
import dev.hindcast.model.StatedSeverity;
import dev.hindcast.model.evidence.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the severity: the organisation's word, and its place on the common scale where that is certain. */
public final class SeverityReader {
    /** Labels in any language under which a severity may stand, and much else: only the word of one counts. */
    private static final Set<String> CLASSES =
            Set.of(("classification;incident classification;category;incident category;class;incident class;rating"
                            + ";classificação;clasificación;classificazione;classement;klassifizierung;klassificering;klasyfikacja;klassificatie"
                            + ";categoría;categoria;catégorie;kategorie;kategori;kategoria;categorie;klasse;klass;klasa;classe;clase;klasse der störung;класс;категория")
                    .split(";"));

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
    /** "SEV1" in a sentence that tells how it was declared. */
    private static final Pattern TOLD = Pattern.compile("\\bS(?:EV|ev)[- ]?[0-5A-E]\\b");

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)\\b(?:declar|upgrad|rais(?:es|ed)|classif|escalat|open(?:s|ed) (?:as|a)|incident is|was an?|as an?)");
    /** "The severity, up to then minor, was raised to critical" */
    private static final Pattern SET = Pattern.compile(
            "(?i)\\bseverity\\b[^.;:]{0,60}?\\b(?:set|raised|upgraded|increased) (?:from [^.;]{1,20} )?to [\"'“‘`*]?((?:sev[- ]?)?\\w+)");
    /** "SEV-1: labels not printed", "Runners stuck (sev3)"; a word of the title may be anything else. */
    private static final Pattern IN_TITLE =
            Pattern.compile("(?i)(?:^\\W{0,3}(sev[ -]?[0-5])\\s?[:–—|-]\\s|[(\\[](sev[ -]?[0-5])[)\\]])");

    private static final Pattern TIME_IN = Pattern.compile("time in sev [0-5]");
    private static final Pattern SOME = Pattern.compile("[1-9]");
    private static final SignSet WORD = SignSet.of("severity");

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
        if (!stated.isEmpty()) {
            Field field = stated.get(0);
            Evidence evidence =
                    new Evidence(source, field.line().line(), field.line().text());
            String value = SENTENCE_BEHIND.matcher(field.value()).replaceFirst("");
            return Optional.of(new StatedSeverity(level(field.words(), value, mapping), value, evidence));
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
                .or(() -> told(source, outline, mapping));
    }

    /** "Time in SEV-2: 40 mins": the worst of those in which any was spent. */
    private static Optional<StatedSeverity> spentIn(String source, Fields fields, Map<String, Severity> mapping) {
        return fields.all().stream()
                .filter(field -> TIME_IN.matcher(field.words()).matches()
                        && SOME.matcher(field.value()).find())
                .min(Comparator.comparing(Field::words))
                .map(field -> {
                    Matcher word = TOLD.matcher(field.line().text());
                    return stated(source, word.find() ? word.group() : field.words(), field.line(), mapping);
                });
    }

    private static Optional<StatedSeverity> inTitle(String source, String title, Map<String, Severity> mapping) {
        Matcher matcher = IN_TITLE.matcher(title);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return Optional.of(new StatedSeverity(level(word, mapping), word, new Evidence(source, 1, title)));
    }

    /** A classification may be that of the text, such as "internal". */
    private static boolean isSeverity(Field field) {
        boolean numbered = NUMBERED.matcher(field.value()).matches()
                && Character.isLetter(field.value().charAt(0));
        return numbered || WORDS.begin(field.value()) && field.value().length() <= LONGEST;
    }

    /** Returns the one that the text tells where no field states any: the last to which it was set or raised, else the only one that was declared; what it was lowered to is not how bad it was. */
    private static Optional<StatedSeverity> told(String source, Outline outline, Map<String, Severity> mapping) {
        Map<String, StatedSeverity> declared = new LinkedHashMap<>();
        StatedSeverity set = null;
        for (Part part : outline.parts()) {
            for (TextLine line : Block.lines(part.block())) {
                if (part.block() instanceof Block.Paragraph paragraph
                        && line == paragraph.lines().get(0)) {
                    Matcher changed = SET.matcher(mention(paragraph.lines()) ? paragraph.text() : "");
                    while (changed.find()) {
                        set = stated(source, changed.group(1), line, mapping);
                    }
                }
                Matcher word = TOLD.matcher(mentions(line) ? line.text() : "");
                while (word.find() && DECLARED.matcher(line.text()).find()) {
                    declared.putIfAbsent(
                            Words.of(word.group()).replace(" ", ""), stated(source, word.group(), line, mapping));
                }
            }
        }
        return set != null || declared.size() != 1
                ? Optional.ofNullable(set)
                : declared.values().stream().findFirst();
    }

    private static boolean mention(List<TextLine> lines) {
        for (TextLine line : lines) {
            if (mentions(line)) {
                return true;
            }
        }
        return false;
    }

    /** Most lines have not even the letters. */
    private static boolean mentions(TextLine line) {
        String text = line.text();
        return line.hasOneOf("S") && (text.contains("SEV") || text.contains("Sev"))
                || line.signs().haveAll(WORD) && text.contains("severity");
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
