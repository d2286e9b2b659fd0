package dev.hindcast.dashboard;

import dev.hindcast.dashboard.data.LiveData;
import dev.hindcast.dashboard.http.DashboardServer;
import dev.hindcast.dashboard.http.ServerSettings;
import java.io.IOException;
import java.util.Set;

/** A dashboard over invented incidents, to be looked at. Arguments: how many, and the port. */
public final class DemoDashboard {
    private DemoDashboard() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        LiveData data =
                new LiveData(InventedIncidents.snapshot(InventedIncidents.of(Integer.parseInt(arguments[0]), 7)));
        try (DashboardServer server = DashboardServer.start(
                data,
                ServerSettings.at("127.0.0.1", Integer.parseInt(arguments[1]), Set.of()),
                Throwable::printStackTrace)) {
            System.err.println(server.address());
            Thread.sleep(600_000);
        }
    }
}
