package dev.hindcast.ingest.normalise.meaning;

import dev.hindcast.ingest.wording.Wording;

/** The incident of somebody else, or one closed when it was looked back on. */
public final class OtherCase {
    private static final Wording NOT_THIS = Wording.of(
            "\\b(?:review\\w*|post-?mortem|retro\\w*)\\b|(?:\\w['’]s?|\\b(?:their|his|her|vendor|provider|supplier|carrier|bank|customer|another|other)) (?:[\\w-]+ ){0,2}?(?:incident|outage|ticket|case|issue)\\b");

    private OtherCase() {}

    /** Returns whether what is told as closed is one of those. */
    public static boolean isToldIn(String text) {
        return NOT_THIS.isIn(text);
    }
}
