//! Reading the repository: its files as text, and Rust sources as tokens, so that a word in a
//! comment is not taken for code.

use std::fs;
use std::path::Path;

use outset_tests::programs::root;
use proc_macro2::{TokenStream, TokenTree};

/// Built or fetched, not written here.
const SKIPPED: &[&str] = &[
    ".git",
    "target",
    "gen",
    "node_modules",
    "dist",
    ".svelte-kit",
];

/// A file of the repository.
pub(crate) struct Source {
    /// Where it stands, from the root, with forward slashes.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Source {
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    /// The file's ending, without the dot.
    pub(crate) fn ending(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, ending)| ending)
    }

    pub(crate) fn is_below(&self, folder: &str) -> bool {
        self.path
            .strip_prefix(folder)
            .is_some_and(|rest| rest.starts_with('/'))
    }

    /// Whether it was written by a program.
    pub(crate) fn is_generated(&self) -> bool {
        self.path.ends_with("/generated.ts")
    }

    /// Its tokens with their lines; for Rust only.
    pub(crate) fn tokens(&self) -> Vec<Token> {
        let stream: TokenStream = self.text.parse().unwrap_or_else(|error| {
            panic!("{} is no Rust: {error}", self.path);
        });
        let mut tokens = Vec::new();
        flatten(stream, &mut tokens);
        tokens
    }

    /// Its string literals with their lines, without doc comments.
    pub(crate) fn strings(&self) -> Vec<(usize, String)> {
        let mut strings = Vec::new();
        let mut in_doc = false;
        for token in self.tokens() {
            if token.text.starts_with(['"', 'r']) && token.text.ends_with(['"', '#']) {
                if !in_doc {
                    strings.push((token.line, unquoted(&token.text)));
                }
            } else {
                in_doc = token.text == "doc" || (in_doc && token.text == "=");
            }
        }
        strings
    }
}

/// A word, sign or literal of a Rust source.
pub(crate) struct Token {
    pub(crate) line: usize,
    pub(crate) text: String,
}

fn flatten(stream: TokenStream, tokens: &mut Vec<Token>) {
    for tree in stream {
        let line = tree.span().start().line;
        match tree {
            TokenTree::Group(group) => flatten(group.stream(), tokens),
            other => tokens.push(Token {
                line,
                text: other.to_string(),
            }),
        }
    }
}

/// The text between the quotes, with white space as one space.
fn unquoted(literal: &str) -> String {
    let inner = literal
        .trim_start_matches('r')
        .trim_matches('#')
        .trim_matches('"');
    let inner = inner.replace("\\n", " ").replace('\\', " ");
    inner.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every text file of the repository.
pub(crate) fn all() -> Vec<Source> {
    let mut found = Vec::new();
    walk(&root(), "", &mut found);
    assert!(
        found.len() > 50,
        "the repository has only {} files?",
        found.len()
    );
    found
}

/// Every file with one of these endings.
pub(crate) fn ending_in(endings: &[&str]) -> Vec<Source> {
    let mut found = all();
    found.retain(|source| endings.contains(&source.ending()));
    found
}

fn walk(folder: &Path, prefix: &str, found: &mut Vec<Source>) {
    let mut entries: Vec<_> = fs::read_dir(folder).expect("a folder").flatten().collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if prefix.is_empty() {
            name.clone()
        } else {
            format!("{prefix}/{name}")
        };
        if entry.path().is_dir() {
            if !SKIPPED.contains(&name.as_str()) {
                walk(&entry.path(), &path, found);
            }
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            found.push(Source { path, text });
        }
    }
}

/// Fails with one line for each breach.
#[track_caller]
pub(crate) fn assert_kept(rule: &str, breaches: &[String]) {
    assert!(breaches.is_empty(), "{rule}:\n  {}", breaches.join("\n  "));
}

#[test]
fn a_doc_comment_is_no_string() {
    let source = Source::new(
        "a.rs",
        "//! \"SELECT\"\n/// `SELECT 1`\nconst A: &str = \"b\\\n  c\";",
    );
    assert_eq!(source.strings(), vec![(3, "b c".to_owned())]);
}
