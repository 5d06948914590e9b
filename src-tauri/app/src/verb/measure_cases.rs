//! A benefit measured from a file of cases: looked at, checked, and read in as one step that undo takes back
//! whole.

mod keep;

use super::import::{bad_sentence, refuse_bad_rows};
use crate::{
    Code, Problem, Result, Session, classes,
    format::Formatter,
    intake::{self, bad_rows},
    value::{
        class_tables,
        measured_team::{TeamCounts, says, table},
    },
    view::{
        BadRowsWish, CaseMapping, CasesAsk, CasesCheck, CasesImport, CasesPreview, Done, FileForm,
    },
    words,
};
use keep::Kept;
use outset_core::part::class::CLASSES;
use outset_exchange::{
    CaseColumns, Cases, Cause, ColumnRef, Part, Preview, class_label, propose_cases, read_cases,
};
use outset_store::{PlanRows, table::benefit::Benefit};
use std::{ops::ControlFlow, path::Path};

/// What is measured, and what is known of it.
struct Measured {
    benefit: Benefit,
    rows: PlanRows,
}

/// A file that was read to its end.
struct Read {
    name: String,
    cases: Cases,
}

impl Session {
    /// Looks at the beginning of a file of cases. Nothing is kept.
    ///
    /// # Errors
    /// A file that is not there or no table, and a benefit that cases cannot measure.
    pub fn preview_cases(&self, ask: CasesAsk) -> Result<CasesPreview> {
        let format = self.format();
        let measured = self.measured_benefit(&ask.benefit)?;
        let path = intake::path_of(&ask.path);
        let preview = self.look_at_cases(&path, &FileForm::default())?;
        let found = propose_cases(&preview, voices(&measured.benefit));
        let view = intake::table_view(&preview, &format);
        Ok(CasesPreview {
            file_name: name_of(&path),
            understood: view.understood,
            notes: view.notes,
            columns: view.columns,
            rows: preview.rows.clone(),
            mapping: mapping_of(&found),
        })
    }

    /// Reads a file of cases to its end and says what would come of it. Nothing is kept.
    ///
    /// # Errors
    /// As [`Session::measure_cases`], bad rows excepted.
    pub fn check_cases(&self, ask: CasesImport) -> Result<CasesCheck> {
        let format = self.format();
        let measured = self.measured_benefit(&ask.benefit)?;
        self.work.begin();
        let read = self.read_cases(&ask, &measured.benefit)?;
        let (mut said, tables) = self.cases_said(&read.cases, &measured)?;
        said.extend(left_out(&read.cases, &format));
        let bad = &read.cases.bad;
        Ok(CasesCheck {
            says: said,
            tables,
            bad_count: bad.count,
            bad_sentence: bad_sentence(bad.count, &format),
            bad: bad_rows(bad, &format),
        })
    }

    /// Measures a benefit from a file of cases, as one step: what it says becomes estimates with their doubt.
    ///
    /// # Errors
    /// A file that cannot be read, has no cases with everything said, more classes than a benefit may have,
    /// or bad rows that are not to be left out; then nothing of it is kept.
    pub fn measure_cases(&mut self, ask: CasesImport) -> Result<Done> {
        let format = self.format();
        let measured = self.measured_benefit(&ask.benefit)?;
        self.work.begin();
        let read = self.read_cases(&ask, &measured.benefit)?;
        let (said, _) = self.cases_said(&read.cases, &measured)?;
        if ask.bad_rows == BadRowsWish::Stop {
            refuse_bad_rows(&read.name, &read.cases.bad, &format)?;
        }
        let mut said: Vec<String> = said.into_iter().take(1).collect();
        said.extend(left_out(&read.cases, &format));
        let kept = Kept::new(&read.name, &read.cases, &measured.rows, &measured.benefit);
        let done = self.keep_cases(kept, &ask, &measured)?;
        Ok(Done {
            done: said.join(" "),
            ..done
        })
    }

