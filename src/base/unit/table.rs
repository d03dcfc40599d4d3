//! The built-in units. A plain table: adding a row here and its words in the theme's strings is
//! all a new unit needs.

use super::Dimension::{self, *};

/// Symbol, id, dimension, number of base units. A measure whose id is its symbol is a word.
pub(super) type MeasureRow = (&'static str, &'static str, Dimension, f64);

#[rustfmt::skip]
pub(super) const MEASURES: [MeasureRow; 75] = [
    ("W", "watt", Power, 1.0), ("kW", "kilowatt", Power, 1e3), ("MW", "megawatt", Power, 1e6),
    ("GW", "gigawatt", Power, 1e9), ("TW", "terawatt", Power, 1e12), ("kWp", "kilowatt-peak", PeakPower, 1e3),
    ("MWp", "megawatt-peak", PeakPower, 1e6), ("GWp", "gigawatt-peak", PeakPower, 1e9),
    ("kVA", "kilovolt-ampere", ApparentPower, 1e3), ("MVA", "megavolt-ampere", ApparentPower, 1e6),
    ("Wh", "watt-hour", Energy, 3.6e3), ("kWh", "kilowatt-hour", Energy, 3.6e6),
    ("MWh", "megawatt-hour", Energy, 3.6e9), ("GWh", "gigawatt-hour", Energy, 3.6e12),
    ("TWh", "terawatt-hour", Energy, 3.6e15), ("J", "joule", Energy, 1.0), ("MJ", "megajoule", Energy, 1e6),
    ("GJ", "gigajoule", Energy, 1e9), ("TJ", "terajoule", Energy, 1e12), ("PJ", "petajoule", Energy, 1e15),
    ("mV", "millivolt", Voltage, 1e-3), ("V", "volt", Voltage, 1.0), ("kV", "kilovolt", Voltage, 1e3),
    ("mA", "milliampere", Current, 1e-3), ("A", "ampere", Current, 1.0), ("Hz", "hertz", Frequency, 1.0),
    ("kHz", "kilohertz", Frequency, 1e3), ("MHz", "megahertz", Frequency, 1e6),
    ("GHz", "gigahertz", Frequency, 1e9), ("nm", "nanometre", Length, 1e-9), ("µm", "micrometre", Length, 1e-6),
    ("mm", "millimetre", Length, 1e-3), ("cm", "centimetre", Length, 1e-2), ("m", "metre", Length, 1.0),
    ("km", "kilometre", Length, 1e3), ("inches", "inches", Length, 0.0254),
    ("miles", "miles", Length, 1609.344), ("cm2", "square-centimetre", Area, 1e-4),
    ("m2", "square-metre", Area, 1.0), ("ft2", "square-foot", Area, 0.09290304),
    ("acres", "acres", Area, 4046.8564224), ("ha", "hectare", Area, 1e4),
    ("km2", "square-kilometre", Area, 1e6), ("ml", "millilitre", Volume, 1e-6), ("l", "litre", Volume, 1e-3),
    ("m3", "cubic-metre", Volume, 1.0), ("barrels", "barrels", Volume, 0.158987294928),
    ("MLD", "million-litres-per-day", VolumeFlow, 1e3), ("mg", "milligram", Mass, 1e-6),
    ("g", "gram", Mass, 1e-3), ("kg", "kilogram", Mass, 1.0), ("t", "tonne", Mass, 1e3),
    ("kt", "kilotonne", Mass, 1e6), ("Mt", "megatonne", Mass, 1e9), ("tCO2e", "tonne-co2e", CarbonMass, 1e3),
    ("ktCO2e", "kilotonne-co2e", CarbonMass, 1e6), ("MtCO2e", "megatonne-co2e", CarbonMass, 1e9),
    ("ms", "millisecond", Time, 1e-3), ("seconds", "seconds", Time, 1.0), ("minutes", "minutes", Time, 60.0),
    ("hours", "hours", Time, 3600.0), ("days", "days", Time, 86400.0), ("weeks", "weeks", Time, 604800.0),
    ("months", "months", Time, 2629800.0), ("years", "years", Time, 31557600.0),
    ("°C", "degree-celsius", Temperature, 1.0), ("Pa", "pascal", Pressure, 1.0), ("bar", "bar", Pressure, 1e5),
    ("MPa", "megapascal", Pressure, 1e6), ("MB", "megabyte", Data, 1e6), ("GB", "gigabyte", Data, 1e9),
    ("TB", "terabyte", Data, 1e12), ("Mbit/s", "megabit-per-second", DataRate, 1e6),
    ("Gbit/s", "gigabit-per-second", DataRate, 1e9), ("TEU", "teu", Cargo, 1.0),
];

