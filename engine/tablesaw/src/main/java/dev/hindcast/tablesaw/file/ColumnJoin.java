package dev.hindcast.tablesaw.file;

import dev.hindcast.tablesaw.file.ReadTable.ReadColumn;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Puts one column of all pieces into one array, on all cores. */
final class ColumnJoin {
    /**
     * One column of one piece.
     *
     * @param values what the piece gave
     * @param at where its first row goes
     * @param texts what its codes stand for
     */
    record Part(Values values, int at, CodedTexts texts) {}

    private final List<Part> parts;
    private final int size;

    ColumnJoin(List<Part> parts, int size) {
        this.parts = parts;
        this.size = size;
    }

    /** Returns text. */
    ReadColumn texts() {
        CodedTexts all = new CodedTexts();
        int[][] here = new int[parts.size()][];
        for (int i = 0; i < here.length; i++) {
            CodedTexts texts = parts.get(i).texts();
            int same = sameTexts(i);
            here[i] = same < i ? here[same] : all.translate(texts);
        }
        if (all.size() <= Short.MAX_VALUE) {
            short[] codes = new short[size];
            each(i -> translate(parts.get(i), here[i], codes));
            return new ReadTable.Coded(codes, List.copyOf(all.texts()));
        }
        int[] codes = new int[size];
        each(i -> translate(parts.get(i), here[i], codes));
        return new ReadTable.Coded(codes, List.copyOf(all.texts()));
    }

    /** One worker read many pieces with the same codes. */
    private int sameTexts(int part) {
        int first = 0;
        while (parts.get(first).texts() != parts.get(part).texts()) {
            first++;
        }
        return first;
    }

    /** Returns whole numbers. */
    ReadColumn numbers() {
        if (parts.stream().anyMatch(part -> part.values() instanceof Values.Longs)) {
            long[] values = new long[size];
            each(i -> widen(parts.get(i), values));
            return new ReadTable.Longs(values);
        }
        int[] values = new int[size];
        each(i -> {
            int[] from = ((Values.Ints) parts.get(i).values()).values();
            System.arraycopy(from, 0, values, parts.get(i).at(), from.length);
        });
        return new ReadTable.Ints(values);
    }

    private void each(IntConsumer part) {
        IntStream.range(0, parts.size()).parallel().forEach(part);
    }

    private static void translate(Part part, int[] here, short[] codes) {
        int at = part.at();
        if (part.values() instanceof Values.Shorts shorts) {
            for (short code : shorts.values()) {
                codes[at++] = (short) here[code];
            }
        } else {
            for (int code : ((Values.Ints) part.values()).values()) {
                codes[at++] = (short) here[code];
            }
        }
    }

    private static void translate(Part part, int[] here, int[] codes) {
        int at = part.at();
        if (part.values() instanceof Values.Shorts shorts) {
            for (short code : shorts.values()) {
                codes[at++] = here[code];
            }
        } else {
            for (int code : ((Values.Ints) part.values()).values()) {
                codes[at++] = here[code];
            }
        }
    }

    private static void widen(Part part, long[] values) {
        int at = part.at();
        if (part.values() instanceof Values.Longs longs) {
            System.arraycopy(longs.values(), 0, values, at, longs.values().length);
        } else {
            for (int value : ((Values.Ints) part.values()).values()) {
                values[at++] = value == Integer.MIN_VALUE ? Long.MIN_VALUE : value;
            }
        }
    }
}
