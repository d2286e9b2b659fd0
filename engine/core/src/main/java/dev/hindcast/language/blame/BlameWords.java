package dev.hindcast.language.blame;

import dev.hindcast.language.names.ResourceText;
import dev.hindcast.model.evidence.FindingCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the resources of this package: remarks behind {@code #}, headings in brackets, words or rows below them. */
final class BlameWords {
    private static final List<FindingCode> CODES = List.of(
            FindingCode.FAILED_TO,
            FindingCode.COUNTERFACTUAL,
            FindingCode.MISTAKE_WORD,
            FindingCode.HUMAN_ERROR,
            FindingCode.NORMATIVE,
            FindingCode.BLAME_ACTION);

    private BlameWords() {}

    /** Returns the lines below each heading. */
    static Map<String, List<String>> sections(String resource) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : ResourceText.of(BlameWords.class, resource + ".txt").split("\n")) {
            if (line.startsWith("[") && line.endsWith("]") && !line.contains("|")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), heading -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line.strip());
            }
        }
        return sections;
    }

    /** Returns the words of lines. */
    static List<String> words(List<String> lines) {
        return lines.stream().flatMap(line -> Arrays.stream(line.split(" "))).toList();
    }

    /** Returns the code with which a heading begins, if it does. */
    static Optional<FindingCode> code(String heading) {
        return CODES.stream()
                .filter(code -> heading.startsWith(code.id()))
                .max(Comparator.comparing(code -> code.id().length()));
    }
}
