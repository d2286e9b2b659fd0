package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.file.ResourceLines;
import dev.hindcast.ingest.wording.WordingFile;
import dev.hindcast.model.DetectionSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words of other languages for those who may notice first. */
final class DetectionWords {
    private static final WordingFile DENIALS = WordingFile.read(DetectionWords.class, "detection-denials.txt");

    /** A comma goes on in "no colleague, customer or supplier". */
    private static final String LISTED = ",(?=\\s+(?:\\p{L}+ )?(?:ani|eller|lub|né|ni|noch|o|oder|of|ou)\\s)";

    /** Who is said not to have noticed does not count. */
    private static final Pattern DENIED = Pattern.compile(
            "(?<!\\p{L})" + DENIALS.anyOf("before") + "\\s(?:[^.;,|]|" + LISTED + "){0,25}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Nor does what is said to have noticed nothing, or not to have been there. */
    private static final Pattern DENIED_BEHIND = Pattern.compile(
            "[^.;:]{0,70}?(?<!\\p{L})" + DENIALS.anyOf("behind") + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Map<DetectionSource, Pattern> WORDS = new EnumMap<>(DetectionSource.class);
    /** What is enough where a field names who it was. */
    private static final Map<DetectionSource, Pattern> IN_FIELDS = new EnumMap<>(DetectionSource.class);

    private static final String IN_A_FIELD = " in a field";
    /** What names someone where it is all of a field, whatever a word of it does elsewhere: support client. */
    private static final Map<DetectionSource, Pattern> ALONE = new EnumMap<>(DetectionSource.class);

    private static final String ALONE_IN_A_FIELD = " alone" + IN_A_FIELD;

    private static final Pattern ACCOUNT = Pattern.compile("[a-z][\\w-]*(?:\\.[\\w-]+)+|\\S+@\\S+");
    private static final Pattern ORIGIN = Pattern.compile(
            "(?i)(?:(?:external |end )?(?:customers?|clients?|users?)|(internal (?:users?|staff)|employees?|staff|colleagues?))(?: (?:report|call|complaint)s?)?");

    private static final Pattern REMARK =
            Pattern.compile("^(?i:(?:the|an?|our|one of our|night|duty|head|shift|day) )+|\\s*(?:[(,/;].*)$");

    static {
        DetectionSource source = null;
        Map<DetectionSource, Pattern> words = WORDS;
        for (String line : ResourceLines.of(DetectionWords.class, "detection-words.txt")) {
            if (line.startsWith("[")) {
                String name = line.substring(1, line.length() - 1);
                words = name.endsWith(ALONE_IN_A_FIELD) ? ALONE : name.endsWith(IN_A_FIELD) ? IN_FIELDS : WORDS;
                source = DetectionSource.valueOf(name.replace(ALONE_IN_A_FIELD, "")
                        .replace(IN_A_FIELD, "")
                        .toUpperCase(Locale.ROOT));
            } else {
                String written = line.replaceAll(";\\s*", "|");
                boolean spaced = written.charAt(0) < '\u0400';
                String known = words.containsKey(source) ? words.get(source).pattern() + "|" : "";
                String more = spaced ? "(?<![\\p{L}\\p{M}])(?:" + written + ")(?![\\p{L}\\p{M}])" : written;
                words.put(source, Pattern.compile(known + more, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            }
        }
    }

    private DetectionWords() {}

    /** Returns who is named by a field that says who noticed: an article may stand before, a remark in brackets or behind a comma. */
    static Optional<DetectionSource> ofField(String value) {
        String name = REMARK.matcher(value.strip()).replaceFirst("");
        return of(value).or(() -> whole(name, IN_FIELDS));
    }

    /** Returns who is named by all that stands behind the label of such a field, in words that name another in a text. */
    static Optional<DetectionSource> ofAll(String written) {
        String value = written.substring(written.indexOf(':') + 1).strip();
        return whole(REMARK.matcher(value).replaceFirst(""), ALONE);
    }

    private static Optional<DetectionSource> whole(String name, Map<DetectionSource, Pattern> known) {
        return known.entrySet().stream()
                .filter(words -> words.getValue().matcher(name).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Returns who is named by a field that says where a record came from and holds but that: a customer, a colleague. */
    static Optional<DetectionSource> ofOrigin(String value) {
        Matcher origin = ORIGIN.matcher(value.strip());
        if (origin.matches()) {
            return Optional.of(origin.group(1) == null ? DetectionSource.CUSTOMER : DetectionSource.EMPLOYEE);
        }
        return Stream.of(DetectionSource.EMPLOYEE, DetectionSource.CUSTOMER)
                .filter(who -> WORDS.get(who).matcher(value.strip()).matches())
                .findFirst();
    }

    /** Returns whether a value may name such a source: an account, {@code itil.user}, tells a program or a person, not a role. */
    static boolean mayName(String value, DetectionSource who) {
        return who == DetectionSource.MONITORING
                || !ACCOUNT.matcher(value.strip()).matches();
    }

    private static boolean isDenied(String written, int at) {
        return DENIED.matcher(written)
                .region(Math.max(0, at - 40), at)
                .useTransparentBounds(true)
                .find();
    }

    /** Returns whose word comes first in a text as it was written. */
    static Optional<DetectionSource> of(String written) {
        DetectionSource first = null;
        int at = written.length();
        for (Map.Entry<DetectionSource, Pattern> words : WORDS.entrySet()) {
            Matcher word = words.getValue().matcher(written);
            boolean found = word.find();
            while (found
                    && (isDenied(written, word.start())
                            || words.getKey() == DetectionSource.MONITORING
                                    && DENIED_BEHIND
                                            .matcher(written)
                                            .region(word.end(), written.length())
                                            .lookingAt())) {
                found = word.find();
            }
            if (found && word.start() < at) {
                first = words.getKey();
                at = word.start();
            }
        }
        return Optional.ofNullable(first);
    }
}
