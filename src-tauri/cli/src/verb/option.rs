//! Options: listed, changed, and one of them planned. The document after a change is that of the list.

use super::ways::{changed, compared, looked_at};
use crate::{
    answer::{Answer, Outcome},
    arguments::{
        ProjectOf,
        option::{OptionOf, OptionVerb, Said},
    },
    terminal::Terminal,
};
use outset_app::{
    Done, FieldEdit, Id, NewOption, OptionChoice, OptionView, OptionsView, OverrideEdit,
    OverrideView, PartSwitch, Problem, Session,
};
use serde_json::{Value, json};

/// Does what was typed of options.
pub(crate) fn change(verb: OptionVerb, terminal: &mut Terminal) -> Outcome {
    match verb {
        OptionVerb::List(of) => Ok(listed(&looked_at(&of, terminal)?)),
        OptionVerb::Add { of, kind, name } => done(&of, terminal, |session, project| {
            let new = NewOption {
                project,
                kind: kind.id().to_owned(),
            };
            let added = session.add_option(new)?;
            match (name, &added.id) {
                (Some(text), Some(id)) => session
                    .set_option(FieldEdit {
                        id: id.clone(),
                        field: "name".to_owned(),
                        text,
                        visit: None,
                    })
                    .map(|_| added),
                _ => Ok(added),
            }
        }),
        OptionVerb::Remove(option) => of_option(&option, terminal, |session, id| {
            session.remove_option(Id { id })
        }),
        OptionVerb::SetDriver { option, said } => of_option(&option, terminal, |session, owner| {
            let project = session.find_project(&option.of.project)?;
            say(session, &project, owner, &said)
        }),
        OptionVerb::LeaveOut {
            option,
            part,
            take_back,
        } => of_option(&option, terminal, |session, option| {
            session.switch_part(PartSwitch {
                part: session.find_part(&option, &part)?,
                option,
                on: take_back,
            })
        }),
        // Without a name it is `--before`: the plan that the project began with.
        OptionVerb::Choose { of, option, .. } => done(&of, terminal, |session, project| {
            let option = match option {
                Some(named) => session.find_option(&project, &named)?,
                None => String::new(),
            };
            session.choose_option(OptionChoice { project, option })
        }),
    }
}

/// Says a number otherwise in an option or a scenario.
pub(super) fn say(
    session: &mut Session,
    project: &str,
    owner: String,
    said: &Said,
) -> Result<Done, Problem> {
    session.set_override(OverrideEdit {
        owner,
        driver: session.find_driver(project, &said.number)?,
        text: said.estimate.clone(),
        said_by: said.by.clone(),
        visit: None,
    })
}

fn of_option(
    option: &OptionOf,
    terminal: &mut Terminal,
    verb: impl FnOnce(&mut Session, String) -> Result<Done, Problem>,
) -> Outcome {
    done(&option.of, terminal, |session, project| {
        let id = session.find_option(&project, &option.option)?;
        verb(session, id)
    })
}

fn done(
    of: &ProjectOf,
    terminal: &mut Terminal,
    verb: impl FnOnce(&mut Session, String) -> Result<Done, Problem>,
) -> Outcome {
    Ok(listed(&changed(of, terminal, verb)?))
}

fn listed(view: &OptionsView) -> Answer {
    let mut text = compared(view);
    for option in &view.options {
        text.push_str(&format!("\n{}\n  {}\n", option.title, option.says));
        for other in &option.overrides {
            let (name, reading) = (&other.estimate.name, &other.estimate.reading);
            text.push_str(&format!("  {name}: {reading}\n"));
        }
    }
    let options: Vec<Value> = view.options.iter().map(document).collect();
    Answer::new(&text, options)
}

fn document(option: &OptionView) -> Value {
    let without = option.parts.iter().filter(|part| !part.on);
    let without: Vec<Value> = without
        .map(|part| json!({ "part": part.id, "name": part.name }))
        .collect();
    let costs = option.costs.iter();
    let costs: Vec<Value> = costs
        .map(|cost| json!({ "id": cost.id, "name": cost.name, "amount": cost.amount.text }))
        .collect();
    json!({
        "id": option.id,
        "name": option.title,
        "planned": option.chosen,
        "complete": option.complete,
        "says": option.says,
        "without": without,
        "numbers": numbers(&option.overrides),
        "costs": costs,
    })
}

/// Numbers that are said otherwise.
pub(super) fn numbers(overrides: &[OverrideView]) -> Vec<Value> {
    let numbers = overrides.iter().map(|other| {
        json!({
            "driver": other.driver,
            "name": other.estimate.name,
            "estimate": other.estimate.text,
            "text": other.estimate.reading,
            "said_by": other.estimate.said_by,
        })
    });
    numbers.collect()
}
