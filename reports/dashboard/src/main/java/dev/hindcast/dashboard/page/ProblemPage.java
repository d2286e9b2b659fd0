package dev.hindcast.dashboard.page;

import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.publish.text.SafeText;
import java.util.Map;

/** The page that says why there is no other. */
public final class ProblemPage {
    private static final int LONGEST = 500;

    private ProblemPage() {}

    /** Returns the page. */
    public static Answer of(int status, String message) {
        return Answer.text(
                status,
                "text/html; charset=utf-8",
                Templates.render("problem.jte", Map.of("status", status, "message", SafeText.line(message, LONGEST))));
    }
}
