//! Sessions at the terminal: `tests/cli/*.md` drives the binary.
//!
//! A heading opens a session in a folder of its own. A fence with a path writes
//! a file there. A fence `session` holds commands and what they must say:
//!
//! ```text
//! $ narrarium build
//! > nothing was written          words that standard output or error must hold
//! ! panicked                     words that they must not hold
//! = 1                            the exit code; 0 when the line is missing
//! ```
//!
//! Besides `narrarium` a session knows `small PATH` (a site without ties), `write PATH TEXT`, `bytes PATH HEX…`,
//! `link PATH TARGET`, `folder PATH`, `remove PATH`, `has PATH [WORDS]`,
//! `lacks PATH [WORDS]`, `remember PATH`, `unchanged PATH` (a file or a whole
//! folder, byte for byte) and `names PATH NAME…` (what a folder holds).

#![expect(clippy::disallowed_methods, clippy::unwrap_used, reason = "the driver of the sessions makes folders, runs the binary and fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn every_session_goes_as_told() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli");
    let mut pages: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|extension| extension == "md")).collect();
    pages.sort();
    let mut failures = Vec::new();
    let mut sessions = 0;
    for page in pages {
        for session in sessions_of(&fs::read_to_string(&page).unwrap()) {
            sessions += 1;
            if let Err(words) = session.run() {
                failures.push(format!("{}: {}\n{words}", page.file_name().unwrap().display(), session.name));
            }
        }
    }
    assert!(sessions > 18, "only {sessions} sessions were found");
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[derive(Default)]
struct Session {
    name: String,
    files: Vec<(String, String)>,
    lines: Vec<String>,
}

fn sessions_of(text: &str) -> Vec<Session> {
    let mut out: Vec<Session> = Vec::new();
    let mut fence: Option<(String, String)> = None;
    for line in text.lines() {
        match (&mut fence, line.strip_prefix("```")) {
            (None, Some(info)) => fence = Some((info.trim().to_owned(), String::new())),
            (Some(_), Some(_)) => {
                let (info, body) = fence.take().unwrap();
                let session = out.last_mut().expect("a fence stands below a heading");
                if info == "session" {
                    session.lines.extend(body.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned));
                } else {
                    session.files.push((info, body));
                }
            }
            (Some((_, body)), None) => {
                body.push_str(line);
                body.push('\n');
            }
            (None, None) => {
                if let Some(name) = line.strip_prefix("## ") {
                    out.push(Session { name: name.to_owned(), ..Session::default() });
                }
            }
        }
    }
    out
}

impl Session {
    fn run(&self) -> Result<(), String> {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        for (path, text) in &self.files {
            write(&root.join(path), text.as_bytes());
        }
        let mut memory = BTreeMap::new();
        let mut lines = self.lines.iter().peekable();
        while let Some(line) = lines.next() {
            let Some(command) = line.strip_prefix("$ ") else { return Err(format!("not a command: {line}")) };
            let mut expected = Vec::new();
            while let Some(next) = lines.next_if(|next| !next.starts_with("$ ")) {
                expected.push(next.as_str());
            }
            self.step(root, command, &expected, &mut memory).map_err(|words| format!("$ {command}\n{words}"))?;
        }
        Ok(())
    }

