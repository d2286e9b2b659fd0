package dev.hindcast.cli.option;

/**
 * One setting in force.
 *
 * @param name as in {@code hindcast.yml} or on the command line
 * @param value as text
 * @param origin where it came from: a flag, a variable, a line of the file, or the default
 */
public record Setting(String name, String value, String origin) {
    /** The origin of what nobody set. */
    public static final String DEFAULT = "default";
}
