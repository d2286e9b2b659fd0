package dev.hindcast.export.postgres;

import static dev.hindcast.export.Tables.row;

import dev.hindcast.export.Tables;
import dev.hindcast.publish.table.DataTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** A process of its own that exports so many rows that a test can kill it in the middle. */
final class KilledExport {
    private KilledExport() {}

    public static void main(String[] arguments) {
        Database database =
                Database.at(arguments[0], Optional.of(PostgresServer.USER), Optional.of(PostgresServer.PASSWORD));
        String title = "changed ".repeat(500);
        DataTable many = Tables.incidents(LongStream.range(0, 200_000)
                .mapToObj(i -> row("a" + i, "corpus/a.md", title, null, null, i))
                .toArray(Object[][]::new));
        PostgresExport.export(List.of(many), database, "hindcast");
    }
}
