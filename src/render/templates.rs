//! The templates of a theme: the embedded ones, overridden file by file by the
//! site's.
//!
//! In: `templates/*.html` of the theme. Out: an engine in which every template
//! has been read and checked before the first page is rendered. A template sees
//! `page`, `site` and `params`, the function `t(key=…)` in the page's language,
//! and the filters `html` (for running text), `list` (for several of them in a
//! row), `capital` (for words that begin a line), `number` (for counts) and `json`
//! (for inert scripts).
//! It can ask for nothing else.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, ErrorKind, Kwargs, Map, State, Tera, Value};

use crate::base::span::{FileId, Span};
use crate::diag::{Diagnostic, Diagnostics, code};
use crate::render::slim::slim;
use crate::sources::theme::Theme;
use crate::view::page::PageView;
use crate::view::spell;
use crate::view::strings::{Arg, Catalogue};

/// Where a template's context says in which language `t` and `list` speak: no name that a template
/// can write.
const LANG: &str = " lang";

/// The engine, one for all languages: every page says which one is its own.
pub struct Templates {
    engine: Tera,
    /// Whether no template has white space that a page would have to lose: all are built in.
    pub are_slim: bool,
    origins: BTreeMap<String, Option<FileId>>,
}

impl Templates {
    /// Reads and checks every template of a theme. They say nothing yet ([`Self::speaking`]).
    pub fn load(theme: &Theme<'_>) -> (Option<Self>, Diagnostics) {
        let mut diagnostics = Diagnostics::default();
        let mut origins = BTreeMap::new();
        let mut texts = Vec::new();
        for (path, file) in theme.below("templates") {
            let name = path.strip_prefix("templates/").unwrap_or(path).to_owned();
            origins.insert(name.clone(), file.origin);
            texts.push((name, if file.origin.is_none() { slim(file.text()) } else { file.text().to_owned() }));
        }
        let mut engine = Tera::new();
        engine.autoescape_on([".html", ".xml", ".svg"]);
        engine.register_filter("html", |value: Value, _: Kwargs, _: &State| -> tera::TeraResult<Value> {
            let spelled = running(&value).ok_or_else(|| tera::Error::message("the filter `html` takes running text"))?;
            Ok(Value::safe_string(&spelled))
        });
        engine.register_filter("json", |value: Value, _: Kwargs, _: &State| -> tera::TeraResult<Value> {
            let text = match running(&value) {
                Some(spelled) => spelled,
                None => Cow::Owned(serde_json::to_string(&value).map_err(|fault| tera::Error::message(fault.to_string()))?),
            };
            Ok(Value::safe_string(&inert(&text)))
        });
        // The check of the templates below needs to know that these exist.
        engine.register_filter("list", |value: Value, _: Kwargs, _: &State| value);
        engine.register_filter("capital", |value: Value, _: Kwargs, _: &State| value);
        engine.register_filter("number", |value: Value, _: Kwargs, _: &State| value);
        engine.register_function("t", |_: Kwargs, _: &State| Value::none());
        if let Err(fault) = engine.add_raw_templates(texts.iter().map(|(name, text)| (name.as_str(), text.as_str()))) {
            diagnostics.extend(unread(&fault, &origins, &texts));
            return (None, diagnostics);
        }
        let are_slim = origins.values().all(Option::is_none);
        (Some(Self { engine, are_slim, origins }), diagnostics)
    }

    /// The same with words.
    pub fn speaking(mut self, catalogue: &Arc<Catalogue>) -> Self {
        speak(&mut self.engine, catalogue);
        self
    }

    /// Renders one page.
    pub fn render(&self, view: &PageView) -> Result<Vec<u8>, Box<Diagnostic>> {
        let mut context = Context::new();
        context.insert_value(LANG, Value::from(view.lang.index() as u64));
        context.insert_value("site", view.site.clone());
        context.insert_value("page", view.page.clone());
        context.insert_value("params", Map::new().into());
        let mut html = Vec::with_capacity(16 << 10);
        self.engine.render_to(view.template, &context, &mut html).map_err(|fault| Box::new(diagnostic(&fault, &self.origins)))?;
        Ok(html)
    }
}

