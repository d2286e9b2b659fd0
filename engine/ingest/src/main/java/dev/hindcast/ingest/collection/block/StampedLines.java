package dev.hindcast.ingest.collection.block;

import dev.hindcast.ingest.collection.entry.Post;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of a status page: lines that each begin with the time of their posting. */
final class StampedLines {
    /** How far from its beginning a line's stamp may stand. */
    private static final int MARGIN = 3;

    private static final Pattern STATUS =
            Pattern.compile("(?i)^[\\s:–-]*(investigating|identified|monitoring|resolved|update"
                    + "|scheduled|in progress|verifying|completed|postmortem)\\s+[-–:]\\s*");
    private static final Pattern BEFORE_TEXT = Pattern.compile("^[\\s,:;)\\]–-]+");

    private StampedLines() {}

    /** Returns the posts, none if the first line has no stamp. */
    static List<Post> of(List<String> lines, int line) {
        List<Post> posts = new ArrayList<>();
        for (String text : lines) {
            Optional<WrittenTime> when = TimeScanner.scan(text).stream()
                    .findFirst()
                    .filter(time -> time.start() <= MARGIN
                            && time.time().isPresent()
                            // "On 14 May at 10:02 the shop went down" is a sentence.
                            && text.chars().limit(time.start()).noneMatch(Character::isLetter));
            if (when.isPresent()) {
                posts.add(post(
                        text.substring(0, when.get().end()),
                        text.substring(when.get().end()),
                        line));
            } else if (posts.isEmpty()) {
                return List.of();
            } else {
                Post last = posts.remove(posts.size() - 1);
                posts.add(new Post(last.time(), last.status(), (last.text() + " " + text).strip(), line, true));
            }
        }
        return posts;
    }

    private static Post post(String time, String rest, int line) {
        var status = STATUS.matcher(rest);
        boolean declares = status.find();
        String text = declares ? rest.substring(status.end()) : rest;
        return new Post(
                time.strip(),
                declares ? status.group(1) : "",
                BEFORE_TEXT.matcher(text).replaceFirst(""),
                line,
                true);
    }
}
