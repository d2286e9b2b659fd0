package dev.hindcast.publish.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import dev.hindcast.charts.image.ChartPicture;
import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.charts.theme.Canvas;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Draws charts straight into the PDF, as vectors; no picture is read from anywhere. */
final class ChartOnPaper implements FSObjectDrawerFactory, FSObjectDrawer {
    /** The type of object elements that stand for a chart. */
    static final String TYPE = "hindcast/chart";

    private final Map<String, ChartSpec> charts;

    ChartOnPaper(List<ChartSpec> charts) {
        this.charts = charts.stream().collect(Collectors.toMap(ChartSpec::id, Function.identity()));
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object")
                && element.getAttribute("type").equals(TYPE);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this : null;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        ChartPicture picture = ChartPicture.of(charts.get(element.getAttribute("data")), Canvas.PAGE);
        double across = width / dotsPerPixel;
        double scale = across / picture.width();
        device.drawWithGraphics((float) x, (float) y, (float) across, (float) (height / dotsPerPixel), graphics -> {
            graphics.scale(scale, scale);
            picture.paint(graphics);
        });
        return Map.of();
    }
}
