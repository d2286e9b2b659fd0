package dev.hindcast.office.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The bullets of a page that are no letters: browsers draw a small disc, ring or square before each item. Not thread-safe. */
final class DrawnBullets extends PDFGraphicsStreamEngine {
    private static final float SMALLEST = 1.5f;
    private static final float LARGEST = 8;
    /** A page with more of them is a picture. */
    private static final int MOST = 5_000;

    private final PDRectangle page;
    private final List<Rectangle2D> found = new ArrayList<>();
    private Rectangle2D path;
    private Point2D at = new Point2D.Float();

    private DrawnBullets(PDPage page) {
        super(page);
        this.page = page.getCropBox();
    }

    /** Returns the bullets of a page; none where it is turned. */
    static DrawnBullets of(PDPage page) throws IOException {
        DrawnBullets bullets = new DrawnBullets(page);
        if (page.getRotation() == 0) {
            bullets.processPage(page);
        }
        return bullets;
    }

    /**
     * Returns the left edge of the bullet before a line, absent if none is drawn there.
     *
     * @param left where its first word begins, in points
     * @param top distance of its base from the page's upper edge
     * @param size of its letters
     */
    Optional<Float> before(float left, float top, float size) {
        return found.stream()
                .filter(bullet -> bullet.getMaxX() <= left && left - bullet.getMaxX() < 1.6f * size)
                .filter(bullet -> bullet.getCenterY() < top + 0.1f * size && bullet.getCenterY() > top - 0.9f * size)
                .map(bullet -> (float) bullet.getMinX())
                .findFirst();
    }

    private void add(double x, double y) {
        Rectangle2D point = new Rectangle2D.Double(x - page.getLowerLeftX(), page.getUpperRightY() - y, 0, 0);
        if (path == null) {
            path = point;
        } else {
            path.add(point.getX(), point.getY());
        }
        at = new Point2D.Double(x, y);
    }

    private void end(boolean drawn) {
        boolean small = path != null
                && path.getWidth() >= SMALLEST
                && path.getWidth() <= LARGEST
                && Math.abs(path.getWidth() - path.getHeight()) < 1;
        if (drawn && small && found.size() < MOST) {
            found.add(path);
        }
        path = null;
    }

    /** Letters are no bullets, and what they look like need not be known. */
    @Override
    protected void showText(byte[] letters) {}

    @Override
    public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
        add(first.getX(), first.getY());
        add(third.getX(), third.getY());
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int rule) {}

    @Override
    public void moveTo(float x, float y) {
        add(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        add(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        add(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {
        end(false);
    }

    @Override
    public void strokePath() {
        end(true);
    }

    @Override
    public void fillPath(int rule) {
        end(true);
    }

    @Override
    public void fillAndStrokePath(int rule) {
        end(true);
    }

    @Override
    public void shadingFill(COSName name) {}
}
