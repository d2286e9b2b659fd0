package dev.hindcast.ingest.document.html;

import java.util.Map;
import org.jsoup.nodes.Element;

/** What a macro of Confluence does to the text inside it. */
enum Macro {
    /** It stands for a few words. */
    WORDS,
    QUOTE,
    FOLDED,
    /** It draws a frame around ordinary text, or code. */
    FRAME,
    /** It shows something from elsewhere. */
    DROPPED;

    private static final Map<String, Macro> NAMED = Map.of(
            "status", WORDS,
            "jira", WORDS,
            "quote", QUOTE,
            "expand", FOLDED,
            "toc", DROPPED,
            "children", DROPPED,
            "livesearch", DROPPED,
            "contributors", DROPPED);

    static Macro of(Element macro) {
        return NAMED.getOrDefault(macro.attr("ac:name"), FRAME);
    }

    /** Returns the words it stands for. */
    static String words(Element macro) {
        for (Element parameter : macro.children()) {
            String name = parameter.attr("ac:name");
            if (name.equals("title") || name.equals("key")) {
                return parameter.text();
            }
        }
        return "";
    }
}
