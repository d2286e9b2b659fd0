package dev.hindcast.api;

import static dev.hindcast.query.IncidentColumn.QUARTER;
import static dev.hindcast.query.IncidentColumn.TEAM;
import static dev.hindcast.query.IncidentColumn.TRIGGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.cli.run.Failure;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.query.Cell;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The few words that notebooks use say the same as the command line. */
class HindcastTest {
    private static final Incidents READ =
            Hindcast.read(Path.of(System.getProperty("hindcast.checkout")).resolve("sample-data"));

    @Test
    void aQuestionIsATable() {
        Question question = READ.metric("time_to_resolve").by(QUARTER);

        assertThat(question.table().row(Cell.ofText("2020-Q4")).orElseThrow().n())
                .isPositive();
        assertThat(question.toString()).contains("median", "2020-Q4");
    }

    @Test
    void narrowingNarrowsEverything() {
        Incidents ports = READ.where(TEAM, "Ports").between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));

        assertThat(ports.list())
                .isNotEmpty()
                .hasSizeLessThan(READ.list().size())
                .allMatch(incident -> incident.team().orElseThrow().equals("Ports"));
        assertThat(ports.metric("incident_count").table().rows().get(0).incidents())
                .isEqualTo(ports.list().size());
    }

    @Test
    void aQuarterHasItsReportCard() {
        assertThat(READ.quarter("2021-Q2").card()).hasSize(9);
    }

    @Test
    void chartsArePictures() {
        assertThat(READ.metric("time_to_resolve").by(QUARTER).chart().image().getWidth())
                .isGreaterThan(900);
        assertThat(READ.metric("incident_count").by(TRIGGER).chart().svg()).startsWith("<svg");
        assertThatThrownBy(() -> READ.metric("incident_count").by(TEAM).chart())
                .hasMessageContaining("print the table instead");
    }

    @Test
    void survivalSimulationAndPatternsAnswer() {
        assertThat(READ.stillOpen(DurationDefinition.TIME_TO_RESOLVE).n()).isPositive();
        assertThat(READ.simulate(20).known()).isPresent();
        assertThat(READ.patterns().links()).isNotEmpty();
    }

    @Test
    void aNameThatDoesNotExistIsAnsweredWithThoseThatDo() {
        assertThatThrownBy(() -> READ.metric("mttr"))
                .hasMessageContaining("there is no metric \"mttr\"")
                .hasMessageContaining("time_to_resolve");
        assertThatThrownBy(() -> Hindcast.read(Path.of("nowhere"))).isInstanceOf(Failure.class);
    }
}
