//! The repository speaks of the product only: no paths of the machine it was written on, and
//! every fetched package comes from the public registries.

use std::env;

use outset_tests::programs::root;

use crate::source::{Source, all, assert_kept};

const NPM: &str = "https://registry.npmjs.org/";
const CRATES: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// The folders of the machine that runs this: where the repository stands, and whose home it is.
fn machine() -> Vec<String> {
    /// Too general to tell of anybody.
    const ANYWHERE: &[&str] = &["/", "/home", "/Users", "/tmp"];
    let root = root()
        .canonicalize()
        .expect("the repository stands somewhere");
    let folders = [
        Some(root.clone()),
        root.parent().map(Into::into),
        env::home_dir(),
    ];
    let folders = folders
        .into_iter()
        .flatten()
        .map(|folder| folder.to_string_lossy().into_owned());
    folders
        .filter(|folder| !ANYWHERE.contains(&folder.as_str()))
        .map(|folder| folder + "/")
        .collect()
}

fn machine_paths(source: &Source, folders: &[String]) -> Vec<String> {
    let lines = source.text.lines().enumerate();
    let told = lines.filter(|(_, line)| folders.iter().any(|path| has_path(line, path)));
    told.map(|(at, line)| format!("{}:{}: {}", source.path, at + 1, line.trim()))
        .collect()
}

/// Whether the path begins there, rather than being the middle of another one.
fn has_path(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(start, _)| {
        let before = line[..start].chars().next_back();
        before.is_none_or(|letter| !letter.is_alphanumeric() && !"/._-}*".contains(letter))
    })
}

fn other_registries(source: &Source) -> Vec<String> {
    let (key, registry) = match source.path.rsplit('/').next() {
        Some("package-lock.json") => ("\"resolved\": \"", NPM),
        Some("Cargo.lock") => ("source = \"", CRATES),
        _ => return Vec::new(),
    };
    let origins = source.text.lines().filter_map(|line| line.split_once(key));
    let others = origins.filter(|(_, origin)| !origin.starts_with(registry));
    others
        .map(|(_, origin)| format!("{}: {origin}", source.path))
        .collect()
}

#[test]
fn nothing_tells_of_the_machine_it_was_written_on() {
    let folders = machine();
    let breaches: Vec<_> = all()
        .iter()
        .flat_map(|file| machine_paths(file, &folders))
        .collect();
    assert_kept("paths of a machine", &breaches);
}

#[test]
fn packages_come_from_the_public_registries() {
    let breaches: Vec<_> = all().iter().flat_map(other_registries).collect();
    assert_kept("registries", &breaches);
}

#[test]
fn traces_are_seen() {
    let folders = ["/home/ann/".to_owned()];
    for line in [
        "see /home/ann/a",
        "path = \"/home/ann/.cargo\"",
        "`/home/ann/`",
    ] {
        assert_eq!(
            machine_paths(&Source::new("a.md", line), &folders).len(),
            1,
            "{line}"
        );
    }
    let elsewhere = Source::new("a.md", "https://a.org/home/ann/b and /home/ada/c");
    assert!(machine_paths(&elsewhere, &folders).is_empty());
    let lock = "\"resolved\": \"https://mirror.example/a.tgz\"";
    assert_eq!(
        other_registries(&Source::new("ui/package-lock.json", lock)).len(),
        1
    );
    let lock = "source = \"sparse+https://mirror.example/\"";
    assert_eq!(other_registries(&Source::new("Cargo.lock", lock)).len(), 1);
}
