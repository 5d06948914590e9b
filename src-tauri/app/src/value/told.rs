//! What stands behind a result, told in tables: what finding out is worth, three whole futures, fiscal years.

use super::Valued;
use crate::view::NumberTable;
use outset_core::{
    estimate::Estimate,
    part::{Unit, part_named},
    plan::{CostKind, Driver},
    simulate::{Deciders, Examples, Fiscal},
    time::Month,
};

/// Drivers that are worth finding out about, as many as one looks at.
const MOST: usize = 10;

impl Valued<'_> {
    fn table(&self, id: &str, says: String, heads: &[&str]) -> NumberTable {
        let word = |head: &&str| self.case.word(&format!("value-told-{head}"));
        NumberTable {
            id: id.to_owned(),
            title: self.case.word(&format!("value-told-{id}")),
            says,
            columns: heads.iter().map(word).collect(),
            rows: Vec::new(),
        }
    }

    /// What knowing before the decision would be worth: everything, and each driver alone.
    pub(crate) fn knowing(&self, deciders: &Deciders) -> NumberTable {
        let (case, all) = (self.case, &deciders.perfect_information);
        let amount = case.format.rounded(all.value, all.error, case.currency());
        if amount.value <= 0.0 {
            let says = case.word("value-told-knowing-nothing");
            return self.table("knowing", says, &["driver", "worth", "who"]);
        }
        let says = case.say("value-told-knowing-says", &[("amount", &amount.text)]);
        let mut table = self.table("knowing", says, &["driver", "worth", "who"]);
        let mut worth: Vec<_> = deciders
            .drivers
            .iter()
            .filter(|one| one.perfect_information.value > one.perfect_information.error)
            .collect();
        worth.sort_by(|a, b| {
            let by = b.perfect_information.value;
            by.total_cmp(&a.perfect_information.value)
        });
        let rows = worth.iter().take(MOST).filter_map(|one| {
            let driver = case.plan.driver(&one.id)?;
            let worth = &one.perfect_information;
            let worth = case
                .format
                .rounded(worth.value, worth.error, case.currency());
            let says = (worth.value > 0.0).then_some(worth.text)?;
            Some(vec![driver.name.clone(), says, driver.said_by.clone()])
        });
        table.rows = rows.collect();
        table
    }

    /// A poor, a typical and a good future with everything that happens in them.
    pub(crate) fn futures(&self, examples: &Examples) -> NumberTable {
        let case = self.case;
        let says = case.word("value-told-futures-says");
        let mut table = self.table("futures", says, &["what", "poor", "typical", "good"]);
        let three = [&examples.poor, &examples.typical, &examples.good];
        let mut first = vec![case.word("value-told-return")];
        first.extend(three.map(|one| self.end(one.npv, &self.outcome.npv)));
        table.rows.push(first);
        let matters = self
            .outcome
            .drivers
            .iter()
            .filter(|effect| !effect.no_effect);
        for driver in matters.filter_map(|effect| case.plan.driver(&effect.id)) {
            let mut row = vec![driver.name.clone()];
            row.extend(three.map(|one| {
                let found = one.inputs.iter().find(|input| input.id == driver.id);
                found.map_or_else(String::new, |input| self.input(driver, input.value))
            }));
            table.rows.push(row);
        }
        table
    }

    /// A value of a driver with three digits: enough to tell a story.
    pub(super) fn input(&self, driver: &Driver, value: f64) -> String {
        if matches!(driver.estimate, Estimate::YesNo { .. }) {
            let decided = if value >= 0.5 { "yes" } else { "no" };
            return self.case.word(&format!("value-decided-{decided}"));
        }
        let unit = part_named(&driver.part).map_or(Unit::Count, |part| part.unit);
        let shown = if unit.is_share() {
            value * 100.0
        } else {
            value
        };
        let digits = shown.abs().max(1e-9).log10().floor() as i32;
        let step = 10_f64.powi(digits - 2) / if unit.is_share() { 100.0 } else { 1.0 };
        let format = self.case.format;
        format
            .quantity(
                (value / step).round() * step,
                unit,
                self.case.currency_of(driver),
            )
            .text
    }

    /// Likely spending and benefit of each fiscal year.
    pub(crate) fn years(&self, fiscal: &Fiscal) -> NumberTable {
        let case = self.case;
        let says = case.word("value-told-years-says");
        let mut table = self.table("years", says, &["year", "spending"]);
        let kinds: Vec<CostKind> = fiscal.kinds.iter().map(|one| one.kind).collect();
        table
            .columns
            .extend(kinds.iter().map(|kind| self.kind(*kind)));
        table.columns.push(case.word("value-told-benefit"));
        for year in &fiscal.years {
            let mut row = vec![
                case.format.month(Month(year.first_month)),
                self.middle(&year.spending),
            ];
            row.extend(kinds.iter().map(|kind| {
                let found = year.kinds.iter().find(|one| one.kind == *kind);
                found.map_or_else(|| "–".to_owned(), |one| self.middle(&one.spending))
            }));
            row.push(self.middle(&year.benefit));
            table.rows.push(row);
        }
        table
    }

    fn kind(&self, kind: CostKind) -> String {
        self.case.word(&format!("value-kind-{}", kind.id()))
    }
}
