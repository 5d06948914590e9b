//! The words of the product: complete in both languages, none missing, none left over, and the
//! specialist's terms only where a specialist looks.

use std::collections::BTreeSet;

use crate::source::{Source, assert_kept, ending_in};
use crate::words::{Files, LANGUAGES, files, messages};

/// The specialist's words in both languages. Plain words come first on every other screen.
const TERMS: &[&str] = &[
    "NPV",
    "IRR",
    "ROI",
    "Sobol",
    "metalog",
    "PSI",
    "recall",
    "precision",
    "F1",
    "ROC",
    "AUC",
    "Monte Carlo",
    "Monte-Carlo",
    "percentile",
    "Perzentil",
    "P10",
    "P50",
    "P90",
    "seed",
    "Startwert",
    "sampler",
    "copula",
    "Copula",
    "Kapitalwert",
    "quantile",
    "Quantil",
    "Spearman",
    "Jansen",
    "Wasserstein",
    "standard deviation",
    "Standardabweichung",
];

/// Files whose messages begin with the file's own name, and the folders that may use them. Each room
/// of the house has one; so has each room of a project, whose words stand in the window's pages and in
/// the sentences that are made in Rust.
const OWNED: &[(&str, &[&str])] = &[
    ("window", &["ui/src"]),
    ("menu", &["src-tauri/desktop"]),
    ("cli", &["src-tauri/cli"]),
    ("app", &["src-tauri/app"]),
    ("figure", PROJECT),
    ("portfolio", PROJECT),
    ("choice", PROJECT),
    ("scope", PROJECT),
    ("value", PROJECT),
    ("course", PROJECT),
    ("unsure", PROJECT),
    ("option", PROJECT),
    ("currency", PROJECT),
    ("shared", PROJECT),
    ("cases", PROJECT),
    ("voice", PROJECT),
    ("proposal", PROJECT),
    ("template", PROJECT),
    ("reference", PROJECT),
    ("team", PROJECT),
    ("deliver", PROJECT),
    ("operate", PROJECT),
];

/// Where the words of a project's rooms are said.
const PROJECT: &[&str] = &["ui/src", "src-tauri/app", "src-tauri/cli"];

fn differences(first: &Files, second: &Files) -> Vec<String> {
    let mut breaches = Vec::new();
    for (file, messages) in first {
        for (id, message) in messages {
            match second.get(file).and_then(|messages| messages.get(id)) {
                None => breaches.push(format!("{file}: {id} stands in one language only")),
                Some(other) if other.variables != message.variables => breaches.push(format!(
                    "{file}: {id} asks for {:?} in one language and {:?} in the other",
                    message.variables, other.variables
                )),
                Some(_) => {}
            }
        }
    }
    breaches
}

fn unruly(files: &Files) -> Vec<String> {
    let mut breaches = Vec::new();
    let mut seen = BTreeSet::new();
    for (file, messages) in files {
        let stem = file.trim_end_matches(".ftl");
        for (id, message) in messages {
            if !seen.insert(id.clone()) {
                breaches.push(format!("{id} stands in two files"));
            }
            let owner = OWNED.iter().map(|(stem, _)| *stem).find(|stem| {
                *stem != "app"
                    && id
                        .strip_prefix(stem)
                        .is_some_and(|rest| rest.starts_with('-'))
            });
            if owner != Some(stem).filter(|stem| *stem != "app") {
                breaches.push(format!("{file}: {id} is not named after its file"));
            }
            for function in &message.functions {
                breaches.push(format!(
                    "{file}: {id} calls {function}(): ready text goes in"
                ));
            }
            if message.words.trim().is_empty() && message.variables.is_empty() {
                breaches.push(format!("{file}: {id} says nothing"));
            }
        }
    }
    breaches
}

fn out_of_place_terms(files: &Files) -> Vec<String> {
    let mut breaches = Vec::new();
    for (id, message) in files.values().flatten() {
        let allowed = id.contains("-specialist-") || id.contains("-term-") || id.ends_with(".term");
        let term = TERMS.iter().find(|term| has_word(&message.words, term));
        if let (Some(term), false) = (term, allowed) {
            breaches.push(format!("{id} says \"{term}\""));
        }
    }
    breaches
}

