//! What projects carry together: who shares a cost in which months, its part in each plan, and how that is
//! said. A project shares from its start month to the end of its horizon, while it is neither stopped nor
//! archived, and unless it was said to carry nothing.

mod shown;
mod told;

pub(crate) use shown::{amount_view, cost_view, times_name};
use told::spread;

use crate::{
    estimate::{currency, shared},
    format::Formatter,
    words,
};
use outset_core::{
    part::{Part, part_named},
    plan::{Cost, CostKind, Plan, Timing, shared_cost_id},
    shared_cost::{Carrier, Paid, Span, in_a_month, shares, uncarried},
    time::Month,
};
use outset_store::{
    Reader,
    table::{
        driver::Driver,
        project::Project,
        shared_cost::{SharedCost, SharedCostPart},
    },
};

/// The stable names of who carries a cost: every project that runs, or those that are chosen.
pub(crate) const CARRIED_BY: [&str; 2] = ["all", "chosen"];

/// A project that can carry costs of the workspace.
#[derive(Debug, Clone)]
pub(crate) struct Candidate {
    pub(crate) id: String,
    pub(crate) name: String,
    /// When it runs; none without a start month.
    pub(crate) span: Option<Span>,
}

/// The shared costs of a workspace, and who shares them.
#[derive(Debug, Clone, Default)]
pub(crate) struct SharedCosts {
    /// The costs with their amounts, in order.
    pub(crate) costs: Vec<(SharedCost, Driver)>,
    /// Who can share them.
    pub(crate) projects: Vec<Candidate>,
    /// What is said of single projects.
    parts: Vec<SharedCostPart>,
}

impl SharedCosts {
    /// Reads them. Without a cost, no project is looked at.
    pub(crate) fn of(reader: &Reader<'_>) -> outset_store::Result<Self> {
        let rows = reader.shared_costs()?;
        if rows.is_empty() {
            return Ok(Self::default());
        }
        let amounts = shared::cost_amounts(reader)?;
        let costs = rows.into_iter().filter_map(|row| {
            let mut amounts = amounts.iter();
            let amount = amounts.find(|amount| amount.cost_id.as_ref() == Some(&row.id))?;
            Some((row, amount.clone()))
        });
        let projects = reader.projects()?.into_iter();
        Ok(Self {
            costs: costs.collect(),
            projects: projects.filter_map(candidate).collect(),
            parts: reader.shared_cost_parts()?,
        })
    }

    /// How many times a project counts among those that carry a cost.
    pub(crate) fn times(&self, row: &SharedCost, project: &str) -> u32 {
        let mut parts = self.parts.iter();
        let said = parts.find(|part| part.shared_cost_id == row.id && part.project_id == project);
        match said {
            Some(part) => u32::try_from(part.times).unwrap_or(0),
            None => u32::from(row.carried_by != CARRIED_BY[1]),
        }
    }

    /// Whether something was said of single projects.
    pub(crate) fn is_split_evenly(&self, row: &SharedCost) -> bool {
        row.carried_by != CARRIED_BY[1]
            && self.parts.iter().all(|part| part.shared_cost_id != row.id)
    }

    fn carrier(&self, row: &SharedCost, project: &Candidate) -> Option<Carrier> {
        Some(Carrier {
            span: project.span?,
            times: self.times(row, &project.id),
        })
    }

    /// Everyone who carries something of a cost, at some time.
    fn carriers(&self, row: &SharedCost) -> Vec<Carrier> {
        let projects = self.projects.iter();
        let carriers = projects.filter_map(|project| self.carrier(row, project));
        carriers.filter(|one| one.times > 0).collect()
    }

    /// The part of a cost that a project has in each month of a plan; none where it never has one.
    fn parts_of(&self, row: &SharedCost, project: &str, months: (Month, u32)) -> Option<Vec<f64>> {
        let project = self.projects.iter().find(|one| one.id == project)?;
        let own = self.carrier(row, project)?;
        let parts = shares(span(row), &self.carriers(row), own, months);
        parts.iter().any(|part| *part > 0.0).then_some(parts)
    }

