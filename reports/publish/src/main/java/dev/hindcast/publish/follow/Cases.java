package dev.hindcast.publish.follow;

import dev.hindcast.model.Incident;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MeasuredDuration;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.SafeText;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Which incidents of a quarter are worth a conversation: the longest, and those noticed last. Not a judgement on anybody. */
public final class Cases {
    private static final int MOST = 3;
    private static final int LONGEST_TITLE = 110;

    private Cases() {}

    /** Returns a sentence for each case. */
    public static List<Block.Sentence> of(List<Incident> incidents) {
        return Stream.concat(
                        most(incidents, DurationDefinition.TIME_TO_RESOLVE, "cases.longest"),
                        most(incidents, DurationDefinition.TIME_TO_DETECT, "cases.late"))
                .toList();
    }

    private static Stream<Block.Sentence> most(List<Incident> incidents, DurationDefinition definition, String key) {
        return incidents.stream()
                .filter(incident -> seconds(incident, definition).orElse(0) > 0)
                .sorted(Comparator.<Incident>comparingLong(
                                incident -> -seconds(incident, definition).getAsLong())
                        .thenComparing(Incident::id))
                .limit(MOST)
                .map(incident -> new Block.Sentence(
                        DurationText.of(seconds(incident, definition).getAsLong()),
                        Messages.get(key, SafeText.line(incident.title(), LONGEST_TITLE)),
                        SafeText.line(incident.source().path(), LONGEST_TITLE),
                        Origin.of("incidents", definition.name() + "_seconds", "id", incident.id())));
    }

    private static OptionalLong seconds(Incident incident, DurationDefinition definition) {
        return definition.measure(incident.milestones()) instanceof MeasuredDuration.Measured measured
                ? OptionalLong.of(measured.seconds())
                : OptionalLong.empty();
    }
}
