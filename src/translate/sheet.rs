//! The page `serve` shows to those who translate: how far each language is, and what is stale.
//!
//! In: a snapshot. Out: HTML with the server's own style sheet, every text escaped. Never here: the
//! site's pages; nothing of this is ever published.

use super::ledger::{Ledger, Progress, Segment, ledger};
use super::status::{STATES, counts, place};
use crate::base::locale::Lang;
use crate::sources::Sources;

/// Missing texts shown per language; the rest is counted.
const MOST: usize = 200;

/// The whole page.
pub fn page(sources: &Sources) -> String {
    let body = match ledger(sources) {
        Some(ledger) => body(&ledger, sources),
        None => "<p>site.toml does not say which languages there are.</p>".to_owned(),
    };
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>narrarium: translations</title>\n<link rel=\"stylesheet\" href=\"/_narrarium/overlay.css\">\n</head>\n\
         <body class=\"narrarium-waiting\">\n<main class=\"narrarium-status\">\n<h1>Translations</h1>\n{body}</main>\n</body>\n</html>\n"
    )
}

fn body(ledger: &Ledger, sources: &Sources) -> String {
    let langs: Vec<Lang> = ledger.languages.all().filter(|lang| *lang != Lang::DEFAULT).collect();
    if langs.is_empty() {
        return "<p>This site has one language.</p>\n".to_owned();
    }
    let mut out = String::from("<div class=\"narrarium-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Texts by language\"><table>\n<thead><tr>");
    for word in ["language", "cluster", "texts", "there"].iter().chain(&STATES) {
        out.push_str(&format!("<th scope=\"col\">{word}</th>"));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for count in counts(ledger, &langs) {
        let home = count.cluster.as_deref().unwrap_or("(shared)");
        let mut row = format!(
            "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{} %</td>",
            ledger.languages.locale(count.lang),
            escaped(home),
            count.texts,
            count.share()
        );
        count.by_state.iter().for_each(|number| row.push_str(&format!("<td>{number}</td>")));
        out.push_str(&row);
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table></div>\n");
    for lang in langs {
        for state in ["stale", "missing"] {
            out.push_str(&texts(ledger, sources, lang, state));
        }
    }
    out
}

fn texts(ledger: &Ledger, sources: &Sources, lang: Lang, state: &str) -> String {
    let found: Vec<&Segment> = ledger.segments.iter().filter(|segment| segment.concerns(lang) && segment.progress(lang) == state).collect();
    if found.is_empty() {
        return String::new();
    }
    let tag = ledger.languages.locale(lang);
    let mut out = format!(
        "<details{}><summary>{tag}: {} {state}</summary>\n<ul class=\"narrarium-findings\">\n",
        if state == "stale" { " open" } else { "" },
        found.len()
    );
    for segment in found.iter().take(MOST) {
        let (path, line, column) = place(sources, segment, lang);
        out.push_str(&format!(
            "<li class=\"narrarium-finding\"><p class=\"narrarium-message\"><strong>{}</strong></p><p class=\"narrarium-place\">{}:{line}:{column}</p>",
            escaped(&segment.id),
            escaped(path.as_str())
        ));
        let own = ledger.languages.locale(Lang::DEFAULT);
        let source = match segment.told.get(&lang).map(|version| &version.progress) {
            Some(Progress::Stale { was: Some(was), .. }) => difference(was, &super::plain::flat(&segment.source)),
            _ => escaped(&segment.source),
        };
        out.push_str(&format!("<p lang=\"{own}\" dir=\"auto\">{source}</p>"));
        if let Some(version) = segment.told.get(&lang) {
            out.push_str(&format!("<p lang=\"{tag}\" dir=\"auto\">{}</p>", escaped(&version.text)));
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
    if found.len() > MOST {
        out.push_str(&format!("<p>{} more: <code>narrarium translate status --lang {tag} --show {state}</code></p>\n", found.len() - MOST));
    }
    out.push_str("</details>\n");
    out
}

/// Old and new words in one line: what went is struck out, what came is marked.
fn difference(was: &str, now: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (parts(was), parts(now));
    // Beyond this a table of all pairs is larger than the page; nobody reads such a difference word by word.
    if old.len() * new.len() > 1_000_000 {
        return format!("<del>{}</del> <ins>{}</ins>", escaped(was), escaped(now));
    }
    let mut length = vec![vec![0_u32; new.len() + 1]; old.len() + 1];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            length[a][b] = if old[a] == new[b] { length[a + 1][b + 1] + 1 } else { length[a + 1][b].max(length[a][b + 1]) };
        }
    }
    let (mut a, mut b) = (0, 0);
    let mut out = String::new();
    let mut last = "";
    let mut put = |tag: &'static str, word: &str| {
        if last != tag {
            if !last.is_empty() {
                out.push_str(&format!("</{last}>"));
            }
            if !tag.is_empty() {
                out.push_str(&format!("<{tag}>"));
            }
            last = tag;
        }
        out.push_str(&escaped(word));
    };
    while a < old.len() || b < new.len() {
        if a < old.len() && b < new.len() && old[a] == new[b] {
            put("", old[a]);
            a += 1;
            b += 1;
        } else if b == new.len() || (a < old.len() && length[a + 1][b] >= length[a][b + 1]) {
            put("del", old[a]);
            a += 1;
        } else {
            put("ins", new[b]);
            b += 1;
        }
    }
    put("", "");
    out
}

/// Words with the space behind them; a letter each where no spaces part words.
fn parts(text: &str) -> Vec<&str> {
    if text.contains(' ') { text.split_inclusive(' ').collect() } else { text.split_inclusive(|_| true).collect() }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::fixture;

    #[test]
    fn what_has_changed_is_marked() {
        assert_eq!(difference("one two three", "one 2 three"), "one <del>two </del><ins>2 </ins>three");
        assert_eq!(difference("a<b", "a<b"), "a&lt;b");
    }

    #[test]
    fn texts_are_escaped() {
        let site = fixture::sources("--- site.toml\n[site]\nname = \"<script>x</script>\"\nlanguages = [\"en\", \"de\"]\ndisclaimer = \"None\"\n");
        let page = page(&site);
        assert!(page.contains("&lt;script&gt;x") && !page.contains("<script>"), "{page}");
        assert!(page.contains("de: 2 missing"), "{page}");
    }
}
