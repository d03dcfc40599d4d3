//! An old site on the disk, a new one on its way, and files of others between them.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;
use walkdir::WalkDir;

use narrarium::bundle::manifest::{Manifest, NAME};

use super::publisher;

/// Every file by its path.
pub(super) type Tree = BTreeMap<String, Vec<u8>>;

/// What is not narrarium's: two files, and a folder that is moved as it is.
const OTHERS: [(&str, &str); 3] = [("CNAME", "example.org"), ("en/note.txt", "mine"), (".git/HEAD", "ref: refs/heads/main")];
const HOLLOW: &str = ".git/objects";

/// Whether the system exchanges two names in one step.
pub(super) const CAN_EXCHANGE: bool = cfg!(any(target_os = "linux", target_os = "android"));

/// What an unfinished file is called.
const PART: &str = ".narrarium-part";

pub(super) struct Scene {
    pub(super) name: &'static str,
    mishap: &'static str,
    program: Program,
    root: TempDir,
    /// Each turn has a folder of its own, so that nothing of the one before can be met.
    turn: Cell<usize>,
    has_others: bool,
    /// The site as it was; `None`: nothing.
    pub(super) old: Option<Tree>,
    pub(super) new: Tree,
}

/// Who publishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Program {
    /// `narrarium build`.
    Whole,
    /// See `publisher`.
    Publisher,
}

/// What is found after a kill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) site: Site,
    pub(super) is_beside: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Site {
    /// There is none, and the next run brings the old one back.
    Absent,
    Old,
    New,
    /// Each file is whole, old or new: a mount point only.
    Between,
}

impl Scene {
    /// Nothing is there.
    pub(super) fn first(name: &'static str) -> Self {
        Self::new(name, "", None)
    }

    /// An empty folder is there, which keeps its name.
    pub(super) fn empty(name: &'static str, mishap: &'static str) -> Self {
        Self { has_others: false, old: Some(Tree::new()), ..Self::new(name, mishap, None) }
    }

    /// Files are changed, added and removed, a file becomes a folder and a folder a file.
    pub(super) fn change(name: &'static str, mishap: &'static str) -> Self {
        Self::new(name, mishap, Some("old"))
    }

    /// The same site again.
    pub(super) fn same(name: &'static str) -> Self {
        Self::new(name, "", Some("new"))
    }

    fn new(name: &'static str, mishap: &'static str, old: Option<&str>) -> Self {
        let root = room();
        write_site(&root.path().join("old"), &[("bolt", "One."), ("cord", "Two.")], &[("gone/x.txt", "x"), ("swap", "file"), ("paws/in.txt", "in")]);
        write_site(&root.path().join("new"), &[("bolt", "Three."), ("dart", "Four.")], &[("deep/er/y.txt", "y"), ("swap/in.txt", "in"), ("paws", "file")]);
        let built = |site: &str| {
            let output = root.path().join("built").join(site);
            let done = narrarium(root.path(), &["build", "--site", site, "--output"], &output, "").output().unwrap();
            assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
            tree(&output)
        };
        let (old, new) = (old.map(built), built("new"));
        Self { name, mishap, program: Program::Whole, turn: Cell::new(0), has_others: old.is_some(), old, new, root }
    }

    pub(super) fn by(self, program: Program) -> Self {
        Self { program, ..self }
    }

    pub(super) fn root(&self) -> &Path {
        self.root.path()
    }

    pub(super) fn output(&self) -> PathBuf {
        self.root.path().join(format!("out/{}/public", self.turn.get()))
    }

    /// The old site and the files of others, in a new place.
    pub(super) fn reset(&self) {
        if self.output().exists() {
            fs::remove_dir_all(self.output().parent().unwrap()).unwrap();
        }
        self.turn.set(self.turn.get() + 1);
        fs::create_dir_all(self.output().parent().unwrap()).unwrap();
        let Some(old) = &self.old else { return };
        for (path, bytes) in old.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).chain(self.others()) {
            let path = self.output().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        if self.has_others {
            fs::create_dir(self.output().join(HOLLOW)).unwrap();
        } else {
            fs::create_dir(self.output()).unwrap();
        }
    }

    pub(super) fn command(&self, site: &str, mishap: &str) -> Command {
        let mishap = format!("{},{mishap}", self.mishap);
        match self.program {
            Program::Whole => narrarium(self.root(), &["build", "--site", site, "--output"], &self.output(), &mishap),
            Program::Publisher => publisher::command(self, site, &mishap),
        }
    }

    pub(super) fn build(&self, mishap: &str) -> Output {
        self.command("new", mishap).output().unwrap()
    }

    /// The site a reset leaves.
    pub(super) fn before(&self) -> Site {
        match &self.old {
            None => Site::Absent,
            Some(old) if *old == self.new => Site::New,
            Some(_) => Site::Old,
        }
    }

    fn others(&self) -> impl Iterator<Item = (&str, &[u8])> {
        OTHERS.iter().take(if self.has_others { OTHERS.len() } else { 0 }).map(|(path, text)| (*path, text.as_bytes()))
    }

