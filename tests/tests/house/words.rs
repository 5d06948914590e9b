//! The locale files, read into messages: what each says, and which variables it asks for.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use crate::source::{Source, ending_in};

pub(crate) const LANGUAGES: [&str; 2] = ["en", "de"];

/// The kinds of plural that Fluent chooses by a number.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// One message, or one attribute of it.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Message {
    /// Its words without variables, for looking at them.
    pub(crate) words: String,
    /// The variables it shows or chooses by.
    pub(crate) variables: BTreeSet<String>,
    /// Variables that choose a variant, with the names of those variants.
    pub(crate) choices: BTreeMap<String, BTreeSet<String>>,
    /// Functions it calls.
    pub(crate) functions: BTreeSet<String>,
}

impl Message {
    /// Whether this variable chooses by number.
    pub(crate) fn counts(&self, variable: &str) -> bool {
        self.choices.get(variable).is_some_and(|keys| {
            keys.iter()
                .all(|key| PLURALS.contains(&key.as_str()) || key.parse::<f64>().is_ok())
        })
    }
}

/// The messages of one language, by `file.ftl` and then by id (`id.attribute` for attributes).
pub(crate) type Files = BTreeMap<String, BTreeMap<String, Message>>;

/// All messages of one language.
pub(crate) fn files(language: &str) -> Files {
    let folder = format!("assets/locales/{language}");
    let mut sources = ending_in(&["ftl"]);
    sources.retain(|source| source.is_below(&folder));
    assert!(!sources.is_empty(), "{folder} has files");
    let name = |source: &Source| {
        source
            .path
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    sources
        .iter()
        .map(|source| (name(source), messages(source)))
        .collect()
}

/// The messages of one file.
pub(crate) fn messages(source: &Source) -> BTreeMap<String, Message> {
    let resource = fluent_syntax::parser::parse(source.text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", source.path));
    let mut found = BTreeMap::new();
    let mut add = |id: String, pattern: &Pattern<&str>| {
        let mut message = Message::default();
        read(pattern, &mut message);
        let twice = found.insert(id.clone(), message).is_some();
        assert!(!twice, "{} has {id} twice", source.path);
    };
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name;
            if let Some(value) = &message.value {
                add(id.to_owned(), value);
            }
            for attribute in &message.attributes {
                add(format!("{id}.{}", attribute.id.name), &attribute.value);
            }
        }
    }
    found
}

fn read(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => message.words.push_str(value),
            PatternElement::Placeable { expression } => read_expression(expression, message),
        }
    }
}

fn read_expression(expression: &Expression<&str>, message: &mut Message) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, message),
        Expression::Select { selector, variants } => {
            read_inline(selector, message);
            if let InlineExpression::VariableReference { id } = selector {
                let keys = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                });
                message
                    .choices
                    .entry(id.name.to_owned())
                    .or_default()
                    .extend(keys);
            }
            for variant in variants {
                message.words.push(' ');
                read(&variant.value, message);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { id, arguments } => {
            message.functions.insert(id.name.to_owned());
            read_arguments(arguments, message);
        }
        InlineExpression::StringLiteral { value } => message.words.push_str(value),
        InlineExpression::Placeable { expression } => read_expression(expression, message),
        _ => {}
    }
}

fn read_arguments(arguments: &CallArguments<&str>, message: &mut Message) {
    for argument in &arguments.positional {
        read_inline(argument, message);
    }
}

#[test]
fn variables_choices_and_functions_are_read() {
    let text = "a = Hello { $name }\n    .term = NPV\nb = { $count ->\n    [one] one\n   *[other] { NUMBER($all) }\n }\n";
    let found = messages(&Source::new("a.ftl", text));
    assert_eq!(found["a"].variables, BTreeSet::from(["name".to_owned()]));
    assert_eq!(found["a.term"].words, "NPV");
    assert!(found["b"].counts("count") && found["b"].variables.contains("all"));
    assert!(found["b"].functions.contains("NUMBER"));
}
