package dev.hindcast.ingest.normalise.people;

import dev.hindcast.language.PersonNames;
import dev.hindcast.language.SignSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Learns people from where they stand in a line: behind a title, before a deed that only people do, as who speaks in a chat,
 * beside a mail address, with a letter for a part of the name. Asks at words with a capital only.
 */
public final class NamesInText {
    private static final Set<String> DEEDS = WordsOf.file("deeds.txt");
    /** Before the speaker or who acts: numbers, signs, zones and days. */
    private static final Pattern CLOCK = Pattern.compile(
            "[\\s\\[(*•☐☑✓\\d:.,/+–—T|h-]{0,40}(?<!\\d)(?:\\d{1,2}[:.h]\\d{2}|\\d{4})[\\d:.,]{0,16}(?:Z(?!\\p{L}))?(?:\\s?(?:[AaPp]\\.?[Mm]\\.?|UTC|GMT|[A-Z]{2,4}T|Z|Uhr|h)(?!\\p{L}))?[\\])]?[\\s:,;|–—*-]{0,12}");

    /** What the sign behind blanks and bullets is, if a clock or a day is there; most lines begin with another. */
    private static final String BEGIN_ENTRIES = "0123456789[(☐☑✓:.,/+–—T|hMWFSD\n\r\f";

    private static final Pattern DAY =
            Pattern.compile("(?:[\\s*•-]{0,8}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Mo|Di|Mi|Do|Fr|Sa|So)[a-z]{0,6}[,.]? )");
    private static final Pattern SPEAKER = Pattern.compile("<([@+]?[A-Za-z][\\w|`^-]{1,30})> ");
    private static final Pattern NO_SPEAKER =
            Pattern.compile("(?i).*(?:bot|alert\\w*|nagios|jenkins|[A-Z0-9]{9,})|https?|br|p|li|b|i");
    private static final Set<String> ACKNOWLEDGED = Set.of(
            "acknowledged", "Acknowledged", "acked", "Acked", "assigned", "Assigned", "reassigned", "Reassigned");
    private static final int LEAST_NICK = 3;

    /** Behind these stands a part of an address, a path or a compound. */
    private static final String NO_NAME_BEHIND = "@_/.#";

    private NamesInText() {}

    /**
     * Adds who is told by the places of a line.
     *
     * @param signs those of the line
     * @param doubted where single words go that only what they do makes people, see {@link Doubted}
     */
    public static void learn(String text, SignSet signs, Set<String> names, Set<String> doubted) {
        int start = signs.haveDigit() ? entryStart(text) : 0;
        if (start > 0 && start < text.length() && text.charAt(start) == '<') {
            learnSpeaker(text, start, names);
        }
        LoginsBehind.learn(text, signs, names);
        int next = 0;
        for (int i = 0; i < signs.capitals(); i++) {
            int at = signs.capitalAt(i);
            if (at >= next && (at == 0 || NO_NAME_BEHIND.indexOf(text.charAt(at - 1)) < 0)) {
                next = learnAt(text, at, start, names, doubted);
            }
        }
    }

    /** Adds who is told by a word with a capital; returns where the next one may begin. */
    private static int learnAt(String text, int at, int start, Set<String> names, Set<String> doubted) {
        int from = withParticles(text, at);
        int alone = from < at || start > 0 && at == start ? at : WrittenName.endOfOne(text, at);
        PlacedNames.learnNick(text, at, names);
        if (alone > at && !Titles.isOne(wordBefore(text, at))) {
            if (PlacedNames.isAlone(text, at, alone, start)) {
                doubted.add(text.substring(at, alone));
            } else if (PlacedNames.areGiven(text, at, alone)) {
                names.add(text.substring(at, alone));
            }
            return alone;
        }
        Optional<WrittenName> found = WrittenName.at(text, from);
        if (from < at && found.filter(WrittenName::beginsWithTwo).isPresent()) {
            // "van Sjoerd van Dijk": the first van belongs to the sentence.
            from = at;
            found = WrittenName.at(text, at);
        }
        if (found.isEmpty()) {
            return at + 1;
        }
        WrittenName name = behindTitle(found.get());
        int end = from + found.get().text().length();
        if (isPerson(text, from, end, start, name, name != found.get())) {
            name.addForms(names);
        } else if (PlacedNames.isRoleBefore(name)) {
            doubted.add(name.last());
        } else if (from == start
                && start > 0
                && name.words().size() == 1
                && (DEEDS.contains(wordAfter(text, end)) || PlacedNames.isAlone(text, from, end, start))
                && name.mayBePerson()) {
            doubted.add(name.text());
        }
        return end;
    }

    private static boolean isPerson(String text, int from, int end, int start, WrittenName name, boolean titled) {
        if (titled || Titles.isOne(wordBefore(text, from))) {
            return !name.namesThing() && !Groups.isOfRole(name.text());
        }
        return standsAsPerson(text, from, end, start, name) && name.mayBePerson();
    }

