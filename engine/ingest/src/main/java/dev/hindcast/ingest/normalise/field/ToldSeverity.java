package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.StatedSeverity;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The severity where only a sentence, a row or the line below a heading tells it. */
final class ToldSeverity {
    private static final String WORD =
            "(?:S(?:EV|ev)[- ]?[0-5A-E]|S(?:EVERITY|everity) [1-5]|sev[- ]?[0-5]|severity [1-5])\\b";
    /** "a SEV1 if all shops are down" is what a policy says. */
    private static final Pattern TOLD = Pattern.compile("\\b" + WORD + "(?! if\\b)");

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)\\b(?:declar|upgrad|rais(?:es|ed)|classif|escalat|open(?:s|ed) (?:as|a)"
                    + "|incident is|(?:open(?:ed|ing)|start(?:ed|ing)|rais(?:ed|ing)|creat(?:ed|ing)) an? incident,|was an?|as an?|running (?:this|it) as)");
    /** Up to where the writers say what they themselves did: "it was unclear whether payments worked, we declared a SEV2". */
    private static final String NOT_WE = "(?:(?!\\bwe (?:\\w+ )?(?:declar|rais|upgrad|escalat|classif))[^.;:,])";
    /** What others did about theirs. */
    private static final String OF_OTHERS =
            "\\b(?:vendor|supplier|provider|hoster|carrier)(?:['’]?s)?(?: (?:has|have|had|then|also))? (?:declar|upgrad|rais|escalat|classif|open)"
                    + NOT_WE + "{0,60}";
    /** "would have been a SEV1", "the last SEV2", "without a fix in an hour it is a SEV1" */
    private static final Pattern OF_ELSE = Pattern.compile(
            "(?i)(?:(?:\\b(?:not|never|would|should|could|might|if|any|every|each|last|previous|earlier|another|than|instead of)|n['’]t)\\b"
                    + NOT_WE + "{0,25}"
                    + "|\\b(?:would|should|if|unless|whether|without)\\b" + NOT_WE + "{0,60}"
                    + "|" + OF_OTHERS + ")$");
    /** "Tuesday 3 September, SEV3" right below the title; farther down it may be that of any other incident. */
    private static final Pattern BEHIND =
            Pattern.compile("^[^.;:\\d]{0,40}\\d[^.;:]{0,40}[,·|]\\s?(SEV[- ]?[0-5])\\W*$");
    /** "The severity, up to then minor, was raised to critical", "upgraded it from SEV3 to SEV2" */
    private static final Pattern SET = Pattern.compile(
            "(?i)\\bseverity\\b[^.;:]{0,60}?\\b(?:set|raised|upgraded|increased) (?:from [^.;]{1,20} )?to [\"'“‘`*]?((?:sev[- ]?)?\\w+)"
                    + "|\\b(?:upgraded|raised|escalated|bumped|promoted)\\b[^.;:]{0,40}? to (?:an? )?(sev[- ]?[0-5])\\b");

    /** "should have been upgraded to SEV1", "we never raised it to SEV1", "the vendor escalated its own case to SEV1": before the word. */
    private static final Pattern NOT_SET =
            Pattern.compile("(?i)(?:(?:\\b(?:not|never|nobody)\\b|n['’]t\\b)" + NOT_WE + "{0,35}"
                    + "|\\b(?:would|should|could|might|must|may|can|will|shall|if|unless|whether|without)\\b" + NOT_WE
                    + "{0,60}"
                    + "|\\b(?:case|ticket)\\b[^.;:,]{0,40}"
                    + "|" + OF_OTHERS + ")$");
    /** Rules are told in the present: "is escalated to SEV1". */
    private static final Pattern AS_A_RULE = Pattern.compile(
            "(?i)\\b(?:is|are|be|being|gets?) (?:\\w+ )?(?:upgraded|raised|escalated|bumped|promoted)\\b[^.;:]{0,60}$");

    private static final Set<SectionRole> NOT_OF_IT =
            EnumSet.of(SectionRole.ACTIONS, SectionRole.LESSONS, SectionRole.WENT_WELL, SectionRole.WENT_POORLY);

    /** No pattern looks farther back, in characters. */
    private static final int FAR = 120;

    private ToldSeverity() {}

    /**
     * Returns the last to which it was set or raised, else the only one that was declared; what it was lowered to is not how bad it was.
     *
     * @param title the heading of the incident
     * @param stated makes it of its word and the line
     */
    static Optional<StatedSeverity> read(
            Outline outline, Optional<Block.Heading> title, BiFunction<String, TextLine, StatedSeverity> stated) {
        Map<String, StatedSeverity> declared = new TreeMap<>();
        StatedSeverity set = null;
        int below = title.map(heading -> firstBelow(outline, heading)).orElse(-1);
        for (Part part : outline.parts()) {
            List<TextLine> lines = NOT_OF_IT.contains(part.role()) ? List.of() : Block.lines(part.block());
            if (lines.stream().noneMatch(ToldSeverity::mentions)) {
                continue;
            }
            boolean flows = part.block() instanceof Block.Paragraph;
            for (TextLine line : lines) {
                boolean first = line == lines.get(0);
                String text = !flows ? line.text() : first ? ((Block.Paragraph) part.block()).text() : "";
                Matcher changed = SET.matcher(text);
                while (changed.find()) {
                    int word = changed.start(1) >= 0 ? 1 : 2;
                    String before = before(text, changed.start(word));
                    if (!NOT_SET.matcher(before).find()
                            && (word == 1 || !AS_A_RULE.matcher(before).find())) {
                        set = stated.apply(changed.group(word), line);
                    }
                }
                Matcher behind = BEHIND.matcher(flows && line.line() == below ? line.text() : "");
                List<String> words = behind.matches() ? List.of(behind.group(1)) : declared(line.text());
                for (String word : words) {
                    declared.putIfAbsent(key(word), stated.apply(word, line));
                }
            }
        }
        return set != null || declared.size() != 1
                ? Optional.ofNullable(set)
                : declared.values().stream().findFirst();
    }

    /** What stands above all incidents of a page may come between the heading of one and its lines. */
    private static int firstBelow(Outline outline, Block.Heading title) {
        return outline.parts().stream()
                .flatMap(part -> part.block() instanceof Block.Heading heading
                        ? Stream.of(heading.text())
                        : Block.lines(part.block()).stream().limit(1))
                .mapToInt(TextLine::line)
                .filter(line -> line > title.text().line())
                .min()
                .orElse(-1);
    }

    private static List<String> declared(String text) {
        boolean may = DECLARED.matcher(text).find();
        return TOLD.matcher(may ? text : "")
                .results()
                .filter(word -> !OF_ELSE.matcher(before(text, word.start())).find())
                .map(MatchResult::group)
                .toList();
    }

    /** What stands before a word and may deny it; all of a long line for each of its words would take long. */
    private static String before(String text, int word) {
        return text.substring(Math.max(0, word - FAR), word);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").replace("severity", "sev");
    }

    /** Most lines have not even the letters. */
    private static boolean mentions(TextLine line) {
        String text = line.text();
        return text.contains("SEV")
                || text.contains("Sev")
                || text.contains("sev") && (line.hasFigure() || text.contains("severity"));
    }
}
