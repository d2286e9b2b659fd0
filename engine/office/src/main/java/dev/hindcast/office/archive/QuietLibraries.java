package dev.hindcast.office.archive;

/** The libraries would write to standard error what a rejection says in one line. */
public final class QuietLibraries {
    private QuietLibraries() {}

    /** Has them log to nowhere, unless the program they are in has a log. Called before the first of them is loaded. */
    public static void now() {
        setUnlessSet("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        setUnlessSet("org.apache.logging.log4j.simplelog.level", "OFF");
    }

    private static void setUnlessSet(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
