#!/usr/bin/env python3
"""How far a kept drawing moves after an edit, through the program itself: a site, its `layout.lock`, an
edit, the lock again.

    cargo build --release
    lock.py [--edits 8] SITE/content/CLUSTER | GRAPH.json ...

A cluster of a site is copied; a graph (`{nodes: [{id, label}], edges: [[a, b]]}`) becomes a cluster of its
own, of firms that supply each other.  An edit drops 5 % of the ties and adds 2 % actors with two ties each,
at random.  Printed are, in percent of the diagonal, the mean and the 90th percentile of the moves of those who
stayed, for the worst of all edits and drawings, from the lock and from nothing (`--fresh`), and the bytes of
the lock.  Nothing is fitted: a drawing that is turned has moved.  Only the standard library is used.
"""
import argparse, csv, json, os, random, re, shutil, subprocess, sys, tempfile

HERE = os.path.dirname(__file__)
HEAD = '[cluster]\nname = "G"\nas_of = 2024-01-01\nstatus = "published"\nsummary = "G."\ncore = ["MY-07"]\nboundary = "G."\n'
SITE = '[site]\nname = "G"\nlanguages = ["en"]\ndisclaimer = "G."\n'


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("inputs", nargs="+")
    args.add_argument("--edits", type=int, default=8)
    args.add_argument("--narrarium", default=os.path.join(HERE, "../../target/release/narrarium"))
    args = args.parse_args()
    print(f"{'':12} {'drawings':>8} {'bytes':>8} {'kept: mean':>11} {'p90':>6} {'fresh: mean':>12} {'p90':>6}")
    for path in args.inputs:
        with tempfile.TemporaryDirectory() as folder:
            home = graph(path, folder) if path.endswith(".json") else cluster(path, folder)
            layout(args.narrarium, folder, home)
            size = os.path.getsize(os.path.join(home, "layout.lock"))
            kept, fresh, drawings = [], [], 0
            for seed in range(args.edits):
                with tempfile.TemporaryDirectory() as other:
                    shutil.copytree(folder, other, dirs_exist_ok=True)
                    copy = os.path.join(other, os.path.relpath(home, folder))
                    edit(copy, random.Random(seed))
                    lock = open(os.path.join(copy, "layout.lock"), "rb").read()
                    rows = layout(args.narrarium, other, copy)
                    open(os.path.join(copy, "layout.lock"), "wb").write(lock)
                    drawings = len(rows)
                    kept.append(tuple(map(max, zip(*rows))))
                    fresh.append(tuple(map(max, zip(*layout(args.narrarium, other, copy, "--fresh")))))
            (a, b), (c, d) = (tuple(map(max, zip(*rows))) for rows in (kept, fresh))
            name = os.path.basename(path).removesuffix(".json")
            print(f"{name:12} {drawings:8} {size:8} {a:11.1f} {b:6.1f} {c:12.1f} {d:6.1f}", flush=True)


def graph(path, folder):
    document = json.load(open(path))
    home = os.path.join(folder, "content", "g")
    os.makedirs(home)
    open(os.path.join(folder, "site.toml"), "w").write(SITE)
    open(os.path.join(home, "cluster.toml"), "w").write(HEAD)
    ids = {node["id"]: f"a{n}" for n, node in enumerate(document["nodes"])}
    with open(os.path.join(home, "actors.csv"), "w", newline="") as out:
        write = csv.writer(out)
        write.writerow(["id", "name", "kind", "place", "sources"])
        write.writerows([ids[node["id"]], node.get("label") or str(node["id"]), "sme", "MY-07", "unknown"] for node in document["nodes"])
    with open(os.path.join(home, "relations.csv"), "w", newline="") as out:
        write = csv.writer(out)
        write.writerow(["from", "kind", "to", "item", "sources"])
        ends = {(ids[a], ids[b]) for a, b in document["edges"] if a != b}
        write.writerows([a, "supplies", b, "parts", "unknown"] for a, b in sorted(ends))
    return home


def cluster(path, folder):
    root = os.path.abspath(path).split(os.sep + "content" + os.sep)[0]
    for name in os.listdir(root):
        if name in ("content", "static", "themes", "profiles", "fonts"):
            shutil.copytree(os.path.join(root, name), os.path.join(folder, name))
        elif name.endswith(".toml") and name != "Cargo.toml":
            shutil.copy(os.path.join(root, name), folder)
    home = os.path.join(folder, os.path.relpath(os.path.abspath(path), root))
    if os.path.exists(os.path.join(home, "layout.lock")):
        os.remove(os.path.join(home, "layout.lock"))
    return home


def edit(home, chance):
    """Ties are dropped wherever they are written, unless a text or another record names them."""
    texts = {}
    for place, _, names in os.walk(home):
        for name in names:
            if name.endswith((".toml", ".md", ".csv")):
                texts[os.path.join(place, name)] = open(os.path.join(place, name), encoding="utf-8", newline="").read()
    whole = "".join(text for path, text in texts.items() if not is_overlay(path))
    actors = re.findall(r"^\[actor\.([a-z0-9-]+)\]", whole, re.M)
    ties = []
    for path, text in texts.items():
        name = os.path.basename(path)
        if name.startswith("relations") and name.endswith(".csv"):
            lines = text.splitlines(True)
            header = lines[0].strip().split(",")
            for line, row in zip(lines[1:], csv.reader(lines[1:])):
                cells = dict(zip(header, row))
                ties.append((path, line, cells.get("id") or "-".join(cells[key] for key in ("from", "kind", "to"))))
        elif name == "actors.csv":
            actors += [line.split(",")[0] for line in text.splitlines()[1:]]
        elif name.endswith(".toml") and not is_overlay(path):
            for block in re.findall(r"^\[relation\.[a-z0-9-]+\]\n(?:[^\[\n][^\n]*\n|\n)*", text, re.M):
                ties.append((path, block, re.match(r"\[relation\.([a-z0-9-]+)\]", block).group(1)))
    # What a text or another record names is kept.
    words = re.findall(r"[a-z0-9-]+", whole)
    ties = [(path, part, key) for path, part, key in ties if words.count(key) <= 1]
    for path, part, key in chance.sample(ties, max(1, round(0.05 * len(ties)))):
        texts[path] = texts[path].replace(part, "", 1)
        for other in filter(is_overlay, texts):
            texts[other] = re.sub(rf"^relation\.{key}\.[^\n]*\n", "", texts[other], flags=re.M)
    for path, text in texts.items():
        open(path, "w", encoding="utf-8", newline="").write(text)
    with open(os.path.join(home, "new.toml"), "w") as out:
        for n in range(max(1, round(0.02 * len(actors)))):
            out.write(f'[actor.zz-new-{n}]\nname = "New {n}"\nkind = "sme"\nplace = "MY-07"\nsources = "unknown"\n')
            for m, other in enumerate(chance.sample(actors, 2)):
                out.write(f'[relation.zz-new-{n}-{m}]\nfrom = "zz-new-{n}"\nkind = "cooperates"\nto = "{other}"\nsources = "unknown"\n')


def is_overlay(path):
    return os.path.basename(path).count(".") > 1


def layout(program, root, home, *more):
    """Mean and p90 of every drawing, as the program says them."""
    done = subprocess.run([program, "layout", "--site", root, os.path.basename(home), *more], capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)
    rows = []
    for line in done.stdout.splitlines():
        if line.startswith("  "):
            found = re.search(r"moved by ([0-9.]+) % .* by ([0-9.]+) %", line)
            rows.append((float(found.group(1)), float(found.group(2))) if found else (0.0, 0.0))
    return rows


if __name__ == "__main__":
    main()
