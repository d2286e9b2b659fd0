package dev.hindcast.ingest.normalise;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Label;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.time.DurationText;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.IncidentIndex;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.time.StatedDuration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises a page that lists incidents under headings of quarters, with links and perhaps published means. */
final class IndexReader {
    private static final Wording QUARTER =
            Wording.of("\\bQ([1-4])\\b\\D{0,8}((?:19|20)\\d{2})|((?:19|20)\\d{2})\\D{0,4}\\bQ([1-4])\\b");
    private static final Map<String, String> MEANS = Map.of(
            "mean time to detect", "time_to_detect",
            "mean time to acknowledge", "time_to_acknowledge",
            "mean time to mitigate", "time_to_mitigate",
            "mean time to repair", "time_to_mitigate",
            "mean time to resolve", "time_to_resolve",
            "mean time to recover", "time_to_resolve",
            "mean time to recovery", "time_to_resolve");
    /** Fewer sections make no index. */
    private static final int FEWEST_PERIODS = 2;

    private IndexReader() {}

    /** Returns the index, absent if the document is something else. */
    static Optional<IncidentIndex> read(PostmortemDocument document) {
        List<IncidentIndex.Period> periods = new ArrayList<>();
        Collector open = null;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                Optional<String> quarter = quarter(heading.text());
                if (quarter.isPresent()) {
                    add(periods, open);
                    open = new Collector(document.source(), quarter.get(), heading.text());
                } else if (open != null && heading.level() <= open.level) {
                    add(periods, open);
                    open = null;
                }
            } else if (open != null) {
                open.add(block);
            }
            if (block instanceof Block.Heading heading && open != null && open.title == heading.text()) {
                open.level = heading.level();
            }
        }
        add(periods, open);
        long linking = periods.stream().filter(p -> !p.links().isEmpty()).count();
        return linking >= FEWEST_PERIODS
                ? Optional.of(new IncidentIndex(document.source(), periods))
                : Optional.empty();
    }

    private static void add(List<IncidentIndex.Period> periods, Collector collector) {
        if (collector != null) {
            periods.add(collector.period());
        }
    }

    private static Optional<String> quarter(TextLine heading) {
        if (!heading.hasFigure()) {
            return Optional.empty();
        }
        return QUARTER.first(heading.text(), match -> true).map(match -> {
            boolean quarterFirst = match.group(1) != null;
            String year = quarterFirst ? match.group(2) : match.group(3);
            return year + "-Q" + (quarterFirst ? match.group(1) : match.group(4));
        });
    }

    /** Collects one section. Not thread-safe. */
    private static final class Collector {
        private final String source;
        private final String label;
        private final TextLine title;
        private final List<String> links = new ArrayList<>();
        private final List<StatedDuration> means = new ArrayList<>();
        private int level;

        Collector(String source, String label, TextLine title) {
            this.source = source;
            this.label = label;
            this.title = title;
        }

        void add(Block block) {
            List<TextLine> lines = block instanceof Block.ListItem item
                    ? item.lines()
                    : block instanceof Block.Paragraph paragraph ? paragraph.lines() : List.of();
            for (TextLine line : lines) {
                links.addAll(line.links());
                Label.of(line).ifPresent(this::addMean);
            }
        }

        private void addMean(Label label) {
            String name = MEANS.get(Words.of(label.key()));
            Optional<DurationText> length = DurationText.read(label.value());
            if (name != null && length.isPresent()) {
                means.add(new StatedDuration(
                        name,
                        length.get().seconds(),
                        length.get().clock(),
                        length.get().approximate(),
                        new Evidence(source, label.line().line(), label.line().text())));
            }
        }

        IncidentIndex.Period period() {
            return new IncidentIndex.Period(label, links, means, new Evidence(source, title.line(), title.text()));
        }
    }
}
