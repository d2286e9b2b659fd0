package dev.hindcast.ingest.document.wiki;

import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.markup.Marks;
import java.util.Set;
import java.util.regex.Pattern;

/** The wiki markup of MediaWiki: {@code == Timeline ==}, <code>{| ... |}</code>, {@code '''bold'''}. */
public final class MediaWikiReader implements DocumentReader {
    private static final Set<String> EXTENSIONS = Set.of("mediawiki", "mw", "wiki", "wikitext");
    private static final Pattern HEADING = Pattern.compile("(?m)^(={2,6})[^=\\n].{0,200}[^=\\n]\\1\\s*$");
    /** Headings that are but framed by signs stand in plain text too, which has nothing else of a wiki. */
    private static final Pattern OF_WIKI =
            Pattern.compile("(?m)^==[^=\\n].{0,200}[^=\\n]==\\s*$|'''|\\[\\[|^\\{\\{|^[*#:]{1,6} ?\\S");

    private static final Pattern TABLE = Pattern.compile("(?m)^\\{\\|");

    @Override
    public String format() {
        return "mediawiki";
    }

    @Override
    public boolean reads(String fileName, String text) {
        return EXTENSIONS.contains(Marks.extension(fileName))
                || Marks.isUntold(fileName)
                        && (Marks.has(HEADING, text, 2) && Marks.has(OF_WIKI, text, 1) || Marks.has(TABLE, text, 1));
    }

    @Override
    public Parsed parse(String source, String text, ParseLimits limits) {
        return new MediaWikiBlocks(text, limits).read(source, format());
    }
}