/// Plural, which is what authors write, and singular.
#[rustfmt::skip]
pub(super) const NOUNS: [(&str, &str); 119] = [
    ("people", "person"), ("jobs", "job"), ("employees", "employee"), ("workers", "worker"),
    ("engineers", "engineer"), ("technicians", "technician"), ("researchers", "researcher"),
    ("scientists", "scientist"), ("teachers", "teacher"), ("trainees", "trainee"),
    ("apprentices", "apprentice"), ("interns", "intern"), ("students", "student"), ("graduates", "graduate"),
    ("participants", "participant"), ("applicants", "applicant"), ("teams", "team"), ("members", "member"),
    ("users", "user"), ("customers", "customer"), ("clients", "client"), ("visitors", "visitor"),
    ("residents", "resident"), ("households", "household"), ("passengers", "passenger"),
    ("founders", "founder"), ("firms", "firm"), ("companies", "company"), ("enterprises", "enterprise"),
    ("startups", "startup"), ("spin-offs", "spin-off"), ("suppliers", "supplier"), ("exporters", "exporter"),
    ("manufacturers", "manufacturer"), ("operators", "operator"), ("partners", "partner"),
    ("investors", "investor"), ("tenants", "tenant"), ("agencies", "agency"), ("organisations", "organisation"),
    ("universities", "university"), ("colleges", "college"), ("schools", "school"), ("institutes", "institute"),
    ("laboratories", "laboratory"), ("centres", "centre"), ("departments", "department"), ("parks", "park"),
    ("plants", "plant"), ("factories", "factory"), ("fabs", "fab"), ("sites", "site"),
    ("buildings", "building"), ("warehouses", "warehouse"), ("shops", "shop"), ("offices", "office"),
    ("cleanrooms", "cleanroom"), ("lines", "line"), ("machines", "machine"), ("robots", "robot"),
    ("tools", "tool"), ("vehicles", "vehicle"), ("aircraft", "aircraft"), ("ships", "ship"),
    ("flights", "flight"), ("containers", "container"), ("wafers", "wafer"), ("chips", "chip"),
    ("devices", "device"), ("units", "unit"), ("products", "product"), ("parts", "part"),
    ("components", "component"), ("items", "item"), ("orders", "order"), ("contracts", "contract"),
    ("deals", "deal"), ("projects", "project"), ("programmes", "programme"), ("courses", "course"),
    ("places", "place"), ("scholarships", "scholarship"), ("licences", "licence"), ("permits", "permit"),
    ("standards", "standard"), ("certificates", "certificate"), ("awards", "award"), ("grants", "grant"),
    ("patents", "patent"), ("publications", "publication"), ("designs", "design"), ("layers", "layer"),
    ("actors", "actor"), ("ties", "tie"), ("stages", "stage"), ("events", "event"), ("sources", "source"),
    ("facts", "fact"), ("indicators", "indicator"), ("countries", "country"), ("regions", "region"),
    ("markets", "market"), ("cities", "city"), ("languages", "language"), ("meetings", "meeting"),
    ("visits", "visit"), ("cases", "case"), ("accidents", "accident"), ("outages", "outage"), ("dips", "dip"),
    ("interruptions", "interruption"), ("cycles", "cycle"), ("steps", "step"), ("points", "point"),
    ("times", "time"), ("shifts", "shift"), ("beds", "bed"), ("rooms", "room"), ("homes", "home"),
];

