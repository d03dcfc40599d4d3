//! Values of the fields of a record: dates, numbers, units, shares, places.

use crate::base::date::Date;
use crate::base::duration::Duration;
use crate::base::iso;
use crate::base::share::Share;
use crate::base::span::Spanned;
use crate::base::unit::Unit;
use crate::base::value::{Known, Value};
use crate::diag::Diagnostic;
use crate::diag::code::{BAD_DATE, BAD_PLACE, BAD_VALUE};
use crate::model::kind::Kind;
use crate::model::record::Where;
use crate::parse::raw::Raw;
use crate::resolve::fields::Fields;
use crate::resolve::names::Found;

impl Fields<'_, '_> {
    /// A date, or "unknown".
    pub(in crate::resolve) fn date(&mut self, name: &str) -> Option<Known<Date>> {
        let entry = self.entry(name)?;
        self.read_date(&entry.value)
    }

    /// A date that must be known.
    pub(in crate::resolve) fn known_date(&mut self, name: &str) -> Option<Date> {
        match self.date(name)? {
            Known::Value(date) => Some(date),
            Known::Unknown => {
                let place = self.place(name);
                self.diagnostics.push(Diagnostic::fault(BAD_DATE, place, format!("`{name}` cannot be unknown")));
                None
            }
        }
    }

    /// Reads a date wherever it stands.
    pub(in crate::resolve) fn read_date(&mut self, value: &Spanned<Raw>) -> Option<Known<Date>> {
        let text = match &value.value {
            Raw::Text(text) | Raw::Cell(text) | Raw::Integer(text) | Raw::Date(text) => text.clone(),
            Raw::Float(_) | Raw::Boolean(_) | Raw::List(_) | Raw::Table(_) | Raw::Damaged => {
                self.wrong_type(value, "a date", Some("write 1972, 1972-08-26 or a text such as \"1972-08\"".into()));
                return None;
            }
        };
        match Known::parse(&text, Date::parse) {
            Ok(date) => Some(date),
            Err(error) => {
                self.value_fault(BAD_DATE, value, &text, error);
                None
            }
        }
    }

    /// A value, or "unknown".
    pub(in crate::resolve) fn value(&mut self, name: &str) -> Option<Known<Value>> {
        let entry = self.entry(name)?;
        self.read_value(&entry.value)
    }

    /// Reads a value wherever it stands.
    pub(in crate::resolve) fn read_value(&mut self, value: &Spanned<Raw>) -> Option<Known<Value>> {
        let (text, parsed) = match &value.value {
            Raw::Integer(text) => (text.clone(), Value::parse(text).map(Known::Value)),
            Raw::Float(text) => (text.clone(), Value::from_toml_float_text(text).map(Known::Value)),
            Raw::Text(text) | Raw::Cell(text) => (text.clone(), Known::parse(text, Value::parse)),
            Raw::Boolean(_) | Raw::Date(_) | Raw::List(_) | Raw::Table(_) | Raw::Damaged => {
                self.wrong_type(value, "a number", None);
                return None;
            }
        };
        match parsed {
            Ok(parsed) => Some(parsed),
            Err(error) => {
                self.value_fault(BAD_VALUE, value, &text, error);
                None
            }
        }
    }

    /// A unit.
    pub(in crate::resolve) fn unit(&mut self, name: &str) -> Option<Unit> {
        let text = self.code(name)?;
        let entry = self.entry(name)?;
        match Unit::parse(&text.value, |id| matches!(self.context.names.find(self.cluster, Kind::Unit, id), Found::Live)) {
            Ok(unit) => Some(unit),
            Err(error) => {
                self.value_fault(BAD_VALUE, &entry.value, &text.value, error);
                None
            }
        }
    }

    /// A share, or "unknown".
    pub(in crate::resolve) fn share(&mut self, name: &str) -> Option<Known<Share>> {
        let entry = self.entry(name)?;
        let text = match &entry.value.value {
            Raw::Text(text) | Raw::Cell(text) | Raw::Integer(text) | Raw::Float(text) => text.clone(),
            _ => {
                self.wrong_type(&entry.value, "a share such as \"35%\"", None);
                return None;
            }
        };
        match Known::parse(&text, Share::parse) {
            Ok(share) => Some(share),
            Err(error) => {
                self.value_fault(BAD_VALUE, &entry.value, &text, error);
                None
            }
        }
    }

    /// A duration, or "unknown".
    pub(in crate::resolve) fn duration(&mut self, name: &str) -> Option<Known<Duration>> {
        let text = self.code(name)?;
        let entry = self.entry(name)?;
        match Known::parse(&text.value, Duration::parse) {
            Ok(duration) => Some(duration),
            Err(error) => {
                self.value_fault(BAD_VALUE, &entry.value, &text.value, error);
                None
            }
        }
    }

    /// A place: a record, an ISO code, or "unknown".
    pub(in crate::resolve) fn where_(&mut self, name: &str) -> Option<Where> {
        let text = self.code(name)?;
        self.read_place(&text)
    }

    /// A list of places.
    pub(in crate::resolve) fn places(&mut self, name: &str) -> Vec<Where> {
        self.codes(name).iter().filter_map(|text| self.read_place(text)).collect()
    }

    fn read_place(&mut self, text: &Spanned<String>) -> Option<Where> {
        let written = text.value.as_str();
        if written == "unknown" {
            return Some(Where::Unknown);
        }
        let is_code = written.bytes().next().is_some_and(|byte| byte.is_ascii_uppercase());
        if is_code {
            if iso::is_country(written) {
                return Some(Where::Country(written.to_owned()));
            }
            return match iso::region(written) {
                Ok(_) => Some(Where::Region(written.to_owned())),
                Err(error) => {
                    self.diagnostics.push(
                        Diagnostic::fault(BAD_PLACE, text.span, format!("`{written}` is no place: {}", error.message))
                            .maybe_help(error.hint)
                            .help("a place is a [place] record (small letters), an ISO 3166-2 code (MY-07) or a country code (MY)"),
                    );
                    None
                }
            };
        }
        let upper = written.to_uppercase();
        if matches!(self.context.names.find(self.cluster, Kind::Place, written), Found::Missing) && (iso::is_country(&upper) || iso::region(&upper).is_ok()) {
            self.diagnostics
                .push(Diagnostic::fault(BAD_PLACE, text.span, format!("`{written}` is no place")).help(format!("codes are written in capitals: \"{upper}\"")));
            return None;
        }
        let id = self.reference(&Spanned::new(format!("place:{written}"), text.span), &[Kind::Place])?;
        crate::base::ids::PlaceId::parse(&id.id).ok().map(Where::Place)
    }

    /// An ISO country code.
    pub(in crate::resolve) fn country(&mut self, name: &str) -> Option<String> {
        let text = self.code(name)?;
        if iso::is_country(&text.value) {
            return Some(text.value);
        }
        self.diagnostics.push(
            Diagnostic::fault(BAD_PLACE, text.span, format!("`{}` is no country code", text.value))
                .maybe_help(iso::is_country(&text.value.to_uppercase()).then(|| format!("codes are written in capitals: \"{}\"", text.value.to_uppercase())))
                .help("write an ISO 3166-1 code of two capital letters: MY, US, CN"),
        );
        None
    }
}
