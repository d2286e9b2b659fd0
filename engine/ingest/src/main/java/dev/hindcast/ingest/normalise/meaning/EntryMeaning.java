package dev.hindcast.ingest.normalise.meaning;

import dev.hindcast.ingest.wording.Look;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.ingest.wording.WordingFile;
import dev.hindcast.ingest.wording.Wordings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** What the words of a timeline entry say happened. One entry may say several things. */
public enum EntryMeaning {
    /** The whole event is said to begin. */
    BEGINNING,
    /** Impact or a fault begins, said outright. */
    ONSET,
    /** Something fails, said in passing. */
    FAILURE,
    /** Something was changed, by people, a job or a release. */
    CHANGE,
    /** Someone or something notices. */
    NOTICE,
    /** Work on it begins. */
    RESPONSE,
    /** Someone takes it on outright. */
    TAKEN_ON,
    /** Service is back. */
    RECOVERY,
    /** The damage was stopped, though the service may not be back. */
    CONTAINED,
    /** A remedy is in place; whether it helped is not said. */
    REMEDY,
    /** Something works or is in place, be it not said of what: the end only where nothing is told after it. */
    WORKING,
    /** It is said to be over. */
    END;

    /** A section for each of these, and what prose says besides. */
    public static final WordingFile WORDINGS = WordingFile.read(EntryMeaning.class, "entry-meanings.txt");

    /** How many there are. */
    public static final int COUNT = values().length;

    private static final List<Wording> WORDING_OF =
            Stream.of(values()).map(meaning -> WORDINGS.get(meaning.section())).toList();

    private static final Wordings ALL = Wordings.of(WORDING_OF);

    /** Looks at what the text may say; one look for all. */
    public static Look lookAt(String text) {
        return ALL.lookAt(text);
    }

    /** Returns whether the text says it. */
    public boolean isSaidIn(String text) {
        return find(text).isPresent();
    }

    /** Returns whether a text that was looked at says it. */
    public boolean isSaidIn(Look look) {
        return find(look).isPresent();
    }

    /** Returns whether the text has words for it, and all of them are denied: "nobody noticed". */
    public boolean isDeniedIn(String text) {
        return WORDING_OF.get(ordinal()).isIn(text) && !isSaidIn(text);
    }

    /** Returns where the text says it first, 0-based; absent if it does not. */
    public OptionalInt find(String text) {
        return place(WORDING_OF.get(ordinal()).first(text, match -> !Denial.isOf(this, text, match)));
    }

    /** Returns the same of a text that was looked at. */
    public OptionalInt find(Look look) {
        return look.mayHave(ordinal())
                ? place(look.first(ordinal(), match -> !Denial.isOf(this, look.text(), match)))
                : OptionalInt.empty();
    }

    /** {@code TAKEN_ON} is written as {@code taken on}. */
    private String section() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static OptionalInt place(Optional<MatchResult> match) {
        return match.isPresent() ? OptionalInt.of(match.get().start()) : OptionalInt.empty();
    }
}
