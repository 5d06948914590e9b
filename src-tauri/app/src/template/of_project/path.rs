//! Where each thing of a project stands in its template, and by which path its numbers are named there.

use crate::{
    estimate,
    option::Ways,
    view::{Owner, OwnerKind},
};
use outset_core::{
    part::class::ClassPart,
    template::{self, BENEFITS},
};
use outset_store::{
    PlanRows,
    table::{cost::Cost, driver::Driver},
};
use std::collections::BTreeMap;

/// The places of a project's things in its template.
pub(super) struct Places {
    /// Ids in the order in which they stand there.
    pub(super) benefits: Vec<String>,
    pub(super) costs: Vec<String>,
    pub(super) options: Vec<String>,
    pub(super) groups: Vec<String>,
    risks: Vec<String>,
    /// Kinds by id.
    phases: BTreeMap<String, String>,
    levers: BTreeMap<String, String>,
    /// Places of classes as they become, from 1, by benefit and the place that they have.
    classes: BTreeMap<(String, usize), usize>,
}

impl Places {
    /// Of a project: a benefit of a kind that no template knows has none.
    pub(super) fn of(ways: &Ways) -> Self {
        let rows = &ways.rows;
        let known = |kind: &str| BENEFITS.iter().any(|(known, _)| *known == kind);
        let benefits = rows.benefits.iter().filter(|row| known(&row.kind));
        Self {
            benefits: benefits.map(|row| row.id.clone()).collect(),
            costs: rows.costs.iter().map(|row| row.id.clone()).collect(),
            options: ways.options.iter().map(|one| one.row.id.clone()).collect(),
            groups: rows.groups.iter().map(|row| row.id.clone()).collect(),
            risks: rows.risks.iter().map(|row| row.id.clone()).collect(),
            phases: rows.phases.iter().map(kind_of_phase).collect(),
            levers: rows.levers.iter().map(kind_of_lever).collect(),
            classes: classes(rows),
        }
    }

    /// The place of an option.
    pub(super) fn option(&self, id: &str) -> Option<usize> {
        place(&self.options, id)
    }

    /// The part of a number as the template names it: those of classes by the places that these become.
    pub(super) fn part_of(&self, row: &Driver) -> Option<String> {
        let Some(part) = ClassPart::from_id(&row.part) else {
            return Some(row.part.clone());
        };
        let benefit = row.benefit_id.clone()?;
        let place = |place: usize| self.classes.get(&(benefit.clone(), place)).copied();
        Some(part.moved(place)?.part()?.id.to_owned())
    }

    /// The path of a number; none where the template does not hold what it belongs to.
    pub(super) fn path(&self, row: &Driver) -> Option<String> {
        let part = self.part_of(row)?;
        let of = |list: &str, place: String| format!("{list}.{place}.{part}");
        let Some(Owner { kind, id }) = estimate::owner_of(row) else {
            return Some(part);
        };
        let at = |ids: &[String]| place(ids, &id).map(|at| at.to_string());
        match kind {
            OwnerKind::Benefit => Some(of("benefits", at(&self.benefits)?)),
            OwnerKind::Cost => Some(of("costs", at(&self.costs)?)),
            OwnerKind::Risk => Some(of("risks", at(&self.risks)?)),
            OwnerKind::Phase => Some(of("phases", self.phases.get(&id)?.clone())),
            OwnerKind::Lever => Some(of("levers", self.levers.get(&id)?.clone())),
            _ => None,
        }
    }
}

/// The place of an id among others.
pub(super) fn place(ids: &[String], id: &str) -> Option<usize> {
    ids.iter().position(|one| one == id)
}

fn kind_of_phase(row: &outset_store::table::phase::Phase) -> (String, String) {
    (row.id.clone(), row.kind.clone())
}

fn kind_of_lever(row: &outset_store::table::lever::Lever) -> (String, String) {
    (row.id.clone(), row.kind.clone())
}

fn classes(rows: &PlanRows) -> BTreeMap<(String, usize), usize> {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    let each = rows.classes.iter().filter_map(|row| {
        let place = usize::try_from(row.place).ok()?;
        let becomes = count.entry(&row.benefit_id).or_default();
        *becomes += 1;
        Some(((row.benefit_id.clone(), place), *becomes))
    });
    each.collect()
}

/// When a cost falls. A month of the calendar is the project's own.
pub(super) fn timing(row: &Cost) -> &str {
    match row.timing.as_str() {
        "in_month" => "at_go_live",
        timing => timing,
    }
}

/// Whether a benefit of a kind may have that number; what it had as another kind is left behind.
pub(super) fn may_have(kind: &str, part: &str) -> bool {
    let own = BENEFITS.iter().find(|(known, _)| *known == kind);
    let own = own.is_some_and(|(_, parts)| parts.contains(&part));
    let of_class = kind == "class_decisions" && ClassPart::from_id(part).is_some();
    own || of_class || template::ANY_BENEFIT.contains(&part)
}
