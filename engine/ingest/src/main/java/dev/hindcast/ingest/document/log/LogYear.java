package dev.hindcast.ingest.document.log;

import dev.hindcast.ingest.normalise.meaning.IncidentWords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year that a heading states for the days below it; the number of a product's edition is none, and a fiscal year is two. */
final class LogYear {
    private static final Pattern YEAR = Pattern.compile("(?<![\\w.:])20\\d{2}(?![\\w:])(?!\\.\\d)");
    private static final String MONTH =
            "(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
                    + "|märz|mai|juni|juli|oktober|dezember|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril"
                    + "|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre"
                    + "|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|mei)";
    private static final Pattern BEFORE = Pattern.compile("(?iu)(?:^|.*[^\\p{L}\\p{N}])(?:" + MONTH
            + "\\.?,?|q[1-4]|h[12]|in|of|for|during|since|year|jahre?|en|de|del|année|año|anno|ano|nel)\\s*[/-]?\\s*$");
    private static final Pattern AFTER =
            Pattern.compile("(?iu)^\\s*[,/-]?\\s*(?:" + MONTH + "|q[1-4]|h[12])(?![\\p{L}\\p{N}]).*");
    /** What a heading that is otherwise a year may have beside it. */
    private static final Pattern LIST = Pattern.compile(
            "(?iU)\\b(?:logs?|history|register|list|archive|reports?|overview|year|annual|major|all|our|the|and|problems)\\b|[^\\p{L}\\p{N}]");

    private LogYear() {}

    /** Returns the year, absent if the heading states none, or several. */
    static Optional<String> of(String heading) {
        Matcher years = YEAR.matcher(heading);
        if (!years.find()) {
            return Optional.empty();
        }
        String year = years.group();
        String before = heading.substring(0, years.start());
        String after = heading.substring(years.end());
        boolean states =
                BEFORE.matcher(before).matches() || AFTER.matcher(after).matches() || isList(before + " " + after);
        return states && !years.find() ? Optional.of(year) : Optional.empty();
    }

    private static boolean isList(String rest) {
        return LIST.matcher(IncidentWords.without(rest)).replaceAll("").isEmpty();
    }
}
