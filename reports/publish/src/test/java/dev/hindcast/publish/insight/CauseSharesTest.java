package dev.hindcast.publish.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.insight.cause.CauseShares;
import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.publish.IncidentLiteral;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CauseSharesTest {
    private static final Offset<Double> FOUR_DIGITS = Offset.offset(5e-5);

    private static IncidentLiteral incident(String id) {
        return IncidentLiteral.incident(id);
    }

    private static final List<Incident> SIX = List.of(
            incident("a")
                    .trigger(Trigger.RELEASE)
                    .factor(Factor.CAPACITY)
                    .factor(Factor.PROCESS)
                    .build(),
            incident("b").trigger(Trigger.RELEASE).factor(Factor.CAPACITY).build(),
            incident("c").trigger(Trigger.EXPIRY).factor(Factor.PROCESS).build(),
            incident("d").trigger(Trigger.ATTACK).factor(Factor.CLOCK).build(),
            incident("e").build(),
            incident("f").build());

    @Test
    void sharesAreOfAllIncidentsAndTheUnstatedOnesCount() {
        CauseShares shares = CauseShares.triggers(SIX);
        assertThat(shares.stated()).isEqualTo(4);
        assertThat(shares.unstated().value().getAsDouble()).isCloseTo(2.0 / 6, FOUR_DIGITS);
        // Wilson for 2 of 6, worked out by hand.
        assertThat(shares.unstated().low().getAsDouble()).isCloseTo(0.0968, FOUR_DIGITS);
        assertThat(shares.unstated().high().getAsDouble()).isCloseTo(0.7000, FOUR_DIGITS);
        assertThat(shares.causes()).extracting(CauseShares.Cause::id).containsExactly("release", "attack", "expiry");
        assertThat(shares.causes()).extracting(CauseShares.Cause::covered).containsExactly(0.5, 0.75, 1.0);
    }

    @Test
    void anIncidentWithSeveralFactorsIsCoveredOnce() {
        CauseShares shares = CauseShares.factors(SIX);
        assertThat(shares.causes()).extracting(CauseShares.Cause::id).containsExactly("capacity", "process", "clock");
        assertThat(shares.causes()).extracting(CauseShares.Cause::incidents).containsExactly(2L, 2L, 1L);
        assertThat(shares.causes()).extracting(CauseShares.Cause::covered).containsExactly(0.5, 0.75, 1.0);
    }

    @Test
    void fourIncidentsAreTooFewForAShareButAreCounted() {
        CauseShares shares = CauseShares.triggers(SIX.subList(0, 4));
        assertThat(shares.causes().get(0).incidents()).isEqualTo(2);
        assertThat(shares.causes().get(0).share().refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("too few"));
        assertThat(CauseShares.triggers(List.of()).causes()).isEmpty();
    }
}
