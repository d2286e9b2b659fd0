package dev.hindcast.publish.text;

import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed sentences of the report, from {@code messages.properties}. A missing key is a programming error and throws. */
public final class Messages {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("dev.hindcast.publish.text.messages", Locale.ROOT);

    private Messages() {}

    /** Returns the sentence with {@code {0}}, {@code {1}}, ... replaced, once each and never within what was put in. */
    public static String get(String key, Object... values) {
        String pattern = BUNDLE.getString(key);
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

    /** Returns a counted noun: the key's {@code .one} for 1, else its {@code .many}. */
    public static String count(String key, long count) {
        return get(key + (count == 1 ? ".one" : ".many"), count);
    }
}
