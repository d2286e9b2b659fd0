package dev.hindcast.ingest.collection.block;

import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.entry.Dialect;
import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Lasting;
import dev.hindcast.ingest.collection.entry.LostClock;
import dev.hindcast.ingest.collection.entry.Post;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.collection.entry.Sections;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Sentences;
import dev.hindcast.model.evidence.Finding;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The content of one entry: short values as metadata, texts as sections, updates as a timeline. */
final class EntryBlocks {
    private static final List<String> ACKNOWLEDGED = Vocabulary.of("acknowledged;declared");
    private static final List<String> STARTED = List.of("started");
    private static final List<String> RESOLVED = Vocabulary.of("resolved;end");

    /** "resolved: true" says that it is over, not when. */
    private static final Set<String> FLAG = Set.of("true", "false", "");

    private static final List<String> ACCOUNTS = Vocabulary.of("summary;description;details;notes;remarks;comments");
    private static final Set<String> ACTIONS =
            Set.copyOf(Vocabulary.of("action items;actions;follow ups;corrective actions;next steps"));

    private static final Pattern FULL_STOP = Pattern.compile("[.!?]$");
    /** A longer sentence is no title. */
    private static final int TITLE = 150;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A longer key is no label of a line. */
    private static final int LABEL = 60;

    private final Entry entry;
    private final int longest;
    private final Body body;
    private final List<Field> metadata = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    /** Stated lengths stand where the authors' own figures stand in a document. */
    private final List<TextLine> lengths = new ArrayList<>();

    private final List<Post> posts = new ArrayList<>();
    private final StrayDays strayDays;
    private final HeaderZone zones;

    EntryBlocks(Entry entry, CollectionSettings settings) {
        this.entry = entry;
        this.longest = settings.limits().lineChars();
        this.body = new Body(settings);
        this.strayDays = new StrayDays(entry);
        this.zones = new HeaderZone(entry);
        entry.posts().forEach(post -> posts.add(isToldElsewhere(post) ? post.withoutText() : post));
        entry.properties().forEach(this::addSection);
        blocks.addAll(PostBlocks.of(posts, body, longest));
        blocks.addAll(TaskBlocks.of(entry.tasks(), longest));
        ZoneId zone = PostBlocks.zone(posts).orElse(ZoneOffset.UTC);
        entry.properties().forEach(property -> addField(property, zone));
        if (!lengths.isEmpty()) {
            blocks.add(new Block.Heading(2, TextLine.plain("Statistics", entry.line())));
            blocks.add(new Block.Paragraph(lengths));
        }
        if (!has("title")) {
            addTitle();
        }
        addDeclarations();
        boolean dates = !blocks.isEmpty() || entry.first(PostedDay.MILESTONES).isEmpty();
        if (!has("date") && dates) {
            PostedDay.of(entry, zone, settings.dateOrder())
                    .ifPresent(day -> metadata.add(new Field(day.key(), day.value(), day.line())));
        }
    }

    /** A page posts the report of an incident that it keeps beside its posts. */
    private boolean isToldElsewhere(Post post) {
        return !post.text().isBlank()
                && entry.properties().stream()
                        .anyMatch(property -> property.value().equals(post.text())
                                && Sections.heading(property.words(), property.value())
                                        .isPresent());
    }

    List<Field> metadata() {
        return metadata;
    }

    /** Returns what of it was not believed. */
    List<Finding> findings(String source) {
        Stream<Finding> lost = entry.properties().stream()
                .filter(LostClock::isOne)
                .map(property -> LostClock.finding(property, source));
        return Stream.concat(strayDays.findings(entry, source).stream(), lost).toList();
    }

    List<Block> blocks() {
        return blocks;
    }

    /** What an entry without a title is about, the first sentence of its account says. */
    private void addTitle() {
        entry.first(ACCOUNTS)
                .ifPresent(account -> PlainText.lines(account.value()).stream()
                        .findFirst()
                        .map(line -> FULL_STOP.matcher(Sentences.first(line)).replaceFirst(""))
                        .filter(sentence -> sentence.length() <= TITLE)
                        .ifPresent(sentence -> metadata.add(new Field("title", sentence, account.line()))));
    }

