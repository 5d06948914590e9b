//! What is generated from the arguments: completions of shells and the manual page.

use crate::{
    answer::{Answer, Outcome},
    arguments::Arguments,
    page,
    terminal::Terminal,
};
use clap::CommandFactory;
use clap_complete::Shell;
use outset_app::{Code, Problem};
use serde_json::json;
use std::{fs, io, path::Path};

/// Shells whose completions go into packages, with the names of the files that they look for.
const PACKAGED: [(Shell, &str); 3] = [
    (Shell::Bash, "outset.bash"),
    (Shell::Zsh, "_outset"),
    (Shell::Fish, "outset.fish"),
];

/// Prints the completions of a shell.
pub(crate) fn completions(shell: Shell) -> Outcome {
    let script = script(shell);
    let document = json!({ "shell": shell.to_string(), "script": script });
    Ok(Answer::verbatim(script, document))
}

/// Prints the manual page, or writes it to a folder.
pub(crate) fn manual(out: Option<&Path>, terminal: &Terminal) -> Outcome {
    match out {
        None => {
            let page = manual_page();
            Ok(Answer::verbatim(page.clone(), json!({ "page": page })))
        }
        Some(folder) => write(folder, &[("outset.1", manual_page())], terminal),
    }
}

/// Writes everything that a package carries beside the program.
pub(crate) fn write_all(folder: &Path, terminal: &Terminal) -> Outcome {
    let mut documents = vec![("outset.1", manual_page())];
    documents.extend(PACKAGED.map(|(shell, name)| (name, script(shell))));
    write(folder, &documents, terminal)
}

fn manual_page() -> String {
    page::write(Arguments::command())
}

fn script(shell: Shell) -> String {
    let mut script = Vec::new();
    let mut command = without_hidden(Arguments::command());
    clap_complete::generate(shell, &mut command, "outset", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

/// What help does not show is not completed either.
fn without_hidden(command: clap::Command) -> clap::Command {
    let shown: Vec<clap::Command> = command
        .get_subcommands()
        .filter(|verb| !verb.is_hide_set())
        .cloned()
        .collect();
    let bare = clap::Command::new("outset")
        .version(env!("CARGO_PKG_VERSION"))
        .args(command.get_arguments());
    bare.subcommands(shown)
}

fn write(folder: &Path, documents: &[(&str, String)], terminal: &Terminal) -> Outcome {
    let refused = |error: &io::Error| Problem {
        code: Code::FileSystem,
        message: terminal.word_with(
            "problem-file-system",
            &[
                ("path", &*folder.to_string_lossy()),
                ("reason", &error.to_string()),
            ],
        ),
        field: None,
        help: None,
    };
    fs::create_dir_all(folder).map_err(|error| refused(&error))?;
    let mut files = Vec::new();
    for (name, text) in documents {
        let file = folder.join(name);
        fs::write(&file, text).map_err(|error| refused(&error))?;
        files.push(file.to_string_lossy().into_owned());
    }
    Ok(Answer::new(&files.join("\n"), json!({ "files": files })))
}
