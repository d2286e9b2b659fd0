package dev.hindcast.benchmarks.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * One file of a wanted size. As Markdown, HTML or plain text it is one post-mortem: a third a timeline of ever more entries, the rest prose
 * with an action item now and then. As a {@link Collection} it holds ever more incidents. The same seed gives the same bytes.
 */
public final class LargeFile {
    private static final LocalDateTime BEGIN = LocalDateTime.of(2031, 5, 14, 0, 0);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** How a post-mortem is written. */
    private enum Form {
        MD("# %s\n\n", "\n## %s\n\n", "- %s - %s\n", "%s\n\n", "- [ ] %s\n"),
        HTML(
                "<html><body><h1>%s</h1>\n",
                "<h2>%s</h2>\n",
                "<p>%s - %s</p>\n",
                "<p>%s</p>\n",
                "<ul><li>%s</li></ul>\n"),
        TXT("%s\n\n", "\n%s:\n\n", "%s - %s\n", "%s\n\n", "- %s\n");

        private final String title;
        private final String heading;
        private final String entry;
        private final String paragraph;
        private final String action;

        Form(String title, String heading, String entry, String paragraph, String action) {
            this.title = title;
            this.heading = heading;
            this.entry = entry;
            this.paragraph = paragraph;
            this.action = action;
        }
    }

    private final Form form;
    private final Vocabulary words;
    private final BufferedWriter out;
    private long written;

    private LargeFile(Form form, Vocabulary words, BufferedWriter out) {
        this.form = form;
        this.words = words;
        this.out = out;
    }

    /**
     * Writes a file from the command line.
     *
     * @param arguments file, whose ending tells the format; characters; seed
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        String ending = arguments[0].substring(arguments[0].lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        long chars = Long.parseLong(arguments[1]);
        Vocabulary words = new Vocabulary(new SplittableRandom(Long.parseLong(arguments[2])));
        Optional<Collection> collection = Stream.of(Collection.values())
                .filter(kind -> kind.name().equals(ending))
                .findFirst();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            if (collection.isPresent()) {
                collection(collection.get(), words, out, chars);
            } else {
                new LargeFile(Form.valueOf(ending), words, out).postmortem(chars);
            }
        }
    }

    private void put(String pattern, Object... values) throws IOException {
        String text = String.format(Locale.ROOT, pattern, values);
        out.write(text);
        written += text.length();
    }

    private void postmortem(long chars) throws IOException {
        put(form.title, words.effect() + " after " + words.fault());
        put(form.heading, "Summary");
        put(form.paragraph, words.paragraph(3));
        put(form.heading, "Timeline");
        put(form.paragraph, "All times in UTC.");
        for (int minute = 0; written < chars / 3; minute++) {
            String told = minute == 0 ? "outage begins" : minute == 5 ? "alert fires" : words.effect();
            put(form.entry, MINUTE.format(BEGIN.plusMinutes(minute)), told);
        }
        put(form.heading, "Root cause");
        while (written < chars) {
            put(form.paragraph, words.paragraph(words.between(2, 5)));
        }
        put(form.heading, "Action items");
        put(form.action, words.action());
        out.write(form == Form.HTML ? "</body></html>\n" : "");
    }

    private static void collection(Collection kind, Vocabulary words, BufferedWriter out, long chars) throws IOException {
        out.write(kind.before());
        long written = kind.before().length();
        for (int i = 0; written < chars; i++) {
            String incident = (i == 0 ? "" : kind.between()) + kind.incident(i, Course.of(words), words);
            out.write(incident);
            written += incident.length();
        }
        out.write(kind.behind());
    }
}
