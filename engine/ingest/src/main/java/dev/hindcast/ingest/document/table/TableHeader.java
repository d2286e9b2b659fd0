package dev.hindcast.ingest.document.table;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.normalise.language.HeaderWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The header of a table: what its columns are called, without a prefix that all of them have, in English words where they are of another
 * language, and with the units that a row below it may name.
 *
 * @param names one for each column; blank where it has none
 */
public record TableHeader(List<String> names) {
    /** What a row of units holds. */
    private static final Pattern UNIT = Pattern.compile(
            "(?i)[(\\[]?(?:utc|gmt|[a-z]{1,5}t|min|mins|minutes|s|sec|seconds|ms|h|hours|days|text|string|date|date ?time|timestamp|"
                    + "[ymd]{2,4}[-./][ymd]{2,4}[-./][ymd]{2,4}(?:[ t]hh:mm(?::ss)?)?|hh:mm(?::ss)?|time)[)\\]]?");

    private static final Pattern MAY_ADD = Pattern.compile(
            "(?i)[(\\[]?(?:utc|gmt|[a-z]{2,4}t|min|mins|minutes|s|sec|seconds|ms|h|hours|days|hh:mm)[)\\]]?");
    private static final Pattern IN_TWO = Pattern.compile("(?i)date|time");
    private static final Pattern NO_SIGN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FIRST_WORD = Pattern.compile("^([A-Za-z]{2,20})[ _.:/-]+(?=\\S)");
    /** Fewer columns have a word in common by chance. */
    private static final int FEWEST_ALIKE = 4;

    /** Returns the header that a row would be. */
    public static TableHeader of(List<String> cells) {
        List<String> plain =
                withoutPrefix(cells.stream().map(TableHeader::oneLine).toList());
        List<String> said = HeaderWords.of(plain, name -> Vocabulary.knows(Keys.words(name)))
                .orElse(plain);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            String name = said.get(i);
            boolean known = !name.equals(plain.get(i)) || Vocabulary.knows(Keys.words(name));
            String called = known ? name : Questions.label(name).orElse(name);
            names.add(Keys.labelled(called, plain.get(i)));
        }
        return new TableHeader(names);
    }

    static String oneLine(String cell) {
        return cell.replace('（', '(')
                .replace('）', ')')
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    /** "incident_id, incident_title, incident_start ...": the word that all begin with tells nothing. */
    private static List<String> withoutPrefix(List<String> names) {
        Set<String> first = new TreeSet<>();
        int count = 0;
        for (String name : names) {
            if (!name.isEmpty()) {
                var word = FIRST_WORD.matcher(name);
                first.add(word.find() ? word.group(1) : name);
                count++;
            }
        }
        return first.size() == 1 && count >= FEWEST_ALIKE
                ? names.stream()
                        .map(name -> FIRST_WORD.matcher(name).replaceFirst(""))
                        .toList()
                : names;
    }

    /** Returns the names as they are written. */
    List<String> written() {
        return names.stream().map(Keys::written).toList();
    }

    /** Returns the words of all columns. */
    public Set<String> words() {
        Set<String> words = new TreeSet<>();
        names.forEach(name -> words.add(Keys.words(name)));
        return words;
    }

    int size() {
        return names.size();
    }

    /** Returns the header with these units, absent if the cells are none. */
    Optional<TableHeader> withUnits(List<String> cells) {
        boolean units =
                (cells.stream().anyMatch(cell -> MAY_ADD.matcher(cell.strip()).matches()) || partColumns(cells))
                        && cells.stream()
                                .allMatch(cell -> cell.isBlank()
                                        || UNIT.matcher(cell.strip()).matches());
        if (!units || cells.size() > names.size()) {
            return Optional.empty();
        }
        List<String> named = new ArrayList<>(names);
        String group = "";
        for (int i = 0; partColumns(cells) && i < cells.size(); i++) {
            String below = cells.get(i).strip();
            group = below.isEmpty() || !named.get(i).isBlank() ? named.get(i) : group;
            if (IN_TWO.matcher(below).matches() && !group.isBlank()) {
                named.set(i, group + " " + below.toLowerCase(Locale.ROOT));
            }
        }
        for (int i = 0; i < cells.size(); i++) {
            String unit = cells.get(i).replaceAll("[()\\[\\]\\s]", "");
            if (MAY_ADD.matcher(unit).matches() && !named.get(i).isBlank()) {
                named.set(i, named.get(i) + " (" + unit + ")");
            }
        }
        return Optional.of(new TableHeader(named));
    }

    /** "Start" over "Date" and, below an empty cell, "Time". */
    private boolean partColumns(List<String> cells) {
        return cells.size() <= names.size()
                && IntStream.range(1, cells.size())
                        .anyMatch(i -> names.get(i).isBlank()
                                && !names.get(i - 1).isBlank()
                                && IN_TWO.matcher(cells.get(i).strip()).matches());
    }

    /** Returns whether a row is this header once more, as at the top of each printed page. */
    boolean isAgain(List<String> cells) {
        return maySayThis(cells) && TableHeader.of(cells).names().equals(names);
    }

    /** What a header says takes long to tell, and hardly any row is one. */
    private boolean maySayThis(List<String> cells) {
        return cells.size() == names.size()
                && IntStream.range(0, names.size()).allMatch(i -> {
                    String cell = signless(cells.get(i));
                    return cell.isEmpty() || cell.contains(signless(Keys.written(names.get(i))));
                });
    }

    private static String signless(String text) {
        return NO_SIGN.matcher(text).replaceAll("");
    }

    /** Returns whether a row that has fewer cells may have lost those at its end because they are empty, as spreadsheets write it: its times stand where they belong. */
    boolean mayBeCut(List<String> cells) {
        boolean told = false;
        for (int i = 0; i < cells.size(); i++) {
            if (Vocabulary.isTime(Keys.words(names.get(i))) && !cells.get(i).isBlank()) {
                if (!RowSense.isTime(cells.get(i))) {
                    return false;
                }
                told = true;
            }
        }
        boolean unnamed = names.subList(cells.size(), names.size()).stream().allMatch(String::isBlank);
        return told || unnamed;
    }
}
