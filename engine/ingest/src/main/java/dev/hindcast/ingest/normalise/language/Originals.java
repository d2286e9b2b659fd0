package dev.hindcast.ingest.normalise.language;

import dev.hindcast.ingest.normalise.field.task.TaskState;
import dev.hindcast.model.ActionItem;
import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.DocumentSection.Wrap;
import dev.hindcast.model.Incident;
import dev.hindcast.model.StatedSeverity;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.StatedDuration;
import dev.hindcast.model.time.TimelineEntry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives what was read back in the words in which its document was written. */
final class Originals {
    private static final String CUT = "…";

    /** What stands between lines that were joined. */
    private static final String BETWEEN = " |:\n";
    /** How many lines are looked through for a text of which no line is known. */
    private static final int FIRST = 400;

    /** How many lines may stand before the one that such a text begins with. */
    private static final int NEAR = 20;

    private final List<Lines.Said> said;
    /** Where the lines of each number begin. */
    private final Map<Integer, Integer> places = new HashMap<>();

    /**
     * Prepares to.
     *
     * @param said the lines that were read, in their order
     */
    Originals(List<Lines.Said> said) {
        this.said = said;
        for (int i = 0; i < said.size(); i++) {
            places.putIfAbsent(said.get(i).line(), i);
        }
    }

    /** Returns the same incident in those words. */
    Incident of(Incident read) {
        return new Incident(
                read.id(),
                read.source(),
                words(read.title(), 0),
                read.organisation().map(name -> words(name, 0)),
                read.team().map(name -> words(name, 0)),
                read.services().stream().map(name -> words(name, 0)).toList(),
                read.severity().map(this::severity),
                read.kind(),
                read.status(),
                read.date(),
                read.zone(),
                milestones(read.milestones()),
                read.statedDurations().stream().map(this::duration).toList(),
                read.detectionSource().map(this::attributed),
                read.trigger().map(this::attributed),
                read.factors().stream().map(this::attributed).toList(),
                read.actionItems().stream().map(this::action).toList(),
                read.timeline().stream().map(this::entry).toList(),
                read.sections().stream().map(this::section).toList(),
                read.publishedAt(),
                read.findings().stream().map(this::finding).toList());
    }

    private StatedSeverity severity(StatedSeverity read) {
        return new StatedSeverity(
                read.level(), words(read.original(), read.evidence().line()), evidence(read.evidence()));
    }

    private Milestones milestones(Milestones read) {
        Map<MilestoneName, Milestone> own = new EnumMap<>(MilestoneName.class);
        read.byName()
                .forEach((name, at) -> own.put(
                        name,
                        new Milestone(
                                at.at(),
                                at.precision(),
                                at.approximate(),
                                at.zoneBasis(),
                                at.basis(),
                                evidence(at.evidence()))));
        return new Milestones(own);
    }

    private StatedDuration duration(StatedDuration read) {
        return new StatedDuration(
                read.name(), read.seconds(), read.clock(), read.approximate(), evidence(read.evidence()));
    }

    private <T> Attributed<T> attributed(Attributed<T> read) {
        return new Attributed<>(read.value(), read.rule(), read.confidencePercent(), evidence(read.evidence()));
    }

    private ActionItem action(ActionItem read) {
        int line = read.evidence().line();
        String text = words(read.text(), line);
        return new ActionItem(
                text,
                read.owner().map(owner -> words(owner, line)),
                read.kind().map(kind -> words(kind, line)),
                read.status().or(() -> TaskState.ofLine(text)),
                read.due(),
                read.url(),
                evidence(read.evidence()));
    }

    private TimelineEntry entry(TimelineEntry read) {
        return new TimelineEntry(
                read.at(), read.precision(), words(read.text(), read.evidence().line()), evidence(read.evidence()));
    }

    private DocumentSection section(DocumentSection read) {
        String title = words(read.title(), read.evidence().line());
        StringBuilder own = new StringBuilder();
        List<Wrap> wraps = new ArrayList<>();
        int begin = 0;
        int block = 0;
        int next = 0;
        for (String told : read.text().split("\n", -1)) {
            own.append(block == 0 ? "" : "\n");
            int from = 0;
            int line = read.lineOfBlock(block++);
            while (next < read.wraps().size() && read.wraps().get(next).at() <= begin + told.length()) {
                Wrap wrap = read.wraps().get(next++);
                own.append(joined(told.substring(from, wrap.at() - begin), line));
                from = wrap.at() - begin;
                line = wrap.line();
                wraps.add(new Wrap(own.length(), line));
            }
            own.append(words(told.substring(from), line));
            begin += told.length() + 1;
        }
        return new DocumentSection(read.role(), title, own.toString(), read.lines(), wraps, evidence(read.evidence()));
    }

    /** The words of a piece, and what stands between it and the next. */
    private String joined(String piece, int line) {
        int end = piece.length();
        while (end > 0 && BETWEEN.indexOf(piece.charAt(end - 1)) >= 0) {
            end--;
        }
        return words(piece.substring(0, end), line) + piece.substring(end);
    }

    private Finding finding(Finding read) {
        return new Finding(read.code(), read.message(), evidence(read.evidence()));
    }

    private Evidence evidence(Evidence read) {
        String excerpt = read.excerpt();
        String whole = excerpt.endsWith(CUT) ? excerpt.substring(0, excerpt.length() - 1) : excerpt;
        return new Evidence(read.source(), read.line(), words(whole, read.line()));
    }

    /**
     * Returns the words that a text stands for: a piece of a line, else whatever lines it is made of.
     *
     * @param line where it was read, 0 if that is not known
     */
    private String words(String text, int line) {
        if (text.isBlank()) {
            return text;
        }
        int from = places.getOrDefault(line, line == 0 ? 0 : said.size());
        int last = line == 0 ? Math.min(FIRST, said.size()) : said.size();
        for (int i = from; i < last && (line == 0 || said.get(i).line() == line); i++) {
            Optional<String> own = piece(said.get(i).text(), text);
            if (own.isPresent()) {
                return own.get();
            }
        }
        return composed(text, from);
    }

    private static Optional<String> piece(AlignedText line, String text) {
        int start = line.text().indexOf(text);
        return start < 0
                ? Optional.empty()
                : Optional.of(line.original(start, start + text.length()).strip())
                        .filter(own -> !own.isEmpty());
    }

    /** Line by line, as long as they stand there. */
    private String composed(String text, int from) {
        StringBuilder own = new StringBuilder(text.length());
        int at = 0;
        for (int i = from; i < said.size() && at < text.length(); i++) {
            while (at < text.length() && BETWEEN.indexOf(text.charAt(at)) >= 0) {
                own.append(text.charAt(at++));
            }
            AlignedText line = said.get(i).text();
            String words = line.text().strip();
            boolean cut = text.length() - at < words.length();
            if (cut ? words.startsWith(text.substring(at)) : text.startsWith(words, at)) {
                int start = line.text().indexOf(words);
                int end = Math.min(words.length(), text.length() - at);
                own.append(line.original(start, start + end));
                at += end;
            } else if (at > 0 || i - from > NEAR) {
                break;
            }
        }
        return own.append(text.substring(at)).toString();
    }
}
