package dev.hindcast.tablesaw.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.conformance.RandomFiles;
import dev.hindcast.query.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableLoaderTest {
    @TempDir
    Path folder;

    /** Pieces this small end within fields, within quotes and between CR and LF. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.hindcast.conformance.RandomTables#seeds")
    void neitherTheSizeOfPiecesNorTheNumberOfWorkersShows(long seed) throws IOException {
        TableFile file = new RandomFiles(seed, true).write(folder.resolve("incidents.csv"));
        ReadTable whole = TableLoader.read(file, 1 << 20, 1);
        for (int piece : new int[] {7, 64, 1000}) {
            for (int workers = 1; workers <= 3; workers += 2) {
                ReadTable pieces = TableLoader.read(file, piece, workers);
                assertThat(pieces.firstSkipped()).isEqualTo(whole.firstSkipped());
                assertThat(pieces.skipped()).isEqualTo(whole.skipped());
                assertThat(pieces.rows()).isEqualTo(whole.rows());
                assertThat(rows(pieces))
                        .as("seed %d, pieces of %d, %d workers", seed, piece, workers)
                        .isEqualTo(rows(whole));
            }
        }
    }

    private static List<List<String>> rows(ReadTable table) {
        List<List<String>> rows = new ArrayList<>(Collections.nCopies(table.size(), List.of()));
        for (ReadTable.ReadColumn column : table.columns()) {
            for (int row = 0; row < table.size(); row++) {
                List<String> longer = new ArrayList<>(rows.get(row));
                longer.add(cell(column, row));
                rows.set(row, longer);
            }
        }
        return rows;
    }

    private static String cell(ReadTable.ReadColumn column, int row) {
        if (column instanceof ReadTable.Coded coded) {
            int code = coded.codes() instanceof short[] shorts ? shorts[row] : ((int[]) coded.codes())[row];
            return code == 0 ? "" : coded.texts().get(code - 1);
        }
        if (column instanceof ReadTable.Ints ints) {
            return ints.values()[row] == Integer.MIN_VALUE ? "" : Integer.toString(ints.values()[row]);
        }
        long value = ((ReadTable.Longs) column).values()[row];
        return value == Long.MIN_VALUE ? "" : Long.toString(value);
    }
}
