package dev.hindcast.dashboard.api;

import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.dashboard.answer.Visit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The description of the API, with the version of the program. */
public final class OpenApi {
    private OpenApi() {}

    /** Answers {@code /openapi.json}. */
    public static Answer answer(Visit visit) {
        try (InputStream in = OpenApi.class.getResourceAsStream("/dev/hindcast/dashboard/openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("openapi.json is missing from the program");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Answer.json(text.replace("@version@", visit.base().version()));
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.json cannot be read", e);
        }
    }
}
