package dev.hindcast.ingest.document.html.history;

import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Post;
import dev.hindcast.ingest.collection.entry.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** One incident of a history: its title, how bad it is shown to be, and what was posted. */
final class HistoryEntry {
    private static final Pattern STATE = Pattern.compile(
            "(?i)(investigating|identified|monitoring|update|resolved|fixed|watching|scheduled|in progress|verifying|completed|postmortem)\\s*[:–—-]?");

    /** Where what was posted begins with its state. */
    private static final String STATES = "strong, b, h2, h3, h4, h5, h6, dt, span, div, p, td, em";

    private static final Set<String> OVER = Set.of("resolved", "completed", "fixed", "postmortem");
    private static final String HEADINGS = "[class*=title], h1, h2, h3, h4, h5, h6";
    private static final String TITLES = HEADINGS + ", [class*=name], a";
    private static final String COMPONENTS = "[class*=affected], [class*=components]";
    private static final Pattern IMPACT = Pattern.compile("impact-(none|minor|major|critical|maintenance)");
    /** "Impact: major · Components: Object Storage" */
    private static final Pattern SAID_IMPACT =
            Pattern.compile("(?i)(?:^|[|·•,;] ?)impact: (none|minor|major|critical|maintenance)(?=$| ?[|·•,;])");

    private static final Pattern SAID_COMPONENTS =
            Pattern.compile("(?i)(?:^|[|·•;] ?)(?:affected )?components?: ([^|·•;]{1,300})");
    private static final Pattern ADDRESS = Pattern.compile(".*/(?:incidents?|maintenances?)/([\\w-]{1,80})/?");
    private static final Pattern LEAD =
            Pattern.compile("(?i)^(?:this incident )?(?:affect(?:s|ed)|components?)[^:]{0,30}:\\s*");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("(?!.*(?:19|20)\\d\\d(?!\\d)).*\\d{1,2}:\\d\\d.*");
    private static final Pattern SIGNS = Pattern.compile("^[\\s:–—-]+");

    private HistoryEntry() {}

    /** Returns the incident that an element shows, absent if it has no title or nothing posted with its time. */
    static Optional<Entry> of(Element element, PageDay days) {
        List<Post> posts = new ArrayList<>();
        Set<Element> told = new HashSet<>();
        Set<Element> around = new HashSet<>();
        for (Element state : element.select(STATES)) {
            if (STATE.matcher(state.text()).matches()) {
                postOf(state, element)
                        .filter(post -> !around.contains(post) && !isIn(told, post, element))
                        .ifPresent(post -> {
                            told.add(post);
                            around.add(post);
                            around.addAll(post.parents());
                            posts.add(read(post, state, days));
                        });
            }
        }
        Optional<Element> title = element.select(TITLES).stream()
                .filter(found -> !found.text().isBlank())
                .filter(found -> !isIn(told, found, element))
                .findFirst();
        if (posts.isEmpty() || title.isEmpty() || takesYearFrom(title.get().text(), posts)) {
            return Optional.empty();
        }
        List<Property> properties = new ArrayList<>();
        add("name", title.get().text(), title.get(), properties);
        element.select("a[href]").stream()
                .map(link -> ADDRESS.matcher(link.attr("href")))
                .filter(Matcher::matches)
                .findFirst()
                .ifPresent(address -> add("id", address.group(1), element, properties));
        String head = head(element, told);
        impact(element)
                .or(() -> group(SAID_IMPACT, head).map(word -> word.toLowerCase(Locale.ROOT)))
                .ifPresent(impact -> add("impact", impact, element, properties));
        element.select(COMPONENTS).stream()
                .map(found -> LEAD.matcher(found.text()).replaceFirst(""))
                .findFirst()
                .or(() -> group(SAID_COMPONENTS, head))
                .ifPresent(services -> add("components", services, element, properties));
        status(posts).ifPresent(status -> add("status", status, element, properties));
        return Optional.of(new Entry(properties, posts, Set.of("incident updates"), line(element)));
    }

    /** Where nothing tells the year of a post, "Server 2019 restarts" would be taken for it. */
    private static boolean takesYearFrom(String title, List<Post> posts) {
        return PageDay.YEAR.matcher(title).find()
                && posts.stream()
                        .anyMatch(post -> WITHOUT_YEAR.matcher(post.time()).matches());
    }

    /** Returns whether a text begins as a post does. */
    static boolean beginsWithState(String text) {
        return STATE.matcher(text.strip()).lookingAt();
    }

    /** Returns whether an element has a title as an incident has one. */
    static boolean isTitled(Element element) {
        return element.select(HEADINGS).stream().anyMatch(found -> !found.text().isBlank());
    }

    private static boolean isIn(Set<Element> posts, Element element, Element within) {
        for (Element around = element; around != null && around != within; around = around.parent()) {
            if (posts.contains(around)) {
                return true;
            }
        }
        return false;
    }

    /** The smallest element around a state that also shows a time is what was posted under it. */
    private static Optional<Element> postOf(Element state, Element within) {
        Element around = state;
        while (around != within && ShownTime.in(around).isEmpty()) {
            around = around.parent();
        }
        return Optional.of(around).filter(post -> post != within);
    }

    private static Post read(Element post, Element state, PageDay days) {
        Element rest = post.clone();
        rest.getAllElements().get(post.getAllElements().indexOf(state)).empty();
        ShownTime.in(rest).forEach(Element::remove);
        String word = SIGNS.matcher(state.text().replaceAll("\\s*[:–—-]$", "")).replaceFirst("");
        return new Post(
                ShownTime.of(ShownTime.in(post).get(0), days),
                word.toLowerCase(Locale.ROOT),
                SIGNS.matcher(rest.text()).replaceFirst("").strip(),
                line(post),
                true);
    }

    /** Returns the newest state, whether the page shows the newest first or last; a mere update goes on with the one before it. */
    private static Optional<String> status(List<Post> posts) {
        List<String> states = posts.stream()
                .map(Post::status)
                .filter(state -> !state.equals("update"))
                .toList();
        if (states.isEmpty()) {
            return Optional.empty();
        }
        String last = states.get(states.size() - 1);
        return Optional.of(OVER.contains(last) ? last : states.get(0));
    }

    /** What stands beside the posts. */
    private static String head(Element element, Set<Element> told) {
        return element.select("p, div, span, small, li").stream()
                .filter(found -> found.children().select("p, div, li").isEmpty() && !isIn(told, found, element))
                .map(Element::text)
                .collect(Collectors.joining(" | "));
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<String> impact(Element element) {
        return element.select("[class*=impact-]").stream()
                .flatMap(found -> found.classNames().stream())
                .map(IMPACT::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst();
    }

    private static void add(String key, String value, Element element, List<Property> properties) {
        if (!value.isBlank()) {
            properties.add(new Property(key, value.strip(), line(element), false));
        }
    }

    static int line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }
}
