package dev.hindcast.charts.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.charts.image.SvgImage;
import dev.hindcast.charts.spec.BehaviourSpec;
import dev.hindcast.charts.spec.Caption;
import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.charts.theme.Canvas;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreeLabelsTest {
    private static final Pattern LABEL = Pattern.compile(
            "<text x=\"([0-9.]+)\" y=\"([0-9.]+)\"[^>]*textLength=\"(\\d+)\"[^>]*>day [^<]*, [^<]*</text>");

    private static List<Rectangle2D> labels(int signals) {
        ChartSpec chart = new BehaviourSpec(
                "close",
                new Caption("Close", "", "duration", signals, List.of()),
                IntStream.range(0, signals)
                        .mapToObj(i -> new BehaviourSpec.Point("day " + i, 600 + 7 * (i % 5), true, "10 min"))
                        .toList(),
                Optional.empty());
        List<Rectangle2D> labels = new ArrayList<>();
        LABEL.matcher(SvgImage.of(chart, Canvas.PAGE, "a"))
                .results()
                .forEach(label -> labels.add(new Rectangle2D.Double(
                        Double.parseDouble(label.group(1)),
                        Double.parseDouble(label.group(2)),
                        Double.parseDouble(label.group(3)),
                        10)));
        return labels;
    }

    @Test
    void noLabelCoversAnotherAndWhatFindsNoRoomIsLeftOut() {
        List<Rectangle2D> labels = labels(80);
        assertThat(labels).isNotEmpty().hasSizeLessThan(80);
        for (Rectangle2D label : labels) {
            assertThat(labels).filteredOn(label::intersects).hasSize(1);
        }
    }

    @Test
    void allAreWrittenWhereThereIsRoom() {
        assertThat(labels(3)).hasSize(3);
    }
}
