package dev.hindcast.language.names;

import java.util.Set;

/** What stands beside a name that is a machine's, a place's, a group's or a storm's and no person's. */
public final class NamedThings {
    /** What makes a place, a system or a group of the name before it: "Marshall data centre", "Jordan region". */
    private static final Set<String> BEHIND =
            Set.of(("cluster clusters data datacenter datacentre centre center server servers service services"
                            + " region regions zone site office plant warehouse team partition pool database API queue bucket filer"
                            + " framework library dashboard dashboards plugin tower station building campus bridge street")
                    .split(" "));
    /** What makes a place, a machine or a storm of the name behind it. */
    private static final Set<String> BEFORE = Set.of(("San Santa Santo São Sao Saint St St. Fort Port Mount Lake Cape"
                    + " server Server host Host node Node instance cluster Cluster serveur servidor serwer Datenbank nœud nodo bot"
                    + " Storm Hurricane Typhoon Cyclone Tempête Sturm Orkan")
            .split(" "));

    private NamedThings() {}

    /** Returns whether such a word begins one blank behind an index. */
    public static boolean isBehind(String text, int end) {
        if (end + 1 >= text.length() || text.charAt(end) != ' ') {
            return false;
        }
        int to = end + 1;
        while (to < text.length() && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '_')) {
            to++;
        }
        return BEHIND.contains(text.substring(end + 1, to));
    }

    /** Returns whether such a word ends one blank before an index: San Francisco, server Elsa, Hurricane Katrina. */
    public static boolean isBefore(String text, int from) {
        int end = from - 1;
        return end > 0
                && text.charAt(end) == ' '
                && BEFORE.contains(text.substring(text.lastIndexOf(' ', end - 1) + 1, end));
    }
}
