package dev.hindcast.charts.kind;

import dev.hindcast.charts.plot.ChartRenderer;
import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.plot.Scene;
import dev.hindcast.charts.plot.ScenePlot;
import dev.hindcast.charts.plot.TickAxis;
import dev.hindcast.charts.spec.ShareBarSpec;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/** Bars of one length, divided; the share stands on each part that has room for it. */
public final class ShareBarRenderer implements ChartRenderer<ShareBarSpec> {
    private static final double HALF = 0.36;

    @Override
    public Class<ShareBarSpec> kind() {
        return ShareBarSpec.class;
    }

    @Override
    public Drawing draw(ShareBarSpec spec, Canvas canvas) {
        List<String> names = new ArrayList<>();
        spec.bars().forEach(bar -> names.add(bar.remark().isEmpty() ? bar.name() : bar.name() + "  " + bar.remark()));
        XYPlot plot = ScenePlot.of(
                TickAxis.shares(canvas), TickAxis.names(names, canvas), canvas, scene -> paint(scene, spec));
        plot.setRangeGridlinesVisible(false);
        plot.setFixedLegendItems(legend(spec, canvas));
        JFreeChart chart = Style.bare(plot, canvas);
        Style.legend(chart, canvas);
        int row = canvas.textSize() * 2;
        return new Drawing(chart, canvas.width(), Math.max(1, spec.bars().size()) * row + canvas.textSize() * 7);
    }

    private static LegendItemCollection legend(ShareBarSpec spec, Canvas canvas) {
        LegendItemCollection items = new LegendItemCollection();
        for (int i = 0; i < spec.parts().size(); i++) {
            items.add(new LegendItem(
                    spec.parts().get(i),
                    null,
                    null,
                    null,
                    Style.swatch(canvas),
                    Ink.part(i).color()));
        }
        return items;
    }

    private static void paint(Scene scene, ShareBarSpec spec) {
        for (int i = 0; i < spec.bars().size(); i++) {
            ShareBarSpec.Bar bar = spec.bars().get(i);
            if (bar.shares().isEmpty()) {
                scene.text(bar.words(), scene.x(0) + 4, scene.y(i), TextAnchor.CENTER_LEFT, Ink.MUTED, scene.small());
            }
            double from = 0;
            for (int part = 0; part < bar.shares().size(); part++) {
                double share = bar.shares().get(part);
                part(scene, i, from, Math.min(1, from + share), part, share);
                from += share;
            }
        }
    }

    private static void part(Scene scene, int row, double from, double to, int part, double share) {
        double left = scene.x(from);
        double right = scene.x(to);
        scene.box(left, scene.y(row - HALF), right, scene.y(row + HALF), Ink.part(part));
        // A thin gap keeps parts apart where colours do not.
        scene.line(right, scene.y(row - HALF), right, scene.y(row + HALF), Ink.SURFACE, Style.STRONG);
        String label = Math.round(share * 100) + " %";
        if (Scene.width(label, scene.small()) + 6 < right - left) {
            scene.text(label, (left + right) / 2, scene.y(row), TextAnchor.CENTER, Ink.TEXT, scene.small());
        }
    }
}
