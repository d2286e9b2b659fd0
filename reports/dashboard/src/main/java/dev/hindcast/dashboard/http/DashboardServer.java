package dev.hindcast.dashboard.http;

import dev.hindcast.dashboard.data.LiveData;
import java.io.IOException;
import java.net.URI;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The dashboard's server. Runs until it is closed. */
public final class DashboardServer implements AutoCloseable {
    private static final int IDLE_MILLIS = 30_000;
    private static final int HEADER_BYTES = 8 << 10;

    /** Threads beyond those that answer: to accept, to select, and to tell the rest that there are too many. */
    private static final int SPARE_THREADS = 8;

    private final Server server;
    private final ServerConnector connector;
    private final Answers answers;
    private final Gate gate;
    private final LiveData data;
    private Warmup warmup;

    private DashboardServer(Server server, ServerConnector connector, Answers answers, Gate gate, LiveData data) {
        this.gate = gate;
        this.data = data;
        this.server = server;
        this.connector = connector;
        this.answers = answers;
    }

    /**
     * Starts it.
     *
     * @param data what is shown
     * @param settings where it listens and how much it bears
     * @param faults is told of errors within the program
     * @throws IOException if the address cannot be listened on; the message names it and the way out
     */
    public static DashboardServer start(LiveData data, ServerSettings settings, Consumer<Throwable> faults)
            throws IOException {
        Answers answers = new Answers(settings.queryMillis());
        QueuedThreadPool threads = new QueuedThreadPool(settings.inFlight() + SPARE_THREADS, SPARE_THREADS);
        threads.setName("hindcast-dashboard");
        threads.setDaemon(true);
        Server server = new Server(threads);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(settings.bind());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        server.setErrorHandler(new PlainErrors(faults));
        Gate gate = new Gate(data, settings, settings.isOpen(), answers, faults);
        server.setHandler(gate);
        DashboardServer dashboard = new DashboardServer(server, connector, answers, gate, data);
        try {
            server.start();
            return dashboard;
        } catch (Exception e) {
            dashboard.close();
            throw new IOException(
                    settings.bind() + ":" + settings.port() + " cannot be listened on (" + e.getMessage()
                            + "); choose another with --port, 0 takes any that is free",
                    e);
        }
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(false);
        configuration.setRequestHeaderSize(HEADER_BYTES);
        return configuration;
    }

    /** Makes from now on, while nobody asks, what is likely to be asked for next. */
    public synchronized void warmUp() {
        if (warmup == null) {
            warmup = Warmup.start(data, gate);
        }
    }

    /** Returns where it is reached. */
    public URI address() {
        String host = connector.getHost().contains(":") ? "[" + connector.getHost() + "]" : connector.getHost();
        return URI.create("http://" + host + ":" + connector.getLocalPort() + "/");
    }

    @Override
    public synchronized void close() {
        if (warmup != null) {
            warmup.close();
        }
        answers.close();
        try {
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            // It ends with the process in any case.
        }
    }
}
