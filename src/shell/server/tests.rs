//! The server, asked over a socket as a browser would.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::mpsc;

use super::*;
use crate::bundle::Bundle;

fn bundle(files: &[(&str, &str)]) -> Option<Arc<dyn Files>> {
    Some(Arc::new(Bundle { files: files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().into())).collect() }))
}

fn start(show: Show) -> Server {
    let (wake, _) = mpsc::channel();
    Server::start(&Bind { host: "127.0.0.1".into(), port: 0, allowed: vec![] }, show, wake).unwrap()
}

fn ask_as(server: &Server, host: &str, line: &str, more: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    write!(stream, "{line} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{more}\r\n").unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    text
}

fn ask(server: &Server, path: &str) -> String {
    ask_as(server, "localhost", &format!("GET {path}"), "")
}

fn site() -> Server {
    start(Show {
        files: bundle(&[
            ("index.html", "<html><head><title>i</title></head>root"),
            ("404.html", "<p>nothing here"),
            ("en/index.html", "<title>e</title>english"),
            ("en/network.html", "net"),
            ("assets/site.css", "body{}"),
            ("media/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
        ]),
        ..Show::default()
    })
}

#[test]
fn files() {
    let server = site();
    for (path, expected) in [
        ("/", "200 OK"),
        ("/", "v="),
        ("/", "</script></head>root"),
        ("/en/", "english<script src=\"/_narrarium/reload.js"),
        ("/en/network.html", "net"),
        ("/en/network", "net"),
        ("/en", "302 Found"),
        ("/en", "location: en/"),
        ("/%65n/", "english"),
        ("/nope", "404 Not Found"),
        ("/nope", "nothing here"),
        ("/assets/site.css", "content-type: text/css; charset=utf-8"),
        ("/assets/site.css", "x-content-type-options: nosniff"),
        ("/assets/site.css", "cross-origin-resource-policy: same-origin"),
        ("/media/plan.svg", "content-security-policy: default-src 'none'; style-src 'unsafe-inline'; sandbox"),
        ("/_narrarium/diagnostics", "null"),
        ("/_narrarium/reload.js", "EventSource"),
    ] {
        let answer = ask(&server, path);
        assert!(answer.contains(expected), "{path}: {answer}");
    }
    assert!(!ask(&server, "/assets/site.css").contains("script"));
    let head = ask_as(&server, "localhost", "HEAD /assets/site.css", "");
    assert!(head.contains("content-length: 6") && head.ends_with("\r\n\r\n"), "{head}");
}

#[test]
fn refusals() {
    let server = site();
    for host in ["evil.example", "localhost.evil.example", "10.0.0.1", ""] {
        assert!(ask_as(&server, host, "GET /", "").starts_with("HTTP/1.1 403"), "{host}");
    }
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"] {
        let more = "Content-Length: 0\r\nOrigin: https://evil.example\r\nAccess-Control-Request-Method: GET\r\n";
        assert!(ask_as(&server, "localhost", &format!("{method} /"), more).starts_with("HTTP/1.1 405"), "{method}");
    }
    for path in ["/_narrarium/events", "/_narrarium/diagnostics", "/_narrarium/reload.js", "/_narrarium/tag?path=/"] {
        for more in ["Origin: https://evil.example\r\n", "Origin: http://localhost:1\r\n", "Origin: null\r\n", "Sec-Fetch-Site: cross-site\r\n"] {
            assert!(ask_as(&server, "localhost", &format!("GET {path}"), more).starts_with("HTTP/1.1 403"), "{path} {more}");
        }
    }
}

#[test]
fn every_answer_is_guarded() {
    let server = site();
    let faulty = start(Show { files: None, faults: Some("{}".into()), ..Show::default() });
    let asked = [
        (&server, "localhost", "GET /", "200"),
        (&server, "localhost", "HEAD /en/network.html", "200"),
        (&server, "localhost", "GET /assets/site.css", "200"),
        (&server, "localhost", "GET /media/plan.svg", "200"),
        (&server, "localhost", "GET /_narrarium/diagnostics", "200"),
        (&server, "localhost", "GET /_narrarium/reload.js", "200"),
        (&server, "localhost", "GET /en", "302"),
        (&server, "localhost", "GET /%ff", "400"),
        (&server, "localhost", "GET /nope", "404"),
        (&server, "localhost", "GET /_narrarium/nope", "404"),
        (&server, "localhost", "DELETE /", "405"),
        (&server, "evil.example", "GET /", "403"),
        (&faulty, "localhost", "GET /", "503"),
    ];
    for (server, host, line, status) in asked {
        let answer = ask_as(server, host, line, "").to_lowercase();
        assert!(answer.starts_with(&format!("http/1.1 {status}")), "{line}: {answer}");
        for header in ["x-content-type-options: nosniff", "cross-origin-resource-policy: same-origin", "cache-control: no-store", "content-type: "] {
            assert!(answer.contains(&format!("\r\n{header}")), "{line} lacks {header}: {answer}");
        }
        assert!(!answer.contains("access-control"), "{line}: {answer}");
    }
}

