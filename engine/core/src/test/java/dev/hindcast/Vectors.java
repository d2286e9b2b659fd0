package dev.hindcast;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The numeric truth: answers of other programs, as JSON among the test resources. */
public final class Vectors {
    private Vectors() {}

    /** Returns the vector file of that name, without its extension. */
    public static JsonNode read(String name) {
        try (InputStream in = Vectors.class.getResourceAsStream("/vectors/" + name + ".json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the entries of an array, at least one: a vector without cases would pass unseen. */
    public static List<JsonNode> entries(JsonNode array) {
        List<JsonNode> entries = stream(array).toList();
        if (entries.isEmpty()) {
            throw new IllegalStateException("the vector has no cases");
        }
        return entries;
    }

    /** Returns an array of whole numbers, in ascending order as ranks demand. */
    public static long[] ascending(JsonNode array) {
        return stream(array)
                .flatMapToLong(n -> LongStream.of(n.longValue()))
                .sorted()
                .toArray();
    }

    /** Returns an array of numbers in the order of the file. */
    public static double[] doubles(JsonNode array) {
        return stream(array)
                .flatMapToDouble(n -> DoubleStream.of(n.doubleValue()))
                .toArray();
    }

    /** Returns an array of 0 and 1 as what it stands for. */
    public static boolean[] flags(JsonNode array) {
        boolean[] flags = new boolean[array.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = array.get(i).intValue() == 1;
        }
        return flags;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
