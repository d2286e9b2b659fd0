package dev.hindcast.ingest.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;

/**
 * What one pass over a text tells of several wordings, so that looking for any of them takes none of its own, but for those that can begin within a word or with a
 * blank and for long texts. Immutable.
 */
public final class Look {
    private final List<Wording> wordings;
    private final Scan scan;
    /** For each place of the scan one bit for each wording that can begin there. */
    private final int[] opened;

    private final int may;

    /**
     * Looks.
     *
     * @param opens for each kind of place one bit for each wording that can begin there
     * @param anywhere one bit for each wording that can begin within a word or with a blank
     */
    Look(List<Wording> wordings, int[] opens, int anywhere, String text) {
        this.wordings = wordings;
        this.scan = Scan.of(text);
        this.opened = new int[scan.size()];
        int all = scan.hasPlaces() ? anywhere : -1;
        for (int i = 0; i < opened.length; i++) {
            opened[i] = opens[scan.kindAt(i)];
            all |= opened[i];
        }
        this.may = all;
    }

    /** Returns the text. */
    public String text() {
        return scan.text();
    }

    /** Returns whether the text may have a wording, by its number; if not it certainly has not. */
    public boolean mayHave(int wording) {
        return (may >>> wording & 1) != 0;
    }

    /** Returns where the text has a wording first, as {@link Wording#first} does. */
    public Optional<MatchResult> first(int wording, Predicate<MatchResult> holds) {
        return mayHave(wording) ? wordings.get(wording).first(scan, opened, wording, holds) : Optional.empty();
    }
}
