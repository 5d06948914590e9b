//! All ways of a project to its goal, side by side in the same futures.

use crate::{
    Result, Session,
    figure::{full, theme},
    option::{OptionKind, ScenarioParts, Ways},
    plan::assemble,
    value::{Case, missing, options::Told},
    view::{Choice, CostView, OptionKindView, OptionView, OptionsAsk, OptionsView, ScenarioView},
};
use outset_core::{
    plan::Plan,
    simulate::{Run, SideBySide, side_by_side},
};
use outset_store::PlanRows;

/// A way with its rows and plan; no result where something is missing.
struct Built {
    title: String,
    rows: PlanRows,
    plan: Plan,
    /// Its place among those that were compared.
    compared: Option<usize>,
}

impl Session {
    /// The plan and every option side by side, and every scenario beside what it changes.
    ///
    /// # Errors
    /// When there is no such project, a plan cannot be computed, or others wait (`gave_way`).
    pub fn options(&self, ask: OptionsAsk) -> Result<OptionsView> {
        let format = self.format();
        let ways = self.ways_of(&ask.id)?;
        let rows = ways.plan();
        let plan = assemble(&rows, &ways.around, &format);
        let case = Case {
            rows: &rows,
            plan: &plan,
            format: &format,
        };
        let (built, compared) = self.compared(&case, &ways)?;
        let told: Vec<Told<'_>> = built.iter().map(|one| one.told(&compared)).collect();
        let beside = told.first().is_some_and(|plan| plan.way.is_some());
        let headline = case.options_headline(&told, &compared, beside);
        let result = told.iter().any(|one| one.way.is_some());
        let (theme, size) = (theme(&ask.theme), full(ask.width));
        let figure =
            result.then(|| case.options_figure(&told, &|input| self.figure(input, theme, size)));
        let (scenario_table, scenarios) = self.scenarios(&case, &ways, &built)?;
        let options = ways.options.iter().zip(told.iter().skip(1));
        Ok(OptionsView {
            knowing: case.options_knowing(&compared),
            figure: figure.transpose()?,
            table: case.options_table(&told, beside),
            options: options
                .map(|(option, told)| OptionView {
                    id: option.row.id.clone(),
                    kind_name: case.word(&format!("option-kind-{}", option.row.kind)),
                    hint: case.word(&format!("option-kind-{}.hint", option.row.kind)),
                    name: option.row.name.clone(),
                    title: told.title.clone(),
                    note: option.row.note.clone(),
                    says: case.option_says(told, beside),
                    parts: case.option_parts(&ways, option),
                    overrides: case.overrides(&option.overrides, (told.rows, told.plan)),
                    costs: own_costs(&case, &ways, &option.row.id),
                })
                .collect(),
            kinds: kinds(&case, &ways),
            scenario_of: scenario_of(&told, &ways),
            scenario_table,
            scenarios,
            drivers: self.drivers_to_override(&case)?,
            headline,
        })
    }

    /// The plan and its options with their results, where nothing is missing.
    fn compared(&self, case: &Case<'_>, ways: &Ways) -> Result<(Vec<Built>, SideBySide)> {
        let mut built = vec![Built::new(
            case.word("option-the-plan"),
            case.rows.clone(),
            case.plan.clone(),
        )];
        for option in &ways.options {
            let rows = ways.rows_in(option);
            let plan = assemble(&rows, &ways.around, case.format);
            let title = if option.row.name.is_empty() {
                case.word(&format!("option-kind-{}", option.row.kind))
            } else {
                option.row.name.clone()
            };
            built.push(Built::new(title, rows, plan));
        }
        let mut place = 0;
        for one in &mut built {
            if one.is_complete(case) {
                one.compared = Some(place);
                place += 1;
            }
        }
        let plans: Vec<&Plan> = built
            .iter()
            .filter(|one| one.compared.is_some())
            .map(|one| &one.plan)
            .collect();
        let compared = self.side_by_side(&plans)?;
        Ok((built, compared))
    }

    fn side_by_side(&self, plans: &[&Plan]) -> Result<SideBySide> {
        let others_wait = self.work.queue();
        let found = side_by_side(plans, &Run::default(), &*others_wait);
        found.map_err(|error| self.plan_problem(&error))
    }

    /// Every scenario beside what it changes.
    fn scenarios(
        &self,
        case: &Case<'_>,
        ways: &Ways,
        built: &[Built],
    ) -> Result<(crate::view::NumberTable, Vec<ScenarioView>)> {
        let mut all = Vec::new();
        for scenario in &ways.scenarios {
            let of = built_of(scenario, ways, built);
            let rows = ways.rows_of(scenario);
            let plan = assemble(&rows, &ways.around, case.format);
            let mut own = Built::new(scenario.row.name.clone(), rows, plan);
            let beside = match of.filter(|of| own.is_complete(case) && of.compared.is_some()) {
                Some(of) => self.side_by_side(&[&of.plan, &own.plan])?,
                None => self.side_by_side(&[])?,
            };
            own.compared = (beside.ways.len() == 2).then_some(1);
            let title = of.map(|of| of.title.clone()).unwrap_or_default();
            all.push((own, beside, title));
        }
        let told = || {
            all.iter()
                .map(|(own, beside, of)| (own.told(beside), of.clone()))
        };
        let views = ways.scenarios.iter().zip(told());
        let views = views.map(|(scenario, (told, _))| ScenarioView {
            id: scenario.row.id.clone(),
            name: scenario.row.name.clone(),
            option: scenario.row.option_id.clone().unwrap_or_default(),
            says: case.scenario_says(&told),
            overrides: case.overrides(&scenario.overrides, (told.rows, told.plan)),
        });
        let views = views.collect();
        Ok((case.scenarios_table(&told().collect::<Vec<_>>()), views))
    }

