package dev.hindcast.export.postgres;

import dev.hindcast.export.ExportProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * A PostgreSQL database. Who connects comes from the environment or from PostgreSQL's own service and password files, never from the
 * URL, where other users of the machine could read it.
 */
public final class Database {
    private static final String PREFIX = "jdbc:postgresql:";

    private final String url;
    private final Properties properties;

    private Database(String url, Properties properties) {
        this.url = url;
        this.properties = properties;
    }

    /** Returns whether this is the URL of a database at all, not a folder. */
    public static boolean isUrl(String url) {
        return url.startsWith("jdbc:");
    }

    /**
     * Returns the database of that URL.
     *
     * @param url such as {@code jdbc:postgresql://127.0.0.1:5432/incidents} or {@code jdbc:postgresql://?service=reliability}
     * @param user where it is not in a service file
     * @param password where it is not in a service or password file
     * @throws ExportProblem if it is another kind of database or holds a password
     */
    public static Database at(String url, Optional<String> user, Optional<String> password) {
        if (!url.startsWith(PREFIX)) {
            throw ExportProblem.usage(
                    "--to: only PostgreSQL is written to, as in jdbc:postgresql://HOST:PORT/DATABASE");
        }
        String lower = url.toLowerCase(Locale.ROOT);
        if (lower.contains("password=") || url.substring(PREFIX.length()).matches("//[^/?]*@.*")) {
            throw ExportProblem.usage(
                    "--to: a password does not belong on the command line; set PGUSER and PGPASSWORD, or name a service (?service=NAME)");
        }
        Properties properties = new Properties();
        user.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(secret -> properties.setProperty("password", secret));
        properties.setProperty("ApplicationName", "hindcast");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("options", "-c timezone=UTC -c client_min_messages=warning");
        return new Database(url, properties);
    }

    /** Returns how it is named to people: the URL without its parameters. */
    String name() {
        int query = url.indexOf('?');
        return query > 0 && !url.startsWith(PREFIX + "//?") ? url.substring(0, query) : url;
    }

    Connection connect() throws SQLException {
        Connection connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw ExportProblem.usage(
                    "--to " + name() + ": is not a URL of PostgreSQL; expected jdbc:postgresql://HOST:PORT/DATABASE");
        }
        return connection;
    }

    /** Returns the problem in one line. */
    ExportProblem problem(SQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        String way = switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" -> "is it running there, and reachable from here?";
            case "28" -> "check PGUSER and PGPASSWORD, or the service file";
            case "3D" -> "create the database first";
            case "42" -> "check the rights of the user, or name another schema with --schema";
            case "53" -> "the server has run out of space or connections; make room and run again";
            default -> "run again with --verbose for more";
        };
        return ExportProblem.notWritten(name() + ": " + reason(cause) + "; nothing was changed; " + way, cause);
    }

    private static String reason(SQLException cause) {
        ServerErrorMessage server = cause instanceof PSQLException e ? e.getServerErrorMessage() : null;
        String message = server != null && server.getMessage() != null ? server.getMessage() : cause.getMessage();
        return message == null
                ? "the database refused"
                : message.lines().findFirst().orElse("").replaceAll("[.;]\\s*$", "");
    }
}
