package dev.hindcast.ingest.normalise.timeline.zone;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.time.zone.ZoneNames;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.ingest.wording.WordingFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the zone a document states once for all its times: "All times in CET", "Timeline (UTC)", "Time zone: Europe/Oslo". */
public final class ZoneStatements {
    private static final Wording SPEAKS_OF_TIMES = Wording.of(
            "(?i)\\b(?:times?|timestamps?|dtgs?|(?:everything|all)(?: below| here)? (?:is |are )?in(?= (?-i:[A-Z]{3,4}|UTC[+-]\\d{1,2})\\W*$)|time ?zone|timeline|events?|clock|(?<=(?:^|[.;!?] )\\W{0,3}(?:(?:all|the|our) )?)(?:clocks|hours)(?=(?: (?:below|here|throughout))? (?:are (?:in )?|in )(?:the )?[^\\s.;!?]+(?: [^\\s.;!?]+){0,2}\\s*(?:[.;!]|$))|(?<!(?:availability|dns|safe|security|landing) )zone(?: of (?:the |all |these )?(?:\\w+ )?(?:times|stamps|timestamps|clocks?|entries))?(?=\\s?[:=])|(?<=^)zone(?=\\s{1,20}(?!(?:ea|we)st\\b)\\S{2,20}(?: ?(?:\\([^()]{1,24}\\)|(?:UTC|GMT)?[+-]\\S{1,6}))?$)|(?-i:UTC?|GMT) (?:is |are )?used(?=\\s*(?:$|[.,;:)]|(?:below|here|throughout|everywhere|for (?:all|the)|in (?:this|the|all)|unless)\\b))"
                    + "|throughout(?<=\\b(?-i:[A-Z]{2,4}|(?:Europe|America|Asia)/[A-Z][A-Za-z_]{1,30}),? throughout)(?=\\s*(?:$|[.,;:)]|(?:the|this|our) (?:\\w+ )?(?:document|report|page|text|timeline|account|review)\\b)))\\b");
    private static final Wording CANDIDATE = Wording.exactly("(?<![A-Za-z0-9])(?<!/(?!(?:UTC|GMT)[+-]\\d))(?:"
            + ZoneNames.CANDIDATE + ")(?![A-Za-z0-9]|/(?!(?:UTC|GMT)[+-]\\d))");
    /** "All times are MT", "Timeline (Eastern)", "Time (London)", not "slow load times in London": a zone here is a word or a place elsewhere. */
    private static final Wording AMONG_TIMES = Wording.of(
            "(?:(?<!\\bat )\\b(?:all|these|event) times|(?<!\\b(?:load|loading|response|reply|wait|waiting|delivery|travel|build|query|processing) )\\btimes (?:are|below)|(?<=[(\\[])times|\\btime ?zone|^\\W*(?:date/|date and |local |event |start |end )?times?|^\\W*(?:incident |event )?timeline(?= ?\\())"
                    + "[:(\\s\\[]{1,3}(?:(?:are|is|in|given|shown|listed|written|noted|recorded|reported|quoted|stated|expressed|local|the|below|here|times?)[:(\\s\\[]{1,2}){0,5}"
                    + "(" + ZoneNames.AMONG_TIMES + ")(?=\\W*$|[)\\].,;:|])");
    /** What each of these ends with: they may begin anywhere, and to look for that takes long. */
    private static final Wording NAME = Wording.of("\\b(?:" + ZoneNames.WORDS_AMONG_TIMES + ")");

    /** "All times are US/Pacific" speaks for the document also where it stands beside a time. */
    private static final Wording SPEAKS_FOR_ALL =
            Wording.of("(?i)\\b(?:all|the|these) (?:(?:dates? and )?times?|timestamps?)\\b[^.;()]{0,40}|\\btimes?"
                    + " (?:are|is)\\b[^.;()]{0,40}|(?<=\\()(?:all )?times?(?: (?:are|is|in|given|all))* (?:"
                    + ZoneNames.CANDIDATE + ")(?=\\))");

    /** "Local time; the proxy logs UTC": the zone named is not that of the times. */
    private static final Wording LOCAL_UNLIKE_LOGS = Wording.of(
            "\\blocal(?: times?)?[;,.] (?:(?!local)[\\w-]+ ){0,3}?(?:logs?|metrics|graphs|dashboards?|databases?|servers?|alerts) (?:(?:are|is|in|use|uses|logged|written|kept|shows?) ){0,3}(?:utc|gmt)\\b");

    /** "(GMT-07:00) America/Los Angeles" in a line of its own, as calendars have it below the hours. */
    private static final Pattern OF_CALENDAR = Pattern.compile(
            "\\s*\\((?:UTC|GMT)\\s?(?:[+-]\\d{1,2}:?\\d{2})?\\)\\s*((?:Europe|America|Asia|Africa|Australia|Pacific|Atlantic)/[A-Za-z_]{2,20}(?:[ /][A-Za-z_]{2,20}){0,2})\\s*");