/// Whole words only; abbreviations as they are written, others in any case.
fn has_word(text: &str, word: &str) -> bool {
    let abbreviation = word
        .chars()
        .all(|letter| letter.is_uppercase() || letter.is_numeric());
    let (text, word) = if abbreviation {
        (text.to_owned(), word.to_owned())
    } else {
        (text.to_lowercase(), word.to_lowercase())
    };
    text.match_indices(&word).any(|(start, _)| {
        let before = text[..start].chars().next_back();
        let after = text[start + word.len()..].chars().next();
        let apart = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
        apart(before) && apart(after)
    })
}

/// The ids that sources ask for: whole ones, and beginnings that are completed at run time.
#[derive(Default)]
struct Asked {
    whole: BTreeSet<String>,
    beginnings: BTreeSet<String>,
}

impl Asked {
    /// Reads any source: a quoted word in kebab case may be an id, one with a gap is a beginning.
    fn read(&mut self, text: &str) {
        for quoted in quoted(text) {
            let id = quoted.split(['$', '{']).next().unwrap_or_default();
            let kebab = id.contains('-')
                && id
                    .chars()
                    .all(|letter| letter.is_ascii_alphanumeric() || "-._".contains(letter));
            if kebab && id.len() == quoted.len() {
                self.whole.insert(id.to_owned());
            }
            if kebab && (id.len() < quoted.len() || id.ends_with('-')) {
                self.beginnings.insert(id.to_owned());
            }
        }
    }

    fn covers(&self, id: &str) -> bool {
        let id = id.split('.').next().unwrap_or(id);
        self.whole.contains(id)
            || self
                .beginnings
                .iter()
                .any(|beginning| beginning.ends_with('-') && id.starts_with(beginning))
    }
}

/// What stands between quotes of any kind on one line.
fn quoted(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in text.lines() {
        for quote in ['"', '\'', '`'] {
            found.extend(line.split(quote).skip(1));
        }
    }
    found
}

fn asked(sources: &[Source]) -> Asked {
    let mut asked = Asked::default();
    for source in sources {
        asked.read(&source.text);
    }
    asked
}

/// Ids with the prefix of a file that are asked for but nowhere said.
fn missing(asked: &Asked, files: &Files, prefix: &str) -> Vec<String> {
    let said = |id: &String| files.values().any(|messages| messages.contains_key(id));
    let wanted = asked.whole.iter().filter(|id| {
        id.strip_prefix(prefix)
            .is_some_and(|rest| rest.starts_with('-') && rest.len() > 1)
    });
    let mut missing: Vec<_> = wanted
        .filter(|id| !said(id) && !id.ends_with('-'))
        .cloned()
        .collect();
    let begun = asked.beginnings.iter().filter(|beginning| {
        beginning.starts_with(&format!("{prefix}-")) && beginning.ends_with('-')
    });
    missing.extend(
        begun
            .filter(|beginning| {
                !files
                    .values()
                    .flatten()
                    .any(|(id, _)| id.starts_with(beginning.as_str()))
            })
            .cloned(),
    );
    missing
}

fn unused(asked: &Asked, files: &Files, stem: &str) -> Vec<String> {
    let Some(messages) = files.get(&format!("{stem}.ftl")) else {
        return Vec::new();
    };
    messages
        .keys()
        .filter(|id| !asked.covers(id))
        .cloned()
        .collect()
}

fn sources_below(folder: &str) -> Vec<Source> {
    let mut sources = ending_in(&["rs", "ts", "svelte"]);
    sources.retain(|source| source.is_below(folder) && !source.path.ends_with(".test.ts"));
    sources
}

#[test]
fn both_languages_are_complete() {
    let [english, german] = LANGUAGES.map(files);
    let mut breaches = differences(&english, &german);
    breaches.extend(differences(&german, &english));
    assert_kept("every message in both languages", &breaches);
}

