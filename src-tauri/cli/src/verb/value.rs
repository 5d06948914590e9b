//! What a project or a plan document is worth, in a few lines or as numbers.

use crate::{
    answer::{Answer, Outcome},
    arguments::money::{SimulatePlan, ValueOf},
    terminal::Terminal,
};
use outset_app::{DocumentAsk, Forecast, ForecastAsk, Session, TargetAsk};

/// The forecast, or the plan as a document; the forecast's document is all of its numbers.
pub(crate) fn show(of: ValueOf, terminal: &mut Terminal) -> Outcome {
    let file = &of.workspace.file;
    if of.export_plan {
        let document = terminal.look(file, |session: &mut Session| {
            session.plan_document(&session.find_project(&of.project)?)
        })?;
        return Ok(Answer::document(document));
    }
    if let Some(driver) = &of.break_even {
        return target(&of, driver, terminal);
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
            text,
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
