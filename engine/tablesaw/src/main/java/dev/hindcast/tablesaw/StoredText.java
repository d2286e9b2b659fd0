package dev.hindcast.tablesaw;

import dev.hindcast.query.Cell;
import java.util.List;
import java.util.OptionalLong;

/**
 * Text; the key is its code. Tablesaw's own column of text counts every value and asks a map for each row, so here the codes are
 * a column of numbers, and each different text is kept once.
 *
 * @param codes 0 for absent
 * @param texts that of code 1 first, without repetition
 * @param cells that of each code, made when it is first asked for
 */
record StoredText(Codes codes, List<String> texts, Cell[] cells) implements StoredColumn {
    StoredText(Codes codes, List<String> texts) {
        this(codes, texts, new Cell[texts.size() + 1]);
    }

    @Override
    public boolean isPresent(int row) {
        return codes.code(row) != 0;
    }

    @Override
    public long key(int row) {
        return codes.code(row);
    }

    @Override
    public OptionalLong keyOf(Cell value) {
        int at = value instanceof Cell.Text text ? texts.indexOf(text.value()) : -1;
        return at < 0 ? OptionalLong.empty() : OptionalLong.of(at + 1L);
    }

    @Override
    public Cell cell(int row) {
        int code = codes.code(row);
        if (cells[code] == null) {
            cells[code] = code == 0 ? Cell.absent() : Cell.ofText(texts.get(code - 1));
        }
        return cells[code];
    }
}
