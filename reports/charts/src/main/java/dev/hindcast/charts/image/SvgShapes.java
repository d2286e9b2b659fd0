package dev.hindcast.charts.image;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/** Opens the element that says a shape in the fewest words. */
final class SvgShapes {
    private SvgShapes() {}

    static SvgText open(Shape shape, SvgText out) {
        if (shape instanceof Line2D line) {
            return out.open("line")
                    .attribute("x1", line.getX1())
                    .attribute("y1", line.getY1())
                    .attribute("x2", line.getX2())
                    .attribute("y2", line.getY2());
        }
        if (shape instanceof Rectangle2D box) {
            return out.open("rect")
                    .attribute("x", box.getX())
                    .attribute("y", box.getY())
                    .attribute("width", box.getWidth())
                    .attribute("height", box.getHeight());
        }
        if (shape instanceof Ellipse2D oval && oval.getWidth() == oval.getHeight()) {
            return out.open("circle")
                    .attribute("cx", oval.getCenterX())
                    .attribute("cy", oval.getCenterY())
                    .attribute("r", oval.getWidth() / 2);
        }
        return path(shape, out);
    }

    private static SvgText path(Shape shape, SvgText out) {
        out.open("path").begin("d");
        double[] points = new double[6];
        int winding = PathIterator.WIND_NON_ZERO;
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            winding = steps.getWindingRule();
            switch (steps.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> step('M', points, 2, out);
                case PathIterator.SEG_LINETO -> step('L', points, 2, out);
                case PathIterator.SEG_QUADTO -> step('Q', points, 4, out);
                case PathIterator.SEG_CUBICTO -> step('C', points, 6, out);
                default -> out.piece('Z');
            }
        }
        out.end();
        return winding == PathIterator.WIND_EVEN_ODD ? out.attribute("fill-rule", "evenodd") : out;
    }

    private static void step(char letter, double[] points, int count, SvgText out) {
        out.piece(letter);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                out.piece(' ');
            }
            out.number(points[i]);
        }
    }
}
