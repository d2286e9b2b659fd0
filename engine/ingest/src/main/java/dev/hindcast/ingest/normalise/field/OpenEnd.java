package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.model.time.MilestoneName;
import java.util.regex.Pattern;

/** Whether a field for the end says that there is none yet: {@code End: Unknown}, {@code Resolved: not yet}. */
public final class OpenEnd {
    private static final Pattern NONE_YET = Pattern.compile(
            "(?i)(?:(?:yet )?unknown|not (?:yet )?(?:known|resolved|over|restored|fixed)(?: yet)?|not yet|on-?going|open|unresolved"
                    + "|still (?:ongoing|open|in progress|investigating|down|unknown)|in progress|under investigation)[\\s.!*_]*");

    private static final String FIRST_LETTERS = "uynosiUYNOSI";

    private OpenEnd() {}

    /** Returns whether a field of the document says so. */
    public static boolean isStated(Fields fields) {
        for (Fields.Field field : fields.all()) {
            if (saysSo(field.value())
                    && MilestoneLabels.of(field.words()).orElse(null) == MilestoneName.RESOLVED) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysSo(String value) {
        return FIRST_LETTERS.indexOf(value.charAt(0)) >= 0
                && NONE_YET.matcher(value).matches();
    }
}
