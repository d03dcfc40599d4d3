//! Two files for nginx: one for its `http` block (what depends on the request), one for the
//! `server` block that shows the site.
//!
//! In: the rules. Out: two texts. Never: an `add_header` in a `location`, which would drop those of
//! the server; what differs from file to file is a variable.

use super::{ASK_AGAIN, COOKIE, FOR_EVER, HEADERS, Rules};

/// `hosts/nginx-http.conf`
pub(super) fn http(rules: &Rules<'_>) -> String {
    let base = &rules.base;
    let mut out = String::from("# For the http block of nginx: include this file there, and nginx-server.conf in the server block.\n\n");
    out.push_str("# The first language of the reader that the site has, in the order of the browser.\n");
    out.push_str("map $http_accept_language $narrarium_asked {\n    default \"\";\n");
    for (pattern, locale) in rules.patterns() {
        out.push_str(&format!("    \"~*{pattern}\" {locale};\n"));
    }
    out.push_str(&format!("}}\n\n# A cookie {COOKIE} with the tag of a language goes before it.\n"));
    out.push_str(&format!("map $cookie_{COOKIE} $narrarium_language {{\n    default $narrarium_asked;\n"));
    for locale in &rules.languages {
        out.push_str(&format!("    {locale} {locale};\n"));
    }
    out.push_str("}\n\n");
    let by_path = |name: &str, default: &str, others: &[(String, &str)]| {
        let others: String = others.iter().map(|(path, value)| format!("    {path} \"{value}\";\n")).collect();
        format!("map $uri $narrarium_{name} {{\n    default \"{default}\";\n{others}}}\n\n")
    };
    let pattern = escape(base);
    out.push_str(&by_path("cache", ASK_AGAIN, &[(format!("\"~^{pattern}assets/\""), FOR_EVER)]));
    let asking = "Accept-Language, Cookie";
    out.push_str(&by_path("vary", "", &[(format!("\"{}\"", decoded(base)), asking), (format!("\"{}index.html\"", decoded(base)), asking)]));
    let embed = rules.embed_policy();
    let frames: Vec<(String, &str)> = embed.iter().map(|policy| (format!("\"~^{pattern}[^/]+/[^/]+/embed/\""), policy.as_str())).collect();
    out.push_str(&by_path("policy", &rules.policy(), &frames));
    out.truncate(out.trim_end().len());
    out + "\n"
}

/// `hosts/nginx-server.conf`
pub(super) fn server(rules: &Rules<'_>) -> String {
    let base = &rules.base;
    let path = decoded(base);
    let mut out = String::from("# For the server block of nginx that shows this site; it says root itself, and listen, and the certificate.\n");
    if base != "/" {
        out.push_str(&format!("# The folder of the site is {} below root.\n", base.trim_matches('/')));
    }
    out.push_str(
        "add_header Content-Security-Policy $narrarium_policy always;\nadd_header Cache-Control $narrarium_cache;\nadd_header Vary $narrarium_vary;\n",
    );
    for (name, value) in HEADERS {
        out.push_str(&format!("add_header {name} {value} always;\n"));
    }
    out.push_str(&format!(
        "\n# The language of the reader, here and nowhere else; {base}index.html always lets them choose.\nlocation = \"{path}\" {{\n    absolute_redirect off;\n    \
         if ($narrarium_language) {{ return 302 \"{base}$narrarium_language/\"; }}\n    index index.html;\n}}\n"
    ));
    let files = if rules.site.config.clean_urls { "$uri $uri.html $uri/ =404" } else { "$uri $uri/ =404" };
    out.push_str(&format!("\nlocation \"{path}\" {{\n    index index.html;\n    try_files {files};\n    error_page 404 \"{base}404.html\";\n}}\n"));
    if !rules.moves.is_empty() {
        out.push_str("\n# Old addresses.\n");
        for (from, to) in rules.moved() {
            // What is compared is decoded; what is sent is not, and a dollar in it would be a variable.
            let to = quoted(&to).replace('$', "%24");
            out.push_str(&format!("location = \"{}\" {{ absolute_redirect off; return 301 \"{to}\"; }}\n", decoded(&from)));
        }
    }
    out
}

/// A path as nginx compares it: decoded.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        match code.filter(|_| first == b'%') {
            Some(byte) => (bytes.push(byte), rest = &after[2..]).1,
            None => (bytes.push(first), rest = after).1,
        }
    }
    quoted(&String::from_utf8(bytes).unwrap_or_else(|_| path.to_owned()))
}

/// What may stand between double quotes.
fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

/// A path inside a regular expression.
fn escape(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for letter in decoded(path).chars() {
        if "\\.+*?()[]{}^$|".contains(letter) {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
