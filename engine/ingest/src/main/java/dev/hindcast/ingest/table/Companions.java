package dev.hindcast.ingest.table;

import dev.hindcast.ingest.file.InputFile;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files that lie beside a table of incidents and belong to it: they are read with it, or tell the same in another form. */
public final class Companions {
    private static final String INCIDENTS = "incidents";
    private static final String QUALITY = "quality";
    private static final Set<String> FORMS = Set.of("csv", "json", "parquet");

    private Companions() {}

    /** Returns the files without those that belong to a table among them. */
    public static List<InputFile> without(List<InputFile> files) {
        Set<String> folders = new HashSet<>();
        for (InputFile file : files) {
            if (file.name().equals(INCIDENTS + ".csv") && isTable(file)) {
                folders.add(folder(file));
            }
        }
        return folders.isEmpty()
                ? files
                : files.stream()
                        .filter(file -> !folders.contains(folder(file)) || !belongs(file.name()))
                        .toList();
    }

    private static boolean isTable(InputFile file) {
        try {
            return file.refusal().isEmpty()
                    && NormalisedHeader.of(file.source(), file.content()).isPresent();
        } catch (IOException e) {
            // Reading it will say what is wrong.
            return false;
        }
    }

    private static String folder(InputFile file) {
        return file.source().substring(0, file.source().length() - file.name().length());
    }

    private static boolean belongs(String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 0 || !FORMS.contains(name.substring(dot + 1)) || name.equals(INCIDENTS + ".csv")) {
            return false;
        }
        String table = name.substring(0, dot);
        return table.equals(INCIDENTS) || table.equals(QUALITY) || Details.COLUMNS.containsKey(table);
    }
}