    fn step(&self, root: &Path, command: &str, expected: &[&str], memory: &mut BTreeMap<String, String>) -> Result<(), String> {
        let words = split(command);
        let rest: Vec<&str> = words[1..].iter().map(String::as_str).collect();
        let path = |at: usize| root.join(rest[at]);
        let holds = |at: usize| fs::read_to_string(path(at)).is_ok_and(|text| rest.len() < 2 || text.contains(rest[1]));
        match words[0].as_str() {
            "narrarium" => return narrarium(root, &rest, expected),
            "small" => small(&path(0)),
            "write" => write(&path(0), rest[1].replace("\\n", "\n").as_bytes()),
            "bytes" => write(&path(0), &rest[1..].iter().map(|byte| u8::from_str_radix(byte, 16).unwrap()).collect::<Vec<_>>()),
            "folder" => fs::create_dir_all(path(0)).unwrap(),
            "link" => link(Path::new(rest[1]), &path(0)),
            "remove" if path(0).is_dir() => fs::remove_dir_all(path(0)).unwrap(),
            "remove" => fs::remove_file(path(0)).unwrap(),
            "has" if rest.len() == 1 && path(0).symlink_metadata().is_ok() => {}
            "has" if holds(0) => {}
            "has" => return Err(format!("it holds: {}", fs::read_to_string(path(0)).unwrap_or_else(|error| error.to_string()))),
            "lacks" if rest.len() == 1 && path(0).symlink_metadata().is_err() => {}
            "lacks" if rest.len() > 1 && !holds(0) => {}
            "lacks" => return Err("it is there".to_owned()),
            "remember" => _ = memory.insert(rest[0].to_owned(), picture(&path(0))),
            "unchanged" => {
                let now = picture(&path(0));
                if memory.get(rest[0]) != Some(&now) {
                    return Err(format!("was:\n{}\nis:\n{now}", memory.get(rest[0]).map_or("", String::as_str)));
                }
            }
            "names" => {
                let mut names: Vec<String> = fs::read_dir(path(0)).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
                names.sort();
                if names != rest[1..] {
                    return Err(format!("it holds {names:?}"));
                }
            }
            other => return Err(format!("no such command: {other}")),
        }
        Ok(())
    }
}

fn narrarium(root: &Path, words: &[&str], expected: &[&str]) -> Result<(), String> {
    let output = Command::new(env!("CARGO_BIN_EXE_narrarium"))
        .args(words)
        .current_dir(root)
        .env_remove("CLICOLOR_FORCE")
        .env("NO_COLOR", "1")
        .env("COLUMNS", "120")
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let code = output.status.code().unwrap_or(-1);
    let wanted = expected.iter().find_map(|line| line.strip_prefix("= ")).map_or(0, |code| code.trim().parse().unwrap());
    if code != wanted {
        return Err(format!("exit code {code} instead of {wanted}:\n{text}"));
    }
    for line in expected {
        let wrong = match line.split_at(2) {
            ("> ", words) => !text.contains(words),
            ("! ", words) => text.contains(words),
            ("= ", _) => false,
            _ => return Err(format!("neither `>`, `!` nor `=`: {line}")),
        };
        if wrong {
            return Err(format!("{line}\nit said:\n{text}"));
        }
    }
    if text.contains("panicked") || text.contains('\u{1b}') {
        return Err(format!("it panicked, or coloured a pipe:\n{text}"));
    }
    Ok(())
}

/// Words with quotes, as a shell would split them.
fn split(line: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ' ' if !quoted => out.push(String::new()),
            _ => out.last_mut().unwrap().push(letter),
        }
    }
    out.retain(|word| !word.is_empty());
    out
}

/// The smallest good site, the one of `tests/suite`.
fn small(folder: &Path) {
    for (_, file) in narrarium::sources::fixture::sources(include_str!("suite/_base.txt")).iter() {
        if let narrarium::sources::Content::Text(text) = &file.content {
            write(&folder.join(file.path.as_str()), text.as_bytes());
        }
    }
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

#[cfg(unix)]
fn link(target: &Path, path: &Path) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::os::unix::fs::symlink(target, path).unwrap();
}

#[cfg(not(unix))]
fn link(_target: &Path, _path: &Path) {}

/// A file or folder as text: every path with its bytes.
fn picture(path: &Path) -> String {
    let mut out = String::new();
    let mut entries: Vec<PathBuf> = if path.is_dir() { fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect() } else { Vec::new() };
    entries.sort();
    for entry in &entries {
        out.push_str(&format!("{}\n{}", entry.file_name().unwrap().display(), picture(entry)));
    }
    if path.is_file() {
        out.push_str(&format!("  {:?}\n", fs::read(path).unwrap()));
    }
    out
}
