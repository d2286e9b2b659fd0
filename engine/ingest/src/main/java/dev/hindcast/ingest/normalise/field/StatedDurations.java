package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.time.DurationText;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.StatedDuration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads durations that a document writes out under a label. */
public final class StatedDurations {
    private static final Map<String, DurationDefinition> NAMES = new HashMap<>();

    static {
        put(
                DurationDefinition.TIME_TO_DETECT,
                "time to detect;time to detection;ttd;detection time;detection delay;mttd;time until detection;time to notice;"
                        + "time to discover;detection lag;delay to detection;delay in detection;time to discovery;detection took");
        put(
                DurationDefinition.TIME_TO_ACKNOWLEDGE,
                "time to acknowledge;tta;time to acknowledgement;time to acknowledgment;mtta");
        put(
                DurationDefinition.TIME_TO_MITIGATE,
                "time to mitigate;time to mitigation;ttm;time to fix;mean time to fix;time to repair;time to restore;time to restore service;time to stabilise;"
                        + "time to stabilize;mean time to repair;mttm");
        put(
                DurationDefinition.TIME_TO_RESOLVE,
                "time to resolve;time to resolution;ttr;time to recovery;time to recover;duration;incident duration;"
                        + "outage duration;total duration;duration of incident;duration of the incident;duration of outage;"
                        + "length of outage;length of incident;downtime;total downtime;mean time to resolve;mttr;impact duration;minutes downtime or degradation;minutes downtime;minutes of downtime;minutes of"
                        + " impact;minutes down;"
                        + "duration of impact;down for;how long;incident length;outage length;total time;total outage;resolve time;elapsed time;unavailable;unavailability;system unavailable;service unavailable;time unavailable;"
                        + "length of the outage;length of the incident;out of service;out of service for;customer impact duration;duration of customer impact;outage lasted;lasted");
    }

    /** Figures, perhaps with units and words around them; no beginning and end, no clock but one of two figures, no zero. */
    private static final Pattern LENGTH = Pattern.compile(
            "(?i)(?:[~<>≈±+]|\\b(?:about|approx\\.?|approximately|around|roughly|circa|ca\\.|less than|more than|over|under|up to|at least|nearly|almost)\\b|\\s){0,4}"
                    + "(?=\\D{0,3}[\\d.,]*[1-9])\\d[\\d.,'\u2019\u202f ]{0,20}(?::\\d\\d)?(?:\\s?(?:-|\u2013|/|to|or|of|ou|oder|o)\\s?\\d[\\d.,]{0,10})?\\s?(?:[a-z]{1,12}\\.?)?");
    /** "13h5x", "1h ?m", "xx min": the form of a length in which a figure was left open. */
    private static final Pattern OPEN = Pattern.compile(
            "(?i)[~\\s]{0,3}(?:(?=[\\dx? ]{0,3}[\\dx?]\\s?[hm:])(?:\\d{1,3}|[x?]{1,2}|\\d[x?])\\s?(?:h(?:ours?|rs?)?|:)\\s?(?:\\d[x?]|[x?]\\d|[x?]{1,2}|\\d(?!\\d))\\s?(?:m(?:in(?:utes?|s)?)?)?"
                    + "|(?:\\d{1,3}[x?]|[x?]{1,3}\\d?)\\s?(?:m(?:in(?:utes?|s)?)?|h(?:ours?|rs?)?|s(?:ec(?:onds?|s)?)?))\\s*");
    /** A length and another instead of it, and no word more. */
    private static final Pattern TWO = Pattern.compile(
            "(?i)[^a-z/]{0,3}\\d[\\d.,]{0,8}\\s?[a-z]{1,7}\\.?(?:\\s?\\d{1,2}\\s?[a-z]{0,7})?\\s?(?:/|or|of|ou|oder|o)\\s?\\d[\\d.,]{0,8}\\s?[a-z]{1,7}\\.?(?:\\s?\\d{1,2}\\s?[a-z]{0,7})?");
    /** A length and words behind it that nobody reads: {@code 2 hours?}, {@code 20 min or 2 h at most}. */
    private static final Pattern BEGUN = Pattern.compile(
            "(?i)[~<>≈±+\\s]{0,3}(?:(?:between|zwischen|entre|tra|tussen|mellem|mellan) \\d{1,3} (?:and|und|et|y|e|en|og|och) )?(?=[\\d.,]*[1-9])\\d[\\d.,]{0,8}\\s?(?:m|h|min(?:ute)?s?|h(?:ou)?rs?|sec(?:ond)?s?|days?|minuten?|stunden?|std|heures?|horas?|minut[oi]s?|or[ae]|uren|uur|timer|timmar)(?![\\p{L}\\d]).*");

    private static final String TOTAL = DurationDefinition.TIME_TO_RESOLVE.name();
    /** As the post-mortems of PagerDuty put it. */
    private static final String TIME_IN = "time in sev ";
    /** A longer value tells more than a length. */
    private static final int LONGEST = 60;

