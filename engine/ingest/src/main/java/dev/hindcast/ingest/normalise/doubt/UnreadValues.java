package dev.hindcast.ingest.normalise.doubt;

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
    /** What is typed for a figure that is not known, or for the figure that looks like it. */
    private static final String NO_FIGURE = "[xX?_lIOoS]";
    /** "14:5x" and "1x:20" were left open, "25:70" and "22:8l" are mistyped. */
    private static final String NO_CLOCK = "(?:[0-2]?\\d[:h](?:\\d" + NO_FIGURE + "|" + NO_FIGURE + "\\d)|[0-2]?"
            + NO_FIGURE + ":[0-5]\\d|[0-2]?\\d:[6-9]\\d|(?:2[5-9]|[3-9]\\d):[0-5]\\d)";

    private static final Pattern WHOLE = Pattern.compile(
            "\\s*(?:\\d[\\d./-]{5,9}(?:,? |T)|\\d{1,2}\\.? \\p{L}{3,9}\\.?,? \\d{4},? |\\p{L}{3,9}\\.? \\d{1,2},? \\d{4},? )?"
                    + NO_CLOCK + "(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?: ?[A-Z]{1,5}| ?[+-]\\d\\d:?\\d\\d)?\\s*");

    private static final Pattern LEADING = Pattern.compile("[\\s*_\\[(]*" + NO_CLOCK + "(?![\\w:.])[\\s:|)\\]*_–—-]");
    /** A date whose year is none in which anybody writes, before a time of day or alone. */
    private static final Pattern NO_YEAR = Pattern.compile(
            "[\\s*_(\\[]*(?:(?!19|20)[1-9]\\d{3}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\2(?!19|20)[1-9]\\d{3})(?!\\d)");

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
            } else if (milestone && isOfNoYear(field.value())) {
                findings.add(noYear(source, field.line()));
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

    /** Returns whether the text begins with a date of a year in which nobody writes. */
    static boolean isOfNoYear(String text) {
        return NO_YEAR.matcher(text).lookingAt();
    }

    /** Returns a finding on such a date. */
    static Finding noYear(String source, TextLine line) {
        return new Finding(
                FindingCode.OUTLYING_TIME,
                "the year is none in which an incident can have happened; the time was not read",
                evidence(source, line));
    }

    private static Evidence evidence(String source, TextLine line) {
        return new Evidence(source, line.line(), line.text());
    }
}
