//! What a verb answers, and how that reaches the two streams and the exit code.

use crate::arguments::typed_as;
use outset_app::{Problem, words};
use serde::Serialize;
use serde_json::json;
use std::{
    io::{self, Write},
    process::ExitCode,
};

/// What a verb has to say when it is done.
pub(crate) struct Answer {
    text: String,
    document: String,
    /// What it ends with; done is 0.
    code: u8,
}

impl Answer {
    /// For people, and as a document. Nothing in `text` can steer the terminal: a file from elsewhere may
    /// hold any characters.
    pub(crate) fn new(text: &str, document: impl Serialize) -> Self {
        Self::verbatim(harmless(text), document)
    }

    /// A text that is a document already.
    pub(crate) fn document(text: String) -> Self {
        Self {
            document: text.clone(),
            text,
            code: 0,
        }
    }

    /// A text of our own, such as a script, that must arrive as it is.
    pub(crate) fn verbatim(text: String, document: impl Serialize) -> Self {
        let document = written(&document);
        Self {
            text,
            document,
            code: 0,
        }
    }

    /// The same, ending with another code, for a script that asked for it.
    pub(crate) fn ending_with(self, code: u8) -> Self {
        Self { code, ..self }
    }
}

/// Why a verb was not done.
pub(crate) struct Refusal {
    problem: Problem,
    document: String,
}

impl Refusal {
    /// A problem that has a document of its own.
    pub(crate) fn with(problem: Problem, document: impl Serialize) -> Self {
        let document = written(&document);
        Self { problem, document }
    }
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        let document = json!({ "error": problem });
        Self::with(problem, document)
    }
}

/// What a verb returns.
pub(crate) type Outcome = std::result::Result<Answer, Refusal>;

/// Prints the answer, or the reason why there is none, and says how to end.
pub(crate) fn give(outcome: Outcome, json: bool, language: &str) -> ExitCode {
    let (text, document, code) = match outcome {
        Ok(answer) => {
            let code = ExitCode::from(answer.code);
            (Some(answer.text), answer.document, code)
        }
        Err(refusal) => {
            message(&sentence(&refusal.problem));
            (None, refusal.document, ExitCode::FAILURE)
        }
    };
    let text = if json { Some(document) } else { text };
    match text.map_or(Ok(()), |text| print(&text)) {
        Ok(()) => code,
        Err(error) => {
            let reason = [("reason", error.to_string())];
            let reason = reason.each_ref().map(|(name, text)| (*name, text.as_str()));
            message(&words::text_with(language, "cli-not-printed", &reason));
            ExitCode::FAILURE
        }
    }
}

/// Says something beside the result.
pub(crate) fn message(text: &str) {
    // With nobody to read it there is nobody to tell.
    let _ = writeln!(io::stderr(), "{}", harmless(text));
}

fn sentence(problem: &Problem) -> String {
    let mut sentence = match &problem.field {
        Some(field) => format!("{}: {}", typed_as(field), problem.message),
        None => problem.message.clone(),
    };
    if let Some(help) = &problem.help {
        sentence.push('\n');
        sentence.push_str(help);
    }
    sentence
}

fn written(document: &impl Serialize) -> String {
    // Views hold texts and numbers under named fields, and those can always be written.
    serde_json::to_string_pretty(document).unwrap_or_else(|_| "null".to_owned())
}

/// A reader that has seen enough (`outset projects … | head -1`) is no failure.
fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let printed = writeln!(out, "{}", text.trim_end_matches('\n')).and_then(|()| out.flush());
    match printed {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        printed => printed,
    }
}

/// The text with every control character but the line break replaced.
pub(crate) fn harmless(text: &str) -> String {
    let shown = |c: char| {
        if c.is_control() && c != '\n' {
            '\u{fffd}'
        } else {
            c
        }
    };
    text.chars().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use outset_app::Code;

    #[test]
    fn a_problem_names_the_argument_and_the_way_out() {
        let problem = Problem {
            code: Code::Invalid,
            message: "That is not a number.".into(),
            field: Some("share".into()),
            help: Some("Try again.".into()),
        };
        assert_eq!(
            sentence(&problem),
            "--available: That is not a number.\nTry again."
        );
    }

    #[test]
    fn text_from_a_file_cannot_steer_the_terminal() {
        assert_eq!(
            harmless("a\u{1b}[2Jb\nc\u{9b}d\r"),
            "a\u{fffd}[2Jb\nc\u{fffd}d\u{fffd}"
        );
    }
}
