//! A typed number in the place where it would stand, before it is stored.

use crate::{
    estimate,
    verb::phase::new_phase,
    view::{EstimatePlace, OwnerKind},
};
use outset_core::{estimate::Estimate, part::Part, phase::PhaseKind};
use outset_store::PlanRows;

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
