package dev.hindcast.ingest.normalise.sign;

import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.normalise.outline.Placeholders;
import dev.hindcast.ingest.normalise.outline.Titles;
import dev.hindcast.ingest.wording.Wording;

/**
 * Whether the names of a document, of its folder, its file and its title, call it the report of one incident. Such a text is one even
 * where it states no time, and where some of its times are still to be filled in.
 */
public final class NamedReport {
    private static final Wording REPORT = Wording.of(
            "\\b(?:post[ -]?mortem|(?:incident|outage|downtime|disruption|interruption) (?:report|review|summary|analysis|retrospective|debrief)|root cause analysis|rca|reason for outage|rfo"
                    + "|(?:outage|downtime|disruption)|service (?:incident|interruption|issue))\\b|^\\W{0,3}incident(?= ?[-–—:#] ?)");
    private static final Wording FOLDER = Wording.of(
            "(?:^|/)[\\w.+-]*(?:post[_ -]?mortems?|incidents?|incident[_ -](?:reports?|retros?|reviews?)|outages?|rcas?)(?=/)");

    private static final Wording COMPACT_DAY = Wording.of("\\b(?:19|20)\\d\\d[01]\\d[0-3]\\d(?!\\d)");
    /** What stands beside reports, or is written about them. */
    private static final Wording NO_REPORT = Wording.of(
            "\\b(?:meetings?|notes?|agenda|minutes|sync|retros?|sprint|maintenance|planned|scheduled|upcoming|game ?days?|exercise|drills?|rota|schedule|readme|backlog|budget|culture|tooling|tools?|vendors?"
                    + "|comparison|bot|released?|quarterly|weekly|monthly|yearly|annual|metrics|dashboard|actions?|action items|how (?:we|to|i)|why (?:we|i)|what (?:we|is)|lessons|industry|book|talk|slides|policy|survey)\\b");
    /** A shorter text says nothing. */
    private static final int FEWEST_CHARS = 200;

    private NamedReport() {}

    /**
     * Returns whether it is called so.
     *
     * @param source the document's path
     * @param title what it is called
     * @param dated whether its names or fields tell a day
     * @param text all of it
     */
    public static boolean is(String source, String title, boolean dated, String text) {
        String stem = Titles.stem(source);
        String name = stem.replaceAll("[_-]+", " ");
        return text.length() >= FEWEST_CHARS
                && !NO_REPORT.isIn(title)
                && !NO_REPORT.isIn(name)
                && !Placeholders.isTemplateTitle(title)
                && !ToldInProse.isOtherKind(title)
                && !ToldInProse.isOtherKind(name)
                && (isNamed(title, name) && (dated || isOfDay(title, stem)) && Harm.isToldIn(text)
                        // A folder of reports holds other files too, which are not named after a day.
                        || FOLDER.isIn(source) && isOfDay(title, stem) && ToldInProse.tellsHarm(text));
    }

    private static boolean isNamed(String title, String name) {
        return REPORT.isIn(title) || REPORT.isIn(name);
    }

    private static boolean isOfDay(String title, String stem) {
        return ToldInProse.tellsDay(title) || ToldInProse.tellsDay(stem) || COMPACT_DAY.isIn(stem);
    }
}
