#!/usr/bin/env python3
"""Lay out graphs, score the drawings and hold them against other tools, in one run.

    cargo build --release --example layout
    compare.py --scorer SCORE.py [--tools TOOLS.jsonl] [--edits 8] GRAPH.json [GRAPH.json ...]

SCORE.py is any program that takes drawings (`{nodes: [{id, x, y, w, h, label}], edges: [[a, b]]}`) and
prints one JSON object a line with stress, crossings, xrate, np, len_cv, px_area.  TOOLS.jsonl has such
objects of other tools, with `graph` and `tool`.  For every graph two rows are printed, before and after
overlaps are removed:

    cpu       user and system seconds of the whole process, reading and writing included
    q4        mean of 1-sqrt(stress), 1-sqrt(xrate), np, 1/(1+len_cv); then the gap to the best tool
    stress    and how much above the tool named by --stress
    crossings per edge, and how much above the tool named by --crossings
    boxes     pairs of symbols and shown names that overlap, names shown, px^2 a node

--edits drops 5 % of the edges and adds 2 % nodes, so many times, lays out again near the earlier drawing,
and prints the 90th percentile of the moves of nodes in both, in shares of the diagonal, at worst.
Only the standard library is used.
"""
import argparse, json, math, os, random, subprocess, sys, tempfile


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("graphs", nargs="+")
    args.add_argument("--scorer", required=True)
    args.add_argument("--tools")
    args.add_argument("--without", default="nk-maxent", help="tools that do not count as best, by commas")
    args.add_argument("--stress", default="sgd2-full")
    args.add_argument("--crossings", default="ogdf-fm3")
    args.add_argument("--edits", type=int, default=0)
    args.add_argument("--layout", default=os.path.join(os.path.dirname(__file__), "../../target/release/examples/layout"))
    args = args.parse_args()
    tools = {}
    for line in open(args.tools) if args.tools else []:
        row = json.loads(line)
        if row.get("status", "ok") == "ok":
            tools.setdefault(row["graph"], {})[row["tool"]] = row
    print(f"{'graph':12} {'':6} {'cpu':>6} {'q4':>6} {'gap':>7} {'stress':>7} {'':>7} {'crossings':>9} {'':>7}  boxes")
    for path in args.graphs:
        name = os.path.basename(path).removesuffix(".json")
        known = tools.get(name, {})
        with tempfile.TemporaryDirectory() as folder:
            for kind, options in (("raw", ["--raw"]), ("sheet", [])):
                drawing = os.path.join(folder, kind + ".json")
                cpu = lay_out(args.layout, path, options, drawing)
                got = json.loads(subprocess.run([sys.executable, args.scorer, drawing], capture_output=True, text=True, check=True).stdout)
                best = max((q4(row) for tool, row in known.items() if tool not in args.without.split(",")), default=None)
                print(f"{name:12} {kind:6} {cpu:6.2f} {q4(got):6.3f} {gap(q4(got), best)} "
                      f"{got['stress']:7.4f} {above(got, known, args.stress, 'stress')} "
                      f"{got['crossings']:9.2f} {above(got, known, args.crossings, 'crossings')}  "
                      + (boxes(json.load(open(drawing)), got) if kind == "sheet" else ""), flush=True)
                if args.edits:
                    worst = max(edited(args.layout, path, options, drawing, folder, seed) for seed in range(args.edits))
                    print(f"{name:12} {kind:6} after an edit, p90 of moves, worst of {args.edits}: {worst:.1%}", flush=True)


def lay_out(program, graph, options, to):
    with open(to, "w") as out:
        process = subprocess.Popen([program, graph, *options], stdout=out)
        _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status):
        sys.exit(f"{program} failed on {graph}")
    return usage.ru_utime + usage.ru_stime


def q4(row):
    parts = [1 - math.sqrt(max(row["stress"], 0)), 1 - math.sqrt(min(1, row["xrate"])), row["np"], 1 / (1 + row["len_cv"])]
    return sum(parts) / 4


def gap(own, best):
    return f"{own - best:+7.3f}" if best is not None else " " * 7


def above(got, known, tool, key):
    return f"{got[key] / known[tool][key] - 1:+7.1%}" if tool in known and known[tool][key] else " " * 7


def boxes(drawing, got):
    found, shown = [], 0
    for node in drawing["nodes"]:
        w, h = node.get("w", 12) / 2, node.get("h", 12) / 2
        found.append((node["x"] - w, node["y"] - h, node["x"] + w, node["y"] + h))
        if node.get("label_box"):
            x, y, w, h = node["label_box"]
            found.append((x, y, x + w, y + h))
            shown += 1
    found.sort()
    hits = 0
    for i, a in enumerate(found):
        for b in found[i + 1:]:
            if b[0] >= a[2] - 1e-6:
                break
            hits += b[1] < a[3] - 1e-6 and b[3] > a[1] + 1e-6
    return f"{hits} overlaps, {shown} of {len(drawing['nodes'])} names, {got['px_area']:.0f} px^2"


def edited(program, path, options, earlier, folder, seed):
    graph, chance = json.load(open(path)), random.Random(seed)
    edges, ids = graph["edges"], [node["id"] for node in graph["nodes"]]
    dropped = set(chance.sample(range(len(edges)), max(1, round(0.05 * len(edges)))))
    graph["edges"] = [edge for i, edge in enumerate(edges) if i not in dropped]
    for i in range(max(1, round(0.02 * len(ids)))):
        graph["nodes"].append({"id": f"new {i}", "w": 12.0, "h": 12.0, "label": f"new {i}"})
        graph["edges"] += [[f"new {i}", other] for other in chance.sample(ids, 2)]
    after, to = os.path.join(folder, "graph.json"), os.path.join(folder, "after.json")
    json.dump(graph, open(after, "w"))
    lay_out(program, after, [*options, "--from", earlier], to)
    places = lambda file: {node["id"]: (node["x"], node["y"]) for node in json.load(open(file))["nodes"]}
    before, after = places(earlier), places(to)
    xs, ys = zip(*before.values())
    diagonal = math.hypot(max(xs) - min(xs), max(ys) - min(ys))
    moves = sorted(math.dist(place, after[key]) / diagonal for key, place in before.items())
    return moves[int(0.9 * (len(moves) - 1))]


if __name__ == "__main__":
    main()
