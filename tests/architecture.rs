//! The house rules, read from the sources: stairs go down, every door has a
//! sign, no file is a hall, only the shell touches the world.

#![expect(clippy::disallowed_methods, reason = "the sources are read from the disk")]

use std::fs;
use std::path::{Path, PathBuf};

/// Rooms by floor: a room imports lower floors and itself. `lint` and `layout`
/// share a floor and do not see each other.
const FLOORS: [(&str, u8); 22] = [
    ("base", 0),
    ("sources", 1),
    ("diag", 2),
    ("model", 3),
    ("parse", 4),
    ("resolve", 5),
    ("analysis", 6),
    ("import", 6),
    ("lock", 6),
    ("translate", 6),
    ("lint", 7),
    ("layout", 7),
    ("view", 8),
    ("render", 9),
    ("bundle", 10),
    ("edition", 11),
    ("compile", 12),
    ("memo", 10),
    ("shell", 13),
    ("commands", 14),
    ("cli", 15),
    ("main", 15),
];

/// Plain tables, exempt from the wall of 600 lines; they say so themselves.
const TABLE_SIGN: &str = "exempt from the size rule";

struct File {
    path: PathBuf,
    room: String,
    text: String,
}

fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("src can be read") {
            let path = entry.expect("src can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let inside = path.strip_prefix(&root).expect("below src");
                let first = inside.components().next().expect("a name").as_os_str().to_string_lossy();
                let room = first.trim_end_matches(".rs").to_owned();
                let text = fs::read_to_string(&path).expect("src is UTF-8");
                found.push(File { path: inside.to_path_buf(), room, text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(found.len() > 100, "only {} files were found", found.len());
    found
}

/// The lines without comments, and up to the tests that stand at the end of a file.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text);
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn floor(room: &str) -> u8 {
    FLOORS
        .iter()
        .find(|(name, _)| *name == room)
        .unwrap_or_else(|| panic!("`{room}` is on no floor: add it to tests/architecture.rs and docs/ARCHITECTURE.md"))
        .1
}

/// The rooms a text names after `crate::`, those in braces too.
fn named_rooms(code: &str) -> Vec<String> {
    let word = |text: &str| text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect::<String>();
    let mut rooms = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        if code[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_') {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        let Some(group) = rest.strip_prefix('{') else {
            rooms.push(word(rest));
            continue;
        };
        // The first word of each part at the top level of the braces.
        let mut depth = 0;
        let mut part = String::new();
        for letter in group.chars() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => rooms.push(word(std::mem::take(&mut part).trim())),
                _ if depth == 0 => part.push(letter),
                _ => {}
            }
        }
        rooms.push(word(part.trim()));
    }
    rooms.retain(|room| !room.is_empty());
    rooms
}

#[test]
fn stairs_go_down() {
    let mut wrong = Vec::new();
    for file in files() {
        if file.room == "lib" {
            continue;
        }
        let own = floor(&file.room);
        for room in named_rooms(&code(&file.text)) {
            if room != file.room && floor(&room) >= own {
                wrong.push(format!("{}: {} (floor {own}) uses {room} (floor {})", file.path.display(), file.room, floor(&room)));
            }
        }
    }
    assert!(wrong.is_empty(), "a room imports lower floors and itself:\n{}", wrong.join("\n"));
}

#[test]
fn groups_are_read() {
    assert_eq!(named_rooms("use crate::{parse, base::{ids, date}, view as v};\ncrate::render::x(); my_crate::y"), ["parse", "base", "view", "render"]);
}

#[test]
fn a_sign_on_every_door() {
    let bare: Vec<String> = files()
        .into_iter()
        .filter(|file| !file.text.starts_with("//!") && !file.path.ends_with("tests.rs"))
        .map(|file| file.path.display().to_string())
        .collect();
    assert!(bare.is_empty(), "a file opens with `//!`, what comes in and what goes out: {bare:?}");
}

#[test]
fn no_file_is_a_hall() {
    let long: Vec<String> = files()
        .into_iter()
        .filter(|file| file.text.lines().count() > 600 && !file.text.contains(TABLE_SIGN))
        .map(|file| format!("{} has {} lines", file.path.display(), file.text.lines().count()))
        .collect();
    assert!(long.is_empty(), "look for the seam: {long:?}");
}

/// Effects by path. `clippy.toml` knows the methods too; this test needs no clippy.
#[test]
fn only_the_shell_touches_the_world() {
    let mut wrong = Vec::new();
    for file in files() {
        if matches!(file.room.as_str(), "shell" | "main") {
            continue;
        }
        let code = code(&file.text);
        for effect in
            ["std::fs", "std::env", "std::net::Tcp", "std::net::Udp", "std::process", "SystemTime", "Instant::now", "thread::sleep", "HashMap", "HashSet"]
        {
            // A test module beside its room is no part of the room.
            if code.contains(effect) && !file.path.ends_with("tests.rs") {
                wrong.push(format!("{} names {effect}", file.path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "effects live in shell/, and nothing with a hash order reaches the output:\n{}", wrong.join("\n"));
}

/// What is not counted cannot be killed: see `tests/kills.rs`.
#[test]
fn one_door_to_the_disk() {
    let mut wrong = Vec::new();
    for file in files() {
        if file.path.starts_with("shell/disk.rs") || file.path.starts_with("shell/disk") || file.path.ends_with("tests.rs") {
            continue;
        }
        let code = code(&file.text);
        for change in [
            "fs::create_dir",
            "fs::hard_link",
            "fs::copy",
            "fs::rename",
            "fs::remove_",
            "fs::set_permissions",
            "std::fs::write",
            "File::create",
            "OpenOptions",
            "os::unix::fs::symlink",
        ] {
            if code.contains(change) {
                wrong.push(format!("{} calls {change}", file.path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "changes to the disk go through shell/disk.rs:\n{}", wrong.join("\n"));
}

#[test]
fn no_workplace_is_mentioned() {
    let wrong: Vec<String> = files()
        .into_iter()
        .filter(|file| file.text.contains("TODO") || file.text.contains("FIXME") || file.text.contains("todo!("))
        .map(|file| file.path.display().to_string())
        .collect();
    assert!(wrong.is_empty(), "finish or file it: {wrong:?}");
}
