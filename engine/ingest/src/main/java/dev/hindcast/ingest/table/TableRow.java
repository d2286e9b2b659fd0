package dev.hindcast.ingest.table;

import dev.hindcast.query.file.BadFieldException;
import dev.hindcast.query.file.IsoSeconds;
import dev.hindcast.query.file.ListText;
import dev.hindcast.query.file.WholeText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One row of a table, its fields under the names of the header. A name that the header lacks is a field without a value.
 *
 * @param positions of the names
 * @param fields one for each of them
 * @param line 1-based, on which the row begins
 * @param number 1-based, the header not counted
 */
record TableRow(Map<String, Integer> positions, List<String> fields, int line, long number) {
    /** Returns where the names of a header stand. */
    static Map<String, Integer> positions(List<String> header) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            positions.putIfAbsent(header.get(i), i);
        }
        return positions;
    }

    /** Returns the names of the header, in its order. */
    Set<String> names() {
        return positions.keySet();
    }

    boolean has(String name) {
        return positions.containsKey(name);
    }

    private String field(String name) {
        Integer position = positions.get(name);
        return position == null ? "" : fields.get(position);
    }

    /** Returns text without blanks around it. */
    Optional<String> text(String name) {
        return Optional.of(ListText.value(field(name)).strip()).filter(value -> !value.isEmpty());
    }

    List<String> list(String name) {
        return ListText.values(field(name));
    }

    /**
     * Returns a whole number.
     *
     * @throws BadFieldException if it is none
     */
    OptionalLong whole(String name) {
        long value = parse(name, WholeText::parse, WholeText.FORM);
        return value == WholeText.NONE ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /**
     * Returns a time.
     *
     * @throws BadFieldException if it is none, or has no zone
     */
    Optional<Instant> time(String name) {
        long value = parse(name, IsoSeconds::parse, IsoSeconds.FORM);
        return value == IsoSeconds.NONE ? Optional.empty() : Optional.of(Instant.ofEpochSecond(value));
    }

    /**
     * Returns a date.
     *
     * @throws BadFieldException if it is none
     */
    Optional<LocalDate> date(String name) {
        long value = parse(name, IsoSeconds::day, IsoSeconds.DAY_FORM);
        return value == IsoSeconds.NONE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(value));
    }

    /**
     * Returns a word of a vocabulary.
     *
     * @throws BadFieldException if it is another
     */
    <E> Optional<E> word(String name, Vocabulary<E> known) {
        return text(name).map(word -> known.of(name, word));
    }

    private interface Parser {
        long parse(byte[] text, int from, int to);
    }

    /** Every parser says {@link Long#MIN_VALUE} for what is none, and so does this for nothing. */
    private long parse(String name, Parser parser, String form) {
        String text = field(name).strip();
        if (text.isEmpty()) {
            return Long.MIN_VALUE;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long value = parser.parse(bytes, 0, bytes.length);
        if (value == Long.MIN_VALUE) {
            throw new BadFieldException(name, text, form);
        }
        return value;
    }
}
