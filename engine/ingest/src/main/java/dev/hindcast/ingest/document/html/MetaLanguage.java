package dev.hindcast.ingest.document.html;

import java.util.regex.Pattern;

/** Pages in the Website Meta Language, {@code .wml}: HTML below lines of directives and tags that define its title and its day. */
final class MetaLanguage {
    /** How the extension of such a file is written. */
    static final String EXTENSION = "wml";

    /** Directives and comments. */
    private static final Pattern DIRECTIVE = Pattern.compile("(?m)^#.*$");

    private static final Pattern TITLE = Pattern.compile("<define-tag pagetitle>([^<>]{1,300})</define-tag>");
    private static final Pattern DAY =
            Pattern.compile("<define-tag (?:release_date|pub_date|date)>([^<>\"]{1,40})</define-tag>");

    private MetaLanguage() {}

    /** Returns the page with what tells its title and its day as HTML has it; lines keep their numbers. */
    static String page(String text) {
        String told = DIRECTIVE.matcher(text).replaceAll("");
        String titled = TITLE.matcher(told).replaceAll("<title>$1</title>");
        return DAY.matcher(titled).replaceAll("<meta property=\"article:published_time\" content=\"$1\">");
    }
}
