package dev.hindcast.ingest.normalise.language;

import dev.hindcast.ingest.normalise.language.Moments.Form;
import dev.hindcast.ingest.wording.WordingFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a language calls zones, and how it says in which of them all times are: in a form of its own, in a remark in brackets, or in a short sentence
 * that names one in words and tells no time, "Podajemy czas polski.", "Wir schreiben deutsche Zeit auf". Not thread-safe until all is added.
 */
final class ZoneWords {
    /** A longer sentence tells a story, in characters. */
    private static final int LONGEST = 80;

    /** What may be the zone of the time before it, or else of all times. */
    private static final Pattern REMARK =
            Pattern.compile("(?:(?<beside>(?<=:\\d\\d \\())|(?<=\\())(?<zone>[^()\\d]{2,30})(?=\\))");

    /** A zone in letters, or an offset, that a statement may name as well. */
    private static final String ABBREVIATED =
            "(?<abbreviated>(?-i:UTC|GMT) ?[+-]\\d{1,2}(?::?\\d{2})?(?![\\d:])|(?-i:UTC|GMT|CES?T)(?! ?[+-]\\d))";

    private static final Pattern ALL_TIMES = Pattern.compile("[Aa]ll times are (\\S+)");
    private static final Pattern OFFSET = Pattern.compile("\\(?(?:UTC|GMT) ?[+-]\\d{1,2}(?::?\\d{2})?\\)?");
    /** "Horário de Brasília (UTC-3)": the same once more. */
    private static final Pattern BESIDE = Pattern.compile("\\((?:[A-Z]{2,5},? ?)?(?:(?:UTC|GMT) ?[+-][\\d:]{1,5})?\\)");

    private static final WordingFile SENTENCES = WordingFile.read(ZoneWords.class, "in-any-language.txt");
    /** How times are called in the languages that are read. */
    private static final Pattern HOURS =
            Moments.compiled(word("hours") + "|" + SENTENCES.anyOf("hours without blanks"));

    private static final Pattern NOT = Moments.compiled(word("not"));
    /** Times as what is spoken of, and what is done with them. */
    private static final Pattern TOLD = Moments.compiled(word("told"));
    /** "Orari italiani" are several. */
    private static final Pattern PLURAL = Moments.compiled("^" + word("several"));

    /** A day, perhaps with its weekday, and no clock. */
    private static final Pattern DAY = Pattern.compile(
            "[,;:]? *(?:\\p{L}+,? )?\\d{1,4}[-./ ]{1,2}(?:d[ei] )?[\\p{L}\\d]+[-./ ]{1,2}(?:d[ei] )?\\d{1,4}[^\\d:]{0,5}");

    /** What ends a sentence within a line. */
    private static final Pattern END = Pattern.compile("[.!?;](?=\\s|$)");

    private final Map<String, String> zones = new TreeMap<>();
    /** What names a zone only where all times are said to be of it: "heures locales (Paris)". */
    private final Map<String, String> places = new TreeMap<>();

    private final List<Form> statements = new ArrayList<>();
    /** Zones of several words, which are named of times alone. */
    private Optional<Pattern> inWords = Optional.empty();

    private static String word(String section) {
        return "(?<!\\p{L})" + SENTENCES.anyOf(section) + "(?!\\p{L})";
    }

