package dev.hindcast.language.blame;

import dev.hindcast.language.PersonNames;
import dev.hindcast.language.Redactor;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence in words: small letters, compounds with a hyphen as one, {@value Redactor#PERSON} for a named person, and where
 * a sign parts them. Walked by hand, as every sentence is.
 */
final class Wording {
    /** No sentence that someone wrote is longer. */
    private static final int MOST_WORDS = 400;

    private static final Set<String> ELISIONS =
            Set.of(("l d n s c j m t qu un dell all nell sull dall quell lorsqu jusqu puisqu quelqu").split(" "));
    private static final String OWNED = "'s";
    /** Ends of handles of groups, and whole ones. */
    private static final List<String> GROUPS =
            List.of("team", "oncall", "on-call", "ops", "sre", "support", "platform", "infra", "bot");

    private static final Set<String> ALL = Set.of("here", "channel", "all", "everyone");

    private final List<String> words = new ArrayList<>();
    private final BitSet capital = new BitSet();
    private final BitSet parted = new BitSet();
    private final BitSet apart = new BitSet();
    private final String text;
    private boolean sign = true;
    private boolean comma = true;
    private boolean namesPerson;

    Wording(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length() && words.size() < MOST_WORDS) {
            at = next(at);
        }
    }

    int size() {
        return words.size();
    }

    String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }

    boolean isCapital(int at) {
        return at >= 0 && at < words.size() && capital.get(at);
    }

    /** Returns whether a sign other than a blank stands before a word; it does before the first. */
    boolean isParted(int at) {
        return at >= words.size() || parted.get(at);
    }

    /** Returns whether a sign other than a comma stands before a word, such as a colon or a quotation mark. */
    boolean isApart(int at) {
        return apart.get(at);
    }

    boolean isNamed(int at) {
        return word(at).equals(Redactor.PERSON);
    }

    /** Returns whether what a named person owns follows. */
    boolean isOwner(int at) {
        return word(at).equals(Redactor.PERSON + OWNED);
    }

    /** Returns whether whole names were replaced in it. */
    boolean isRedacted() {
        return text.contains(Redactor.PERSON);
    }

    /** Returns whether a named person stands in it. */
    boolean namesPerson() {
        return namesPerson;
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (c == '[' && text.startsWith(Redactor.PERSON, at)) {
            return person(at + Redactor.PERSON.length());
        }
        if (c == '@' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
            return handle(at + 1);
        }
        if (Character.isLetterOrDigit(c)) {
            return written(at);
        }
        sign |= c != ' ' && c != '*' && c != '`' && c != '_';
        comma &= c == ' ' || c == ',';
        return at + 1;
    }

    private int person(int end) {
        boolean owns = end + 1 < text.length()
                && (text.charAt(end) == '\'' || text.charAt(end) == '’')
                && text.charAt(end + 1) == 's';
        add(owns ? Redactor.PERSON + OWNED : Redactor.PERSON, true);
        namesPerson = true;
        return owns ? end + 2 : end;
    }

    private int handle(int from) {
        int end = wordEnd(from);
        String name = text.substring(from, end).toLowerCase(Locale.ROOT);
        if (ALL.contains(name) || GROUPS.stream().anyMatch(name::endsWith)) {
            add(name, false);
            return end;
        }
        return person(end);
    }

    private int written(int from) {
        int end = wordEnd(from);
        String written = text.substring(from, end);
        boolean upper = Character.isUpperCase(written.charAt(0));
        int apostrophe = Math.max(written.indexOf('\''), written.indexOf('’'));
        if (apostrophe > 0 && ELISIONS.contains(written.substring(0, apostrophe).toLowerCase(Locale.ROOT))) {
            add(written.substring(0, apostrophe).toLowerCase(Locale.ROOT), upper);
            return from + apostrophe + 1;
        }
        String bare = apostrophe < 0 ? written : written.substring(0, apostrophe);
        boolean owns = apostrophe > 0 && apostrophe == written.length() - 2 && written.charAt(apostrophe + 1) == 's';
        if (upper && PersonNames.isGiven(bare) && !isEndOfName()) {
            namesPerson = true;
            add(owns ? Redactor.PERSON + OWNED : Redactor.PERSON, true);
        } else {
            add(apostrophe < 0 ? small(written) : contracted(written, owns), upper);
        }
        return end;
    }

    private static String contracted(String written, boolean owns) {
        String small = written.toLowerCase(Locale.ROOT).replace('’', '\'');
        return owns ? small : small.replace("'", "");
    }

    /** The word itself if it has no capital, as most. */
    private static String small(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c < 'a' || c > 'z') {
                return written.toLowerCase(Locale.ROOT);
            }
        }
        return written;
    }

    /** Behind another capital within the sentence it is the end of some name, such as a company's. */
    private boolean isEndOfName() {
        int last = words.size() - 1;
        return last > 0 && !sign && capital.get(last) && words.get(last).length() > 1 && !isNamed(last);
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || isInner(end))) {
            end++;
        }
        return end;
    }

    /** A hyphen, an apostrophe or an underscore between letters. */
    private boolean isInner(int at) {
        char c = text.charAt(at);
        return (c == '-' || c == '\'' || c == '’' || c == '_')
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private void add(String word, boolean upper) {
        capital.set(words.size(), upper);
        parted.set(words.size(), sign);
        apart.set(words.size(), !comma);
        words.add(word);
        sign = false;
        comma = true;
    }
}
