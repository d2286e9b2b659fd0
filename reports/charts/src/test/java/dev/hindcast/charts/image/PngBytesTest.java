package dev.hindcast.charts.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngBytesTest {
    @ParameterizedTest(name = "{0} x {1}, seed {2}")
    @CsvSource({"1, 1, 1", "1, 300, 2", "700, 1, 3", "257, 129, 4"})
    void aReaderSeesEveryPixel(int width, int height, long seed) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int y = 0; y < height; y++) {
            // Some rows are equal to the one above, as most of a chart's are.
            boolean same = y > 0 && random.nextBoolean();
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, same ? image.getRGB(x, y - 1) : random.nextInt(1 << 24));
            }
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngBytes.of(image)));
        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getHeight()).isEqualTo(height);
        assertThat(read.getRGB(0, 0, width, height, null, 0, width))
                .isEqualTo(image.getRGB(0, 0, width, height, null, 0, width));
    }
}
