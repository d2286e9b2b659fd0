package dev.hindcast.ingest.document;

/**
 * How much of a hostile document a reader bears.
 *
 * @param blockDepth deepest nesting of lists and quotations
 * @param inlineDepth deepest nesting of emphasis and links
 * @param tableCells most cells of all tables together
 * @param frontMatterChars longest front matter
 * @param yamlDepth deepest nesting of front matter
 * @param lineChars longest line that is searched for times and words; the rest of a longer line is not read
 */
public record ParseLimits(
        int blockDepth, int inlineDepth, int tableCells, int frontMatterChars, int yamlDepth, int lineChars) {
    /** The limits that hold unless the user sets others. */
    public static final ParseLimits DEFAULT = new ParseLimits(100, 100, 100_000, 256 * 1024, 50, 64 * 1024);
}
