package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a document is called: its front matter's title, else its first heading, else its file name. */
public final class Titles {
    private static final Set<String> KEYS = Set.of("title", "name", "incident title");
    private static final int LONGEST = 300;
    /** Names that say nothing of what is in the file. */
    private static final Pattern ANY_PAGE = Pattern.compile("(?i)(?:index|readme|postmortem)\\.\\w+(?:\\.\\w+)*");

    private static final int LONGEST_EXTENSION = 10;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Titles() {}

    /** Returns the title, on one line and not overlong. */
    public static String of(PostmortemDocument document, HeadingRoles roles) {
        return document.metadata().stream()
                .filter(field -> KEYS.contains(Words.of(field.key())))
                .filter(field -> !Placeholders.isPlaceholder(field.value()))
                .map(field -> cut(field.value()))
                .filter(Titles::saysSomething)
                .findFirst()
                .or(() -> heading(document, roles))
                .orElseGet(() -> cut(stem(document.source())));
    }

    /** A heading that is a section's, such as "Summary", is no title. */
    private static Optional<String> heading(PostmortemDocument document, HeadingRoles roles) {
        for (Block block : document.blocks()) {
            String title =
                    block instanceof Block.Heading heading ? cut(heading.text().text()) : "";
            if (saysSomething(title)) {
                return Optional.of(title).filter(named -> roles.ofLabel(named).isEmpty());
            }
        }
        return Optional.empty();
    }

    /** Returns the file's name without folder and extensions, and the key of an entry after it. */
    public static String stem(String source) {
        int key = source.indexOf('#', source.lastIndexOf('/') + 1);
        if (key > 0) {
            return stem(source.substring(0, key)) + " " + source.substring(key + 1);
        }
        String name = source.substring(source.lastIndexOf('/') + 1);
        if (ANY_PAGE.matcher(name).matches() && source.contains("/")) {
            String folder = source.substring(0, source.lastIndexOf('/'));
            return folder.substring(folder.lastIndexOf('/') + 1);
        }
        int end = name.length();
        for (int dot = name.lastIndexOf('.'); dot > 0 && isExtension(name, dot + 1, end); ) {
            end = dot;
            dot = name.lastIndexOf('.', dot - 1);
        }
        return name.substring(0, end);
    }

    /** A letter, then at most nine more and figures. */
    private static boolean isExtension(String name, int from, int to) {
        boolean all = from < to && to - from <= LONGEST_EXTENSION && !isFigure(name.charAt(from));
        for (int i = from; all && i < to; i++) {
            char c = name.charAt(i);
            all = isFigure(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return all;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean saysSomething(String title) {
        return title.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String cut(String title) {
        String plain = BLANKS.matcher(title).replaceAll(" ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
    }
}
