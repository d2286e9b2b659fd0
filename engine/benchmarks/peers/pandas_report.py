"""The peer pandas with matplotlib: three charts comparable to those of `hindcast report`, from the tables that `ingest` writes.

Takes incidents.csv and the folder where the charts go: durations by quarter as boxes, incidents by severity and quarter, triggers.
"""
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

table = pd.read_csv(sys.argv[1], parse_dates=["started_at", "date"])
out = Path(sys.argv[2])
out.mkdir(parents=True, exist_ok=True)
table["quarter"] = table["date"].dt.to_period("Q").astype(str)


def save(figure, name):
    figure.savefig(out / f"{name}.svg")
    figure.savefig(out / f"{name}.png", dpi=144)
    plt.close(figure)


figure, axes = plt.subplots(figsize=(9, 5))
known = table.dropna(subset=["time_to_resolve_seconds"])
quarters = sorted(known["quarter"].unique())
axes.boxplot([known.loc[known["quarter"] == q, "time_to_resolve_seconds"] for q in quarters])
axes.set_xticklabels(quarters)
axes.set_yscale("log")
axes.set_title("Time to resolve")
save(figure, "durations")

figure, axes = plt.subplots(figsize=(9, 5))
table.groupby(["quarter", "severity"]).size().unstack(fill_value=0).plot.bar(stacked=True, ax=axes)
axes.set_title("Incidents by severity")
save(figure, "severities")

figure, axes = plt.subplots(figsize=(9, 5))
triggers = table["trigger"].fillna("not-stated").value_counts()
axes.bar(triggers.index, triggers)
share = axes.twinx()
share.plot(triggers.index, triggers.cumsum() / triggers.sum(), color="black")
axes.tick_params(axis="x", rotation=45)
axes.set_title("Triggers")
save(figure, "triggers")
