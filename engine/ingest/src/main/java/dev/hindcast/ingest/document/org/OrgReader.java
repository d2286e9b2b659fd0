package dev.hindcast.ingest.document.org;

import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.markup.Marks;
import java.util.regex.Pattern;

/** Org: {@code * TODO heading :tag:}, drawers of properties, {@code <2031-05-14 Wed 10:02>}. */
public final class OrgReader implements DocumentReader {
    private static final Pattern KEYWORD = Pattern.compile("(?mi)^#\\+(?:title|startup|options|todo|filetags): ?\\S");
    private static final Pattern HEADING = Pattern.compile("(?m)^\\*{1,8} \\S");

    @Override
    public String format() {
        return "org";
    }

    @Override
    public boolean reads(String fileName, String text) {
        return Marks.extension(fileName).equals("org")
                || Marks.isUntold(fileName) && Marks.has(KEYWORD, text, 1) && Marks.has(HEADING, text, 1);
    }

    @Override
    public Parsed parse(String source, String text, ParseLimits limits) {
        return new OrgBlocks(text, limits).read(source, format());
    }
}
