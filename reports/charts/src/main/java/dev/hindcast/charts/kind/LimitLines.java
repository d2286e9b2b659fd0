package dev.hindcast.charts.kind;

import dev.hindcast.charts.plot.Scene;
import dev.hindcast.charts.spec.Limits;
import dev.hindcast.charts.theme.Canvas;
import dev.hindcast.charts.theme.Ink;
import dev.hindcast.charts.theme.Style;
import java.awt.BasicStroke;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.ui.TextAnchor;

/** The limits of ordinary variation across a scene, each named at its right end. */
final class LimitLines {
    private LimitLines() {}

    static void draw(Scene scene, Limits limits) {
        line(scene, limits.high(), limits.highLabel(), Style.DASHED);
        line(scene, limits.centre(), limits.centreLabel(), Style.HAIRLINE);
        if (limits.low() > scene.up().getLowerBound()) {
            line(scene, limits.low(), limits.lowLabel(), Style.DASHED);
        }
    }

    /** Returns how many pixels the longest of the names takes; not more than a fifth of the canvas. */
    static double room(Optional<Limits> limits, Canvas canvas) {
        return limits.map(l -> Stream.of(l.highLabel(), l.centreLabel(), l.lowLabel())
                        .mapToDouble(label -> Scene.width(label, Scene.small(canvas)) + canvas.textSize() * 0.5)
                        .map(width -> Math.min(width, canvas.width() * 0.2))
                        .max()
                        .orElse(0))
                .orElse(0.0);
    }

    private static void line(Scene scene, double value, String label, BasicStroke stroke) {
        double y = scene.y(value);
        scene.line(scene.area().getMinX(), y, scene.area().getMaxX(), y, Ink.MUTED, stroke);
        scene.text(label, scene.area().getMaxX() - 2, y - 3, TextAnchor.BOTTOM_RIGHT, Ink.MUTED, scene.small());
    }
}
