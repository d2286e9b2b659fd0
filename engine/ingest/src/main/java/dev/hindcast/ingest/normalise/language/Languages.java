package dev.hindcast.ingest.normalise.language;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.file.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Which language a document is in. Told by its script, else by the small words of the first thousands of characters, of which
 * English has to have fewer. What is known of a language is read when the first document in it comes. Safe to share between threads.
 */
final class Languages {
    /** How much of a text tells its language, in characters. */
    private static final int SAMPLE = 4000;
    /** Fewer letters of a script are a name or a quotation. */
    private static final int FEWEST_LETTERS = 8;
    /** Fewer small words are chance. */
    private static final int FEWEST_WORDS = 3;

    /** In prose one of so many words at least is a small one. */
    private static final int ONE_OF = 20;

    /** "Ana das Neves", "Porto de Santos": small words between capitals are of a name. */
    private static final Pattern IN_NAMES = Pattern.compile(
            // What a blank and one letter tell is asked before what is dear.
            "(?<= )(?=[devy])(?<=\\p{Lu}\\p{L}{0,20} )(?:d[aeo]s?|del|dei|de l[ao]s?|van(?: de[rn]?)?|von(?: der)?|y|e|dan|di) (?=\\p{Lu})");

    private static final Pattern ENGLISH_LABEL = Pattern.compile(
            "(?im)^(?:summary|timeline|root causes?|impact|authors?|date|status|severity|resolution|detection|action items|lessons learned|duration|start|end)\\b");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final String ENGLISH = "en";
    /** Those that are told by their script. */
    private static final Set<String> OF_A_SCRIPT = Set.of("ja", "ko", "ru", "zh");

    /** Those that part no words. */
    private static final Set<String> WITHOUT_BLANKS = Set.of("ja", "zh");

    private static final Map<String, Optional<Language>> READ = new ConcurrentHashMap<>();

    /** Read when a document first has no article of English. */
    private static final class SmallWords {
        /** The languages of each word. */
        private static final Map<String, List<String>> OF = new HashMap<>();

        static {
            for (String line : ResourceLines.of(Languages.class, "small-words.txt")) {
                String[] parts = line.split(" = ");
                for (String word : parts[1].split(" ")) {
                    OF.computeIfAbsent(word, w -> new ArrayList<>()).add(parts[0]);
                }
            }
        }
    }

    private Languages() {}

    /** Returns the language of a document, absent if it is English or none that is known. */
    static Optional<Language> of(PostmortemDocument document) {
        if (isPlainEnglish(document)) {
            return Optional.empty();
        }
        String sample = sample(document);
        Optional<String> script = script(sample);
        return script.isPresent()
                ? script.flatMap(Languages::language)
                : words(sample).flatMap(Languages::language);
    }

    /** Returns the codes of all languages that can be read, in order. */
    static Set<String> codes() {
        Set<String> codes = new TreeSet<>(OF_A_SCRIPT);
        SmallWords.OF.values().forEach(codes::addAll);
        codes.removeIf(code -> !LanguageFile.exists(code));
        return codes;
    }

    /** Returns what the resource of that name knows, absent if there is none. */
    static Optional<Language> language(String code) {
        return READ.computeIfAbsent(code, c -> LanguageFile.read(c, !WITHOUT_BLANKS.contains(c)));
    }

    private static String sample(PostmortemDocument document) {
        StringBuilder sample = new StringBuilder();
        for (Block block : document.blocks()) {
            for (TextLine line : texts(block)) {
                sample.append(line.text()).append('\n');
            }
            if (sample.length() > SAMPLE) {
                break;
            }
        }
        return sample.toString();
    }

    /** Most documents: an article of English, and no letter of another language. Asked of the lines, as no sample of them is needed then. */
    private static boolean isPlainEnglish(PostmortemDocument document) {
        boolean article = false;
        int chars = 0;
        for (Block block : document.blocks()) {
            for (TextLine line : texts(block)) {
                if (!line.isAscii() && isForeign(line.text())) {
                    return false;
                }
                article = article || line.text().contains(" the ");
                chars += line.text().length() + 1;
            }
            if (chars > SAMPLE) {
                break;
            }
        }
        return article;
    }

    private static boolean isForeign(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u00c0' && (isBeyondEnglish(c) || isOfScript(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfScript(char c) {
        return isKana(c) || isHangul(c) || isHan(c) || isCyrillic(c);
    }

    private static boolean isKana(char c) {
        return c >= '\u3041' && c <= '\u30fe';
    }

    private static boolean isHangul(char c) {
        return c >= '\uac00' && c <= '\ud7a3';
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u04ff';
    }

    private static boolean isBeyondEnglish(char c) {
        return c >= '\u00c0' && c < '\u0250';
    }

    private static List<TextLine> texts(Block block) {
        if (!(block instanceof Block.Table table)) {
            return Block.told(block);
        }
        List<TextLine> cells = new ArrayList<>(table.header());
        table.rows().forEach(cells::addAll);
        return cells;
    }

    private static Optional<String> script(String text) {
        int kana = 0;
        int hangul = 0;
        int han = 0;
        int cyrillic = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0400') {
                kana += isKana(c) ? 1 : 0;
                hangul += isHangul(c) ? 1 : 0;
                han += isHan(c) ? 1 : 0;
                cyrillic += isCyrillic(c) ? 1 : 0;
            }
        }
        if (kana + hangul + han + cyrillic < FEWEST_LETTERS) {
            return Optional.empty();
        }
        int most = Math.max(Math.max(kana + han, hangul), cyrillic);
        if (most == hangul || most == cyrillic) {
            return Optional.of(most == hangul ? "ko" : "ru");
        }
        return Optional.of(kana >= han / 20 && kana > 0 ? "ja" : "zh");
    }

    private static Optional<String> words(String text) {
        if (text.contains(" the ") && text.chars().noneMatch(c -> isBeyondEnglish((char) c))) {
            return Optional.empty();
        }
        Map<String, Integer> counts = new HashMap<>();
        int words = 0;
        for (String word : NO_LETTERS.split(IN_NAMES.matcher(text).replaceAll(" "))) {
            words++;
            for (String code : SmallWords.OF.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())) {
                counts.merge(code, 1, Integer::sum);
            }
        }
        long headings = ENGLISH_LABEL.matcher(text).results().count();
        int english = counts.getOrDefault(ENGLISH, 0) + (int) headings;
        int fewest = Math.max(FEWEST_WORDS, words / ONE_OF);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= fewest && count.getValue() > english)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
