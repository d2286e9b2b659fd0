package dev.hindcast.ingest.normalise.language;

import dev.hindcast.ingest.file.ResourceLines;
import dev.hindcast.ingest.normalise.outline.Words;
import java.util.List;
import java.util.Optional;

/**
 * The resource of a language. Each line is {@code what is said here = how it is written; how else}, under a heading in brackets:
 * {@code [labels]} for headings and names of fields, {@code [moment labels]} for words of which names of times are put together, {@code [phrases]} for expressions that begin with a letter, the first that fits counts, so single words stand behind what is said with them, {@code [negations]}, {@code [conjunctions]}, {@code [months]},
 * {@code [weekdays]}, {@code [days]} for those that count from the one of writing, {@code [zones]}, {@code [eras]}, {@code [parts of day]} for what stands behind a clock, and {@code [moments]} for forms of dates, clocks, ranges and statements of the zone, one a line.
 */
final class LanguageFile {
    private static final String LABELS = "[labels]";
    private static final String MOMENT_LABELS = "[moment labels]";

    private final Language language;

    private LanguageFile(boolean spaced) {
        this.language = Language.empty(spaced);
    }

    /**
     * Reads the resource; absent if there is none.
     *
     * @param code which, such as {@code ja}
     * @param spaced whether its words are parted by blanks
     */
    static Optional<Language> read(String code, boolean spaced) {
        if (!exists(code)) {
            return Optional.empty();
        }
        LanguageFile file = new LanguageFile(spaced);
        String section = "";
        for (String line : ResourceLines.of(LanguageFile.class, code + ".txt")) {
            if (line.startsWith("[")) {
                section = line;
            } else {
                int equals = line.indexOf(" = ");
                file.add(
                        section,
                        line.substring(0, equals).strip(),
                        line.substring(equals + 3).strip());
            }
        }
        return Optional.of(file.language);
    }

    /** Returns whether the language of that code has a resource. */
    static boolean exists(String code) {
        return LanguageFile.class.getResource(code + ".txt") != null;
    }

    /** Returns only what headings and names of fields are called, from a resource that begins with them, also as identifiers spell them. */
    static Language names(String name) {
        LanguageFile file = new LanguageFile(true);
        String section = LABELS;
        for (String line : ResourceLines.of(LanguageFile.class, name)) {
            int equals = line.indexOf(" = ");
            if (equals > 0) {
                String said = line.substring(0, equals).strip();
                for (String each : line.substring(equals + 3).split(";")) {
                    file.addName(section, said, each.strip());
                }
            } else if (line.equals(LABELS) || line.equals(MOMENT_LABELS)) {
                section = line;
            } else {
                break;
            }
        }
        return file.language;
    }

    private void addName(String section, String said, String written) {
        for (String spelling : List.of(written, Words.withDigraphs(written), Words.withoutMarks(written))) {
            if (section.equals(LABELS)) {
                language.labels().putIfAbsent(Words.of(spelling), said);
            } else {
                language.momentLabels().add(said, spelling);
            }
        }
    }

    private void add(String section, String said, String written) {
        if (section.equals("[moments]")) {
            addMoment(said, written);
            return;
        }
        for (String each : written.split("; ")) {
            addWords(section, said, each.strip());
        }
    }

    private void addWords(String section, String said, String written) {
        switch (section) {
            case LABELS -> addLabel(said, written);
            case MOMENT_LABELS -> language.momentLabels().add(said, written);
            case "[phrases]" -> language.glossary().add(written, said);
            case "[negations]" -> language.glossary().addNegation(written);
            case "[conjunctions]" -> language.glossary().addConjunction(written);
            case "[expectations]" -> language.glossary().addExpectation(written);
            case "[months]" -> language.moments().addMonth(Integer.parseInt(said), written);
            case "[weekdays]" -> language.moments().addWeekday(said, written);
            case "[days]" -> language.moments().addCountedDay(said, written);
            case "[parts of day]" -> language.moments().addPartOfDay(said, written);
            case "[eras]" -> language.moments().addEra(written, Integer.parseInt(said));
            case "[places]" -> language.moments().zones().addPlace(written, said);
            case "[zones]" -> language.moments().zones().add(written, said);
            default -> throw new IllegalArgumentException("no such section: " + section);
        }
    }

    /** Keyboards and keys have no marks: {@code gravite: 2}. */
    private void addLabel(String said, String written) {
        language.labels().put(Words.of(written), said);
        language.labels().putIfAbsent(Words.of(Words.withoutMarks(written)), said);
    }

    private void addMoment(String kind, String regex) {
        switch (kind) {
            case "date" -> language.moments().addDate(regex);
            case "clock" -> language.moments().addClock(regex);
            case "range" -> language.moments().addRange(regex);
            case "statement" -> language.moments().zones().addStatement(regex);
            default -> throw new IllegalArgumentException("no such form: " + kind);
        }
    }
}
