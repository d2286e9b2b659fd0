package dev.hindcast.model.evidence;

/**
 * The document an incident was read from.
 *
 * @param path the path below the parent of what the user named, with {@code /}; an entry of a collection file is
 *     {@code path#key}
 * @param format the reader that understood it, such as {@code markdown}
 */
public record Source(String path, String format) {
    public Source {
        Text.required(path, "path");
        Text.required(format, "format");
    }
}
