package dev.hindcast.ingest.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;

/** What one pass over a text tells of several wordings, so that looking for any of them takes none of its own. */
public final class Look {
    private final List<Wording> wordings;
    private final String text;
    /** For each character one bit for each wording that can begin there. */
    private final int[] opened;

    private final Triples triples;
    private int may;

    /**
     * Looks.
     *
     * @param opens for each kind of place one bit for each wording that can begin there
     */
    Look(List<Wording> wordings, int[] opens, String text) {
        this.wordings = wordings;
        this.text = text;
        this.opened = new int[text.length()];
        this.triples = new Triples();
        int code = Places.before(text);
        for (int i = 0; i < opened.length; i++) {
            code = Places.next(code, text, i);
            triples.add(code);
            opened[i] = opens[Places.place(code)];
            may |= opened[i];
        }
    }

    /** Returns the text. */
    public String text() {
        return text;
    }

    /** Returns whether the text may have a wording, by its number; if not it certainly has not. */
    public boolean mayHave(int wording) {
        return (may >>> wording & 1) != 0;
    }

    /** Returns where the text has a wording first, as {@link Wording#first} does. */
    public Optional<MatchResult> first(int wording, Predicate<MatchResult> holds) {
        return mayHave(wording) ? wordings.get(wording).first(text, opened, wording, triples, holds) : Optional.empty();
    }
}
