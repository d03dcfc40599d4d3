//! One request, one answer.
//!
//! In: a request and what is served now. Out: a file of the bundle, one of the
//! server's own files, or a plain refusal. Only GET and HEAD; nothing is cached.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::State as Given;
use axum::http::{HeaderValue, Method, Request, Response, StatusCode, header};
use axum::response::IntoResponse;
use axum::response::sse::{KeepAlive, Sse};
use tokio_stream::StreamExt;
use tokio_stream::wrappers::BroadcastStream;

use super::events::Message;
use super::files::{Files, tag};
use super::{Shared, State, gate, mime};
use crate::translate::sheet;

/// Addresses of the server itself begin so.
const OWN: &str = "_narrarium/";

/// Answers any request.
pub(super) async fn answer(Given(shared): Given<Arc<Shared>>, request: Request<Body>) -> Response<Body> {
    let method = request.method().clone();
    // A page may have to be spelled and a network laid out first: others are answered meanwhile.
    let mut response = match tokio::task::spawn_blocking(move || route(&shared, &request)).await {
        Ok(response) => response,
        Err(_) => plain(StatusCode::INTERNAL_SERVER_ERROR, "This page could not be made; the terminal says why.\n"),
    };
    let headers = response.headers_mut();
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if method == Method::HEAD {
        *response.body_mut() = Body::empty();
    }
    response
}

