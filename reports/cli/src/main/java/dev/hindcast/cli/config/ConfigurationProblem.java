package dev.hindcast.cli.config;

/** The configuration cannot be used as it is. The message is one line: file, line, what is wrong, what to do. */
public final class ConfigurationProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes a problem with that message. */
    public ConfigurationProblem(String message) {
        super(message);
    }
}
