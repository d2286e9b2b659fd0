package dev.hindcast.ingest.normalise.language;

import dev.hindcast.ingest.normalise.timeline.date.PartOfDay;
import java.util.ArrayList;
import java.util.Comparator;
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
 * How a language writes dates and times of day, and how they are said here: {@code 2031-05-14 04:58}, {@code 14 May},
 * {@code ~3am}, {@code from 04:58 to 08:51}. A time that exists on no clock is left as it stands.
 */
final class Moments {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final String DATE =
            "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2} (?:" + String.join("|", MONTHS) + ")|the \\d{1,2}th)";
    private static final String CLOCK =
            "~?(?:(?<![\\d:])\\d{1,2}:\\d{2}(?::\\d{2})?(?![\\d:])|\\d{1,2}[ap]m\\b)(?-i: (?:[A-Z]{3,4}|[A-Z][a-z]+/[A-Za-z_/]+)\\b)?";
    /** A point in time as it is said here; the weekday before its day is not said again. */
    private static final String MOMENT =
            "(?:(?:[Aa]t|until|since) )?(?:[\\p{IsLatin}-]{4,14},? (?:\\p{L}{2,3} )?(?=\\d{4}-|\\d{1,2} [A-Z]))?((?:"
                    + DATE + "(?:,? (?:at )?|(?=~)))?" + CLOCK + ")";

    private static final Pattern WAVE = Pattern.compile(MOMENT + "\\s*[~～〜∼]\\s*" + MOMENT);
    /** Where letters have no case, a time at the beginning of a sentence shows none. */
    private static final Pattern OPENS = Pattern.compile("(?<=\\p{Lo})\\. ?(?=(?:" + DATE + " )?" + CLOCK + ")");

    private static final String PAST = "[했였었았됐렸췄졌섰냈왔갔났겼쳤켰]";
    /** A comma behind their letters, or a Korean verb that says that the sentence goes on. */
    private static final String GOES_ON =
            "(?:(?<=\\p{Lo})[,;] ?|(?<=" + PAST + "고|[하되]고|[으하되]며|" + PAST + "으나|" + PAST + "지만|는데|[한된] 뒤|[한된] 후) )";

    private static final String NO_SPAN = "(?!\\s*(?:[~～〜∼–-]|부터|から|より|至|到))";
    /** A time at the beginning of a clause. */
    private static final Pattern CLAUSE = Pattern.compile(GOES_ON + "(?=(?:" + DATE + " )?" + CLOCK + NO_SPAN + ")");
    /** A time behind the subject of a clause. */
    private static final Pattern WITHIN =
            Pattern.compile("(?:(?<=[がはも于於在即後后]) ?|(?<=[가이은는인]) )(?=" + CLOCK + NO_SPAN + ")");

    /** The subject of a clause before its time. */
    private static final Pattern SUBJECT = Pattern.compile(GOES_ON + "(?=(?! ?and )[^\\d,.;:\\n]{1,20} at ~?\\d)");

