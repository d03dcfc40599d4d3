//! How long a build takes, what it costs and how much it holds, at several sizes.
//!
//!     cargo bench --bench build -- --runs 5 --sizes 50,500,5000
//!
//! Every lane is a process of its own, and the lanes of one size run in turn, so that a busy
//! moment of the machine hits all of them. The *floor* is what nobody can avoid: it reads every
//! source file and writes files of the same names and sizes as the finished site, and does nothing
//! in between. Ratios to the floor of the same round can be compared between machines; seconds
//! cannot, and are never asserted. Nothing here decides whether a change is good: a person does.

#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a bench drives the program from outside")]

use std::error::Error;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rayon::prelude::*;
use walkdir::WalkDir;

#[path = "../examples/generate.rs"]
#[allow(dead_code, reason = "its `main` belongs to the example")]
mod generate;

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if let [mode, source, list, out] = arguments.as_slice()
        && mode == "--floor"
    {
        return floor(Path::new(source), Path::new(list), Path::new(out));
    }
    let value = |name: &str, default: &str| {
        arguments.iter().position(|argument| argument == name).and_then(|at| arguments.get(at + 1)).map_or(default, String::as_str).to_owned()
    };
    let runs: usize = value("--runs", "5").parse()?;
    let sizes = value("--sizes", "50,500,5000");
    let work = tempfile::tempdir()?;
    println!(
        "{:>9}  {:<10} {:>8} {:>8} {:>8} {:>9} {:>9}  {:>7} {:>9}",
        "actors", "lane", "wall ms", "cpu ms", "peak MiB", "wall/floor", "cpu/floor", "files", "KiB"
    );
    for size in sizes.split(',') {
        let site = work.path().join(size);
        generate::site(size.parse()?, None, 1, generate::LANGUAGES, &site)?;
        lanes(&site, size, runs)?;
    }
    Ok(())
}

/// Measures one site: the floor, a build from nothing, a build when nothing changed, `check`, one edit served.
fn lanes(site: &Path, name: &str, runs: usize) -> Outcome<()> {
    let tool = env!("CARGO_BIN_EXE_narrarium");
    let (out, floor_out, list) = (site.join("public"), site.with_extension("floor"), site.with_extension("list"));
    let build = || command(tool, &["build", "--quiet", "--site", &text(site), "--output", &text(&out)]);
    measure(build())?;
    let (files, bytes) = write_list(&out, &list)?;
    let own = std::env::current_exe()?;
    let mut rows: [(&str, Vec<Cost>); 4] = [("floor", vec![]), ("build", vec![]), ("unchanged", vec![]), ("check", vec![])];
    for _ in 0..runs {
        remove(&floor_out)?;
        rows[0].1.push(measure(command(&text(&own), &["--floor", &text(site), &text(&list), &text(&floor_out)]))?);
        remove(&out)?;
        rows[1].1.push(measure(build())?);
        rows[2].1.push(measure(build())?);
        rows[3].1.push(measure(command(tool, &["check", "--quiet", "--site", &text(site)]))?);
    }
    let floor = rows[0].1.clone();
    for (lane, costs) in &rows {
        let of = |pick: fn(&Cost) -> f64| median(costs.iter().map(pick).collect());
        let ratio = |pick: fn(&Cost) -> f64| median(costs.iter().zip(&floor).map(|(cost, floor)| pick(cost) / pick(floor).max(0.1)).collect());
        println!(
            "{name:>9}  {lane:<10} {:>8.1} {:>8.0} {:>8.1} {:>9.1}x {:>8.1}x  {files:>7} {:>9}",
            of(|cost| cost.wall),
            of(|cost| cost.cpu),
            of(|cost| cost.peak),
            ratio(|cost| cost.wall),
            ratio(|cost| cost.cpu),
            bytes / 1024
        );
    }
    match one_edit(tool, site, runs) {
        Ok(waits) => println!("{name:>9}  {:<10} {:>8.1}", "one edit", median(waits)),
        Err(error) => println!("{name:>9}  {:<10} {error}", "one edit"),
    }
    Ok(())
}