    fn measured_benefit(&self, id: &str) -> Result<Measured> {
        let (benefit, rows) = self.read(|reader| {
            let benefit = reader.benefit(id)?;
            let rows = reader.project_plan(&benefit.project_id)?;
            Ok((benefit, rows))
        })?;
        if !["team", "class_decisions"].contains(&benefit.kind.as_str()) {
            return Err(self.cases_problem("cases-problem-kind", &[]));
        }
        Ok(Measured { benefit, rows })
    }

    fn cases_problem(&self, id: &str, texts: &[(&'static str, &str)]) -> Problem {
        Problem::new(&self.format().language, Code::Invalid, id, texts).at("path")
    }

    fn look_at_cases(&self, path: &Path, form: &FileForm) -> Result<Preview> {
        let format = self.format();
        let preview = Preview::of(self.open_file(path)?, &intake::choices(form));
        preview.map_err(|error| intake::read_problem(&error, &format).at("path"))
    }

    fn read_cases(&self, ask: &CasesImport, benefit: &Benefit) -> Result<Read> {
        let format = self.format();
        let path = intake::path_of(&ask.path);
        let preview = self.look_at_cases(&path, &ask.form)?;
        let columns = chosen(&ask.mapping, &preview, voices(benefit));
        if columns.truth.is_none() {
            let part = Part::Outcome;
            return Err(intake::read_problem(
                &Cause::NotMapped { part }.into(),
                &format,
            ));
        }
        let needed = columns
            .voices
            .iter()
            .filter(|(part, _)| is_needed(*part, benefit));
        if let Some((part, _)) = needed.into_iter().find(|(_, column)| column.is_none()) {
            let cause = Cause::NotMapped { part: *part };
            return Err(intake::read_problem(&cause.into(), &format));
        }
        let file = self.open_file(&path)?;
        let size = file.metadata().map_or(0, |about| about.len()).max(1) as f64;
        let mut next = 0.0;
        let mut watch = |read: u64| {
            let share = read as f64 / size;
            if share >= next {
                self.work.tell(share.min(1.0));
                next = share + 0.01;
            }
            if self.work.is_stopped() {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        };
        let cases = read_cases(file, &preview, &columns, &mut watch);
        let cases = cases.map_err(|error| intake::read_problem(&error, &format))?;
        if cases.rows == 0 && cases.bad.count == 0 {
            return Err(self.cases_problem("cases-problem-none", &[]));
        }
        Ok(Read {
            name: name_of(&path),
            cases,
        })
    }

    /// What a file says, in sentences and tables.
    fn cases_said(
        &self,
        cases: &Cases,
        measured: &Measured,
    ) -> Result<(Vec<String>, Vec<crate::view::NumberTable>)> {
        let format = self.format();
        if measured.benefit.kind == "team" {
            let counts = TeamCounts {
                right: cases.right,
                has_team: cases.decided.get(2).is_some_and(Option::is_some),
            };
            return Ok((says(&counts, &format), vec![table(&counts, &format)]));
        }
        let known = known_classes(measured);
        let is_new = |label: &&String| !known.iter().any(|(_, name)| name == *label);
        let new: Vec<&String> = cases.classes.iter().filter(is_new).collect();
        let named = known.iter().filter(|(_, name)| !name.is_empty()).count();
        if named + new.len() > CLASSES.1 {
            let most = format.number(CLASSES.1 as f64, 0);
            let found: Vec<&str> = new.iter().take(10).map(|label| label.as_str()).collect();
            let texts = [("number", most.as_str()), ("classes", &found.join(", "))];
            return Err(self.cases_problem("cases-problem-too-many", &texts));
        }
        let rows = format.number(cases.rows as f64, 0);
        let count = format.number(cases.classes.len() as f64, 0);
        let texts = [("rows", rows.as_str()), ("classes", &count)];
        let mut said = vec![words::text_with(
            &format.language,
            "cases-classes-says",
            &texts,
        )];
        for (voice, name) in cases.decided.iter().zip(["today", "model"]) {
            if let Some(decided) = voice {
                let size = cases.classes.len();
                let right: u64 = (0..size).map(|at| decided[at * size + at]).sum();
                let right = 100.0 * right as f64 / cases.rows.max(1) as f64;
                let right = format.number(right, 1);
                let id = format!("cases-classes-{name}");
                said.push(words::text_with(
                    &format.language,
                    &id,
                    &[("right", &right)],
                ));
            }
        }
        if !new.is_empty() && named > 0 {
            let new: Vec<&str> = new.iter().map(|label| label.as_str()).collect();
            let texts = [("classes", new.join(", "))];
            let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
            said.push(words::text_with(
                &format.language,
                "cases-classes-new",
                &texts,
            ));
        }
        let tables = class_tables::tables(cases, &cases.classes, &["today", "model"], &format);
        Ok((said, tables))
    }
}

/// The benefit's classes with the name under which a file knows them; empty where they have none.
fn known_classes(measured: &Measured) -> Vec<(usize, String)> {
    let classes = classes::of(&measured.rows, &measured.benefit.id);
    let known = classes.into_iter().map(|class| {
        let label = class_label(&class.row.name).unwrap_or_default();
        (class.place, label)
    });
    known.collect()
}

/// Who decides the cases, in the order of the columns.
fn voices(benefit: &Benefit) -> &'static [Part] {
    match benefit.kind.as_str() {
        "team" => &[Part::Human, Part::Prediction, Part::Team],
        _ => &[Part::Today, Part::Prediction],
    }
}

/// Whether nothing can be measured without it.
fn is_needed(part: Part, benefit: &Benefit) -> bool {
    part == Part::Prediction || (part == Part::Human && benefit.kind == "team")
}

fn mapping_of(columns: &CaseColumns) -> CaseMapping {
    let named = |column: Option<&ColumnRef>| Some(column.map(intake::name_of).unwrap_or_default());
    let mut mapping = CaseMapping {
        truth: named(columns.truth.as_ref()),
        ..CaseMapping::default()
    };
    for (part, column) in &columns.voices {
        let name = named(column.as_ref());
        match part {
            Part::Human => mapping.human = name,
            Part::Team => mapping.team = name,
            Part::Today => mapping.today = name,
            _ => mapping.model = name,
        }
    }
    mapping
}

/// The mapping that was chosen, with what was found where nothing was said.
fn chosen(asked: &CaseMapping, preview: &Preview, voices: &[Part]) -> CaseColumns {
    let found = propose_cases(preview, voices);
    let pick = |asked: &Option<String>, found: Option<ColumnRef>| match asked.as_deref() {
        None => found,
        Some("") => None,
        Some(name) => Some(intake::column_named(name, preview)),
    };
    let voices = found.voices.into_iter().map(|(part, column)| {
        let asked = match part {
            Part::Human => &asked.human,
            Part::Team => &asked.team,
            Part::Today => &asked.today,
            _ => &asked.model,
        };
        (part, pick(asked, column))
    });
    CaseColumns {
        voices: voices.collect(),
        truth: pick(&asked.truth, found.truth),
    }
}

/// Which rows do not count, in sentences.
fn left_out(cases: &Cases, format: &Formatter) -> Vec<String> {
    let counts = [
        ("cases-without-truth", cases.without_truth),
        ("cases-without-voice", cases.without_voice),
        ("cases-without-sense", cases.bad.count),
    ];
    let there = counts.into_iter().filter(|(_, count)| *count > 0);
    let said = there.map(|(id, count)| {
        let rows = format.number(count as f64, 0);
        let plural = usize::try_from(count).unwrap_or(usize::MAX);
        words::text_counted(&format.language, id, plural, &[("rows", &rows)])
    });
    said.collect()
}

fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().chars().take(200).collect()
}
