package dev.hindcast.dashboard.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;

/** Which requests are looked at. */
final class Admission {
    private static final long MOST_BODY_BYTES = 1L << 20;

    private Admission() {}

    /** Returns what is sent instead of an answer; null where nothing is to be said against the request. */
    static Stored refuse(Request request, ServerSettings settings, boolean open) {
        if (!settings.answersTo(request.getHeaders().get(HttpHeader.HOST), open)) {
            return Gate.problem(
                    request,
                    421,
                    "This server does not answer to that name; name it with --allow-host if it is its own.");
        }
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            return Gate.problem(request, 405, "Nothing can be changed here; only GET is answered.");
        }
        boolean unbounded = request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
        if (unbounded || request.getLength() > MOST_BODY_BYTES) {
            return Gate.problem(request, 413, "A request here needs no body, and may have none above 1 MiB.");
        }
        return null;
    }
}
