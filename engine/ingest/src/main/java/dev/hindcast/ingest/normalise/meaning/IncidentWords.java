package dev.hindcast.ingest.normalise.meaning;

import dev.hindcast.ingest.wording.Wording;
import java.util.regex.Pattern;

/** What titles, headings and columns call incidents, in the languages that are read. */
public final class IncidentWords {
    private static final String WORDS =
            "\\b(?:outages?|incidents?|downtimes?|disruptions?|failures?|interruptions?|breakdowns?|post-?\\s?mortems?|rcas?|root causes?|unavailab\\w+"
                    + "|degradations?|inciden\\w+|ca[íi]das?|fallas?|fallos?|aver[íi]as?|interru\\w+|pannes?|indisponib\\w+"
                    + "|coupures?|guast[oi]|disserviz\\w+|falhas?|quedas?|storing(?:en)?|uitval|driftst\\w+|avbrott|haveri\\w*|nedbrud|awari\\w+|häiriö\\w*|kesinti\\w*|gangguan"
                    + "|инцидент\\w*|сбо[йияе]\\w*|авари\\w+)\\b|障害|インシデント|事故|故障|事件|장애|사고";

    /** How compounds end. */
    private static final String ENDS =
            "(?:störung(?:en|sbuch|sprotokoll|schronik|stagebuch|sliste)?|ausf[aä]lle?|vorf[aä]lle?)\\b";

    private static final Pattern INCIDENT = Pattern.compile("(?iU)" + WORDS + "|\\b\\w*" + ENDS);
    /** The same, perhaps without the beginning of a word: to look for that at every letter takes long. */
    private static final Wording ANY = Wording.ofAnyScript(WORDS + "|" + ENDS, Pattern.UNICODE_CHARACTER_CLASS);
    /** Several of them, or the list that they stand in. */
    private static final Wording SEVERAL = Wording.ofAnyScript(
            "\\b(?:logs?|history|register|incidents|outages|downtimes|disruptions|failures|interruptions|post-?\\s?mortems|\\w*buch|protokoll|chronik|storico|cronologia|historique|historial|registro|\\w*störungen|\\w*ausfälle|\\w*vorfälle|incidentes"
                    + "|incidencias|caídas|interrupciones|pannes|incidenti|guasti|falhas|storingen|инциденты|сбои|аварии)\\b|一覧|目录|목록",
            Pattern.UNICODE_CHARACTER_CLASS);

    private IncidentWords() {}

    /** Returns whether the text speaks of incidents. */
    public static boolean areIn(String text) {
        return ANY.isIn(plain(text));
    }

    /** Returns whether the text speaks of more than one, or of a log. */
    public static boolean tellSeveral(String text) {
        return SEVERAL.isIn(plain(text));
    }

    /** Returns the text without what it calls them. */
    public static String without(String text) {
        return INCIDENT.matcher(plain(text)).replaceAll(" ");
    }

    private static String plain(String text) {
        return text.replace('_', ' ').replace('+', ' ');
    }
}
