//! Both Fluent implementations say the same: Rust's, behind terminal and documents, and the
//! window's, run by Node over the same files with the same arguments.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::process::{Command, Stdio};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use outset_tests::programs::root;
use serde_json::{Map, Value, json};
use unic_langid::LanguageIdentifier;

use crate::source::{Source, assert_kept, ending_in};
use crate::words::{Files, LANGUAGES, files};

/// Counts on both sides of every plural rule of both languages, one of them long enough to be
/// grouped: a message that shows a plain count differs there.
const COUNTS: &[u32] = &[0, 1, 2, 5, 21, 1234];

/// What each message says, by id.
type Said = BTreeMap<String, String>;

/// One value for every variable of every message, so that each is asked once per round.
fn arguments(files: &[Files], count: u32) -> Map<String, Value> {
    let mut arguments = Map::new();
    for message in files
        .iter()
        .flat_map(BTreeMap::values)
        .flat_map(BTreeMap::values)
    {
        for variable in &message.variables {
            let value = match message.choices.get(variable) {
                Some(_) if message.counts(variable) => json!(count),
                Some(keys) => json!(keys.iter().cycle().nth(count as usize % keys.len())),
                None => json!(format!("‹{variable}: Zoë & \"ß\" {count}›")),
            };
            // A choice in one message decides for all: the same name must mean the same thing.
            if message.choices.contains_key(variable) || !arguments.contains_key(variable) {
                arguments.insert(variable.clone(), value);
            }
        }
    }
    arguments
}

fn said_by_rust(language: &str, sources: &[Source], arguments: &Map<String, Value>) -> Said {
    let locale: LanguageIdentifier = language.parse().expect("a language");
    let mut bundle = FluentBundle::new(vec![locale]);
    bundle.set_use_isolating(false);
    for source in sources {
        let resource = FluentResource::try_new(source.text.clone()).expect("a readable file");
        bundle.add_resource(resource).expect("no id twice");
    }
    let mut given = FluentArgs::new();
    for (name, value) in arguments {
        match value {
            Value::Number(number) => given.set(name.clone(), FluentValue::from(number.as_f64())),
            other => given.set(name.clone(), other.as_str().unwrap_or_default().to_owned()),
        }
    }
    let ids = files(language).into_values().flat_map(BTreeMap::into_keys);
    ids.map(|id| {
        let said = say(&bundle, &id, &given);
        (id, said)
    })
    .collect()
}

fn say(bundle: &FluentBundle<FluentResource>, id: &str, arguments: &FluentArgs<'_>) -> String {
    let (message, attribute) = id
        .split_once('.')
        .map_or((id, None), |(id, name)| (id, Some(name)));
    let message = bundle.get_message(message).expect("a message");
    let pattern = match attribute {
        Some(name) => message
            .get_attribute(name)
            .map(|attribute| attribute.value()),
        None => message.value(),
    };
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern.expect("words"), Some(arguments), &mut errors);
    assert!(errors.is_empty(), "{id}: {errors:?}");
    said.into_owned()
}

fn said_by_the_window(arguments: &Map<String, Value>) -> BTreeMap<String, Said> {
    let script = root().join("ui/scripts/format-messages.mjs");
    let mut node = Command::new("node")
        .arg(&script)
        .current_dir(root().join("ui"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node, version 20 or newer, is installed");
    let question = json!({ "args": arguments }).to_string();
    node.stdin
        .take()
        .expect("an input")
        .write_all(question.as_bytes())
        .expect("node listens");
    let answer = node.wait_with_output().expect("node ends");
    assert!(
        answer.status.success(),
        "node failed: is ui/node_modules there? `cargo xtask test` fetches it"
    );
    serde_json::from_slice(&answer.stdout).expect("JSON by language and id")
}

fn disagreements(language: &str, rust: &Said, window: &Said) -> Vec<String> {
    let ids: BTreeSet<_> = rust.keys().chain(window.keys()).collect();
    let differ = ids
        .into_iter()
        .filter(|id| rust.get(*id) != window.get(*id));
    differ
        .map(|id| {
            format!(
                "{language} {id}: {:?} in Rust, {:?} in the window",
                rust.get(id),
                window.get(id)
            )
        })
        .collect()
}

#[test]
fn both_implementations_say_the_same() {
    let all = LANGUAGES.map(files);
    let mut breaches = Vec::new();
    for count in COUNTS {
        let arguments = arguments(&all, *count);
        let window = said_by_the_window(&arguments);
        for language in LANGUAGES {
            let mut sources = ending_in(&["ftl"]);
            sources.retain(|source| source.is_below(&format!("assets/locales/{language}")));
            let rust = said_by_rust(language, &sources, &arguments);
            breaches.extend(disagreements(language, &rust, &window[language]));
        }
    }
    assert_kept("the same words on both sides", &breaches);
}

#[test]
fn a_disagreement_is_seen() {
    let said = |text: &str| Said::from([("a".to_owned(), text.to_owned())]);
    assert_eq!(disagreements("en", &said("1234"), &said("1,234")).len(), 1);
    assert_eq!(disagreements("en", &said("1"), &Said::new()).len(), 1);
    assert!(disagreements("en", &said("1"), &said("1")).is_empty());
}
