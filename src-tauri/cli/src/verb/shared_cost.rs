//! Costs that the projects of a workspace share: listed, added, shared otherwise, removed.

use crate::{
    answer::{Answer, Outcome},
    arguments::shared_cost::{NewCost, OneCost, SharedCostVerb},
    table::Column,
    terminal::Terminal,
};
use outset_app::{
    Done, FieldEdit, Id, NewSharedCost, Problem, Session, SharedCostView, SharedPartEdit,
};
use serde_json::{Value, json};
use std::path::Path;

/// Does what was typed about shared costs.
pub(crate) fn change(verb: SharedCostVerb, terminal: &mut Terminal) -> Outcome {
    match verb {
        SharedCostVerb::List(of) => list(&of.file, terminal),
        SharedCostVerb::Add(new) => add(new, terminal),
        SharedCostVerb::Share(share) => changed(&share.of, terminal, |session, cost| {
            session.set_shared_part(SharedPartEdit {
                cost,
                project: session.find_project(&share.project)?,
                times: share.times.clone(),
            })
        }),
        SharedCostVerb::CarriedBy(carried) => changed(&carried.of, terminal, |session, id| {
            session.set_shared_cost(FieldEdit {
                id,
                field: "carried_by".to_owned(),
                text: carried.who.id().to_owned(),
                visit: None,
            })
        }),
        SharedCostVerb::Remove(of) => changed(&of, terminal, |session, id| {
            session.remove_shared_cost(Id { id })
        }),
    }
}

/// All of them; the document is their list.
fn list(file: &Path, terminal: &mut Terminal) -> Outcome {
    let costs = terminal.look(file, |session| all(session))?;
    let rows: Vec<Vec<String>> = costs.iter().map(row).collect();
    let columns = [
        Column::words("cli-column-name"),
        Column::words("cli-column-value"),
        Column::words("cli-column-since"),
        Column::words("cli-column-people"),
    ];
    let said = if costs.is_empty() {
        "shared-empty"
    } else {
        "shared-says"
    };
    let said = terminal.word(said);
    let text = terminal.list(&said, &columns, &rows);
    let costs: Vec<Value> = costs.iter().map(document).collect();
    Ok(Answer::new(&text, json!(costs)))
}

/// Adds one; the document is the cost as the list has it.
fn add(new: NewCost, terminal: &mut Terminal) -> Outcome {
    let cost = NewSharedCost {
        name: new.name,
        category: new.category,
        amount: new.amount,
        paid: new.paid.id().to_owned(),
        months: new.over.unwrap_or_default(),
        from: new.from,
        until: new.until.unwrap_or_default(),
    };
    let file = new.workspace.file;
    let write = |session: &mut Session| session.add_shared_cost(cost);
    let (done, costs) = terminal.change(&file, write, all)?;
    let found = costs.iter().find(|cost| done.id.as_ref() == Some(&cost.id));
    Ok(Answer::new(&done.done, json!(found.map(document))))
}

/// Changes one; the document is the list after it.
fn changed(
    of: &OneCost,
    terminal: &mut Terminal,
    verb: impl FnOnce(&mut Session, String) -> Result<Done, Problem>,
) -> Outcome {
    let write = |session: &mut Session| {
        let id = session.find_shared_cost(&of.cost)?;
        verb(session, id)
    };
    let (done, costs) = terminal.change(&of.workspace.file, write, all)?;
    let costs: Vec<Value> = costs.iter().map(document).collect();
    Ok(Answer::new(&done.done, json!(costs)))
}

fn all(session: &Session) -> Result<Vec<SharedCostView>, Problem> {
    Ok(session.shared_costs()?.costs)
}

fn row(cost: &SharedCostView) -> Vec<String> {
    let mut who = cost.shared_by.join(", ");
    if who.is_empty() {
        who.clone_from(&cost.uncarried);
    }
    vec![
        cost.name.clone(),
        cost.amount.reading.clone(),
        cost.from.clone(),
        who,
    ]
}

fn document(cost: &SharedCostView) -> Value {
    let parts = cost.parts.iter();
    let parts: Vec<Value> = parts
        .map(|part| {
            let times = part.times.parse::<u32>().ok();
            json!({ "project": part.project, "name": part.name, "times": times })
        })
        .collect();
    json!({
        "id": cost.id,
        "name": cost.name,
        "category": cost.category,
        "amount": cost.amount.text,
        "paid": cost.paid,
        "months": cost.months.parse::<u32>().ok(),
        "from": cost.from,
        "until": cost.until,
        "carried_by": cost.carried_by,
        "parts": parts,
        "shared_by": cost.shared_by,
        "uncarried": cost.uncarried,
    })
}