#[test]
fn paths_lead_nowhere_else() {
    let server = site();
    for path in [
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc%2fpasswd",
        "/en/..\\..\\site.toml",
        "//etc/passwd",
        "/en/../site.toml",
        "/site.toml",
        "/file:///etc/passwd",
    ] {
        let answer = ask(&server, path);
        assert!(answer.starts_with("HTTP/1.1 404") && answer.contains("nothing here"), "{path}: {answer}");
    }
}

#[test]
fn a_page_gets_the_assets_of_its_own_version() {
    let server =
        start(Show { files: bundle(&[("index.html", "1"), ("assets/style.aaaaaaaaaa.css", "old"), ("plan.css", "old")]), faults: None, ..Show::default() });
    server.show(Show { files: bundle(&[("index.html", "2"), ("assets/style.bbbbbbbbbb.css", "new")]), faults: None, ..Show::default() });
    for (path, expected) in [("/assets/style.aaaaaaaaaa.css", "old"), ("/assets/style.bbbbbbbbbb.css", "new")] {
        let answer = ask(&server, path);
        assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with(expected) && answer.contains("text/css"), "{path}: {answer}");
    }
    assert!(ask(&server, "/plan.css").starts_with("HTTP/1.1 404"), "what may change under its name is gone");
}

/// A page says what it is, so that a browser can ask whether it is still that.
#[test]
fn tags_tell_versions_of_a_page_apart_but_not_those_of_its_style() {
    let tag = |server: &Server, path: &str| ask(server, &format!("/_narrarium/tag?path={path}")).rsplit("\r\n").next().unwrap_or_default().to_owned();
    let show = |page: &str, style: &str| Show {
        files: bundle(&[
            ("index.html", &format!("<link href=assets/style.{style}.css>{page}")),
            ("404.html", "none"),
            (&format!("assets/style.{style}.css"), style),
        ]),
        ..Show::default()
    };
    let server = start(show("one", "aaaaaaaaaa"));
    let (page, none) = (tag(&server, "/"), tag(&server, "/nope"));
    assert!(ask(&server, "/").contains(&format!("&amp;t={page}\"")) && ask(&server, "/nope").contains(&format!("&amp;t={none}\"")));
    server.show(show("one", "bbbbbbbbbb"));
    assert_eq!((tag(&server, "/"), tag(&server, "/nope")), (page.clone(), none.clone()), "the style is swapped without loading the page again");
    server.show(show("two", "bbbbbbbbbb"));
    assert_ne!(tag(&server, "/"), page);
    assert_eq!(tag(&server, "/nope"), none);
}

#[test]
fn faults_leave_the_last_good_site() {
    let server = start(Show { files: None, faults: Some("{\"x\":1}".into()), ..Show::default() });
    let answer = ask(&server, "/anything");
    assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("narrarium-waiting"), "{answer}");
    server.show(Show { files: bundle(&[("index.html", "good")]), faults: None, ..Show::default() });
    assert!(ask(&server, "/").contains("good"));
    server.show(Show { files: None, faults: Some("{\"y\":2}".into()), ..Show::default() });
    assert!(ask(&server, "/").contains("good"));
    assert!(ask(&server, "/_narrarium/diagnostics").ends_with("{\"y\":2}"));
}

#[test]
fn browsers_hear_of_changes_and_the_stream_ends_with_the_server() {
    let server = site();
    let mut stream = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    write!(stream, "GET /_narrarium/events HTTP/1.1\r\nHost: localhost:{0}\r\nOrigin: http://localhost:{0}\r\n\r\n", server.port()).unwrap();
    let mut heard = String::new();
    let mut until = |stream: &mut TcpStream, words: &str| {
        let mut piece = [0; 4096];
        while !heard.contains(words) {
            let length = stream.read(&mut piece).unwrap();
            assert!(length > 0, "ended before {words}: {heard}");
            heard.push_str(&String::from_utf8_lossy(&piece[..length]));
        }
    };
    until(&mut stream, "\"hello\":true");
    let mut files = vec![("index.html", "<html><head><title>i</title></head>root"), ("en/network.html", "new")];
    server.show(Show { files: bundle(&files), faults: None, ..Show::default() });
    until(&mut stream, "\"en/network.html\"");
    files.push(("x.css", "a"));
    server.show(Show { files: None, faults: Some(String::new()), ..Show::default() });
    until(&mut stream, "\"faults\":true");
    drop(server);
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).unwrap();
}

#[test]
fn a_taken_port() {
    let first = site();
    let (wake, _) = mpsc::channel();
    let second =
        Server::start(&Bind { host: "127.0.0.1".into(), port: first.port(), allowed: vec![] }, Show { files: None, faults: None, ..Show::default() }, wake)
            .unwrap();
    assert_eq!(second.taken, Some(first.port()));
    assert_ne!(second.port(), first.port());
}
