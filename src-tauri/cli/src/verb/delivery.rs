//! A project's team and delivery: looked at, a share and an amount typed.

use crate::{
    answer::{Answer, Outcome},
    arguments::delivery::{Assign, OneProject, Spend, Team},
    table::Column,
    terminal::Terminal,
};
use outset_app::{
    DeliverAsk, DeliverView, Problem, Session, ShareEdit, SpendingEdit, TeamAsk, TeamView,
};
use serde_json::json;

/// The team in one phase, role by role.
pub(crate) fn team(ask: &Team, terminal: &mut Terminal) -> Outcome {
    let phase = ask.phase.map(|phase| phase.id().to_owned());
    let view = terminal.look(&ask.of.workspace.file, |session| {
        let id = session.find_project(&ask.of.project)?;
        session.team(TeamAsk { id, phase })
    })?;
    Ok(said_team(&view, terminal))
}

fn said_team(view: &TeamView, terminal: &Terminal) -> Answer {
    let columns = [
        Column::words("cli-column-role"),
        Column::words("cli-column-people"),
        Column::quantity("cli-column-needed"),
        Column::words("cli-column-gap"),
    ];
    let rows: Vec<Vec<String>> = view
        .roles
        .iter()
        .enumerate()
        .map(|(at, role)| {
            let people = view.people.iter().filter_map(|row| {
                let cell = row.cells.get(at).filter(|cell| !cell.text.is_empty())?;
                Some(format!("{} {}", row.name, cell.text))
            });
            let gap = [role.gap.text.as_str(), &role.gap.state_text];
            let gap: Vec<&str> = gap.into_iter().filter(|text| !text.is_empty()).collect();
            vec![
                role.name.clone(),
                people.collect::<Vec<_>>().join(", "),
                role.needed.clone(),
                gap.join(", "),
            ]
        })
        .collect();
    let head = format!("{}\n{}", view.headline, view.below);
    Answer::new(&terminal.list(&head, &columns, &rows), json!(view))
}

/// Puts a person into a role; the document is the team afterwards.
pub(crate) fn assign(new: Assign, terminal: &mut Terminal) -> Outcome {
    let phase = new.phase.id().to_owned();
    let edit = |session: &mut Session| {
        let project = session.find_project(&new.of.project)?;
        let person = session.find_person(&new.person)?;
        let edit = ShareEdit {
            project,
            phase: phase.clone(),
            role: new.role.id().to_owned(),
            person,
            text: new.share.clone(),
            visit: None,
        };
        session.set_share(edit).map_err(typed)
    };
    let after = |session: &Session| {
        let id = session.find_project(&new.of.project)?;
        let phase = Some(phase.clone());
        session.team(TeamAsk { id, phase })
    };
    let (_, view) = terminal.change(&new.of.workspace.file, edit, after)?;
    Ok(said_team(&view, terminal))
}

/// The delivery of a project.
pub(crate) fn deliver(of: &OneProject, terminal: &mut Terminal) -> Outcome {
    let view = terminal.look(&of.workspace.file, |session| seen(of, session))?;
    Ok(said_delivery(&view, terminal))
}

fn seen(of: &OneProject, session: &Session) -> Result<DeliverView, Problem> {
    let id = session.find_project(&of.project)?;
    let theme = "light".to_owned();
    session.deliver(DeliverAsk {
        id,
        theme,
        width: None,
    })
}

fn said_delivery(view: &DeliverView, terminal: &Terminal) -> Answer {
    let columns = [
        Column::words("cli-column-phase"),
        Column::words("cli-column-when"),
        Column::words("cli-column-gate"),
    ];
    let planned = view.phases.iter().filter(|phase| phase.is_planned);
    let rows: Vec<Vec<String>> = planned
        .map(|phase| {
            let gate = match phase.gate_on.as_str() {
                "" => phase.gate_expected.clone(),
                day => day.to_owned(),
            };
            vec![phase.name.clone(), phase.dates.clone(), gate]
        })
        .collect();
    let head: Vec<&str> = [Some(view.headline.as_str()), view.warning.as_deref()]
        .into_iter()
        .flatten()
        .collect();
    let text = terminal.list(&head.join("\n"), &columns, &rows);
    let mut document = json!(view);
    // A drawing is for a window; its numbers stay.
    if let Some(figure) = document.get_mut("figure").and_then(|it| it.as_object_mut()) {
        figure.remove("svg");
        figure.remove("plot");
    }
    Answer::new(&text, document)
}

/// Writes down what a month took; the document is the delivery afterwards.
pub(crate) fn spend(new: Spend, terminal: &mut Terminal) -> Outcome {
    let edit = |session: &mut Session| {
        let edit = SpendingEdit {
            project: session.find_project(&new.of.project)?,
            month: new.month.clone(),
            kind: new.kind.id().to_owned(),
            text: new.amount.clone(),
            visit: None,
        };
        session.set_spending(edit).map_err(typed)
    };
    let after = |session: &Session| seen(&new.of, session);
    let (_, view) = terminal.change(&new.of.workspace.file, edit, after)?;
    Ok(said_delivery(&view, terminal))
}

/// Where only one argument can be meant, its name would say less than the sentence.
fn typed(problem: Problem) -> Problem {
    Problem {
        field: None,
        ..problem
    }
}
