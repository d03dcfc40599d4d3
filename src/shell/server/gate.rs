//! Who is answered.
//!
//! In: the head of a request. Out: yes, or the reason why not. A page of
//! another site can make the browser send requests here; it cannot choose the
//! `Host` of a name it does not own, nor hide its `Origin`.

use axum::http::{HeaderMap, header};

use super::Bind;

/// Host names of this server.
#[derive(Clone, Debug)]
pub(super) struct Names(Vec<String>);

impl Names {
    /// Loopback, the name that is listened on, and what was allowed.
    pub(super) fn new(bind: &Bind) -> Self {
        let mut names = vec!["localhost".to_owned(), "127.0.0.1".to_owned(), "::1".to_owned(), bind.host.to_lowercase()];
        names.extend(bind.allowed.iter().map(|name| name.to_lowercase()));
        Self(names)
    }

    /// Whether a request names this server.
    pub(super) fn know(&self, headers: &HeaderMap) -> bool {
        let Some(host) = headers.get(header::HOST).and_then(|value| value.to_str().ok()) else { return false };
        name(host).is_some_and(|name| self.0.contains(&name))
    }
}

/// Whether a request comes from a page of this server, or from no page at all.
/// Scheme and port included: another program on this machine is another site. What has no `Origin`
/// is a plain request of a page, which other pages cannot make without `Sec-Fetch-Site` telling.
pub(super) fn is_own(headers: &HeaderMap) -> bool {
    let text = |name: header::HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let host = text(header::HOST).unwrap_or("");
    let origin_fits = text(header::ORIGIN).is_none_or(|origin| origin.strip_prefix("http://").is_some_and(|rest| rest.eq_ignore_ascii_case(host)));
    let site_fits = headers.get("sec-fetch-site").is_none_or(|value| value == "same-origin" || value == "none");
    origin_fits && site_fits
}

/// A host without its port and brackets, in small letters; `None` when it is no host.
fn name(host: &str) -> Option<String> {
    let (name, port) = match host.strip_prefix('[') {
        Some(rest) => rest.split_once(']')?,
        None => host.split_at(host.find(':').unwrap_or(host.len())),
    };
    let is_port = port.is_empty() || port.strip_prefix(':').is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    is_port.then(|| name.strip_suffix('.').unwrap_or(name).to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        let names = Names::new(&Bind { host: "192.168.1.5".into(), port: 4000, allowed: vec!["Box.local".into()] });
        for (host, expected) in [
            ("localhost:4000", true),
            ("LOCALHOST", true),
            ("127.0.0.1:80", true),
            ("[::1]:4000", true),
            ("192.168.1.5:4000", true),
            ("box.local:4000", true),
            ("evil.example:4000", false),
            ("localhost.evil.example", false),
            ("localhost:80@evil.example", false),
            ("[::1].evil.example", false),
            ("[::1", false),
            ("localhost:4000:evil.example", false),
            ("localhost.", true),
            ("", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, host.parse().unwrap());
            assert_eq!(names.know(&headers), expected, "{host}");
        }
        assert!(!names.know(&HeaderMap::new()));
    }

    #[test]
    fn origins() {
        for (origin, site, expected) in [
            (None, None, true),
            (Some("http://localhost:4000"), Some("same-origin"), true),
            (Some("http://localhost:3000"), None, false),
            (Some("http://localhost"), None, false),
            (Some("https://localhost:4000"), None, false),
            (Some("http://localhost:4000.evil.example"), None, false),
            (Some("http://127.0.0.1:4000"), None, false),
            (Some(""), None, false),
            (None, Some("same-site"), false),
            (Some("https://evil.example"), None, false),
            (Some("null"), None, false),
            (None, Some("cross-site"), false),
            (None, Some("none"), true),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, "localhost:4000".parse().unwrap());
            if let Some(origin) = origin {
                headers.insert(header::ORIGIN, origin.parse().unwrap());
            }
            if let Some(site) = site {
                headers.insert("sec-fetch-site", site.parse().unwrap());
            }
            assert_eq!(is_own(&headers), expected, "{origin:?} {site:?}");
        }
    }
}
