package dev.hindcast.cli.config;

import dev.hindcast.cli.text.NearestName;
import java.util.Collection;

/**
 * Where something stands in the configuration.
 *
 * @param file as the user named it
 * @param line from 1
 */
record Place(String file, int line) {
    /** Returns a problem at this place. */
    ConfigurationProblem problem(String message) {
        return new ConfigurationProblem(file + ":" + line + ": " + message);
    }

    /** Returns the problem of a word that is none of the known ones. */
    ConfigurationProblem unknown(String what, String word, Collection<String> known) {
        return problem("unknown " + what + " \"" + word + "\"" + NearestName.hint(word, known));
    }
}
