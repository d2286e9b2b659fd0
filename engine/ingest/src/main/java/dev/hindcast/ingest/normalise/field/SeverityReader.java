package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.model.Severity;
import dev.hindcast.model.StatedSeverity;
import dev.hindcast.model.evidence.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the severity: the organisation's word, and its place on the common scale where that is certain. */
public final class SeverityReader {
    private static final String CLASSIFICATION = "classification";
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
            CLASSIFICATION,
            "urgency");
    private static final Pattern BEHIND_WORD = Pattern.compile("[\\s(,;:–—-].*$");
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)^(?:(?:sev(?:erity)?|s|p|pri(?:ority)?)[ _-]?|level )?([1-5])(?![\\d.])(?:\\b.*)?$");

    /** A label of GitLab that is one of several values: "~severity::2". */
    private static final Pattern SCOPED = Pattern.compile("~\"?(severity::[^\\s\"~`]{1,20})", Pattern.CASE_INSENSITIVE);
    /** "SEV-1: labels not printed", "Runners stuck (sev3)"; a word of the title may be anything else. */
    private static final Pattern IN_TITLE =
            Pattern.compile("(?i)(?:^\\W{0,3}(sev[ -]?[0-5])\\s?[:–—|-]\\s|[(\\[](sev[ -]?[0-5])[)\\]])");

    private SeverityReader() {}

    /**
     * Returns the severity of the first field that states one, else that which a label within a field or the title bears.
     *
     * @param title of the document, as written
     * @param mapping the organisation's words, in lower case, to SEV1 ... SEV5
     */
    public static Optional<StatedSeverity> read(
            String source, Fields fields, String title, Map<String, Severity> mapping) {
        for (Field field : fields.firsts(LABELS)) {
            if (isSeverity(field)) {
                Evidence evidence =
                        new Evidence(source, field.line().line(), field.line().text());
                return Optional.of(new StatedSeverity(level(field, mapping), field.value(), evidence));
            }
        }
        for (Field field : fields.all()) {
            Matcher scoped = SCOPED.matcher(field.value());
            if (field.value().indexOf('~') >= 0 && scoped.find()) {
                String value = scoped.group(1);
                String last = value.substring(value.lastIndexOf(':') + 1);
                Evidence evidence =
                        new Evidence(source, field.line().line(), field.line().text());
                return Optional.of(new StatedSeverity(level(last, mapping), value, evidence));
            }
        }
        return inTitle(source, title, mapping);
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
        return !field.words().equals(CLASSIFICATION)
                || NUMBERED.matcher(field.value()).matches()
                        && Character.isLetter(field.value().charAt(0));
    }

    /** Returns whether the label, as {@link Words#of} gives it, is one of a severity. */
    public static boolean isLabel(String words) {
        return LABELS.contains(words) && !words.equals(CLASSIFICATION);
    }

    private static Optional<Severity> level(Field field, Map<String, Severity> mapping) {
        String word = field.value().strip().toLowerCase(Locale.ROOT);
        return field.words().equals(UPWARDS) ? Optional.ofNullable(mapping.get(word)) : level(word, mapping);
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
