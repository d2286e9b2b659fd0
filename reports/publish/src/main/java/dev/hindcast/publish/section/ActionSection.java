package dev.hindcast.publish.section;

import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.follow.ActionItems;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.text.Messages;
import java.util.List;

/** What was promised, and what became of it. */
public final class ActionSection {
    private ActionSection() {}

    /** Returns the section. */
    public static ReportDocument.Section of(Facts facts) {
        return new ReportDocument.Section(
                "actions", Messages.get("actions.section"), items(facts).blocks());
    }

    /** Returns the tables for machines. */
    public static List<DataTable> tables(Facts facts) {
        return items(facts).tables();
    }

    private static ActionItems items(Facts facts) {
        return new ActionItems(facts.incidents(), facts.input().calendar(), facts.asOf());
    }
}
