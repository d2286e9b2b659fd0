package dev.hindcast.ingest.document.table;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.time.TimeScanner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rows of a table that are no records: sums below them, headings between them and remarks at the end. */
final class RowSense {
    private static final Pattern SUM = Pattern.compile(
            "(?iu)(?:grand |sub)?-?(?:totals?|sum|average|avg|mean|median|count|min|max|minimum|maximum|gesamt|summe|durchschnitt|mittelwert|"
                    + "moyenne|somme|suma|promedio|media|totale|somma|soma|média|totaal|gemiddelde|razem|łącznie|celkem|spolu|toplam|összesen|yhteensä|totalt|i alt|итого|合計|平均|総計|总计|合计|합계|평균)"
                    + "(?:\\s?[(:=].{0,60}|\\s(?:\\p{L}*dauer|\\p{L}*zeit|(?:outage |incident )?(?:duration|downtime|time|minutes|hours|length)|durée|duración|duração|durata)|\\s(?:of|for|général|general|fy ?\\d|q[1-4]\\b|(?:19|20)\\d\\d\\b|all\\b|\\d+ (?:incidents?|outages?|events?)).{0,40})?");
    /** {@code 12 incidents}, {@code All incidents} */
    private static final Pattern OF_ALL = Pattern.compile("(?iu)(?:\\d|all\\b|alle\\b|overall\\b).*");

    private static final Set<String> PARTS = Set.of("subitems", "sub items", "subtasks", "sub tasks");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]*");
    private static final Pattern HAS_FIGURE = Pattern.compile(".*\\d.*", Pattern.DOTALL);
    /** A longer cell holds no time alone. */
    private static final int LONGEST_TIME = 60;

    private RowSense() {}

    /** Returns whether a row is the header of what belongs to the row above, as boards put it out: "Subitems" before the names of its columns. */
    static boolean namesParts(TableHeader header, List<String> cells) {
        return PARTS.contains(Keys.words(cells.get(0)))
                && TableHeader.of(cells).names().stream()
                                .filter(name -> header.names().contains(name))
                                .count()
                        > 1;
    }

    /** Returns why a row is no record, absent if it may be one. */
    static Optional<String> why(TableHeader header, List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.size() == 1 && header.size() > 2) {
            return Optional.of("it is no row of the table but a heading or a remark");
        }
        boolean sum = SUM.matcher(filled.get(0).strip()).matches() || isFiguresAlone(header, cells);
        return sum && !tellsTime(header, cells) && !isNamed(header, cells)
                ? Optional.of("it is no row of the table but sums up others")
                : Optional.empty();
    }

    /** Whether a number or a title stands behind the first filled cell: then that is a name such as "Max", unless all is summed up. */
    private static boolean isNamed(TableHeader header, List<String> cells) {
        boolean begun = false;
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            String words = Keys.words(header.names().get(i));
            boolean names = Vocabulary.KEYS.contains(words) || Vocabulary.TITLES.contains(words);
            String cell = cells.get(i).strip();
            if (names && !cell.isEmpty()) {
                return begun
                        && !NO_LETTERS.matcher(cell).matches()
                        && !OF_ALL.matcher(cell).matches();
            }
            begun |= !cell.isEmpty();
        }
        return false;
    }

    private static boolean isFiguresAlone(TableHeader header, List<String> cells) {
        boolean figures =
                cells.stream().allMatch(cell -> NO_LETTERS.matcher(cell).matches());
        for (int i = 0; figures && i < Math.min(header.size(), cells.size()); i++) {
            String words = Keys.words(header.names().get(i));
            boolean names =
                    Vocabulary.KEYS.contains(words) || Vocabulary.TITLES.contains(words) || words.equals("date");
            figures = !names || cells.get(i).isBlank();
        }
        return figures;
    }

    private static boolean tellsTime(TableHeader header, List<String> cells) {
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            String words = Keys.words(header.names().get(i));
            if ((Vocabulary.isTime(words) || words.equals("date") || Vocabulary.POSTED.contains(words))
                    && HAS_FIGURE.matcher(cells.get(i)).matches()) {
                return true;
            }
            if (words.equals("time") && isDay(cells.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Below "Time" a sum may stand, but no day. */
    private static boolean isDay(String cell) {
        return cell.length() <= LONGEST_TIME
                && TimeScanner.scan(cell).stream().anyMatch(when -> when.date().isPresent());
    }

    /** Returns whether a cell is a time or a day. */
    static boolean isTime(String cell) {
        return cell.length() <= LONGEST_TIME && !TimeScanner.scan(cell).isEmpty();
    }
}