    /// Which site is there. An error in words when it is none, or something of others is lost.
    pub(super) fn look(&self) -> Result<Seen, String> {
        let mut there = tree(&self.output());
        let beside = |name: &str| self.output().with_file_name(format!(".public.narrarium-{name}"));
        if !self.output().exists() {
            let kept = tree(&beside("old"));
            return match &self.old {
                None => Ok(Seen { site: Site::Absent, is_beside: false }),
                Some(old) if (self.mishap == "no-exchange" || !CAN_EXCHANGE) && old.iter().all(|(path, bytes)| kept.get(path) == Some(bytes)) => {
                    self.others().try_for_each(|(path, bytes)| if kept.get(path).map(Vec::as_slice) == Some(bytes) { Ok(()) } else { Err(path.to_owned()) })?;
                    Ok(Seen { site: Site::Absent, is_beside: true })
                }
                Some(_) => Err("the output is gone".to_owned()),
            };
        }
        let mut is_beside = false;
        for (path, bytes) in self.others() {
            match there.remove(path) {
                Some(found) if found == bytes => {}
                Some(_) => return Err(format!("`{path}` of others was changed")),
                None if path.contains(".git/") => {
                    is_beside = true;
                    if !["new", "old"]
                        .iter()
                        .any(|name| fs::read(beside(name).join(path)).is_ok_and(|found| found == bytes) && beside(name).join(HOLLOW).is_dir())
                    {
                        return Err(format!("`{path}` of others is lost"));
                    }
                }
                None => return Err(format!("`{path}` of others is lost")),
            }
        }
        if !is_beside && self.has_others && !self.output().join(HOLLOW).is_dir() {
            return Err(format!("`{HOLLOW}` of others is lost"));
        }
        let seen = |site| Ok(Seen { site, is_beside });
        if there == self.new {
            return seen(Site::New);
        }
        if Some(&there) == self.old.as_ref() {
            return seen(Site::Old);
        }
        if self.mishap.starts_with("mounted") {
            self.look_between(there)?;
            return seen(Site::Between);
        }
        Err(format!("neither the old site nor the new one: {}", difference(&there, &self.new)))
    }

    /// Every file is whole, and listed, so that the next build will not take it for one of others.
    fn look_between(&self, mut there: Tree) -> Result<(), String> {
        there.remove(PART);
        if there.is_empty() {
            return Ok(());
        }
        let list = there.remove(NAME).and_then(|text| Manifest::parse(&text)).ok_or("the list is torn")?;
        let old = self.old.as_ref().unwrap();
        for (path, bytes) in &there {
            if old.get(path) != Some(bytes) && self.new.get(path) != Some(bytes) {
                return Err(format!("`{path}` is neither the old file nor the new one"));
            }
            if !list.files.contains_key(path.as_str()) {
                return Err(format!("`{path}` is not listed"));
            }
        }
        match old.iter().find(|(path, bytes)| self.new.get(*path) == Some(bytes) && there.get(*path) != Some(bytes)) {
            Some((path, _)) => Err(format!("`{path}` is in both sites, and missing")),
            None => Ok(()),
        }
    }

    /// The new site, what is of others, and nothing else.
    pub(super) fn assert_done(&self, at: &str) {
        assert_eq!(self.look(), Ok(Seen { site: Site::New, is_beside: false }), "{at}");
        let names: Vec<_> = fs::read_dir(self.output().parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["public"], "{at}: something is left beside the output");
        for entry in WalkDir::new(self.output()).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_dir() && !entry.path().ends_with(HOLLOW)) {
            assert!(fs::read_dir(entry.path()).unwrap().next().is_some(), "{at}: `{}` is empty", entry.path().display());
        }
    }
}

/// A folder for thousands of files that come and go: in memory, where the system has that.
pub(super) fn room() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}

/// The program, ready to be started.
pub(super) fn narrarium(folder: &Path, words: &[&str], path: &Path, mishap: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_narrarium"));
    command
        .args(words)
        .arg(path)
        .current_dir(folder)
        .env("NARRARIUM_MISHAP", mishap)
        .env("NO_COLOR", "1")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    command
}

/// Every file below a folder with its bytes; a link with where it leads.
pub(super) fn tree(folder: &Path) -> Tree {
    let files = WalkDir::new(folder).into_iter().flatten().filter(|entry| !entry.file_type().is_dir());
    files.map(|entry| (entry.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned(), fs::read(entry.path()).unwrap())).collect()
}

pub(super) fn difference(one: &Tree, two: &Tree) -> String {
    let paths: std::collections::BTreeSet<&String> = one.keys().chain(two.keys()).filter(|path| one.get(*path) != two.get(*path)).collect();
    format!("{paths:?} differ")
}

/// The site of `tests/suite` in one language, with other actors and files.
fn write_site(folder: &Path, actors: &[(&str, &str)], statics: &[(&str, &str)]) {
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    for (_, file) in narrarium::sources::fixture::sources(include_str!("../suite/_base.txt")).iter() {
        if let narrarium::sources::Content::Text(text) = &file.content {
            write(file.path.as_str(), &text.replace(r#"["en", "zh-Hans"]"#, r#"["en"]"#).replace("[actor.bolt]", "[actor.bold]"));
        }
    }
    let actor = |(id, text): &(&str, &str)| format!("[actor.{id}]\nname = \"{id}\"\nkind = \"sme\"\nplace = \"MY-07\"\nsummary = \"{text}\"\n\n");
    write("content/demo/actors.toml", &actors.iter().map(actor).collect::<String>());
    for (path, text) in statics {
        write(&format!("static/{path}"), text);
    }
}
