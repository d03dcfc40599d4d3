//! Where the finished site will lie: `hosts` and `embed_hosts` of `site.toml`.
//!
//! In: the fields. Out: hosts that are known, and sources that can stand in a
//! Content-Security-Policy as they are: neither can write a rule of its own.

use super::fields::Fields;
use crate::base::suggest::nearest;
use crate::diag::Diagnostic;
use crate::diag::code::{BAD_VALUE, UNKNOWN_WORD};
use crate::model::site::Host;

/// For which hosts files of rules are written; an empty list is none.
pub(super) fn hosts(fields: &mut Fields<'_, '_>) -> Vec<Host> {
    if fields.entry("hosts").is_none() {
        return Host::USUAL.to_vec();
    }
    let mut out = Vec::new();
    for name in fields.codes("hosts") {
        match Host::WORDS.iter().find(|(word, _)| *word == name.value) {
            Some((_, host)) => out.push(*host),
            None => {
                let words = Host::WORDS.map(|(word, _)| word);
                let help =
                    nearest(&name.value, words).map_or_else(|| format!("hosts: {}; [] for none", words.join(", ")), |word| format!("did you mean \"{word}\"?"));
                fields.diagnostics.push(Diagnostic::fault(UNKNOWN_WORD, name.span, format!("no rules are written for the host `{}`", name.value)).help(help));
            }
        }
    }
    out
}

/// Sites that may show pages of this one in a frame.
pub(super) fn embed_hosts(fields: &mut Fields<'_, '_>) -> Vec<String> {
    let mut out = Vec::new();
    for host in fields.codes("embed_hosts") {
        let plain = host.value.trim_end_matches('/').to_ascii_lowercase();
        if is_source(&plain) {
            out.push(plain);
            continue;
        }
        // Of an address the page is left out: who may show a frame is a matter of whole hosts.
        let whole = plain
            .split_once("://")
            .and_then(|(scheme, rest)| Some(format!("{scheme}://{}", rest.split(['/', '?', '#']).next()?)))
            .filter(|whole| is_source(whole));
        let help = whole.map_or_else(
            || "write \"https://www.example.org\", \"https://*.example.org\" for all its hosts, or \"*\" for everybody".to_owned(),
            |whole| format!("write \"{whole}\""),
        );
        fields.diagnostics.push(Diagnostic::fault(BAD_VALUE, host.span, format!("`{}` is no host that could show a frame", host.value)).help(help));
    }
    out
}

/// `host-source` of CSP without a path: `https://*.example.org:8443`; `*` is everybody.
fn is_source(text: &str) -> bool {
    if text == "*" {
        return true;
    }
    let host = match text.split_once("://") {
        Some(("https" | "http", host)) => host,
        Some(_) => return false,
        None => text,
    };
    let (name, port) = host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port)));
    let is_label = |label: &str| {
        !label.is_empty() && !label.starts_with('-') && !label.ends_with('-') && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    port.is_none_or(|port| !port.is_empty() && port.parse::<u16>().is_ok()) && name.strip_prefix("*.").unwrap_or(name).split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::is_source;

    #[test]
    fn only_hosts_can_show_frames() {
        for good in ["*", "https://www.example.org", "https://*.example.org:8443", "example.org", "http://localhost:3000"] {
            assert!(is_source(good), "{good}");
        }
        for bad in
            ["", "https://", "https://example.org/page", "example.org; script-src *", "'none'", "data:", "https://example.org:", "ftp://example.org", "a b"]
        {
            assert!(!is_source(bad), "{bad}");
        }
    }
}
