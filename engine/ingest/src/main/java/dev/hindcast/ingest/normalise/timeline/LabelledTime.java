package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Label;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import java.util.List;
import java.util.Optional;

/**
 * A label that names a milestone, with its time: {@code Detected: 10:21 UTC} or {@code First detected 2031-05-14 10:21}.
 *
 * @param label as {@link Words#of} gives it
 * @param when the time
 * @param value the text the time was read in
 */
public record LabelledTime(String label, WrittenTime when, String value) {
    /** Longest label before a time that ends its line, in words. */
    private static final int LABEL_WORDS = 6;

    /** Returns the label and time of the line, absent if it has none. */
    public static Optional<LabelledTime> of(TextLine line) {
        Optional<Label> label = Label.of(line).filter(l -> !l.value().isEmpty());
        if (label.isPresent()) {
            String value = label.get().value();
            return named(label.get().key())
                    .flatMap(words -> EntryReader.leading(value, TimeScanner.scan(value))
                            .map(when -> new LabelledTime(words, when, value)));
        }
        String text = line.text();
        List<WrittenTime> times = line.times();
        return times.size() == 1 && endsAt(text, times.get(0).end())
                ? named(text.substring(0, times.get(0).start()))
                        .map(words -> new LabelledTime(words, times.get(0), text))
                : Optional.empty();
    }

    /** The words of a label that names a milestone. */
    private static Optional<String> named(String key) {
        return Optional.of(Words.of(key))
                .filter(words -> MilestoneLabels.of(words).isPresent())
                .filter(words -> words.split(" ").length <= LABEL_WORDS);
    }

    /** A remark in parentheses may follow the time. */
    private static boolean endsAt(String text, int end) {
        String after = text.substring(end).strip();
        return EntryReader.rest(text, end).isEmpty() || after.startsWith("(") && after.endsWith(")");
    }
}
