package dev.hindcast.ingest.normalise.people;

import dev.hindcast.ingest.wording.Remembered;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Labels, columns and keys behind which people stand, in many languages. */
public final class PeopleLabels {
    /** How surely people follow. */
    public enum Sort {
        /** People, or roles and groups. */
        PEOPLE,
        /** Places and things as well. */
        ALSO_PEOPLE,
        /** Something else. */
        OTHER
    }

    private static final Set<String> LABELS = WordsOf.file("labels.txt");
    private static final Set<String> OF_MANY = WordsOf.file("labels-of-many.txt");
    /** What a label of people may go on to: where they are, and what else there is of them. */
    private static final Set<String> THINGS = Set.of(
            "location",
            "locations",
            "place",
            "team",
            "teams",
            "group",
            "groups",
            "department",
            "company",
            "service",
            "services",
            "time",
            "date",
            "at",
            "count",
            "number",
            "type",
            "status",
            "version",
            "role",
            "roles",
            "channel",
            "tool",
            "tools",
            "notes");

    private static final int MOST_CHARS = 40;
    private static final int MOST_WORDS = 4;
    private static final Pattern SIGNS = Pattern.compile("\\([^)]*\\)|[^\\p{L}\\p{N}-]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    /** Parts of a key that say how the person before them is written. */
    private static final Pattern FORM = Pattern.compile(
            "(?i)[/._](?:display_?name|real_?name|full_?name|user_?name|name|handle|login|summary|nick(?:name)?)$");
    /** Done by people: prepared by, acked_by; the rest is done by machines as well. */
    private static final Pattern BY = Pattern.compile(
            "\\b(?:(?:prepared|written|created|reviewed|approved|opened|closed|assigned|updated|modified|edited|submitted|signed|acked|acknowledged|resolved|reported|requested|changed|change|raised|logged|handled|owned|led|authored|report) (?:by|to)|(?:erstellt|verfasst|geprüft|freigegeben|gemeldet) von|(?:rédigé|validé|approuvé) par|(?:elaborado|escrito|revisado|aprobado|aprovado) por|(?:redatto|approvato) da|caller id)(?: [\\p{L}\\p{N}-]+)?$");

    /** The labels of one organisation come again in each of its documents. */
    private static final Remembered<Sort> SORTS = Remembered.of(PeopleLabels::sort);

    private PeopleLabels() {}

    /** Returns what follows a label or stands under a key. */
    public static Sort of(String label) {
        return label.length() > MOST_CHARS || !hasLetter(label) ? Sort.OTHER : SORTS.get(label);
    }

    /** The first cell of a row may be a time of day, as different from others as no label is. */
    private static boolean hasLetter(String label) {
        int at = 0;
        while (at < label.length() && !Character.isLetter(label.charAt(at))) {
            at++;
        }
        return at < label.length();
    }

    private static Sort sort(String label) {
        String key = FORM.matcher(label).replaceFirst("");
        String part = key.substring(Math.max(key.lastIndexOf('/'), key.lastIndexOf('.')) + 1);
        String plain = SIGNS.matcher(CAMEL.matcher(part).replaceAll(" "))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        String[] words = plain.split(" ");
        if (plain.isEmpty() || words.length > MOST_WORDS) {
            return Sort.OTHER;
        }
        String last = words[words.length - 1];
        if (LABELS.contains(last)
                || LABELS.contains(words[0]) && !THINGS.contains(last)
                || BY.matcher(plain).find()) {
            return Sort.PEOPLE;
        }
        return OF_MANY.contains(plain) || words.length > 1 && OF_MANY.contains(last) ? Sort.ALSO_PEOPLE : Sort.OTHER;
    }
}
