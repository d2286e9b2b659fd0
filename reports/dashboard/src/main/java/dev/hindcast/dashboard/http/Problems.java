package dev.hindcast.dashboard.http;

import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.dashboard.page.ProblemPage;
import java.util.Locale;

/** Says why there is no answer: to people as a page, to programs as JSON. */
final class Problems {
    private Problems() {}

    static Answer of(String path, int status, String message) {
        if (path != null && path.startsWith("/api/")) {
            StringBuilder text = new StringBuilder();
            for (char c : message.toCharArray()) {
                boolean plain = c >= ' ' && c < 127 && c != '"' && c != '\\';
                text.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
            return Answer.text(status, "application/json; charset=utf-8", "{\"error\":\"" + text + "\"}\n");
        }
        return ProblemPage.of(status, message);
    }
}
