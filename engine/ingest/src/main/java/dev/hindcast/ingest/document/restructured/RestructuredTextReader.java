package dev.hindcast.ingest.document.restructured;

import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.markup.Marks;
import java.util.Set;
import java.util.regex.Pattern;

/** reStructuredText: underlined titles, {@code :Date: 2031-05-14}, {@code .. list-table::}. */
public final class RestructuredTextReader implements DocumentReader {
    private static final Set<String> EXTENSIONS = Set.of("rst", "rest");
    private static final Pattern DIRECTIVE = Pattern.compile("(?m)^\\s{0,8}\\.\\. [a-z][\\w-]{1,40}::");
    private static final Pattern FIELD = Pattern.compile("(?m)^:[A-Z][\\w ]{1,40}: \\S");
    private static final Pattern UNDERLINE = Pattern.compile("(?m)^\\S.{0,200}\\n([=~^\"'+.:-])\\1{2,200}\\s*$");
    private static final Pattern ASCIIDOC = Pattern.compile("(?m)^={1,5} \\S");

    @Override
    public String format() {
        return "restructuredtext";
    }

    @Override
    public boolean reads(String fileName, String text) {
        if (EXTENSIONS.contains(Marks.extension(fileName))) {
            return true;
        }
        return Marks.isUntold(fileName)
                && !Marks.has(ASCIIDOC, text, 1)
                && Marks.has(UNDERLINE, text, 1)
                && (Marks.has(DIRECTIVE, text, 1) || Marks.has(FIELD, text, 1));
    }

    @Override
    public Parsed parse(String source, String text, ParseLimits limits) {
        return new RstBlocks(text, limits).read(source, format());
    }
}