    /// How much each of the costs is that a project carries something of.
    pub(crate) fn carried_by<'a>(&'a self, project: &str) -> impl Iterator<Item = &'a Driver> {
        let own = self.projects.iter().find(|one| one.id == project);
        let costs = self.costs.iter().filter(move |(row, _)| {
            let carrier = own.and_then(|own| self.carrier(row, own));
            carrier.is_some_and(|own| own.carries(span(row), own.span.first.max(span(row).first)))
        });
        costs.map(|(_, amount)| amount)
    }

    /// Adds to a plan its part of each cost.
    pub(crate) fn add(&self, plan: &mut Plan, project: &str) {
        let months = (Month(plan.start_month), plan.horizon_months);
        for (row, amount) in &self.costs {
            let Some(parts) = self.parts_of(row, project, months) else {
                continue;
            };
            let id = shared_cost_id(&row.id);
            let Some(driver) = currency::planned_as(amount, id.clone(), row.name.clone()) else {
                continue;
            };
            plan.drivers.push(driver);
            plan.costs.push(Cost {
                id: id.clone(),
                name: row.name.clone(),
                category: row.category.clone(),
                kind: CostKind::from_id(&row.kind).unwrap_or(CostKind::Other),
                phase: None,
                timing: Timing::Monthly,
                factors: vec![id],
                times: 1.0,
                shares: in_a_month(paid(row), &parts),
            });
        }
    }

    /// When nobody carries a cost; empty where somebody always does.
    pub(crate) fn uncarried(&self, row: &SharedCost, format: &Formatter) -> String {
        let paid = span(row);
        let spans: Vec<Span> = self.carriers(row).iter().map(|one| one.span).collect();
        let say = |gap: &Span| {
            let (from, last) = (format.month(gap.first), gap.last);
            let text = |id: &str, month: &str| {
                let texts = [("from", from.as_str()), ("month", month)];
                words::text_with(&format.language, id, &texts)
            };
            let whole = *gap == paid;
            match last {
                _ if whole && row.carried_by == CARRIED_BY[1] => {
                    words::text(&format.language, "shared-nobody-chosen")
                }
                _ if whole => words::text(&format.language, "shared-nobody"),
                None => text("shared-nobody-from", ""),
                Some(last) if gap.first == paid.first => {
                    text("shared-nobody-before", &format.month(last.plus(1)))
                }
                Some(last) => text("shared-nobody-between", &format.month(last)),
            }
        };
        let gaps: Vec<String> = uncarried(paid, &spans).iter().map(say).collect();
        gaps.join(" ")
    }
}

/// A project that can share what is carried together; none once it is over.
fn candidate(project: Project) -> Option<Candidate> {
    let live = project.state == "active" && project.archived_at.is_none();
    let months = u32::try_from(project.horizon_months).unwrap_or(0);
    let start = project.start_month.filter(|_| months > 0);
    live.then(|| Candidate {
        span: start.map(|start| Span::of_months(Month(start), months)),
        id: project.id,
        name: project.name,
    })
}

/// When the amount of a cost comes; what another program left comes each month.
pub(crate) fn paid(row: &SharedCost) -> Paid {
    let months = row
        .spread_months
        .and_then(|months| u32::try_from(months).ok());
    Paid::from_id(&row.paid, months).unwrap_or(Paid::Monthly)
}

/// The number that says how much a cost is.
pub(crate) fn amount_part(row: &SharedCost) -> Option<&'static Part> {
    part_named(paid(row).part())
}

/// The months in which a cost is carried.
pub(crate) fn span(row: &SharedCost) -> Span {
    paid(row).span(Month(row.from_month), row.until_month.map(Month))
}
