package dev.hindcast.ingest.wording;

import java.util.List;

/** Several wordings, of which one pass over a text tells which it may have. Safe to share between threads. */
public final class Wordings {
    private static final int MOST = Integer.SIZE;

    /** For each kind of place one bit for each wording that can begin there. */
    private final int[] opened = new int[Places.COUNT];

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
            for (int place = 0; place < together.opened.length; place++) {
                together.opened[place] |= all.get(i).openings().hasPlace(place) ? 1 << i : 0;
            }
        }
        return together;
    }

    /** Returns one bit for each wording that the text may have; what has none is certainly not there. */
    public int mayBeIn(String text) {
        int may = 0;
        int code = Places.before(text);
        for (int i = 0; i < text.length(); i++) {
            code = Places.next(code, text, i);
            may |= opened[Places.place(code)];
        }
        return may;
    }
}
