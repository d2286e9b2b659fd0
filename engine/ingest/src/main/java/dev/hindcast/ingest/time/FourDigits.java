package dev.hindcast.ingest.time;

import dev.hindcast.ingest.time.Figures.Form;

/** The forms of times of day whose hours and minutes stand together, {@code 1930}: what is beside them tells that they count nothing. */
final class FourDigits {
    /** A day behind the times: after it nothing is counted. */
    private static final String ON_A_DAY = " on (?:the )?(?:" + CalendarNames.WEEKDAY_AS_NAME
            + "\\b|\\d{4}-\\d|\\d{1,2}[/.]\\d|(?:\\d{1,2}(?:st|nd|rd|th)?[ -]?)?"
            + "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
            + "(?=\\d{2}|\\b))";

    /** "Tills in stores from 0105 to 0120" are counted, errors are not. */
    private static final String FROM_WORD =
            "(?<!\\b(?!(?:was|is|this|lasts|errors|failures|outages|problems|issues|delays|faults|disruptions|interruptions) )\\w{0,30}[^\\Ws]s |\\b(?:number|no\\.?|numbered|range|ranging|running) )"
                    + "\\b(?:[Ff]rom|[Bb]etween) (?:about |around |approximately |roughly )?";

    /** Between 1730 and 1830, of a day and not of what is counted. */
    static final Form BETWEEN = Form.of(
                    4,
                    4,
                    "(?<=\\b[Bb]etween (?:about |around |approximately |roughly )?)(0\\d|1[0-8]|2[1-3])([0-5]\\d)()()()"
                            + "(?= and (?:[01]\\d|2[0-3])[0-5]\\d (?:when|yesterday|today|this|local)\\b)")
            .behind(" ")
            .before(" ", "a");

    static final Form AND = Form.of(
                    4,
                    4,
                    "(?<=\\b[Bb]etween (?:about |around |approximately |roughly )?(?:0\\d|1[0-8]|2[1-3])[0-5]\\d and )"
                            + "([01]\\d|2[0-3])([0-5]\\d)()()()(?= (?:when|yesterday|today|this|local)\\b)")
            .behind(" ")
            .before(" ", "wytl");

    /** "From 0233 to 0239 on 15 September": what is counted begins with no zero. */
    static final Form FROM = Form.of(
                    4,
                    4,
                    "(?<=" + FROM_WORD + ")(0\\d)([0-5]\\d)()()()"
                            + "(?= (?:to|until|till|and) (?:[01]\\d|2[0-3])[0-5]\\d" + ON_A_DAY + ")")
            .behind(" ")
            .before(" ", "aut");

    static final Form UNTIL = Form.of(
                    4,
                    4,
                    "(?<=" + FROM_WORD + "0\\d[0-5]\\d (?:to|until|till|and) )" + "([01]\\d|2[0-3])([0-5]\\d)()()()(?="
                            + ON_A_DAY + ")")
            .behind(" ")
            .before(" ", "o");

    /** "1412 EST"; "1412-1502" is a span and no offset. */
    static final Form WITH_ZONE = Form.of(
                    4, 4, "([01]\\d|2[0-3])([0-5]\\d)()()(?!-\\d{4})(?: ?(?:hrs|hours))?" + ClockScanner.ZONE)
            .notBehind(ClockScanner.PARTED)
            .noYear();
    /** "At 1915 hrs", "14/05/2031 1147 hrs", "0330 hours on 6 July", "2235 hrs, 6 July:" at the beginning; 1200 hours elsewhere are a length. */
    static final Form HOURS = Form.of(
                    4,
                    4,
                    "((?<=\\b(?i:at|since|until|till|from) (?:about |around |approximately )?|\\d[/.]\\d{4},? )(?:1\\d|2[0-3])|0\\d"
                            + "|(?<=^[\\s*_\\[(]{0,4})(?:1\\d|2[0-3])(?=\\d\\d ?(?:hrs|[Hh])\\s?[:,;–—-]))"
                            + "([0-5]\\d)()()()(?: ?(?:hrs|hours|[Hh])\\b)(?! (?:of|per|each)\\b)")
            .notBehind(ClockScanner.PARTED)
            .before(" hH", "")
            .noYear();
    /** In "between 1900 and 2100 UTC" the zone of the later edge tells that the earlier one is a time too. */
    static final Form TO = Form.of(
                    4,
                    4,
                    "([01]\\d|2[0-3])([0-5]\\d)()()"
                            + "(?=(?: ?(?:hrs|hours))? ?(?:and|to|until|till|-|–) ?(?:[01]\\d|2[0-3])[0-5]\\d(?: ?(?:hrs|hours))?"
                            + ClockScanner.ZONE + ")")
            .notBehind(ClockScanner.PARTED)
            .before(" haut-–", "")
            .noYear();
    /** {@code 2031-05-14 0616: pumps stop} */
    static final Form AFTER_DATE = Form.of(
                    4, 4, "(?<=\\d{4}-\\d{2}-\\d{2}[ T])([01]\\d|2[0-3])([0-5]\\d)()()(?=\\s*(?:[:|–-]|$))()")
            .behind(" T")
            .behindOthers();

    private FourDigits() {}
}
