package dev.hindcast.lambdas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainLambdasTest {
    private static final String PACKAGE = "dev/hindcast/lambdas/";

    @TempDir
    private Path folder;

    @Test
    void classesOfARewrittenJarSayWhatTheySaidBefore() throws Exception {
        Path jar = jar("ours.jar");
        PlainLambdas.main(folder.toString(), "ours");
        List<String> expected = new Sayings().get();
        assertThat(expected).contains("run", "own", "inner 3", "own78c2.54", "same truetruetrue", "field 7false");
        assertThat(said(jar)).isEqualTo(expected);
    }

    @Test
    void aLambdaIsAClassOfTheJarUnlessItIsSerialised() throws IOException {
        Path jar = jar("ours.jar");
        long before = JarContent.read(jar).files().size();
        PlainLambdas.main(folder.toString(), "ours");
        Map<String, byte[]> after = JarContent.read(jar).files();
        assertThat(after.keySet()).contains(PACKAGE + "Sayings$$0.class", PACKAGE + "Sayings$Inner$$0.class");
        assertThat(after.size()).isGreaterThan((int) before + 20);
        assertThat(links(after.get(PACKAGE + "Sayings.class"))).contains("altMetafactory");
        assertThat(links(after.get(PACKAGE + "Sayings$Inner.class"))).doesNotContain("LambdaMetafactory");
    }

    @Test
    void whatARecordAnswersIsPlainCode() throws IOException {
        Path jar = jar("ours.jar");
        PlainLambdas.main(folder.toString(), "ours");
        Map<String, byte[]> after = JarContent.read(jar).files();
        for (String record : List.of("Every", "None", "Inner")) {
            assertThat(links(after.get(PACKAGE + "Sayings$" + record + ".class")))
                    .doesNotContain("ObjectMethods");
        }
    }

    @Test
    void doingItTwiceChangesNothingAndOtherJarsAreLeftAlone() throws IOException {
        Path ours = jar("ours.jar");
        Path other = jar("other.jar");
        byte[] otherBefore = Files.readAllBytes(other);
        PlainLambdas.main(folder.toString(), "ours");
        byte[] once = Files.readAllBytes(ours);
        PlainLambdas.main(folder.toString(), "ours");
        assertThat(readSaid(ours)).isEqualTo("kept");
        assertThat(once).isEqualTo(Files.readAllBytes(ours));
        assertThat(Files.readAllBytes(other)).isEqualTo(otherBefore);
    }

    private Path jar(String name) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("notes.txt", "kept".getBytes(StandardCharsets.UTF_8));
        for (String each :
                List.of("Sayings", "Sayings$Inner", "Sayings$Every", "Sayings$None", "Sayings$Mix", "Said")) {
            try (InputStream in = Sayings.class.getResourceAsStream(each + ".class")) {
                files.put(PACKAGE + each + ".class", in.readAllBytes());
            }
        }
        Path jar = folder.resolve(name);
        new JarContent(files, LocalDateTime.of(2026, 1, 2, 3, 4)).write(jar);
        return jar;
    }

    private static String readSaid(Path jar) throws IOException {
        return new String(JarContent.read(jar).files().get("notes.txt"), StandardCharsets.UTF_8);
    }

    private static String links(byte[] code) {
        return new String(code, StandardCharsets.ISO_8859_1);
    }

    /** Loads them from the jar alone, so that Java verifies every class. */
    private static Object said(Path jar) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            var constructor = loader.loadClass("dev.hindcast.lambdas.Sayings").getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((Supplier<?>) constructor.newInstance()).get();
        }
    }
}
