package dev.hindcast.publish.text;

import java.util.Locale;
import java.util.ResourceBundle;

/** Fixed sentences by key. A missing key is a programming error and throws. */
public final class MessageBundle {
    private final ResourceBundle bundle;

    /**
     * Reads them.
     *
     * @param name of the properties, with dots, without the extension
     */
    public MessageBundle(String name) {
        bundle = ResourceBundle.getBundle(name, Locale.ROOT);
    }

    /** Returns the sentence with {@code {0}}, {@code {1}}, ... replaced, once each and never within what was put in. */
    public String get(String key, Object... values) {
        String pattern = bundle.getString(key);
        StringBuilder text = new StringBuilder(pattern.length());
        for (int i = 0; i < pattern.length(); i++) {
            boolean slot = pattern.charAt(i) == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}';
            if (slot) {
                text.append(values[pattern.charAt(i + 1) - '0']);
                i += 2;
            } else {
                text.append(pattern.charAt(i));
            }
        }
        return text.toString();
    }
}
