//! What the portfolio knows of a project: its plan, what came of it so far, how its models do, and what it
//! waits for. Facts are gathered here once, for the figures of each project and for all of them together.

mod known;
mod news;
mod quality;
mod standing;
mod words;

pub(crate) use known::KnownSoFar;
pub(crate) use quality::Qualities;
pub(crate) use standing::standing;
pub(crate) use words::{missing_part, number_word, short_day, waits};

use crate::{
    Result, Session,
    plan::{assemble, surroundings},
    realised::Facts,
};
use outset_core::{
    plan::{Missing, Plan, missing},
    simulate::{Figure, Outcome, Spread},
    time::{Day, Month},
    waiting::Standing,
};
use outset_store::PlanRows;

/// Everything that the portfolio says of a project rests on this.
pub(crate) struct Known {
    pub(crate) plan: Plan,
    pub(crate) rows: PlanRows,
    /// What keeps a return from being shown.
    pub(crate) missing: Vec<Missing>,
    /// What came so far.
    pub(crate) so_far: KnownSoFar,
    /// Result of the plan that was approved last, as it was then.
    pub(crate) approved: Option<Outcome>,
    pub(crate) standing: Standing,
    /// The last day of the newest chunk that alerts.
    pub(crate) alerting_since: Option<Day>,
}

/// A return that is expected now.
pub(crate) struct Expectation {
    pub(crate) npv: Spread,
    pub(crate) chance: Figure,
    /// What came so far; none where nothing did.
    pub(crate) realised: Option<f64>,
}

impl Known {
    /// Whether it is still worked on.
    pub(crate) fn is_live(&self) -> bool {
        self.rows.project.state == "active" && self.rows.project.archived_at.is_none()
    }

    /// Whether its return can be shown.
    pub(crate) fn has_return(&self) -> bool {
        self.missing.is_empty() && self.rows.project.state != "stopped"
    }
}

impl Session {
    /// Gathers what is known of one project.
    ///
    /// # Errors
    /// When there is no such project.
    pub(crate) fn standing_of(&self, id: &str, today: Day) -> Result<Known> {
        let format = self.format();
        let this_month = Month::of(today).0;
        let (rows, around, entered, approved, answers) = self.read(|reader| {
            Ok((
                reader.project_plan(id)?,
                surroundings(reader, this_month)?,
                (reader.month_figures_of(id)?, reader.spendings_of(id)?),
                reader.approved_plans_of(id)?,
                (
                    reader.answers_of(id)?,
                    reader.datasets_of(id)?,
                    reader.expectations_of(id)?,
                ),
            ))
        })?;
        let plan = assemble(&rows, &around, &format);
        let quality = self.quality_of(id)?;
        let missing = missing(&plan);
        let facts = self.read(|reader| Facts::read(reader, id))?;
        let models = self.read(|reader| reader.models_of(id))?;
        let models: Vec<_> = models
            .iter()
            .map(|model| self.measured(&model.id))
            .collect::<Result<_>>()?;
        let (plan, so_far) = match self.so_far(&facts, &models, &plan)? {
            Some(known) => known,
            // Without a whole plan, what was spent is still known.
            None => {
                let so_far = KnownSoFar::of(&plan, &rows, &entered.0, &entered.1, &quality, today);
                (plan, so_far)
            }
        };
        let said = standing::Said {
            answers: &answers.0,
            datasets: answers.1.len(),
            expectations: answers.2.len(),
        };
        let standing = standing(
            &rows,
            around.level,
            &missing,
            (&entered.0, &entered.1),
            &quality,
            &said,
            today,
        );
        // A result that another version wrote and this one cannot read is as good as none.
        let approved = approved
            .last()
            .and_then(|plan| serde_json::from_str(&plan.result).ok());
        Ok(Known {
            plan,
            rows,
            missing,
            so_far,
            approved,
            standing,
            alerting_since: quality.alerts.iter().map(|(_, day)| *day).max(),
        })
    }

    /// What is expected now; none while something is missing.
    ///
    /// # Errors
    /// When the plan cannot be computed.
    pub(crate) fn expectation(&self, known: &Known) -> Result<Option<Expectation>> {
        if !known.has_return() {
            return Ok(None);
        }
        let Some(until) = known.so_far.until else {
            let outcome = self.outcome_of(&known.plan)?;
            return Ok(Some(Expectation {
                npv: outcome.npv,
                chance: outcome.chance_to_pay_back,
                realised: None,
            }));
        };
        let realised = self.realised_of(&known.plan, &known.so_far, until)?;
        let so_far = realised.months.iter().find(|month| month.month == until);
        Ok(Some(Expectation {
            npv: realised.now_expected,
            chance: realised.chance,
            realised: so_far.map(|month| month.p50),
        }))
    }
}