/// Other spellings, in lower case. Currencies have their own list with the codes.
#[rustfmt::skip]
pub(super) const OTHER_SPELLINGS: [(&str, &str); 120] = [
    ("percent", "%"), ("per cent", "%"), ("pct", "%"), ("prozent", "%"), ("percentage", "%"),
    ("percentage points", "pp"), ("percentage point", "pp"), ("%-points", "pp"), ("% points", "pp"),
    ("ppt", "pp"), ("number", "count"), ("none", "count"), ("-", "count"), ("pieces", "units"),
    ("pcs", "units"), ("staff", "employees"), ("headcount", "employees"), ("persons", "people"),
    ("persons employed", "people"), ("inhabitants", "residents"), ("fte", "jobs"), ("posts", "jobs"),
    ("workforce", "workers"), ("tonnes", "t"), ("tonne", "t"), ("tons", "t"), ("metric tons", "t"),
    ("metric tonnes", "t"), ("kilotonnes", "kt"), ("million tonnes", "Mt"), ("kilograms", "kg"),
    ("kilos", "kg"), ("grams", "g"), ("m²", "m2"), ("sqm", "m2"), ("sq m", "m2"), ("sq. m", "m2"),
    ("square metres", "m2"), ("square meters", "m2"), ("km²", "km2"), ("sq km", "km2"), ("sqkm", "km2"),
    ("square kilometres", "km2"), ("square kilometers", "km2"), ("ft²", "ft2"), ("sq ft", "ft2"),
    ("sqft", "ft2"), ("square feet", "ft2"), ("m³", "m3"), ("cbm", "m3"), ("cubic metres", "m3"),
    ("cubic meters", "m3"), ("litres", "l"), ("liters", "l"), ("megalitres per day", "MLD"), ("ml/d", "MLD"),
    ("hectares", "ha"), ("acre", "acres"), ("hour", "hours"), ("h", "hours"), ("hrs", "hours"),
    ("min", "minutes"), ("minute", "minutes"), ("s", "seconds"), ("sec", "seconds"), ("second", "seconds"),
    ("day", "days"), ("week", "weeks"), ("month", "months"), ("year", "years"), ("yrs", "years"), ("um", "µm"),
    ("μm", "µm"), ("micron", "µm"), ("microns", "µm"), ("micrometres", "µm"), ("micrometers", "µm"),
    ("nanometres", "nm"), ("nanometers", "nm"), ("millimetres", "mm"), ("millimeters", "mm"), ("metres", "m"),
    ("meters", "m"), ("kilometres", "km"), ("kilometers", "km"), ("inch", "inches"), ("\"", "inches"),
    ("mile", "miles"), ("barrel", "barrels"), ("bbl", "barrels"), ("watts", "W"), ("kilowatts", "kW"),
    ("megawatts", "MW"), ("gigawatts", "GW"), ("volts", "V"), ("kilovolts", "kV"), ("celsius", "°C"),
    ("degrees celsius", "°C"), ("deg c", "°C"), ("gbps", "Gbit/s"), ("mbps", "Mbit/s"), ("business", "firms"),
    ("businesses", "firms"), ("start-ups", "startups"), ("start-up", "startups"), ("programs", "programmes"),
    ("program", "programmes"), ("organizations", "organisations"), ("centers", "centres"),
    ("labs", "laboratories"), ("lab", "laboratories"), ("licenses", "licences"), ("license", "licences"),
    ("nodes", "actors"), ("links", "ties"), ("edges", "ties"), ("relations", "ties"), ("tco2", "tCO2e"),
    ("t co2e", "tCO2e"), ("t co2", "tCO2e"),
];
