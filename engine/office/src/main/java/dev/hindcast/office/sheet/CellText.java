package dev.hindcast.office.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell shows, as text; a formula's last result stands for it. */
final class CellText {
    /** Excel computes with so many digits; what lies beyond is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private final SerialTime times;

    CellText(boolean since1904) {
        this.times = new SerialTime(since1904);
    }

    /** Returns the text; empty if the cell is empty or holds an error. */
    String of(Cell cell) {
        if (cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR || isError(cell)) {
            return "";
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return String.valueOf(cell.getValue());
        }
        Optional<BigDecimal> number = number(cell);
        if (number.isPresent()) {
            TimeFormat format = TimeFormat.of(cell.getDataFormatId(), cell.getDataFormatString());
            return times.of(number.get(), format).orElseGet(() -> plain(number.get()));
        }
        Object value = cell.getValue();
        return value == null ? "" : value.toString();
    }

    private static boolean isError(Cell cell) {
        return cell.getRawValue() != null
                && cell.getRawValue().matches("#(?:N/A|REF!|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!)");
    }

    private static Optional<BigDecimal> number(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return Optional.of(cell.asNumber());
        }
        boolean computed = cell.getType() == CellType.FORMULA && cell.getRawValue() != null;
        try {
            return computed && cell.getRawValue().length() < 40
                    ? Optional.of(new BigDecimal(cell.getRawValue()))
                    : Optional.empty();
        } catch (NumberFormatException text) {
            return Optional.empty();
        }
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        return Math.abs(rounded.scale()) > 40 ? rounded.toString() : rounded.toPlainString();
    }
}
