package dev.hindcast.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook made for a test. */
final class SheetFile {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private XSSFSheet sheet;
    private int rows;

    /** A length of time in a cell, in seconds. */
    record Length(long seconds) {}

    /** A formula in a cell. */
    record Formula(String text) {}

    SheetFile sheet(String name) {
        sheet = workbook.createSheet(name);
        rows = 0;
        return this;
    }

    SheetFile row(Object... values) {
        XSSFRow row = sheet.createRow(rows++);
        for (int i = 0; i < values.length; i++) {
            fill(row.createCell(i), values[i]);
        }
        return this;
    }

    private void fill(XSSFCell cell, Object value) {
        if (value instanceof LocalDateTime time) {
            cell.setCellValue(time);
            cell.setCellStyle(style("dd.mm.yyyy hh:mm"));
        } else if (value instanceof Length length) {
            cell.setCellValue(length.seconds() / 86400.0);
            cell.setCellStyle(style("[h]:mm:ss"));
        } else if (value instanceof Formula formula) {
            cell.setCellFormula(formula.text());
            if (formula.text().contains("TIME")) {
                cell.setCellStyle(style("yyyy-mm-dd hh:mm"));
            }
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private XSSFCellStyle style(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    SheetFile merge(int row, int from, int to) {
        sheet.addMergedRegion(new CellRangeAddress(row, row, from, to));
        return this;
    }

    SheetFile mergeDown(int column, int from, int to) {
        sheet.addMergedRegion(new CellRangeAddress(from, to, column, column));
        return this;
    }

    void hide(int index) {
        workbook.setSheetHidden(index, true);
    }

    byte[] bytes() {
        try {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
