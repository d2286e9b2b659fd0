package dev.hindcast.ingest.normalise.people;

import dev.hindcast.ingest.file.ResourceLines;
import dev.hindcast.language.PersonNames;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Logins made of a name. In a chat Maria Kowalczyk is maria, mkowalczyk or m.kowalczyk. Without a stop one may be a word or a
 * host as well, so it counts only in a document where it stands as a person does.
 */
public final class Logins {
    /** Before one that is yet to be found where a person stands. */
    private static final String MARK = "@";

    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final int LEAST_OF_SMALL = 4;
    private static final int LEAST_OF_JOINED = 6;
    private static final String JOINING = "@._/-:";

    /** Read when a document first names someone in full. */
    private static final class Words {
        private static final Set<String> PLAIN = WordsOf.file("logins-that-are-words.txt");
        /** Those of the wordings of entries: cluster, of Carl Luster, is one of them. */
        private static final Set<String> OF_ENTRIES =
                words("/dev/hindcast/ingest/normalise/meaning/entry-meanings.txt");

        private static Set<String> words(String file) {
            Set<String> words = new HashSet<>();
            for (String line : ResourceLines.of(Logins.class, file)) {
                Matcher word = LETTERS.matcher(line.toLowerCase(Locale.ROOT));
                while (word.find()) {
                    words.add(word.group());
                }
            }
            return words;
        }
    }

    private Logins() {}

    /** Adds those of a full name that has only letters of ASCII: the ones with a stop, and marked the others. */
    static void add(String first, String surname, Set<String> names) {
        String given = first.toLowerCase(Locale.ROOT);
        String last = surname.toLowerCase(Locale.ROOT);
        if (!LETTERS.matcher(given + last).matches()) {
            return;
        }
        if (given.length() >= LEAST_OF_SMALL && PersonNames.isGiven(first) && !Words.PLAIN.contains(given)) {
            names.add(MARK + given);
        }
        String joined = given.charAt(0) + last;
        if (last.length() >= LEAST_OF_JOINED && !Words.PLAIN.contains(joined) && !Words.OF_ENTRIES.contains(joined)) {
            names.add(MARK + joined);
        }
        names.add(given.charAt(0) + "." + last);
        names.add(given + "." + last);
    }

    /**
     * Adds the marked ones that stand as a person does.
     *
     * @param lines all of the document
     */
    public static void addActing(List<String> lines, Set<String> names) {
        Set<String> acting = names.stream()
                .filter(name -> name.startsWith(MARK))
                .map(name -> name.substring(MARK.length()))
                .filter(login -> acts(login, lines))
                .collect(Collectors.toSet());
        names.addAll(acting);
    }

    /** Returns whether any of the logins is yet to be found. */
    public static boolean areIn(Set<String> names) {
        return names.stream().anyMatch(name -> name.startsWith(MARK));
    }

    private static boolean acts(String login, List<String> lines) {
        boolean acts = false;
        for (String line : lines) {
            for (int at = line.indexOf(login); at >= 0; at = line.indexOf(login, at + 1)) {
                int end = at + login.length();
                if (isWord(line, at, end)) {
                    if (Doubted.isOfThing(NamesInText.wordBefore(line, at))) {
                        return false;
                    }
                    acts |= PlacedNames.isActing(line, at, end);
                }
            }
        }
        return acts;
    }

    private static boolean isWord(String line, int at, int end) {
        return (at == 0 || !isOfWord(line.charAt(at - 1)))
                && (end == line.length()
                        || !isOfWord(line.charAt(end))
                        || end + 1 < line.length()
                                && !Character.isLetterOrDigit(line.charAt(end))
                                && !Character.isLetterOrDigit(line.charAt(end + 1))
                        || end + 1 == line.length() && line.charAt(end) == '.');
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || JOINING.indexOf(c) >= 0;
    }
}
