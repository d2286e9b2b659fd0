package dev.hindcast.ingest.normalise.language;

import dev.hindcast.ingest.normalise.outline.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the headers of a table in another language say. Told by the headers alone: rows hold names, figures and a few words, too little to
 * tell a language by. Safe to share between threads.
 */
public final class HeaderWords {
    /** Fewer known headers are chance. */
    private static final int FEWEST = 2;
    /** What only headers are called, and what they mean by words that head other things in a text; they tell no language. */
    private static final String ANY = "table-headers.txt";

    private HeaderWords() {}

    /** Read when the first table comes that has headers which are not English. */
    private static final class Known {
        private static final Map<String, Map<String, String>> LABELS = new TreeMap<>();
        private static final Map<String, String> ANY_LANGUAGE = new HashMap<>();

        static {
            for (String code : Languages.codes()) {
                LABELS.put(code, LanguageFile.labels(code + ".txt"));
            }
            ANY_LANGUAGE.putAll(LanguageFile.labels(ANY));
        }
    }

    /**
     * Returns for each header what it is called here; itself where it is English or not known. Absent if the headers are of no other language.
     *
     * @param isEnglish whether a header is known as it is
     */
    public static Optional<List<String>> of(List<String> headers, Predicate<String> isEnglish) {
        List<String> foreign = headers.stream()
                .filter(header -> !header.isBlank() && !isEnglish.test(header))
                .map(Words::of)
                .toList();
        if (foreign.size() < FEWEST) {
            return Optional.empty();
        }
        return Known.LABELS.values().stream()
                .filter(labels ->
                        foreign.stream().filter(word -> knows(labels, word)).count() >= FEWEST)
                .max(Comparator.comparingLong(labels -> count(labels, foreign)))
                .map(labels -> said(headers, labels, isEnglish));
    }

    /**
     * Returns what a text beside a table says here, in each language that its headers may be of.
     *
     * @param headers as they are written
     */
    public static List<String> said(List<String> headers, String text) {
        List<String> words = headers.stream().map(Words::of).toList();
        List<String> said = new ArrayList<>();
        Known.LABELS.forEach((code, labels) -> {
            if (words.stream().filter(word -> knows(labels, word)).count() >= FEWEST) {
                AlignedText aligned = new AlignedText(text);
                Languages.language(code, true).ifPresent(language -> language.say(aligned));
                said.add(aligned.text());
            }
        });
        return said;
    }

    private static boolean knows(Map<String, String> labels, String words) {
        return labels.containsKey(words) || Known.ANY_LANGUAGE.containsKey(words);
    }

    private static long count(Map<String, String> labels, List<String> words) {
        return words.stream().filter(labels::containsKey).count();
    }

    private static List<String> said(List<String> headers, Map<String, String> labels, Predicate<String> isEnglish) {
        List<String> said = new ArrayList<>();
        for (String header : headers) {
            String words = Words.of(header);
            String known = Known.ANY_LANGUAGE.getOrDefault(words, labels.getOrDefault(words, header));
            said.add(isEnglish.test(header) ? header : known);
        }
        return said;
    }
}
