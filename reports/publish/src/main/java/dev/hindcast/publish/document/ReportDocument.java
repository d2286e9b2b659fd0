package dev.hindcast.publish.document;

import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.publish.table.DataTable;
import java.util.List;

/**
 * A whole report as data, ready to be rendered.
 *
 * @param title of the page
 * @param subtitle the kind of report and its period
 * @param facts lines under the title: how many documents, what was left out
 * @param sections in order
 * @param tables what is written as table files
 * @param footer program and version
 */
public record ReportDocument(
        String title,
        String subtitle,
        List<String> facts,
        List<Section> sections,
        List<DataTable> tables,
        String footer) {
    public ReportDocument {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
    }

    /**
     * A section.
     *
     * @param id its anchor
     * @param title its heading
     * @param blocks its content
     */
    public record Section(String id, String title, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** Returns the charts in the order of the page. */
    public List<ChartSpec> charts() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).chart())
                .toList();
    }
}
