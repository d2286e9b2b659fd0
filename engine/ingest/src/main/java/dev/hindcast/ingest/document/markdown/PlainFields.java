package dev.hindcast.ingest.document.markdown;

import dev.hindcast.ingest.document.PostmortemDocument.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Front matter of the plainest kind, as most is: in each line a key and its words, or a list of words in brackets. YAML says of it what
 * stands there, and need not be asked.
 */
final class PlainFields {
    private static final int LONGEST_KEY = 60;
    /** Signs that mean nothing to YAML behind the first letter of a value, nor within a list. */
    private static final String SIGNS = " ._/-";
    /** Nor those where it is no list. */
    private static final String MORE_SIGNS = ",+()'";

    private final String yaml;
    private final List<Field> fields = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    private PlainFields(String yaml) {
        this.yaml = yaml;
    }

    /** Returns the fields, absent if anything in it is not that plain. */
    static Optional<List<Field>> of(String yaml) {
        PlainFields plain = new PlainFields(yaml);
        // The first line is the fence.
        int line = 2;
        int end;
        for (int at = 0; at < yaml.length(); at = end + 1) {
            end = yaml.indexOf('\n', at);
            end = end < 0 ? yaml.length() : end;
            if (!plain.add(at, end, line++)) {
                return Optional.empty();
            }
        }
        return plain.fields.isEmpty() ? Optional.empty() : Optional.of(plain.fields);
    }

    private boolean add(int from, int end, int line) {
        int colon = from;
        while (colon < end && (isLetterOrDigit(yaml.charAt(colon)) || "_-".indexOf(yaml.charAt(colon)) >= 0)) {
            colon++;
        }
        boolean isKey = colon > from
                && colon - from <= LONGEST_KEY
                && yaml.startsWith(": ", colon)
                && Character.isLetter(yaml.charAt(from))
                && keys.add(yaml.substring(from, colon));
        return isKey && addValues(yaml.substring(from, colon), yaml.substring(Math.min(end, colon + 2), end), line);
    }

    private boolean addValues(String key, String value, int line) {
        boolean list = value.startsWith("[") && value.endsWith("]");
        for (String each : list ? value.substring(1, value.length() - 1).split(", ", -1) : new String[] {value}) {
            if (!isPlain(each, list ? SIGNS : SIGNS + MORE_SIGNS)) {
                return false;
            }
            fields.add(new Field(key, each, line));
        }
        return true;
    }

    private static boolean isPlain(String value, String signs) {
        if (value.isEmpty() || !isLetterOrDigit(value.charAt(0)) || value.endsWith(" ")) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            if (!isLetterOrDigit(value.charAt(i)) && signs.indexOf(value.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
