package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents that something damaged on the way. */
class MutationTest {
    private static final long SEED = 20_310_514L;
    private static final int MUTATIONS = 10_000;
    /** What the files of every format end with; a file without an extension is named in full. */
    private static final String[] FORMATS = {
        "adoc", "atom", "csv", "erb", "html", "json", "jsonl", "md", "rss", "rst", "tsv", "txt", "xml"
    };

    private static final String CONTROLS = "\u0000\u0007\u001b\u007f\u0085\u200b\u202e\u2028\ufeff\r\t\ud800";

    @Test
    void aDamagedDocumentGivesAReading() {
        List<Path> fixtures = TextFixtures.all();
        assertThat(formats(fixtures)).contains(FORMATS);
        IntStream.range(0, MUTATIONS).parallel().forEach(i -> {
            Random random = new Random(SEED + i);
            Path fixture = fixtures.get(random.nextInt(fixtures.size()));
            byte[] content = TextFixtures.bytes(fixture);
            if (random.nextInt(5) == 0) {
                content = spliced(content, TextFixtures.bytes(fixtures.get(random.nextInt(fixtures.size()))), random);
            }
            int damages = 1 + random.nextInt(3);
            for (int n = 0; n < damages; n++) {
                content = damaged(content, random);
            }
            String name = fixture.getFileName().toString();
            ReadingAssert.read(name + " mutated with seed " + (SEED + i), name, content);
        });
    }

    private static Set<String> formats(List<Path> fixtures) {
        return fixtures.stream()
                .map(file -> file.getFileName().toString())
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
    }

    /** The beginning of one and the end of another. */
    private static byte[] spliced(byte[] one, byte[] other, Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(one, 0, random.nextInt(one.length + 1));
        int from = random.nextInt(other.length + 1);
        out.write(other, from, other.length - from);
        return out.toByteArray();
    }

    /** A piece is taken out, or stands twice. */
    private static byte[] withoutOrTwice(byte[] content, Random random) {
        int from = random.nextInt(content.length + 1);
        int to = from + random.nextInt(content.length - from + 1);
        boolean twice = random.nextBoolean();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(content, 0, twice ? to : from);
        out.write(content, twice ? from : to, content.length - (twice ? from : to));
        return out.toByteArray();
    }

    private static byte[] damaged(byte[] content, Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> flipped(content, random);
            case 1 -> inserted(content, random, oneOf(CONTROLS, random));
            case 2 ->
                inserted(
                        content,
                        random,
                        oneOf("#|>-*`~[](){}<!:'\"&\\=_%", random).repeat(1 + random.nextInt(300)));
            case 3 -> inserted(content, random, "10:02 2031-05-14 ".repeat(1 + random.nextInt(50)));
            case 4, 5 -> withoutOrTwice(content, random);
            default -> lines(content, random);
        };
    }

    private static String oneOf(String characters, Random random) {
        int at = random.nextInt(characters.length());
        return characters.substring(at, at + 1);
    }

    private static byte[] flipped(byte[] content, Random random) {
        byte[] copy = content.clone();
        for (int i = 0; i < 1 + random.nextInt(4) && copy.length > 0; i++) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private static byte[] inserted(byte[] content, Random random, String text) {
        int at = random.nextInt(content.length + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(content, 0, at);
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        out.write(content, at, content.length - at);
        return out.toByteArray();
    }

    private static byte[] lines(byte[] content, Random random) {
        List<String> lines =
                new ArrayList<>(Arrays.asList(new String(content, StandardCharsets.ISO_8859_1).split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.addAll(at, Collections.nCopies(1 + random.nextInt(20), lines.get(at)));
            case 2 -> lines.set(at, lines.get(at).repeat(1 + random.nextInt(50)));
            default -> Collections.shuffle(lines, random);
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }
}
