package dev.hindcast.ingest.document.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The part of a page that tells the story, without what every page of its site shows.
 *
 * @param root what it is inside of
 * @param isBody whether the page does not mark such a part, so that all of it is read
 * @param heading the title, where it stands outside
 */
record MainPart(Element root, boolean isBody, Optional<Element> heading) {
    /** Where to look, the narrowest first. */
    private static final List<String> MARKED = List.of(
            "#main-content",
            ".wiki-content",
            "article",
            "main",
            "[role=main]",
            ".page-body",
            ".post-content",
            ".entry-content");

    /** A marked part with less than this share of the words is a teaser, not the story. */
    private static final int SHARE = 4;

    private static final Set<String> DROPPED = Set.of(
            "nav",
            "aside",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "button",
            "select",
            "textarea",
            "object",
            "video",
            "audio",
            "canvas",
            "head",
            "title",
            "s",
            "del",
            "strike",
            "ac:placeholder",
            "ac:parameter",
            "ac:image",
            "ac:task-id",
            "ac:task-uuid",
            "ac:task-status",
            "ac:adf-attribute");

    private static final Pattern STRUCK = Pattern.compile("(?i)line-through|display\\s*:\\s*none");

    /** "Times are in Swedish time (UTC+1)" at the foot of a page; those of a desk or of deliveries are other times, other figures are of its making. */
    private static final Pattern ZONE_AT_FOOT = Pattern.compile(
            "(?:(?i:all|these) times|Times(?= (?:are|in|shown|given)\\b))(?: (?:on this page|here|above))?"
                    + "(?: (?:are|shown|given|listed|stated|displayed|in|local|the|zone))*(?: \\p{Lu}\\p{L}+ time)?,? \\(?(?:UTC|GMT|CES?T|[ECMP][SD]T)\\b(?: ?[+\u2212-]\\d{1,2}(?::\\d{2})?)?\\W{0,3}");

    /** The states under which a status page posts. */
    private static final Pattern STATE = Pattern.compile("(?i)investigating|identified|monitoring|update|resolved");
    /** One alone may be the state of the page. */
    private static final int FEWEST_POSTS = 2;

    static MainPart of(Document page) {
        Element body = page.body();
        int words = body.wholeText().length();
        for (String marked : MARKED) {
            Element root = body.selectFirst(marked);
            if (root != null && root.nextElementSiblings().stream().anyMatch(MainPart::isPosts)) {
                return new MainPart(body, true, Optional.empty());
            }
            if (root != null && root.wholeText().length() * (long) SHARE >= words) {
                boolean titled = root.selectFirst("h1") != null;
                Optional<Element> outside = titled ? Optional.empty() : Optional.ofNullable(body.selectFirst("h1"));
                return new MainPart(root, false, outside);
            }
        }
        return new MainPart(body, true, Optional.empty());
    }

    /** What a status page posted stands beside the account of the incident and is of its story; lists of others have titles, and those of news say "Update". */
    private static boolean isPosts(Element beside) {
        List<String> headings = beside.select("h2, h3, h4, h5, h6").eachText();
        return headings.size() >= FEWEST_POSTS
                && headings.stream().allMatch(heading -> STATE.matcher(heading).matches())
                && headings.stream().anyMatch(heading -> !heading.equalsIgnoreCase("update"));
    }

    /** Returns whether it has a title of its own. */
    boolean hasHeading() {
        return heading.isPresent() || root.selectFirst("h1") != null;
    }

    /** Returns whether the element is none of the story: the site's frame, a script, what is hidden or struck out. */
    boolean drops(Element element) {
        String name = element.normalName();
        return DROPPED.contains(name)
                || name.equals("footer")
                        && !ZONE_AT_FOOT.matcher(element.text()).matches()
                || name.equals("form") && element.selectFirst("h1, h2, h3") == null
                || isBody && name.equals("header") && element.selectFirst("h1, h2") == null
                || element.hasAttr("hidden")
                || element.hasClass("headerlink")
                || element.hasClass("anchor") && name.equals("a")
                || element.hasAttr("style")
                        && STRUCK.matcher(element.attr("style")).find();
    }
}
