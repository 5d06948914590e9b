//! What stands behind a result: asked for when somebody opens it, so that no keystroke pays for it.

use crate::{
    Result, Session,
    view::{Id, ValueMore},
};
use outset_core::simulate::ENGINE;

impl Session {
    /// All measures of a project's result, what finding out is worth, three futures, and the fiscal years. None
    /// while something is missing.
    ///
    /// # Errors
    /// When there is no such project, its plan cannot be computed, or others wait (`gave_way`).
    pub fn value_more(&self, id: Id) -> Result<Option<ValueMore>> {
        let first_month = self.read(|reader| reader.workspace())?.fiscal_year_start;
        self.analysed(&id.id, |valued, analysis, others_wait| {
            let (case, outcome) = (valued.case, valued.outcome);
            let deciders = self.told(analysis.deciders(others_wait))?;
            let fiscal = self.told(analysis.fiscal_years(first_month, others_wait))?;
            let mut knowing = valued.knowing(&deciders);
            // Here it is about going on or stopping; the options are one more choice.
            if !self.read(|reader| reader.options_of(&id.id))?.is_empty() {
                knowing.says = format!("{} {}", knowing.says, case.word("option-knowing-there"));
            }
            let texts = [
                ("futures", case.format.number(outcome.samples as f64, 0)),
                ("seed", outcome.seed.to_string()),
                ("sampler", outcome.sampler.clone()),
                ("engine", ENGINE.to_owned()),
            ];
            let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
            Ok(ValueMore {
                measures: valued.measures(),
                tables: vec![
                    knowing,
                    valued.futures(&analysis.examples()),
                    valued.years(&fiscal),
                ],
                run: case.say("value-told-run", &texts),
                run_term: case.say("value-told-run.term", &texts),
            })
        })
    }
}
