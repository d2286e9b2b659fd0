package dev.hindcast.publish.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.publish.ReportLiteral;
import dev.hindcast.publish.SyntheticIncidents;
import dev.hindcast.publish.TableFiles;
import dev.hindcast.publish.document.ReportDocument;
import dev.hindcast.publish.html.ReportHtml;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.NumberText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Walks the page: every number that it prints is in the table files, with all its digits. */
class PageNumbersTest {
    private static final ReportDocument REPORT = ReportLiteral.of(SyntheticIncidents.of(11));
    private static final Document PAGE = Jsoup.parse(ReportHtml.of(REPORT));
    private static final TableFiles TABLES = new TableFiles(REPORT);

    @Test
    void everyNumberInATableASentenceOrAKeyFigureSaysWhereItComesFrom() {
        List<Element> numbers = new ArrayList<>(PAGE.select("td.number, dd.value, .findings .count, .sentences li"));
        numbers.removeIf(number -> number.text().matches("[^1-9]*"));
        assertThat(numbers).hasSizeGreaterThan(300).allMatch(number -> number.hasAttr("data-table"));
    }

    @Test
    void everyNumberIsFoundAgainInTheTableFiles() {
        List<String> apart = new ArrayList<>();
        for (Element number : PAGE.select("[data-table]")) {
            String place = number.attr("data-table") + " " + number.attr("data-row") + " " + number.attr("data-column");
            if (!isPrintedAs(number, shown(number))) {
                apart.add(place + ": " + shown(number) + " is not " + fields(number, number.attr("data-column")));
            }
        }
        assertThat(apart).isEmpty();
    }

    /** A sentence is one field; in front of a case stands its duration. */
    private static String shown(Element number) {
        if (!number.tagName().equals("li")) {
            return number.ownText();
        }
        return number.attr("data-column").equals("sentence")
                ? number.select(".said").text()
                : number.select("strong").text();
    }

    private static List<String> fields(Element number, String column) {
        return TABLES.fields(number.attr("data-table"), number.attr("data-row"), column);
    }

    private static boolean isPrintedAs(Element number, String shown) {
        String[] columns = number.attr("data-column").split(" ");
        List<String> low = fields(number, columns[0]);
        if (columns.length == 2) {
            List<String> high = fields(number, columns[1]);
            return low.size() == 1
                    && intervals(Double.parseDouble(low.get(0)), Double.parseDouble(high.get(0)))
                            .contains(shown);
        }
        return low.stream().anyMatch(field -> spellings(field).contains(shown));
    }

    private static List<String> intervals(double low, double high) {
        return List.of(
                DurationText.of(low) + " to " + DurationText.of(high),
                NumberText.percent(low) + " to " + NumberText.percent(high),
                NumberText.rounded(low) + " to " + NumberText.rounded(high));
    }

    private static List<String> spellings(String field) {
        if (field.isEmpty()) {
            return List.of(DurationText.ABSENT);
        }
        if (!field.matches("-?\\d+(\\.\\d+)?")) {
            // Line breaks are not kept between a number and its unit.
            return List.of(field, field.replace('\u00A0', ' '));
        }
        double value = Double.parseDouble(field);
        return List.of(
                field,
                DurationText.of(value),
                "+" + DurationText.of(value),
                NumberText.percent(value),
                NumberText.rounded(value),
                value < 0.001 ? "< 0.001" : NumberText.decimals(value, 3));
    }
}
