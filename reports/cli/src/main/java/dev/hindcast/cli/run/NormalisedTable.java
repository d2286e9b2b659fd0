package dev.hindcast.cli.run;

import dev.hindcast.ingest.table.NormalisedHeader;
import dev.hindcast.metric.IncidentRows;
import dev.hindcast.query.FileColumn;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.IncidentEngine;
import dev.hindcast.query.IncidentEngine.LoadedTable;
import dev.hindcast.query.IncidentEngine.OpenedTable;
import dev.hindcast.query.ReportingCalendar;
import dev.hindcast.query.TableFile;
import dev.hindcast.query.file.BadTableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A table that {@code ingest} wrote, or one like it: its rows go into an engine without becoming incidents. */
public final class NormalisedTable {
    private final String file;
    private final List<String> header;
    private final boolean skipBadRows;
    private OpenedTable opened;

    private NormalisedTable(String file, List<String> header, boolean skipBadRows) {
        this.file = file;
        this.header = header;
        this.skipBadRows = skipBadRows;
    }

    /**
     * Returns the table that these paths name, absent if they name anything else.
     *
     * @throws Failure if it is such a table and names a column twice, or cannot be read
     */
    public static Optional<NormalisedTable> named(List<Path> paths, boolean skipBadRows) {
        if (paths.size() != 1) {
            return Optional.empty();
        }
        Path file = paths.get(0);
        try {
            Optional<List<String>> header = NormalisedHeader.of(file);
            header.ifPresent(columns -> requireEachOnce(file.toString(), columns));
            return header.map(columns -> new NormalisedTable(file.toString(), columns, skipBadRows));
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    /**
     * Returns the table that an engine alone can find there: in many files, or on another machine.
     *
     * @throws Failure if it names a column twice, or cannot be read
     */
    public static Optional<NormalisedTable> within(IncidentEngine engine, List<String> locations, boolean skipBadRows) {
        if (locations.size() != 1) {
            return Optional.empty();
        }
        String location = locations.get(0);
        try {
            Optional<List<String>> header = engine.header(location);
            header.ifPresent(columns -> requireEachOnce(location, columns));
            return header.map(columns -> new NormalisedTable(location, columns, skipBadRows));
        } catch (IOException e) {
            throw unreadable(location, e);
        }
    }

    private static void requireEachOnce(String file, List<String> header) {
        NormalisedHeader.repeated(header).ifPresent(name -> {
            throw Failure.nothingRead(
                    file + ":1: the header names the column " + name + " twice; remove or rename one of them");
        });
    }

    /**
     * Refuses what was asked for by name and cannot be answered from this table.
     *
     * @throws Failure naming the first column that it lacks
     */
    public void require(String option, Collection<IncidentColumn> asked, ReportingCalendar calendar) {
        for (IncidentColumn column : asked) {
            if (has(calendar).negate().test(column)) {
                throw Failure.usage(option + ": " + file + " has no column for " + column.name() + "; it has "
                        + String.join(", ", header));
            }
        }
    }

    /** Returns whether it can tell a column. */
    public Predicate<IncidentColumn> has(ReportingCalendar calendar) {
        return column -> column.inFile(Set.copyOf(header), calendar).isPresent();
    }

    /** Returns its rows, read by the engine when they are first needed. */
    public IncidentRows rows(IncidentEngine engine, ReportingCalendar calendar) {
        return columns -> open(engine, columns, calendar);
    }

    private LoadedTable open(IncidentEngine engine, List<IncidentColumn> columns, ReportingCalendar calendar) {
        List<FileColumn> derived = columns.stream()
                .map(column ->
                        column.inFile(Set.copyOf(header), calendar).orElse(new FileColumn.Nothing(column.column())))
                .toList();
        try {
            opened = engine.open(new TableFile(file, header, derived, skipBadRows));
        } catch (BadTableException e) {
            throw Failure.nothingRead(e.getMessage());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        if (opened.rows() == 0) {
            throw Failure.nothingRead(file + ": no row of this table could be read as an incident");
        }
        return opened;
    }

    /** Says how it went: bad rows even if nobody wants to hear anything else. */
    public void summarise(Console console) {
        opened.firstSkipped().forEach(bad -> console.warn("hindcast: " + bad.in(file) + "; left out"));
        String skipped = opened.skipped() == 0 ? "" : "; " + opened.skipped() + " bad rows left out";
        if (opened.skipped() > opened.firstSkipped().size()) {
            console.warn(
                    "hindcast: " + file + ": " + opened.skipped() + " bad rows were left out; these were the first");
        }
        console.note(opened.rows() + (opened.rows() == 1 ? " incident" : " incidents") + " from 1 table" + skipped);
    }

    private static Failure unreadable(String file, IOException e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return Failure.nothingRead(file + ": it cannot be read (" + why + "); check the file and its permissions");
    }
}
