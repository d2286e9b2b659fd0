package dev.hindcast.ingest.normalise;

/** Lengths of time in the words of a finding. */
final class Lengths {
    private Lengths() {}

    /** Returns {@code 36 min}, {@code 2 h 05 min}, {@code 3 d 4 h 0 min} or, below a minute, seconds. */
    static String of(long seconds) {
        long days = seconds / 86_400;
        long hours = seconds / 3_600 % 24;
        long minutes = seconds / 60 % 60;
        if (days > 0) {
            return days + " d " + hours + " h " + minutes + " min";
        }
        if (hours > 0) {
            return hours + " h " + (minutes < 10 ? "0" : "") + minutes + " min";
        }
        return seconds < 60 && seconds > 0 ? seconds + " s" : minutes + " min";
    }

    /** Returns the same without days: {@code 33 h 15 min}. */
    static String inHours(long seconds) {
        long minutes = seconds / 60 % 60;
        return seconds < 3_600 ? of(seconds) : seconds / 3_600 + " h " + (minutes < 10 ? "0" : "") + minutes + " min";
    }
}
