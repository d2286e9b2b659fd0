package dev.hindcast.office.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Where the words of a page lead to.
 *
 * @param areas those that can be followed
 * @param height of the page, in points
 */
record PageLinks(List<Area> areas, float height) {
    /** A page with more links than this is no report. */
    private static final int MOST = 1000;

    /** A part of a page that leads to an address. */
    record Area(PDRectangle place, String address) {}

    static PageLinks of(PDPage page) {
        List<Area> areas = new ArrayList<>();
        try {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action
                        && action.getURI() != null
                        && link.getRectangle() != null
                        && areas.size() < MOST) {
                    areas.add(new Area(link.getRectangle(), action.getURI()));
                }
            }
        } catch (IOException e) {
            // A page whose links are damaged is a page without links.
            areas.clear();
        }
        return new PageLinks(areas, page.getCropBox().getHeight());
    }

    List<String> at(float top, List<PageLine.Word> words) {
        float base = height - top;
        float left = words.get(0).left();
        float right = words.get(words.size() - 1).right();
        return areas.stream()
                .filter(area -> area.place().getLowerLeftY() <= base + 1
                        && area.place().getUpperRightY() >= base
                        && area.place().getLowerLeftX() <= right
                        && area.place().getUpperRightX() >= left)
                .map(Area::address)
                .distinct()
                .toList();
    }
}
