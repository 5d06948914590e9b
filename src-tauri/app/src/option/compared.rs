//! All ways of a project worked through in the same futures.

use super::{ScenarioParts, Ways, order};
use crate::{
    Result, Session,
    format::Formatter,
    plan::assemble,
    value::{Case, options::Told},
    words,
};
use outset_core::{
    plan::{Missing, Plan},
    simulate::{Knowing, Run, SideBySide, Worked, beside, knowing, work_through},
};
use outset_store::PlanRows;

/// A way with its rows and plan.
pub(crate) struct Built {
    pub(crate) title: String,
    pub(crate) rows: PlanRows,
    pub(crate) plan: Plan,
    /// Its place among the options; none for the plan that the project began with.
    pub(crate) option: Option<usize>,
    /// Its place among those that have a result.
    pub(crate) compared: Option<usize>,
    /// What keeps it from having one.
    pub(crate) missing: Vec<Missing>,
    worked: Option<Worked>,
}

/// A scenario beside what it changes.
pub(crate) struct BuiltScenario {
    pub(crate) built: Built,
    /// The title of what it changes.
    pub(crate) of: String,
    /// What it changes, and itself; nothing where one of them has no result.
    pub(crate) beside: SideBySide,
}

impl Built {
    fn new(title: String, rows: PlanRows, plan: Plan, option: Option<usize>) -> Self {
        Self {
            title,
            missing: outset_core::plan::missing(&plan),
            rows,
            plan,
            option,
            compared: None,
            worked: None,
        }
    }

    pub(crate) fn told<'a>(&'a self, compared: &'a SideBySide) -> Told<'a> {
        Told {
            title: self.title.clone(),
            rows: &self.rows,
            plan: &self.plan,
            way: self.compared.and_then(|at| compared.ways.get(at)),
        }
    }

    fn worked(&self) -> Option<&Worked> {
        self.worked.as_ref()
    }
}

impl Ways {
    /// Every way, that which is planned first; the plan before it second, where an option is planned.
    pub(crate) fn built(&self, format: &Formatter) -> Vec<Built> {
        let chosen = self.chosen();
        let order = match self.options.is_empty() {
            true => Vec::new(),
            false => order(&self.rows, &self.around, format),
        };
        let way = |option: Option<usize>| {
            let rows = match option {
                Some(at) => self.rows_in(&self.options[at]),
                None => self.plan(),
            };
            let mut plan = assemble(&rows, &self.around, format);
            plan.order.clone_from(&order);
            Built::new(self.title(option, format), rows, plan, option)
        };
        let others = (0..self.options.len()).map(Some);
        let others = others.filter(|at| *at != chosen);
        let before = chosen.is_some().then_some(None);
        std::iter::once(chosen)
            .chain(before)
            .chain(others)
            .map(way)
            .collect()
    }

    /// What a way is called; the plan that the project began with is none of the options.
    pub(crate) fn title(&self, option: Option<usize>, format: &Formatter) -> String {
        let word = |id: &str| words::text(&format.language, id);
        let Some(at) = option else {
            return word(match self.chosen() {
                Some(_) => "option-the-plan-before",
                None => "option-the-plan",
            });
        };
        let title = self.name(at, format);
        if self.chosen() != option {
            return title;
        }
        words::text_with(&format.language, "option-planned", &[("way", &title)])
    }

    /// The name of an option, or its kind.
    pub(crate) fn name(&self, at: usize, format: &Formatter) -> String {
        let row = &self.options[at].row;
        if row.name.is_empty() {
            words::text(&format.language, &format!("option-kind-{}", row.kind))
        } else {
            row.name.clone()
        }
    }
}

/// Every way and scenario of a project, worked through once.
pub(crate) struct AllWays {
    pub(crate) ways: Ways,
    /// What is planned first.
    pub(crate) built: Vec<Built>,
    /// Those that have a result, in the same futures.
    pub(crate) compared: SideBySide,
    /// In the order of the rows.
    pub(crate) scenarios: Vec<BuiltScenario>,
    /// What knowing is worth before choosing among those that have a result.
    pub(crate) knowing: Knowing,
}

