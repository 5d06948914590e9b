//! Scenarios: listed and changed. The document after a change is that of the list.

use super::{
    option::{numbers, say},
    ways::{changed, looked_at, told},
};
use crate::{
    answer::{Answer, Outcome},
    arguments::{ProjectOf, option::ScenarioVerb},
    terminal::Terminal,
};
use outset_app::{Done, Id, NewScenario, OptionsView, Problem, Session};
use serde_json::{Value, json};

/// Does what was typed of scenarios.
pub(crate) fn change(verb: ScenarioVerb, terminal: &mut Terminal) -> Outcome {
    match verb {
        ScenarioVerb::List(of) => Ok(listed(&looked_at(&of, terminal)?)),
        ScenarioVerb::Add { of, name, option } => done(&of, terminal, |session, project| {
            let option = match option {
                Some(named) => session.find_option(&project, &named)?,
                None => String::new(),
            };
            session.add_scenario(NewScenario {
                project,
                option,
                name,
            })
        }),
        ScenarioVerb::Remove(scenario) => done(&scenario.of, terminal, |session, project| {
            let id = session.find_scenario(&project, &scenario.scenario)?;
            session.remove_scenario(Id { id })
        }),
        ScenarioVerb::SetDriver { scenario, said } => {
            done(&scenario.of, terminal, |session, project| {
                let owner = session.find_scenario(&project, &scenario.scenario)?;
                say(session, &project, owner, &said)
            })
        }
    }
}

fn done(
    of: &ProjectOf,
    terminal: &mut Terminal,
    verb: impl FnOnce(&mut Session, String) -> Result<Done, Problem>,
) -> Outcome {
    Ok(listed(&changed(of, terminal, verb)?))
}

fn listed(view: &OptionsView) -> Answer {
    let mut text = told(&view.scenario_table).trim_start().to_owned();
    for scenario in &view.scenarios {
        text.push_str(&format!("\n{}\n  {}\n", scenario.name, scenario.says));
        for other in &scenario.overrides {
            let (name, reading) = (&other.estimate.name, &other.estimate.reading);
            text.push_str(&format!("  {name}: {reading}\n"));
        }
    }
    let scenarios = view.scenarios.iter().map(|scenario| {
        json!({
            "id": scenario.id,
            "name": scenario.name,
            "option": Some(&scenario.option).filter(|option| !option.is_empty()),
            "says": scenario.says,
            "numbers": numbers(&scenario.overrides),
        })
    });
    Answer::new(text.trim_start(), scenarios.collect::<Vec<Value>>())
}
