package dev.hindcast.charts.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.charts.SampleCharts;
import dev.hindcast.charts.image.SvgImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BundledFontsTest {
    @TempDir
    Path folder;

    @Test
    void unpackedMappingNamesTheUnpackedFonts() throws IOException {
        Path mapping = BundledFonts.unpack(folder.resolve("fonts"));
        assertThat(mapping).content().contains("filename.DejaVu_Sans=" + folder.resolve("fonts/DejaVuSans.ttf"));
        assertThat(folder.resolve("fonts/DejaVuSans.ttf")).isNotEmptyFile();
        assertThat(folder.resolve("fonts/DejaVuSans-Bold.ttf")).isNotEmptyFile();
    }

    @Test
    void fontsAreTheBundledOnes() {
        assertThat(BundledFonts.regular(12).getFontName()).isEqualTo("DejaVu Sans");
        assertThat(BundledFonts.bold(12).getFontName()).isEqualTo("DejaVu Sans Bold");
    }

    /** A library that cannot be loaded stands for a machine that has none, and with it no font. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void machineWithoutFontsDrawsTheSameBytes() throws IOException, InterruptedException {
        Files.createFile(folder.resolve("libfontconfig.so.1"));
        Files.createFile(folder.resolve("libfontconfig.so"));
        Path drawn = folder.resolve("drawn.svg");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                DrawOne.class.getName(),
                drawn.toString());
        java.environment().put("LD_LIBRARY_PATH", folder.toString());
        Process process = java.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(drawn).hasContent(DrawOne.svg());
    }

    /** Draws a chart into the file named first. */
    public static final class DrawOne {
        private DrawOne() {}

        public static void main(String[] arguments) throws IOException {
            Files.writeString(Path.of(arguments[0]), svg());
        }

        static String svg() {
            return SvgImage.of(SampleCharts.COUNTS, Canvas.FILE, "a");
        }
    }
}