    /** Feeds run newest first or last; which post came first its time tells, if it is written as a whole. */
    private void addDeclarations() {
        List<Property> declared = new ArrayList<>(PostBlocks.declarations(posts));
        if (declared.stream().allMatch(post -> post.value().matches("\\d{4}-\\d{2}-.*"))) {
            declared.sort(Comparator.comparing(Property::value));
        } else if (isNewestFirst()) {
            Collections.reverse(declared);
        }
        boolean begun = entry.first(ACKNOWLEDGED).isPresent();
        for (Property post : declared) {
            boolean start = post.words().equals("publicly declared");
            if (start && !begun) {
                begun = true;
                metadata.add(new Field(post.key(), post.value(), post.line()));
            }
        }
        declared.stream()
                .filter(post ->
                        post.words().equals("started") && entry.first(STARTED).isEmpty())
                .findFirst()
                .ifPresent(post -> metadata.add(new Field(post.key(), post.value(), post.line())));
        boolean ended = entry.properties().stream()
                .anyMatch(property -> RESOLVED.contains(property.words()) && !FLAG.contains(property.value()));
        declared.stream()
                .filter(post -> post.words().equals("resolved") && !ended)
                .reduce((one, later) -> later)
                .ifPresent(post -> metadata.add(new Field(post.key(), post.value(), post.line())));
    }

    private boolean isNewestFirst() {
        return !posts.isEmpty()
                && posts.get(0).status().toLowerCase(Locale.ROOT).matches("resolved|completed|postmortem");
    }

    private boolean has(String words) {
        return entry.properties().stream().anyMatch(property -> property.words().equals(words));
    }

    private void addSection(Property property) {
        Optional<String> heading = Sections.heading(property.words(), property.value());
        if (heading.isEmpty() || property.words().equals(Dialect.NOTE)) {
            return;
        }
        List<Post> stamped = PlainText.isHtml(property.value())
                ? StampedLines.of(PlainText.lines(property.value()), property.line())
                : List.of();
        if (!stamped.isEmpty()) {
            posts.addAll(stamped);
            return;
        }
        List<Block> text = ACTIONS.contains(property.words()) ? items(property) : body.read(property);
        boolean ownHeadings = text.stream().anyMatch(Block.Heading.class::isInstance);
        if (!ownHeadings || !heading.get().equals("Postmortem")) {
            blocks.add(new Block.Heading(2, TextLine.plain(heading.get(), property.line())));
        }
        blocks.addAll(text);
    }

    /** In a cell what is to be done stands in lines below each other, or parted by semicolons or numbers; a figure alone counts it. */
    private List<Block> items(Property property) {
        boolean numbered = TaskBlocks.numbered(property.value()).size() > 1;
        List<Block> text = numbered
                ? List.of(new Block.Paragraph(
                        List.of(TextLine.plain(property.value().strip(), property.line()))))
                : body.read(property);
        if (!text.stream().allMatch(Block.Paragraph.class::isInstance)) {
            return text;
        }
        List<TextLine> lines = text.stream()
                .flatMap(block -> ((Block.Paragraph) block).lines().stream())
                .toList();
        return lines.stream()
                .flatMap(line -> lines.size() > 1
                        ? Stream.of(line)
                        : TaskBlocks.parts(line.text()).map(part -> TextLine.plain(part, line.line())))
                .filter(line -> line.text().chars().anyMatch(Character::isLetter))
                .<Block>map(line -> new Block.ListItem(0, Block.Mark.NONE, List.of(line)))
                .toList();
    }

    /** In a cell names may stand below each other, or as a program prints a list. */
    private static String names(String value) {
        String list = value.strip();
        boolean printed =
                list.startsWith("[\"") && list.endsWith("\"]") || list.startsWith("['") && list.endsWith("']");
        return (printed ? list.substring(1, list.length() - 1) : list).replace("\n", "; ");
    }

    private void addField(Property property, ZoneId zone) {
        boolean section = Sections.heading(property.words(), property.value()).isPresent();
        if (section || LostClock.isOne(property)) {
            return;
        }
        if (zones.isRepeated(property)) {
            metadata.add(new Field(Dialect.NOTE, property.value(), property.line()));
            return;
        }
        List<Field> window = Window.of(property);
        if (!window.isEmpty()) {
            metadata.addAll(window);
            return;
        }
        String value = strayDays.contains(property)
                ? property.value()
                : EpochTime.of(property, zone).orElseGet(() -> zones.of(property, CellTime.of(property)));
        String line = BLANKS.matcher(property.words().equals("services") ? names(value) : value)
                .replaceAll(" ")
                .strip();
        String cut = line.length() > longest ? line.substring(0, longest) : line;
        if (Lasting.isDuration(property.words()) && property.key().length() <= LABEL && !cut.isBlank()) {
            lengths.add(TextLine.plain(property.key() + ": " + cut, property.line()));
        } else {
            metadata.add(new Field(property.key(), cut, property.line()));
        }
    }
}
