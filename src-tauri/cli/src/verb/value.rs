//! The value of a project, in a few lines or as numbers.

use crate::{
    answer::{Answer, Outcome},
    arguments::ValueOf,
    terminal::Terminal,
};
use outset_app::{ForecastAsk, Session};

/// The forecast; its document is all of its numbers.
pub(crate) fn show(of: ValueOf, terminal: &mut Terminal) -> Outcome {
    let forecast = terminal.look(&of.workspace.file, |session: &mut Session| {
        session.forecast(ForecastAsk {
            id: session.find_project(&of.project)?,
            samples: usize::try_from(of.samples).unwrap_or(usize::MAX),
            seed: of.seed,
        })
    })?;
    let mut text = forecast.headline.clone();
    for line in &forecast.lines {
        text.push('\n');
        text.push_str(line);
    }
    Ok(Answer::new(&text, forecast))
}
