package dev.hindcast.ingest.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StagesTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void eachStepIsDoneForAllBeforeTheNextBegins() {
        Stages<String> stages =
                new Stages<>(List.of(piece -> done.add("open " + piece), piece -> done.add("read " + piece)));
        assertThat(stages.run(List.of("a", "b"))).isEmpty();
        assertThat(done).containsExactly("open a", "open b", "read a", "read b");
    }

    @Test
    void whatFailsIsToldAndTakesNoFurtherPart() {
        Stages<String> stages = new Stages<>(List.of(piece -> open(piece), piece -> done.add("read " + piece)));
        Map<String, Throwable> failed = stages.run(List.of("a", "bad", "deep", "b"));
        assertThat(failed).containsOnlyKeys("bad", "deep");
        assertThat(failed.get("bad")).isInstanceOf(IllegalArgumentException.class);
        assertThat(failed.get("deep")).isInstanceOf(StackOverflowError.class);
        assertThat(done).containsExactly("read a", "read b");
    }

    @Test
    void aPieceIsToldFromAnotherThatIsEqual() {
        List<Integer> first = new ArrayList<>(List.of(1));
        List<Integer> second = new ArrayList<>(List.of(1));
        Stages<List<Integer>> stages = new Stages<>(List.of(
                piece -> {
                    if (piece == first) {
                        throw new IllegalStateException();
                    }
                },
                piece -> piece.add(2)));
        stages.run(List.of(first, second));
        assertThat(first).containsExactly(1);
        assertThat(second).containsExactly(1, 2);
    }

    private static void open(String piece) {
        if (piece.equals("bad")) {
            throw new IllegalArgumentException(piece);
        }
        if (piece.equals("deep")) {
            throw new StackOverflowError();
        }
    }
}
