package dev.hindcast.ingest.document.html.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The head of a day or of a month on a page: what stands below it happened then.
 *
 * @param text as written; empty where there is none
 * @param year that it names; 0 where there is none
 * @param month 1 to 12
 * @param day of the month; 0 if it names only a month
 */
record Head(String text, int year, int month, int day) {
    static final Head NONE = new Head("", 0, 0, 0);

    private static final List<String> NAMES = List.of(
            "jan january januar janvier enero gennaio janeiro januari",
            "feb february februar février febrero febbraio fevereiro februari",
            "mar march märz mars marzo março maart",
            "apr april avril abril aprile",
            "may mai mayo maggio maio mei",
            "jun june juni juin junio giugno junho",
            "jul july juli juillet julio luglio julho",
            "aug august août agosto augustus",
            "sep sept september septembre septiembre settembre setembro",
            "oct october oktober octobre octubre ottobre outubro",
            "nov november novembre noviembre novembro",
            "dec december dezember décembre diciembre dicembre dezembro");

    private static final String WEEKDAY =
            "(?:(?:mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|sam|son|lun|mar|mer|jeu|ven|dim|mié|jue|vie|sáb|dom|gio|sab)"
                    + "\\p{L}{0,9}|mo|di|mi|do|fr|sa|so)";
    private static final String MONTH =
            "(?<month>" + NAMES.stream().map(names -> names.replace(' ', '|')).collect(Collectors.joining("|")) + ")";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?";

    /** As a day or a month with its year is written; groups may be missing. */
    private static final List<String> FORMS = List.of(
            DAY + "\\s(?:of\\s|de\\s)?" + MONTH + "\\.?,?\\s(?:de\\s)?" + YEAR,
            MONTH + "\\.?\\s" + DAY + ",?\\s" + YEAR,
            MONTH + "\\.?,?\\s(?:de\\s)?" + YEAR,
            YEAR + "[-/](?<figures>\\d\\d)(?:[-/](?<day>\\d\\d))?");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final List<Pattern> WHOLE = FORMS.stream()
            .map(form -> Pattern.compile("(?:" + WEEKDAY + "[.,]{0,2}\\s)?" + form + "[:.]?", FLAGS))
            .toList();
    private static final List<Pattern> WITHIN = FORMS.stream()
            .map(form -> Pattern.compile("(?<![\\p{L}\\d])" + form + "(?!\\d)", FLAGS))
            .toList();
    private static final int LONGEST = 60;
    /** A head holds no more than a link or the parts of its date. */
    private static final int MOST_PARTS = 4;
    /** A date within so much text is a part of it. */
    private static final int BESIDE = 20;

    /** Returns the head that an element is, if it is one: nothing but a day or a month. */
    static Optional<Head> of(Element element) {
        if (element.childrenSize() > MOST_PARTS
                || element.children().stream().anyMatch(part -> part.childrenSize() > 0)
                || element.parent() != null && element.parent().ownText().length() > BESIDE) {
            return Optional.empty();
        }
        String text = element.text().strip();
        return text.length() > LONGEST
                ? Optional.empty()
                : WHOLE.stream()
                        .map(form -> form.matcher(text))
                        .filter(Matcher::matches)
                        .findFirst()
                        .map(found -> of(text, found));
    }

    /** Returns the first full date in a text. */
    static Optional<LocalDate> dayIn(String text) {
        return WITHIN.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::find)
                .map(found -> of(text, found))
                .filter(head -> head.day() > 0)
                .flatMap(head -> date(head.year(), head.month(), head.day()).stream())
                .findFirst();
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns which month a word is, 0 if none. */
    static int month(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < NAMES.size(); i++) {
            if (List.of(NAMES.get(i).split(" ")).contains(name)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Head of(String text, Matcher found) {
        boolean figures = found.pattern().pattern().contains("<figures>");
        boolean days = found.pattern().pattern().contains("<day>") && found.group("day") != null;
        return new Head(
                text,
                Integer.parseInt(found.group("year")),
                figures ? Integer.parseInt(found.group("figures")) : month(found.group("month")),
                days ? Integer.parseInt(found.group("day")) : 0);
    }
}
