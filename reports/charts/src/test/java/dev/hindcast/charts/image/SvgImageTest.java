package dev.hindcast.charts.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.charts.SampleCharts;
import dev.hindcast.charts.spec.BoxPlotSpec;
import dev.hindcast.charts.spec.ChartSpec;
import dev.hindcast.charts.theme.Canvas;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.io.StringReader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SvgImageTest {
    static Stream<ChartSpec> charts() {
        return SampleCharts.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void sameChartGivesSameBytes(ChartSpec chart) {
        assertThat(SvgImage.of(chart, Canvas.FILE, "a")).isEqualTo(SvgImage.of(chart, Canvas.FILE, "a"));
        assertThat(PngImage.of(chart, Canvas.FILE)).isEqualTo(PngImage.of(chart, Canvas.FILE));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void isXml(ChartSpec chart) throws Exception {
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        Document svg = parser.parse(new InputSource(new StringReader(SvgImage.of(chart, Canvas.FILE, "a"))));
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("text").getLength()).isPositive();
    }

    @Test
    void whatItCannotDrawIsRefused() {
        SvgText out = SvgText.ofElement();
        Graphics2D surface = SvgSurface.of(out, new SvgClips(out, "a"));
        assertThatThrownBy(() -> surface.setPaint(new GradientPaint(0, 0, Color.RED, 1, 1, Color.BLUE)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> surface.setComposite(AlphaComposite.Clear))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> surface.setXORMode(Color.RED)).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyIdBeginsWithThePrefix(ChartSpec chart) {
        String svg = SvgImage.of(chart, Canvas.PAGE, "here");
        assertThat(Pattern.compile(" id=\"([^\"]*)\"").matcher(svg).results().map(id -> id.group(1)))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("here-"));
        assertThat(Pattern.compile("url\\(#([^)]*)\\)").matcher(svg).results().map(id -> id.group(1)))
                .allMatch(id -> svg.contains("id=\"" + id + "\""));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void carriesItsWordsForThoseWhoCannotSeeIt(ChartSpec chart) {
        assertThat(SvgImage.of(chart, Canvas.PAGE, "a"))
                .startsWith("<svg")
                .contains("role=\"img\"", "aria-labelledby=\"a-title a-desc\"")
                .contains("<title id=\"a-title\">" + chart.caption().title() + "</title>")
                .contains(chart.description());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void needsNoStyleNoScriptAndNothingFromOutside(ChartSpec chart) {
        String svg = SvgImage.of(chart, Canvas.FILE, "a");
        assertThat(svg).doesNotContain(" style=", "<script", "href", "<!--", "rgb(", "<image");
        assertThat(svg).contains("font-family=\"DejaVu Sans, Verdana, sans-serif\"");
    }

    @Test
    void textStaysText() {
        assertThat(SvgImage.of(SampleCharts.COUNTS, Canvas.FILE, "a"))
                .contains(">Incidents per quarter</text>", ">SEV1</text>", ">5</text>", ">0</text>", ">2024</text>");
        assertThat(SvgImage.of(SampleCharts.DURATIONS, Canvas.FILE, "a"))
                .contains(">no value</text>", ">n = 6</text>", ">1 h</text>", ">2 of zero length not drawn</text>");
        assertThat(SvgImage.of(SampleCharts.TRIGGERS, Canvas.FILE, "a"))
                .contains(">not stated  5 (50 %)</text>", ">added up, of those stated</text>");
    }

    @Test
    void fewValuesAreDrawnEvenWhereNoPeriodHasABox() {
        BoxPlotSpec few = new BoxPlotSpec(
                "few",
                SampleCharts.DURATIONS.caption(),
                SampleCharts.DURATIONS.boxes().subList(1, 3));
        assertThat(SvgImage.of(few, Canvas.PAGE, "a").split("<circle", -1)).hasSize(3);
        assertThat(SvgImage.of(few, Canvas.PAGE, "a")).contains(">no value</text>");
    }

    @Test
    void captionIsLeftToThePageWhereThePagePrintsIt() {
        assertThat(SvgImage.of(SampleCharts.DURATIONS, Canvas.PAGE, "a"))
                .doesNotContain(">Time to resolve</text>", "zero length");
    }
}