    /// Numbers of the plan that may be said otherwise, the strongest first; in the order of the plan while it
    /// has no result.
    fn drivers_to_override(&self, case: &Case<'_>) -> Result<Vec<Choice>> {
        let outcome = self.outcome_unless(case, &missing::parts(case))?;
        let strongest = outcome.iter().flat_map(|outcome| &outcome.drivers);
        let mut ids: Vec<&str> = strongest.map(|effect| effect.id.as_str()).collect();
        for driver in &case.plan.drivers {
            if !ids.contains(&driver.id.as_str()) {
                ids.push(&driver.id);
            }
        }
        let has_row = |id: &&str| case.rows.drivers.iter().any(|row| row.id == *id);
        let choices = ids.into_iter().filter(has_row).filter_map(|id| {
            case.plan.driver(id).map(|driver| Choice {
                id: driver.id.clone(),
                name: driver.name.clone(),
            })
        });
        Ok(choices.collect())
    }
}

impl Built {
    fn new(title: String, rows: PlanRows, plan: Plan) -> Self {
        Self {
            title,
            rows,
            plan,
            compared: None,
        }
    }

    /// Whether nothing is missing, so that it has a result.
    fn is_complete(&self, case: &Case<'_>) -> bool {
        let own = Case {
            rows: &self.rows,
            plan: &self.plan,
            format: case.format,
        };
        missing::parts(&own).is_empty()
    }

    fn told<'a>(&'a self, compared: &'a SideBySide) -> Told<'a> {
        Told {
            title: self.title.clone(),
            rows: &self.rows,
            plan: &self.plan,
            way: self.compared.and_then(|at| compared.ways.get(at)),
        }
    }
}

fn built_of<'a>(scenario: &ScenarioParts, ways: &Ways, built: &'a [Built]) -> Option<&'a Built> {
    let Some(option) = &scenario.row.option_id else {
        return built.first();
    };
    let at = ways.options.iter().position(|one| one.row.id == *option)?;
    built.get(at + 1)
}

/// Costs that only one option has.
fn own_costs(case: &Case<'_>, ways: &Ways, option: &str) -> Vec<CostView> {
    let mut rows = ways.rows.clone();
    rows.costs
        .retain(|cost| cost.option_id.as_deref() == Some(option));
    let own = Case {
        rows: &rows,
        plan: case.plan,
        format: case.format,
    };
    own.costs()
}

/// Kinds to add: those that a project should look at and has not stand first.
fn kinds(case: &Case<'_>, ways: &Ways) -> Vec<OptionKindView> {
    let mut kinds: Vec<OptionKind> = OptionKind::ALL.to_vec();
    kinds.sort_by_key(|kind| ways.options.iter().any(|one| one.row.kind == kind.id()));
    kinds
        .into_iter()
        .map(|kind| OptionKindView {
            id: kind.id().to_owned(),
            name: case.word(&format!("option-kind-{}", kind.id())),
            hint: case.word(&format!("option-kind-{}.hint", kind.id())),
        })
        .collect()
}

fn scenario_of(told: &[Told<'_>], ways: &Ways) -> Vec<Choice> {
    let ids =
        std::iter::once(String::new()).chain(ways.options.iter().map(|one| one.row.id.clone()));
    ids.zip(told)
        .map(|(id, told)| Choice {
            id,
            name: told.title.clone(),
        })
        .collect()
}

impl Case<'_> {
    /// Which way is the best on average, in a sentence.
    fn options_headline(&self, told: &[Told<'_>], compared: &SideBySide, beside: bool) -> String {
        if !beside {
            return missing::headline(self, &missing::parts(self));
        }
        if compared.ways.len() < 2 {
            return self.word("option-headline-alone");
        }
        let Some(best) = compared.best else {
            return self.word("option-headline-nothing");
        };
        let named = |at: usize| told.iter().filter(|one| one.way.is_some()).nth(at);
        let title = |at: usize| named(at).map(|one| one.title.clone()).unwrap_or_default();
        let Some(way) = compared.ways.get(best) else {
            return String::new();
        };
        let likely = self
            .format
            .rounded(way.npv.p50, way.npv.error, self.currency());
        let more = &way.against_best_other;
        let more = self.format.rounded(more.mean, more.error, self.currency());
        let other = match way.best_other {
            Some(0) => self.word("option-the-plan-within"),
            Some(other) => title(other),
            None => self.word("option-as-today-within"),
        };
        let best_in = self.chance(&way.chance_best);
        let title = title(best);
        let texts = [
            ("way", title.as_str()),
            ("likely", &likely.text),
            ("more", &more.text),
            ("other", &other),
            ("best", &best_in),
        ];
        let id = if more.value > 0.0 {
            "option-headline"
        } else {
            "option-headline-tie"
        };
        self.say(id, &texts)
    }

    /// What knowing everything before the choice would be worth; nothing where there is nothing to choose.
    fn options_knowing(&self, compared: &SideBySide) -> String {
        let worth = &compared.perfect_information;
        let shown = self
            .format
            .rounded(worth.value, worth.error, self.currency());
        if compared.ways.len() < 2 || shown.value <= 0.0 {
            return String::new();
        }
        self.say("option-knowing", &[("amount", &shown.text)])
    }
}
