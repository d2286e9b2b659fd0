package dev.hindcast.office.sheet;

import java.util.Locale;

/** What a cell's number format makes of its number. */
enum TimeFormat {
    NONE,
    DATE,
    DATE_AND_TIME,
    TIME,
    ELAPSED;

    /**
     * Reads a format.
     *
     * @param id its number; may be null. Those below 164 mean the same in every workbook
     * @param code its code, such as {@code dd.mm.yyyy hh:mm}; may be null
     */
    static TimeFormat of(Integer id, String code) {
        if (id != null && id >= 14 && id <= 47) {
            TimeFormat builtIn = builtIn(id);
            if (builtIn != NONE) {
                return builtIn;
            }
        }
        return code == null ? NONE : of(code);
    }

    private static TimeFormat builtIn(int id) {
        if (id <= 17 || id >= 27 && id <= 31 || id == 36) {
            return DATE;
        }
        if (id <= 21 || id == 32 || id == 33) {
            return TIME;
        }
        return id == 22 ? DATE_AND_TIME : id >= 45 ? ELAPSED : NONE;
    }

    private static TimeFormat of(String code) {
        String first = code.toLowerCase(Locale.ROOT).split(";", 2)[0];
        if (first.matches(".*\\[(?:h+|m+|s+)].*")) {
            return ELAPSED;
        }
        // Words in quotes, colours, languages and single characters say nothing of the number.
        String signs = first.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|am/pm|a/p|general", "");
        boolean date = signs.indexOf('y') >= 0 || signs.indexOf('d') >= 0;
        boolean time = signs.indexOf('h') >= 0 || signs.indexOf('s') >= 0;
        if (date) {
            return time ? DATE_AND_TIME : DATE;
        }
        return time ? TIME : NONE;
    }
}
