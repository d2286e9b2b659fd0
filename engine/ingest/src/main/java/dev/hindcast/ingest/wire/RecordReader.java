package dev.hindcast.ingest.wire;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
            Instant.class.getName(), Instant::parse,
            LocalDate.class.getName(), LocalDate::parse,
            LocalTime.class.getName(), LocalTime::parse,
            Duration.class.getName(), Duration::parse);

    /** Looking for a class by its name takes longer than reading most of its values. */
    private static final Map<String, Class<?>> KNOWN = new ConcurrentHashMap<>();

    private final DataInputStream in;
    private final List<String> types = new ArrayList<>();

    private RecordReader(byte[] bytes) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /**
     * Returns the value that was written.
     *
     * @throws IllegalArgumentException if the bytes name a type that is neither Hindcast's nor a time
     */
    public static Object read(byte[] bytes) {
        try {
            return new RecordReader(bytes).any();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object any() throws IOException {
        Kind kind = KINDS[in.readByte()];
        return switch (kind) {
            case TEXT -> text();
            case LONG -> in.readLong();
            case INT -> Math.toIntExact(in.readLong());
            case TRUE, FALSE -> kind == Kind.TRUE;
            case OPTIONAL -> all().stream().findFirst();
            case LIST -> all();
            case SET -> new LinkedHashSet<>(all());
            case MAP -> map();
            case WORD -> word(type());
            case TIME -> time(type());
            case RECORD -> composed(type());
            case NUMBERS -> numbers();
        };
    }

    private List<Object> all() throws IOException {
        int size = in.readInt();
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(any());
        }
        return all;
    }

    private Map<Object, Object> map() throws IOException {
        int size = in.readInt();
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            Object key = any();
            map.put(key, any());
        }
        return map;
    }

    private Object word(String type) throws IOException {
        String name = text();
        Object[] words = known(type).getEnumConstants();
        for (Object word : words == null ? new Object[0] : words) {
            if (((Enum<?>) word).name().equals(name)) {
                return word;
            }
        }
        throw new IllegalArgumentException(type + " has no " + name);
    }

    private Object time(String type) throws IOException {
        Function<String, Object> parse = TIMES.get(type);
        if (parse == null) {
            throw new IllegalArgumentException("no time is a " + type);
        }
        return parse.apply(text());
    }

    private Object composed(String type) throws IOException {
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

    private String type() throws IOException {
        int index = in.readInt();
        if (index == types.size()) {
            types.add(text());
        }
        return types.get(index);
    }

    private int[] numbers() throws IOException {
        int[] numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }

    private String text() throws IOException {
        int length = in.readInt();
        if (length >= 0) {
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }
        char[] halves = new char[-length];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = in.readChar();
        }
        return new String(halves);
    }
}
