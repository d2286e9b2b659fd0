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
    /** Fewer sections make no index, or a single one with fewer links or without a mean. */
    private static final int FEWEST_PERIODS = 2;

    private IndexReader() {}

    /**
     * The section of a quarter.
     *
     * @param period what it lists and publishes
     * @param headings those below its own
     */
    record Section(IncidentIndex.Period period, List<Block.Heading> headings) {
        /** One quarter with the mean of several documents is a list too: the first of a year, or a page for each. */
        private boolean isIndex() {
            return period.links().size() >= FEWEST_PERIODS && !period.means().isEmpty();
        }
    }

    /** Returns the index, absent if the document is something else. */
    static Optional<IncidentIndex> read(PostmortemDocument document) {
        List<Section> sections = sections(document);
        long linking =
                sections.stream().filter(s -> !s.period().links().isEmpty()).count();
        return linking >= FEWEST_PERIODS || sections.stream().anyMatch(Section::isIndex)
                ? Optional.of(new IncidentIndex(
                        document.source(),
                        sections.stream().map(Section::period).toList()))
                : Optional.empty();
    }

    /** Returns the sections under headings that name a quarter, in the document's order. */
    static List<Section> sections(PostmortemDocument document) {
        List<Section> sections = new ArrayList<>();
        Collector open = null;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                Optional<String> quarter = quarter(heading.text());
                if (quarter.isPresent()) {
                    add(sections, open);
                    open = new Collector(document.source(), quarter.get(), heading);
                } else if (open != null && heading.level() <= open.title.level()) {
                    add(sections, open);
                    open = null;
                } else if (open != null) {
                    open.headings.add(heading);
                }
            } else if (open != null) {
                open.add(block);
            }
        }
        add(sections, open);
        return sections;
    }

    private static void add(List<Section> sections, Collector collector) {
        if (collector != null) {
            sections.add(collector.section());
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
        private final Block.Heading title;
        private final List<IncidentIndex.Link> links = new ArrayList<>();
        private final List<StatedDuration> means = new ArrayList<>();
        private final List<Block.Heading> headings = new ArrayList<>();

        Collector(String source, String label, Block.Heading title) {
            this.source = source;
            this.label = label;
            this.title = title;
        }

        void add(Block block) {
            List<TextLine> lines = block instanceof Block.ListItem item
                    ? item.lines()
                    : block instanceof Block.Paragraph paragraph ? paragraph.lines() : List.of();
            for (TextLine line : lines) {
                line.links().stream()
                        .filter(target -> !target.isBlank())
                        .map(target -> new IncidentIndex.Link(target, new Evidence(source, line.line(), line.text())))
                        .forEach(links::add);
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

        Section section() {
            TextLine line = title.text();
            return new Section(
                    new IncidentIndex.Period(label, links, means, new Evidence(source, line.line(), line.text())),
                    headings);
        }
    }
}
