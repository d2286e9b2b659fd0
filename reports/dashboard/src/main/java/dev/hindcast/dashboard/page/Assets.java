package dev.hindcast.dashboard.page;

import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.publish.html.PageStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet, which is the report's and a little more, the script and the icon. */
public final class Assets {
    private Assets() {}

    /** Returns the style sheet. */
    public static Answer style() {
        return Answer.text(200, "text/css; charset=utf-8", PageStyle.read().css() + read("dashboard.css"));
    }

    /** Returns the script. Every page works without it. */
    public static Answer script() {
        return Answer.text(200, "text/javascript; charset=utf-8", read("dashboard.js"));
    }

    /** Returns the icon. */
    public static Answer icon() {
        return Answer.text(200, "image/svg+xml", read("icon.svg"));
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/dev/hindcast/dashboard/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