    /** "Local time is UTC-4; UTC is used below": what is said of the times themselves goes before. */
    private static final Wording LOCAL_IS = Wording.of("\\blocal time (?:here |there )?(?:is|was|=)\\s");

    /** How a sentence about all times begins. */
    private static final Pattern OF_TIMES = Pattern.compile(
            "(?i)(?:[^\\d.;:]{1,60}, )?(?:all |the |these |our |event )*(?:times?|timestamps?|clocks)\\b[^\\d.;:]*(?:are|is|in)\\b");

    /** What has no summer time. */
    private static final Wording STANDARD =
            Wording.of("\\bstandard time\\b|\\ball year\\b|\\bno (?:daylight|summer)|\\b(?:does|do) not change\\b");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;])\\s+");
    /** Longest line that states a zone; a longer one tells a story. */
    private static final int LONGEST = 160;

    /** The label of a zone: "Zone used in this report". */
    public static final Wording FIELD = Wording.of("\\b(?:time ?zone|zone|tz)\\b(?! [ab]\\b)");
    /** The label of a zone in other languages. */
    private static final Wording FIELD_ELSEWHERE =
            WordingFile.read(ZoneStatements.class, "zone-fields.txt").get("fields");

    private static final Pattern REGION = Pattern.compile(
            "\\s*(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Z][A-Za-z_/]{1,40}\\s*");
    /** What a date may have beside it in a line that names only the day and its zone, in characters. */
    private static final int MOST_BESIDE = 45;

    /** A longer title of a column is more than a zone, in characters. */
    private static final int LONGEST_NAME = 20;

    private ZoneStatements() {}

    /** Returns the zone of the first line that states one for all times and holds no time itself. */
    public static Optional<WrittenZone> ofDocument(Outline outline) {
        Optional<WrittenZone> local = Optional.empty();
        Set<WrittenZone> remarks = new LinkedHashSet<>();
        String heading = null;
        for (Part part : outline.parts()) {
            if (heading != null) {
                ZoneRemark.below(heading, part).ifPresent(remarks::add);
            }
            heading = part.block() instanceof Block.Heading above ? above.text().text() : null;
            for (String text : texts(part.block())) {
                Optional<WrittenZone> zone = inStatement(text);
                if (zone.isPresent() && !LOCAL_IS.isIn(text)) {
                    return zone;
                }
                local = local.isPresent() ? local : zone;
            }
        }
        Optional<WrittenZone> ofLocal = local;
        // Two remarks are each of their own rows alone.
        return remarks.stream()
                .filter(zone -> remarks.size() == 1)
                .findFirst()
                .or(() -> ofLocal)
                .or(() -> remarks.isEmpty() ? besideDay(outline) : Optional.empty());
    }

    /** Returns the zone of a field that names one, also of a field outside the text such as {@code zona: Europe/Madrid}. */
    public static Optional<WrittenZone> ofField(Fields fields) {
        return fields.all().stream()
                .filter(field -> FIELD.isIn(field.words()))
                .flatMap(field -> ZoneNames.read(field.value()).or(() -> inHeader(field.value())).stream())
                .findFirst()
                .or(() -> fields.all().stream()
                        .filter(field -> field.metadata() && FIELD_ELSEWHERE.isIn(field.words()))
                        .filter(field -> REGION.matcher(field.value()).matches())
                        .flatMap(field -> ZoneNames.read(field.value()).stream())
                        .findFirst());
    }

    /** Returns the blocks that state a zone for all times. */
    public static List<Block> statements(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(block instanceof Block.Heading))
                .filter(block ->
                        texts(block).stream().anyMatch(text -> inStatement(text).isPresent()))
                .toList();
    }

    private static List<String> texts(Block block) {
        if (block instanceof Block.Heading heading) {
            return List.of(heading.text().text());
        }
        if (block instanceof Block.Verbatim verbatim) {
            return verbatim.kind() == Block.Verbatim.Kind.QUOTE
                    ? verbatim.text().lines().toList()
                    : List.of();
        }
        return block instanceof Block.Table table ? columnOfZone(table) : sentences(Block.lines(block));
    }

    /** Labels on the left, and above their times no more than "EST", which above other things is an estimate or a market. */
    private static List<String> columnOfZone(Block.Table table) {
        List<String> zones = table.header().stream()
                .map(TextLine::text)
                .filter(cell ->
                        cell.length() <= LONGEST_NAME && ZoneNames.read(cell).isPresent())
                .toList();
        boolean others =
                table.header().stream().anyMatch(cell -> !cell.text().isBlank() && !zones.contains(cell.text()));
        boolean times = table.rows().stream()
                .flatMap(row -> row.stream().skip(1))
                .allMatch(cell -> cell.text().isBlank()
                        || cell.times().stream().anyMatch(when -> when.time().isPresent()));
        return zones.size() == 1 && !others && times ? List.of("Time zone: " + zones.get(0)) : List.of();
    }

    /** The sentences of those lines that speak of times and name what may be a zone. */
    private static List<String> sentences(List<TextLine> lines) {
        List<String> sentences = List.of();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            // Names of zones have two capitals side by side, a slash, a Z, or speak of time.
            boolean may = line.signs().haveCapitalsTogether()
                    || line.hasOneOf("/Z")
                    || line.text().contains("ime");
            Matcher calendar = OF_CALENDAR.matcher(may && line.hasOneOf("/") ? line.text() : "");
            if (calendar.matches()) {
                return List.of("Time zone: " + calendar.group(1).replace(' ', '_'));
            }
            boolean speaks = (may || i + 1 < lines.size()) && SPEAKS_OF_TIMES.isIn(line.text());
            if (may
                    && speaks
                    && (CANDIDATE.isIn(line.text()) || amongTimes(line.text()).isPresent())) {
                sentences = sentences.isEmpty() ? new ArrayList<>() : sentences;
                sentences.addAll(List.of(SENTENCE_END.split(line.text())));
            } else if (speaks && i + 1 < lines.size()) {
                sentences = sentences.isEmpty() ? new ArrayList<>() : sentences;
                overEnd(line.text(), lines.get(i + 1).text()).ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    private static Optional<MatchResult> amongTimes(String text) {
        return NAME.isIn(text) ? AMONG_TIMES.first(text, match -> true) : Optional.empty();
    }

    /** The sentence about times that goes from one line on to the next. */
    private static Optional<String> overEnd(String line, String next) {
        String[] sentences = SENTENCE_END.split(line);
        String last = sentences[sentences.length - 1].strip();
        String sentence = last + " " + SENTENCE_END.split(next)[0];
        boolean goesOn = !last.isEmpty() && ".;:".indexOf(last.charAt(last.length() - 1)) < 0;
        return goesOn && OF_TIMES.matcher(sentence).lookingAt() && CANDIDATE.isIn(sentence)
                ? Optional.of(sentence)
                : Optional.empty();
    }

    /** Returns the zone that a line by itself, such as one above a table, states for all times. */
    public static Optional<WrittenZone> inLine(String line) {
        return sentences(List.of(TextLine.plain(line, 1))).stream()
                .flatMap(text -> inStatement(text).stream())
                .findFirst()
                .or(() -> ZoneRemark.in(line));
    }

    private static Optional<WrittenZone> inStatement(String text) {
        if (!SPEAKS_OF_TIMES.isIn(text) || LOCAL_UNLIKE_LOGS.isIn(text)) {
            return Optional.empty();
        }
        boolean states = text.length() <= LONGEST
                && TimeScanner.scan(text).stream().noneMatch(when -> when.time().isPresent());
        return states ? inHeader(text) : besideTimes(text);
    }

    /** Returns the zone beside the day in a line that holds no more, such as {@code Date: 14 May 2031 (CET)}. */
    private static Optional<WrittenZone> besideDay(TextLine line) {
        List<WrittenTime> times = line.text().length() > LONGEST || line.times().size() != 1 ? List.of() : line.times();
        return times.stream()
                .filter(when ->
                        when.time().isEmpty() && line.text().length() - (when.end() - when.start()) <= MOST_BESIDE)
                .flatMap(when -> inHeader(line.text().substring(when.end())).stream())
                .findFirst();
    }

    private static Optional<WrittenZone> besideDay(Outline outline) {
        for (Part part : outline.figured()) {
            for (TextLine line :
                    part.block() instanceof Block.ListItem ? List.<TextLine>of() : Block.told(part.block())) {
                Optional<WrittenZone> zone = line.hasFigure() ? besideDay(line) : Optional.empty();
                if (zone.isPresent()) {
                    return zone;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenZone> besideTimes(String text) {
        return SPEAKS_FOR_ALL
                .first(text, match -> inHeader(match.group()).isPresent())
                .flatMap(match -> inHeader(match.group()));
    }

    /** Returns the zone named in a heading or column title. Of an ambiguous name, an offset or region beside it decides. */
    public static Optional<WrittenZone> inHeader(String text) {
        List<WrittenZone> zones = new ArrayList<>();
        CANDIDATE.first(text, match -> {
            ZoneNames.read(match.group()).ifPresent(zones::add);
            return false;
        });
        if (zones.isEmpty()) {
            return amongTimes(text).flatMap(match -> ZoneNames.read(match.group(1)));
        }
        WrittenZone first = zones.get(0);
        if (!first.ambiguous()) {
            // "Mountain Standard Time all year (UTC-7)"
            boolean standard = STANDARD.isIn(text);
            return zones.stream()
                    .skip(1)
                    .filter(zone -> standard && zone.isOffset())
                    .findFirst()
                    .or(() -> Optional.of(first));
        }
        return zones.stream()
                .filter(zone -> !zone.ambiguous())
                .findFirst()
                .map(zone -> first.decidedBy(zone).orElse(first))
                .or(() -> Optional.of(first));
    }
}
