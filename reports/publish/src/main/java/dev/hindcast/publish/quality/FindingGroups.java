package dev.hindcast.publish.quality;

import dev.hindcast.model.Incident;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.text.SafeText;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Findings by what they are, most serious and then most frequent first. */
public final class FindingGroups {
    /** Places listed on the page for one code; the table file has all. */
    private static final int MOST_PLACES = 100;

    private static final Comparator<Finding> BY_PLACE = Comparator.<Finding, String>comparing(
                    finding -> finding.evidence().source())
            .thenComparing(finding -> finding.evidence().line())
            .thenComparing(Finding::message);

    private FindingGroups() {}

    /** Returns the groups of the incidents' own findings and of those that belong to no single incident. */
    public static List<Block.FindingGroup> of(List<Incident> incidents, List<Finding> corpusFindings) {
        Map<FindingCode, TreeSet<Finding>> byCode = new EnumMap<>(FindingCode.class);
        Stream.concat(incidents.stream().flatMap(incident -> incident.findings().stream()), corpusFindings.stream())
                .forEach(finding -> byCode.computeIfAbsent(finding.code(), code -> new TreeSet<>(BY_PLACE))
                        .add(finding));
        return byCode.entrySet().stream()
                .map(entry -> group(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing(Block.FindingGroup::level)
                        .reversed()
                        .thenComparing(
                                Comparator.comparing(Block.FindingGroup::count).reversed())
                        .thenComparing(Block.FindingGroup::code))
                .toList();
    }

    private static Block.FindingGroup group(FindingCode code, List<Finding> findings) {
        List<Block.Place> places = findings.stream()
                .limit(MOST_PLACES)
                .map(finding -> new Block.Place(
                        SafeText.line(finding.evidence().location(), 160), SafeText.line(finding.message(), 300)))
                .toList();
        return new Block.FindingGroup(
                code.id(),
                code.id().replace('-', ' '),
                code.level(),
                findings.size(),
                Character.toUpperCase(code.meaning().charAt(0)) + code.meaning().substring(1),
                code.remedy(),
                places,
                findings.size() - places.size());
    }
}
