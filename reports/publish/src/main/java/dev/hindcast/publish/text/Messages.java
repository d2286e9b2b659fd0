package dev.hindcast.publish.text;

/** The fixed sentences of the report, from {@code messages.properties}. A missing key is a programming error and throws. */
public final class Messages {
    private static final MessageBundle BUNDLE = new MessageBundle("dev.hindcast.publish.text.messages");

    private Messages() {}

    /** Returns the sentence with {@code {0}}, {@code {1}}, ... replaced, once each and never within what was put in. */
    public static String get(String key, Object... values) {
        return BUNDLE.get(key, values);
    }

    /** Returns a counted noun: the key's {@code .one} for 1, else its {@code .many}. */
    public static String count(String key, long count) {
        return get(key + (count == 1 ? ".one" : ".many"), count);
    }
}
