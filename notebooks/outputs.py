#!/usr/bin/env python3
"""Compares what a run of a notebook says with what is kept in it: outputs.py [--update] KEPT RUN. Text must be equal; of a picture only
that there is one, as its bytes depend on the Java that drew it. What a cell of kernel commands says is the machine's, and not kept."""
import json
import sys


def is_command(cell):
    return "".join(cell["source"]).startswith("%")


def said(cell):
    text, pictures = "", 0
    if is_command(cell):
        return text, pictures
    for output in cell.get("outputs", []):
        data = output.get("data", {})
        if any(kind.startswith("image/") for kind in data) or "<img" in "".join(data.get("text/html", "")):
            pictures += 1
        elif output["output_type"] == "stream":
            text += "".join(output["text"])
        elif output["output_type"] == "error":
            raise SystemExit(f"{sys.argv[-2]}: {output['ename']}: {output['evalue']}")
    return text, pictures


def main():
    update = "--update" in sys.argv
    kept_path, run_path = sys.argv[-2:]
    kept, run = (json.load(open(path, encoding="utf-8")) for path in (kept_path, run_path))
    if update:
        for before, after in zip(kept["cells"], run["cells"]):
            if before["cell_type"] == "code":
                before["outputs"] = [] if is_command(after) else [o for o in after["outputs"] if o.get("name") != "stderr"]
                before["execution_count"] = after["execution_count"]
        with open(kept_path, "w", encoding="utf-8") as file:
            json.dump(kept, file, indent=1, ensure_ascii=False)
            file.write("\n")
        return
    for number, (before, after) in enumerate(zip(kept["cells"], run["cells"]), 1):
        if before["cell_type"] == "code" and said(before) != said(after):
            print(f"{kept_path}: cell {number} says something else now; notebooks/execute --update keeps it", file=sys.stderr)
            print(said(before)[0], "-- now --", said(after)[0], sep="\n", file=sys.stderr)
            raise SystemExit(1)


main()