    private static boolean standsAsPerson(String text, int from, int end, int start, WrittenName name) {
        boolean entry = start > 0 && from == start;
        boolean acts = entry && name.words().size() > 1 && DEEDS.contains(wordAfter(text, end));
        if (acts || name.hasInitial()) {
            return acts || entry || standsApart(text, from, end) || PlacedNames.isSurname(name.last());
        }
        return name.isFull()
                && (PersonNames.isGiven(name.first())
                                && !text.startsWith(" cluster", end)
                                && !text.startsWith(" partition", end)
                        || text.startsWith(" <", end) && text.indexOf('@', end) > 0 && text.indexOf('@', end) < end + 60
                        || PlacedNames.isFull(name, text, from, end, entry)
                        || isAcknowledgedBy(text, from));
    }

    private static boolean isAcknowledgedBy(String text, int from) {
        String before = wordBefore(text, from);
        return ("by".equals(before) || "to".equals(before))
                && ACKNOWLEDGED.contains(wordBefore(text, from - before.length() - 1));
    }

    /** In brackets, behind a dash, before a colon, behind by or from: where owners and witnesses stand. */
    static boolean standsApart(String text, int from, int end) {
        int left = from - 1;
        while (left >= 0 && text.charAt(left) == ' ') {
            left--;
        }
        char before = left < 0 ? '\n' : text.charAt(left);
        char after = end < text.length() ? text.charAt(end) : '\n';
        boolean opened = "([,–—|/&".indexOf(before) >= 0 || before == '-' && left > 0 && text.charAt(left - 1) == ' ';
        boolean closed = ")],|/&:\n".indexOf(after) >= 0
                || after == ' ' && end + 1 < text.length() && "(/|&–—".indexOf(text.charAt(end + 1)) >= 0;
        String word = wordBefore(text, from);
        boolean by = BY.contains(word);
        boolean begins = before == '\n' || ".:!?".indexOf(before) >= 0 && left < from - 1;
        return opened && closed
                || by
                || begins
                        && (closed && before != '\n'
                                || DEEDS.contains(wordAfter(text, end))
                                || text.startsWith(":", end)
                                || isPast(wordAfter(text, end)));
    }

    private static final Set<String> BY = Set.of(
            "by",
            "from",
            "with",
            "asked",
            "called",
            "paged",
            "told",
            "informed",
            "rang",
            "per",
            "von",
            "durch",
            "par",
            "por",
            "da",
            "door",
            "przez",
            "aldus",
            "Technician");

    /** Returns whether what only people do stands behind an index. */
    static boolean isDeed(String text, int end) {
        return DEEDS.contains(wordAfter(text, end));
    }

    private static boolean isPast(String word) {
        return word.length() > 4 && word.endsWith("ed");
    }

    private static WrittenName behindTitle(WrittenName name) {
        String rest = Titles.without(name.text());
        return rest.length() == name.text().length()
                ? name
                : WrittenName.all(rest).orElse(name);
    }

    private static void learnSpeaker(String text, int start, Set<String> names) {
        Matcher speaker = SPEAKER.matcher(text).region(start, text.length());
        if (speaker.lookingAt() && !NO_SPEAKER.matcher(speaker.group(1)).matches()) {
            String nick = speaker.group(1).replaceFirst("^[@+]", "");
            if (nick.length() >= LEAST_NICK) {
                names.add(nick);
            }
        }
    }

    /** Where the words of an entry begin behind its clock, 0 if it has none. */
    static int entryStart(String text) {
        int first = 0;
        while (first < text.length() && " \t*•-".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        if (first == text.length() || BEGIN_ENTRIES.indexOf(text.charAt(first)) < 0) {
            return 0;
        }
        int from = 0;
        Matcher day = DAY.matcher(text);
        if (day.lookingAt()) {
            from = day.end();
        }
        Matcher clock = CLOCK.matcher(text).region(from, text.length());
        return clock.lookingAt() ? clock.end() : 0;
    }

    private static int withParticles(String text, int at) {
        if (at < 3 || text.charAt(at - 1) != ' ' || "nre".indexOf(text.charAt(at - 2)) < 0) {
            return at;
        }
        int from = at;
        String before = wordBefore(text, from);
        while (before.equals("van")
                || before.equals("von")
                || before.equals("der")
                || before.equals("de")
                || before.equals("den")) {
            int next = from - before.length() - 1;
            if (before.equals("de") && !wordBefore(text, next).equals("van")) {
                return from;
            }
            from = next;
            before = wordBefore(text, from);
        }
        return from < at && text.charAt(from) == 'd' ? at : from;
    }

    /** The word before an index and one blank, empty if there is none. */
    static String wordBefore(String text, int from) {
        int end = from - 1;
        if (end < 1 || text.charAt(end) != ' ') {
            return "";
        }
        int start = text.lastIndexOf(' ', end - 1) + 1;
        return text.substring(start, end);
    }

    /** What stands between two blanks behind an index, empty if nothing does. */
    static String wordBetween(String text, int end) {
        int to = end < text.length() && text.charAt(end) == ' ' ? text.indexOf(' ', end + 1) : -1;
        return to < 0 ? "" : text.substring(end + 1, to);
    }

    /** The letters behind an index and one blank, empty if there are none. */
    static String wordAfter(String text, int end) {
        int from = end + 1;
        if (from >= text.length() || text.charAt(end) != ' ') {
            return "";
        }
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }
}
