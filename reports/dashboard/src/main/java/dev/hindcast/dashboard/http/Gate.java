package dev.hindcast.dashboard.http;

import dev.hindcast.dashboard.answer.Resource;
import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.dashboard.data.LiveData;
import dev.hindcast.dashboard.filter.Parameters;
import dev.hindcast.dashboard.filter.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
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
            Sending.send(
                    request, response, callback, problem(request, 429, "Too many ask at once; try again in a moment."));
            return true;
        }
        try {
            Sending.send(request, response, callback, answer(request));
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
                    "This takes longer than " + settings.queryMillis()
                            + " ms. It is being worked out; ask again in a moment.");
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
}
