//! What the files say. That nginx and Apache take them, and answer as they say, was seen with both.

use super::*;
use crate::sources::fixture;

fn all(setting: &str) -> Vec<(String, String)> {
    let sources = fixture::sources(&format!(
        "--- site.toml\n[site]\nname = \"S\"\nlanguages = [\"en\", \"zh-Hans\", \"zh-Hant\", \"he\"]\ndisclaimer = \"D\"\n{setting}\n"
    ));
    let (parsed, _) = crate::parse::files(&sources);
    let profile = [("ecosystem", "headline = []\n[questions]\n")];
    let (site, _, found) = crate::resolve::site(&sources, &parsed, &profile);
    let site = site.unwrap_or_else(|| panic!("{found:?}"));
    let files = files(&site, &Routes::new(&site), &[]);
    files.into_iter().map(|(name, bytes)| (name, String::from_utf8(bytes).expect("text"))).collect()
}

fn file(setting: &str, name: &str) -> String {
    all(setting).into_iter().find_map(|(known, text)| (known == name).then_some(text)).unwrap_or_default()
}

#[test]
fn only_the_hosts_of_the_site() {
    let names = |setting: &str| all(setting).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(names(""), ["_headers", "_redirects", "hosts/nginx-http.conf", "hosts/nginx-server.conf"]);
    assert_eq!(names("hosts = [\"apache\"]"), [".htaccess"]);
    assert!(names("hosts = []").is_empty());
    assert!(FILES.iter().all(|(name, _)| is_one(name)) && !is_one("index.html"));
}

#[test]
fn a_language_is_chosen_at_the_root_alone() {
    let text = file("hosts = [\"netlify\"]", "_redirects");
    let rules: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(
        rules,
        [
            "/ /zh-Hans/ 302! Language=zh-CN,zh-Hans,zh-MY,zh-SG",
            "/ /zh-Hant/ 302! Language=zh-Hant,zh-HK,zh-MO,zh-TW",
            "/ /en/ 302! Language=en",
            "/ /zh-Hans/ 302! Language=cmn,zh",
            "/ /he/ 302! Language=he,iw",
        ]
    );
    // Nothing that Cloudflare would take for a rule of `/`: it has no languages to ask for.
    assert!(file("hosts = [\"cloudflare\"]", "_redirects").lines().all(|line| line.starts_with('#')));
    let nginx = file("base_url = \"https://example.org/a/b\"", "hosts/nginx-server.conf");
    assert_eq!(nginx.matches("return 302").count(), 1);
    assert!(nginx.contains("location = \"/a/b/\" {") && nginx.contains("error_page 404 \"/a/b/404.html\""), "{nginx}");
    let apache = file("hosts = [\"apache\"]", ".htaccess");
    assert!(apache.lines().filter(|line| line.contains("R=302")).all(|line| line.trim_start().starts_with("RewriteRule ^$ ")), "{apache}");
    assert!(!apache.contains("ErrorDocument"), "without an address nobody knows the path of the page");
}

#[test]
fn frames_are_for_those_named() {
    for (name, hosts) in [("_headers", "netlify"), ("hosts/nginx-http.conf", "nginx"), (".htaccess", "apache")] {
        let closed = file(&format!("hosts = [\"{hosts}\"]"), name);
        assert!(closed.contains("frame-ancestors 'self'") && !closed.contains("embed/"), "{closed}");
        let open = file(&format!("hosts = [\"{hosts}\"]\nembed_hosts = [\"https://www.example.org/\"]"), name);
        assert!(open.contains("frame-ancestors 'self' https://www.example.org") && open.contains("embed/"), "{open}");
    }
    // A host that joins the headers of two blocks would hold both policies.
    let open = file("embed_hosts = [\"https://www.example.org\"]", "_headers");
    assert_eq!((open.matches("frame-ancestors").count(), open.matches("X-Frame-Options").count()), (1, 1), "{open}");
}

#[test]
fn an_address_cannot_write_rules() {
    let base = "base_url = \"https://example.org/a;$x'é/\"\nhosts = [\"nginx\", \"apache\", \"netlify\"]";
    for (name, text) in all(base) {
        // Decoded where nginx compares it, and nothing is a variable; encoded wherever it is sent.
        let sent: Vec<&str> = text.lines().filter(|line| line.contains("$x") && !line.contains("location") && !line.contains("    \"")).collect();
        assert!(sent.is_empty(), "{name}: {sent:?}");
    }
    assert_eq!(base_path(Some("https://example.org")), "/");
    assert_eq!(base_path(Some("https://example.org/a b/%E6")), "/a%20b/%E6/");
}
