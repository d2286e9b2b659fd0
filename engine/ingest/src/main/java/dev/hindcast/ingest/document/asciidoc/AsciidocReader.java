package dev.hindcast.ingest.document.asciidoc;

import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.markup.Marks;
import java.util.Set;
import java.util.regex.Pattern;

/** AsciiDoc: {@code == Timeline}, {@code |===}, {@code :attribute: value}. */
public final class AsciidocReader implements DocumentReader {
    private static final Set<String> EXTENSIONS = Set.of("adoc", "asciidoc", "asc", "ad");
    private static final Pattern SECTION = Pattern.compile("(?m)^={1,5} [^=\\s](?:.{0,200}[^=\\s])?\\s*$");
    private static final Pattern TABLE = Pattern.compile("(?m)^\\|===\\s*$");

    @Override
    public String format() {
        return "asciidoc";
    }

    @Override
    public boolean reads(String fileName, String text) {
        return EXTENSIONS.contains(Marks.extension(fileName))
                || Marks.isUntold(fileName) && (Marks.has(SECTION, text, 2) || Marks.has(TABLE, text, 2));
    }

    @Override
    public Parsed parse(String source, String text, ParseLimits limits) {
        return new AsciidocBlocks(text, limits).read(source, format());
    }
}
