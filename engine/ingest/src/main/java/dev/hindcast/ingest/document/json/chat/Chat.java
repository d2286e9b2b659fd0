package dev.hindcast.ingest.document.json.chat;

import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Post;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.document.json.value.Json;
import dev.hindcast.ingest.document.json.value.Json.Items;
import dev.hindcast.ingest.document.json.value.Json.Members;
import dev.hindcast.ingest.document.json.value.Json.Scalar;
import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The messages of a channel: where they take an incident on and tell that it is over they are its timeline. */
public final class Chat {
    /** A conversation of so many messages is no longer about one incident. */
    public static final int MOST = 2_000;

    private static final int FEWEST = 3;
    private static final List<String> TIMES =
            List.of("ts", "date unixtime", "timestamp", "create at", "created date time", "created at", "date", "time");
    private static final List<String> TEXTS = List.of("text", "content", "message", "body");
    /** A message may have no text but what is attached to it. */
    private static final Set<String> SHOWN = Set.of("attachments", "files", "file", "blocks", "media", "photo");

    private static final Set<String> AUTHORS =
            Set.of("user", "username", "user name", "author", "from", "sender", "bot id", "user id");
    private static final Set<String> KINDS = Set.of("type", "subtype", "message type", "event type");
    /** What else has an author, a text and a time. */
    private static final Set<String> OTHERS =
            Set.of("title", "subject", "status", "state", "severity", "summary", "commit", "sha", "rating");

    /** Programs that join, leave and rename are no messages. */
    private static final Set<String> SPOKEN =
            Set.of("bot_message", "thread_broadcast", "me_message", "message", "Default", "Reply");

    /** Whom or what a message is addressed to, and little pictures. */
    private static final Pattern MARKS = Pattern.compile("<[@#!][^<>]{1,80}>|(?<![\\w])[:][a-z0-9_+-]{2,40}:(?!\\d)");
    /** The file of a day in the folder of its channel. */
    private static final Pattern DAY = Pattern.compile("(?:^|.*/)([^/]{2,80})/\\d{4}-\\d\\d-\\d\\d\\.json");

    private static final Pattern ABOUT_INCIDENT = Pattern.compile(
            "(?i)\\b(?:incident|outage|sev(?:erity)?[ -]?[0-5]|post-?mortem|(?:incident|major) (?:lead|commander|manager))\\b");

    private static final Pattern LEVEL = Pattern.compile("(?i)(?<![\\w-])sev(?:erity)?[ -]?[0-5](?![\\w.])");

    private static final Pattern PARTS = Pattern.compile("(?<=[.?!])\\s+|[,;\\n]");
    /** Who asks for a level or says when it would be one has not told it. */
    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\?|^\\W*(?:is|are|do|does|did|should|shall|can|could|would|will)\\b|\\b(?:if|unless|until|whether|becomes?|may|might|maybe|could|should|would)\\b");

    private static final Pattern DENIED =
            Pattern.compile("(?i)\\b(?:no|not|never|nor|without|than|from|under|below)\\b|n['’]t\\b");

    private Chat() {}

    /** Returns whether a value is a message: somebody says something at a time, and nothing else is told of it. */
    public static boolean isMessage(Json value) {
        return value instanceof Members message
                && message.text(TIMES).isPresent()
                && message.members().stream().anyMatch(member -> AUTHORS.contains(member.words()))
                && message.members().stream()
                        .anyMatch(member -> TEXTS.contains(member.words()) || SHOWN.contains(member.words()))
                && message.members().stream().noneMatch(member -> OTHERS.contains(member.words()));
    }

    /** Returns whether a value is what a channel notes between its messages: that somebody joined, or a message of nothing but a picture that was not put out. */
    public static boolean isAside(Json value) {
        return value instanceof Members note
                && note.text(TIMES).isPresent()
                && note.members().stream()
                        .anyMatch(member -> KINDS.contains(member.words()) || AUTHORS.contains(member.words()))
                && note.members().stream()
                        .noneMatch(member -> OTHERS.contains(member.words())
                                || member.value() instanceof Items list && holdsObjects(list));
    }

    /** They may be the incidents. */
    private static boolean holdsObjects(Items list) {
        return list.items().stream().anyMatch(Members.class::isInstance);
    }

