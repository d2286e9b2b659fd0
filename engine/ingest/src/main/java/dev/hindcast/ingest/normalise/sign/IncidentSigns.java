package dev.hindcast.ingest.normalise.sign;

import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.SectionRole;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * What in a text shows that it tells of an incident at all.
 *
 * @param timed whether it has dated entries
 * @param sections how many different sections of a post-mortem it has
 * @param account whether one of them is of a kind that hardly any other text has
 * @param text whether its sections hold more than a few words
 * @param lasted whether it states how long something took
 * @param ends whether its fields state a beginning and an end by the clock, of a day that it does not tell
 * @param onlyTemplate whether nothing is filled in
 * @param product whether its title is that of a list of what is new in a product; looked for only where it matters
 * @param title whether its title says that something went wrong, or its text speaks of an outage or incident; looked for only where
 *     it matters
 * @param called whether its text calls something an outage or an interruption, or in another language unavailable; looked for only where it matters
 * @param prose whether it gives account of an incident in prose, or in posts; looked for only where it matters
 */
public record IncidentSigns(
        boolean timed,
        long sections,
        boolean account,
        boolean text,
        boolean lasted,
        boolean ends,
        boolean onlyTemplate,
        BooleanSupplier product,
        BooleanSupplier title,
        BooleanSupplier called,
        BooleanSupplier prose) {
    /** A text with fewer sections of a post-mortem, and without any time, is something else. */
    private static final int FEWEST_SECTIONS = 2;
    /** Prose without headings tells of an incident if it states as many milestones. */
    private static final int FEWEST_SENTENCES = 2;
    /** A shorter text says nothing. */
    private static final int FEWEST_CHARS = 40;
    /** What an archive of mails shows above each of them: "[Date Prev][Thread Index]". */
    private static final Pattern LINKS = Pattern.compile("(?:\\[[^\\[\\]]{1,40}\\]\\s*){2,12}");
    /** A longer line is no title. */
    private static final int LONGEST_TITLE = 100;

    /** What may be slow or late so that a title says that something went wrong; the name of any other thing is none. */
    private static final String SYSTEM =
            "(?:e-?mail|mail|messages?|network|internet|web ?sites?|sites?|servers?|services?|systems?|file ?systems?|storage|cluster|database|portal|api|queue|login|sync)";

    private static final Wording TOLD_BY_TITLE = Wording.of(
            "\\b(?:outages?|incidents?|post-?mortems?|near[ -]miss|downtime|disruptions?|interruptions?|blackouts?|malfunctions?|root cause|rca|5 whys|after[ -]action|unavailab\\w+|reason for"
                    + " outage|failures?|degrad\\w+|slow(?:ness|downs?)[ -](?:of|in|on|with|for)[ -](?:[\\w/.]+[ -]){0,3}?"
                    + SYSTEM + "|" + SYSTEM
                    + "[ -](?:\\w+[ -])?(?:delays?|slow(?:ness|downs?))|\\w*störung\\w*|\\w*ausfall|indisponibles?|indisponibilité|panne|coupure)\\b");

    private static final Wording STATE_IN_TITLE = Wording.of(
            "\\b(?:(?:is|are|was|were|went|(?:site|website|server|service|network)s?) (?:down|offline)|(?:certs?|certificates?) expired|(?:fib(?:re|er)|cable|power)[ -]cuts?|slow "
                    + SYSTEM + ")\\b");
    /** Titles of advice, of features and of announced work. */
    private static final Wording ADVICE = Wording.of(
            "\\b(?:how|what|if|when|why|alerts?|guide|speeding|tuning|optimi[sz]\\w+|profiling|planned|scheduled|maintenance|tell|tips|advice)\\b|\\?");

    /** What is new in a product may speak of hours and of failures. */
    private static final Wording OF_PRODUCT =
            Wording.of("(?:^|\\n)(?:change ?log|changes(?=$|\\n)|release notes|what['’]s new|news? in version)\\b");

    private static final Wording TOLD_BY_TEXT = Wording.of(
            "\\b(?:the|this|our|an|during) (?:outage|incident|disruption|interruption|downtime)\\b|\\boutage began\\b|\\bincident report for \\w");

    /** Enough beside a moment that the text states: "an unplanned outage", "the trading interruption". */
    private static final Wording CALLED = Wording.of(
            "\\b(?:an?|the|this|that|our) (?:\\w+ ){0,3}?(?:outage|disruption|interruption|downtime|power (?:failure|cut)|fib(?:re|er) cut|blackout)\\b");

    private static final String ENDS = ".!?\n";
    /** "There may be a power cut": none is told; but "on 3 May" is a day, and who could not do something suffered. */
    private static final Pattern SUPPOSED =
            Pattern.compile("(?i)\\b(?:may(?! \\d)(?<!\\d may)|might|can(?!not)|could(?! not)|will|imagine)\\b");

    /**
     * Returns the signs in a document of that title.
     *
     * @param foreign whether it is written in another language than English
     */
    public static IncidentSigns of(
            String title,
            Outline outline,
            boolean timed,
            boolean lasted,
            boolean ends,
            boolean onlyTemplate,
            boolean foreign) {
        boolean text = outline.sections().stream()
                .anyMatch(s -> s.role() != SectionRole.OTHER
                        && s.role() != SectionRole.PEOPLE
                        && s.text().length() > FEWEST_CHARS);
        String called = title.replace('_', ' ');
        String name = called + headline(outline.sections());
        BooleanSupplier named = () -> TOLD_BY_TITLE.isIn(name)
                || STATE_IN_TITLE.isIn(name) && !ADVICE.isIn(name)
                || TOLD_BY_TEXT.isIn(outline.text());
        return new IncidentSigns(
                timed,
                outline.knownRoles(),
                outline.tellsOfIncident(),
                text,
                lasted,
                ends,
                onlyTemplate,
                () -> OF_PRODUCT.isIn(name),
                named,
                () -> isCalled(outline.text()) || foreign && ToldInProse.isSaidToFail(outline.text()),
                () -> ToldInProse.isIn(name, outline.text(), named.getAsBoolean(), foreign));
    }

    private static boolean isCalled(String text) {
        return ToldInProse.toldHarm(text)
                && CALLED.first(
                                text,
                                match -> !SUPPOSED.matcher(lineOf(text, match.start(), match.end()))
                                        .find())
                        .isPresent();
    }

    /** The sentence around a place, or what of it stands in its line. */
    static String lineOf(String text, int start, int end) {
        int from = start;
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }

    /** The line that opens a text without headings is its title, if it is as short as one and ends no sentence. */
    private static String headline(List<DocumentSection> sections) {
        String text = sections.isEmpty() ? "" : sections.get(0).text();
        int line = text.indexOf('\n');
        int end = line < 0 && sections.size() > 1 ? text.length() : line;
        boolean title = end > 0
                && end <= LONGEST_TITLE
                && ".:;,!".indexOf(text.charAt(end - 1)) < 0
                && !LINKS.matcher(text.substring(0, end)).matches();
        return title ? "\n" + text.substring(0, end) : "";
    }

    /**
     * Returns whether the signs are enough.
     *
     * @param milestones how many the text states
     */
    public boolean tell(int milestones) {
        boolean told = milestones > 0 && !product.getAsBoolean();
        boolean times = timed && (account || told);
        boolean measured = lasted && sections > 0;
        boolean written = sections >= FEWEST_SECTIONS && text;
        return times
                || told && milestones >= FEWEST_SENTENCES
                || !onlyTemplate && (measured || written)
                || told && (title.getAsBoolean() || called.getAsBoolean())
                || ends && !product.getAsBoolean() && title.getAsBoolean()
                || !onlyTemplate && prose.getAsBoolean();
    }
}
