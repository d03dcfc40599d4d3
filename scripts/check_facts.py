"""Compares the records of a cluster with the tables of its fact base.

    python3 scripts/check_facts.py FACTS.md content/penang

Every row of tables 1 to 7 must be found in the content with the same dates,
values, ends, kinds and sources. Two small files beside the content help:

_rows.tsv      TABLE, ID, TARGETS   where a row went when it is not the record
                                    of the same id (several targets, one space)
_left-out.tsv  TABLE, ID, REASON    a row that is missing on purpose, or, with
                                    ID:FIELD, a difference that is on purpose

Exit code 1 when something differs without a reason, or a reason is stale.
"""

import csv
import datetime
import re
import sys
import tomllib
from pathlib import Path

TABLES = {1: "sources", 2: "actors", 3: "stages", 4: "relations", 5: "events", 6: "phases", 7: "facts"}
PREFIX = {"relations": "r-", "events": "ev-", "phases": "ph-"}
SINGULAR = {"sources": "source", "actors": "actor", "stages": "stage", "relations": "relation",
            "events": "event", "phases": "phase", "facts": "fact"}
SUPPORT = {"land-infrastructure", "capital", "—"}

ACTOR_KINDS = {
    "mnc-site": {"multinational"}, "local-firm": {"enterprise", "sme", "startup"},
    "joint-venture": {"joint-venture"}, "training": {"training"}, "university": {"university"},
    "research": {"research-institute"}, "agency": {"agency"}, "government": {"government"},
    "investor": {"investor"}, "association": {"association"}, "industrial-park": {"infrastructure"},
    "airport": {"infrastructure"}, "port": {"infrastructure"}, "utility": {"infrastructure"},
    "external-market": {"market"},
    "external-partner": {"multinational", "enterprise", "university", "research-institute"},
    "anchor-firm": {"multinational", "enterprise"}, "firm": {"multinational", "enterprise"}, "supplier": {"enterprise", "sme"},
    "external-supplier": {"multinational", "enterprise"}, "external-customer": {"multinational"},
    "campus": {"infrastructure"},
}
# type in the fact base: (kind in the content, are the ends turned round?)
RELATION_KINDS = {
    "tenant-of": ("hosts", True), "expanded-to": ("hosts", True), "sold-land-to": ("hosts", False),
    "leases-to": ("hosts", False), "developed": ("hosts", False), "develops": ("hosts", False),
    "successor-of": ("succeeds", False), "supplies": ("supplies", False),
    "exports-to": ("supplies", False), "serves": ("supplies", False), "ships-to": ("supplies", False),
    "buys-from-local-suppliers": ("supplies", True), "tests-for": ("contracts", True),
    "founded-by-former-employees-of": ("spin-off", True), "spun-off-from": ("spin-off", True),
    "trained": ("trains", False), "developed-supplier": ("develops", False),
    "owns-stake-in": ("owns", False), "runs": ("owns", False), "acquired": ("owns", False),
    "agency-of": ("owns", True), "oversees": ("regulates", False), "regulates": ("regulates", False),
    "founded": ("founds", False), "co-founded": ("founds", False), "funds": ("funds", False),
    "joint-research": ("rnd", False), "joint-training": ("cooperates", False),
    "advises": ("cooperates", False), "partner-of": ("cooperates", False),
    "leads": ("member-of", False), "represents": ("member-of", True),
    "manages": ("cooperates", False), "prompted": ("cooperates", False), "initiated": ("founds", False),
    "permits": ("regulates", False), "limits-growth-of": ("supplies", False), "expanded-for": ("contracts", True),
}
INVERSE = {"tenant-of": "hosts", "buys-from": "supplies", "works-for": "contracts"}
EVENT_KINDS = {"capital": {"investment", "milestone"}, "recognition": {"milestone"}}
COUNTRIES = {
    "Malaysia": "MY", "US": "US", "Germany": "DE", "Austria": "AT", "Japan": "JP", "China": "CN",
    "Taiwan": "TW", "Switzerland": "CH", "Singapore": "SG", "South Korea": "KR", "Canada": "CA",
    "Netherlands": "NL", "Belgium": "BE",
}


# --- reading -----------------------------------------------------------------

