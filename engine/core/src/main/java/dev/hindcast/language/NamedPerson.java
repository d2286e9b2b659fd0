package dev.hindcast.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person by name, handle or the mark that stands for one, who did something. */
final class NamedPerson {
    private static final Pattern WORD =
            Pattern.compile("\\[person]|@?[\\p{L}\\p{N}][\\p{L}\\p{N}_]{0,60}(?:['’]s)?|[,;:.!?]");
    private static final Set<String> IRREGULAR = Set.of(
            ("ran wrote broke took made sent set put did forgot left cut shut began went found gave got lost chose hit led kept held"
                            + " brought told overwrote rebuilt built hid drove threw fed mistook misread withdrew undid redid let")
                    .split(" "));
    /** Words in -ed and the like that are no deed. */
    private static final Set<String> NO_DEED = Set.of(
            "need",
            "feed",
            "seed",
            "speed",
            "embed",
            "based",
            "united",
            "red",
            "shared",
            "hundred",
            "hated",
            "laughed",
            "hissed",
            "looked",
            "liked",
            "loved",
            "smiled",
            "grinned",
            "wanted",
            "hoped",
            "wished",
            "happened",
            "seemed");

    private static final Set<String> BETWEEN = Set.of(
            "then",
            "also",
            "accidentally",
            "mistakenly",
            "inadvertently",
            "manually",
            "had",
            "has",
            "quickly",
            "later",
            "again",
            "unknowingly");
    private static final Set<String> THANKING = Set.of("thanks", "thank", "kudos", "credit", "shoutout");
    private static final Pattern GROUP =
            Pattern.compile("@(?:\\w*(?:team|oncall|ops|sre|support|platform|infra|bot)|here|channel|all|everyone)");

    private NamedPerson() {}

    /** Returns whether a named person acts in the sentence, or owns what did. */
    static boolean actsIn(String sentence) {
        List<String> words = words(sentence);
        if (words.stream().limit(3).anyMatch(word -> THANKING.contains(word.toLowerCase(Locale.ROOT)))) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (isPerson(words.get(i)) && !isSurname(words, i) && (owns(words, i) || acts(words, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find() && words.size() < 400) {
            words.add(matcher.group());
        }
        return words;
    }

    private static boolean isPerson(String word) {
        String bare = word.replaceFirst("['’]s$", "");
        return bare.equals(Redactor.PERSON)
                || bare.length() > 1
                        && bare.startsWith("@")
                        && !GROUP.matcher(bare).matches()
                || PersonNames.isGiven(bare);
    }

    /** After another capital within the sentence it is the end of some name, such as a company's. */
    private static boolean isSurname(List<String> words, int i) {
        return i > 1
                && Character.isUpperCase(words.get(i - 1).charAt(0))
                && words.get(i - 1).length() > 1
                && !PersonNames.isGiven(words.get(i - 1));
    }

    /** "Priya's deploy broke checkout": what is hers acts. */
    private static boolean owns(List<String> words, int i) {
        boolean possessive = words.get(i).matches(".*['’]s");
        return possessive
                && i + 2 < words.size()
                && (isDeed(words.get(i + 2)) || i + 3 < words.size() && isDeed(words.get(i + 3)));
    }

    private static boolean acts(List<String> words, int from) {
        int i = from;
        // A surname, and words such as "then".
        while (i < words.size()
                && i < from + 3
                && (Character.isUpperCase(words.get(i).charAt(0)) || BETWEEN.contains(words.get(i)))) {
            i++;
        }
        return i < words.size() && isDeed(words.get(i));
    }

    private static boolean isDeed(String word) {
        boolean small = word.chars().allMatch(Character::isLowerCase);
        return small
                && !NO_DEED.contains(word)
                && (IRREGULAR.contains(word) || word.length() > 4 && word.endsWith("ed"));
    }
}
