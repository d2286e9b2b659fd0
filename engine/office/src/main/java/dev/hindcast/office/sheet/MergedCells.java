package dev.hindcast.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Which cells of a workbook's sheets reach down over several rows. The library that reads the rows does not tell. */
final class MergedCells {
    private static final String LINKS = "xl/_rels/workbook.xml.rels";
    private static final Pattern LINK = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]{1,2000}>");
    private static final Pattern ID = Pattern.compile("\\sId=\"([^\"]{1,200})\"");
    private static final Pattern TARGET = Pattern.compile("\\sTarget=\"(?:/?xl/)?([^\"]{1,500})\"");
    private static final Pattern MERGED = Pattern.compile(
            "<(?:\\w+:)?mergeCell\\s[^>]{0,60}?ref=\"\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?[A-Z]{1,3}\\$?(\\d{1,7})\"");
    /** More are decoration. */
    private static final int MOST = 10_000;

    private static final int PIECE = 1 << 16;
    /** A longer mark is none. */
    private static final int MARK = 200;

    /**
     * A cell that reaches down.
     *
     * @param column 0-based
     * @param first its row, 1-based
     * @param last the last that it covers
     */
    record Reach(int column, int first, int last) {}

    private final Map<String, List<Reach>> bySheet = new HashMap<>();

    private MergedCells() {}

    /** Returns those of a workbook. */
    static MergedCells of(byte[] content) throws IOException {
        MergedCells merged = new MergedCells();
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            ZipArchiveEntry links = archive.getEntry(LINKS);
            if (links != null) {
                try (InputStream in = archive.getInputStream(links)) {
                    merged.follow(archive, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return merged;
    }

    private void follow(ZipFile archive, String links) throws IOException {
        Matcher link = LINK.matcher(links);
        while (link.find()) {
            Matcher id = ID.matcher(link.group());
            Matcher target = TARGET.matcher(link.group());
            ZipArchiveEntry part = target.find() && id.find() ? archive.getEntry("xl/" + target.group(1)) : null;
            if (part != null && part.getName().contains("sheet")) {
                try (InputStream in = archive.getInputStream(part)) {
                    bySheet.put(id.group(1), reaching(in));
                }
            }
        }
    }

    private static List<Reach> reaching(InputStream in) throws IOException {
        List<Reach> reaching = new ArrayList<>();
        String rest = "";
        byte[] piece = new byte[PIECE];
        for (int count = in.read(piece); count >= 0 && reaching.size() < MOST; count = in.read(piece)) {
            String text = rest + new String(piece, 0, count, StandardCharsets.ISO_8859_1);
            Matcher merged = MERGED.matcher(text);
            int end = 0;
            while (merged.find()) {
                end = merged.end();
                int first = Integer.parseInt(merged.group(2));
                int last = Integer.parseInt(merged.group(3));
                if (last > first) {
                    reaching.add(new Reach(column(merged.group(1)), first, last));
                }
            }
            rest = text.substring(Math.max(end, text.length() - MARK));
        }
        return reaching;
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    /** Returns those of the sheet that the workbook knows by this name of a link. */
    List<Reach> of(String link) {
        return bySheet.getOrDefault(link, List.of());
    }
}
