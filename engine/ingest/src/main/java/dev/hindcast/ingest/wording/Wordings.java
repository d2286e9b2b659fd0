package dev.hindcast.ingest.wording;

import java.util.List;

/** Several wordings, of which one pass over a text tells which it may have. Safe to share between threads. */
public final class Wordings {
    private static final int MOST = Integer.SIZE;

    /** For the kinds of three characters, one bit for each wording that can begin with them. */
    private final int[] opened = new int[Wording.CODES + 1];

    private Wordings() {}

    /**
     * Returns these together.
     *
     * @param all at most 32; the first has the lowest bit
     */
    public static Wordings of(List<Wording> all) {
        if (all.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " wordings");
        }
        Wordings together = new Wordings();
        for (int i = 0; i < all.size(); i++) {
            for (int code = 0; code < together.opened.length; code++) {
                together.opened[code] |= all.get(i).opens(code) ? 1 << i : 0;
            }
        }
        return together;
    }

    /** Returns one bit for each wording that the text may have; what has none is certainly not there. */
    public int mayBeIn(String text) {
        int may = 0;
        int ahead = Wording.kind(text, 0) << 5 | Wording.kind(text, 1);
        for (int i = 0; i < text.length(); i++) {
            ahead = (ahead << 5 | Wording.kind(text, i + 2)) & Wording.CODES;
            may |= opened[ahead];
        }
        return may;
    }
}
