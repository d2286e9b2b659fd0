package dev.hindcast.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the answer of {@code hindcast metrics --format csv} with that of DuckDB, cell by cell. Counts must be equal, and so must
 * every other number to the last digit that a double holds, or to its neighbour: the two add and interpolate in another order.
 */
public final class AnswerComparison {
    private static final List<String> FIGURES = List.of("mean", "median", "p90", "p95");

    private AnswerComparison() {}

    /** Takes Hindcast's answer and DuckDB's; fails where they differ. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String[]> theirs = theirs(Path.of(arguments[1]));
        int cells = 0;
        int inexact = 0;
        int rows = 0;
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        List<String> header = Arrays.asList(lines.get(0).split(","));
        for (String line : lines.subList(1, lines.size())) {
            String[] ours = line.split(",", -1);
            String prefix = ours[0].equals("time_to_detect") ? "detect" : "resolve";
            String[] row = theirs.get(prefix + "," + ours[1] + "," + ours[2] + "," + ours[3]);
            if (row == null) {
                throw new IllegalStateException("DuckDB has no group for " + line);
            }
            List<String> own = new ArrayList<>(List.of(ours[header.indexOf("incidents")], ours[header.indexOf("n")]));
            FIGURES.forEach(figure -> own.add(ours[header.indexOf(figure)]));
            for (int i = 0; i < own.size(); i++) {
                double left = own.get(i).isEmpty() ? Double.NaN : Double.parseDouble(own.get(i));
                double right = row[i].isEmpty() ? Double.NaN : Double.parseDouble(row[i]);
                boolean equal = Double.compare(left, right) == 0;
                if (!equal && !(Math.abs(left - right) <= Math.ulp(left))) {
                    throw new IllegalStateException("cell " + i + " of " + line + " is " + row[i] + " in DuckDB");
                }
                inexact += equal ? 0 : 1;
                cells++;
            }
            rows++;
        }
        if (rows != theirs.size()) {
            throw new IllegalStateException(rows + " rows here, " + theirs.size() + " in DuckDB");
        }
        System.out.println(cells + " cells of " + rows + " rows equal, " + inexact + " of them up to the last bit");
    }

    /** Returns incidents, n, mean, median, p90 and p95 by metric and group. */
    private static Map<String, String[]> theirs(Path answer) throws IOException {
        Map<String, String[]> rows = new HashMap<>();
        List<String> lines = Files.readAllLines(answer);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            String key = cells[0] + "," + cells[1] + "," + cells[2];
            rows.put("detect," + key, figures(cells, 4));
            rows.put("resolve," + key, figures(cells, 7));
        }
        return rows;
    }

    private static String[] figures(String[] cells, int at) {
        List<String> figures = new ArrayList<>(List.of(cells[3], cells[at], cells[at + 1]));
        String list = cells[at + 2].replaceAll("[\\[\\]\" ]", "");
        figures.addAll(list.isEmpty() ? List.of("", "", "") : Arrays.asList(list.split(",")));
        return figures.toArray(String[]::new);
    }
}
