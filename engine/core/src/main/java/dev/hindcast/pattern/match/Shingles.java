package dev.hindcast.pattern.match;

import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.Incident;
import dev.hindcast.model.SectionRole;
import dev.hindcast.rootcause.phrase.Sentences;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The summary of an incident as hashes of four words in a row. */
final class Shingles {
    private static final int WORDS = 4;
    /** Where no summary is marked as such, so many words of the text stand for it. */
    private static final int LONGEST = 150;

    private Shingles() {}

    /** Returns the hashes in ascending order, each once. */
    static int[] of(Incident incident) {
        Optional<DocumentSection> summary = first(incident.sections(), SectionRole.SUMMARY)
                .or(() -> incident.sections().stream()
                        .filter(section -> section.role() == SectionRole.OTHER)
                        .max(Comparator.comparingInt(section -> section.text().length())));
        List<String> words =
                summary.map(section -> Sentences.allWords(section.text())).orElse(List.of());
        words = words.subList(0, Math.min(LONGEST, words.size()));
        int count = Math.max(0, words.size() - WORDS + 1);
        int[] hashes = new int[count];
        for (int i = 0; i < count; i++) {
            hashes[i] = words.subList(i, i + WORDS).hashCode();
        }
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }

    private static Optional<DocumentSection> first(List<DocumentSection> sections, SectionRole role) {
        return sections.stream()
                .filter(section -> section.role() == role && !section.text().isBlank())
                .findFirst();
    }
}
