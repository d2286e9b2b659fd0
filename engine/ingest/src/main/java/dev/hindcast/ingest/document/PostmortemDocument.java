package dev.hindcast.ingest.document;

import dev.hindcast.model.evidence.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document as its format gives it: metadata, then blocks in reading order.
 *
 * @param source the document's path in outputs
 * @param format the reader's name
 * @param metadata key and value pairs outside the text, such as front matter
 * @param blocks the text
 * @param findings what the reader itself had to leave out
 */
public record PostmortemDocument(
        String source, String format, List<Field> metadata, List<Block> blocks, List<Finding> findings) {
    public PostmortemDocument {
        metadata = List.copyOf(metadata);
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }

    /** Returns how many characters it has, marks and blanks not counted. */
    public long chars() {
        return metadata.stream().mapToLong(field -> field.value().length()).sum()
                + blocks.stream().mapToLong(Block::chars).sum();
    }

    /** Returns the same with one finding more. */
    public PostmortemDocument withFinding(Finding finding) {
        return new PostmortemDocument(
                source,
                format,
                metadata,
                blocks,
                Stream.concat(findings.stream(), Stream.of(finding)).toList());
    }

    /**
     * A key with one value. A key with several values gives several fields.
     *
     * @param key as written; nested keys joined with dots
     * @param value as written; may be empty
     * @param line 1-based
     */
    public record Field(String key, String value, int line) {
        /** Returns the key with another value; itself where that is the same. */
        public Field withValue(String other) {
            return value.equals(other) ? this : new Field(key, other, line);
        }
    }
}
