package dev.hindcast.ingest.collection.block;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Post;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.time.TimeScanner;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Posts as blocks: a timeline of what was declared when, and the texts. The time of a post says when something was told, not
 * when it happened; so its row holds the state it declares, and what its text tells is read as prose.
 */
final class PostBlocks {
    private static final Set<String> STATES = Set.of(
            "investigating",
            "identified",
            "monitoring",
            "resolved",
            "completed",
            "scheduled",
            "in progress",
            "verifying",
            "update",
            "postmortem",
            "available",
            "active",
            "stable",
            "watching",
            "fixed");
    private static final Set<String> OVER = Set.of("resolved", "completed", "fixed");
    private static final Pattern AT_WORK = Pattern.compile("(?i)\\binvestigating\\b");

    private PostBlocks() {}

    static List<Block> of(List<Post> posts, Body body, int longest) {
        List<List<TextLine>> rows = new ArrayList<>();
        List<Block> texts = new ArrayList<>();
        boolean onDays = StampedLines.nameDays(posts);
        for (Post post : posts) {
            List<String> lines = PlainText.lines(post.text());
            String text = cut(String.join(" ", lines), longest);
            String event = post.told() ? declared(post, text) : joined(post.status(), text);
            rows.add(List.of(TextLine.plain(time(post), post.line()), TextLine.plain(event, post.line())));
            if (post.told() && !text.isEmpty()) {
                List<Block> dated = onDays ? StampedLines.onItsDay(post, text) : List.of();
                texts.addAll(dated.isEmpty() ? text(post, text, body) : dated);
            }
        }
        return posts.isEmpty() ? List.of() : sections(posts.get(0), rows, texts);
    }

    private static List<Block> sections(Post first, List<List<TextLine>> rows, List<Block> texts) {
        List<Block> blocks = new ArrayList<>();
        int line = first.line();
        if (!texts.isEmpty()) {
            blocks.add(new Block.Heading(2, TextLine.plain("Status updates", line)));
            blocks.addAll(texts);
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(2, TextLine.plain("Timeline", line)));
            // Under "Updated" the normaliser takes no row for an event.
            String time = first.told() ? "Updated" : "Time";
            blocks.add(new Block.Table(List.of(TextLine.plain(time, line), TextLine.plain("Event", line)), rows, line));
        }
        return blocks;
    }

    /** One line is a paragraph whatever signs it begins with; several may be a report with headings of its own. */
    private static List<Block> text(Post post, String text, Body body) {
        return post.text().indexOf('\n') >= 0
                ? body.read(new Property("text", post.text(), post.line(), false))
                : List.of(new Block.Paragraph(List.of(TextLine.plain(text, post.line()))));
    }

    /** Returns the zone beside the first time, absent if none is written there. */
    static Optional<ZoneId> zone(List<Post> posts) {
        return posts.stream()
                .limit(1)
                .flatMap(post -> TimeScanner.scan(post.time()).stream())
                .flatMap(when -> when.zone().stream())
                .map(zone -> zone.readings().get(0).zone())
                .findFirst();
    }

    /** Returns what posts declare outright: the first that work has begun, that what was announced has, and the last that it is over. */
    static List<Property> declarations(List<Post> posts) {
        List<Property> declared = new ArrayList<>();
        boolean announced =
                posts.stream().anyMatch(post -> post.told() && state(post).equals("scheduled"));
        for (Post post : posts) {
            boolean begun = post.told() && declared(post, post.text()).equals("Investigating");
            boolean over = post.told() && OVER.contains(state(post));
            boolean started = announced && post.told() && state(post).equals("in progress");
            if (begun || over || started) {
                String label = Keys.labelled(
                        begun ? "publicly declared" : over ? "resolved" : "started",
                        "post " + declared(post, post.text()));
                declared.add(new Property(label, time(post), post.line(), false));
            }
        }
        return declared;
    }

    private static String time(Post post) {
        return EpochTime.of(new Property("at", post.time(), post.line(), false), ZoneOffset.UTC)
                .orElse(post.time());
    }

    private static String declared(Post post, String text) {
        String status = state(post);
        if (STATES.contains(status)) {
            return Character.toUpperCase(status.charAt(0)) + status.substring(1);
        }
        return AT_WORK.matcher(text).find() ? "Investigating" : "Update";
    }

    private static String state(Post post) {
        return post.status().replace('_', ' ').toLowerCase(Locale.ROOT).strip();
    }

    private static String joined(String status, String text) {
        return status.isEmpty() || text.isEmpty() ? status + text : status + ": " + text;
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
