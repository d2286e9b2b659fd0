package dev.hindcast.ingest.normalise.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the headers of a table in another language say. Told by the headers alone: rows hold names, figures and a few words, too little to
 * tell a language by. Safe to share between threads.
 */
public final class HeaderWords {
    /** Fewer known headers are chance. */
    private static final int FEWEST = 2;
    /** What only headers are called, and what they mean by words that head other things in a text; they tell no language. */
    private static final String ANY = "table-headers.txt";

    private static final Pattern AT =
            Pattern.compile("(?i)[ _-](?:um|am|ab|seit|à|le|om|op|às|em|alle|il|a las|el|kl)\\.?$");

    private static final String DURATION = "Duration";
    /** Behind the name of a length keys have its unit: "duur_minuten". */
    private static final Pattern UNIT = Pattern.compile(
            "(?iu)[ _-](?:min(?:uten|utes|utos|uti|uter|utter|uut|s)?|se[ckg](?:unden|ondes|undos|ondi|onden|under)?|h|hrs?|std|stunden|heures|horas|ore|uren|uur|timer|timmar|tage|jours|días|dias|giorni|dagen)$");

    private HeaderWords() {}

    /** Read when the first table comes that has headers which are not English. */
    private static final class Known {
        private static final Map<String, Language> LANGUAGES = new TreeMap<>();
        private static final Language ANY_LANGUAGE = LanguageFile.names(ANY);

        static {
            for (String code : Languages.codes()) {
                LANGUAGES.put(code, LanguageFile.names(code + ".txt"));
            }
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
                .toList();
        if (foreign.size() < FEWEST) {
            return Optional.empty();
        }
        return Known.LANGUAGES.values().stream()
                .filter(language -> foreign.stream()
                                .filter(header -> knows(language, header))
                                .count()
                        >= FEWEST)
                .max(Comparator.comparingLong(language -> count(language, foreign)))
                .map(language -> said(headers, language, isEnglish));
    }

    /**
     * Returns what a text beside a table says here, in each language that its headers may be of.
     *
     * @param headers as they are written
     */
    public static List<String> said(List<String> headers, String text) {
        List<String> said = new ArrayList<>();
        Known.LANGUAGES.forEach((code, names) -> {
            if (headers.stream().filter(header -> knows(names, header)).count() >= FEWEST) {
                AlignedText aligned = new AlignedText(text);
                Languages.language(code).ifPresent(language -> language.say(aligned));
                said.add(aligned.text());
            }
        });
        return said;
    }

    private static boolean knows(Language language, String header) {
        return label(language, header).isPresent()
                || label(Known.ANY_LANGUAGE, header).isPresent();
    }

    private static long count(Language language, List<String> headers) {
        return headers.stream()
                .filter(header -> label(language, header).isPresent())
                .count();
    }

    /** What a header is called, with or without the preposition that stands before a time, "signalé à", or the unit of a length. */
    private static Optional<String> label(Language language, String header) {
        return language.label(header)
                .or(() -> Optional.of(AT.matcher(header))
                        .filter(Matcher::find)
                        .flatMap(at -> language.label(header.substring(0, at.start()))))
                .or(() -> Optional.of(UNIT.matcher(header))
                        .filter(Matcher::find)
                        .flatMap(unit -> language.label(header.substring(0, unit.start())))
                        .filter(DURATION::equals));
    }

    private static List<String> said(List<String> headers, Language language, Predicate<String> isEnglish) {
        List<String> said = new ArrayList<>();
        for (String header : headers) {
            Optional<String> known = isEnglish.test(header)
                    ? Optional.empty()
                    : label(Known.ANY_LANGUAGE, header).or(() -> label(language, header));
            said.add(known.orElse(header));
        }
        return said;
    }
}
