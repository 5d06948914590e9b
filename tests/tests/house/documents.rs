//! What outlives a version: the public names, listed in one file and never renamed, and a fixture
//! for every version of the workspace file.

use std::collections::BTreeSet;
use std::fs;

use outset_core::alert::AlertState;
use outset_core::metric::Metric;
use outset_tests::programs::root;

use crate::source::{Source, assert_kept, ending_in};

const LIST: &str = "docs/public-names.md";

/// The names under each heading of the list: the first quoted word of every row or item.
fn listed(list: &str, heading: &str) -> BTreeSet<String> {
    let section = list
        .split("\n## ")
        .find(|section| section.starts_with(heading));
    let lines = section.unwrap_or_default().lines();
    let items = lines.filter(|line| line.starts_with("- ") || line.starts_with("| "));
    items
        .filter_map(|line| line.split('`').nth(1))
        .map(str::to_owned)
        .collect()
}

/// The names that a table in a source declares, as in `ops! { Name => "id", … }`.
fn declared(source: &Source, table: &str) -> BTreeSet<String> {
    let Some((_, body)) = source.text.split_once(&format!("\n{table}! {{")) else {
        return BTreeSet::new();
    };
    let body = body.split_once("\n}").map_or(body, |(body, _)| body);
    let lines = body
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let ids = lines.filter_map(|line| line.split_once("=> \"")?.1.split_once('"'));
    ids.map(|(id, _)| id.to_owned()).collect()
}

fn unequal(what: &str, declared: &BTreeSet<String>, listed: &BTreeSet<String>) -> Vec<String> {
    let unlisted = declared
        .difference(listed)
        .map(|name| format!("{what} {name} is not in {LIST}"));
    let gone = listed
        .difference(declared)
        .map(|name| format!("{what} {name} was public and is gone"));
    unlisted.chain(gone).collect()
}

fn source(path: &str) -> Source {
    let text = fs::read_to_string(root().join(path));
    Source::new(
        path,
        &text.unwrap_or_else(|error| panic!("{path}: {error}")),
    )
}

/// The versions of the file that the store knows.
fn versions(folder: &[Source]) -> BTreeSet<String> {
    let names = folder
        .iter()
        .filter(|source| source.is_below("src-tauri/store/src/schema"));
    let names = names.filter_map(|source| source.path.rsplit('/').next());
    names
        .filter(|name| is_version(name))
        .map(str::to_owned)
        .collect()
}

fn is_version(name: &str) -> bool {
    let number = name
        .strip_prefix('v')
        .and_then(|rest| rest.strip_suffix(".sql"));
    number.is_some_and(|number| number.parse::<u32>().is_ok())
}

fn without_fixture(sources: &[Source]) -> Vec<String> {
    let fixture = |name: &str| format!("tests/data/schema/{name}");
    let has = |name: &str| {
        sources
            .iter()
            .any(|source| source.path == fixture(name) && !source.text.is_empty())
    };
    versions(sources)
        .iter()
        .filter(|name| !has(name))
        .map(|name| fixture(name))
        .collect()
}

#[test]
fn public_names_are_listed_and_none_is_renamed() {
    let list = source(LIST).text;
    let changes = declared(&source("src-tauri/store/src/op.rs"), "ops");
    let problems = declared(&source("src-tauri/app/src/problem.rs"), "codes");
    assert!(changes.len() > 10, "the changes are read: {changes:?}");
    assert!(problems.len() > 10, "the problems are read: {problems:?}");
    let mut breaches = unequal("change", &changes, &listed(&list, "Changes"));
    breaches.extend(unequal("problem", &problems, &listed(&list, "Problems")));
    let names = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect();
    let metrics = names(Metric::ALL.map(Metric::id).to_vec());
    let states = names(AlertState::ALL.map(AlertState::id).to_vec());
    breaches.extend(unequal("metric", &metrics, &listed(&list, "Metrics")));
    breaches.extend(unequal("state", &states, &listed(&list, "Alert states")));
    assert_kept("public names", &breaches);
}

#[test]
fn every_schema_version_has_a_fixture() {
    let sources = ending_in(&["sql"]);
    assert!(
        !versions(&sources).is_empty(),
        "the store has schema versions"
    );
    assert_kept("fixtures that are missing", &without_fixture(&sources));
}

#[test]
fn renamed_names_are_seen() {
    let list = "# Names\n\n## Changes\n\n- `add-a`: new\n- `drop-b`\n\n## Problems\n\n- `busy`\n";
    let source =
        "\nops! {\n    /// Doc => \"x\".\n    AddA => \"add-a\",\n    AddC => \"add-c\",\n}\n";
    let changes = declared(&Source::new("op.rs", source), "ops");
    let breaches = unequal("change", &changes, &listed(list, "Changes"));
    assert_eq!(
        breaches.len(),
        2,
        "one is new and one is gone: {breaches:?}"
    );
    assert_eq!(listed(list, "Problems").len(), 1);
}

#[test]
fn a_missing_fixture_is_seen() {
    let schema =
        |number: u32| Source::new(&format!("src-tauri/store/src/schema/v{number}.sql"), "x");
    let mut sources = vec![
        schema(1),
        schema(2),
        Source::new("tests/data/schema/v1.sql", "x"),
    ];
    assert_eq!(without_fixture(&sources), ["tests/data/schema/v2.sql"]);
    sources.pop();
    assert_eq!(without_fixture(&sources).len(), 2);
}
