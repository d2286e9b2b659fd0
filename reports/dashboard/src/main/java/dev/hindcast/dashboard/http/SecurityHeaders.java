package dev.hindcast.dashboard.http;

import java.util.Map;
import java.util.TreeMap;

/** What every answer carries, so that a page made from other people's words can do nothing but be read. */
final class SecurityHeaders {
    static final Map<String, String> ALL = new TreeMap<>(Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "X-Frame-Options",
            "DENY",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin"));

    private SecurityHeaders() {}
}
