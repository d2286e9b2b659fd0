package dev.hindcast.charts.plot;

import dev.hindcast.charts.theme.Ink;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ui.TextAnchor;

/** Labels beside points, each where it covers no other one. What finds no room is left out: its point stays, and the table has it. */
public final class FreeLabels {
    private final Scene scene;
    private final Font font;
    private final double height;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /** Prepares an empty area. */
    public FreeLabels(Scene scene, Font font) {
        this.scene = scene;
        this.font = font;
        this.height = font.getSize2D() * 1.15;
    }

    /** Keeps a place free of labels. */
    public void keep(Rectangle2D place) {
        taken.add(place);
    }

    /**
     * Writes the label to the right of the point, else to its left, above or below it.
     *
     * @param distance from the middle of the point
     * @return whether there was room
     */
    public boolean write(String text, double x, double y, double distance, Ink ink) {
        double width = Scene.width(text, font);
        double[][] corners = {
            {x + distance, y - height / 2},
            {x - distance - width, y - height / 2},
            {x - width / 2, y - distance - height},
            {x - width / 2, y + distance}
        };
        for (double[] corner : corners) {
            Rectangle2D place = new Rectangle2D.Double(corner[0], within(corner[1]), width, height);
            if (isFree(place)) {
                taken.add(place);
                scene.text(text, place.getX(), place.getCenterY(), TextAnchor.CENTER_LEFT, ink, font);
                return true;
            }
        }
        return false;
    }

    private double within(double top) {
        return Math.max(scene.area().getMinY(), Math.min(top, scene.area().getMaxY() - height));
    }

    private boolean isFree(Rectangle2D place) {
        return place.getMinX() >= scene.area().getMinX()
                && place.getMaxX() <= scene.area().getMaxX()
                && taken.stream().noneMatch(place::intersects);
    }
}
