//! What stands behind a result: asked for when somebody opens it, so that no keystroke pays for it.

use crate::{
    Result, Session,
    value::{Case, Valued, missing},
    view::{Id, ValueMore},
};
use outset_core::simulate::{Analysis, ENGINE, Run};

impl Session {
    /// All measures of a project's result, what finding out is worth, three futures, and the fiscal years. None
    /// while something is missing.
    ///
    /// # Errors
    /// When there is no such project, its plan cannot be computed, or others wait (`gave_way`).
    pub fn value_more(&self, id: Id) -> Result<Option<ValueMore>> {
        let format = self.format();
        let (plan, rows) = self.plan_of(&id.id)?;
        let first_month = self.read(|reader| reader.workspace())?.fiscal_year_start;
        let case = Case {
            rows: &rows,
            plan: &plan,
            format: &format,
        };
        let Some(outcome) = self.outcome_unless(&case, &missing::parts(&case))? else {
            return Ok(None);
        };
        let valued = Valued {
            case: &case,
            outcome: &outcome,
        };
        let others_wait = self.work.queue();
        let run = Run::default();
        let analysis = Analysis::new(&plan, &run, &*others_wait);
        let analysis = analysis.map_err(|error| self.plan_problem(&error))?;
        let told = analysis.deciders(&*others_wait).and_then(|deciders| {
            let fiscal = analysis.fiscal_years(first_month, &*others_wait)?;
            Ok((deciders, fiscal))
        });
        let (deciders, fiscal) = told.map_err(|error| self.plan_problem(&error))?;
        let mut knowing = valued.knowing(&deciders);
        // Here it is about going on or stopping; the options are one more choice.
        if !self.read(|reader| reader.options_of(&id.id))?.is_empty() {
            knowing.says = format!("{} {}", knowing.says, case.word("option-knowing-there"));
        }
        let texts = [
            ("futures", format.number(outcome.samples as f64, 0)),
            ("seed", outcome.seed.to_string()),
            ("sampler", outcome.sampler.clone()),
            ("engine", ENGINE.to_owned()),
        ];
        let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
        Ok(Some(ValueMore {
            measures: valued.measures(),
            tables: vec![
                knowing,
                valued.futures(&analysis.examples()),
                valued.years(&fiscal),
            ],
            run: case.say("value-told-run", &texts),
            run_term: case.say("value-told-run.term", &texts),
        }))
    }
}
