package dev.hindcast.ingest.normalise.day.order;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.model.SectionRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The times of day whose dates are figures of which either may be the month, also where a row has both in cells of their own. */
final class UntoldMoments {
    /** Their times are those of meetings and due dates. */
    private static final Set<SectionRole> PLANS =
            EnumSet.of(SectionRole.ACTIONS, SectionRole.PEOPLE, SectionRole.LESSONS);

    private static final Pattern UNTIL = Pattern.compile("(?i)\\W{0,4}(?:(?:and|to|until|till|bis|au) )?\\W{0,4}");

    private UntoldMoments() {}

    /** Returns them in reading order, each list those of a table or of the other lines of a section. */
    static Collection<List<WrittenTime>> of(Outline outline) {
        Map<Object, List<WrittenTime>> accounts = new LinkedHashMap<>();
        for (Part part : outline.figured()) {
            boolean plans = PLANS.contains(part.role());
            if (!plans && part.block() instanceof Block.Table table) {
                List<WrittenTime> moments = accounts.computeIfAbsent(part, any -> new ArrayList<>());
                table.rows().forEach(row -> ofRow(row).ifPresent(moments::add));
            } else if (!plans) {
                List<WrittenTime> moments = accounts.computeIfAbsent(part.section(), any -> new ArrayList<>());
                Block.told(part.block()).forEach(line -> moments.addAll(of(line)));
            }
        }
        return accounts.values();
    }

    /** Returns those of a line. */
    static List<WrittenTime> of(TextLine line) {
        return line.times().stream()
                .filter(when -> when.time().isPresent() && isUntold(when))
                .toList();
    }

    /** Returns those that a document states for its milestones, and the two of each line that tells from when until when. */
    static List<List<WrittenTime>> spans(List<TextLine> lines, Fields fields) {
        List<List<WrittenTime>> spans = new ArrayList<>();
        spans.add(fields.all().stream()
                .flatMap(field -> field.timesOfMilestone().stream())
                .filter(when -> when.time().isPresent() && isUntold(when))
                .toList());
        for (TextLine line : lines) {
            List<WrittenTime> both = of(line);
            if (both.size() == 2
                    && UNTIL.matcher(line.text()
                                    .substring(both.get(0).end(), both.get(1).start()))
                            .matches()) {
                spans.add(both);
            }
        }
        return spans;
    }

    /** Returns whether the time has such a date. */
    private static boolean isUntold(WrittenTime when) {
        return when.date()
                .filter(date ->
                        date.order() == FigureOrder.UNTOLD && date.year().isPresent())
                .isPresent();
    }

    private static Optional<WrittenTime> ofRow(List<TextLine> row) {
        List<WrittenTime> times =
                row.stream().flatMap(cell -> cell.times().stream()).toList();
        Optional<WrittenTime> day =
                times.stream().filter(UntoldMoments::isUntold).findFirst();
        return times.stream()
                .filter(when -> when.time().isPresent())
                .findFirst()
                .flatMap(clock -> day.map(clock::onDay));
    }
}
