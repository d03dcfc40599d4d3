//! A year that fits another calendar better than ours.

use crate::base::date::Date;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("other-calendar"),
        what: "an event is dated centuries away, as years of another calendar are",
        why: "Dates are Gregorian. The Thai year 2566 is 2023, and the Hijri year 1445 began in 2023; read as they stand they lie centuries away.",
        example: "date = 2566",
        instead: "date = 2023",
    },
    level: Level::Warning,
    // How many years ahead of the reference day, and how many behind it, an event may lie.
    numbers: &[("ahead", 200.0), ("behind", 450.0)],
    look: Look::Cluster(look),
};

/// Years of these calendars and ours run side by side, so far apart; Hijri years are shorter, and
/// around our time 579 behind.
const APART: [(&str, i32); 3] = [("Buddhist", -543), ("Jalali", 621), ("Hijri", 579)];

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let now = ground.insights.as_of.year();
    for event in ground.cluster().events.values() {
        let Some(year) = event.date.value().and_then(|date| date.earliest().or_else(|| date.latest())).map(|day| day.year()) else { continue };
        let away = f64::from(year - now);
        if away <= ground.number("ahead") && -away <= ground.number("behind") {
            continue;
        }
        let readings: Vec<String> = APART
            .iter()
            .filter(|(_, apart)| (now - 200..=now + 30).contains(&(year + apart)))
            .filter_map(|(calendar, apart)| Some(format!("{calendar} {year} is about {}", Date::year(year + apart)?)))
            .collect();
        let help =
            if readings.is_empty() { "years are Gregorian, with four digits".to_owned() } else { format!("{}; write the Gregorian date", readings.join(", ")) };
        found.record(&event.common, format!("`{}` is dated {year}, and the cluster speaks as of {now}", event.id)).help(help);
    }
}
