package dev.hindcast.dashboard.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What the server itself says to requests it cannot even read: a sentence, nothing about what it runs on.
 *
 * @param faults is told of errors within the program
 */
record PlainErrors(Consumer<Throwable> faults) implements Request.Handler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof Throwable fault
                && response.getStatus() >= 500) {
            faults.accept(fault);
        }
        SecurityHeaders.ALL.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.write(
                true, ByteBuffer.wrap("This request cannot be answered.\n".getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