/// JSON that can stand in a `script` element: nothing in it can end the element.
pub fn inert(json: &str) -> String {
    let bytes = json.as_bytes();
    let (mut out, mut done) = (String::with_capacity(json.len()), 0);
    // Told from bytes: 0xE2 begins the line ends of Unicode, and most quotation marks.
    for at in (0..bytes.len()).filter(|&at| matches!(bytes[at], b'<' | b'>' | b'&' | 0xE2)) {
        let (length, escape) = match &bytes[at..] {
            [b'<', ..] => (1, "\\u003c"),
            [b'>', ..] => (1, "\\u003e"),
            [b'&', ..] => (1, "\\u0026"),
            [0xE2, 0x80, 0xA8, ..] => (3, "\\u2028"),
            [0xE2, 0x80, 0xA9, ..] => (3, "\\u2029"),
            _ => continue,
        };
        out.push_str(&json[done..at]);
        out.push_str(escape);
        done = at + length;
    }
    out.push_str(&json[done..]);
    out
}

/// What depends on the language: `t`, `list`, `capital` and `number`.
fn speak(engine: &mut Tera, catalogue: &Arc<Catalogue>) {
    let words = Arc::clone(catalogue);
    engine.register_filter("capital", move |value: Value, _: Kwargs, state: &State| -> tera::TeraResult<String> {
        Ok(words.nth(lang(state)?).capital(value.as_str().unwrap_or_default()))
    });
    let words = Arc::clone(catalogue);
    engine.register_filter("list", move |value: Value, _: Kwargs, state: &State| -> tera::TeraResult<Value> {
        let items = value.as_array().ok_or_else(|| tera::Error::message("the filter `list` takes a list"))?;
        let spelled: Vec<String> = items.iter().map(one).collect::<tera::TeraResult<_>>()?;
        Ok(Value::safe_string(&spelled.join(&words.nth(lang(state)?).t("list-comma"))))
    });
    let words = Arc::clone(catalogue);
    engine.register_filter("number", move |value: Value, _: Kwargs, state: &State| -> tera::TeraResult<String> {
        let number = value.as_i128().and_then(|number| i64::try_from(number).ok());
        Ok(words.nth(lang(state)?).count(number.ok_or_else(|| tera::Error::message("the filter `number` takes a whole number"))?))
    });
    let words = Arc::clone(catalogue);
    engine.register_function("t", move |kwargs: Kwargs, state: &State| -> tera::TeraResult<String> {
        let mut key = None;
        let mut args: Vec<(&str, Arg)> = Vec::new();
        for (name, value) in kwargs.iter() {
            let name = name.as_str().unwrap_or_default();
            if name == "key" {
                key = value.as_str();
            } else if value.is_number() {
                args.push((name, Arg::Number(value.as_f64().unwrap_or_default())));
            } else {
                args.push((name, Arg::Text(value.to_string())));
            }
        }
        let key = key.ok_or_else(|| tera::Error::message("`t` needs a `key`"))?;
        words.nth(lang(state)?).maybe(key, &args).ok_or_else(|| tera::Error::message(format!("no language has the message `{key}`")))
    });
}

/// The language of the page that is being rendered, by its place among the site's.
fn lang(state: &State) -> tera::TeraResult<usize> {
    Ok(state.get::<usize>(LANG)?.unwrap_or_default())
}

/// An item of a list: running text, or plain words.
fn one(item: &Value) -> tera::TeraResult<String> {
    if let Some(words) = item.as_str() {
        let mut out = String::with_capacity(words.len());
        spell::escape(words, &mut out);
        return Ok(out);
    }
    running(item).map(Cow::into_owned).ok_or_else(|| tera::Error::message("the filter `list` takes words or running texts"))
}

