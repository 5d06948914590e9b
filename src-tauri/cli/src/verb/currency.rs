//! Exchange rates: listed, and set.

use crate::{
    answer::{Answer, Outcome},
    arguments::money::RateOf,
    table::Column,
    terminal::Terminal,
};
use outset_app::{
    EstimateEdit, EstimatePlace, EstimateView, Owner, OwnerKind, Problem, RatesAsk, RatesView,
    Session,
};
use serde_json::{Value, json};
use std::path::Path;

/// All rates; the document is their list.
pub(crate) fn list(file: &Path, terminal: &mut Terminal) -> Outcome {
    let view = terminal.look(file, |session| all(session))?;
    let rows: Vec<Vec<String>> = view.rates.iter().map(row).collect();
    let columns = [
        Column::words("cli-column-rate"),
        Column::words("cli-column-value"),
        Column::words("cli-column-origin"),
    ];
    let said = if view.rates.is_empty() {
        view.none.clone()
    } else {
        terminal.word("currency-says")
    };
    let text = terminal.list(&said, &columns, &rows);
    let rates: Vec<Value> = view.rates.iter().map(document).collect();
    Ok(Answer::new(&text, json!(rates)))
}

/// Sets one; the document is the rate as the list has it.
pub(crate) fn set(new: RateOf, terminal: &mut Terminal) -> Outcome {
    let code = new.currency.to_uppercase();
    let edit = EstimateEdit {
        place: EstimatePlace {
            project: String::new(),
            owner: Some(Owner {
                kind: OwnerKind::Currency,
                id: code.clone(),
            }),
            part: "exchange_rate".to_owned(),
        },
        text: new.value,
        said_by: new.said_by,
        visit: None,
    };
    let write = |session: &mut Session| {
        session.set_estimate(edit).map_err(|problem| Problem {
            field: None,
            ..problem
        })
    };
    let (done, view) = terminal.change(&new.workspace.file, write, all)?;
    let mut rates = view.rates.iter();
    let found = rates.find(|rate| rate.place.owner.as_ref().is_some_and(|one| one.id == code));
    let said = found.map_or_else(String::new, |rate| row(rate).join(": "));
    let text = format!("{}: {said}", done.done);
    Ok(Answer::new(&text, json!(found.map(document))))
}

fn all(session: &Session) -> Result<RatesView, Problem> {
    let project = String::new();
    session.exchange_rates(RatesAsk { project })
}

fn row(rate: &EstimateView) -> Vec<String> {
    vec![rate.name.clone(), rate.reading.clone(), rate.origin.clone()]
}

fn document(rate: &EstimateView) -> Value {
    json!({
        "currency": rate.place.owner.as_ref().map(|owner| &owner.id),
        "name": rate.name,
        "text": rate.text,
        "certainty": rate.certainty,
        "said_by": rate.said_by,
        "source": rate.source,
    })
}
