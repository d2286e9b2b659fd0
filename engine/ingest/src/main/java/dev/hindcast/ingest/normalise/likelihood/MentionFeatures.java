package dev.hindcast.ingest.normalise.likelihood;

import dev.hindcast.ingest.normalise.likelihood.words.Features;
import dev.hindcast.ingest.normalise.likelihood.words.Words;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.model.time.Basis;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is counted of a mention: its words, those beside each other, where they stand to the time, and in what kind of section. */
final class MentionFeatures {
    /** Another time ends what is said of this one. */
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.h]\\d\\d|\\d{1,2} ?[ap]\\.?m");

    /** Behind so many words an entry tells of other things. */
    private static final int OF_ROW = 40;

    private static final int OF_SENTENCE = 50;
    /** So many words on each side of a time are of it. */
    private static final int AROUND = 14;

    private static final int NEAR = 8;

    /** What stands on both sides of a time is told of it with less right than what fills an entry. */
    private static final double OF_TIME = 0.7;

    private static final double OF_WHOLE = 0.3;

    private final Features features = new Features();

    private MentionFeatures() {}

    /** Counts them. */
    static Features of(Mention mention) {
        MentionFeatures counted = new MentionFeatures();
        WrittenEntry entry = mention.entry().entry();
        if (mention.basis() == Basis.FIELD) {
            counted.label(entry.label());
        } else if (mention.basis() == Basis.TIMELINE) {
            counted.row(mention.opening());
        } else {
            counted.sentence(mention);
        }
        String role = entry.role().name();
        counted.one("role", role);
        counted.features.add("place", mention.basis().name(), role, 1);
        counted.one("basis", mention.basis().name());
        counted.features.scale();
        // Scores of what tells nothing.
        counted.one("all", "");
        return counted.features;
    }

    private void label(String label) {
        words("label", Words.first(label, OF_ROW), 1);
        one("labelled", label);
    }

    private void row(String text) {
        List<String> words = Words.first(text, OF_ROW);
        words("told", words, 1);
        if (!words.isEmpty()) {
            one("opening", words.get(0));
        }
        if (words.size() > 1) {
            features.add("opening", words.get(0), words.get(1), 1);
        }
    }

    private void sentence(Mention mention) {
        List<String> before = Words.last(behindLastTime(mention.before()), AROUND);
        List<String> after = Words.first(upToTime(mention.after()), AROUND);
        if (before.size() <= 1) {
            words("told", after, 1);
            one("place", "opens");
        } else {
            words("told", before, OF_TIME);
            words("told", after, OF_TIME);
            words("before", before.subList(Math.max(0, before.size() - NEAR), before.size()), OF_TIME);
            words("after", after.subList(0, Math.min(NEAR, after.size())), OF_TIME);
            String last = before.get(before.size() - 1);
            one("beside", last);
            features.add("beside", before.get(before.size() - 2), last, 1);
        }
        words("sentence", Words.first(mention.opening(), OF_SENTENCE), OF_WHOLE);
    }

    private static String behindLastTime(String text) {
        Matcher time = TIME.matcher(text);
        int end = 0;
        while (time.find()) {
            end = time.end();
        }
        return text.substring(end);
    }

    private static String upToTime(String text) {
        Matcher time = TIME.matcher(text);
        return time.find() ? text.substring(0, time.start()) : text;
    }

    private void words(String kind, List<String> words, double amount) {
        for (int i = 0; i < words.size(); i++) {
            features.add(kind, words.get(i), "", amount);
            if (i > 0) {
                features.add(kind, words.get(i - 1), words.get(i), amount);
            }
        }
    }

    private void one(String kind, String what) {
        features.add(kind, what, "", 1);
    }
}
