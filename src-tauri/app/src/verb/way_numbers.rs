//! All ways of a project in numbers for programs.

use crate::{
    Result, Session,
    forecast::spread,
    option::{AllWays, Built, Ways},
    view::{KnowingNumbers, ScenarioNumbers, WayNumbers, WaysNumbers},
};
use outset_core::{
    plan::Missing,
    simulate::{SideBySide, Way},
};

impl Session {
    /// What is planned, every other way and every scenario of a project, in the same futures.
    ///
    /// # Errors
    /// When there is no such project, or a plan cannot be computed.
    pub fn ways_in_numbers(&self, project: &str) -> Result<WaysNumbers> {
        Ok(self.numbers_of(&self.all_ways(project)?))
    }

    pub(super) fn numbers_of(&self, all: &AllWays) -> WaysNumbers {
        let format = self.format();
        let AllWays {
            ways,
            built,
            compared,
            knowing: known,
            ..
        } = all;
        let (case, told) = (all.planned(&format), all.told());
        let beside = told.first().is_some_and(|plan| plan.way.is_some());
        let mut drivers: Vec<KnowingNumbers> = known
            .drivers
            .iter()
            .map(|one| KnowingNumbers {
                name: name_in(built, &one.id),
                id: one.id.clone(),
                perfect_information: one.worth.value,
                perfect_information_error: one.worth.error,
            })
            .collect();
        drivers.sort_by(|a, b| b.perfect_information.total_cmp(&a.perfect_information));
        let scenarios = ways
            .scenarios
            .iter()
            .zip(&all.scenarios)
            .map(|(scenario, one)| {
                let told = one.built.told(&one.beside).way;
                ScenarioNumbers {
                    id: scenario.row.id.clone(),
                    name: scenario.row.name.clone(),
                    option: scenario.row.option_id.clone(),
                    missing: one.built.missing.iter().map(Missing::id).collect(),
                    npv: told.map(|way| spread(&way.npv)).unwrap_or_default(),
                    chance_to_pay_back: told.map(|way| way.chance_to_pay_back.value),
                    difference: told
                        .map(|way| spread(&way.against_first))
                        .unwrap_or_default(),
                    better: told.map(|way| way.beats_first.value),
                }
            });
        WaysNumbers {
            project: ways.rows.project.id.clone(),
            name: ways.rows.project.name.clone(),
            currency: ways.around.currency.clone(),
            headline: case.options_headline(&told, compared, beside),
            ways: (0..built.len())
                .map(|at| numbers(ways, built, at, compared))
                .collect(),
            scenarios: scenarios.collect(),
            perfect_information: known.perfect_information.value,
            perfect_information_error: known.perfect_information.error,
            drivers,
        }
    }
}

fn name_in(built: &[Built], driver: &str) -> String {
    let mut ways = built.iter();
    let found = ways.find_map(|way| way.plan.driver(driver));
    found.map(|driver| driver.name.clone()).unwrap_or_default()
}

fn numbers(ways: &Ways, built: &[Built], at: usize, compared: &SideBySide) -> WayNumbers {
    let own = &built[at];
    let option = own.option.map(|at| &ways.options[at].row);
    let plain = WayNumbers {
        option: option.map(|row| row.id.clone()),
        kind: option.map(|row| row.kind.clone()),
        name: own.title.clone(),
        planned: at == 0,
        missing: own.missing.iter().map(Missing::id).collect(),
        ..WayNumbers::default()
    };
    let Some(way) = own.told(compared).way else {
        return plain;
    };
    let named = |place: usize| {
        let mut ways = built.iter();
        let found = ways.find(|one| one.compared == Some(place));
        found.map(|one| one.title.clone())
    };
    // Only where what is planned has a result is it the first of those that were compared.
    let planned = built[0].compared.is_some();
    let beside = |take: fn(&Way) -> crate::view::Spread| match planned {
        true => take(way),
        false => crate::view::Spread::default(),
    };
    WayNumbers {
        npv: spread(&way.npv),
        npv_booked: spread(&way.npv_booked),
        chance_to_pay_back: Some(way.chance_to_pay_back.value),
        invests: spread(&way.invests),
        against_planned: beside(|way| spread(&way.against_first)),
        beats_planned: planned.then_some(way.beats_first.value),
        against_best_other: spread(&way.against_best_other),
        best_other: way.best_other.and_then(named),
        chance_best: Some(way.chance_best.value),
        ..plain
    }
}