fn route(shared: &Arc<Shared>, request: &Request<Body>) -> Response<Body> {
    if !shared.names.know(request.headers()) {
        return plain(StatusCode::FORBIDDEN, "This server does not answer to that name. Start it with --allow-host NAME.\n");
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut response = plain(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD.\n");
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let Some(path) = decode(request.uri().path().trim_start_matches('/')) else {
        return plain(StatusCode::BAD_REQUEST, "This address is not UTF-8.\n");
    };
    if let Some(own) = path.strip_prefix(OWN) {
        return if gate::is_own(request.headers()) {
            own_file(shared, own, request.uri().query())
        } else {
            plain(StatusCode::FORBIDDEN, "Only for pages of this server.\n")
        };
    }
    let state = shared.now();
    match &state.files {
        Some(files) => site_file(&state, files.as_ref(), &path),
        None => html(StatusCode::SERVICE_UNAVAILABLE, &state, include_bytes!("waiting.html")),
    }
}

/// A file of the site: the file itself, the index of a folder, a page without its ending.
fn site_file(state: &State, files: &dyn Files, path: &str) -> Response<Body> {
    if let Some((name, made)) = found(files, path) {
        return file(StatusCode::OK, state, &name, made);
    }
    if let Some(bytes) = state.former.file(path) {
        return file(StatusCode::OK, state, path, Ok(bytes));
    }
    if files.has(&format!("{path}/index.html")) {
        let name = path.rsplit('/').next().unwrap_or(path);
        let mut response = plain(StatusCode::FOUND, "");
        if let Ok(value) = HeaderValue::from_str(&format!("{}/", encode(name))) {
            response.headers_mut().insert(header::LOCATION, value);
        }
        return response;
    }
    match files.file("404.html") {
        Some(made) => file(StatusCode::NOT_FOUND, state, "404.html", made),
        None => plain(StatusCode::NOT_FOUND, "There is no such page.\n"),
    }
}

/// What an address names, and its bytes.
fn found(files: &dyn Files, path: &str) -> Option<(String, Made)> {
    let index = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    [index, format!("{path}.html")].into_iter().find_map(|name| files.file(&name).map(|made| (name, made)))
}

/// A file, or why it cannot be made.
type Made = Result<Arc<[u8]>, String>;

fn file(status: StatusCode, state: &State, name: &str, made: Made) -> Response<Body> {
    let bytes = match made {
        Ok(bytes) => bytes,
        Err(why) => return plain(StatusCode::INTERNAL_SERVER_ERROR, &format!("This page cannot be made: {why}\n")),
    };
    if mime::of(name).starts_with("text/html") {
        return html(status, state, &bytes);
    }
    let mut response = respond(status, mime::of(name), bytes.to_vec());
    if mime::of(name).starts_with("image/svg") {
        // A drawing may hold script, and opened on its own it would be a page of this server.
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; sandbox"));
    }
    response
}

/// A page with the script that keeps it current.
fn html(status: StatusCode, state: &State, page: &[u8]) -> Response<Body> {
    let tag = state.files.as_ref().map(|files| tag(files.as_ref(), page)).unwrap_or_default();
    let script = format!("<script src=\"/{OWN}reload.js?v={}&amp;t={tag}\" defer></script>", state.version);
    let at = ["</head>", "</body>", "</html>"].iter().find_map(|tag| find(page, tag.as_bytes())).unwrap_or(page.len());
    let mut bytes = Vec::with_capacity(page.len() + script.len());
    bytes.extend_from_slice(&page[..at]);
    bytes.extend_from_slice(script.as_bytes());
    bytes.extend_from_slice(&page[at..]);
    respond(status, "text/html; charset=utf-8", bytes)
}

fn own_file(shared: &Arc<Shared>, name: &str, query: Option<&str>) -> Response<Body> {
    let state = shared.now();
    match name {
        "reload.js" => respond(StatusCode::OK, mime::of(name), include_bytes!("reload.js").to_vec()),
        "overlay.css" => respond(StatusCode::OK, mime::of(name), include_bytes!("overlay.css").to_vec()),
        "diagnostics" => respond(StatusCode::OK, "application/json", state.faults.clone().unwrap_or_else(|| "null".to_owned()).into_bytes()),
        "tag" => respond(StatusCode::OK, "text/plain; charset=utf-8", page_tag(&state, query).into_bytes()),
        "events" => events(shared),
        "translations" => html(StatusCode::OK, &state, sheet::page(&state.sources).as_bytes()),
        _ => plain(StatusCode::NOT_FOUND, "There is no such file.\n"),
    }
}

/// The tag of the page at an address (`path=/en/a.html`), which may be the one that says there is none.
fn page_tag(state: &State, query: Option<&str>) -> String {
    let path = query.and_then(|query| query.strip_prefix("path=")).and_then(decode).unwrap_or_default();
    let Some(files) = &state.files else { return String::new() };
    let made = found(files.as_ref(), path.trim_start_matches('/')).map(|(_, made)| made).or_else(|| files.file("404.html"));
    match made {
        Some(Ok(bytes)) => tag(files.as_ref(), &bytes),
        _ => String::new(),
    }
}

/// The stream of messages; it ends when the server closes.
fn events(shared: &Arc<Shared>) -> Response<Body> {
    let Some(receiver) = shared.subscribe() else { return plain(StatusCode::SERVICE_UNAVAILABLE, "The server is closing.\n") };
    let state = shared.now();
    let first = tokio_stream::once(Message::hello(state.version, state.faults.is_some()));
    let shared = shared.clone();
    let rest = BroadcastStream::new(receiver).map(move |message| {
        message.unwrap_or_else(|_| {
            let state = shared.now();
            Message::missed(state.version, state.faults.is_some())
        })
    });
    let stream = first.chain(rest).map(|message| Ok::<_, Infallible>(message.event()));
    Sse::new(stream).keep_alive(KeepAlive::new().interval(Duration::from_secs(15))).into_response()
}

fn respond(status: StatusCode, kind: &'static str, bytes: Vec<u8>) -> Response<Body> {
    let length = bytes.len();
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    response
}

fn plain(status: StatusCode, words: &str) -> Response<Body> {
    respond(status, "text/plain; charset=utf-8", words.as_bytes().to_vec())
}

fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes.windows(needle.len()).position(|window| window.eq_ignore_ascii_case(needle))
}

/// A path with `%xx` read. `None` when it is not UTF-8.
fn decode(path: &str) -> Option<String> {
    let bytes = path.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = bytes.get(at + 1..at + 3).and_then(|pair| std::str::from_utf8(pair).ok()).and_then(|pair| u8::from_str_radix(pair, 16).ok());
        match (bytes[at], pair) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 3;
            }
            (byte, _) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(out).ok()
}

/// The last part of a path as it may stand in an address.
fn encode(name: &str) -> String {
    use std::fmt::Write;
    let mut out = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
