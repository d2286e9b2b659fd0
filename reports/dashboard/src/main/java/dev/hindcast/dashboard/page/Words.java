package dev.hindcast.dashboard.page;

import dev.hindcast.publish.text.MessageBundle;

/** The fixed sentences of the pages, from {@code words.properties}. A missing key is a programming error and throws. */
public final class Words {
    private static final MessageBundle BUNDLE = new MessageBundle("dev.hindcast.dashboard.page.words");

    private Words() {}

    /** Returns the sentence with {@code {0}}, {@code {1}}, ... replaced. */
    public static String get(String key, Object... values) {
        return BUNDLE.get(key, values);
    }
}