    private static final Pattern FIGURE = Pattern.compile("\\d{1,6}(?:\\.\\d{1,2})?");

    private StatedDurations() {}

    private static void put(DurationDefinition definition, String labels) {
        for (String label : labels.split(";")) {
            NAMES.put(label, definition);
        }
    }

    /**
     * Returns the stated durations, the first of each name.
     *
     * @param source the document
     * @param fields its labels
     * @param configured durations of the user's own, stated under their own name
     */
    public static List<StatedDuration> read(String source, Fields fields, List<DurationDefinition> configured) {
        Map<String, StatedDuration> byName = new LinkedHashMap<>();
        for (Field field : fields.all()) {
            for (String name : names(label(field), configured)) {
                length(field).ifPresent(text -> byName.putIfAbsent(name, stated(source, name, text, field)));
            }
        }
        inOneSeverity(fields)
                .ifPresent(field ->
                        length(field).ifPresent(text -> byName.putIfAbsent(TOTAL, stated(source, TOTAL, text, field))));
        return List.copyOf(byName.values());
    }

    /** "Time in SEV-2: 388 mins", where none is told for the other levels and no labels state a beginning and an end: it may be a part of that. */
    private static Optional<Field> inOneSeverity(Fields fields) {
        List<Field> spent = fields.all().stream()
                .filter(field -> field.words().startsWith(TIME_IN))
                .filter(field ->
                        length(field).filter(text -> text.seconds() > 0).isPresent())
                .toList();
        boolean whole = spent.size() == 1
                && !(states(fields, MilestoneName.STARTED)
                        && (states(fields, MilestoneName.RESOLVED) || states(fields, MilestoneName.MITIGATED)));
        return whole ? Optional.of(spent.get(0)) : Optional.empty();
    }

    private static boolean states(Fields fields, MilestoneName milestone) {
        return fields.all().stream()
                .filter(field -> TimeScanner.mayTellTime(field.value()))
                .anyMatch(field -> MilestoneLabels.of(field.words())
                        .filter(milestone::equals)
                        .isPresent());
    }

    /**
     * Returns a finding for each length that stands under a label and cannot be read, where no other of its name is.
     *
     * @param stated what was read
     */
    public static List<Finding> unread(
            String source, Fields fields, List<DurationDefinition> configured, List<StatedDuration> stated) {
        Map<String, Finding> byName = new LinkedHashMap<>();
        for (Field field : fields.all()) {
            for (String name : names(label(field), configured)) {
                boolean read = stated.stream().anyMatch(each -> each.name().equals(name));
                if (!read && isLength(field.value())) {
                    byName.putIfAbsent(
                            name,
                            new Finding(
                                    FindingCode.UNREADABLE_DURATION,
                                    "a length of time is written in a way that cannot be read for certain; it was not used",
                                    evidence(source, field)));
                }
            }
        }
        return List.copyOf(byName.values());
    }

    /** "TTR as we count it"; what is asked by "When" may be but a length. */
    private static String label(Field field) {
        if (field.words().equals("when")) {
            return DurationText.read(field.value()).isPresent() ? "duration" : "";
        }
        int remark = field.words().indexOf(" as we ");
        return remark < 0 ? field.words() : field.words().substring(0, remark);
    }

    private static boolean isLength(String value) {
        String told = value.strip();
        return DurationText.tellsTwo(told)
                || told.length() <= LONGEST
                        && (LENGTH.matcher(told).matches()
                                || OPEN.matcher(told).matches()
                                || BEGUN.matcher(told).matches()
                                || TWO.matcher(told).matches());
    }

    private static Evidence evidence(String source, Field field) {
        return new Evidence(source, field.line().line(), field.line().text());
    }

    /** A figure alone counts the minutes that its label names; behind a beginning and an end the length stands in parentheses. */
    private static Optional<DurationText> length(Field field) {
        String value = field.value();
        if (field.words().startsWith("minutes ") && FIGURE.matcher(value).matches()) {
            return DurationText.read(value + " minutes");
        }
        int parenthesis = value.indexOf(':') > 0 ? value.indexOf('(') : -1;
        return DurationText.read(value)
                .or(() -> parenthesis < 0 ? Optional.empty() : DurationText.read(value.substring(parenthesis + 1)));
    }

    /** The user's own definition of a name outranks the built-in one. */
    private static List<String> names(String words, List<DurationDefinition> configured) {
        List<String> own = List.of();
        for (DurationDefinition definition : configured) {
            if (definition.name().replace('_', ' ').equals(words)) {
                own = own.isEmpty() ? new ArrayList<>() : own;
                own.add(definition.name());
            }
        }
        DurationDefinition known = own.isEmpty() ? NAMES.get(words) : null;
        return known != null ? List.of(known.name()) : own;
    }

    private static StatedDuration stated(String source, String name, DurationText text, Field field) {
        return new StatedDuration(name, text.seconds(), text.clock(), text.approximate(), evidence(source, field));
    }
}
