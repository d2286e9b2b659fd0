package dev.hindcast.dashboard.http;

import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.dashboard.answer.Resource;
import dev.hindcast.dashboard.api.IncidentsApi;
import dev.hindcast.dashboard.api.MetricsApi;
import dev.hindcast.dashboard.api.OpenApi;
import dev.hindcast.dashboard.api.PrometheusText;
import dev.hindcast.dashboard.api.StateApi;
import dev.hindcast.dashboard.file.ChartFiles;
import dev.hindcast.dashboard.file.TableFiles;
import dev.hindcast.dashboard.page.Assets;
import dev.hindcast.dashboard.page.DataPage;
import dev.hindcast.dashboard.page.OverviewPage;
import dev.hindcast.dashboard.page.TrendsPage;
import dev.hindcast.dashboard.page.compare.ComparePage;
import dev.hindcast.dashboard.page.incident.IncidentPage;
import dev.hindcast.dashboard.page.incident.IncidentsPage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Everything that can be asked for, by path. A path that ends in a slash stands for everything one level below it. */
final class Routes {
    private static final Map<String, Resource> ALL = all();

    private Routes() {}

    private static Map<String, Resource> all() {
        Map<String, Resource> all = new LinkedHashMap<>();
        all.put("/", new OverviewPage());
        all.put("/trends", new TrendsPage());
        all.put("/incidents", new IncidentsPage());
        all.put("/incidents/", new IncidentPage());
        all.put("/compare", new ComparePage());
        all.put("/data", new DataPage(TableFiles::names));
        all.put("/tables/", new TableFiles());
        all.put("/charts/", new ChartFiles());
        all.put("/api/state", StateApi::state);
        all.put("/api/filters", StateApi::filters);
        all.put("/api/tables", StateApi::tables);
        all.put("/api/metrics", MetricsApi::metrics);
        all.put("/api/compare", MetricsApi::compare);
        all.put("/api/incidents", IncidentsApi::list);
        all.put("/api/incidents/", IncidentsApi::one);
        all.put("/openapi.json", OpenApi::answer);
        all.put("/metrics", PrometheusText::answer);
        Answer style = Assets.style();
        Answer script = Assets.script();
        Answer icon = Assets.icon();
        all.put("/style.css", visit -> style);
        all.put("/dashboard.js", visit -> script);
        all.put("/icon.svg", visit -> icon);
        return all;
    }

    /** Returns what answers the path, absent where nothing does. */
    static Optional<Resource> at(String path) {
        Resource exact = ALL.get(path);
        if (exact != null && !(path.length() > 1 && path.endsWith("/"))) {
            return Optional.of(exact);
        }
        int slash = path.lastIndexOf('/');
        return slash > 0 && slash + 1 < path.length()
                ? Optional.ofNullable(ALL.get(path.substring(0, slash + 1)))
                : Optional.empty();
    }
}