#[test]
fn messages_are_named_after_their_file_and_call_nothing() {
    for language in LANGUAGES {
        assert_kept(language, &unruly(&files(language)));
    }
}

#[test]
fn specialist_terms_stand_on_specialist_pages() {
    for language in LANGUAGES {
        assert_kept(language, &out_of_place_terms(&files(language)));
    }
}

#[test]
fn no_message_is_missing_or_left_over() {
    let english = files("en");
    let everywhere = asked(&sources_below("src-tauri"));
    for (stem, folders) in OWNED {
        let sources: Vec<_> = folders
            .iter()
            .flat_map(|folder| sources_below(folder))
            .collect();
        let asked = asked(&sources);
        let prefixes = if *stem == "app" {
            ["problem", "op"].as_slice()
        } else {
            std::slice::from_ref(stem)
        };
        let missing: Vec<_> = prefixes
            .iter()
            .flat_map(|prefix| missing(&asked, &english, prefix))
            .filter(|id| !is_a_page_element(id, stem))
            .collect();
        assert_kept(
            &format!("{folders:?} ask for words that {stem}.ftl lacks"),
            &missing,
        );
        // App's words may be asked for by any room of Rust; the other files belong to their folders.
        let users = if *stem == "app" { &everywhere } else { &asked };
        assert_kept(
            &format!("nobody says these words of {stem}.ftl"),
            &unused(users, &english, stem),
        );
    }
}

/// Ids of elements and classes in pages may begin like a room's name; they are no words.
fn is_a_page_element(id: &str, stem: &str) -> bool {
    PROJECT_ROOMS.contains(&stem) && id.starts_with(&format!("{stem}-page-"))
}

/// The rooms of a project, whose names are words of their own in pages.
const PROJECT_ROOMS: &[&str] = &["scope", "value", "team", "deliver", "operate", "figure"];

fn file(name: &str, text: &str) -> Files {
    Files::from([(name.to_owned(), messages(&Source::new(name, text)))])
}

#[test]
fn incomplete_languages_are_seen() {
    let english = file("window.ftl", "window-a = A\nwindow-b = { $name }\n");
    let german = file("window.ftl", "window-b = { $wert }\n");
    assert_eq!(differences(&english, &german).len(), 2);
    assert!(differences(&english, &english).is_empty());
}

#[test]
fn unruly_messages_are_seen() {
    assert_eq!(unruly(&file("window.ftl", "menu-a = A\n")).len(), 1);
    assert_eq!(unruly(&file("app.ftl", "cli-a = A\n")).len(), 1);
    assert_eq!(
        unruly(&file("cli.ftl", "cli-a = { NUMBER($a) }\n")).len(),
        1
    );
    assert!(unruly(&file("app.ftl", "problem-a = A\n")).is_empty());
}

#[test]
fn terms_out_of_place_are_seen() {
    for text in [
        "The NPV is fine",
        "Chosen by Monte Carlo",
        "Recall of the model",
        "bis P90",
    ] {
        let files = file("window.ftl", &format!("window-a = {text}\n"));
        assert_eq!(out_of_place_terms(&files).len(), 1, "{text}");
    }
    let fine =
        "window-term-npv = NPV\nwindow-specialist-seed = Seed\nwindow-a = Seedlings, precisely\n";
    assert!(out_of_place_terms(&file("window.ftl", fine)).is_empty());
}

#[test]
fn missing_and_left_over_messages_are_seen() {
    let words = file(
        "window.ftl",
        "window-a = A\nwindow-left = B\nwindow-tone-x = C\n",
    );
    let mut asked = Asked::default();
    asked.read(
        "t(\"window-a\"); t(\"window-new\"); t(`window-tone-${tone}`); t(`window-no-${tone}`);",
    );
    assert_eq!(
        missing(&asked, &words, "window"),
        ["window-new", "window-no-"]
    );
    assert_eq!(unused(&asked, &words, "window"), ["window-left"]);
}
