package dev.hindcast.ingest.time;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order a date of figures alone, such as {@code 03/14/2031}, names its day and its month. */
public enum FigureOrder {
    /** The date shows it no other way than by its own words or by its form, or there is no need to know. */
    PLAIN,
    /** The first figure is above twelve, so that it is the day. */
    DAY_FIRST,
    /** The second figure is above twelve, so that the first is the month. */
    MONTH_FIRST,
    /** Either figure may be the month; other dates of the document have to decide. */
    UNTOLD;

    /** The orders that a user may say his dates have, by the words for them. */
    public static Map<String, FigureOrder> byWords() {
        Map<String, FigureOrder> words = new LinkedHashMap<>();
        words.put("day-first", DAY_FIRST);
        words.put("month-first", MONTH_FIRST);
        return words;
    }

    /** Returns the order of that name; absent for other text, which a document may hold. */
    public static Optional<FigureOrder> named(String name) {
        return Stream.of(values()).filter(order -> order.name().equals(name)).findFirst();
    }

    /** The field in which a table says, by its name here, in which order all its dates are. */
    public static final String FIELD = "order of day and month";
}
