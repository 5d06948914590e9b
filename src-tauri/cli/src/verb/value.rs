//! What a project or a plan document is worth, in a few lines or as numbers.

use crate::{
    answer::{Answer, Outcome},
    arguments::money::{SimulatePlan, ValueOf},
    terminal::Terminal,
};
use outset_app::{DocumentAsk, Forecast, ForecastAsk, ProposalAsk, Session};

/// The forecast, or the plan as a document; the forecast's document is all of its numbers.
pub(crate) fn show(of: ValueOf, terminal: &mut Terminal) -> Outcome {
    let file = &of.workspace.file;
    if of.export_plan {
        let document = terminal.look(file, |session: &mut Session| {
            session.plan_document(&session.find_project(&of.project)?)
        })?;
        return Ok(Answer::document(document));
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
