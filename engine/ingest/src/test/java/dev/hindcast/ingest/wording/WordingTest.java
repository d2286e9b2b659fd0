package dev.hindcast.ingest.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A wording finds what the regular expression alone would find. */
class WordingTest {
    private static final long SEED = 20_310_514L;
    private static final int TEXTS = 2_000;
    private static final List<String> PIECES = List.of(
            "alert",
            "Alerts",
            "paged",
            "page",
            "p1",
            "sev-2",
            "no",
            "not",
            "closed",
            "the",
            "incident",
            "un",
            "resolved",
            "re-",
            "dns",
            "5xx",
            "503",
            "5",
            "42",
            "é",
            "ß",
            "_",
            ",",
            ";",
            "(",
            "-",
            ".",
            "\n",
            "\t",
            "\u2028",
            " ",
            " ",
            " ",
            " ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\balert(?:s|ed|ing)?\\b|\\bpag(?:ed|er)\\b",
                "(?<!un)(?<!dns )\\bresolved\\b(?! to\\b)|(?<=[,;(])\\s?closed\\b|^closed\\b",
                "\\b(?:sev ?-?\\d|p\\d|incident)\\b.{0,20}\\b(?:closed|resolved)\\b",
                "(?i)\\b(?:no|not)\\b[^.,;]{0,25}$|(?i)\\b(?:alert|the)\\b[^.;]{0,20}$",
                "\\b5\\d\\d\\b|\\b5x{2}\\b|[0-9]{2,}+",
                "(?:(?:no|not) )?(?:the )?incident",
                "[^a-z ]\\w*?t",
                ".?closed",
                "\\p{Lu}lert|é+",
                "(?:a|p)*?lert|re[-_]?|(?>dns)",
                "(?<word>page)d?",
                "(?<!\\w)p\\d|(?<![\\w.])5|(?<!-)no",
                "(?:^|[,;] ?)(?:page|\\bp1)|(?:\\b)?sev",
                "\\b(?:no|not|the) (?:incident|dns)\\b|un(?:re)?|(?:sev|p)(?:-2|1)+",
                "(?<!un)(?:re|resolved)(?:s|ed)*|(?i)(?:page|p)(?:d|1)?+|^(?:al|alert|a)(?:s\\b|)",
                "\\b(?:(?:an?|the|no) )?(?:alerts?|(?:dns|5\\d\\d))\\b(?! (?:closed|the))|[|)(]|\\|",
                "(?:(page)|(p))\\d?|(?:no|not).\\w",
                "(\\d?)al|(\\d?)pa",
                "(?:no|the|not) (\\w+)(?: (incident|dns))?",
                "\\b(?:alert|page)[^(]*\\(|[(]no|(?:p|re)[\\]\\[-](\\d)?",
                "^[^.]{0,9}\\bno\\b|^(?!the).*dns$",
                "\\b[-_é ]n?|\\bé|\\b_|x?\\bpage",
                "\\b(?:the|no) (?:\\w+ )*?incident\\b|[a-z]+(?<=\\S)closed ?(?!\\W) al+ert|no\\{1}|5{2,3}x\\p{L}",
                "alerts? |paged+,|the incidents*[ .]|un{1}resolved|no(?= not)|dnsx?\\W|re-[r_]|closed.\\d|(?i)sev-2 é?no|503 *the|(?<=un)p1",
                "(?<=[,;] )(?:the )?incident|(?<=\\b(?:no|not) )(?:dns|5\\d)|(?<=no|, )closed|(?<=- )[\\w-]*t|\\bpage",
                "\\bal(e)rt|pa(g)e|un(re)?|no(t)? ([a-z])",
                "\\b\\w+ (?:closed|the|no+t)\\b|[\\w-]+(?:alert|page(?:d|r)|(?:inci|res)(?:dent|olved))",
                ".(?:incident(?: closed)?|\\d+(?:pag|ale)|the) ?|[ -](?:resol|clos|5\\d3)+(?:ved|ed)",
                "[a-z]+ ?(?:no|not|the(?= )|closed){1,2}(?:\\s|,)|.(?:alert|(?<=no)t)|\\w(?:age|)d?",
                "^(?:\\W|\\w){0,9}(?:(?:dns|503)|(?:un|re-)(?:page|resolved))(?:x|\\b)|\\d(?:xx|.{2}|\\x20no)"
            })
    void findsWhatTheExpressionFinds(String regex) {
        Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        Wording wording = Wording.of(regex);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(new Random(SEED + i));
            assertThat(byWording(wording, text))
                    .as("seed %d: %s", SEED + i, text)
                    .isEqualTo(byMatcher(pattern, text));
            assertThat(byLook(Wordings.of(List.of(wording)).lookAt(text)))
                    .as("seed %d, looked at: %s", SEED + i, text)
                    .isEqualTo(byMatcher(pattern, text));
        }
    }

    @Test
    void findsInALongTextWhatItFindsInAShortOne() {
        String text = ", x".repeat(20_000) + " the alert fired; on the dns";
        for (String regex : List.of("\\balert\\b|\\bdns$", "^, x", "ert|[;] on", "^the")) {
            Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
            Wording wording = Wording.of(regex);
            assertThat(byWording(wording, text)).isEqualTo(byMatcher(pattern, text));
            assertThat(byLook(Wordings.of(List.of(wording)).lookAt(text))).isEqualTo(byMatcher(pattern, text));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** From where to where, and what each counted group has. */
    private static String place(MatchResult match) {
        StringBuilder place = new StringBuilder(match.start() + "-" + match.end());
        for (int group = 1; group <= match.groupCount(); group++) {
            place.append(' ').append(match.group(group));
        }
        return place.toString();
    }

    private static List<String> byMatcher(Pattern pattern, String text) {
        List<String> places = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            places.add(place(matcher));
        }
        return places;
    }

    private static List<String> byLook(Look look) {
        List<String> places = new ArrayList<>();
        look.first(0, match -> {
            places.add(place(match));
            return false;
        });
        return places;
    }

    private static List<String> byWording(Wording wording, String text) {
        List<String> places = new ArrayList<>();
        wording.first(text, match -> {
            places.add(place(match));
            return false;
        });
        return places;
    }
}
