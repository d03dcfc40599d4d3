//! `narrarium explain CODE`: the page of a fault or of a lint.

use std::fmt::Write;

use clap::Args;

use super::{Done, Exit, Failure};
use crate::base::suggest::nearest;
use crate::diag::code::{FAULTS, Page};
use crate::lint::{self, RULES};
use crate::model::site::Level;
use crate::shell::Error;
use crate::shell::terminal::{Stream, Terminal};

/// Explain a code that build or check has printed
///
/// Without a code it lists them all.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Examples:
  narrarium explain                      every code in one line
  narrarium explain dangling-reference   what is wrong, why it matters, what to write instead")]
pub struct Explain {
    /// The code in square brackets, such as dangling-reference
    code: Option<String>,
}

/// Prints a page, or the list.
pub fn run(args: &Explain, terminal: &Terminal) -> Done {
    let bold = if terminal.has_colour(Stream::Out) { ("\u{1b}[1m", "\u{1b}[0m") } else { ("", "") };
    let Some(typed) = &args.code else {
        terminal.print(&list(bold));
        return Ok(Exit::Fine);
    };
    // People copy the brackets along.
    let code = typed.trim_matches(['[', ']', '`']).to_lowercase();
    match pages().find(|page| page.code.0 == code) {
        Some(page) => {
            terminal.print(&spell(&page, bold));
            Ok(Exit::Fine)
        }
        None => {
            let error = Error::new(format!("there is no code `{typed}`"));
            Err(Failure::Usage(match nearest(&code, pages().map(|page| page.code.0)) {
                Some(name) => error.help(format!("did you mean `{name}`?")),
                None => error.help("`narrarium explain` lists every code"),
            }))
        }
    }
}

/// The pages of all codes.
fn pages() -> impl Iterator<Item = Page> {
    FAULTS.iter().copied().chain(RULES.iter().map(|rule| rule.page))
}

/// The word of `[lint]` for a level.
fn word(level: Level) -> &'static str {
    match level {
        Level::Off => "off",
        Level::Info => "info",
        Level::Warning => "warning",
        Level::Error => "error",
    }
}

fn list((bold, plain): (&str, &str)) -> String {
    let width = pages().map(|page| page.code.0.len()).max().unwrap_or(0);
    let mut out = format!("{bold}Faults stop a build:{plain}\n");
    for page in FAULTS {
        _ = writeln!(out, "  {bold}{:width$}{plain}  {}", page.code.0, page.what);
    }
    _ = writeln!(out, "\n{bold}Remarks never stop one; [lint] in site.toml sets their level:{plain}");
    for rule in RULES {
        _ = writeln!(out, "  {bold}{:width$}{plain}  {:7}  {}", rule.page.code.0, word(rule.level), rule.page.what);
    }
    out
}

fn spell(page: &Page, (bold, plain): (&str, &str)) -> String {
    let indent = |text: &str| text.lines().map(|line| format!("    {line}\n")).collect::<String>();
    let level = match lint::rule(page.code.0) {
        None => "a fault: it stops the build".to_owned(),
        Some(rule) => {
            let numbers: String = rule.numbers.iter().map(|(name, value)| format!(", {name} = {value}")).collect();
            format!("a remark; to change it: [lint] {} = {{ level = \"{}\"{numbers} }}", page.code, word(rule.level))
        }
    };
    format!(
        "{bold}{}{plain}: {}\n\n{bold}Why{plain}\n    {}\n\n{bold}Wrong{plain}\n{}\n{bold}Right{plain}\n{}\n{bold}Level{plain}\n    {level}\n",
        page.code,
        page.what,
        page.why,
        indent(page.example),
        indent(page.instead)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_says_something() {
        for page in pages() {
            assert!(!page.what.is_empty() && !page.why.is_empty() && !page.instead.is_empty(), "{}", page.code);
        }
        let codes: Vec<&str> = pages().map(|page| page.code.0).collect();
        let mut unique = codes.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(codes.len(), unique.len());
    }
}
