package dev.hindcast.ingest.wire;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Reads what {@link RecordWriter} wrote. Used for one value; not thread-safe. */
public final class RecordReader {
    private static final Kind[] KINDS = Kind.values();
    private static final Map<Class<?>, Function<String, Object>> TIMES = Map.of(
            ZoneId.class, ZoneId::of,
            LocalTime.class, LocalTime::parse,
            Duration.class, Duration::parse);

    /** Looking for a class by its name takes longer than reading most of its values. */
    private static final Map<String, Class<?>> KNOWN = new ConcurrentHashMap<>();

    /** The words of a vocabulary; those of anything else are none. */
    private static final ClassValue<Object[]> WORDS = new ClassValue<>() {
        @Override
        protected Object[] computeValue(Class<?> type) {
            return type.isEnum() ? type.getEnumConstants() : new Object[0];
        }
    };

    private final byte[] in;
    private int at;
    private final List<Class<?>> types = new ArrayList<>();
    private final String[] lately = new String[RecordWriter.PLACES];

    private RecordReader(byte[] bytes) {
        this.in = bytes;
    }

    /**
     * Returns the value that was written.
     *
     * @throws IllegalArgumentException if the bytes name a type that is neither Hindcast's nor a time
     */
    public static Object read(byte[] bytes) {
        return new RecordReader(bytes).any();
    }

    private Object any() {
        Kind kind = KINDS[in[at++]];
        return switch (kind) {
            case TEXT -> newText();
            case AGAIN -> lately[size()];
            case LONG -> number();
            case INT -> (int) number();
            case TRUE, FALSE -> kind == Kind.TRUE;
            case PRESENT -> Optional.of(any());
            case ABSENT -> Optional.empty();
            case LIST -> all();
            case SET -> new LinkedHashSet<>(all());
            case MAP -> map();
            case WORD -> word(type());
            case TIME -> time(type());
            case RECORD -> composed(type());
            case NUMBERS -> numbers();
            case LONG_NUMBERS -> longNumbers();
            case INSTANT -> Instant.ofEpochSecond(number(), number());
            case DAY -> LocalDate.ofEpochDay(number());
        };
    }

    private long number() {
        long number = 0;
        int shift = 0;
        byte next = in[at++];
        while (next < 0) {
            number |= (next & 0x7FL) << shift;
            shift += 7;
            next = in[at++];
        }
        return number | (long) next << shift;
    }

    private int size() {
        return (int) number();
    }

    private List<Object> all() {
        int size = size();
        List<Object> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(any());
        }
        return all;
    }

    private Map<Object, Object> map() {
        int size = size();
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            Object key = any();
            map.put(key, any());
        }
        return map;
    }

    private Object word(Class<?> type) {
        Object[] words = WORDS.get(type);
        int place = size();
        if (place >= words.length) {
            throw new IllegalArgumentException(type + " has no word " + place);
        }
        return words[place];
    }

    private Object time(Class<?> type) {
        Function<String, Object> parse = TIMES.get(type);
        if (parse == null) {
            throw new IllegalArgumentException("no time is a " + type);
        }
        return parse.apply(text());
    }

    private Object composed(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is no record");
        }
        RecordShape shape = RecordShape.of(type);
        Object[] components = new Object[shape.size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = any();
        }
        return shape.value(components);
    }

    private Class<?> type() {
        int index = size();
        if (index == types.size()) {
            types.add(KNOWN.computeIfAbsent(text(), RecordReader::load));
        }
        return types.get(index);
    }

    private static Class<?> load(String type) {
        if (!type.startsWith("dev.hindcast.") && !type.startsWith("java.time.")) {
            throw new IllegalArgumentException("not read from elsewhere: " + type);
        }
        try {
            return Class.forName(type, false, RecordReader.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("this version of Hindcast knows no " + type, e);
        }
    }

    private int[] numbers() {
        int[] numbers = new int[size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (int) number();
        }
        return numbers;
    }

    private long[] longNumbers() {
        long[] numbers = new long[size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    private String newText() {
        String text = text();
        lately[text.length() % RecordWriter.PLACES] = text;
        return text;
    }

    private String text() {
        int twice = size();
        int length = twice >>> 1;
        if ((twice & 1) == 0) {
            at += length;
            return new String(in, at - length, length, StandardCharsets.UTF_8);
        }
        char[] halves = new char[length];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = (char) number();
        }
        return new String(halves);
    }
}
