//! Benefits, measured from files of cases.

use super::import::wish;
use crate::{
    answer::{Answer, Outcome},
    arguments::cases::MeasureCases,
    terminal::{Terminal, whole_path},
};
use outset_app::{CaseMapping, CasesCheck, CasesImport, Done, FileForm, Result, Session};
use serde_json::json;

/// Measures a benefit; the document is what the file said.
pub(crate) fn measure(of: MeasureCases, terminal: &mut Terminal) -> Outcome {
    let path = terminal.text_of(&whole_path(&of.cases))?;
    let file = of.of.workspace.file.clone();
    let mut said: Option<CasesCheck> = None;
    let measure = |session: &mut Session| -> Result<Done> {
        let project = session.find_project(&of.of.project)?;
        let ask = CasesImport {
            benefit: session.find_benefit(&project, &of.benefit)?,
            path,
            form: FileForm::default(),
            mapping: CaseMapping {
                truth: of.truth,
                human: of.human,
                today: of.today,
                model: of.model,
                team: of.team,
            },
            shares: of.shares,
            bad_rows: wish(of.bad_rows),
        };
        let done = session.measure_cases(ask.clone())?;
        said = Some(session.check_cases(ask)?);
        Ok(done)
    };
    let (done, ()) = terminal.change_then(&file, measure, |_, _| Ok(()))?;
    let says = said.as_ref().map(|said| said.says.join("\n"));
    let text = says.unwrap_or(done.done);
    Ok(Answer::new(&text, json!(said)))
}
