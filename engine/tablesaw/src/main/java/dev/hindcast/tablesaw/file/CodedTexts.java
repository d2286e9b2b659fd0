package dev.hindcast.tablesaw.file;

import dev.hindcast.query.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Codes for texts: 0 for absent, from 1 in order of first appearance. Not thread-safe. */
final class CodedTexts {
    /** Of a column without text. */
    static final CodedTexts NONE = new CodedTexts();

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** Returns the code of a cell of text or nothing. */
    int code(Cell cell) {
        if (!(cell instanceof Cell.Text text)) {
            return 0;
        }
        Integer known = codes.putIfAbsent(text.value(), texts.size() + 1);
        if (known != null) {
            return known;
        }
        texts.add(text.value());
        return texts.size();
    }

    /** Returns how many there are, which is also the largest code. */
    int size() {
        return texts.size();
    }

    /** Returns the texts, that of code 1 first. */
    List<String> texts() {
        return texts;
    }

    /** Returns what each code of another set is here. */
    int[] translate(CodedTexts other) {
        int[] here = new int[other.size() + 1];
        for (int code = 1; code < here.length; code++) {
            here[code] = code(new Cell.Text(other.texts.get(code - 1)));
        }
        return here;
    }
}
