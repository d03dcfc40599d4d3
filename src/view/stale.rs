//! The notice on a page whose translation is out of date: when it was made, when somebody last went
//! over the original, and the way there.
//!
//! In: a page and the stale pages of the site, of which there are none unless the site wants the
//! notice. Out: what the template says above the text. A day that nobody wrote down is left out.

use serde::Serialize;

use crate::base::date::Date;
use crate::base::locale::Lang;
use crate::model::site::Site;
use crate::translate::{Made, Subject};
use crate::view::routes::Route;
use crate::view::sheet::Sheet;

/// A notice; both days are in words.
#[derive(Clone, Debug, Serialize)]
pub struct StaleView {
    pub made: Option<String>,
    pub reviewed: Option<String>,
    /// The same page in the language it was translated from.
    pub href: String,
    pub lang: String,
}

/// The notice of a page. `shown` is the language its text is in where that is not the page's own:
/// then that translation is what readers see. `reviewed` is said of the original.
pub fn notice(sheet: &Sheet<'_>, shown: Option<Lang>, reviewed: Option<&Date>) -> Option<StaleView> {
    let voice = &sheet.voice;
    if voice.stale.is_empty() || voice.lang == Lang::DEFAULT {
        return None;
    }
    let cluster = sheet.route.cluster().map(|id| id.as_str());
    let subjects = subjects(voice.site, &sheet.route);
    let langs = || [Some(voice.lang), shown].into_iter().flatten();
    let made = subjects.iter().flat_map(|subject| langs().filter_map(|lang| voice.stale.made(cluster, subject.clone(), lang))).min()?;
    // A review before the translation says nothing of what has changed since.
    let reviewed = reviewed.filter(|date| match made {
        Made::On(day) => date.latest().is_none_or(|last| last >= day),
        Made::Unknown => true,
    });
    Some(StaleView {
        made: match made {
            Made::On(day) => Some(voice.format.day(day)),
            Made::Unknown => None,
        },
        reviewed: reviewed.map(|date| voice.date(date)),
        href: voice.routes.link(&sheet.path, Lang::DEFAULT, &sheet.route)?,
        lang: voice.site.languages.locale(Lang::DEFAULT).as_str().to_owned(),
    })
}

/// What a page has of its own: pages that put together what many records say have nothing.
fn subjects(site: &Site, route: &Route) -> Vec<Subject> {
    let text = |stem: &str| Subject::Text(stem.to_owned());
    match route {
        Route::Overview(_) => vec![Subject::Record(vec!["cluster".to_owned()])],
        Route::Section(_, id) => vec![text(id)],
        Route::Question(_, id) => vec![text(&format!("questions/{id}"))],
        Route::Actor(_, id) => vec![Subject::Record(vec!["actor".to_owned(), id.as_str().to_owned()]), text(&format!("actors/{id}"))],
        Route::Home => site.home().map(|page| text(&page.stem)).into_iter().collect(),
        Route::Free(path) => site.page(path).map(|page| text(&page.stem)).into_iter().collect(),
        _ => Vec::new(),
    }
}
