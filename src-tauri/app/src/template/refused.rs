//! Why a template cannot be used, in words: every mistake with its place.

use crate::{Code, Problem, format::Formatter, problem, words};
use outset_exchange::TemplateProblem;
use std::path::Path;

/// So many mistakes are told one by one; the rest are counted.
const TOLD: usize = 12;

/// Puts a refused template into words.
pub(crate) fn refused(found: &TemplateProblem, path: &Path, format: &Formatter) -> Problem {
    let file = path.file_name().unwrap_or(path.as_os_str());
    let file = file.to_string_lossy();
    let say = |code: Code, id: &str, texts: &[(&'static str, &str)]| {
        let mut all = vec![("file", &*file)];
        all.extend_from_slice(texts);
        Problem::new(&format.language, code, id, &all)
    };
    let count = |count: usize| format.number(count as f64, 0);
    match found {
        TemplateProblem::TooLarge { most } => {
            let most = format.bytes(*most);
            say(Code::Invalid, "template-problem-large", &[("most", &most)])
        }
        TemplateProblem::Foreign => say(Code::Foreign, "template-problem-foreign", &[]),
        TemplateProblem::Newer { found, supported } => {
            let texts = [found.to_string(), supported.to_string()];
            let texts = [("found", &*texts[0]), ("supported", &texts[1])];
            say(Code::Newer, "template-problem-newer", &texts)
        }
        TemplateProblem::Shape {
            line,
            column,
            detail,
        } => {
            let (line, column) = (count(*line), count(*column));
            let texts = [("line", &*line), ("column", &column), ("detail", detail)];
            say(Code::Invalid, "template-problem-shape", &texts)
        }
        TemplateProblem::Mistakes(mistakes) => {
            let told = mistakes.iter().take(TOLD).map(|mistake| {
                let reason = problem::invalid(&mistake.reason, format).message;
                format!("{}: {reason}", mistake.place)
            });
            let mut lines: Vec<String> = told.collect();
            let rest = mistakes.len().saturating_sub(TOLD);
            if rest > 0 {
                let texts = [("more", count(rest))];
                let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
                lines.push(words::text_with(
                    &format.language,
                    "template-problem-more",
                    &texts,
                ));
            }
            let lines = lines.join("\n");
            say(
                Code::Invalid,
                "template-problem-mistakes",
                &[("mistakes", &lines)],
            )
        }
    }
}
