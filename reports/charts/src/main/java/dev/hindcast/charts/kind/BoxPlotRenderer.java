package dev.hindcast.charts.kind;

import dev.hindcast.charts.plot.ChartRenderer;
import dev.hindcast.charts.plot.Drawing;
import dev.hindcast.charts.plot.DurationAxis;
import dev.hindcast.charts.plot.PeriodAxis;
import dev.hindcast.charts.spec.BoxPlotSpec;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Style;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/** Box plots on a logarithmic axis with n below each; few values are drawn one by one, none are said in words. */
public final class BoxPlotRenderer implements ChartRenderer<BoxPlotSpec> {
    private static final String SERIES = "n";

    @Override
    public Class<BoxPlotSpec> kind() {
        return BoxPlotSpec.class;
    }

    @Override
    public Drawing draw(BoxPlotSpec spec, Canvas given) {
        Canvas canvas = given.fitting(spec.boxes().size());
        List<String> periods =
                spec.boxes().stream().map(BoxPlotSpec.Box::period).toList();
        PeriodAxis bottom = new PeriodAxis(periods, remarks(spec, canvas), canvas);
        CategoryPlot plot = new CategoryPlot(dataset(spec), bottom, axis(spec, canvas), new BoxPainter(spec, canvas));
        return new Drawing(Style.bare(plot, canvas), canvas.width(), 180 + canvas.textSize() * 16);
    }

    static DefaultCategoryDataset dataset(BoxPlotSpec spec) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        // The boxes themselves come from the specification; but a dataset without a value would not be drawn at all.
        spec.boxes().forEach(box -> dataset.addValue(box.n(), SERIES, box.period()));
        return dataset;
    }

    static DurationAxis axis(BoxPlotSpec spec, Canvas canvas) {
        double[] drawn = spec.boxes().stream()
                .flatMapToDouble(box -> DoubleStream.concat(
                        box.points().stream().mapToDouble(Long::doubleValue),
                        box.shape().stream().flatMapToDouble(shape -> DoubleStream.of(shape.low(), shape.high()))))
                .toArray();
        return DurationAxis.around(drawn, canvas);
    }

    private static Map<String, String> remarks(BoxPlotSpec spec, Canvas canvas) {
        int room = canvas.width() / Math.max(1, spec.boxes().size());
        String prefix = room > canvas.textSize() * 4 ? "n = " : "";
        Map<String, String> remarks = new TreeMap<>();
        spec.boxes().forEach(box -> remarks.put(box.period(), prefix + box.n()));
        return remarks;
    }
}
