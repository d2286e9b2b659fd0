package dev.hindcast.dashboard.http;

import dev.hindcast.dashboard.answer.Answer;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends answers: with the headers that all of them carry, packed to who can unpack, and no body to who has it already. */
final class Sending {
    private Sending() {}

    static void send(Request request, Response response, Callback callback, Stored stored) {
        Answer answer = stored.answer();
        HttpFields.Mutable headers = response.getHeaders();
        SecurityHeaders.ALL.forEach(headers::put);
        answer.headers().forEach(headers::put);
        boolean found = answer.status() == 200;
        headers.put(HttpHeader.CACHE_CONTROL, found ? "no-cache" : "no-store");
        if (found) {
            headers.put(HttpHeader.ETAG, stored.tag());
        } else {
            wayOut(answer.status(), headers);
        }
        if (found && stored.tag().equals(request.getHeaders().get(HttpHeader.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.write(true, null, callback);
            return;
        }
        response.setStatus(answer.status());
        body(request, response, callback, stored);
    }

    private static void body(Request request, Response response, Callback callback, Stored stored) {
        HttpFields.Mutable headers = response.getHeaders();
        boolean unpacks = request.getHeaders().contains(HttpHeader.ACCEPT_ENCODING, "gzip");
        boolean packed = stored.packed() && unpacks;
        byte[] body = packed ? stored.answer().body() : stored.plain();
        headers.put(HttpHeader.CONTENT_TYPE, stored.answer().type());
        headers.put(HttpHeader.CONTENT_LENGTH, body.length);
        if (stored.packed()) {
            headers.put(HttpHeader.VARY, "Accept-Encoding");
        }
        if (packed) {
            headers.put(HttpHeader.CONTENT_ENCODING, "gzip");
        }
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, head ? null : ByteBuffer.wrap(body).asReadOnlyBuffer(), callback);
    }

    private static void wayOut(int status, HttpFields.Mutable headers) {
        switch (status) {
            case 405 -> headers.put(HttpHeader.ALLOW, "GET, HEAD");
            case 429 -> headers.put(HttpHeader.RETRY_AFTER, "1");
            case 503 -> {
                // It is being made meanwhile.
                headers.put(HttpHeader.RETRY_AFTER, "1");
                headers.put("Refresh", "1");
            }
            default -> {}
        }
    }
}
