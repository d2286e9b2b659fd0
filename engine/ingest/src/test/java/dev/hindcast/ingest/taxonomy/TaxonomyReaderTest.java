package dev.hindcast.ingest.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.rootcause.CauseRule;
import dev.hindcast.rootcause.Taxonomy;
import org.junit.jupiter.api.Test;

class TaxonomyReaderTest {
    @Test
    void everyLabelHasRules() {
        Taxonomy taxonomy = TaxonomyReader.builtIn();
        assertThat(taxonomy.triggers()).extracting(CauseRule::label).contains(Trigger.values());
        assertThat(taxonomy.factors()).extracting(CauseRule::label).contains(Factor.values());
        assertThat(taxonomy.mechanisms()).extracting(CauseRule::id).doesNotHaveDuplicates();
    }

    @Test
    void aUsersLabelStandsForTheBuiltInOneAboveIt() {
        Taxonomy taxonomy = TaxonomyReader.extended("own.yml", """
                triggers:
                  tide-table:
                    parent: harbour-data
                    rules:
                      wrong: {weight: 3, phrases: ["tide table ~2 wrong"]}
                  harbour-data: {parent: configuration}
                mechanisms:
                  tide: ["tide table"]
                """);
        CauseRule<Trigger> own = taxonomy.triggers().get(taxonomy.triggers().size() - 1);
        assertThat(own.id()).isEqualTo("tide-table/wrong");
        assertThat(own.label()).isEqualTo(Trigger.CONFIGURATION);
    }

    @Test
    void parentsInACircleAreOneClearError() {
        assertThatThrownBy(() -> TaxonomyReader.extended("own.yml", "triggers:\n  a: {parent: b}\n  b: {parent: a}\n"))
                .isInstanceOf(UserFileProblem.class)
                .hasMessageStartingWith("own.yml:2: the parents of \"a\" go in a circle: a > b > a");
    }

    @Test
    void anUnknownParentIsOneClearError() {
        assertThatThrownBy(() -> TaxonomyReader.extended("own.yml", "triggers:\n  a: {parent: weather}\n"))
                .isInstanceOf(UserFileProblem.class)
                .hasMessageStartingWith("own.yml:2: unknown parent \"weather\"; built in are attack, ");
    }

    @Test
    void whatIsNoTaxonomyIsOneClearError() {
        assertThatThrownBy(() -> TaxonomyReader.extended("own.yml", "triggers: [unclosed"))
                .isInstanceOf(UserFileProblem.class)
                .hasMessageContaining("this is not YAML");
        assertThatThrownBy(() -> TaxonomyReader.extended("own.yml", ""))
                .isInstanceOf(UserFileProblem.class)
                .hasMessageContaining("there is nothing in it");
        assertThatThrownBy(() -> TaxonomyReader.extended(
                        "own.yml", "triggers:\n  load:\n    rules:\n      x: {weight: heavy, phrases: [a]}\n"))
                .isInstanceOf(UserFileProblem.class)
                .hasMessage("own.yml:4: \"heavy\" is no number");
        assertThatThrownBy(() -> TaxonomyReader.extended("own.yml", "causes: {}\n"))
                .isInstanceOf(UserFileProblem.class)
                .hasMessageContaining("unknown key \"causes\"");
    }

    @Test
    void correctionsThatNameNoLabelAreOneClearError() {
        assertThatThrownBy(() -> CorrectionsFile.read("corrections.csv", "source,trigger\na.md,weather\n"))
                .isInstanceOf(UserFileProblem.class)
                .hasMessageStartingWith("corrections.csv:2: there is no \"weather\"");
        assertThatThrownBy(() -> RepeatsFile.read("repeats.csv", "earlier,later,relation\na.md,b.md,cousin\n"))
                .isInstanceOf(UserFileProblem.class)
                .hasMessageStartingWith("repeats.csv:2: there is no relation \"cousin\"");
    }
}
