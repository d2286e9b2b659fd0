package dev.hindcast.dashboard.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How the server is reached and how much it bears.
 *
 * @param bind the address it listens on
 * @param port 0 for any that is free
 * @param hosts names it answers to beside those of this machine, in lower case; what a reverse proxy passes on
 * @param inFlight how many requests are answered at once; further ones get 429
 * @param queryMillis how long one answer may be computed; then 503
 */
public record ServerSettings(String bind, int port, Set<String> hosts, int inFlight, int queryMillis) {
    /** Only this machine. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final int IN_FLIGHT = 64;
    private static final int QUERY_MILLIS = 1_000;

    public ServerSettings {
        hosts = Set.copyOf(hosts);
    }

    /** Returns settings with the usual limits. */
    public static ServerSettings at(String bind, int port, Set<String> hosts) {
        return new ServerSettings(bind, port, hosts, IN_FLIGHT, QUERY_MILLIS);
    }

    /**
     * Returns whether others than this machine can reach it.
     *
     * @throws UnknownHostException if the address is none
     */
    public boolean isOpen() throws UnknownHostException {
        return !InetAddress.getByName(bind).isLoopbackAddress();
    }

    /**
     * Returns whether a request that names this host is meant for this server. A page of somebody else can make a browser
     * resolve its own name to this machine; an address in digits it cannot redirect.
     *
     * @param header the value of Host; null where there is none
     * @param open whether the server is bound to more than this machine
     */
    boolean answersTo(String header, boolean open) {
        if (header == null) {
            return false;
        }
        String host = header.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
        boolean here = List.of("localhost", "127.0.0.1", "[::1]", bind.toLowerCase(Locale.ROOT))
                .contains(host);
        boolean digits = host.matches("\\d{1,3}(\\.\\d{1,3}){3}") || host.matches("\\[[0-9a-f:.]+]");
        return here || hosts.contains(host) || open && digits;
    }
}
