//! What a project or a plan document is worth, in a few lines or as numbers.

use crate::{
    answer::{Answer, Outcome},
    arguments::money::{SimulatePlan, ValueOf},
    table::Column,
    terminal::Terminal,
    verb::ways,
};
use outset_app::{CompareAsk, DocumentAsk, Forecast, ForecastAsk, ProposalAsk, Session, TargetAsk};
use serde_json::json;

/// The forecast, or the plan as a document; the forecast's document is all of its numbers.
pub(crate) fn show(of: ValueOf, terminal: &mut Terminal) -> Outcome {
    let file = &of.workspace.file;
    if of.export_plan {
        let document = terminal.look(file, |session: &mut Session| {
            session.plan_document(&session.find_project(&of.project)?)
        })?;
        return Ok(Answer::document(document));
    }
    if let Some(answer) = ways::asked(&of, terminal) {
        return answer;
    }
    if let Some(driver) = &of.break_even {
        return target(&of, driver, terminal);
    }
    if of.compare {
        return compare(&of, terminal);
    }
    if let Some(pdf) = of.proposal {
        let path = terminal.text_of(&pdf)?;
        let written = terminal.look(file, |session: &mut Session| {
            session.write_proposal(ProposalAsk {
                id: session.find_project(&of.project)?,
                path,
            })
        })?;
        let text = written.text.clone();
        return Ok(Answer::new(&text, written));
    }
    let forecast = terminal.look(file, |session: &mut Session| {
        session.forecast(ForecastAsk {
            id: session.find_project(&of.project)?,
            samples: of.futures.count(),
            seed: of.futures.seed,
        })
    })?;
    Ok(told(forecast))
}

/// What a number must reach; null while something is missing, which the forecast names.
fn target(of: &ValueOf, driver: &str, terminal: &mut Terminal) -> Outcome {
    let (goal, text) = match (&of.chance, &of.likely) {
        (Some(chance), _) => ("chance", chance.clone()),
        (None, amount) => ("return", amount.clone().unwrap_or_default()),
    };
    let found = terminal.look(&of.workspace.file, |session: &mut Session| {
        let id = session.find_project(&of.project)?;
        let ask = TargetAsk {
            id: id.clone(),
            driver: driver.to_owned(),
            goal: goal.to_owned(),
            text: session.typed_here(&text),
        };
        let target = session.value_target(ask)?;
        let headline = match &target {
            Some(target) => format!("{}\n{}", target.says, target.today),
            None => {
                session
                    .forecast(ForecastAsk {
                        id,
                        samples: 16,
                        seed: 1,
                    })?
                    .headline
            }
        };
        Ok((headline, target))
    })?;
    let (text, target) = found;
    Ok(Answer::new(&text, target))
}

/// The approved plan beside the plan of now: what changed, and what each change did.
fn compare(of: &ValueOf, terminal: &mut Terminal) -> Outcome {
    let (found, table) = terminal.look(&of.workspace.file, |session: &mut Session| {
        let id = session.find_project(&of.project)?;
        let ask = CompareAsk {
            id: id.clone(),
            plan: None,
            theme: "light".to_owned(),
            width: None,
        };
        Ok((session.comparison(&id)?, session.compare_plan(ask)?))
    })?;
    let (Some(found), Some(view)) = (found, table) else {
        return Ok(Answer::new(&terminal.word("cli-not-approved"), json!(null)));
    };
    let columns = [
        Column::words("value-changed-head-what"),
        Column::words("value-changed-head-then"),
        Column::words("value-changed-head-now"),
        Column::quantity("value-changed-head-moved"),
    ];
    let mut text = terminal.list(&found.says, &columns, &view.changes.rows);
    for note in &found.notes {
        text.push('\n');
        text.push_str(note);
    }
    Ok(Answer::new(&text, found))
}

/// The same of a plan document.
pub(crate) fn simulate(of: &SimulatePlan, terminal: &mut Terminal) -> Outcome {
    let path = terminal.text_of(&of.plan)?;
    let forecast = terminal.session().simulate_document(DocumentAsk {
        path,
        samples: of.futures.count(),
        seed: of.futures.seed,
        sampler: of.sampler.id().to_owned(),
    })?;
    Ok(told(forecast))
}

fn told(forecast: Forecast) -> Answer {
    let mut text = forecast.headline.clone();
    for line in &forecast.lines {
        text.push('\n');
        text.push_str(line);
    }
    Answer::new(&text, forecast)
}
