package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.time.MilestoneName;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a field for the end says that there is none yet: {@code End: Unknown}, {@code Resolved: not yet}, {@code resolved: false}. */
public final class OpenEnd {
    private static final Wording NONE_YET = Wording.of(
            "^(?:(?:yet )?unknown|not (?:yet )?(?:known|resolved|over|restored|fixed)(?: yet)?|not yet|on-?going|open|unresolved"
                    + "|still (?:ongoing|open|in progress|investigating|down|unknown)|in progress|under investigation)[\\s.!*_]*$");

    /** The same in a cell, in other languages. */
    private static final Pattern NONE_YET_ABROAD = Pattern.compile(
            "(?iu)(?:pending|(?:noch )?offen|in (?:bearbeitung|arbeit|behandeling|corso)|pend[ie]e?nte|en curso|abiert[oa]|ouverte?|en cours|apert[oa]|em (?:andamento|aberto)"
                    + "|lopend|pågår|pågående|öppen|åben|åpen|w toku|otwart[aey]|v řešení|probíhá|в работе|не решено|対応中|未復旧|未解決|进行中|未恢复|处理中|진행 중|조치 중)\\.?");

    private static final int LONGEST = 20;

    /** A field that asks whether it is over. */
    private static final Set<String> OVER = Set.of("resolved");

    private static final Set<String> NO = Set.of("false", "no");

    private static final Set<String> STATUS = Set.of("status", "state", "incident status", "current status");
    /** "Mitigated, awaiting the provider" */
    private static final Pattern NOT_OVER = Pattern.compile(
            "(?i)(?:partial(?:ly)? )?(?:mitigated|stable|stabili[sz]ed|contained|workaround (?:in place|applied))\\b[^.;|]{0,20}?\\b(?:awaiting|waiting (?:for|on)|pending|not (?:yet )?(?:fixed|resolved|closed)|still|monitoring|fix (?:in progress|to follow))\\b.*");
    /** "14 May 2031 → ongoing" */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)[\\da-z]\\s*(?:→|->|–|—|-|to|until|till)\\s*(?:on-?going|present|now)(?=[\\s*_.]*(?:$|[)\\]]))");

    private OpenEnd() {}

    /** Returns whether a field or a heading with a day says so. */
    public static boolean isStated(Fields fields, Outline outline) {
        if (isStated(fields)) {
            return true;
        }
        for (Part part : outline.figured()) {
            if (part.block() instanceof Block.Heading heading && goesOn(heading.text())) {
                return true;
            }
        }
        return false;
    }

    /** A moment stands before the dash: "2 - Now what?" is a number. */
    private static boolean goesOn(TextLine heading) {
        Matcher goesOn = GOES_ON.matcher(heading.text());
        return !heading.times().isEmpty()
                && goesOn.find()
                && heading.times().stream()
                        .anyMatch(when -> when.start() <= goesOn.start() && when.end() > goesOn.start());
    }

    /** Returns whether a field of the document says so. */
    public static boolean isStated(Fields fields) {
        return statedBy(fields).isPresent();
    }

    /** Returns the field of the document that says so. */
    static Optional<Fields.Field> statedBy(Fields fields) {
        for (Fields.Field field : fields.all()) {
            if ((NONE_YET.isIn(field.value()) || isNoneYetAbroad(field.value())) && isOfEnd(field)) {
                return Optional.of(field);
            }
        }
        return fields.named(OVER).stream()
                .filter(field -> NO.contains(field.value().toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> fields.named(STATUS).stream()
                        .filter(field -> NOT_OVER.matcher(field.value()).matches())
                        .findFirst());
    }

    private static boolean isNoneYetAbroad(String value) {
        return value.length() <= LONGEST && NONE_YET_ABROAD.matcher(value).matches();
    }

    private static boolean isOfEnd(Fields.Field field) {
        return MilestoneLabels.of(field.words())
                .filter(MilestoneName.RESOLVED::equals)
                .isPresent();
    }
}
