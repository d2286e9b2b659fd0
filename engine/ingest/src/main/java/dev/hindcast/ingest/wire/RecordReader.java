package dev.hindcast.ingest.wire;

import java.nio.ByteBuffer;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Reads what {@link RecordWriter} wrote. Used for one value; not thread-safe. */
public final class RecordReader {
    private static final Kind[] KINDS = Kind.values();
    private static final Map<String, Function<String, Object>> TIMES = Map.of(
            ZoneId.class.getName(), ZoneId::of,
            LocalDate.class.getName(), LocalDate::parse,
            LocalTime.class.getName(), LocalTime::parse,
            Duration.class.getName(), Duration::parse);

    /** Looking for a class by its name takes longer than reading most of its values. */
    private static final Map<String, Class<?>> KNOWN = new ConcurrentHashMap<>();

    private final ByteBuffer in;
    private final List<String> types = new ArrayList<>();

    private RecordReader(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
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
        Kind kind = KINDS[in.get()];
        return switch (kind) {
            case TEXT -> text();
            case LONG -> in.getLong();
            case INT -> Math.toIntExact(in.getLong());
            case TRUE, FALSE -> kind == Kind.TRUE;
            case OPTIONAL -> all().stream().findFirst();
            case LIST -> all();
            case SET -> new LinkedHashSet<>(all());
            case MAP -> map();
            case WORD -> word(type());
            case TIME -> time(type());
            case RECORD -> composed(type());
            case NUMBERS -> numbers();
            case INSTANT -> Instant.ofEpochSecond(in.getLong(), in.getInt());
        };
    }

    private List<Object> all() {
        int size = in.getInt();
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(any());
        }
        return all;
    }

    private Map<Object, Object> map() {
        int size = in.getInt();
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            Object key = any();
            map.put(key, any());
        }
        return map;
    }

    private Object word(String type) {
        String name = text();
        Object[] words = known(type).getEnumConstants();
        for (Object word : words == null ? new Object[0] : words) {
            if (((Enum<?>) word).name().equals(name)) {
                return word;
            }
        }
        throw new IllegalArgumentException(type + " has no " + name);
    }

    private Object time(String type) {
        Function<String, Object> parse = TIMES.get(type);
        if (parse == null) {
            throw new IllegalArgumentException("no time is a " + type);
        }
        return parse.apply(text());
    }

    private Object composed(String type) {
        Class<?> known = known(type);
        if (!known.isRecord()) {
            throw new IllegalArgumentException(type + " is no record");
        }
        RecordShape shape = RecordShape.of(known);
        Object[] components = new Object[shape.accessors().size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = any();
        }
        return shape.value(components);
    }

    private static Class<?> known(String type) {
        return KNOWN.computeIfAbsent(type, RecordReader::load);
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

    private String type() {
        int index = in.getInt();
        if (index == types.size()) {
            types.add(text());
        }
        return types.get(index);
    }

    private int[] numbers() {
        int[] numbers = new int[in.getInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.getInt();
        }
        return numbers;
    }

    private String text() {
        int length = in.getInt();
        if (length >= 0) {
            in.position(in.position() + length);
            return new String(in.array(), in.position() - length, length, StandardCharsets.UTF_8);
        }
        char[] halves = new char[-length];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = in.getChar();
        }
        return new String(halves);
    }
}
