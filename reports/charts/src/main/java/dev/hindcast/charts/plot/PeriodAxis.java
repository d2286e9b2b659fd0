package dev.hindcast.charts.plot;

import dev.hindcast.charts.theme.BundledFonts;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Periods along the bottom: the quarter, below it the year where one begins, and below that what the chart says of the period,
 * such as n.
 */
@SuppressWarnings("serial") // Charts are drawn and forgotten, never serialised.
public final class PeriodAxis extends CategoryAxis {
    private final Map<String, String> years = new TreeMap<>();
    private final Map<String, String> remarks;
    private final Canvas canvas;

    /**
     * Prepares the axis.
     *
     * @param periods in order
     * @param remarks a line for each period; none where it is empty
     */
    public PeriodAxis(List<String> periods, Map<String, String> remarks, Canvas canvas) {
        this.remarks = Map.copyOf(remarks);
        this.canvas = canvas;
        Style.axis(this, canvas);
        setLowerMargin(0.01);
        setUpperMargin(0.01);
        setCategoryMargin(0);
        String before = "";
        for (String period : periods) {
            String year = year(period);
            years.put(period, year.equals(before) ? " " : year);
            before = year;
        }
    }

    private static boolean isQuarter(String period) {
        return period.matches("-?\\d{4,9}-Q[1-4]");
    }

    private static String year(String period) {
        return isQuarter(period) ? period.substring(0, period.length() - 3) : " ";
    }

    @Override
    @SuppressWarnings("rawtypes") // As the overridden method declares it.
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g2) {
        String period = category.toString();
        TextBlock block = new TextBlock();
        block.addLine(
                isQuarter(period) ? period.substring(period.length() - 2) : period,
                getTickLabelFont(),
                Ink.TEXT.color());
        List<String> below = new ArrayList<>(List.of(years.getOrDefault(period, " ")));
        if (remarks.containsKey(period)) {
            below.add(remarks.get(period));
        }
        for (String line : below) {
            block.addLine(line, BundledFonts.regular(canvas.textSize() * 0.93f), Ink.MUTED.color());
        }
        return block;
    }
}
