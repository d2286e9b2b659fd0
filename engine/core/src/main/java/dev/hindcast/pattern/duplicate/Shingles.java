package dev.hindcast.pattern.duplicate;

import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.Incident;
import dev.hindcast.model.SectionRole;
import dev.hindcast.rootcause.phrase.Sentences;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/**
 * The runs of four words of a summary, each as one number. The share of one text's runs that another holds shows copying.
 *
 * @param hashes of the runs, ascending, equal runs once
 */
public record Shingles(int[] hashes) implements Serializable {
    private static final int WORDS = 4;
    /** Copies are copied from their beginning; and where no summary is marked as such, the text stands for it. */
    private static final int LONGEST = 150;

    /** Returns the runs of an incident's summary, or of its longest text where it has none. */
    public static Shingles of(Incident incident) {
        StringJoiner text = new StringJoiner(" ");
        sections(incident).forEach(section -> text.add(section.text()));
        return of(text.toString());
    }

    /** Returns the sections whose runs are looked at; nothing else of an incident's text is needed to tell copies. */
    public static List<DocumentSection> sections(Incident incident) {
        List<DocumentSection> summaries = new ArrayList<>();
        boolean blank = true;
        for (DocumentSection section : incident.sections()) {
            if (section.role() == SectionRole.SUMMARY) {
                summaries.add(section);
                blank &= section.text().isBlank();
            }
        }
        return blank ? longest(incident.sections()) : summaries;
    }

    /** Returns the runs of a text's first {@value #LONGEST} words; none if it has fewer than {@value #WORDS}. */
    public static Shingles of(String text) {
        List<String> words = Sentences.firstWords(text, LONGEST);
        int[] hashes = new int[Math.max(0, words.size() - WORDS + 1)];
        for (int i = 0; i < hashes.length; i++) {
            int hash = 1;
            for (int k = i; k < i + WORDS; k++) {
                hash = 31 * hash + words.get(k).hashCode();
            }
            hashes[i] = hash;
        }
        return new Shingles(eachOnce(hashes));
    }

    /** Returns numbers in ascending order, each once; the array given is used up. */
    static int[] eachOnce(int[] numbers) {
        Arrays.sort(numbers);
        int kept = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[kept++] = numbers[i];
            }
        }
        return Arrays.copyOf(numbers, kept);
    }

    private static List<DocumentSection> longest(List<DocumentSection> sections) {
        return sections.stream()
                .filter(section -> section.role() == SectionRole.OTHER)
                .max(Comparator.comparingInt(section -> section.text().length()))
                .stream()
                .toList();
    }

    /** Returns the share of the shorter text's runs that the longer one holds, from 0 to 1; 0 if either has none. */
    public double containment(Shingles other) {
        return containment(other, 0);
    }

    /** Returns the same share, or 0 if it is below the least that matters: most pairs are told apart by their first runs. */
    double containment(Shingles other, double least) {
        int[] shorter = hashes.length <= other.hashes.length ? hashes : other.hashes;
        int[] longer = shorter == hashes ? other.hashes : hashes;
        int needed = (int) Math.ceil(least * shorter.length);
        int missed = 0;
        for (int i = 0, j = 0; i < shorter.length; i++) {
            while (j < longer.length && longer[j] < shorter[i]) {
                j++;
            }
            missed += j < longer.length && longer[j] == shorter[i] ? 0 : 1;
            if (shorter.length - missed < needed) {
                return 0;
            }
        }
        return shorter.length == 0 ? 0 : (shorter.length - missed) / (double) shorter.length;
    }
}
