package dev.hindcast.ingest.document.wiki;

import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.markup.Marks;
import java.util.regex.Pattern;

/** The wiki markup of DokuWiki, whose highest headings have the most signs: {@code ====== Incidents ======}, {@code ==== 9 May ====}. */
public final class DokuWikiReader implements DocumentReader {
    private static final String EXTENSION = "dokuwiki";
    private static final String SIGNS = "=====";
    /** A page begins with a heading of the highest levels; those of MediaWiki have two or three signs. */
    private static final Pattern FIRST = Pattern.compile("^\\s*(={5,6}) [^=\\n]{1,200} \\1\\s*(?:\\n|$)");

    @Override
    public String format() {
        return EXTENSION;
    }

    @Override
    public boolean reads(String fileName, String text) {
        return Marks.extension(fileName).equals(EXTENSION)
                || Marks.isUntold(fileName) && text.stripLeading().startsWith(SIGNS) && Marks.has(FIRST, text, 1);
    }

    @Override
    public Parsed parse(String source, String text, ParseLimits limits) {
        return new DokuWikiBlocks(text, limits).read(source, format());
    }
}
