package dev.hindcast.ingest.wording;

import java.util.List;

/** Several wordings, of which one pass over a text tells which it may have, and where. Safe to share between threads. */
public final class Wordings {
    private static final int MOST = Integer.SIZE;

    /** For each kind of place one bit for each wording that can begin there. */
    private final int[] opened = new int[Places.COUNT];

    private final List<Wording> all;
    /** One bit for each that can begin within a word or with a blank. */
    private int anywhere;

    private Wordings(List<Wording> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Returns these together.
     *
     * @param all at most 32; they are numbered in this order, from 0
     */
    public static Wordings of(List<Wording> all) {
        if (all.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " wordings");
        }
        Wordings together = new Wordings(all);
        for (int i = 0; i < all.size(); i++) {
            together.anywhere |= all.get(i).beginsAnywhere() ? 1 << i : 0;
            for (int place = 0; place < together.opened.length; place++) {
                together.opened[place] |= all.get(i).places().has(place) ? 1 << i : 0;
            }
        }
        return together;
    }

    /** Looks at a text for all of them at once. */
    public Look lookAt(String text) {
        return new Look(all, opened, anywhere, text);
    }
}
