package dev.hindcast.cli;

import dev.hindcast.cli.text.TerminalText;
import dev.hindcast.pattern.IncidentPatterns;
import dev.hindcast.publish.incident.LinkTable;
import dev.hindcast.publish.incident.LinkText;
import dev.hindcast.publish.table.CsvFormat;
import dev.hindcast.publish.table.JsonFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** How {@code repeats} prints what it found. */
enum RepeatsFormat {
    TEXT {
        @Override
        void print(IncidentPatterns found, PrintWriter to) {
            LinkText.of(found).forEach(line -> to.println(TerminalText.visible(line)));
        }
    },
    CSV {
        @Override
        void print(IncidentPatterns found, PrintWriter to) throws IOException {
            CsvFormat.write(LinkTable.of(found.links()), to);
        }
    },
    JSON {
        @Override
        void print(IncidentPatterns found, PrintWriter to) throws IOException {
            JsonFormat.write(LinkTable.of(found.links()), to);
        }
    };

    /** Prints the links, in their order. */
    abstract void print(IncidentPatterns found, PrintWriter to) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
