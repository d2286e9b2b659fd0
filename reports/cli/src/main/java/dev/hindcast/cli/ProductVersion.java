package dev.hindcast.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which Hindcast this is. */
final class ProductVersion implements IVersionProvider {
    private static final String RESOURCE = "product.properties";

    /** Returns the version, such as {@code 0.1.0}. */
    static String text() {
        try (InputStream in = ProductVersion.class.getResourceAsStream(RESOURCE)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"hindcast " + text()};
    }
}
