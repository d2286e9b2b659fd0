package dev.hindcast.dashboard.http;

import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.dashboard.answer.Resource;
import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.dashboard.data.LiveData;
import dev.hindcast.dashboard.filter.Parameters;
import dev.hindcast.dashboard.filter.Refusal;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Lets requests in that may ask, turns them into visits, and sends answers back. */
final class Gate extends Handler.Abstract {
    private final LiveData data;
    private final ServerSettings settings;
    private final boolean open;
    private final Semaphore places;
    private final Answers answers;
    private final Consumer<Throwable> faults;

    Gate(LiveData data, ServerSettings settings, boolean open, Answers answers, Consumer<Throwable> faults) {
        this.data = data;
        this.settings = settings;
        this.open = open;
        this.answers = answers;
        this.faults = faults;
        this.places = new Semaphore(settings.inFlight());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws InterruptedException {
        if (!places.tryAcquire()) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, "1");
            send(request, response, callback, problem(request, 429, "Too many ask at once; try again in a moment."));
            return true;
        }
        try {
            send(request, response, callback, answer(request));
        } finally {
            places.release();
        }
        return true;
    }

    private Stored answer(Request request) throws InterruptedException {
        Stored refused = Admission.refuse(request, settings, open);
        if (refused != null) {
            return refused;
        }
        try {
            String path = Request.getPathInContext(request);
            Resource resource = Routes.at(path).orElseThrow(() -> Refusal.notFound("There is no such page."));
            return answers.get(new Visit(data.now(), path, parameters(request)), resource);
        } catch (Refusal refusal) {
            return problem(request, refusal.status(), refusal.getMessage());
        } catch (TimeoutException e) {
            return problem(
                    request,
                    503,
                    "This takes longer than " + settings.queryMillis() + " ms; narrow the filter or try again.");
        } catch (ExecutionException e) {
            return failed(request, e.getCause());
        }
    }

    /** Returns whether anybody waits for an answer. */
    boolean isBusy() {
        return places.availablePermits() < settings.inFlight();
    }

    /** Makes an answer that nobody has asked for yet. */
    void make(Visit visit) throws InterruptedException {
        try {
            answers.get(visit, Routes.at(visit.path()).orElseThrow());
        } catch (TimeoutException e) {
            // It is made nevertheless; whoever asks for it will find it.
        } catch (ExecutionException e) {
            faults.accept(e.getCause());
        }
    }

    private Stored failed(Request request, Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return problem(request, refusal.status(), refusal.getMessage());
        }
        faults.accept(cause);
        return problem(request, 500, "An error within Hindcast; its message is where the dashboard was started.");
    }

    private static Parameters parameters(Request request) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        try {
            for (Fields.Field field : Request.extractQueryParameters(request)) {
                all.put(field.getName(), field.getValues());
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw Refusal.badRequest("The query of this address is not written rightly.");
        }
        return Parameters.of(all);
    }

    static Stored problem(Request request, int status, String message) {
        return Stored.of(Problems.of(Request.getPathInContext(request), status, message));
    }

    private static void send(Request request, Response response, Callback callback, Stored stored) {
        Answer answer = stored.answer();
        boolean known = answer.status() == 200
                && stored.tag().equals(request.getHeaders().get(HttpHeader.IF_NONE_MATCH));
        response.setStatus(known ? 304 : answer.status());
        SecurityHeaders.ALL.forEach(response.getHeaders()::put);
        answer.headers().forEach(response.getHeaders()::put);
        if (answer.status() == 503) {
            // It is being made meanwhile.
            response.getHeaders().put(HttpHeader.RETRY_AFTER, "1");
            response.getHeaders().put("Refresh", "1");
        }
        if (answer.status() == 405) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
        }
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, answer.status() == 200 ? "no-cache" : "no-store");
        if (answer.status() == 200) {
            response.getHeaders().put(HttpHeader.ETAG, stored.tag());
        }
        if (known) {
            response.write(true, null, callback);
            return;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, head ? null : ByteBuffer.wrap(answer.body()).asReadOnlyBuffer(), callback);
    }
}