impl AllWays {
    /// What is planned.
    pub(crate) fn planned<'a>(&'a self, format: &'a Formatter) -> Case<'a> {
        Case {
            rows: &self.built[0].rows,
            plan: &self.built[0].plan,
            format,
        }
    }

    /// Every way as it is told.
    pub(crate) fn told(&self) -> Vec<Told<'_>> {
        let ways = self.built.iter();
        ways.map(|one| one.told(&self.compared)).collect()
    }
}

impl Session {
    /// Works every way and scenario of a project through.
    pub(crate) fn all_ways(&self, project: &str) -> Result<AllWays> {
        let format = self.format();
        let ways = self.ways_of(project)?;
        let (built, compared) = self.compared(&ways, &format)?;
        let worked: Vec<&Worked> = built.iter().filter_map(Built::worked).collect();
        let others_wait = self.work.queue();
        let known = knowing(&worked, &*others_wait);
        Ok(AllWays {
            knowing: known.map_err(|error| self.plan_problem(&error))?,
            scenarios: self.scenarios_beside(&ways, &built, &format)?,
            built,
            compared,
            ways,
        })
    }

    /// All ways with their results, where nothing is missing.
    fn compared(&self, ways: &Ways, format: &Formatter) -> Result<(Vec<Built>, SideBySide)> {
        let mut built = ways.built(format);
        let complete = built.iter().filter(|one| one.missing.is_empty());
        let plans: Vec<Plan> = complete.map(|one| one.plan.clone()).collect();
        let plans: Vec<&Plan> = plans.iter().collect();
        let complete = built.iter_mut().filter(|one| one.missing.is_empty());
        for (at, one) in complete.enumerate() {
            one.compared = Some(at);
            one.worked = Some(self.worked(plans[at], &plans)?);
        }
        let worked: Vec<&Worked> = built.iter().filter_map(Built::worked).collect();
        let compared = beside(&worked);
        Ok((built, compared))
    }

    fn worked(&self, plan: &Plan, among: &[&Plan]) -> Result<Worked> {
        let others_wait = self.work.queue();
        let found = work_through(plan, among, &Run::default(), &*others_wait);
        found.map_err(|error| self.plan_problem(&error))
    }

    /// Every scenario beside what it changes, in the futures in which that was compared.
    fn scenarios_beside(
        &self,
        ways: &Ways,
        built: &[Built],
        format: &Formatter,
    ) -> Result<Vec<BuiltScenario>> {
        let scenarios = ways.scenarios.iter();
        scenarios
            .map(|scenario| self.scenario_beside(scenario, ways, built, format))
            .collect()
    }

    fn scenario_beside(
        &self,
        scenario: &ScenarioParts,
        ways: &Ways,
        built: &[Built],
        format: &Formatter,
    ) -> Result<BuiltScenario> {
        let option = scenario.row.option_id.as_ref();
        let at = option.and_then(|id| ways.options.iter().position(|one| one.row.id == *id));
        let of = built
            .iter()
            .find(|one| one.option == at && at.is_some() == option.is_some());
        let rows = ways.rows_of(scenario);
        let plan = assemble(&rows, &ways.around, format);
        let mut own = Built::new(scenario.row.name.clone(), rows, plan, None);
        let base = of.and_then(|of| Some((&of.plan, of.worked()?)));
        let side_by_side = match base.filter(|_| own.missing.is_empty()) {
            Some((plan, worked)) => {
                own.compared = Some(1);
                beside(&[worked, &self.worked(&own.plan, &[plan, &own.plan])?])
            }
            None => beside(&[]),
        };
        Ok(BuiltScenario {
            built: own,
            of: of.map(|of| of.title.clone()).unwrap_or_default(),
            beside: side_by_side,
        })
    }
}