def fact_base(path):
    """The numbered tables, each a list of rows keyed by column."""
    tables = {}
    number, header = None, None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            found = re.match(r"## (\d+) ", line)
            number, header = (int(found[1]) if found else None), None
        elif number and line.startswith("|"):
            cells = [cell.strip() for cell in line.strip().strip("|").split(" | ")]
            if set(line) <= set("|-: "):
                continue
            if header is None:
                header = cells
            else:
                tables.setdefault(number, []).append(dict(zip(header, cells)))
    return tables


def content(folder):
    """All records of the cluster and the shared ones, by kind and id."""
    records = {}
    files = sorted(folder.rglob("*.toml")) + sorted(folder.parent.glob("*.toml"))
    for path in files:
        if path.name.startswith(("_", ".")) or path.name.count(".") > 1:
            continue
        for kind, table in tomllib.loads(path.read_text(encoding="utf-8")).items():
            if kind == "cluster":
                continue
            for key, record in table.items():
                assert key not in records.setdefault(kind, {}), f"{path}: {kind} {key} is defined twice"
                records[kind][key] = record
    for path in sorted(folder.rglob("*.csv")):
        table = path.stem.split("-")[0]
        for row in csv.DictReader(path.open(encoding="utf-8", newline="")):
            row = {name: cell for name, cell in row.items() if cell}
            row["sources"] = row.get("sources", "").split(";")
            if table == "points":
                point = {"value": row["value"], "sources": row["sources"]}
                records["fact"][row["fact"]].setdefault("series", {})[row["date"]] = point
            elif table == "relations":
                key = row.pop("id", None) or f"{row['from']}-{row['kind']}-{row['to']}"
                records["relation"][key] = row
    for record in records["relation"].values():
        if record["kind"] in INVERSE:
            record["kind"] = INVERSE[record["kind"]]
            record["from"], record["to"] = record["to"], record["from"]
    return records


