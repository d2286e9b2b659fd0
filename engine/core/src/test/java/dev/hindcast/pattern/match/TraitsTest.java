package dev.hindcast.pattern.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.IncidentLiteral;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.rootcause.MechanismFinder;
import dev.hindcast.rootcause.Taxonomy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TraitsTest {
    @Test
    void thatTwoWorksWerePlannedMakesThemNoMoreAlike() {
        assertThat(trigger(Trigger.MAINTENANCE)).isEqualTo(-1);
        assertThat(trigger(Trigger.RELEASE)).isEqualTo(Trigger.RELEASE.ordinal());
    }

    private static int trigger(Trigger trigger) {
        Attributed<Trigger> stated = new Attributed<>(trigger, "field", IncidentLiteral.EVIDENCE);
        return Traits.of(
                        new IncidentLiteral("move").incident().withCauses(Optional.of(stated), List.of()),
                        new MechanismFinder(Taxonomy.EMPTY))
                .trigger();
    }
}
