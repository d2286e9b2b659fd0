package dev.hindcast.ingest.normalise.language;

import dev.hindcast.ingest.normalise.outline.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is known of a language.
 *
 * @param labels what headings and names of fields are called here, by {@link Words#of}
 * @param momentLabels names of fields that are put together of several words
 * @param glossary the words that tell what happened
 * @param moments how it writes dates and times
 */
record Language(Map<String, String> labels, MomentLabels momentLabels, Glossary glossary, Moments moments) {
    /** No numbering of a heading has a colon, within it or behind it. */
    private static final Pattern CLOCK =
            Pattern.compile("\\W{0,4}\\d{1,2}(?::\\d\\d|[.h]\\d\\d ?(?:h|u|uur|uhr)? ?:)", Pattern.CASE_INSENSITIVE);

    /** Nothing known yet. */
    static Language empty(boolean spaced) {
        return new Language(new HashMap<>(), new MomentLabels(), new Glossary(spaced), new Moments());
    }

    /** Returns what a heading or the name of a field is called here, absent if it is not known; behind a clock it tells what happened. */
    Optional<String> label(String written) {
        if (CLOCK.matcher(written).lookingAt()) {
            return Optional.empty();
        }
        String words = Words.of(written);
        return Optional.ofNullable(labels.get(words)).or(() -> momentLabels.of(words, labels));
    }

    /** Returns what the name of a field is called here whose value is a time: "ripristino" is then no way to repair it. */
    Optional<String> timeLabel(String written) {
        return momentLabels.ofTime(Words.of(written)).or(() -> label(written));
    }

    /** Says what stands in a text as it was written in the words that the rules know. */
    void say(AlignedText text) {
        moments.apply(text);
        glossary.apply(text);
    }
}
