package dev.hindcast.dashboard.page;

import dev.hindcast.dashboard.filter.Filter;
import dev.hindcast.dashboard.filter.Parameters;
import dev.hindcast.dashboard.filter.Selection;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.html.Links;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every figure leads to the incidents it was counted from: the field it comes from says which group that is.
 *
 * @param filter of the page
 */
public record DrillDown(Parameters filter) implements Links {
    private static final Set<String> FIGURES = Set.of("incidents", "n", "median", "p90", "mean", "max", "title");

    @Override
    public String figure(Origin origin) {
        if (origin.table() == null) {
            return null;
        }
        Map<String, String> key = key(origin.row());
        if (key.containsKey("id")) {
            return incident(key.get("id"));
        }
        if (origin.column().equals("incidents")) {
            // All of the group, also those that do not state what is measured.
            key.remove("metric");
        }
        return FIGURES.contains(origin.column()) ? incidents(key) : null;
    }

    /** Returns the address of one incident. */
    public static String incident(String id) {
        return "/incidents/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String incidents(Map<String, String> key) {
        Parameters group = filter;
        for (Map.Entry<String, String> part : key.entrySet()) {
            String name = part.getKey();
            boolean dimension = name.equals("quarter")
                    || Filter.DIMENSIONS.stream()
                            .anyMatch(column -> column.name().equals(name));
            if (name.equals("metric")) {
                group = group.with(Selection.KNOWN, part.getValue());
            } else if (dimension && part.getValue().isEmpty()) {
                group = group.with(Selection.MISSING, name);
            } else if (dimension) {
                group = group.with(name, part.getValue());
            } else {
                return null;
            }
        }
        return group.address("/incidents");
    }

    private static Map<String, String> key(String row) {
        Map<String, String> key = new LinkedHashMap<>();
        for (String part : row.split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                // A plus is itself here, unlike in addresses.
                String value = part.substring(equals + 1).replace("+", "%2B");
                key.put(part.substring(0, equals), URLDecoder.decode(value, StandardCharsets.UTF_8));
            }
        }
        return key;
    }

    @Override
    public List<Link> table(String file) {
        return file.isEmpty()
                ? List.of()
                : List.of(
                        new Link("CSV", filter.address("/tables/" + file + ".csv")),
                        new Link("JSON", filter.address("/tables/" + file + ".json")));
    }

    @Override
    public List<Link> chart(String id) {
        return List.of(
                new Link("SVG", filter.address("/charts/" + id + ".svg")),
                new Link("PNG", filter.address("/charts/" + id + ".png")));
    }
}