/// What nobody can avoid.
fn floor(source: &Path, list: &Path, out: &Path) -> Outcome<()> {
    let inputs: Vec<PathBuf> = files(&source.join("content")).chain([source.join("site.toml")]).collect();
    let read: u64 = inputs.par_iter().map(|path| fs::read(path).map_or(0, |bytes| bytes.len() as u64)).sum();
    let list = fs::read_to_string(list)?;
    let wanted: Vec<(usize, &str)> = list.lines().filter_map(|line| line.split_once(' ')).filter_map(|(size, path)| Some((size.parse().ok()?, path))).collect();
    let filler = vec![b'x'; wanted.iter().map(|(size, _)| *size).max().unwrap_or(0) + usize::from(read == 0)];
    let folders: std::collections::BTreeSet<&Path> = wanted.iter().filter_map(|(_, path)| Path::new(path).parent()).collect();
    for folder in folders {
        fs::create_dir_all(out.join(folder))?;
    }
    wanted.par_iter().try_for_each(|(size, path)| fs::write(out.join(path), &filler[..*size]))?;
    Ok(())
}

/// Milliseconds from saving a file to the server answering with it.
fn one_edit(tool: &str, site: &Path, runs: usize) -> Outcome<Vec<f64>> {
    let port = 40_000 + std::process::id() % 20_000;
    let page = "/en/valley-1/structure.html";
    let file = site.join("content/valley-1/structure.md");
    let original = fs::read_to_string(&file)?;
    let mut server = command(tool, &["serve", "--site", &text(site), "--port", &port.to_string()]).spawn()?;
    let waits = (0..runs)
        .map(|run| {
            let word = format!("edit-number-{run}");
            until(port, page, "", 300)?;
            std::thread::sleep(Duration::from_millis(300));
            let start = Instant::now();
            fs::write(&file, format!("{original}\nA line with the {word}.\n"))?;
            until(port, page, &word, 60)?;
            Ok(start.elapsed().as_secs_f64() * 1000.0)
        })
        .collect();
    server.kill()?;
    server.wait()?;
    fs::write(&file, original)?;
    waits
}

fn until(port: u32, page: &str, word: &str, seconds: u64) -> Outcome<()> {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(seconds) {
        if get(port, page).is_ok_and(|answer| answer.contains(" 200 ") && answer.contains(word)) {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    Err(format!("{page} was not served within {seconds} s").into())
}

fn get(port: u32, page: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(format!("127.0.0.1:{port}"))?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    write!(stream, "GET {page} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

// ---- measuring a process

/// Milliseconds, milliseconds, mebibytes.
#[derive(Clone, Copy)]
struct Cost {
    wall: f64,
    cpu: f64,
    peak: f64,
}

fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Runs a process to its end. Time and peak come from `/proc`, read until the process is a zombie
/// whose times are final; other systems report the wall alone.
fn measure(mut command: Command) -> Outcome<Cost> {
    let start = Instant::now();
    let mut child = command.spawn()?;
    let mut peak = 0.0;
    let mut wall = None;
    let cpu = loop {
        let Some((state, cpu)) = times(&child) else { break 0.0 };
        if state == 'Z' {
            break cpu;
        }
        peak = high_water(&child).unwrap_or(peak);
        std::thread::sleep(Duration::from_micros(500));
        wall = Some(start.elapsed());
    };
    let status = child.wait()?;
    let wall = if cpu > 0.0 { wall.unwrap_or_default().max(start.elapsed()) } else { start.elapsed() };
    if status.code() != Some(0) {
        return Err(format!("{command:?} ended with {status}").into());
    }
    Ok(Cost { wall: wall.as_secs_f64() * 1000.0, cpu, peak })
}

/// The state of a process and its user and system time in milliseconds; ticks are hundredths of a second.
fn times(child: &Child) -> Option<(char, f64)> {
    let stat = fs::read_to_string(format!("/proc/{}/stat", child.id())).ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = fields.get(11)?.parse::<f64>().ok()? + fields.get(12)?.parse::<f64>().ok()?;
    Some((fields.first()?.chars().next()?, ticks * 10.0))
}

fn high_water(child: &Child) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<f64>().ok()? / 1024.0)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

// ---- folders

fn files(folder: &Path) -> impl Iterator<Item = PathBuf> {
    WalkDir::new(folder).sort_by_file_name().into_iter().flatten().filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path)
}

/// Writes the names and sizes of a finished site; returns how many files and bytes.
fn write_list(out: &Path, list: &Path) -> Outcome<(usize, u64)> {
    let (mut lines, mut count, mut bytes) = (String::new(), 0, 0);
    for path in files(out) {
        let size = fs::metadata(&path)?.len();
        lines.push_str(&format!("{size} {}\n", path.strip_prefix(out)?.display()));
        count += 1;
        bytes += size;
    }
    fs::write(list, lines)?;
    Ok((count, bytes))
}

fn remove(folder: &Path) -> Outcome<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
