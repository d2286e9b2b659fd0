package dev.hindcast.ingest.normalise.language;

import dev.hindcast.ingest.file.ResourceLines;
import dev.hindcast.ingest.normalise.outline.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The resource of a language. Each line is {@code what is said here = how it is written; how else}, under a heading in brackets:
 * {@code [labels]} for headings and names of fields, {@code [moment labels]} for words of which names of times are put together, {@code [phrases]} for expressions that begin with a letter, {@code [negations]}, {@code [conjunctions]}, {@code [months]},
 * {@code [weekdays]}, {@code [zones]}, {@code [eras]}, and {@code [moments]} for forms of dates, clocks, ranges and statements of the zone, one a line.
 */
final class LanguageFile {
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

    /** Returns only what headings and names of fields are called, from a resource that begins with them. */
    static Map<String, String> labels(String name) {
        Map<String, String> labels = new HashMap<>();
        for (String line : ResourceLines.of(LanguageFile.class, name)) {
            int equals = line.indexOf(" = ");
            if (equals < 0 && !line.equals("[labels]")) {
                break;
            }
            for (String each :
                    equals < 0 ? new String[0] : line.substring(equals + 3).split(";")) {
                labels.putIfAbsent(Words.of(each), line.substring(0, equals).strip());
            }
        }
        return labels;
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
            case "[labels]" -> language.labels().put(Words.of(written), said);
            case "[moment labels]" -> language.momentLabels().add(said, written);
            case "[phrases]" -> language.glossary().add(written, said);
            case "[negations]" -> language.glossary().addNegation(written);
            case "[conjunctions]" -> language.glossary().addConjunction(written);
            case "[expectations]" -> language.glossary().addExpectation(written);
            case "[months]" -> language.moments().addMonth(Integer.parseInt(said), written);
            case "[weekdays]" -> language.moments().addWeekday(said, written);
            case "[eras]" -> language.moments().addEra(written, Integer.parseInt(said));
            case "[places]" -> language.moments().addPlace(written, said);
            case "[zones]" -> language.moments().addZone(written, said);
            default -> throw new IllegalArgumentException("no such section: " + section);
        }
    }

    private void addMoment(String kind, String regex) {
        switch (kind) {
            case "date" -> language.moments().addDate(regex);
            case "clock" -> language.moments().addClock(regex);
            case "range" -> language.moments().addRange(regex);
            case "statement" -> language.moments().addStatement(regex);
            default -> throw new IllegalArgumentException("no such form: " + kind);
        }
    }
}
