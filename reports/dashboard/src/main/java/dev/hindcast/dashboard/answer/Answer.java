package dev.hindcast.dashboard.answer;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param status HTTP status
 * @param type media type
 * @param body its bytes; nobody may change them
 * @param headers more of them
 */
public record Answer(int status, String type, byte[] body, Map<String, String> headers) {
    /** Returns a page. */
    public static Answer html(String page) {
        return text(200, "text/html; charset=utf-8", page);
    }

    /** Returns JSON. */
    public static Answer json(String json) {
        return text(200, "application/json; charset=utf-8", json);
    }

    /** Returns text of some type. */
    public static Answer text(int status, String type, String body) {
        return new Answer(status, type, body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** Returns a file that the browser stores under a name. */
    public static Answer file(String name, String type, byte[] body) {
        return new Answer(200, type, body, Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""));
    }

    /** Returns the same with another body. */
    public Answer with(byte[] other) {
        return new Answer(status, type, other, headers);
    }
}
