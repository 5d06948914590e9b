//! What the portfolio knows of a project: its plan, what came of it so far, how its models do, and what it
//! waits for. Facts are gathered here once, for the figures of each project and for all of them together.

mod news;
mod standing;
mod words;

pub(crate) use standing::standing;
pub(crate) use words::{missing_part, number_word, short_day, waits};

use crate::{
    Result, Session,
    plan::{assemble, surroundings},
    realised::{Facts, SoFar},
    scope::{ScopeRows, open_in_scope},
};
use outset_core::{
    money::{Currency, Money},
    plan::{Missing, Plan, missing},
    simulate::{Figure, Outcome, Spread},
    time::{Day, Month},
    waiting::Standing,
};
use outset_store::{FileState, PlanRows, table::spending::Spending};
use std::{cell::RefCell, collections::BTreeMap, sync::Arc};

/// Everything that the portfolio says of a project rests on this.
pub(crate) struct Known {
    pub(crate) plan: Plan,
    pub(crate) rows: PlanRows,
    /// What keeps a return from being shown.
    pub(crate) missing: Vec<Missing>,
    /// What came so far of the plan; none while nothing is known, or no plan is whole.
    pub(crate) so_far: Option<SoFar>,
    /// What was spent up to the last full month, whether or not it counts for a return; none without any.
    pub(crate) spent: Option<f64>,
    /// Result of the plan that was approved last, as it was then.
    pub(crate) approved: Option<Outcome>,
    pub(crate) standing: Standing,
    /// The last day of the newest chunk that alerts.
    pub(crate) alerting_since: Option<Day>,
}

/// What is known of each project, as long as nothing is written and the day and the language stay: the totals
/// rest on the same facts as the figures of each project.
#[derive(Default)]
pub(crate) struct Standings {
    ground: RefCell<Option<Ground>>,
    kept: RefCell<BTreeMap<String, Arc<Known>>>,
}

impl Standings {
    /// What is kept of a project on this ground; another ground forgets everything.
    fn find(&self, ground: Ground, id: &str) -> Option<Arc<Known>> {
        let mut last = self.ground.borrow_mut();
        if last.as_ref() != Some(&ground) {
            self.kept.borrow_mut().clear();
            *last = Some(ground);
        }
        self.kept.borrow().get(id).cloned()
    }

    fn keep(&self, id: &str, known: &Arc<Known>) {
        let mut kept = self.kept.borrow_mut();
        kept.insert(id.to_owned(), known.clone());
    }
}

/// What everything known of a project depends on.
#[derive(Debug, Clone, PartialEq)]
struct Ground {
    file: FileState,
    today: Day,
    language: String,
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
    /// What is known of one project.
    ///
    /// # Errors
    /// When there is no such project.
    pub(crate) fn standing_of(&self, id: &str, today: Day) -> Result<Arc<Known>> {
        let open = self.opened()?;
        let ground = Ground {
            file: self.in_words(open.store.state())?,
            today,
            language: self.settings.language.clone(),
        };
        if let Some(known) = open.standings.find(ground, id) {
            return Ok(known);
        }
        let known = Arc::new(self.gather(id, today)?);
        open.standings.keep(id, &known);
        Ok(known)
    }

    /// Gathers what is known of one project.
    fn gather(&self, id: &str, today: Day) -> Result<Known> {
        let format = self.format();
        let (around, began_as, scope) = self.read(|reader| {
            Ok((
                surroundings(reader, Month::of(today).0)?,
                reader.project(id)?.began_as,
                ScopeRows::of(reader, id)?,
            ))
        })?;
        let (facts, models) = self.facts_and_models(id)?;
        let assembled = assemble(&facts.plan, &around, &format);
        let missing = missing(&assembled);
        let spent = spent(&facts, &assembled, today);
        let (plan, so_far) = match self.so_far(&facts, &models, &assembled)? {
            Some((plan, so_far)) => (plan, Some(so_far)),
            None => (assembled, None),
        };
        let open_months = self.months_open(&facts, &models).into_iter();
        let alerting: Vec<(&str, Day)> = models.iter().flat_map(|model| model.alerting()).collect();
        let standing = Standing {
            alerts: alerting
                .iter()
                .map(|(metric, _)| (*metric).to_owned())
                .collect(),
            open_months: open_months.map(|(month, _)| month).collect(),
            missing: missing.iter().map(Missing::id).collect(),
            open_questions: open_in_scope(&began_as, &scope),
            ..standing(&facts.plan, &around, today)
        };
        // A result that another version wrote and this one cannot read is as good as none.
        let approved = facts.approved.as_ref();
        let approved = approved.and_then(|plan| serde_json::from_str(&plan.result).ok());
        Ok(Known {
            alerting_since: alerting.iter().map(|(_, day)| *day).max(),
            rows: facts.plan,
            plan,
            missing,
            so_far,
            spent,
            approved,
            standing,
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
        let Some(so_far) = &known.so_far else {
            let outcome = self.outcome_of(&known.plan)?;
            return Ok(Some(Expectation {
                npv: outcome.npv,
                chance: outcome.chance_to_pay_back,
                realised: None,
            }));
        };
        let realised = self.realised_of(&known.plan, so_far)?;
        let mut months = realised.months.iter();
        let last = months.find(|month| month.month == so_far.until);
        Ok(Some(Expectation {
            npv: realised.now_expected,
            chance: realised.chance,
            realised: last.map(|month| month.p50),
        }))
    }
}

/// What was spent in the plan's currency and horizon up to the last full month, not discounted.
fn spent(facts: &Facts, plan: &Plan, today: Day) -> Option<f64> {
    let past = plan.start_month..Month::of(today).0;
    let horizon = i32::try_from(plan.horizon_months).unwrap_or(i32::MAX);
    let counts = |row: &&Spending| {
        let within = row.month.saturating_sub(plan.start_month) < horizon;
        row.currency == plan.currency && past.contains(&row.month) && within
    };
    let amounts = facts.spendings.iter().filter(counts).filter_map(|row| {
        let currency = Currency::from_code(&row.currency)?;
        let minor = row.amount_minor;
        Some(Money { minor, currency }.major())
    });
    amounts.reduce(|sum, amount| sum + amount)
}
