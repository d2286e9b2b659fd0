package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Placeholders;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Findings on values that stand in a place of their own and are none: a clock with a figure left open, a form not filled in. */
public final class UnreadValues {
    /** "14:5x" and "1x:20" were left open, "25:70" is mistyped. */
    private static final String NO_CLOCK =
            "(?:[0-2]?\\d[:h](?:\\d[xX?]|[xX?]\\d)|[0-2]?[xX?]:[0-5]\\d|[0-2]?\\d:[6-9]\\d)(?![\\w:.])";

    private static final Pattern WHOLE =
            Pattern.compile("\\s*(?:\\d[\\d./-]{5,9}(?:,? |T)|\\d{1,2}\\.? \\p{L}{3,9}\\.?,? \\d{4},? )?" + NO_CLOCK
                    + "(?: ?[A-Z]{1,5})?\\s*");

    private static final Pattern LEADING = Pattern.compile("[\\s*_\\[(]*" + NO_CLOCK + "[\\s:|)\\]*_–—-]");

    private UnreadValues() {}

    /** Returns them in reading order, but for those on lines of which that is already said. */
    public static List<Finding> of(String source, Fields fields, Outline outline, List<TextLine> said) {
        List<Finding> findings = new ArrayList<>();
        for (Field field : fields.all()) {
            boolean milestone = MilestoneLabels.of(field.words()).isPresent();
            boolean known =
                    said.stream().anyMatch(line -> line.line() == field.line().line());
            if (!known && Placeholders.isUnfilled(field.value(), milestone)) {
                findings.add(new Finding(
                        FindingCode.PLACEHOLDER,
                        "a template's mark stands where a value belongs; it was not read",
                        evidence(source, field.line())));
            } else if (milestone && WHOLE.matcher(field.value()).matches()) {
                findings.add(noTime(source, field.line()));
            }
        }
        for (Part part : outline.figured()) {
            if (part.block() instanceof Block.Table table) {
                inColumns(source, table, findings);
            } else if (part.role() == SectionRole.TIMELINE) {
                Block.lines(part.block()).stream()
                        .filter(line ->
                                line.hasFigure() && LEADING.matcher(line.text()).lookingAt())
                        .forEach(line -> findings.add(noTime(source, line)));
            }
        }
        return findings;
    }

    /** Only among times: elsewhere such figures are results of matches, sizes or names. */
    private static void inColumns(String source, Block.Table table, List<Finding> findings) {
        for (List<TextLine> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i).hasFigure() && WHOLE.matcher(row.get(i).text()).matches() && isOfTimes(table, i)) {
                    findings.add(noTime(source, row.get(i)));
                }
            }
        }
    }

    private static boolean isOfTimes(Block.Table table, int column) {
        return table.rows().stream()
                .anyMatch(row -> row.size() > column
                        && LeadingTime.of(row.get(column))
                                .filter(when -> when.time().isPresent())
                                .isPresent());
    }

    private static Finding noTime(String source, TextLine line) {
        return new Finding(
                FindingCode.UNREADABLE_TIME,
                "what stands in the place of a time is none; it was not read",
                evidence(source, line));
    }

    private static Evidence evidence(String source, TextLine line) {
        return new Evidence(source, line.line(), line.text());
    }
}
