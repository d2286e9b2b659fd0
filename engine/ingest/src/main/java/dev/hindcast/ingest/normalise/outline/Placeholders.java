package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.document.TextLine;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What templates leave behind where a value belongs. */
public final class Placeholders {
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)\\s*(?:\\?+|-+|–|—|n/?a|none|null|tbd|tbc|tba|todo|unknown|not known|unclear|to be (?:determined|confirmed)|x{2,}|y{2,}|z{2,}"
                    + "|<[^<>]{0,200}>|\\{\\{[^{}]{0,200}\\}\\}|\\[[^\\[\\]]{0,80}\\]|\\.{3}|…|_+)[\\s.*_]*");
    private static final Pattern TIME = Pattern.compile(
            "(?i)\\bHH:mm(?::ss)?\\b|\\bYYYY|\\bXX:XX\\b|\\b\\d{1,2}:\\?\\?|--:--|\\?\\?:\\?\\?"
                    + "|\\b(?:19|20)(?:\\dx|xx)\\b|-\\?\\?-|-MM-|\\btime tb[cd]\\b|\\{\\{[^{}]{0,80}\\}\\}|<\\s*(?:date|time)[^<>]{0,40}>");

    /** What stands before a time: nothing but signs, a label or its bracket, "at". */
    private static final Pattern BEFORE_TIME = Pattern.compile(
            "(?iu)(?:^[^\\p{L}]*|[:=|(\\[~/\\u2013\\u2014-]\\s*|\\b(?:at|on|from|to|until|till|by|since|between|and|before|after|around|about|um|am|vom|von|bis|seit|ab"
                    + "|le|à|de|du|vers|das|às|dia|el|a|las|desde|hasta|alle|dalle|il|op|om|van|tot|kl|o|od|do)\\.?\\s+)[\"'`\u201c]?$");

    /** Signs before a mark that tell what it is. */
    private static final int MOST_BEFORE = 30;

    private static final Pattern CLOSES_HINT = Pattern.compile("[^()\\[\\]]{0,24}[)\\]][\\s*_]{0,4}[:|=]");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?iu)\\b(?:e\\. ?g\\b|for example|example|such as|form of|z\\. ?b\\b|par exemple|por ejemplo|por exemplo|per esempio|bijv|np\\b)");

    /** What asks to be filled in, whatever stands there: "<fill in>", "[insert link]", "[NAME HERE]". */
    private static final Pattern REQUEST = Pattern.compile(
            "\\s*[<\\[][^<>\\[\\]]{0,40}?(?:\\b(?i:here|insert|enter|fill(?: in| out)?|your|placeholder|todo|tbd|preencher|preenche|rellenar|completar|indicar"
                    + "|ausfüllen|eintragen|einfügen|remplir|compléter|renseigner|compilare|inserire|invullen|uzupełnić|udfyldes|fylles|ifylles)\\b|\\b(?:NAME|DATE|TIME|LINK)\\b)"
                    + "[^<>\\[\\]]{0,40}[>\\]]\\s*");
    /** What people type in the place of a value that they mean to fill in later. */
    private static final Pattern LATER = Pattern.compile(
            "(?iu)[\\s*_<\\[(]*(?:t\\.?b\\.?[acd]\\.?|to ?do|fixme|xx+|\\?{2,}|_{2,}|to be (?:determined|confirmed|announced|added|completed|filled in|decided)|(?:please )?fill (?:in|out|me)|insert (?:here|time|date)|enter (?:time|date)|placeholder"
                    + "|(?:à|a) (?:compléter|completer|définir|confirmer|renseigner|préciser|remplir)|(?:wird )?(?:noch )?(?:zu ergänzen|nachzutragen|nachgetragen|ergänzt|einzutragen|auszufüllen|ausfüllen|eintragen)|folgt(?: noch)?"
                    + "|(?:por|a|para) (?:completar|rellenar|definir|confirmar|preencher|indicar)|preencher|completar|rellenar|indicar"
                    + "|(?:da|a) (?:definire|confermare|completare|compilare|inserire)|(?:nog )?(?:in te vullen|invullen|aan te vullen|te bepalen)|volgt(?: nog)?|n\\.?t\\.?b\\.?"
                    + "|do (?:uzupełnienia|ustalenia|potwierdzenia)|(?:fylls|ifylles|udfyldes|fylles|kompletteras)(?: i)?(?: senere| senare)?"
                    + "|уточняется|заполнить|будет (?:указано|дополнено)|未記入|未入力|要記入|記入予定|追記予定|後日記入|待定|待填写?|待补充|待确认|미정|추후(?: 기입| 작성)?|작성 예정)[\\s*_>\\])….!]*");
    /** In the place of a time any words in such brackets are a request. */
    private static final Pattern WORDS_IN_BRACKETS =
            Pattern.compile("\\s*<(?!(?i:redacted|removed|omitted|hidden|none|unknown))\\p{L}[\\p{L} _-]{2,40}>\\s*");

    private static final Pattern TITLE =
            Pattern.compile("(?i)[\\W_]*(?:(?:issue|incident|outage|post-?mortem)[ _-])?(?:name|title)[\\W_]*"
                    + "|(?:incident |post-?mortem |report )+template[\\W_]*");

    /** Of what is typed for a value to come, in characters. */
    private static final int LONGEST = 40;

    /** For each sign of ASCII with which a mark may begin, the signs that may follow it. */
    private static final boolean[][] OPENS = opens();

    private Placeholders() {}

    /** Returns whether the value says nothing. */
    public static boolean isPlaceholder(String value) {
        return WHOLE.matcher(value).matches() || standsForTime(value);
    }

    /**
     * Returns whether the value of a label is what a form asks for, and nobody filled it in.
     *
     * @param time whether a time belongs there
     */
    public static boolean isUnfilled(String value, boolean time) {
        if (time && value.length() <= LONGEST && LATER.matcher(value).matches()) {
            return true;
        }
        boolean may = value.indexOf('<') >= 0 || value.indexOf('[') >= 0;
        return may
                && (REQUEST.matcher(value).matches()
                        || time && WORDS_IN_BRACKETS.matcher(value).matches());
    }

    /** Returns whether the title of a document is that of a template. */
    public static boolean isTemplateTitle(String title) {
        return TITLE.matcher(title).matches() || standsForTime(title);
    }

    /** Returns whether a template's mark stands where a time belongs. */
    public static boolean standsForTime(String text) {
        return mayHoldMark(text) && TIME.matcher(text).find();
    }

    /** Returns whether a line leaves a time open: a mark that only says how times are written, `(YYYY-MM-DD): 2031-05-14` or "expects YYYY-MM-DD", does not. */
    public static boolean leavesTimeOpen(TextLine line) {
        String text = line.text();
        if (!standsForTime(text)) {
            return false;
        }
        Matcher mark = TIME.matcher(text);
        while (mark.find()) {
            if (standsWhereTimeDoes(text, mark.start()) && !isHint(line, mark.end())) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsWhereTimeDoes(String text, int at) {
        String before = at > MOST_BEFORE ? "x" + text.substring(at - MOST_BEFORE, at) : text.substring(0, at);
        // "={{ $json.id }}" and "${{ github.sha }}" are what programs compute.
        boolean computed = text.charAt(at) == '{' && at > 0 && "=$".indexOf(text.charAt(at - 1)) >= 0;
        return !computed
                && ("{<".indexOf(text.charAt(at)) >= 0
                        || BEFORE_TIME.matcher(before).find());
    }

    /** In brackets before the colon of a label behind which a time is told, which is no example. */
    private static boolean isHint(TextLine line, int end) {
        Matcher closing =
                CLOSES_HINT.matcher(line.text()).region(end, line.text().length());
        return closing.lookingAt()
                && !EXAMPLE.matcher(line.text()).find()
                && line.times().stream()
                        .anyMatch(when ->
                                when.start() >= closing.end() && when.date().isPresent());
    }

    /** Returns whether a row of a table does; what its first cell says of how times are written, another may fill. */
    public static boolean leavesTimeOpen(List<TextLine> row) {
        for (int i = 0; i < row.size(); i++) {
            if (leavesTimeOpen(row.get(i))) {
                return i > 0
                        || row.stream()
                                .skip(1)
                                .noneMatch(cell -> cell.times().stream()
                                                .anyMatch(when -> when.date().isPresent())
                                        && !EXAMPLE.matcher(cell.text()).find());
            }
        }
        return false;
    }

    /** A cheap look for the characters that every mark has one of. */
    private static boolean mayHoldMark(String text) {
        boolean[] next = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (next != null && (c >= next.length || next[c])) {
                return true;
            }
            next = c < OPENS.length ? OPENS[c] : null;
        }
        return text.endsWith("?");
    }

    private static boolean opensMark(char c, char next) {
        return switch (c) {
            case '?', '<' -> true;
            case '-' -> next == '-' || next == '?' || next == 'M';
            case '{' -> next == '{';
            case 'x', 'X', 'H', 'h', 'y', 'Y' ->
                Character.toLowerCase(next) == Character.toLowerCase(c) || Character.toLowerCase(next) == '-';
            case 't', 'T' -> next == 'b' || next == 'B';
            default -> Character.isDigit(c) && (next == 'x' || next == 'X');
        };
    }

    private static boolean[][] opens() {
        boolean[][] opens = new boolean[128][];
        "?<-{xXHhyYtT0123456789".chars().forEach(c -> {
            opens[c] = new boolean[opens.length];
            for (char next = 0; next < opens.length; next++) {
                opens[c][next] = opensMark((char) c, next);
            }
        });
        return opens;
    }
}
