package dev.hindcast.publish.section;

import dev.hindcast.publish.cause.CauseBlocks;
import dev.hindcast.publish.cause.CauseTables;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.text.Messages;
import java.util.List;

/** What set incidents off, and what contributed. */
public final class CauseSection {
    private CauseSection() {}

    /** Returns the section. */
    public static ReportDocument.Section of(Facts facts) {
        return new ReportDocument.Section(
                "causes",
                Messages.get("causes.title"),
                facts.incidents().isEmpty()
                        ? List.of(Block.Prose.of(Messages.get("nothing.counted")))
                        : CauseBlocks.of(facts.causes(), facts.insights()));
    }

    /** Returns the tables for machines. */
    public static List<DataTable> tables(Facts facts) {
        return CauseTables.of(facts);
    }
}
