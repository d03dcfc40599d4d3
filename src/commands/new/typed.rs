//! Words and flags as typed after the kind.

use super::{What, help, usage};
use crate::base::suggest::nearest;
use crate::commands::Failure;
use crate::model::schema::{self, Type};

/// Flags that are no fields of a record.
const PLACES: [&str; 4] = ["id", "file", "cluster", "site"];

/// What was typed: flags keep their order and may be repeated.
#[derive(Clone, Debug, Default)]
pub(super) struct Typed {
    pub(super) words: Vec<String>,
    pub(super) flags: Vec<(String, String)>,
}

impl Typed {
    /// Reads `WORDS --flag value --flag=value`; a flag that nobody knows is refused.
    pub(super) fn parse(rest: &[String], what: What) -> Result<Self, Failure> {
        let mut typed = Self::default();
        let mut only_words = false;
        let mut at = rest.iter();
        while let Some(word) = at.next() {
            let Some(flag) = word.strip_prefix("--").filter(|_| !only_words) else {
                typed.words.push(word.clone());
                continue;
            };
            if flag.is_empty() {
                only_words = true;
                continue;
            }
            let (name, given) = match flag.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (flag, None),
            };
            // Fields are written with `_`; people type flags with `-`.
            let name = name.replace('-', "_");
            known(&name, what)?;
            let value = match given {
                Some(value) => value,
                None if is_switch(&name, what) && at.as_slice().first().is_none_or(|next| next != "true" && next != "false") => "true".to_owned(),
                None => at.next().cloned().ok_or_else(|| Failure::Usage(usage(format!("`--{flag}` needs a value"))))?,
            };
            typed.flags.push((name, value));
        }
        let most = match what {
            What::Record(kind) => help::words(kind).len(),
            What::Section { .. } | What::Cluster => 1,
        };
        if let Some(extra) = typed.words.get(most) {
            return Err(Failure::Usage(usage(format!("`{extra}` is one word too many")).help("put a name of several words between quotes: \"Acme Ltd\"")));
        }
        Ok(typed)
    }

    /// The last value of a flag.
    pub(super) fn one(&self, name: &str) -> Option<&str> {
        self.flags.iter().rev().find(|(flag, _)| flag == name).map(|(_, value)| value.as_str())
    }

    /// Every value of a flag.
    pub(super) fn all(&self, name: &str) -> Vec<&str> {
        self.flags.iter().filter(|(flag, _)| flag == name).map(|(_, value)| value.as_str()).collect()
    }
}

fn is_switch(name: &str, what: What) -> bool {
    match what {
        What::Record(kind) => schema::field(schema::fields(kind), name).is_some_and(|field| field.ty == Type::Boolean),
        What::Section { .. } | What::Cluster => false,
    }
}

fn known(name: &str, what: What) -> Result<(), Failure> {
    let fields: Vec<&str> = match what {
        What::Record(kind) => schema::fields(kind).iter().chain(schema::COMMON).map(|field| field.name).collect(),
        What::Section { .. } => vec!["lang"],
        What::Cluster => vec!["region", "name", "as_of"],
    };
    if PLACES.contains(&name) || fields.contains(&name.split('.').next().unwrap_or(name)) {
        return Ok(());
    }
    let error = usage(format!("there is no field `{name}`"));
    Err(Failure::Usage(match nearest(name, fields.into_iter().chain(PLACES)) {
        Some(near) => error.help(format!("did you mean `--{near}`?")),
        None => error.help("`narrarium new KIND --help` lists the fields"),
    }))
}
