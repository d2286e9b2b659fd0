package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.file.ResourceLines;
import dev.hindcast.model.DetectionSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of other languages for those who may notice first. */
final class DetectionWords {
    /** Who is said not to have noticed does not count. */
    private static final Pattern DENIED = Pattern.compile(
            "(?:kein\\p{L}*|nicht|ohne|aucune?|pas|sans|ne|sin|ning[uú]n\\p{L}*|nessun\\p{L}*|non|senza|sem|nenhum\\p{L}*|não|geen|niet|zonder|ingen|inte|ikke|utan|uden|uten|nie|bez|żaden|не|без)\\s[^.;|]{0,25}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Map<DetectionSource, Pattern> WORDS = new EnumMap<>(DetectionSource.class);

    static {
        DetectionSource source = null;
        for (String line : ResourceLines.of(DetectionWords.class, "detection-words.txt")) {
            if (line.startsWith("[")) {
                source = DetectionSource.valueOf(
                        line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                String words = line.replaceAll(";\\s*", "|");
                boolean spaced = words.charAt(0) < '\u0400';
                String known = WORDS.containsKey(source) ? WORDS.get(source).pattern() + "|" : "";
                String more = spaced ? "(?<![\\p{L}\\p{M}])(?:" + words + ")(?![\\p{L}\\p{M}])" : words;
                WORDS.put(source, Pattern.compile(known + more, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            }
        }
    }

    private DetectionWords() {}

    /** Returns whose word comes first in a text as it was written. */
    static Optional<DetectionSource> of(String written) {
        DetectionSource first = null;
        int at = written.length();
        for (Map.Entry<DetectionSource, Pattern> words : WORDS.entrySet()) {
            Matcher word = words.getValue().matcher(written);
            boolean found = word.find();
            while (found
                    && DENIED.matcher(written.substring(Math.max(0, word.start() - 40), word.start()))
                            .find()) {
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
