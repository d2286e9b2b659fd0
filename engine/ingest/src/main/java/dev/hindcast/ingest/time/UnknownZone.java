package dev.hindcast.ingest.time;

import dev.hindcast.ingest.time.zone.ZoneNames;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.language.SignSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word behind a time of day that has the form of a zone's abbreviation, and stands where one does, but is none that is known. */
public final class UnknownZone {
    private static final Pattern BEHIND =
            Pattern.compile("\\s?[(\\[]?(?:([A-Z]{2,4}[SD]T)(?=[)\\]]?\\s*(?:$|[.,;:)|–—-]|\\p{Ll}))"
                    + "|([A-Z]{2}T)(?=[)\\]]?\\s*(?:$|[.,;)|–—-]|(?:and|to|until|till|on|when|the|we)\\b)))");

    /** Other words of that form. */
    private static final Set<String> WORDS = Set.of(
            ("TEST;POST;HOST;REST;LIST;LAST;FAST;BEST;MOST;JUST;LOST;COST;EAST;WEST;PAST;FIRST;GUEST;MUST;DIST;CAST;BOOST;TRUST;BURST;ADDT;"
                            + "GET;PUT;SET;NOT;OUT;BUT;NAT;IOT;CUT;HOT;BOT;BIT;OCT;SAT;VAT;DOT;FAT;HIT;LET;MET;NET;PIT;POT;ACT;ICT;CAT;YET;GOT;JWT;MQT;ETT;CRT")
                    .split(";"));

    /** "Times in AXDT", "All times are AXDT": nothing but the zone is told there. */
    private static final Wording STATED = Wording.exactly(
            "(?:\\b[Aa]ll times|\\b[Tt]imes (?:are |given |shown |listed )?in|\\b[Tt]ime ?zone)(?:[: ](?:are |is |in |given in )?){1,2}([A-Z]{2,4}[SD]T|[A-Z]{2}T)(?=\\W*$|[).,;|])");
    /** The form of an abbreviation or of a region. */
    private static final Pattern NAME = Pattern.compile(
            "[A-Z]{2,4}[SD]T|[A-Z]{2}T|(?:US|Europe|America|Asia|Africa|Australia|Pacific|Atlantic|Canada|Etc)/[A-Z][A-Za-z_/-]{2,30}");

    private UnknownZone() {}

    /**
     * Returns the word that stands for a zone in a statement for all times, absent where a zone is known or none is stated.
     *
     * @param signs those of the text
     */
    public static Optional<String> stated(String text, SignSet signs) {
        return hasAbbreviation(text, signs)
                ? STATED.first(text, match -> true).map(match -> match.group(1)).flatMap(UnknownZone::named)
                : Optional.empty();
    }

    /** Two capitals at the beginning of a word, which hardly a line has. */
    private static boolean hasAbbreviation(String text, SignSet signs) {
        for (int i = 0; i < signs.capitals(); i++) {
            int next = signs.capitalAt(i) + 1;
            if (next < text.length() && text.charAt(next) >= 'A' && text.charAt(next) <= 'Z') {
                return true;
            }
        }
        return false;
    }

    /** Returns the value of a label of a zone, absent where it is known or has not the form of one. */
    public static Optional<String> named(String value) {
        return Optional.of(value.strip())
                .filter(name -> NAME.matcher(name).matches()
                        && !WORDS.contains(name)
                        && ZoneNames.read(name).isEmpty());
    }

    /** Returns the word, absent where a zone is known or none is written. */
    public static Optional<String> behind(String text, WrittenTime when) {
        if (when.zone().isPresent() || when.time().isEmpty() || !capitalFollows(text, when.end())) {
            return Optional.empty();
        }
        Matcher word = BEHIND.matcher(text).region(Math.min(when.end(), text.length()), text.length());
        return word.lookingAt()
                ? Optional.of(word.group(1) == null ? word.group(2) : word.group(1))
                        .filter(name ->
                                !WORDS.contains(name) && ZoneNames.read(name).isEmpty())
                : Optional.empty();
    }

    /** A cheap look for the first letter, behind a blank and a bracket. */
    private static boolean capitalFollows(String text, int end) {
        for (int i = end; i < text.length() && i <= end + 2; i++) {
            if (text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
                return true;
            }
        }
        return false;
    }
}
