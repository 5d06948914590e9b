//! Names say what a thing is, and every Rust file says in its first line what lives in it.

use crate::source::{Source, all, assert_kept, ending_in};

/// Words that say nothing about the thing they name.
const EMPTY: &[&str] = &[
    "manager",
    "service",
    "helper",
    "helpers",
    "util",
    "utils",
    "processor",
    "data",
    "info",
    "misc",
    "common",
    "stuff",
];

/// The one place where the design itself gives such a name: the collection of test files.
const GIVEN: &str = "tests/data/";

/// The words of a name in any of the usual spellings.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for letter in name.chars() {
        if !letter.is_alphanumeric() || (letter.is_uppercase() && before.is_lowercase()) {
            words.push(String::new());
        }
        if letter.is_alphanumeric() {
            words
                .last_mut()
                .expect("one word")
                .extend(letter.to_lowercase());
        }
        before = letter;
    }
    words
}

fn is_empty_name(name: &str) -> bool {
    words(name)
        .iter()
        .any(|word| EMPTY.contains(&word.as_str()))
}

fn badly_named_file(source: &Source) -> Option<String> {
    let path = source.path.strip_prefix(GIVEN).unwrap_or(&source.path);
    path.split('/')
        .any(is_empty_name)
        .then(|| source.path.clone())
}

/// Types and modules that a source declares, in Rust and TypeScript alike.
fn badly_named_types(source: &Source) -> Vec<String> {
    const DECLARING: &[&str] = &[
        "struct",
        "enum",
        "trait",
        "type",
        "mod",
        "union",
        "class",
        "interface",
    ];
    let code = source
        .text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let mut breaches = Vec::new();
    for line in code {
        let mut parts = line.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        while let Some(part) = parts.next() {
            if DECLARING.contains(&part) {
                let name = parts.next().unwrap_or_default();
                if is_empty_name(name) {
                    breaches.push(format!("{}: {part} {name}", source.path));
                }
            }
        }
    }
    breaches
}

fn opens_in_silence(source: &Source) -> bool {
    !source.text.starts_with("//! ")
}

#[test]
fn files_have_speaking_names() {
    let breaches: Vec<_> = all().iter().filter_map(badly_named_file).collect();
    assert_kept("names of files", &breaches);
}

#[test]
fn types_have_speaking_names() {
    let mut sources = ending_in(&["rs", "ts", "svelte"]);
    sources.retain(|source| source.path != "tests/tests/house/naming.rs");
    let breaches: Vec<_> = sources.iter().flat_map(badly_named_types).collect();
    assert_kept("names of types", &breaches);
}

#[test]
fn every_rust_file_says_what_lives_in_it() {
    let mut sources = ending_in(&["rs"]);
    sources.retain(opens_in_silence);
    let breaches: Vec<_> = sources.into_iter().map(|source| source.path).collect();
    assert_kept("the first line of a file", &breaches);
}

#[test]
fn empty_names_are_seen() {
    for path in [
        "src/utils.rs",
        "src/common/a.rs",
        "ui/src/ProjectHelper.svelte",
        "a/data/b.rs",
    ] {
        assert!(badly_named_file(&Source::new(path, "")).is_some(), "{path}");
    }
    for path in [
        "src/database.rs",
        "src/information.rs",
        "tests/data/schema/v1.sql",
    ] {
        assert!(badly_named_file(&Source::new(path, "")).is_none(), "{path}");
    }
    let rust = Source::new(
        "a.rs",
        "pub(crate) struct UndoManager;\nmod misc;\n// struct Info",
    );
    assert_eq!(badly_named_types(&rust).len(), 2);
    let script = Source::new("a.ts", "export type ProjectData = {};");
    assert_eq!(badly_named_types(&script).len(), 1);
}

#[test]
fn a_silent_file_is_seen() {
    assert!(opens_in_silence(&Source::new("a.rs", "use std::fmt;\n")));
    assert!(!opens_in_silence(&Source::new(
        "a.rs",
        "//! What lives here.\n"
    )));
}