    /** Adds what a zone is called. */
    void add(String name, String zone) {
        zones.put(name.toLowerCase(Locale.ROOT), zone);
        Set<String> several =
                zones.keySet().stream().filter(each -> each.indexOf(' ') > 0).collect(Collectors.toSet());
        inWords = several.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Moments.compiled(Moments.APART + "(?:" + Moments.anyOf(several) + ")(?![\\p{L}\\p{M}-])"));
    }

    /** Adds what a zone is called where all times are said to be of it. */
    void addPlace(String name, String zone) {
        places.put(name.toLowerCase(Locale.ROOT), zone);
    }

    /** Adds a form of statements in which zone all times are, written {@code {zone}} or {@code {place}}. */
    void addStatement(String regex) {
        statements.add(Form.of(regex.replace("{zone}", "(?:" + group() + "|" + ABBREVIATED + ")")
                .replace("{place}", "(?<place>" + Moments.anyOf(places.keySet()) + ")")));
    }

    /** Returns the group of an expression in which a name stands. */
    String group() {
        return "(?<zone>" + Moments.anyOf(zones.keySet()) + ")";
    }

    /** Returns the zone that a match names. */
    Optional<String> of(Form form, Matcher match) {
        return form.group(match, "zone")
                .flatMap(this::zone)
                .or(() -> form.group(match, "place").map(name -> places.get(name.toLowerCase(Locale.ROOT))))
                .or(() -> form.group(match, "abbreviated"));
    }

    private Optional<String> zone(String name) {
        return Optional.ofNullable(zones.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Says the zones of a text. */
    void say(AlignedText text) {
        statements.forEach(form ->
                text.replaceWritten(form.pattern(), match -> of(form, match).map(zone -> "All times are " + zone)));
        inWords.ifPresent(names -> text.replaceWritten(
                names,
                match -> zone(match.group())
                        .filter(zone -> isStatement(sentence(text.text(), match.start(), match.end()), match.group()))
                        .map("All times are "::concat)));
        text.replaceWritten(
                OFFSET,
                match -> ALL_TIMES.matcher(text.text()).find()
                                || !isOfTimes(sentence(text.text(), match.start(), match.end()))
                        ? Optional.empty()
                        : Optional.of("All times are " + match.group().replaceAll("[() ]", "")));
        text.replace(
                REMARK,
                match -> zone(match.group("zone"))
                        .map(zone -> (match.group("beside") == null ? "all times in " : "") + zone));
    }

    /** Returns the zone that the sentence which goes from one line on to the next states for all times. */
    Optional<String> statedOver(String before, String after) {
        int from = 0;
        Matcher end = END.matcher(before);
        while (end.find()) {
            from = end.end();
        }
        Matcher first = END.matcher(after);
        String sentence = before.substring(from).strip() + " "
                + after.substring(0, first.find() ? first.start() : after.length());
        if (from >= before.strip().length() || !isShort(sentence)) {
            return Optional.empty();
        }
        AlignedText text = new AlignedText(sentence);
        say(text);
        Matcher said = ALL_TIMES.matcher(text.text());
        return said.find() ? Optional.of(said.group(1)) : Optional.empty();
    }

    /** A short sentence that speaks of times, or of how they are told, or is nothing but the zone; one with a "not" says nothing. */
    private static boolean isStatement(String sentence, String zone) {
        String rest = sentence.replace(zone, " ");
        return headsDay(sentence.strip(), zone)
                || isShort(sentence)
                        && !NOT.matcher(rest).find()
                        && (TOLD.matcher(rest).find()
                                || BESIDE.matcher(rest).replaceAll("").chars().noneMatch(Character::isLetter)
                                || PLURAL.matcher(zone).find());
    }

    /** "Czas polski (CET), 12 stycznia 2031": with its short form behind it a zone stands above what is told of a day. */
    private static boolean headsDay(String sentence, String zone) {
        Matcher beside = BESIDE.matcher(sentence);
        return sentence.startsWith(zone)
                && beside.find()
                && beside.start() == zone.length() + 1
                && DAY.matcher(sentence.substring(beside.end())).matches();
    }

    private static boolean isOfTimes(String sentence) {
        return isShort(sentence)
                && HOURS.matcher(sentence).find()
                && !NOT.matcher(sentence).find();
    }

    private static boolean isShort(String sentence) {
        return sentence.length() <= LONGEST
                && OFFSET.matcher(sentence).replaceAll("").chars().noneMatch(Character::isDigit);
    }

    /** The sentence around a piece of a text. */
    private static String sentence(String text, int start, int end) {
        int from = 0;
        Matcher sentence = END.matcher(text);
        while (sentence.find()) {
            if (sentence.start() >= end) {
                return text.substring(from, sentence.start());
            }
            from = sentence.end() <= start ? sentence.end() : from;
        }
        return text.substring(from);
    }
}