/// Running text, or data for machines, as it was spelled; words of an author are no running text.
fn running(value: &Value) -> Option<Cow<'_, str>> {
    value.as_bytes().map(|bytes| simdutf8::basic::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed))
}

/// Why the templates of a theme were refused. What the engine finds wrong in
/// several of them it writes into one message, as a compiler prints it: from
/// that every place is read back.
fn unread(fault: &tera::Error, origins: &BTreeMap<String, Option<FileId>>, texts: &[(String, String)]) -> Diagnostics {
    let mut out = Diagnostics::default();
    let at = |name: &str, place: Option<(usize, usize)>, message: String| {
        let Some(Some(file)) = origins.get(name) else { return Diagnostic::site_fault(code::TEMPLATE, format!("{name}: {message}")) };
        let text = texts.iter().find(|(known, _)| known == name).map_or("", |(_, text)| text);
        let start = place.map_or(0, |(line, column)| {
            let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
            let within = text[before.min(text.len())..].chars().take(column.saturating_sub(1)).map(char::len_utf8).sum::<usize>();
            before + within
        });
        Diagnostic::fault(code::TEMPLATE, Span::new(*file, start..start + 1), message)
    };
    match fault.kind() {
        ErrorKind::MissingParent { current, parent } => {
            let known = texts.iter().map(|(name, _)| name.as_str());
            let close = crate::base::suggest::nearest(parent, known).map(|name| format!("did you mean \"{name}\"?"));
            out.push(at(current, None, format!("this template extends `{parent}`, which the theme does not have")).maybe_help(close));
        }
        ErrorKind::Msg(report) => {
            let mut message = None;
            for line in report.lines() {
                if let Some(words) = line.trim_start().strip_prefix("error: ") {
                    message = Some(lower(words));
                } else if let (Some(place), Some(words)) = (line.trim_start().strip_prefix("--> "), &message) {
                    let mut parts = place.rsplitn(3, ':');
                    let (column, line) = (parts.next().and_then(|part| part.trim().parse().ok()), parts.next().and_then(|part| part.trim().parse().ok()));
                    out.push(at(parts.next().unwrap_or(""), line.zip(column), format!("a template cannot be read: {words}")));
                }
            }
        }
        _ => {}
    }
    if out.is_empty() {
        out.push(diagnostic(fault, origins));
    }
    out
}

fn diagnostic(fault: &tera::Error, origins: &BTreeMap<String, Option<FileId>>) -> Diagnostic {
    match fault.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let message = format!("a template cannot be rendered: {}", lower(report.message()));
            match origins.get(report.filename()) {
                Some(Some(file)) => {
                    let is_end = report.message().to_lowercase().contains("unknown tag");
                    Diagnostic::fault(code::TEMPLATE, Span::new(*file, report.span().range.clone()), message).maybe_help(
                        is_end.then(|| "if this tag is right, one above it is not closed: {% if %} wants {% endif %}, {% for %} {% endfor %}".to_owned()),
                    )
                }
                _ => Diagnostic::site_fault(code::TEMPLATE, format!("{} line {}: {message}", report.filename(), report.span().start_line)),
            }
        }
        _ => Diagnostic::site_fault(code::TEMPLATE, format!("the templates of the theme do not fit together: {}", lower(&fault.to_string()))),
    }
}

fn lower(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect::<String>().trim_end_matches('.').to_owned(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::inert;

    #[test]
    fn json_cannot_end_its_script() {
        assert_eq!(inert("{\"a\":\"</script><b>&\"}"), "{\"a\":\"\\u003c/script\\u003e\\u003cb\\u003e\\u0026\"}");
        assert_eq!(inert("“\u{2028}”\u{2029}é"), "“\\u2028”\\u2029é");
    }
}