    /** Returns whether a list holds nothing but messages and what a channel notes between them. */
    public static boolean isOne(Items items) {
        return items.items().size() <= MOST
                && items.items().stream().filter(Chat::isMessage).limit(FEWEST).count() == FEWEST
                && items.items().stream().allMatch(item -> isMessage(item) || isAside(item));
    }

    /**
     * Returns the incident that messages tell of; absent where nobody takes one on, nobody says that it is over, one is taken on
     * behind an end, which may be another, or there are too many messages.
     *
     * @param source the path of the file
     */
    public static Optional<Entry> of(List<Json> messages, String source) {
        if (messages.size() > MOST) {
            return Optional.empty();
        }
        List<Post> posts = new ArrayList<>();
        for (Json message : messages.stream().filter(Chat::isMessage).toList()) {
            post((Members) message).ifPresent(posts::add);
        }
        int taken = first(posts, 0, EntryMeaning.TAKEN_ON, EntryMeaning.RESPONSE);
        int over = first(posts, Math.max(taken, 0), EntryMeaning.END, EntryMeaning.RECOVERY);
        int end = first(posts, Math.max(taken, 0), EntryMeaning.END);
        // What is back may still be looked into, what is over may not.
        boolean again = over >= 0 && first(posts, over + 1, EntryMeaning.TAKEN_ON) >= 0
                || end >= 0 && first(posts, end + 1, EntryMeaning.RESPONSE) >= 0;
        boolean about = posts.stream()
                .anyMatch(post -> ABOUT_INCIDENT.matcher(post.text()).find());
        if (posts.size() < FEWEST || taken < 0 || over < 0 || again || !about) {
            return Optional.empty();
        }
        Matcher channel = DAY.matcher(source);
        int line = posts.get(0).line();
        List<Property> properties = new ArrayList<>();
        if (channel.matches()) {
            properties.add(new Property("title", channel.group(1), line, false));
        }
        severity(posts).ifPresent(properties::add);
        return Optional.of(new Entry(properties, posts, Set.of("messages"), line));
    }

    /** A level that all who name one agree on, and nobody denies. */
    private static Optional<Property> severity(List<Post> posts) {
        List<Property> levels = levels(posts, part -> !ASKED.matcher(part).find());
        boolean one = levels.stream()
                        .map(level -> level.value().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                == 1;
        boolean denied = !levels(posts, part -> DENIED.matcher(part).find()).isEmpty();
        return one && !denied ? Optional.of(levels.get(0)) : Optional.empty();
    }

    private static List<Property> levels(List<Post> posts, Predicate<String> told) {
        return posts.stream()
                .filter(post -> LEVEL.matcher(post.text()).find())
                .flatMap(post -> PARTS.splitAsStream(post.text())
                        .filter(told)
                        .flatMap(part -> LEVEL.matcher(part)
                                .results()
                                .map(level -> new Property("severity", level.group(), post.line(), false))))
                .toList();
    }

    /** Returns where something is first said, below zero where it is not. */
    private static int first(List<Post> posts, int from, EntryMeaning... meanings) {
        return IntStream.range(from, posts.size())
                .filter(at -> Stream.of(meanings)
                        .anyMatch(meaning -> meaning.isSaidIn(posts.get(at).text())))
                .findFirst()
                .orElse(-1);
    }

    private static Optional<Post> post(Members message) {
        boolean spoken = message.text(List.of("subtype", "type"))
                .filter(type -> !SPOKEN.contains(type.text()))
                .isEmpty();
        String text = MARKS.matcher(text(message))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        Scalar time = message.text(TIMES).orElseThrow();
        return spoken && !text.isEmpty()
                ? Optional.of(new Post(time.text(), "", program(message) + text, message.line(), false))
                : Optional.empty();
    }

    /** A program is told by its name; who else speaks is nobody's business. */
    private static String program(Members message) {
        return message.get("bot id").isPresent()
                ? message.text(List.of("username", "name"))
                        .map(name -> name.text() + ": ")
                        .orElse("")
                : "";
    }

    private static String text(Members message) {
        return TEXTS.stream()
                .flatMap(key -> message.get(key).stream())
                .findFirst()
                .map(Chat::plain)
                .orElse("");
    }

    /** A text may be given in pieces, or wrapped with its type. */
    private static String plain(Json text) {
        if (text instanceof Items pieces) {
            return pieces.items().stream().map(Chat::plain).collect(Collectors.joining());
        }
        return text instanceof Scalar scalar ? scalar.text() : text((Members) text);
    }
}
