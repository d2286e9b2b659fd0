package dev.hindcast.language;

import dev.hindcast.language.names.CyrillicNames;
import dev.hindcast.language.names.EastAsianNames;
import dev.hindcast.language.names.LatinNames;
import dev.hindcast.language.names.PhoneNumbers;
import dev.hindcast.language.names.ProfileLinks;
import dev.hindcast.language.names.SlavicForms;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Replaces people and secrets in text by {@value #PERSON}, {@value #EMAIL}, {@value #PHONE} and {@value #SECRET}. Knows the names it is told
 * and common given names with the surname after them; handles, mail addresses and the usual forms of keys it finds by their shape.
 */
public final class Redactor {
    /** Stands for a name or a handle. */
    public static final String PERSON = "[person]";
    /** Stands for a mail address. */
    public static final String EMAIL = "[email]";
    /** Stands for a telephone number. */
    public static final String PHONE = "[phone]";
    /** Stands for a key, a token or a password. */
    public static final String SECRET = "[secret]";

    private static final Pattern MAIL = Pattern.compile(
            "(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,7}\\.[A-Za-z]{2,24}(?![\\w-])");
    private static final Pattern HANDLE =
            Pattern.compile("(?<![\\w@/.`])@([A-Za-z0-9][\\w.-]{0,38}\\w|[A-Za-z0-9])(?![\\w/@])");
    /** Handles of groups are not people. */
    private static final Pattern GROUP = Pattern.compile(
            "(?i).*(?:team|oncall|on-call|ops|sre|support|security|platform|infra|engineering|admins?|bot|robot)|(?i:here|channel|all|everyone|latest|next|v\\d.*)");

    private static final Pattern KEY = Pattern.compile("AKIA[0-9A-Z]{16}"
            + "|gh[pousr]_[A-Za-z0-9]{20,255}"
            + "|github_pat_[A-Za-z0-9_]{20,255}"
            + "|xox[abprs]-[A-Za-z0-9-]{10,255}"
            + "|sk_live_[A-Za-z0-9]{16,255}"
            + "|(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{10,2000}"
            + "|-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----");
    /** What every key of {@link #KEY} holds; looking for these is cheaper than for the keys. */
    private static final Mark[] KEY_MARKS = Mark.of(
            "AKIA", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "xox", "sk_live_", "eyJ", "-----BEGIN");

    /** One of these stands in every name that {@link #ASSIGNED} finds. */
    private static final List<String> KEY_WORDS = List.of("passw", "secret", "token", "key");

    /** Fewest characters of a value that is taken for a secret. */
    private static final int LEAST_VALUE = 8;

    private static final String BLANKS = " \t\n\u000b\f\r";
    private static final String QUOTES = "\"'";
    /** What ends such a value. */
    private static final String NO_VALUE = BLANKS + QUOTES + ",;";

    private static final Pattern ASSIGNED = Pattern.compile(
            "(?i)\\b([\\w-]{0,40}(?:password|passwd|secret|token|api[_-]?key|access[_-]?key)[\\w-]{0,20})(\\s?[=:]\\s?)([\"']?)([^\\s\"',;]{"
                    + LEAST_VALUE + ",512})\\3");
    private static final Pattern URL_CREDENTIALS = Pattern.compile("(://)[^/\\s:@]{1,128}:[^/\\s@]{1,256}@");

    /** A part of a text, and the signs without which it is nowhere. */
    private record Mark(String text, SignSet signs) {
        static Mark[] of(String... texts) {
            return Stream.of(texts)
                    .map(text -> new Mark(text, SignSet.of(text)))
                    .toArray(Mark[]::new);
        }
    }

    private static final Redactor OF_NO_NAMES = new Redactor(Optional.empty(), true);

    private final Optional<KnownNames> names;
    private final boolean people;

    private Redactor(Optional<KnownNames> names, boolean people) {
        this.names = names;
        this.people = people;
    }

    /** Returns a redactor of secrets that leaves people where they are. */
    public static Redactor ofSecrets() {
        return new Redactor(Optional.empty(), false);
    }

    /**
     * Returns a redactor that knows these names.
     *
     * @param names full names or single names, matched as whole words and with their capitals; blank ones are ignored
     */
    public static Redactor of(Collection<String> names) {
        if (names.isEmpty()) {
            return OF_NO_NAMES;
        }
        List<String> known = names.stream()
                .map(String::strip)
                .filter(name -> name.length() > 1)
                .flatMap(name -> SlavicForms.of(name).stream())
                .distinct()
                .toList();
        return known.isEmpty() ? OF_NO_NAMES : new Redactor(Optional.of(new KnownNames(known)), true);
    }

    /** Returns the text without given names and the surnames after them. */
    public static String withoutNames(String text) {
        return PersonNames.replace(text, SignSet.of(text), PERSON);
    }

    /** Returns the text without people and secrets; the text itself if it has none. */
    public String redact(String text) {
        return redact(text, SignSet.of(text));
    }

    /**
     * Returns the text without people and secrets; the text itself if it has none.
     *
     * @param signs those of the text
     */
    public String redact(String text, SignSet signs) {
        String shown = text;
        if (holdsKeyMark(text, signs)) {
            shown = KEY.matcher(shown).replaceAll(Matcher.quoteReplacement(SECRET));
        }
        if (signs.have('@')) {
            shown = URL_CREDENTIALS.matcher(shown).replaceAll("$1" + Matcher.quoteReplacement(SECRET) + "@");
            if (people) {
                shown = MAIL.matcher(shown).replaceAll(Matcher.quoteReplacement(EMAIL));
                shown = HANDLE.matcher(shown).replaceAll(Redactor::withoutHandle);
            }
        }
        if ((signs.have(':') && holdsValue(shown, ':') || signs.have('=') && holdsValue(shown, '='))
                && holdsKeyWord(text)) {
            shown = ASSIGNED.matcher(shown).replaceAll(Redactor::withoutValue);
        }
        if (names.isPresent()) {
            shown = names.get().replace(shown, PERSON);
        }
        return people ? withoutUnknown(shown, shown.equals(text) ? signs : SignSet.of(shown)) : shown;
    }

    /** Names that nobody told, by their script and language. */
    private static String withoutUnknown(String text, SignSet signs) {
        String shown = text;
        if (!signs.areAscii()) {
            shown = CyrillicNames.replace(EastAsianNames.replace(shown, PERSON), PERSON);
        }
        shown = PersonNames.replace(shown, shown.equals(text) ? signs : SignSet.of(shown), PERSON);
        if (!signs.areAscii() || signs.have('B')) {
            shown = LatinNames.replace(shown, PERSON);
        }
        if (signs.haveDigit()) {
            shown = PhoneNumbers.replace(shown, PHONE);
        }
        return signs.have('/') ? ProfileLinks.replace(shown, PERSON) : shown;
    }

    private static boolean holdsKeyMark(String text, SignSet signs) {
        for (Mark mark : KEY_MARKS) {
            if (signs.haveAll(mark.signs()) && text.contains(mark.text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether so much follows a sign without a blank as {@link #ASSIGNED} wants of a value. */
    private static boolean holdsValue(String text, char sign) {
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            int from = at + 1;
            from += from < text.length() && BLANKS.indexOf(text.charAt(from)) >= 0 ? 1 : 0;
            from += from < text.length() && QUOTES.indexOf(text.charAt(from)) >= 0 ? 1 : 0;
            int to = from;
            while (to < text.length() && to < from + LEAST_VALUE && NO_VALUE.indexOf(text.charAt(to)) < 0) {
                to++;
            }
            if (to == from + LEAST_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsKeyWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("pstkPSTK".indexOf(text.charAt(i)) >= 0) {
                for (String word : KEY_WORDS) {
                    if (text.regionMatches(true, i, word, 0, word.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String withoutValue(MatchResult match) {
        // "token: expired" is prose, not a token.
        boolean prose = match.group(4).chars().allMatch(Character::isLetter)
                && match.group(4).equals(match.group(4).toLowerCase(Locale.ROOT));
        return Matcher.quoteReplacement(prose ? match.group() : match.group(1) + match.group(2) + SECRET);
    }

    private static String withoutHandle(MatchResult match) {
        return Matcher.quoteReplacement(GROUP.matcher(match.group(1)).matches() ? match.group() : PERSON);
    }
}
