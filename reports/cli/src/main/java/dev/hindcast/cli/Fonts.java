package dev.hindcast.cli;

import dev.hindcast.charts.theme.BundledFonts;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The bundled fonts. Run as a program it unpacks them into the folder given, so that the launcher can point each later run to
 * them; without that every run that draws unpacks its own.
 */
public final class Fonts {
    private Fonts() {}

    /** Unpacks the fonts into the folder that is the first argument. */
    public static void main(String[] arguments) throws IOException {
        BundledFonts.unpack(Path.of(arguments[0]));
    }

    /** Returns how charts find their fonts. */
    static String state() {
        String mapping = System.getProperty(BundledFonts.PROPERTY);
        return BundledFonts.FAMILIES + (mapping == null ? ", unpacked when needed" : ", unpacked beside the program");
    }
}
