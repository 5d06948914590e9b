//! What projects carry together: who shares a cost in which months, its part in each plan, and how that is
//! said. A project shares from its start month to the end of its horizon, while it is neither stopped nor
//! archived.

use crate::{
    estimate::{self, currency, shared},
    format::Formatter,
    value::Case,
    view::SharedLine,
    words,
};
use outset_core::{
    part::part_named,
    plan::{Cost, CostKind, Plan, Timing, shared_cost_id},
    shared_cost::{Span, carriers, shares, uncarried},
    time::Month,
};
use outset_store::{
    Reader,
    table::{driver::Driver, project::Project, shared_cost::SharedCost},
};

/// So many changes of a project's part are told; plans in which it changes more often show the last as open.
const MOST_TOLD: usize = 4;

/// The shared costs of a workspace, and who shares them.
#[derive(Debug, Clone, Default)]
pub(crate) struct SharedCosts {
    /// The costs with their amounts, in order.
    pub(crate) costs: Vec<(SharedCost, Driver)>,
    /// Who shares them: id, name, and when.
    pub(crate) projects: Vec<(String, String, Span)>,
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
            projects: projects
                .filter_map(|project| {
                    let span = span_of(&project)?;
                    Some((project.id, project.name, span))
                })
                .collect(),
        })
    }

    fn spans(&self) -> Vec<Span> {
        self.projects.iter().map(|(.., span)| *span).collect()
    }

    fn own(&self, project: &str) -> Option<Span> {
        let mut projects = self.projects.iter();
        projects
            .find(|(id, ..)| id == project)
            .map(|(.., span)| *span)
    }

    /// Adds to a plan its part of each cost.
    pub(crate) fn add(&self, plan: &mut Plan, project: &str) {
        let Some(own) = self.own(project) else {
            return;
        };
        let spans = self.spans();
        let months = (Month(plan.start_month), plan.horizon_months);
        for (row, amount) in &self.costs {
            let shares = shares(paid(row), &spans, own, months);
            if shares.iter().all(|share| *share == 0.0) {
                continue;
            }
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
                shares,
            });
        }
    }

    /// What a project carries, on its page.
    pub(crate) fn lines(&self, case: &Case<'_>) -> Vec<SharedLine> {
        let costs = self.costs.iter();
        let lines = costs.filter_map(|(row, amount)| {
            let id = shared_cost_id(&row.id);
            let cost = case.plan.costs.iter().find(|cost| cost.id == id)?;
            let part = part_named(shared::COST_PART)?;
            let place = shared::cost_place(&row.id);
            let mut view =
                estimate::view(place, part, Some(amount), &case.plan.currency, case.format);
            currency::show(&mut view, amount, part, case.plan, case.format);
            Some(SharedLine {
                id: row.id.clone(),
                name: row.name.clone(),
                amount: view.reading,
                text: self.told(cost, Month(case.plan.start_month), case.format),
            })
        });
        lines.collect()
    }

    /// "shared with 3 others: a quarter from Mar 2027"
    fn told(&self, cost: &Cost, start: Month, format: &Formatter) -> String {
        let mut pieces: Vec<String> = Vec::new();
        let mut before = 0.0_f64;
        let mut most = 1;
        for (after, share) in cost.shares.iter().enumerate() {
            let among = among(*share);
            most = most.max(among);
            if share.to_bits() != before.to_bits() {
                let month = start.plus(i32::try_from(after).unwrap_or(i32::MAX));
                let part = part(among, format);
                let texts = [("part", part.as_str()), ("month", &format.month(month))];
                pieces.push(words::text_with(&format.language, "shared-from", &texts));
                before = *share;
            }
        }
        let more = pieces.len() > MOST_TOLD;
        pieces.truncate(MOST_TOLD);
        if more {
            pieces.push("…".to_owned());
        }
        let parts = pieces.join(", ");
        let others = most.saturating_sub(1);
        let shown = format.number(others as f64, 0);
        let texts = [("parts", parts.as_str()), ("shown", &shown)];
        let id = if others == 0 {
            "shared-alone"
        } else {
            "shared-with"
        };
        words::text_counted(&format.language, id, others, &texts)
    }

    /// Who shares a cost, from when.
    pub(crate) fn sharers(&self, row: &SharedCost, format: &Formatter) -> Vec<String> {
        let paid = paid(row);
        let projects = self.projects.iter();
        let told = projects.filter_map(|(_, name, span)| {
            let first = span.first.max(paid.first);
            let one = [*span];
            (carriers(paid, &one, first) == 1).then(|| {
                let month = format.month(first);
                let texts = [("name", name.as_str()), ("month", &month)];
                words::text_with(&format.language, "shared-by", &texts)
            })
        });
        told.collect()
    }

    /// When nobody carries a cost; empty where somebody always does.
    pub(crate) fn uncarried(&self, row: &SharedCost, format: &Formatter) -> String {
        let paid = paid(row);
        let spans = self.spans();
        let say = |gap: &Span| {
            let (from, last) = (format.month(gap.first), gap.last);
            let text = |id: &str, month: &str| {
                let texts = [("from", from.as_str()), ("month", month)];
                words::text_with(&format.language, id, &texts)
            };
            let whole = *gap == paid;
            match last {
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

/// When a project shares what is carried together; none without a start month, and once it is over.
fn span_of(project: &Project) -> Option<Span> {
    let live = project.state == "active" && project.archived_at.is_none();
    let start = project.start_month.filter(|_| live)?;
    let months = u32::try_from(project.horizon_months).ok()?;
    (months > 0).then(|| Span::of_months(Month(start), months))
}

/// The months in which a cost is paid.
fn paid(row: &SharedCost) -> Span {
    Span {
        first: Month(row.from_month),
        last: row.until_month.map(Month),
    }
}

/// How many carry it where one has that part; 0 where it has none.
fn among(share: f64) -> usize {
    if share > 0.0 {
        (1.0 / share).round() as usize
    } else {
        0
    }
}

/// "a quarter"
fn part(among: usize, format: &Formatter) -> String {
    let shown = format.number(among as f64, 0);
    words::text_counted(&format.language, "shared-part", among, &[("shown", &shown)])
}
