package dev.hindcast.statistics.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindcast.Vectors;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TermWeightsTest {
    private static final JsonNode VECTOR = Vectors.read("25_tfidf_cosine");
    private static final List<String> TEXTS = Vectors.entries(VECTOR.get("docs")).stream()
            .map(JsonNode::textValue)
            .toList();
    private static final Offset<Double> TOLERANCE =
            within(VECTOR.get("tolerance").doubleValue());

    @Test
    void wordsAndTheirWeightsAgreeWithTheVector() {
        TermWeights weights = TermWeights.words(TEXTS);
        assertThat(weights.inverseFrequencies().keySet())
                .containsExactlyElementsOf(Vectors.entries(VECTOR.get("vocabulary")).stream()
                        .map(JsonNode::textValue)
                        .toList());
        weights.inverseFrequencies()
                .forEach((word, weight) -> assertThat(weight)
                        .as(word)
                        .isCloseTo(VECTOR.get("idf").get(word).doubleValue(), TOLERANCE));
        assertCosines(weights, VECTOR.get("cosine"));
    }

    @Test
    void pairsOfWordsAgreeWithTheVector() {
        assertCosines(TermWeights.wordsAndPairs(TEXTS), VECTOR.get("cosine_sublinear_1_2gram"));
    }

    private static void assertCosines(TermWeights weights, JsonNode expected) {
        for (int i = 0; i < TEXTS.size(); i++) {
            for (int j = 0; j < TEXTS.size(); j++) {
                assertThat(weights.cosine(i, j))
                        .isCloseTo(expected.get(i).get(j).doubleValue(), TOLERANCE);
            }
        }
    }

    @Test
    void aTextWithoutWordsIsLikeNothing() {
        TermWeights weights = TermWeights.wordsAndPairs(List.of("", "disk full", "…"));
        assertThat(weights.cosine(0, 1)).isZero();
        assertThat(weights.cosine(0, 0)).isZero();
        assertThat(weights.cosine(1, 1)).isCloseTo(1, TOLERANCE);
    }
}
