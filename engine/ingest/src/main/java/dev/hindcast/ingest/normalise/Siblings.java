package dev.hindcast.ingest.normalise;

import dev.hindcast.model.Reading;
import java.util.List;

/** What the incidents that a document tells of say of each other. */
final class Siblings {
    private Siblings() {}

    /**
     * Takes for an incident, too, what tells little by itself and stands with a time among others of the same form.
     *
     * @param drafts all of a document
     * @param log whether the document is called a log of incidents
     */
    static void decide(List<Draft> drafts, boolean log) {
        long others = drafts.stream().filter(each -> !isRejected(each)).count();
        if (drafts.size() < 2 || !log && (others == 0 || 2 * others < drafts.size())) {
            return;
        }
        for (Draft draft : drafts) {
            if (isRejected(draft) && !draft.mentions().isEmpty()) {
                draft.reading = draft.reading.filter(reading -> !(reading instanceof Reading.Rejected));
            }
        }
    }

    private static boolean isRejected(Draft draft) {
        return draft.reading.filter(Reading.Rejected.class::isInstance).isPresent();
    }
}
