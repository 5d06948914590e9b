//! Files of a running model, read in.

use crate::{
    answer::{Answer, Outcome},
    arguments::{BadRows, ImportLog, ImportOutcomes, ModelOf},
    terminal::{Terminal, whole_path},
};
use outset_app::{
    BadRowsWish, Done, FileForm, Id, ImportAsk, ImportKind, ImportRow, LogColumns, Result, Session,
};
use serde_json::json;

/// Reads in predictions, with outcomes where a file of them is named.
pub(crate) fn log(log: ImportLog, terminal: &mut Terminal) -> Outcome {
    let path = terminal.text_of(&whole_path(&log.log))?;
    let outcomes = log
        .outcomes
        .map(|file| terminal.text_of(&whole_path(&file)));
    let outcomes_path = outcomes.transpose()?;
    // An outcome column is that of the file of outcomes where there is one.
    let ask = ImportAsk {
        model: String::new(),
        version: log.version,
        path,
        kind: if log.reference {
            ImportKind::Reference
        } else {
            ImportKind::Log
        },
        form: FileForm::default(),
        mapping: LogColumns {
            key: log.key,
            time: log.time,
            prediction: log.prediction,
            score: log.score,
            outcome: log.outcome,
        },
        bad_rows: wish(log.bad_rows),
        outcomes_path,
        chunk: log.chunk,
        positive: log.positive,
    };
    read_in(log.model, ask, terminal)
}

/// Reads in outcomes.
pub(crate) fn outcomes(file: ImportOutcomes, terminal: &mut Terminal) -> Outcome {
    let path = terminal.text_of(&whole_path(&file.outcomes))?;
    let ask = ImportAsk {
        model: String::new(),
        version: String::new(),
        path,
        kind: ImportKind::Outcomes,
        form: FileForm::default(),
        mapping: LogColumns {
            key: file.key,
            outcome: file.outcome,
            ..LogColumns::default()
        },
        bad_rows: wish(file.bad_rows),
        outcomes_path: None,
        chunk: None,
        positive: None,
    };
    read_in(file.model, ask, terminal)
}

pub(super) fn wish(bad_rows: BadRows) -> BadRowsWish {
    match bad_rows {
        BadRows::Skip => BadRowsWish::Skip,
        BadRows::Stop => BadRowsWish::Stop,
    }
}

/// The document is the list of imports that came of it.
fn read_in(of: ModelOf, ask: ImportAsk, terminal: &mut Terminal) -> Outcome {
    let file = of.of.workspace.file.clone();
    let files = 1 + usize::from(ask.outcomes_path.is_some());
    let import = |session: &mut Session| {
        let model = model_of(session, &of)?;
        session.import_file(ImportAsk { model, ..ask })
    };
    let then = |session: &Session, _: &Done| -> Result<Vec<ImportRow>> {
        let id = model_of(session, &of)?;
        let mut imports = session.imports(Id { id })?;
        imports.truncate(files);
        imports.reverse();
        Ok(imports)
    };
    let (done, imports) = terminal.change_then(&file, import, then)?;
    Ok(Answer::new(&done.done, json!(imports)))
}

/// The model that was named, by name or id.
pub(super) fn model_of(session: &Session, of: &ModelOf) -> Result<String> {
    let project = session.find_project(&of.of.project)?;
    session.find_model(&project, &of.model)
}