def side_file(path):
    """TABLE, ID, TEXT, keyed by the first two."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return {tuple(line.split("\t")[:2]): line.split("\t")[2] for line in lines if line and line[0] != "#"}


# --- dates and numbers -------------------------------------------------------

def bounds(date):
    """First and last day of a date, or None when it is absent or unknown."""
    text = str(date).strip()
    if date is None or text == "unknown":
        return None
    if text.startswith("["):
        parts = [bounds(part) for part in re.split(r"\.\.|,", text.strip("[]")) if part.strip()]
        return min(part[0] for part in parts), max(part[1] for part in parts)
    if "/" in text:
        first, last = text.split("/")
        return (bounds(first) or (0, 0))[0] if first != ".." else 0, \
            bounds(last)[1] if last != ".." else 99999999
    text = text.rstrip("~?")
    if found := re.fullmatch(r"(\d{4})-Q(\d)", text):
        return int(f"{found[1]}{int(found[2]) * 3 - 2:02}01"), int(f"{found[1]}{int(found[2]) * 3:02}31")
    if found := re.fullmatch(r"(\d{4})-H(\d)", text):
        return int(f"{found[1]}{int(found[2]) * 6 - 5:02}01"), int(f"{found[1]}{int(found[2]) * 6:02}31")
    low, high = text.replace("X", "0").replace("-", ""), text.replace("X", "9").replace("-", "")
    return int(low + "0101"[len(low) - 4:]), int(high + "1231"[len(high) - 4:])


def dates_in(text):
    """The dates a cell of the fact base names, as written."""
    text = re.sub(r"\([^)]*\)", "", text)
    if re.search(r"n\.k\.|^—|or earlier|^after", text):
        return []
    return re.findall(r"\d{4}(?:-\d\d(?:-\d\d)?)?", text.replace("1990s", "1990"))


def fits(date, mine):
    """A date of the fact base and one of the content do not exclude each other."""
    low, high = bounds(date)
    return mine is not None and low <= mine[1] and mine[0] <= high


def numbers(text):
    """All numbers of a text, whatever sign of grouping or minus it uses."""
    text = re.sub(r"\b(\d\d)(\d\d)–(\d\d)\b(?!\d)", r"\1\2 \1\3", str(text))
    text = re.sub(r"(?<![\d\w])[−-](?=\d)", "~minus~", text).replace("~minus~", "-")
    text = re.sub(r"(?<=\d)[,_ ](?=\d{3}(?!\d))", "", text)
    return {float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", text)}


def split(cell):
    return {part.strip() for part in cell.split(",") if part.strip() not in ("", "—")}


# --- the comparison ----------------------------------------------------------

class Check:
    def __init__(self, records, rows, left_out):
        self.records, self.rows, self.left_out = records, rows, left_out
        self.used, self.problems, self.missing, self.compared = set(), [], [], 0
        self.begin, self.end = self.beginnings()

    def beginnings(self):
        """Dates that realised events give to actors and relations."""
        begin, end = {}, {}
        for event in self.records["event"].values():
            if event.get("progress", "realised") != "realised":
                continue
            before, after = set(event.get("before", [])), set(event.get("after", []))
            for key in [*event.get("opens", []), *(after - before)]:
                begin[key] = event["date"]
            for key in [*event.get("closes", []), *(before - after)]:
                end[key] = event["date"]
        return begin, end

    def say(self, table, row_id, field, text):
        reason = (table, f"{row_id}:{field}")
        if reason in self.left_out:
            self.used.add(reason)
        else:
            self.problems.append(f"{table} {row_id}: {field}: {text}")

    def target(self, table, row):
        """The records a row became, as (kind, id, point) triples."""
        row_id = row["id"]
        if (table, row_id) in self.left_out:
            self.used.add((table, row_id))
            self.missing.append(f"{table} {row_id}: {self.left_out[table, row_id]}")
            return []
        kind = SINGULAR[table]
        named = self.rows.get((table, row_id))
        self.used.add((table, row_id, "rows"))
        keys = named.split() if named else [row_id.removeprefix(PREFIX.get(table, ""))]
        found = []
        for key in keys:
            key, _, point = key.partition("@")
            own, _, key = key.rpartition(":")
            own = own or kind
            if key not in self.records.get(own, {}):
                self.problems.append(f"{table} {row_id}: {own}:{key} is missing")
            else:
                found.append((own, key, point))
        self.compared += bool(found)
        return found

    def same_sources(self, table, row, records, exact=True):
        wanted = split(row["sources"])
        given = {name.split("#")[0] for record in records for name in record.get("sources", [])}
        if wanted - given or (exact and given - wanted):
            self.say(table, row["id"], "sources", f"{sorted(given)} instead of {sorted(wanted)}")

    def contested(self, table, row, records):
        if row.get("conf.") == "C" and not any("disputed" in record or "versions" in str(record) for record in records):
            self.say(table, row["id"], "conf", "contested in the fact base, not in the content")

    def when(self, table, row, field, cell, mine):
        wanted = dates_in(cell)
        if not wanted and mine is not None:
            self.say(table, row["id"], field, f"{mine} where the fact base has “{cell}”")
        for date in wanted:
            if not fits(date, mine):
                self.say(table, row["id"], field, f"{mine} instead of {date}")

    def text_numbers(self, table, row, cell, texts):
        """Every number of a cell stands somewhere in the records made of it."""
        texts = [str(text) for text in texts]
        lost = numbers(re.sub(r"\d{4}-\d\d(-\d\d)?", "", cell)) - set().union(*map(numbers, texts))
        if lost:
            self.say(table, row["id"], "numbers", f"{sorted(lost)} not found")

    def linked(self, record):
        """A record with the facts it names."""
        return [record] + [self.records["fact"][key] for key in record.get("facts", [])]

    # one method per table

    def sources(self, row):
        for _, key, _ in self.target("sources", row):
            record = self.records["source"][key]
            if row["url"] != record.get("url"):
                self.say("sources", key, "url", record.get("url"))
            if not row["title — publisher"].startswith(record["title"]):
                self.say("sources", key, "title", record["title"])
            if record.get("publisher", "") not in row["title — publisher"]:
                self.say("sources", key, "publisher", record["publisher"])
            dates = re.findall(r"\d{4}(?:-\d\d(?:-\d\d)?)?", row["date"].replace("/", " "))
            if bool(dates) != ("issued" in record):
                self.say("sources", key, "issued", record.get("issued"))
            for date in dates:
                if not fits(date, bounds(record.get("issued"))):
                    self.say("sources", key, "issued", f"{record.get('issued')} instead of {date}")

    def actors(self, row):
        for _, key, _ in self.target("actors", row):
            record = self.records["actor"][key]
            if record["kind"] not in ACTOR_KINDS[row["kind"]]:
                self.say("actors", key, "kind", record["kind"])
            if set(record.get("stages", [])) != split(row["stages"]) - SUPPORT:
                self.say("actors", key, "stages", record.get("stages"))
            place = self.records["place"].get(record["place"], {}).get("in", record["place"])
            home = record.get("home", place.split("-")[0])
            if home not in {COUNTRIES[name] for name in row["home"].split("/")}:
                self.say("actors", key, "home", home)
            self.when("actors", row, "since", row["since"], bounds(self.begin.get(key, record.get("since"))))
            if "since" in record and key in self.begin:
                self.say("actors", key, "since", "written and also given by an event")
            self.same_sources("actors", row, [record])
            self.contested("actors", row, [record] + [event for event in self.records["event"].values()
                           if key in event.get("opens", []) + event.get("actors", [])])

    def stages(self, row):
        for _, key, _ in self.target("stages", row):
            record = self.records["stage"][key]
            if record["name"] != row["stage"].replace("Substrates, boards, materials", "Substrates, boards and materials"):
                self.say("stages", key, "stage", record["name"])
            if (row["outside the region"] != "—") != ("outside" in record):
                self.say("stages", key, "outside", record.get("outside"))
            if (row["gap"] != "—") != bool({"gap", "note"} & set(record)):
                self.say("stages", key, "gap", "missing or too much")
            self.same_sources("stages", row, [record])

    def relations(self, row):
        targets = self.target("relations", row)
        if not targets:
            return
        records = [self.records[kind][key] for kind, key, _ in targets]
        if targets[0][0] == "relation":
            self.tie(row, targets, records)
        else:
            self.told_elsewhere(row, targets, records)
        self.same_sources("relations", row, records, exact=targets[0][0] == "relation")
        self.contested("relations", row, records)
        self.text_numbers("relations", row, row["note"], [text for record in records for text in self.linked(record)])

    def tie(self, row, targets, records):
        """A row that became a relation; a second one carries it on to the end."""
        first = records[0]
        wanted, turned = RELATION_KINDS[row["type"]]
        if first["kind"] != wanted:
            self.say("relations", row["id"], "kind", f"{first['kind']} instead of {wanted}")
        pair = (row["to"], row["from"]) if turned else (row["from"], row["to"])
        if (first["from"], first["to"]) != pair:
            self.say("relations", row["id"], "ends", f"{first['from']} to {first['to']}")
        since = self.begin.get(f"relation:{targets[0][1]}", first.get("since"))
        self.when("relations", row, "since", row["since"], bounds(since))
        last = records[-1]
        until = self.end.get(f"relation:{targets[-1][1]}") or last.get("until")
        if not until and dates_in(row["until"]):
            until = self.end.get(last["from"]) or self.end.get(last["to"])
        self.when("relations", row, "until", row["until"], bounds(until))

    def told_elsewhere(self, row, targets, records):
        """A row that became part of an event, a project or an actor."""
        named = {key for kind, key, _ in targets if kind == "actor"}
        for record in records:
            for field in ("actors", "before", "after", "opens"):
                named |= set(record.get(field, []))
        if lost := {row["from"], row["to"]} - named:
            self.say("relations", row["id"], "ends", f"{sorted(lost)} not named")
        if row["type"] != "sister-plant":
            first = records[0]
            self.when("relations", row, "since", row["since"], bounds(first.get("since") or first.get("date")))

    def events(self, row):
        targets = self.target("events", row)
        if not targets:
            return
        records = [self.records[kind][key] for kind, key, _ in targets]
        first = records[0]
        if first["kind"] not in EVENT_KINDS.get(row["kind"], {row["kind"]}):
            self.say("events", row["id"], "kind", f"{first['kind']} instead of {row['kind']}")
        self.when("events", row, "date", row["date"], bounds(first["date"]))
        lists = ("opens", "closes", "before", "after")
        actors = set(first.get("actors") or sum((first.get(name, []) for name in lists), []))
        actors = {name for name in actors if ":" not in name}
        if actors != split(row["actors"]):
            self.say("events", row["id"], "actors", f"{sorted(actors ^ split(row['actors']))}")
        shared = any(f"event:{targets[0][1]}" in where.split() for where in self.rows.values())
        self.same_sources("events", row, records, exact=len(records) == 1 and not shared)
        self.contested("events", row, records)
        self.text_numbers("events", row, row["event"], [text for record in records for text in self.linked(record)])

    def phases(self, row):
        for _, key, _ in self.target("phases", row):
            record = self.records["phase"][key]
            later = [phase["since"] for phase in self.records["phase"].values() if phase["since"] > record["since"]]
            until = str(min(later) - 1) if later else "—"
            if (str(record["since"]), until, record["title"]) != (row["from"], row["to"], row["title"]):
                self.say("phases", key, "title or dates", f"{record['since']} {until} {record['title']}")
            for marker in split(row["marker events"]):
                event = self.records["event"].get(marker.removeprefix("ev-"))
                last = (row["to"] if later else "9999") + "-12-31"
                if not event or not bounds(row["from"])[0] <= bounds(event["date"])[1] or not bounds(event["date"])[0] <= bounds(last)[1]:
                    self.say("phases", key, "marker", marker)
            self.same_sources("phases", row, [record])

    def facts(self, row):
        values, given, dates, units, records = set(), set(), [], set(), []
        for _, key, point in self.target("facts", row):
            record = self.records["fact"][key]
            records.append(record)
            parts = [{**record, "date": record.get("date")}]
            if "series" in record:
                parts = [{"sources": record.get("sources", []), **(body if isinstance(body, dict) else {"value": body}), "date": date}
                         for date, body in record["series"].items() if point in ("", date)]
                if not parts:
                    self.problems.append(f"facts {row['id']}: {key} has no point {point}")
            for part in parts:
                for source, body in part.get("versions", {}).items():
                    body = body if isinstance(body, dict) else {"value": body}
                    values |= numbers(body["value"])
                    stated = numbers(row["value"]) | numbers(row["definition and scope"].replace("A tenth", "10"))
                    if source in split(row["sources"]) and not numbers(body["value"]) <= stated:
                        self.say("facts", row["id"], "versions", f"{source} has {body['value']}")
                    given.add(source)
                    dates.append(bounds(body.get("date", part["date"])))
                    units.add(body.get("unit", record["unit"]))
                if "value" in part:
                    values |= numbers(part["value"])
                    units.add(record["unit"])
                given |= set(part.get("sources", []))
                dates.append(bounds(part["date"]))
        if not records:
            return
        if lost := numbers(row["value"].replace("A tenth", "10")) - values:
            self.say("facts", row["id"], "value", f"{sorted(lost)} not among {sorted(values)}")
        if lost := split(row["sources"]) - given:
            self.say("facts", row["id"], "sources", f"{sorted(lost)} not named")
        for date in re.findall(r"\d{4}(?:-\d\d(?:-\d\d)?)?", row["as of"]):
            if not any(fits(date, mine) for mine in dates):
                self.say("facts", row["id"], "date", f"{date} not among {dates}")
        wanted = row["unit"].replace("RM", "MYR").replace(" a year", "/year").split(" ")
        wanted = "%" if wanted[0] == "%" else " ".join(wanted[:2]) if wanted[0] in ("EUR", "MYR", "USD") else None
        if wanted and not any(unit.startswith(wanted) for unit in units):
            self.say("facts", row["id"], "unit", f"{sorted(units)} instead of {wanted}")
        self.contested("facts", row, records)
        near = [self.records["fact"][key] for record in records for key in record.get("compare", [])]
        self.text_numbers("facts", row, row["definition and scope"], records + near)


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: check_facts.py FACTS.md CLUSTER_FOLDER")
    tables, folder = fact_base(Path(sys.argv[1])), Path(sys.argv[2])
    rows, left_out = side_file(folder / "_rows.tsv"), side_file(folder / "_left-out.tsv")
    check = Check(content(folder), rows, left_out)
    for number, name in TABLES.items():
        for row in tables[number]:
            getattr(check, name)(row)
    known = {row["id"] for row in tables[1]}
    for kind, table in check.records.items():
        for key, record in table.items():
            for name in re.findall(r"'sources': \[([^\]]*)\]", str(record)):
                for source in re.findall(r"'([^'#]+)", name):
                    if source.strip(", ") and source not in known:
                        check.problems.append(f"{kind} {key}: source {source} is not in the fact base")
    for entry in left_out.keys() - check.used:
        check.problems.append(f"_left-out.tsv: {entry[0]} {entry[1]} explains nothing any more")
    for entry in rows.keys() - {entry[:2] for entry in check.used if len(entry) == 3}:
        check.problems.append(f"_rows.tsv: {entry[0]} {entry[1]} is not a row")
    print(f"{check.compared} rows compared, {len(check.missing)} left out on purpose, "
          f"{sum(':' in entry[1] for entry in check.used if len(entry) == 2)} differences explained")
    for line in check.missing:
        print(f"  left out: {line}")
    for line in check.problems:
        print(f"  differs: {line}")
    sys.exit(1 if check.problems else 0)


if __name__ == "__main__":
    main()
