//! SQL stands in the store alone, and nowhere is a row replaced: undo would lose what it was.

use crate::source::{Source, assert_kept, ending_in};

/// How statements begin, and a word that must follow somewhere for it not to be plain English.
const STATEMENTS: &[(&str, &str)] = &[
    ("SELECT ", ""),
    ("INSERT ", " INTO "),
    ("UPDATE ", " SET "),
    ("DELETE ", " FROM "),
    ("REPLACE INTO ", ""),
    ("CREATE TABLE ", ""),
    ("CREATE TEMP ", ""),
    ("CREATE INDEX ", ""),
    ("CREATE UNIQUE ", ""),
    ("CREATE TRIGGER ", ""),
    ("CREATE VIEW ", ""),
    ("CREATE VIRTUAL ", ""),
    ("DROP TABLE ", ""),
    ("DROP TRIGGER ", ""),
    ("DROP INDEX ", ""),
    ("ALTER TABLE ", ""),
    ("PRAGMA ", ""),
    ("ATTACH ", ""),
    ("VACUUM", ""),
    ("BEGIN IMMEDIATE", ""),
    ("SAVEPOINT ", ""),
    ("WITH ", " AS ("),
];

fn is_statement(text: &str) -> bool {
    let upper = text.trim_start().to_uppercase();
    // In lower case, `select` begins many an English sentence: then it must go on as SQL does.
    let shouted = text
        .trim_start()
        .starts_with(|letter: char| letter.is_uppercase())
        && text
            .split_whitespace()
            .next()
            .is_some_and(|word| word == word.to_uppercase());
    let goes_on = |follows: &str| match follows {
        "" => shouted || upper.contains(" FROM ") || upper.contains(" (") || upper.contains(" = "),
        follows => upper.contains(follows),
    };
    STATEMENTS
        .iter()
        .any(|(begins, follows)| upper.starts_with(begins) && goes_on(follows))
}

fn stray_sql(source: &Source) -> Vec<String> {
    if source.is_below("src-tauri/store") || source.is_below("tests") {
        return Vec::new();
    }
    let strings = source.strings().into_iter();
    let stray = strings.filter(|(_, text)| is_statement(text));
    stray
        .map(|(line, text)| format!("{}:{line}: {text}", source.path))
        .collect()
}

/// In Rust among the string literals, in SQL anywhere but in comments.
fn replaced_rows(source: &Source) -> Vec<String> {
    let texts: Vec<(usize, String)> = if source.ending() == "rs" {
        source.strings()
    } else {
        let code = |line: &str| line.split("--").next().unwrap_or_default().to_owned();
        source
            .text
            .lines()
            .map(code)
            .enumerate()
            .map(|(line, text)| (line + 1, text))
            .collect()
    };
    let replaces = |text: &str| {
        let upper = text.to_uppercase();
        upper.contains("OR REPLACE")
            || upper.contains("REPLACE INTO")
            || upper.contains("ON CONFLICT REPLACE")
    };
    let found = texts.into_iter().filter(|(_, text)| replaces(text));
    found
        .map(|(line, text)| format!("{}:{line}: {text}", source.path))
        .collect()
}

#[test]
fn sql_stands_in_the_store_alone() {
    let breaches: Vec<_> = ending_in(&["rs"]).iter().flat_map(stray_sql).collect();
    assert_kept("SQL only in store", &breaches);
}

#[test]
fn no_row_is_ever_replaced() {
    let mut sources = ending_in(&["rs", "sql"]);
    sources.retain(|source| !source.is_below("tests/tests/house"));
    let breaches: Vec<_> = sources.iter().flat_map(replaced_rows).collect();
    assert_kept("no INSERT OR REPLACE", &breaches);
}

#[test]
fn stray_sql_is_seen() {
    for sql in [
        "SELECT 1",
        "select name from project where id = ?1",
        "  INSERT INTO project VALUES (?1)",
        "update project set name = ?1",
        "DELETE FROM person",
        "CREATE TEMP TABLE a(b)",
        "PRAGMA user_version",
        "WITH a AS (SELECT 1) SELECT * FROM a",
    ] {
        let source = Source::new(
            "src-tauri/app/src/a.rs",
            &format!("const A: &str = {sql:?};"),
        );
        assert_eq!(stray_sql(&source).len(), 1, "{sql}");
    }
    for words in ["Select a project", "Update the plan", "With love"] {
        assert!(!is_statement(words), "{words}");
    }
    let allowed = Source::new("src-tauri/store/src/a.rs", "const A: &str = \"SELECT 1\";");
    assert!(stray_sql(&allowed).is_empty());
}

#[test]
fn a_replaced_row_is_seen() {
    let rust = Source::new(
        "a.rs",
        "const A: &str = \"insert or\\\n replace into project\";",
    );
    assert_eq!(replaced_rows(&rust).len(), 1);
    let sql = Source::new(
        "a.sql",
        "-- never OR REPLACE\nREPLACE INTO project VALUES (1);",
    );
    assert_eq!(replaced_rows(&sql).len(), 1);
}
