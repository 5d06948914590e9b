//! The core is pure: no files, no clock, no environment, no threads, no printing. The same input
//! gives the same result on every machine.

use crate::source::{Source, assert_kept, ending_in};

/// Paths and names that reach out of the core. Mathematics and hash order are clippy's.
const REACHING_OUT: &[&str] = &[
    "std::fs",
    "std::io",
    "std::env",
    "std::net",
    "std::process",
    "std::thread",
    "std::os",
    "std::path",
    "std::time::Instant",
    "std::time::SystemTime",
    "SystemTime",
    "Instant::now",
    "Utc::now",
    "Local",
    "println!",
    "print!",
    "eprintln!",
    "eprint!",
    "dbg!",
    "include_str!",
    "include_bytes!",
    "env!",
    "option_env!",
];

fn impure(source: &Source) -> Vec<String> {
    let tokens = source.tokens();
    let mut breaches = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        // Four words with two colons each between them are the longest path looked for.
        let ahead: String = tokens[at..]
            .iter()
            .take(10)
            .map(|token| token.text.as_str())
            .collect();
        if let Some(reach) = REACHING_OUT.iter().find(|reach| begins(&ahead, reach)) {
            breaches.push(format!("{}:{}: {reach}", source.path, token.line));
        }
    }
    breaches
}

fn begins(ahead: &str, reach: &str) -> bool {
    let rest = ahead.strip_prefix(reach);
    rest.is_some_and(|rest| {
        reach.ends_with('!')
            || !rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_')
    })
}

#[test]
fn the_core_is_pure() {
    let mut sources = ending_in(&["rs"]);
    sources.retain(|source| source.is_below("src-tauri/core/src"));
    assert!(!sources.is_empty(), "the core has sources");
    let breaches: Vec<_> = sources.iter().flat_map(impure).collect();
    assert_kept("the core reaches out", &breaches);
}

#[test]
fn an_impure_core_is_seen() {
    for code in [
        "use std::fs;",
        "use std::env::var;",
        "fn a() { std::thread::spawn(|| ()); }",
        "fn a() { let t = Instant::now(); }",
        "fn a() { let t = chrono::Utc::now(); }",
        "use std::time::SystemTime;",
        "fn a() { println!(\"x\"); }",
    ] {
        assert!(
            !impure(&Source::new("src-tauri/core/src/a.rs", code)).is_empty(),
            "{code}"
        );
    }
    let pure = "//! std::fs\n/// println!\nfn local() -> Locale { std::fmt::Error; Localised }";
    assert!(impure(&Source::new("src-tauri/core/src/a.rs", pure)).is_empty());
}

/// Calls of `wide` whose closure does not say that it is inlined: it would be compiled for the oldest processor.
fn narrow(source: &Source) -> Vec<String> {
    let tokens = source.tokens();
    let calls = tokens
        .windows(2)
        .filter(|pair| pair[0].text == "wide" && ["|", "move"].contains(&pair[1].text.as_str()));
    calls
        .map(|call| format!("{}:{}", source.path, call[0].line))
        .collect()
}

#[test]
fn every_wide_loop_is_inlined() {
    let mut sources = ending_in(&["rs"]);
    sources.retain(|source| source.is_below("src-tauri/core/src"));
    let breaches: Vec<_> = sources.iter().flat_map(narrow).collect();
    assert_kept("closures of `wide` without #[inline(always)]", &breaches);
    let of = |code: &str| narrow(&Source::new("src-tauri/core/src/a.rs", code)).len();
    assert_eq!(of("fn a() { wide(|| add(x)); }"), 1);
    assert_eq!(of("fn a() { wide(#[inline(always)] || add(x)); }"), 0);
}
