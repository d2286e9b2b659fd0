package dev.hindcast.ingest.normalise.meaning;

import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.ingest.wording.WordingFile;

/** Words for what fails and for who suffers from it. */
public final class Harm {
    private static final Wording TOLD = WordingFile.read(Harm.class, "harm.txt").get("told");

    private Harm() {}

    /** Returns whether the words tell of something that failed or of someone who suffered. */
    public static boolean isToldIn(String text) {
        return TOLD.isIn(text);
    }
}
