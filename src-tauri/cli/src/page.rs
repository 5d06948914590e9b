//! The manual page: one page for the whole program, every verb with its arguments, made from the help.

use clap::{Arg, Command};
use clap_mangen::roff::{Inline, Roff, bold, italic, roman};

/// Writes the page.
pub(crate) fn write(command: Command) -> String {
    let mut command = command.disable_help_subcommand(true);
    command.build();
    let version = command.get_version().unwrap_or_default().to_owned();
    let mut roff = Roff::new();
    roff.control(
        "TH",
        ["OUTSET", "1", " ", &format!("Outset {version}"), "Outset"],
    );
    roff.control("SH", ["NAME"]);
    let about = command.get_about().map(ToString::to_string);
    roff.text([roman(format!("outset - {}", about.unwrap_or_default()))]);
    roff.control("SH", ["SYNOPSIS"]);
    for verb in verbs(&command) {
        roff.text(synopsis(verb));
        roff.control("br", []);
    }
    roff.control("SH", ["DESCRIPTION"]);
    paragraphs(&mut roff, &long_about(&command));
    roff.control("SH", ["OPTIONS"]);
    command
        .get_arguments()
        .for_each(|arg| argument(&mut roff, arg));
    roff.control("SH", ["VERBS"]);
    for verb in verbs(&command) {
        roff.control("SS", [name(verb)]);
        paragraphs(&mut roff, &long_about(verb));
        own(verb).for_each(|arg| argument(&mut roff, arg));
    }
    roff.control("SH", ["NOTES"]);
    let notes = command.get_after_help().map(ToString::to_string);
    paragraphs(&mut roff, &notes.unwrap_or_default());
    roff.to_roff()
}

/// Every verb that does something, `project add` included, in the order of the help.
fn verbs(command: &Command) -> Vec<&Command> {
    let mut found = Vec::new();
    for verb in command.get_subcommands().filter(|verb| !verb.is_hide_set()) {
        if verb.has_subcommands() {
            found.extend(verbs(verb));
        } else {
            found.push(verb);
        }
    }
    found
}

/// "outset project add"
fn name(verb: &Command) -> &str {
    verb.get_bin_name().unwrap_or_else(|| verb.get_name())
}

/// What belongs to the verb alone.
fn own(verb: &Command) -> impl Iterator<Item = &Arg> {
    verb.get_arguments()
        .filter(|arg| !arg.is_global_set() && !["help", "version"].contains(&arg.get_id().as_str()))
}

fn long_about(command: &Command) -> String {
    let about = command.get_long_about().or_else(|| command.get_about());
    about.map(ToString::to_string).unwrap_or_default()
}

fn synopsis(verb: &Command) -> Vec<Inline> {
    let mut line = vec![bold(name(verb))];
    for arg in own(verb) {
        line.push(roman(if arg.is_required_set() { " " } else { " [" }));
        line.extend(typed(arg));
        line.push(roman(if arg.is_required_set() { "" } else { "]" }));
    }
    line
}

/// An argument as one types it: `FILE`, `--budget AMOUNT`.
fn typed(arg: &Arg) -> Vec<Inline> {
    let value = || {
        let names = arg.get_value_names().unwrap_or_default();
        names
            .iter()
            .map(|name| name.to_string())
            .collect::<Vec<_>>()
            .join(" ")
    };
    match arg.get_long() {
        None => vec![italic(value())],
        Some(long) if arg.get_action().takes_values() => {
            vec![bold(format!("--{long}")), roman(" "), italic(value())]
        }
        Some(long) => vec![bold(format!("--{long}"))],
    }
}

fn argument(roff: &mut Roff, arg: &Arg) {
    let mut help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let values = arg.get_possible_values();
    if arg.get_action().takes_values() && !values.is_empty() {
        let values: Vec<&str> = values.iter().map(|value| value.get_name()).collect();
        help.push_str(&format!(": {}", values.join(", ")));
    }
    let usual: Vec<_> = arg
        .get_default_values()
        .iter()
        .map(|value| value.to_string_lossy())
        .collect();
    if arg.get_action().takes_values() && !usual.is_empty() {
        help.push_str(&format!(" ({} if left out)", usual.join(", ")));
    }
    roff.control("TP", []);
    roff.text(typed(arg));
    roff.text([roman(help)]);
}

fn paragraphs(roff: &mut Roff, text: &str) {
    for paragraph in text.split("\n\n") {
        roff.control("PP", []);
        roff.text([roman(paragraph.replace('\n', " "))]);
    }
}