    /** A day as it is said here where its year is not written. */
    static final Pattern WITHOUT_YEAR =
            Pattern.compile("(?<![\\d.:/-])(\\d{1,2}) (" + String.join("|", MONTHS) + ")(?!,? \\d{4}|\\p{L})");

    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+)>");
    private static final List<String> PREPOSITIONS = List.of("at", "until", "since");

    /** The group that is found where a day that counts from the one of writing has a time of day behind it. */
    static final String TIMED = "timed";

    /** A night has two days. */
    private static final String NO_NIGHT =
            "(?![^\\d.,;!?()]{0,24}(?:nacht|nuit|noche|noite|notte|natt?\\b|noc|ноч|夜|밤))";

    /** "Gestern Nachmittag um 15:40 Uhr" */
    private static final String TIME_BEHIND = "(?=[^\\d.,;!?()]{0,24}(?:\\bkl\\. )?[(~]?\\d{1,2}"
            + "(?:[:.h]\\d\\d(?![\\d.]| ?%)| ?[h時點点时시](?!\\p{IsLatin})| (?:uhr|uur|hod|час|heures?|horas?)))";

    static final String APART = "(?<![\\p{L}\\p{M}-])";
    /** Longer names of weekdays are no other words. */
    private static final int SHORT = 3;

    private static final int HOURS = 24;
    private static final int NOON = 12;

    private final List<Form> dates = new ArrayList<>();
    private final List<Form> clocks = new ArrayList<>();
    private final List<Pattern> ranges = new ArrayList<>();
    private final Map<String, Integer> months = new TreeMap<>();
    private final Map<String, String> weekdays = new TreeMap<>();
    /** Their names, the short ones, which may be other words, only before a date. */
    private Optional<Pattern> weekday = Optional.empty();

    /** Names of such days, in the order of how many days they are before that of writing. */
    private static final List<String> COUNTED = List.of("today", "yesterday", "day before");

    /** What the day of writing is called and those before, by how many days these are before it. */
    private final Map<Integer, String> counted = new TreeMap<>();

    private final Map<Integer, Pattern> countedDays = new TreeMap<>();

    private final Map<String, Integer> eras = new TreeMap<>();
    /** What parts of the day are called behind a clock. */
    private final Map<String, PartOfDay> parts = new TreeMap<>();

    private Optional<Pattern> partBehind = Optional.empty();
    /** What zones are called, and how it is said that all times are of one. */
    private final ZoneWords zones = new ZoneWords();

    /** An expression, and the names of its groups. */
    record Form(Pattern pattern, List<String> groups) {
        static Form of(String regex) {
            return new Form(
                    compiled(regex),
                    GROUP.matcher(regex).results().map(m -> m.group(1)).toList());
        }

        Optional<String> group(Matcher match, String name) {
            return groups.contains(name) ? Optional.ofNullable(match.group(name)) : Optional.empty();
        }

        Optional<Integer> number(Matcher match, String name) {
            return group(match, name).map(Integer::valueOf);
        }
    }

    static Pattern compiled(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Adds the names of a month, which is counted from 1. */
    void addMonth(int month, String name) {
        months.put(name.toLowerCase(Locale.ROOT), month);
    }

    /** Adds what a weekday is called. */
    void addWeekday(String said, String name) {
        weekdays.put(name.toLowerCase(Locale.ROOT), said);
        String full = anyOf(
                weekdays.keySet().stream().filter(each -> each.length() > SHORT).collect(Collectors.toSet()));
        weekday = Optional.of(compiled(APART + "(?:(?:" + full + ")(?![\\p{L}\\p{M}-])|(?:" + anyOf(weekdays.keySet())
                + ")(?=\\.?,? (?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2} (?:" + String.join("|", MONTHS) + "))))"));
    }

    /** Adds what a day is called that counts from the one on which the text was written: {@code today}, {@code yesterday} or {@code day before}. */
    void addCountedDay(String said, String regex) {
        int before = COUNTED.indexOf(said);
        String names = counted.merge(before, regex, (one, two) -> one + "|" + two);
        countedDays.put(
                before,
                compiled("(?<![\\p{IsLatin}\\p{IsCyrillic}-])(?:" + names + ")(?![\\p{IsLatin}\\p{IsCyrillic}])"
                        + NO_NIGHT + "(?:" + TIME_BEHIND + "(?<" + TIMED + ">)|)"));
    }

    /** Returns the forms of days that count from the one of writing, by how many days they are before it. */
    Map<Integer, Pattern> countedDays() {
        return countedDays;
    }

    /** Adds an era whose first year is the one after that. */
    void addEra(String name, int before) {
        eras.put(name, before);
    }

    /** Adds what a part of the day is called behind a clock. */
    void addPartOfDay(String part, String name) {
        parts.put(name.toLowerCase(Locale.ROOT), PartOfDay.valueOf(part.toUpperCase(Locale.ROOT)));
        partBehind = Optional.of(compiled("\\s(" + anyOf(parts.keySet()) + ")(?!\\p{L})"));
    }

    /** Returns what zones are called here. */
    ZoneWords zones() {
        return zones;
    }

    /** Adds a form of dates, with groups {@code weekday}, {@code y}, {@code m} or {@code mon}, {@code d}, {@code era}. */
    void addDate(String regex) {
        dates.add(Form.of(named(regex)));
    }

    /** Adds a form of times, with groups {@code h}, {@code i}, {@code s}, {@code half}, {@code am}, {@code pm}, {@code at}, {@code until}, {@code since}, {@code about}, {@code near}, {@code zone}. */
    void addClock(String regex) {
        clocks.add(Form.of(named(regex)));
    }

    /** Adds a form of spans between two times, each written {@code {t}}. */
    void addRange(String regex) {
        ranges.add(compiled(regex.replace("{t}", MOMENT)));
    }

    private String named(String regex) {
        return regex.replace("{mon}", "(?<mon>" + anyOf(months.keySet()) + ")")
                .replace("{weekday}", APART + "(?<weekday>" + anyOf(weekdays.keySet()) + ")")
                .replace("{zone}", zones.group());
    }

    /** The longest first: a short name may begin a long one. */
    static String anyOf(Set<String> names) {
        return names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** Returns the month and the day of a day without a year, in figures. */
    static String monthAndDay(String day, String month) {
        return String.format(Locale.ROOT, "%02d-%02d", MONTHS.indexOf(month) + 1, Integer.parseInt(day));
    }

    /** Says the dates of a text. */
    void applyDates(AlignedText text) {
        dates.forEach(form -> text.replaceWritten(form.pattern(), match -> date(form, match)));
    }

    /** Says the dates, times and spans of a text. */
    void apply(AlignedText text) {
        applyDates(text);
        weekday.ifPresent(form -> text.replaceWritten(form, match -> Optional.of(weekday(match.group()))));
        clocks.forEach(form -> text.replaceWritten(form.pattern(), match -> clock(form, match, text.text())));
        text.replace(WAVE, match -> Optional.of(match.group(1) + " - " + match.group(2)));
        ranges.forEach(
                range -> text.replace(range, match -> Optional.of("from " + match.group(1) + " to " + match.group(2))));
        text.replace(OPENS, match -> Optional.of(". At "));
        text.replace(CLAUSE, match -> Optional.of(", and at "));
        text.replace(WITHIN, match -> Optional.of(" at "));
        text.replace(SUBJECT, match -> Optional.of(", and "));
        zones.say(text);
    }

    private Optional<String> date(Form form, Matcher match) {
        Optional<Integer> year = form.group(match, "era")
                .map(era -> eras.get(era) + form.number(match, "y").orElse(1))
                .or(() -> form.number(match, "y"));
        Optional<Integer> month = form.group(match, "mon")
                .map(name -> months.get(name.toLowerCase(Locale.ROOT)))
                .or(() -> form.number(match, "m"));
        int day = form.number(match, "d").orElseThrow();
        if (month.isEmpty()) {
            return Optional.of("the " + day + "th").filter(said -> day >= 1 && day <= 31);
        }
        boolean exists = month.get() >= 1 && month.get() <= NOON && day >= 1 && day <= 31;
        String said = year.map(
                        y -> String.format(Locale.ROOT, "%04d-%02d-%02d", y < 100 ? 2000 + y : y, month.get(), day))
                .orElseGet(() -> exists ? day + " " + MONTHS.get(month.get() - 1) : "");
        String named =
                form.group(match, "weekday").map(name -> weekday(name) + ", ").orElse("");
        return Optional.of(named + said).filter(date -> exists);
    }

    private String weekday(String name) {
        return weekdays.get(name.toLowerCase(Locale.ROOT));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1) + " ";
    }

    /** Whether a word of small letters stands before, as in a sentence. */
    private static boolean goesOn(String text, int start) {
        return start > 1 && text.charAt(start - 1) == ' ' && Character.isLowerCase(text.charAt(start - 2));
    }

    /** What stands within the form, else right behind it. */
    private Optional<PartOfDay> partOfDay(Form form, Matcher match, String text) {
        return form.group(match, "am")
                .map(half -> PartOfDay.AM)
                .or(() -> form.group(match, "pm").map(half -> PartOfDay.PM))
                .or(() -> partBehind
                        .map(part -> part.matcher(text).region(match.end(), text.length()))
                        .filter(Matcher::lookingAt)
                        .map(part -> parts.get(part.group(1).toLowerCase(Locale.ROOT))));
    }

    private Optional<String> clock(Form form, Matcher match, String text) {
        int written = form.number(match, "h").orElseThrow();
        int hour = partOfDay(form, match, text).map(part -> part.hour(written)).orElse(written);
        Optional<Integer> minute =
                form.number(match, "i").or(() -> form.group(match, "half").map(half -> 30));
        int second = form.number(match, "s").orElse(0);
        if (hour >= HOURS || minute.orElse(0) > 59 || second > 59) {
            return Optional.empty();
        }
        String exact = form.group(match, "s").isPresent() ? String.format(Locale.ROOT, ":%02d", second) : "";
        String time = minute.map(m -> String.format(Locale.ROOT, "%02d:%02d", hour, m) + exact)
                .orElseGet(() -> (hour % NOON == 0 ? NOON : hour % NOON) + (hour < NOON ? "am" : "pm"));
        String at = PREPOSITIONS.stream()
                .filter(word -> form.group(match, word).isPresent())
                .map(word ->
                        Character.isUpperCase(form.group(match, word).get().charAt(0)) ? capital(word) : word + " ")
                .findFirst()
                .orElse(form.group(match, "about").isPresent() && goesOn(text, match.start()) ? "at " : "");
        String about = form.group(match, "about")
                .or(() -> form.group(match, "near"))
                .map(word -> "~")
                .orElse("");
        String zone = zones.of(form, match).map(name -> " " + name).orElse("");
        return Optional.of((match.group().startsWith(" ") ? " " : "") + at + about + time + zone);
    }
}
