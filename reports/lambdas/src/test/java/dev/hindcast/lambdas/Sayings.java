package dev.hindcast.lambdas;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lambdas and method references of every kind the compiler makes, and what they say. */
final class Sayings extends Said implements Supplier<List<String>> {
    private final String own = "own";

    /** An interface whose type is one with two places on the stack. */
    interface Mix {
        double of(byte a, long b, Integer c, double d);
    }

    /** Has lambdas in the middle of its nest. */
    record Inner(int number) {
        private static Inner hidden(int number) {
            return new Inner(number + 1);
        }

        Supplier<String> said() {
            return () -> "inner " + number;
        }

        private int secret() {
            return number;
        }
    }

    /** Has a field of every kind. */
    record Every(
            boolean a, byte b, short c, char d, int e, long f, float g, double h, String i, int[] j, List<String> k) {
        static Every of(double number, String text) {
            return new Every(
                    true, (byte) 2, (short) -3, '4', 5, 1L << 40, (float) number, number, text, null, List.of("six"));
        }
    }

    /** Has no field. */
    record None() {}

    @Override
    public List<String> get() {
        List<String> said = new ArrayList<>();
        plain(said);
        captured(said, 7, 8L, 'c', 2.5);
        numbers(said);
        references(said);
        records(said);
        return said;
    }

    private void plain(List<String> said) {
        Runnable run = () -> said.add("run");
        run.run();
        said.add(Stream.of("b", "a").sorted(Comparator.comparing(word -> word)).toList() + "");
        Supplier<Supplier<String>> nested = () -> () -> own;
        said.add(nested.get().get());
        said.add(new Inner(3).said().get());
    }

    private void captured(List<String> said, int i, long l, char c, double d) {
        Supplier<String> all = () -> own + i + l + c + d + said.size();
        said.add(all.get());
        LongSupplier wide = () -> i + l;
        said.add("" + wide.getAsLong());
    }

    private static void numbers(List<String> said) {
        IntToLongFunction wider = Integer::hashCode;
        ToDoubleFunction<Integer> unboxed = Integer::intValue;
        ToDoubleFunction<Byte> widened = Byte::byteValue;
        Function<Integer, Long> boxed = Integer::longValue;
        Supplier<Object> general = "four"::length;
        DoubleSupplier fromInt = "four"::length;
        Mix mix = (a, b, e, f) -> a + b + e + f;
        BiFunction<Integer, Integer, Integer> largest = Math::max;
        said.add(wider.applyAsLong(5) + " " + unboxed.applyAsDouble(6) + " " + widened.applyAsDouble((byte) 7));
        said.add(boxed.apply(8) + " " + general.get() + " " + fromInt.getAsDouble());
        said.add(mix.of((byte) 1, 2, 3, 4.5) + " " + largest.apply(3, 9));
        said.add(IntStream.range(0, 3).mapToObj(Integer::toString).collect(Collectors.joining(",")));
    }

    private void references(List<String> said) {
        IntFunction<Inner> hidden = Inner::hidden;
        Function<Integer, Inner> constructor = Inner::new;
        Function<Inner, Integer> secret = Inner::secret;
        IntFunction<int[]> array = int[]::new;
        Function<List<String>, Integer> ofInterface = List::size;
        UnaryOperator<String> ofSuper = super::told;
        Supplier<String> ofSerial = (Supplier<String> & Serializable) () -> "serial";
        Function<String, String> privately = this::mine;
        said.add(hidden.apply(1) + " " + constructor.apply(2) + " " + secret.apply(new Inner(3)));
        said.add(array.apply(4).length + " " + ofInterface.apply(List.of("x")) + " " + ofSuper.apply("y"));
        said.add(ofSerial.get() + " " + privately.apply("z"));
        // A result that nobody wants.
        List.of("1", "2").forEach(said::add);
    }

    private static void records(List<String> said) {
        Every one = Every.of(2.5, "x");
        said.add(one + " " + one.hashCode() + " " + new None() + new None().hashCode() + new None().equals(new None()));
        said.add("same " + one.equals(one) + one.equals(Every.of(2.5, "x"))
                + Every.of(0, null).equals(Every.of(0, null)));
        said.add("others " + one.equals(Every.of(2.5, "y")) + one.equals(null) + one.equals("x")
                + Every.of(1, null).equals(one));
        said.add("signs " + Every.of(0.0, "").equals(Every.of(-0.0, ""))
                + Every.of(0.0, "").hashCode());
        said.add("no number " + Every.of(Double.NaN, "").equals(Every.of(Double.NaN, "")));
        for (int i = 0; i < 8; i++) {
            Every two = new Every(
                    i != 0,
                    (byte) (i == 1 ? 0 : 2),
                    (short) (i == 2 ? 0 : -3),
                    i == 3 ? '0' : '4',
                    i == 4 ? 0 : 5,
                    i == 5 ? 1 : 1L << 40,
                    i == 6 ? 0 : 2.5f,
                    2.5,
                    "x",
                    i == 7 ? new int[0] : null,
                    List.of("six"));
            said.add("field " + i + one.equals(two) + (i == 7 ? "" : two.hashCode()));
        }
    }

    private String mine(String word) {
        return own + word;
    }
}
