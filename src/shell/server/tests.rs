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
        faults: None,
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
        ("/../../etc/passwd", "404 Not Found"),
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
    assert!(ask_as(&server, "evil.example", "GET /", "").starts_with("HTTP/1.1 403"));
    assert!(ask_as(&server, "localhost", "POST /", "Content-Length: 0\r\n").starts_with("HTTP/1.1 405"));
    for path in ["/_narrarium/events", "/_narrarium/diagnostics", "/_narrarium/reload.js"] {
        assert!(ask_as(&server, "localhost", &format!("GET {path}"), "Origin: https://evil.example\r\n").starts_with("HTTP/1.1 403"), "{path}");
    }
    assert!(!ask(&server, "/").to_lowercase().contains("access-control"));
}

#[test]
fn faults_leave_the_last_good_site() {
    let server = start(Show { files: None, faults: Some("{\"x\":1}".into()) });
    let answer = ask(&server, "/anything");
    assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("narrarium-waiting"), "{answer}");
    server.show(Show { files: bundle(&[("index.html", "good")]), faults: None });
    assert!(ask(&server, "/").contains("good"));
    server.show(Show { files: None, faults: Some("{\"y\":2}".into()) });
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
    server.show(Show { files: bundle(&files), faults: None });
    until(&mut stream, "\"en/network.html\"");
    files.push(("x.css", "a"));
    server.show(Show { files: None, faults: Some(String::new()) });
    until(&mut stream, "\"faults\":true");
    drop(server);
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).unwrap();
}

#[test]
fn a_taken_port() {
    let first = site();
    let (wake, _) = mpsc::channel();
    let second = Server::start(&Bind { host: "127.0.0.1".into(), port: first.port(), allowed: vec![] }, Show { files: None, faults: None }, wake).unwrap();
    assert_eq!(second.taken, Some(first.port()));
    assert_ne!(second.port(), first.port());
}
