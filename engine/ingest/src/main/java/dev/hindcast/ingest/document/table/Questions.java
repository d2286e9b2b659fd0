package dev.hindcast.ingest.document.table;

import dev.hindcast.ingest.file.ResourceLines;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.wording.Remembered;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Columns of a form that ask: "When did we find out?", "Who noticed it?", in any language that is read. Safe to share between threads. */
final class Questions {
    /** Between the interrogative and the word that says what is asked stand a few others. */
    private static final String FEW = "(?:\\S+ ){0,5}?";
    /** What is to come, or is to be done, has no time yet. */
    private static final Pattern TO_COME;
    /** The line of its words. */
    private static final String WORDS_TO_COME = "{to come}";
    /** A longer one asks for more than one thing. */
    private static final int MOST_WORDS = 12;

    private static final Map<Pattern, String> ASKED = new LinkedHashMap<>();
    private static final Remembered<Optional<String>> LABELS = Remembered.of(Questions::read);

    static {
        Map<String, String> interrogatives = new TreeMap<>();
        String toCome = "";
        for (String line : ResourceLines.of(Questions.class, "questions.txt")) {
            int equals = line.indexOf(" = ");
            String name = line.substring(0, equals);
            String written = line.substring(equals + 3);
            if (name.equals(WORDS_TO_COME)) {
                toCome = written.replace("; ", "|");
            } else if (name.startsWith("{")) {
                interrogatives.put(name, written.replace("; ", "|"));
            } else {
                int behind = written.indexOf(" > ");
                String opening = written.substring(0, behind);
                for (Map.Entry<String, String> each : interrogatives.entrySet()) {
                    opening = opening.replace(each.getKey(), each.getValue());
                }
                String words = written.substring(behind + 3).replace("; ", "|");
                ASKED.put(Pattern.compile("(?:" + opening + ") " + FEW + "(?:" + words + ")(?: .*)?"), name);
            }
        }
        TO_COME = Pattern.compile("\\b(?:" + toCome + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }

    private Questions() {}

    /** Returns what the header of a column asks for, as the headers of other tables call it; absent if it asks for nothing that is known. */
    static Optional<String> label(String header) {
        return LABELS.get(header);
    }

    private static Optional<String> read(String header) {
        String words = Words.of(header);
        int blanks = (int) words.chars().filter(c -> c == ' ').count();
        return blanks == 0 || blanks >= MOST_WORDS || TO_COME.matcher(words).find()
                ? Optional.empty()
                : ASKED.entrySet().stream()
                        .filter(asked -> asked.getKey().matcher(words).matches())
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
