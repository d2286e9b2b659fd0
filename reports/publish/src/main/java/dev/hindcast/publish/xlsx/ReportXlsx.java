package dev.hindcast.publish.xlsx;

import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import dev.hindcast.publish.text.SafeText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as a workbook, a sheet each. Text is always a string cell, which no spreadsheet computes; numbers are numbers. Equal
 * tables give equal bytes.
 */
public final class ReportXlsx {
    /** Longest text a cell may hold. */
    private static final int LONGEST_TEXT = 32_767;
    /** Longest name a sheet may have. */
    private static final int LONGEST_NAME = 31;
    /** Widest column, in characters: beyond it a sheet cannot be read. */
    private static final int WIDEST = 60;
    /** Rows looked at to find the widths of columns. */
    private static final int SAMPLED = 200;

    private ReportXlsx() {}

    /** Returns the bytes of the file. */
    public static byte[] of(List<DataTable> tables) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (Workbook workbook = new Workbook(bytes, "Hindcast", null)) {
            // It is packed again below, without its times.
            workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
            Set<String> names = new HashSet<>();
            for (DataTable table : tables) {
                fill(workbook.newWorksheet(name(table.name(), names)), table);
            }
        }
        return TimelessZip.of(bytes.toByteArray());
    }

    private static String name(String table, Set<String> taken) {
        String name = table.substring(0, Math.min(table.length(), LONGEST_NAME));
        for (int i = 2; !taken.add(name); i++) {
            name = table.substring(0, Math.min(table.length(), LONGEST_NAME - 3)) + "_" + i;
        }
        return name;
    }

    private static void fill(Worksheet sheet, DataTable table) throws IOException {
        int[] widths = widths(table);
        for (int column = 0; column < widths.length; column++) {
            sheet.value(0, column, table.columns().get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, Math.min(WIDEST, widths[column] + 2));
        }
        sheet.freezePane(0, 1);
        int last = Math.min(table.rows().size(), Worksheet.MAX_ROWS - 1);
        for (int row = 0; row < last; row++) {
            List<Field> fields = table.rows().get(row);
            for (int column = 0; column < fields.size(); column++) {
                cell(sheet, row + 1, column, fields.get(column));
            }
        }
        sheet.finish();
    }

    private static void cell(Worksheet sheet, int row, int column, Field field) {
        if (field instanceof Field.Number number) {
            sheet.value(row, column, new BigDecimal(number.digits()));
        } else if (field instanceof Field.Text text) {
            sheet.inlineString(row, column, SafeText.cut(SafeText.visible(text.value()), LONGEST_TEXT));
        }
    }

    /** Returns the length of the longest text of each column, its name among them. Rows may be made anew each time they are asked for. */
    private static int[] widths(DataTable table) {
        int[] widths = table.columns().stream().mapToInt(String::length).toArray();
        for (List<Field> row :
                table.rows().subList(0, Math.min(SAMPLED, table.rows().size()))) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], length(row.get(column)));
            }
        }
        return widths;
    }

    private static int length(Field field) {
        if (field instanceof Field.Number number) {
            return number.digits().length();
        }
        return field instanceof Field.Text text ? text.value().length() : 0;
    }
}
