"""The peer pandas: the same question as engine/benchmarks/compare puts to the others. Takes the table and where the answer goes."""
import sys

import pandas as pd

table = pd.read_csv(
    sys.argv[1],
    usecols=["services", "severity", "kind", "started_at", "detected_at", "resolved_at"],
    parse_dates=["started_at", "detected_at", "resolved_at"],
    dtype={"services": "category", "severity": "category", "kind": "category"},
)
table = table[~table["kind"].isin(["maintenance", "notice", "drill"])]
started = table["started_at"]
table = pd.DataFrame(
    {
        "quarter": started.dt.year.astype("int32") * 10 + started.dt.quarter.astype("int32"),
        "service": table["services"],
        "severity": table["severity"],
        "detect": (table["detected_at"] - started).dt.total_seconds(),
        "resolve": (table["resolved_at"] - started).dt.total_seconds(),
    }
)
groups = table.groupby(["quarter", "service", "severity"], observed=True)
answer = groups.agg(["count", "mean"])
quantiles = groups.quantile([0.5, 0.9, 0.95]).unstack()
answer.join(quantiles).to_csv(sys.argv[2])
