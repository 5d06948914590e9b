//! The templates that are offered: those that come with Outset, and the user's own, each a file in a folder
//! beside the settings.

pub(crate) mod apply;
pub(crate) mod of_project;
mod refused;

pub(crate) use refused::refused;

use crate::{
    Code, Problem, Result, Session, format::Formatter, intake::path_of, view::TemplateRow, words,
};
use outset_core::template::Template;
use outset_exchange::{MOST_BYTES, read_template};
use std::{
    ffi::OsStr,
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

/// How the name of a template file ends.
pub(crate) const ENDING: &str = "outset-template";

/// What stands before the name of one of the user's own.
const OWN: &str = "own:";

/// Most files that are looked at in the folder of the user's own.
const MOST_OWN: usize = 200;

/// Those that come with Outset, by stable name, in the order of offering.
const BUILT_IN: [(&str, &str); 7] = [
    (
        "document_triage",
        include_str!("../../../assets/templates/document_triage.json"),
    ),
    (
        "churn",
        include_str!("../../../assets/templates/churn.json"),
    ),
    (
        "visual_inspection",
        include_str!("../../../assets/templates/visual_inspection.json"),
    ),
    (
        "demand_forecast",
        include_str!("../../../assets/templates/demand_forecast.json"),
    ),
    (
        "fraud",
        include_str!("../../../assets/templates/fraud.json"),
    ),
    (
        "predictive_maintenance",
        include_str!("../../../assets/templates/predictive_maintenance.json"),
    ),
    (
        "search_and_answers",
        include_str!("../../../assets/templates/search_and_answers.json"),
    ),
];

/// A template with the id by which it is asked for.
pub(crate) struct Offered {
    pub(crate) id: String,
    pub(crate) template: Template,
}

/// Those that come with Outset. A test reads each of them.
pub(crate) fn built_in() -> Vec<Offered> {
    let read = |(id, text): (&str, &str)| {
        let template = read_template(text.as_bytes()).ok()?;
        let id = id.to_owned();
        Some(Offered { id, template })
    };
    BUILT_IN.into_iter().filter_map(read).collect()
}

/// Reads a template file: never more of it than a template can be.
///
/// # Errors
/// Why it cannot be used, in words.
pub(crate) fn of_file(path: &Path, format: &Formatter) -> Result<Template> {
    let bytes = File::open(path).and_then(|file| {
        let mut bytes = Vec::new();
        file.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    });
    let bytes = bytes.map_err(|error| not_reached(path, &error, format))?;
    read_template(&bytes).map_err(|problem| refused(&problem, path, format))
}

/// What the file system refused.
pub(crate) fn not_reached(path: &Path, error: &std::io::Error, format: &Formatter) -> Problem {
    let (path, reason) = (path.to_string_lossy(), error.to_string());
    let texts = [("path", &*path), ("reason", &reason)];
    let id = "problem-file-system";
    Problem::new(&format.language, Code::FileSystem, id, &texts)
}

/// The name of one of the user's own, where an id is one: never a path to somewhere else.
pub(crate) fn own_name(id: &str) -> Option<&str> {
    let name = id.strip_prefix(OWN)?;
    (!name.contains(['/', '\\'])).then_some(name)
}

impl Session {
    /// The folder of the user's own.
    pub(crate) fn own_folder(&self) -> PathBuf {
        self.home.settings.join("templates")
    }

    /// Where one of the user's own stands.
    pub(crate) fn own_file(&self, name: &str) -> PathBuf {
        self.own_folder().join(format!("{name}.{ENDING}"))
    }

    /// Where one that was taken out of the list is kept.
    pub(crate) fn set_aside(&self, name: &str) -> PathBuf {
        let folder = self.own_folder().join("removed");
        folder.join(format!("{name}.{ENDING}"))
    }

    /// The user's own by name, and what could not be read.
    pub(crate) fn own_templates(&self) -> (Vec<Offered>, Vec<Problem>) {
        let format = self.format();
        let Ok(folder) = std::fs::read_dir(self.own_folder()) else {
            return (Vec::new(), Vec::new());
        };
        let paths = folder.filter_map(|entry| Some(entry.ok()?.path()));
        let mut paths: Vec<PathBuf> = paths
            .filter(|path| path.extension() == Some(OsStr::new(ENDING)))
            .take(MOST_OWN)
            .collect();
        paths.sort();
        let (mut own, mut problems) = (Vec::new(), Vec::new());
        for path in paths {
            match of_file(&path, &format) {
                Ok(template) => own.push(Offered {
                    id: format!("{OWN}{}", stem(&path)),
                    template,
                }),
                Err(problem) => problems.push(problem),
            }
        }
        (own, problems)
    }

    /// The template that somebody names: by its stable name, by what it is called, or by the path of a file.
    ///
    /// # Errors
    /// When there is none, or it cannot be used.
    pub(crate) fn find_template(&self, named: &str) -> Result<Template> {
        let format = self.format();
        if let Some(name) = own_name(named) {
            return of_file(&self.own_file(name), &format);
        }
        let path = path_of(named);
        if path.extension() == Some(OsStr::new(ENDING)) {
            return of_file(&path, &format);
        }
        let is_named = |offered: &Offered| {
            let mut languages = words::LANGUAGES.iter();
            offered.id == named
                || languages.any(|language| offered.template.name.say(language) == named)
        };
        let all = self.own_templates().0.into_iter().chain(built_in());
        let mut found = all.filter(is_named).map(|offered| offered.template);
        found.next().ok_or_else(|| {
            let texts = [("name", named)];
            let language = &format.language;
            Problem::new(language, Code::NotFound, "template-problem-none", &texts).at("template")
        })
    }

    /// A template as it is offered.
    pub(crate) fn template_row(&self, offered: &Offered) -> TemplateRow {
        let format = self.format();
        let template = &offered.template;
        let say = |words: &outset_core::template::Words| words.say(&format.language).to_owned();
        let workspace = self.read(|reader| reader.workspace()).ok();
        let other = workspace.filter(|workspace| workspace.currency != template.currency);
        let note = other.map(|workspace| {
            let texts = [
                ("currency", template.currency.as_str()),
                ("own", &workspace.currency),
            ];
            words::text_with(&format.language, "template-other-currency", &texts)
        });
        TemplateRow {
            id: offered.id.clone(),
            name: say(&template.name),
            about: say(&template.about),
            asks: say(&template.asks),
            holds: holds(template, &format),
            own: offered.id.starts_with(OWN),
            currency: template.currency.clone(),
            currency_note: note.unwrap_or_default(),
        }
    }
}

/// The name of a file without its ending.
fn stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

/// "6 numbers of today’s work, 2 benefits, 5 costs, 1 risk".
fn holds(template: &Template, format: &Formatter) -> String {
    let counts = [
        ("figures", template.figures.len()),
        ("benefits", template.benefits.len()),
        ("costs", template.costs.len()),
        ("risks", template.risks.len()),
        ("options", template.options.len()),
    ];
    let told = counts.into_iter().filter(|(_, count)| *count > 0);
    let told: Vec<String> = told
        .map(|(id, count)| {
            let shown = format.number(count as f64, 0);
            let id = format!("template-holds-{id}");
            words::text_counted(&format.language, &id, count, &[("shown", &shown)])
        })
        .collect();
    told.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        option::OptionKind,
        verb::{BENEFIT_KINDS, BOOKS, RISK_TIMES, TIMINGS},
    };
    use outset_core::template;

    #[test]
    fn every_template_that_comes_along_can_be_used_and_speaks_both_languages() {
        let all = built_in();
        assert_eq!(all.len(), BUILT_IN.len());
        for Offered { id, template } in all {
            let mut texts = vec![&template.name, &template.about, &template.asks];
            texts.extend(template.benefits.iter().map(|row| &row.name));
            texts.extend(template.costs.iter().map(|row| &row.name));
            texts.extend(template.risks.iter().map(|row| &row.name));
            texts.extend(&template.points);
            for words in texts {
                assert_ne!(words.say("en"), words.say("de"), "{id}");
            }
        }
    }

    #[test]
    fn a_template_may_say_what_the_pages_offer() {
        assert_eq!(
            template::BENEFITS.map(|(kind, _)| kind)[..BENEFIT_KINDS.len()],
            BENEFIT_KINDS
        );
        assert_eq!(template::BENEFITS[BENEFIT_KINDS.len()].0, "expression_once");
        let options: Vec<&str> = OptionKind::ALL.iter().map(|kind| kind.id()).collect();
        assert_eq!(template::OPTIONS, *options);
        assert_eq!(template::BOOKS, BOOKS);
        assert_eq!(template::TIMINGS, TIMINGS);
        assert_eq!(template::RISK_TIMES, RISK_TIMES);
    }
}
