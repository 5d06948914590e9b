//! Where what people expect of a year stands among the futures.

use super::Analysis;
use crate::{
    plan::{BLOCK, Columns, Held, Money, PlanError},
    simulate::{Bin, Cancel, Figure, Spread, summary},
};
use rayon::prelude::*;

/// Months of a year.
const YEAR: usize = 12;

/// What a year brings, with the expectations of it.
#[derive(Debug, Clone, PartialEq)]
pub struct YearBenefit {
    /// The months that are added up, counted from 1: the last twelve of the horizon, in which everything
    /// that grows has had the most time to.
    pub months: (u32, u32),
    /// All benefits of these months, undiscounted.
    pub benefit: Spread,
    /// How often each sum comes.
    pub histogram: Vec<Bin>,
    /// How each expectation stands, in the order of asking.
    pub standings: Vec<Standing>,
}

/// How a range stands among the futures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// Share of the futures below it.
    pub below: Figure,
    /// Share in it, its ends included.
    pub within: Figure,
    /// Share above it.
    pub above: Figure,
}

impl Analysis<'_> {
    /// What the last twelve months of the horizon bring, and how ranges of it stand. None for a horizon of
    /// less than a year.
    ///
    /// # Errors
    /// [`PlanError::Stopped`].
    pub fn benefit_of_a_year(
        &self,
        ranges: &[(f64, f64)],
        cancel: Cancel<'_>,
    ) -> Result<Option<YearBenefit>, PlanError> {
        let last = self.streams.months;
        if last < YEAR {
            return Ok(None);
        }
        let blocks = (0..self.npv.len().div_ceil(BLOCK)).into_par_iter();
        let blocks = blocks.map(|block| {
            if cancel() {
                return Err(PlanError::Stopped);
            }
            self.last_year(block)
        });
        let blocks: Vec<Vec<f64>> = blocks.collect::<Result<_, _>>()?;
        let values = blocks.concat();
        let standing = |(low, high): &(f64, f64)| Standing {
            below: summary::share(&values, |value| value < low),
            within: summary::share(&values, |value| low <= value && value <= high),
            above: summary::share(&values, |value| value > high),
        };
        let month = |row: usize| u32::try_from(row).unwrap_or(u32::MAX);
        Ok(Some(YearBenefit {
            months: (month(last - YEAR + 1), month(last)),
            benefit: summary::spread(&values),
            histogram: summary::histogram(&values),
            standings: ranges.iter().map(standing).collect(),
        }))
    }

    /// What the last twelve rows bring in each future of a block.
    fn last_year(&self, block: usize) -> Result<Vec<f64>, PlanError> {
        let places = self.draws.places(block);
        let values = self.draws.columns(&places);
        let columns = Columns::new(&values, places.len(), Held::NOTHING);
        let timeline = self.streams.timeline(&columns, &[])?;
        let varied = self.streams.varied(&columns, &timeline, &[])?;
        let columns = columns.with(&varied);
        let money = Money::new(&self.streams, &columns, &timeline);
        let mut sums = vec![0.0; places.len()];
        for row in self.streams.months - YEAR + 1..=self.streams.months {
            for (sum, value) in sums.iter_mut().zip(money.row(&money.benefit, row)) {
                *sum += value;
            }
        }
        Ok(sums)
    }
}
