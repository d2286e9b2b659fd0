package dev.hindcast.dashboard.filter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The parameters of an address, by name. A form sends what nobody filled in as an empty value, which is none.
 *
 * @param values by name, none of them blank
 */
public record Parameters(Map<String, String> values) {
    public Parameters {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /**
     * Returns the parameters of a query.
     *
     * @param given every value of every name
     * @throws Refusal if a name has two values
     */
    public static Parameters of(Map<String, List<String>> given) {
        Map<String, String> single = new TreeMap<>();
        given.forEach((name, values) -> {
            List<String> filled =
                    values.stream().filter(value -> !value.isBlank()).distinct().toList();
            if (filled.size() > 1) {
                throw Refusal.badRequest("The parameter " + name + " is given twice; keep one.");
            }
            filled.forEach(value -> single.put(name, value.strip()));
        });
        return new Parameters(single);
    }

    /** Returns the value, absent where there is none. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * Returns a whole number.
     *
     * @throws Refusal if it is none, or not between the bounds
     */
    public int whole(String name, int otherwise, int least, int most) {
        String text = values.get(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw Refusal.badRequest(name + " is \"" + text + "\"; write a number from " + least + " to " + most + ".");
        }
        return Integer.parseInt(text);
    }

    /** Returns the same without those names. */
    public Parameters without(String... names) {
        Map<String, String> fewer = new TreeMap<>(values);
        List.of(names).forEach(fewer::remove);
        return new Parameters(fewer);
    }

    /** Returns the same with one value set. */
    public Parameters with(String name, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(name, value);
        return new Parameters(more);
    }

    /** Returns the address of a path with these parameters. */
    public String address(String path) {
        return values.isEmpty() ? path : path + "?" + query();
    }

    /** Returns the query, sorted by name, so that equal parameters make one address. */
    public String query() {
        return values.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
