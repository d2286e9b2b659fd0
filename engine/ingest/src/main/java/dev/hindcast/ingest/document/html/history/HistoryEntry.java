package dev.hindcast.ingest.document.html.history;

import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Post;
import dev.hindcast.ingest.collection.entry.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** One incident of a history: its title, how bad it is shown to be, and what was posted. */
final class HistoryEntry {
    private static final Pattern STATE = Pattern.compile(
            "(?i)(investigating|identified|monitoring|update|resolved|fixed|watching|scheduled|in progress|verifying|completed|postmortem)\\s*[:–—-]?");

    /** Where what was posted begins with its state. */
    private static final String STATES = "strong, b, h2, h3, h4, h5, h6, dt, span, div, p, td, em";

    private static final String TITLES = "[class*=title], h1, h2, h3, h4, h5, h6, [class*=name], a";
    private static final String COMPONENTS = "[class*=affected], [class*=components]";
    private static final Pattern IMPACT = Pattern.compile("impact-(none|minor|major|critical|maintenance)");
    private static final Pattern ADDRESS = Pattern.compile(".*/(?:incidents?|maintenances?)/([\\w-]{1,80})/?");
    private static final Pattern LEAD =
            Pattern.compile("(?i)^(?:this incident )?(?:affect(?:s|ed)|components?)[^:]{0,30}:\\s*");
    private static final Pattern SIGNS = Pattern.compile("^[\\s:–—-]+");

    private HistoryEntry() {}

    /** Returns the incident that an element shows, absent if it has no title or nothing posted with its time. */
    static Optional<Entry> of(Element element) {
        List<Post> posts = new ArrayList<>();
        List<Element> told = new ArrayList<>();
        for (Element state : element.select(STATES)) {
            if (STATE.matcher(state.text()).matches()) {
                post(state, element, told).ifPresent(posts::add);
            }
        }
        Optional<Element> title = element.select(TITLES).stream()
                .filter(found -> !found.text().isBlank())
                .filter(found -> told.stream()
                        .noneMatch(post -> post == found || found.parents().contains(post)))
                .findFirst();
        if (posts.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        List<Property> properties = new ArrayList<>();
        add("name", title.get().text(), title.get(), properties);
        element.select("a[href]").stream()
                .map(link -> ADDRESS.matcher(link.attr("href")))
                .filter(Matcher::matches)
                .findFirst()
                .ifPresent(address -> add("id", address.group(1), element, properties));
        impact(element).ifPresent(impact -> add("impact", impact, element, properties));
        element.select(COMPONENTS).stream()
                .map(found -> LEAD.matcher(found.text()).replaceFirst(""))
                .findFirst()
                .ifPresent(services -> add("components", services, element, properties));
        add("status", posts.get(newest(posts)).status(), element, properties);
        return Optional.of(new Entry(properties, posts, Set.of("incident updates"), line(element)));
    }

    /** The smallest element around a state that also shows a time is what was posted under it. */
    private static Optional<Post> post(Element state, Element within, List<Element> told) {
        Element around = state;
        while (around != within && ShownTime.in(around).isEmpty()) {
            around = around.parent();
        }
        Element post = around;
        if (post == within
                || told.stream()
                        .anyMatch(known -> known == post
                                || post.parents().contains(known)
                                || known.parents().contains(post))) {
            return Optional.empty();
        }
        told.add(post);
        Element rest = post.clone();
        String name = state.text();
        ShownTime.in(rest).forEach(Element::remove);
        String text = rest.text().replace(name, "");
        String word = SIGNS.matcher(name.replaceAll("\\s*[:–—-]$", "")).replaceFirst("");
        return Optional.of(new Post(
                ShownTime.of(ShownTime.in(post).get(0)),
                word.toLowerCase(Locale.ROOT),
                SIGNS.matcher(text).replaceFirst("").strip(),
                line(post),
                true));
    }

    /** The page shows the newest first or last. */
    private static int newest(List<Post> posts) {
        String last = posts.get(posts.size() - 1).status();
        boolean over = Set.of("resolved", "completed", "fixed", "postmortem").contains(last);
        return over && posts.size() > 1 ? posts.size() - 1 : 0;
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

    private static int line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }
}
