package dev.hindcast.ingest.document.wiki;

import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.markup.Marks;
import java.util.Set;
import java.util.regex.Pattern;

/** The wiki markup of Jira and of older Confluence: {@code h2.}, {@code ||Time||Event||}, <code>{noformat}</code>. */
public final class JiraWikiReader implements DocumentReader {
    private static final Set<String> EXTENSIONS = Set.of("jira", "confluence");
    private static final Pattern HEADING = Pattern.compile("(?m)^\\s{0,3}h[1-6]\\.\\s+\\S");
    private static final Pattern HEADER_ROW = Pattern.compile("(?m)^\\|\\|.{1,500}\\|\\|\\s*$");
    private static final Pattern MACRO =
            Pattern.compile("(?m)^\\{(?:noformat|panel|quote|code|info|warning|note|tip)(?::[^}\\n]{0,200})?\\}");

    @Override
    public String format() {
        return "jira-wiki";
    }

    @Override
    public boolean reads(String fileName, String text) {
        if (EXTENSIONS.contains(Marks.extension(fileName))) {
            return !text.stripLeading().startsWith("<");
        }
        // A Markdown file into which an issue was pasted has more than one such heading.
        boolean markdown = Marks.extension(fileName).equals("md");
        boolean untold = Marks.isUntold(fileName) || Marks.extension(fileName).equals("wiki");
        return (markdown || untold) && mayHoldHeading(text) && Marks.has(HEADING, text, markdown ? 2 : 1)
                || untold && (Marks.has(HEADER_ROW, text, 1) || Marks.has(MACRO, text, 2));
    }

    /** A cheap look for {@code h2.}, which hardly any text has. */
    private static boolean mayHoldHeading(String text) {
        for (int dot = text.indexOf('.', 2); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            if (text.charAt(dot - 2) == 'h' && Character.isDigit(text.charAt(dot - 1))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Parsed parse(String source, String text, ParseLimits limits) {
        return new JiraWikiBlocks(text, limits).read(source, format());
    }
}
