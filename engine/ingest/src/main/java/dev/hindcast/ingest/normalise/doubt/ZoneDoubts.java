package dev.hindcast.ingest.normalise.doubt;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.UnknownZone;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.time.zone.ZoneContext;
import dev.hindcast.ingest.time.zone.ZoneContext.Doubt;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.ZoneBasis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Findings on the zones in which the times of a document were read, each where the zone stands, or the first time that has none. Not
 * thread-safe.
 */
public final class ZoneDoubts {
    private final String source;
    private final Outline outline;
    private final ZoneContext zones;
    /** Where the zone of all times is stated; null until first asked for. */
    private Optional<TextLine> statement;

    /**
     * Prepares for one document.
     *
     * @param zones in which its times were read
     */
    public ZoneDoubts(String source, Outline outline, ZoneContext zones) {
        this.source = source;
        this.outline = outline;
        this.zones = zones;
    }

    /**
     * Returns what is doubtful about the zones of times. Sentences tell of other days too: they only say again what rows say, or what
     * no row does.
     *
     * @param entries in reading order
     * @param moments those told in sentences
     */
    public List<Finding> of(List<DatedEntry> entries, List<DatedEntry> moments) {
        Map<Doubt, Finding> findings = new LinkedHashMap<>();
        entries.forEach(entry -> add(entry, findings));
        boolean told = !findings.isEmpty();
        for (DatedEntry moment : moments) {
            boolean again =
                    moment.resolved().doubt().filter(findings::containsKey).isPresent();
            if (again || !told && findings.isEmpty()) {
                add(moment, findings);
            }
        }
        return new ArrayList<>(findings.values());
    }

    private void add(DatedEntry entry, Map<Doubt, Finding> findings) {
        entry.resolved()
                .doubt()
                .ifPresent(doubt -> findings.merge(
                        doubt, new Finding(doubt.code(), doubt.message(), place(entry)), ZoneDoubts::first));
    }

    /**
     * Returns that no zone is stated, where the first time stands that was read without one; absent where there is none.
     *
     * @param undecided times that were not read since their date may be read two ways
     */
    public Optional<Finding> assumed(List<DatedEntry> entries, Milestones milestones, List<WrittenEntry> undecided) {
        return entries.stream()
                .filter(entry -> entry.resolved().basis() == ZoneBasis.ASSUMED
                        && entry.resolved().doubt().isEmpty()
                        && isBare(entry.entry()))
                .findFirst()
                .map(entry -> evidence(entry.entry().line()))
                .or(() -> entries.stream().anyMatch(entry -> entry.resolved().basis() != ZoneBasis.ASSUMED)
                        ? Optional.empty()
                        : told(milestones))
                .or(() -> zones.document().isPresent() || zones.configured().isPresent()
                        ? Optional.empty()
                        : undecided.stream()
                                .filter(ZoneDoubts::isBare)
                                .findFirst()
                                .map(entry -> evidence(entry.line())))
                .map(place -> new Finding(
                        FindingCode.ASSUMED_ZONE, "no time zone is stated; the times were read as UTC", place));
    }

    /** A time with no zone, nor what stands for one, beside it. */
    private static boolean isBare(WrittenEntry entry) {
        return entry.when().time().isPresent()
                && entry.when().zone().isEmpty()
                && UnknownZone.behind(entry.line().text(), entry.when()).isEmpty();
    }

    private Optional<Evidence> told(Milestones milestones) {
        return zones.document().isPresent()
                ? Optional.empty()
                : milestones.byName().values().stream()
                        .filter(milestone -> milestone.basis() == Basis.SENTENCE
                                && milestone.zoneBasis() == ZoneBasis.ASSUMED
                                && milestone.hasTimeOfDay())
                        .findFirst()
                        .map(Milestone::evidence);
    }

    private static Finding first(Finding one, Finding other) {
        return other.evidence().line() < one.evidence().line() ? other : one;
    }

    /** The zone of all times stands in a line of its own. */
    private Evidence place(DatedEntry entry) {
        TextLine line = entry.entry().line();
        return evidence(
                entry.entry().when().zone().isPresent() ? line : statement().orElse(line));
    }

    private Optional<TextLine> statement() {
        if (statement == null) {
            statement = zones.document().flatMap(this::statement);
        }
        return statement;
    }

    private Optional<TextLine> statement(WrittenZone zone) {
        for (Part part : outline.parts()) {
            for (TextLine line : lines(part.block())) {
                if (names(line.text(), zone.text())) {
                    return Optional.of(line);
                }
            }
        }
        return Optional.empty();
    }

    private static List<TextLine> lines(Block block) {
        return block instanceof Block.Table table
                ? Stream.concat(Stream.of(table.header()), table.rows().stream())
                        .flatMap(List::stream)
                        .toList()
                : block instanceof Block.Heading heading ? List.of(heading.text()) : Block.lines(block);
    }

    private static boolean names(String text, String zone) {
        int at = text.indexOf(zone);
        int end = at + zone.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private Evidence evidence(TextLine line) {
        return new Evidence(source, line.line(), line.text());
    }
}
