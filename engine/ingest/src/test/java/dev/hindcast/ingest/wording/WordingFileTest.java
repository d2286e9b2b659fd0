package dev.hindcast.ingest.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordingFileTest {
    private final WordingFile file = WordingFile.read(WordingFileTest.class, "wordings.txt");

    @Test
    void eachLineIsAWording() {
        Wording atSea = file.get("at sea");

        assertTrue(atSea.isIn("Both boats at sea"));
        assertTrue(atSea.isIn("the FERRY is late"));
        assertFalse(atSea.isIn("the ferry is in port"));
        assertFalse(atSea.isIn("A remark"));
    }

    @Test
    void asAPatternItMayBeAskedForThePlace() {
        assertTrue(file.pattern("at sea").matcher("FERRY is late").lookingAt());
        assertFalse(file.pattern("at sea").matcher("A ferry is late").lookingAt());
    }

    @Test
    void asAGroupItIsAPartOfAnExpression() {
        assertEquals("(?:tide\\p{L}*|ebb)", file.anyOf("of water"));
    }

    @Test
    void aNameThatStandsForNothingIsAMistake() {
        assertEquals(
                "no class of wordings is called BOAT",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> WordingFile.read(WordingFileTest.class, "mistaken.txt"))
                        .getMessage());
    }

    @Test
    void aSectionThatIsNotThereIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> file.get("on land"));
    }
}
