//! A typed number in the place where it would stand, before it is stored.

use crate::{
    estimate::{self, Said, shared},
    plan::Surroundings,
    verb::{phase::new_phase, say_in},
    view::{EstimatePlace, OwnerKind},
};
use outset_core::{estimate::Estimate, part::Part, phase::PhaseKind};
use outset_store::{PlanRows, table::driver::Driver};

/// Puts an estimate where it would stand, and gives the id of its row.
pub(crate) fn try_row(
    rows: &mut PlanRows,
    place: &EstimatePlace,
    part: &Part,
    typed: &Estimate,
    currency: &str,
) -> String {
    let mut drivers = rows.drivers.iter_mut();
    if let Some(row) = drivers.find(|row| estimate::stands_at(row, place)) {
        estimate::into_row(typed, row);
        row.unit = estimate::shared::unit_at(place, part, currency);
        return row.id.clone();
    }
    let id = format!("typed:{}", place.part);
    let mut row = estimate::new_row(id.clone(), place, part, currency, 0, 0);
    estimate::into_row(typed, &mut row);
    rows.drivers.push(row);
    // A phase without a row goes by its kind; for the moment it gets one.
    let owner = place.owner.as_ref();
    let owner = owner.filter(|owner| owner.kind == OwnerKind::Phase);
    if let Some(kind) = owner.and_then(|owner| PhaseKind::from_id(&owner.id)) {
        let id = kind.id().to_owned();
        rows.phases.push(new_phase(id, &place.project, kind, 0));
    }
    id
}

/// Puts an estimate of the workspace where it would stand. What a planned option says otherwise stays.
pub(crate) fn try_shared(
    around: &mut Surroundings,
    place: &EstimatePlace,
    part: &Part,
    said: &Said,
) {
    let owner = place.owner.as_ref();
    let is_meant = |row: &Driver| estimate::owner_of(row).as_ref() == owner;
    let costs = around.shared.costs.iter_mut().map(|(_, amount)| amount);
    let mut numbers = around.rates.iter_mut().chain(costs);
    if let Some(row) = numbers.find(|row| is_meant(row)) {
        estimate::into_row(&said.estimate, row);
        say_in(row, part, &said.currency);
    } else if let Some(owner) = owner.filter(|owner| owner.kind == OwnerKind::Currency) {
        let place = shared::rate_place(&owner.id);
        let id = format!("typed:{}", place.part);
        let mut row = estimate::new_row(id, &place, part, &around.currency, 0, 0);
        estimate::into_row(&said.estimate, &mut row);
        around.rates.push(row);
    }
    around.pay_in_own();
}
