package dev.hindcast.charts.theme;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The two fonts every chart is set in, carried along so that a machine without any font draws the same bytes.
 *
 * <p>Java refuses to draw at all where no font is installed, even with a font of one's own at hand. The way out is the system
 * property {@value #PROPERTY}, which names a file that maps Java's logical fonts to ours. It must be set before the first drawing
 * of the process: either the launcher runs {@link #unpack} once and passes {@code -Dsun.awt.fontconfig=FOLDER/fontconfig.properties},
 * or this class does both itself in a temporary folder, at the first use.
 */
public final class BundledFonts {
    /** The system property that tells Java where fonts are. */
    public static final String PROPERTY = "sun.awt.fontconfig";
    /** What SVG text asks for; the viewer's machine may lack the first. */
    public static final String FAMILIES = "DejaVu Sans, Verdana, sans-serif";

    private static final String REGULAR = "DejaVuSans.ttf";
    private static final String BOLD = "DejaVuSans-Bold.ttf";
    private static final String MAPPING = "fontconfig.properties";
    private static final Font REGULAR_FONT;
    private static final Font BOLD_FONT;

    static {
        try {
            if (System.getProperty(PROPERTY) == null) {
                System.setProperty(PROPERTY, unpackTemporarily().toString());
            }
            REGULAR_FONT = read(REGULAR);
            BOLD_FONT = read(BOLD);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled fonts cannot be unpacked: " + e.getMessage(), e);
        }
    }

    private BundledFonts() {}

    /** Makes the fonts known to this process. Call it before anything draws; later calls do nothing. */
    public static void install() {
        // Loading the class did it.
    }

    /** Returns the upright font. */
    public static Font regular(float size) {
        return REGULAR_FONT.deriveFont(size);
    }

    /** Returns the bold font. */
    public static Font bold(float size) {
        return BOLD_FONT.deriveFont(size);
    }

    /** Returns whether a font of whatever size is the bold one. */
    public static boolean isBold(Font font) {
        return font.getName().equals(BOLD_FONT.getName());
    }

    /** Returns the file of the upright font; the caller closes it. */
    public static InputStream regularFile() {
        return file(REGULAR);
    }

    /** Returns the file of the bold font; the caller closes it. */
    public static InputStream boldFile() {
        return file(BOLD);
    }

    private static InputStream file(String name) {
        try {
            return resource(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /**
     * Writes the fonts and the mapping into a folder, and returns the mapping's path, the value for {@value #PROPERTY}.
     *
     * @param folder absolute; made where it does not exist
     */
    public static Path unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : new String[] {REGULAR, BOLD}) {
            try (InputStream in = resource(name)) {
                Files.write(folder.resolve(name), in.readAllBytes());
            }
        }
        try (InputStream in = resource(MAPPING)) {
            String mapping = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String place = folder.toAbsolutePath().toString().replace("\\", "\\\\");
            return Files.writeString(folder.resolve(MAPPING), mapping.replace("FOLDER", place));
        }
    }

    private static Path unpackTemporarily() throws IOException {
        Path folder = Files.createTempDirectory("hindcast-fonts");
        Path mapping = unpack(folder);
        // Deleted in reverse order of this registration: files first.
        for (Path path : new Path[] {folder, mapping, folder.resolve(REGULAR), folder.resolve(BOLD)}) {
            path.toFile().deleteOnExit();
        }
        return mapping;
    }

    /** Reads the unpacked file where there is one: Java would write a copy of its own before it reads a stream. */
    private static Font read(String name) throws IOException {
        Path unpacked = Path.of(System.getProperty(PROPERTY)).resolveSibling(name);
        if (Files.isRegularFile(unpacked)) {
            try {
                return Font.createFont(Font.TRUETYPE_FONT, unpacked.toFile());
            } catch (FontFormatException | IOException damaged) {
                // Such a file may be cut off by a full disk, or be somebody else's; the program brings its own.
            }
        }
        try (InputStream in = resource(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException(name + " is damaged: " + e.getMessage(), e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = BundledFonts.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name + " is missing from the program");
        }
        return in;
    }
}
