package dev.hindcast.ingest.normalise.people;

import dev.hindcast.language.PersonNames;
import dev.hindcast.language.names.NamedThings;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that count only where a person stands: given names that are words or cities as well, and surnames. Each place is told by
 * a sign or a word beside the name, which is looked at before the name is.
 */
final class PlacedNames {
    private static final Set<String> ACTS = WordsOf.file("acts.txt");
    private static final Set<String> ROLES = WordsOf.file("roles.txt");
    /** Behind these the one follows who is asked, thanked or was told. */
    private static final Set<String> TOLD = Set.of(
            ("asks asked phones phoned rings rang tells told wakes woke pages paged pings pinged texts texted calls"
                            + " called thank thanks Thank Thanks ask Ask tell Tell remind Remind"
                            + " by By fragt ruft bittet informiert verständigt appelle prévient llama avisa chiama avvisa belt vraagt"
                            + " Dank Merci Gracias Grazie Obrigado Bedankt")
                    .split(" "));
    /** Those that begin a surname as nothing else begins. */
    private static final List<String> PREFIXES = List.of("Mc", "Mac", "O'", "O’", "Nic", "Fitz", "D'", "D’");

    private static final Pattern NICK =
            Pattern.compile(" ['\"“‘„«‚](\\p{Lu}[\\p{L} -]{1,20})['\"”’“»‘] (\\p{Lu}[\\p{L}'’-]+)");

    /** What surnames end with and little else does. */
    private static final List<String> ENDINGS = List.of(
            ("owski ewski owska ewska ińska iński wicz ović ević escu shvili enko sson dóttir opoulos oğlu ková nová")
                    .split(" "));

    private static final int LEAST_BEFORE_ENDING = 6;
    /** Where the words of an item with a box begin. */
    private static final int BEHIND_BOX = 4;

    private static final int LEAST_OF_NAME = 3;

    private PlacedNames() {}

    /**
     * Returns whether one word stands alone where a person stands and may be a name.
     *
     * @param start where the words of an entry begin behind its clock, 0 if it has none
     */
    static boolean isAlone(String text, int from, int end, int start) {
        char before = from == 0 ? '\n' : text.charAt(from - 1);
        char behind = end == text.length() ? '\n' : text.charAt(end);
        boolean entry = start > 0 && from == start;
        boolean described = false;
        boolean placed = false;
        if (before == '(' && behind == ')' || before == '[' && behind == ']') {
            described = ROLES.contains(NamesInText.wordBefore(text, from - 1));
            placed = described || endsItem(text, end + 1);
        } else if (entry || before == ' ' && from > 1 && text.charAt(from - 2) == ':') {
            placed = entry && behind == ':' || ACTS.contains(NamesInText.wordAfter(text, end));
        } else if (from == 0 || from > 1 && from <= BEHIND_BOX && text.charAt(from - 2) == ']') {
            placed = isDash(NamesInText.wordBetween(text, end));
        } else if (before == ' ') {
            described = behind == ',' && text.startsWith(" who ", end + 1);
            String word = NamesInText.wordBefore(text, from);
            placed = described
                    || isDash(word) && from > 2 && endsItem(text, end)
                    || TOLD.contains(word)
                    || ROLES.contains(word);
        }
        return placed && mayBeName(text.substring(from, end), described);
    }

    /** Returns whether a login stands where only a person does: it begins an entry and acts or speaks, or is told or named at the end. */
    static boolean isActing(String text, int from, int end) {
        String word = NamesInText.wordBefore(text, from);
        boolean entry = from > 0 && NamesInText.entryStart(text) == from;
        if (entry || from == 0) {
            return entry && text.startsWith(": ", end)
                    || NamesInText.isDeed(text, end)
                    || ACTS.contains(NamesInText.wordAfter(text, end));
        }
        boolean ends = isDash(word) || word.equals("by") || text.charAt(from - 1) == '(' && text.startsWith(")", end);
        return ends ? endsItem(text, text.startsWith(")", end) ? end + 1 : end) : TOLD.contains(word);
    }

    private static boolean mayBeName(String word, boolean described) {
        return word.length() >= LEAST_OF_NAME
                && (PersonNames.mayBeGiven(word) || isSurname(word) || described && PersonNames.mayBeginName(word))
                && !Groups.isNoPerson(word);
    }

    /**
     * Returns whether a name of several words begins with one that may be given and ends with a surname, or has one of them where
     * a person stands.
     *
     * @param entry whether it begins an entry
     */
    static boolean isFull(WrittenName name, String text, int from, int end, boolean entry) {
        if (NamedThings.isBehind(text, end)) {
            return false;
        }
        boolean surname = isSurname(name.last()) || name.hasParticleOfSurname();
        String first = name.first().substring(0, Math.max(name.first().indexOf('-'), 0));
        String given = first.isEmpty() ? name.first() : first;
        boolean likely = PersonNames.mayBeGiven(given);
        boolean acts = (entry || likely) && ACTS.contains(NamesInText.wordAfter(text, end));
        return surname && PersonNames.mayBeginName(given)
                || (surname || likely) && (acts || NamesInText.standsApart(text, from, end));
    }

    /** Returns whether a word is of given names that are joined: Anne-Sophie. */
    static boolean areGiven(String text, int from, int end) {
        int dash = from;
        while (dash < end && text.charAt(dash) != '-') {
            dash++;
        }
        return dash > from
                && dash < end - 1
                && PersonNames.isGiven(text.substring(from, dash))
                && PersonNames.isGiven(text.substring(dash + 1, end));
    }

    /** Returns whether a role stands before what may be a name: Technician Okonkwo. */
    static boolean isRoleBefore(WrittenName name) {
        return name.words().size() == 2
                && ROLES.contains(name.first().toLowerCase(Locale.ROOT))
                && mayBeName(name.last(), false);
    }

    /** Adds who has a nickname in quotes between two parts of a name: Odalric "Odo" Fernhazel. */
    static void learnNick(String text, int from, Set<String> names) {
        int end = text.indexOf(' ', from);
        if (end > 0 && end + 1 < text.length() && "'\"“‘„«‚".indexOf(text.charAt(end + 1)) >= 0) {
            Matcher nick = NICK.matcher(text).region(end, text.length());
            String given = text.substring(from, end);
            if (nick.lookingAt() && PersonNames.mayBeginName(given)) {
                names.add(nick.group(1));
                WrittenName.all(given + " " + nick.group(2)).ifPresent(name -> name.addForms(names));
            }
        }
    }

    /** Returns whether a word is a surname, or begins or is joined as only surnames are. */
    static boolean isSurname(String word) {
        return PersonNames.mayBeSurname(word)
                || word.length() > LEAST_BEFORE_ENDING && ENDINGS.stream().anyMatch(word::endsWith)
                || PREFIXES.stream()
                        .anyMatch(prefix -> word.length() > prefix.length() + 1
                                && word.startsWith(prefix)
                                && Character.isUpperCase(word.charAt(prefix.length())))
                || word.indexOf('-') > 0 && Stream.of(word.split("-")).anyMatch(PersonNames::mayBeSurname);
    }

    private static boolean isDash(String word) {
        return word.equals("-") || word.equals("–") || word.equals("—");
    }

    /** Nothing else follows, or when it is due. */
    private static boolean endsItem(String text, int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next == text.length() || next == at && ".,;".indexOf(text.charAt(at)) >= 0;
    }
}
