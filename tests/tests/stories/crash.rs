//! Killed while somebody works: whatever verb or import was under way, the file is whole, what was acknowledged is
//! there, and an import has all of its rows or is not there.

use crate::desk::Desk;
use crate::law;
use outset_store::{Holder, LADDER, Opening, check, contents};
use std::{
    env,
    io::Write,
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

/// 50 rounds with every test run; 200 on request.
fn rounds() -> u64 {
    if env::var_os("OUTSET_LONG").is_some() {
        200
    } else {
        50
    }
}

fn digest(path: &Path) -> String {
    let tables = contents(path).unwrap().tables;
    let sums: Vec<String> = tables.into_iter().map(|(.., sum)| sum).collect();
    sums.join("")
}

/// Not a test by itself: what the child processes do, until somebody kills them.
#[test]
fn work_of_a_child() {
    let Ok(seed) = env::var("OUTSET_TEST_SEED") else {
        return;
    };
    let seed: u64 = seed.parse().unwrap();
    let mut out = std::io::stdout();
    let mut say = |line: &str| {
        writeln!(out, "{line}").unwrap();
        out.flush().unwrap();
    };
    let mut desk = Desk::new();
    law::begin(&mut desk);
    say(&format!("file {}", desk.path().display()));
    for number in 0.. {
        say(&format!("done {}", digest(&desk.path())));
        say("begin");
        law::any_act(&mut desk, seed << 32 | number);
    }
}

/// What a child said before it was killed.
struct Said {
    file: String,
    /// The digest of the file after its last verb.
    last: String,
    /// Whether another verb was under way.
    under_way: bool,
    verbs: usize,
}

fn killed_child(folder: &Path, seed: u64) -> Option<Said> {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", "crash::work_of_a_child", "--nocapture"])
        .env("OUTSET_TEST_SEED", seed.to_string())
        .env("TMPDIR", folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_millis(150 + seed * 37 % 250));
    child.kill().unwrap();
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let lines: Vec<&str> = text.lines().collect();
    let after = |word: &'static str| {
        lines.iter().rev().find_map(move |line| {
            let (_, rest) = line.split_once(word)?;
            Some(rest.to_owned())
        })
    };
    Some(Said {
        file: after("file ")?,
        last: after("done ")?,
        under_way: lines.last() == Some(&"begin"),
        verbs: lines.iter().filter(|line| **line == "begin").count(),
    })
}

/// Rows of the ledger of each live log are as many as its import says.
fn assert_imports_are_whole(path: &Path, seed: u64) {
    let opening = Opening {
        holder: Holder::Window,
        read_only: false,
        now: outset_core::time::Moment(1_795_435_200_000_000),
        ladder: &LADDER,
        key: None,
    };
    let (store, _) = outset_store::open(path, &opening).unwrap();
    let versions = store
        .read(|reader| {
            let mut all = Vec::new();
            for import in reader.imports()? {
                let Some(version) = import.version_id.clone() else {
                    continue;
                };
                let logged = reader.predictions(&version)?;
                let points = reader.points_of(&version)?;
                all.push((import, logged, points));
            }
            Ok(all)
        })
        .unwrap();
    for (import, logged, points) in versions {
        let rows = match import.kind.as_str() {
            "reference" | "log" => logged
                .iter()
                .filter(|row| row.import_key == import.key)
                .count(),
            _ => points
                .iter()
                .filter(|point| point.import_key == import.key)
                .count(),
        };
        // A newer import may stand in front of rows of an older one; what nobody brought is nowhere.
        let some = !logged.is_empty() || !points.is_empty();
        let whole = rows as i64 <= import.row_count && (some || import.row_count == 0);
        assert!(whole, "seed {seed}: {import:?} has {rows} rows");
    }
    store.close().unwrap();
}

#[test]
fn killed_at_any_moment_of_any_verb() {
    let folder = tempfile::tempdir().unwrap();
    let (mut verbs, mut seen) = (0, 0);
    for seed in 0..rounds() {
        let Some(said) = killed_child(folder.path(), seed) else {
            continue;
        };
        let path = Path::new(&said.file);
        check(path, &LADDER).unwrap_or_else(|error| panic!("seed {seed}: {error:?}"));
        let found = digest(path);
        assert!(
            found == said.last || said.under_way,
            "seed {seed}: what was acknowledged is not what is there"
        );
        assert_imports_are_whole(path, seed);
        verbs += said.verbs;
        seen += 1;
    }
    assert!(seen * 2 > rounds(), "only {seen} rounds came to work");
    assert!(verbs as u64 > rounds(), "{verbs} verbs were done");
}
