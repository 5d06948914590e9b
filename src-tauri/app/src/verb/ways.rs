//! All ways of a project to its goal, side by side in the same futures.

use crate::{
    Result, Session,
    figure::{full, theme},
    option::{AllWays, Built, OptionKind, Ways},
    value::{Case, missing, options::Told},
    view::{
        Choice, ChoiceMade, CostView, OptionKindView, OptionView, OptionsAsk, OptionsView,
        PlanBefore, ScenarioView, WaysNumbers,
    },
};
use outset_core::{plan::is_shared, simulate::SideBySide};

impl Session {
    /// What is planned and every other way side by side, and every scenario beside what it changes.
    ///
    /// # Errors
    /// When there is no such project, a plan cannot be computed, or others wait (`gave_way`).
    pub fn options(&self, ask: OptionsAsk) -> Result<OptionsView> {
        let all = self.all_ways(&ask.id)?;
        self.options_of(&all, &ask)
    }

    /// The same, and all of it in numbers for programs.
    ///
    /// # Errors
    /// As [`Session::options`].
    pub fn options_and_numbers(&self, ask: OptionsAsk) -> Result<(OptionsView, WaysNumbers)> {
        let all = self.all_ways(&ask.id)?;
        Ok((self.options_of(&all, &ask)?, self.numbers_of(&all)))
    }

    fn options_of(&self, all: &AllWays, ask: &OptionsAsk) -> Result<OptionsView> {
        let format = self.format();
        let AllWays {
            ways,
            built,
            compared,
            ..
        } = all;
        let (case, told) = (all.planned(&format), all.told());
        let beside = told.first().is_some_and(|plan| plan.way.is_some());
        let result = told.iter().any(|one| one.way.is_some());
        let (theme, size) = (theme(&ask.theme), full(ask.width));
        let figure =
            result.then(|| case.options_figure(&told, &|input| self.figure(input, theme, size)));
        let scenarios = all.scenarios.iter();
        let scenarios: Vec<(Told<'_>, String)> = scenarios
            .map(|one| (one.built.told(&one.beside), one.of.clone()))
            .collect();
        let before = told.iter().zip(built).skip(1);
        let mut before = before.filter(|(_, one)| one.option.is_none());
        Ok(OptionsView {
            headline: case.options_headline(&told, compared, beside),
            knowing: case.options_knowing(compared),
            worth_knowing: case.worth_knowing(&all.knowing, built),
            figure: figure.transpose()?,
            table: case.options_table(&told, beside),
            before: before.next().map(|(told, _)| PlanBefore {
                title: told.title.clone(),
                says: case.option_says(told, beside),
            }),
            decision: self.choice_to_write(ways, &case)?,
            options: (0..ways.options.len())
                .filter_map(|at| option_view(&case, (ways, at), (built, &told), beside))
                .collect(),
            kinds: kinds(&case, ways),
            scenario_of: scenario_of(ways, &case),
            scenario_table: case.scenarios_table(&scenarios),
            scenarios: scenario_views(&case, ways, &scenarios),
            drivers: self.drivers_to_override(&case)?,
        })
    }

    /// "Go on with Buy", until that stands among the decisions.
    fn choice_to_write(&self, ways: &Ways, case: &Case<'_>) -> Result<Option<ChoiceMade>> {
        let Some(at) = ways.chosen() else {
            return Ok(None);
        };
        let name = ways.name(at, case.format);
        let reason = case.say("option-decision", &[("way", &name)]);
        let decisions = self.read(|reader| reader.decisions_of(&ways.rows.project.id))?;
        let written = decisions.iter().any(|one| one.reason == reason);
        Ok((!written).then(|| ChoiceMade {
            kind: "go".to_owned(),
            reason,
        }))
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
        let has_row =
            |id: &&str| is_shared(id) || case.rows.drivers.iter().any(|row| row.id == *id);
        let choices = ids.into_iter().filter(has_row).filter_map(|id| {
            case.plan.driver(id).map(|driver| Choice {
                id: driver.id.clone(),
                name: driver.name.clone(),
            })
        });
        Ok(choices.collect())
    }
}

fn option_view(
    case: &Case<'_>,
    (ways, at): (&Ways, usize),
    (built, told): (&[Built], &[Told<'_>]),
    beside: bool,
) -> Option<OptionView> {
    let option = &ways.options[at];
    let place = built.iter().position(|one| one.option == Some(at))?;
    let told = told.get(place)?;
    let kind = format!("option-kind-{}", option.row.kind);
    let before = ways.plan();
    let plan_before = Case {
        rows: &before,
        ..*case
    };
    Some(OptionView {
        id: option.row.id.clone(),
        kind_name: case.word(&kind),
        hint: case.word(&format!("{kind}.hint")),
        name: option.row.name.clone(),
        title: ways.name(at, case.format),
        note: option.row.note.clone(),
        says: case.option_says(told, beside && place > 0),
        chosen: option.row.chosen,
        complete: told.way.is_some(),
        parts: case.option_parts(ways, option),
        overrides: plan_before.overrides(&option.overrides, (told.rows, told.plan), &ways.around),
        costs: own_costs(case, ways, &option.row.id),
    })
}

fn scenario_views(case: &Case<'_>, ways: &Ways, told: &[(Told<'_>, String)]) -> Vec<ScenarioView> {
    let before = ways.plan();
    let plan_before = Case {
        rows: &before,
        ..*case
    };
    let views = ways.scenarios.iter().zip(told);
    let views = views.map(|(scenario, (told, _))| ScenarioView {
        id: scenario.row.id.clone(),
        name: scenario.row.name.clone(),
        option: scenario.row.option_id.clone().unwrap_or_default(),
        says: case.scenario_says(told),
        overrides: plan_before.overrides(&scenario.overrides, (told.rows, told.plan), &ways.around),
    });
    views.collect()
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

/// What a scenario can change: the plan that the project began with, and every option.
fn scenario_of(ways: &Ways, case: &Case<'_>) -> Vec<Choice> {
    let ids = ways.options.iter().map(|one| one.row.id.clone());
    let ids = std::iter::once(String::new()).chain(ids);
    let places = std::iter::once(None).chain((0..ways.options.len()).map(Some));
    ids.zip(places)
        .map(|(id, at)| Choice {
            id,
            name: ways.title(at, case.format),
        })
        .collect()
}

impl Case<'_> {
    /// Which way is the best on average, in a sentence.
    pub(crate) fn options_headline(
        &self,
        told: &[Told<'_>],
        compared: &SideBySide,
        beside: bool,
    ) -> String {
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
    pub(crate) fn options_knowing(&self, compared: &SideBySide) -> String {
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
