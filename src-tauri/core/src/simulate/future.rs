//! The futures themselves: what each comes to, and its course over the months.

use super::{BLOCK, Cancel, Draws, Reality, rates::Interest, sums::Sums};
use crate::plan::{Columns, Money, PlanError, Streams};
use rayon::prelude::*;

/// Numbers of a course that are kept: above this, only every n-th block keeps its course. Some hundred
/// thousand futures say no less about their course than a million.
const MOST_KEPT: usize = 1 << 23;

/// What each future comes to, all columns in the order of drawing.
#[derive(Debug, Default)]
pub(super) struct Futures {
    /// Return.
    pub(super) npv: Vec<f64>,
    /// Return with what finance would book.
    pub(super) npv_booked: Vec<f64>,
    /// First month from which the discounted cumulative stays at 0 or above; infinite where there is none.
    pub(super) payback: Vec<f64>,
    /// The same, undiscounted.
    pub(super) payback_simple: Vec<f64>,
    /// All spending up to go-live.
    pub(super) invests: Vec<f64>,
    /// Of that, what is spent up to the end of the proof of concept.
    pub(super) proof: Vec<f64>,
    /// End of the proof of concept in months.
    pub(super) proof_end: Vec<f64>,
    /// Depth of the deepest point of the undiscounted cumulative, positive.
    pub(super) peak: Vec<f64>,
    /// All costs, undiscounted.
    pub(super) spending: Vec<f64>,
    /// All benefits, undiscounted.
    pub(super) benefit: Vec<f64>,
    /// All costs, discounted.
    pub(super) cost_worth: Vec<f64>,
    /// Go-live in months.
    pub(super) go_live: Vec<f64>,
    /// Internal rate of return a year, as [`rates`](super::rates) writes it; nothing where not asked for.
    pub(super) irr: Vec<f64>,
    /// Modified internal rate of return a year, likewise.
    pub(super) mirr: Vec<f64>,
    /// 1 where every gate is passed, else 0; nothing in a plan without gates.
    pub(super) passed: Vec<f64>,
    /// What the rights to stop save, in money of the start; likewise.
    pub(super) saved: Vec<f64>,
    /// What they would save if every gate had one; likewise.
    pub(super) could_save: Vec<f64>,
    /// The courses of blocks that kept them.
    pub(super) courses: Vec<Course>,
}

/// The course of a block of futures, row by row (0 the start, m + 1 the end of month m).
#[derive(Debug)]
pub(super) struct Course {
    /// Futures in each row.
    pub(super) width: usize,
    /// Discounted cumulative.
    pub(super) cumulative: Vec<f64>,
    /// Benefit and cost of each row, undiscounted.
    pub(super) benefit: Vec<f64>,
    /// Cost of each row, positive.
    pub(super) cost: Vec<f64>,
}

impl Futures {
    /// Works all futures through, without their rates of return.
    pub(super) fn new(
        streams: &Streams,
        draws: &Draws,
        reality: &Reality,
        cancel: Cancel<'_>,
    ) -> Result<Self, PlanError> {
        Self::with_rates(streams, draws, reality, None, cancel)
    }

    /// The same with their rates of return, and without their courses.
    pub(super) fn of_rates(
        streams: &Streams,
        draws: &Draws,
        interest: &Interest,
        cancel: Cancel<'_>,
    ) -> Result<Self, PlanError> {
        let nothing = Reality::default();
        Self::every(
            streams,
            draws,
            &nothing,
            (Some(interest), usize::MAX),
            cancel,
        )
    }

    /// Works all futures through, block by block. The blocks are the same however many threads there
    /// are, and they are put together in their order. Rates of return are worked out where the flows of
    /// a block are at hand, so that no course is kept for them.
    pub(super) fn with_rates(
        streams: &Streams,
        draws: &Draws,
        reality: &Reality,
        interest: Option<&Interest>,
        cancel: Cancel<'_>,
    ) -> Result<Self, PlanError> {
        let numbers = draws.samples * (streams.months + 1);
        let stride = numbers.div_ceil(MOST_KEPT).max(1);
        Self::every(streams, draws, reality, (interest, stride), cancel)
    }

    /// The same, every so many blocks with its course.
    fn every(
        streams: &Streams,
        draws: &Draws,
        reality: &Reality,
        (interest, stride): (Option<&Interest>, usize),
        cancel: Cancel<'_>,
    ) -> Result<Self, PlanError> {
        let blocks = draws.samples.div_ceil(BLOCK);
        let worked = (0..blocks).into_par_iter().map(|block| {
            if cancel() {
                return Err(PlanError::Stopped);
            }
            let places = draws.places(block);
            let columns = draws.columns(&places);
            let columns = Columns::new(&columns, places.len(), &reality.held);
            let keeps_course = stride != usize::MAX && block % stride == 0;
            walk(streams, columns, reality, (interest, keeps_course))
        });
        let worked: Vec<Self> = worked.collect::<Result<_, _>>()?;
        let mut all = Self::default();
        let mut parts = all.columns().map(|_| Vec::with_capacity(blocks));
        for mut block in worked {
            for (parts, column) in parts.iter_mut().zip(block.columns()) {
                parts.push(std::mem::take(column));
            }
            all.courses.append(&mut block.courses);
        }
        // Column by column, so that all processors have something to do.
        let joined: Vec<Vec<f64>> = parts
            .into_par_iter()
            .map(|parts: Vec<Vec<f64>>| parts.concat())
            .collect();
        for (column, joined) in all.columns().into_iter().zip(joined) {
            *column = joined;
        }
        let figures = [
            &all.npv,
            &all.npv_booked,
            &all.spending,
            &all.benefit,
            &all.peak,
        ];
        if figures
            .iter()
            .any(|column| column.iter().any(|value| !value.is_finite()))
        {
            return Err(PlanError::TooLarge);
        }
        Ok(all)
    }

    fn columns(&mut self) -> [&mut Vec<f64>; 17] {
        [
            &mut self.npv,
            &mut self.npv_booked,
            &mut self.payback,
            &mut self.payback_simple,
            &mut self.invests,
            &mut self.proof,
            &mut self.proof_end,
            &mut self.peak,
            &mut self.spending,
            &mut self.benefit,
            &mut self.cost_worth,
            &mut self.go_live,
            &mut self.irr,
            &mut self.mirr,
            &mut self.passed,
            &mut self.saved,
            &mut self.could_save,
        ]
    }
}

/// Works one block through.
fn walk(
    streams: &Streams,
    columns: Columns<'_>,
    reality: &Reality,
    (interest, keeps_course): (Option<&Interest>, bool),
) -> Result<Futures, PlanError> {
    let timeline = streams.timeline(&columns, &[])?;
    let varied = streams.varied(&columns, &timeline, &[])?;
    let columns = columns.with(&varied);
    let mut money = Money::new(streams, &columns, &timeline);
    let width = money.width;
    for (row, spent) in &reality.spent {
        if *row <= streams.months {
            money.cost[row * width..(row + 1) * width].fill(*spent);
        }
    }
    let sums = Sums::new(&money, &streams.factors, keeps_course);
    let (irr, mirr) = interest.map_or_else(Default::default, |interest| interest.rates(&money));
    let stops = timeline.stops;
    let (passed, saved, could_save) = stops.map_or_else(Default::default, |stops| {
        (stops.passed, stops.saved, stops.could_save)
    });
    Ok(Futures {
        npv: sums.discounted,
        npv_booked: sums.booked,
        payback: paid_back(&sums.below, streams.months),
        payback_simple: paid_back(&sums.below_simple, streams.months),
        invests: std::mem::take(&mut money.invests),
        proof: std::mem::take(&mut money.proof),
        proof_end: timeline.proof_end,
        peak: sums.deepest.iter().map(|deepest| -deepest).collect(),
        spending: sums.cost,
        benefit: sums.benefit,
        cost_worth: sums.cost_worth,
        go_live: timeline.go_live,
        irr,
        mirr,
        passed,
        saved,
        could_save,
        courses: if keeps_course {
            vec![Course {
                width,
                cumulative: sums.course,
                benefit: money.benefit,
                cost: money.cost,
            }]
        } else {
            Vec::new()
        },
    })
}

/// Month from which the cumulative stays at 0 or above. Row m + 1 is the end of month m, so that the
/// last row below names the month after it; never below, or only at the start, is month 0.
fn paid_back(below: &[f64], months: usize) -> Vec<f64> {
    let month = |below: &f64| {
        if *below >= months as f64 {
            f64::INFINITY
        } else {
            below.max(0.0)
        }
    };
    below.iter().map(month).collect()
}
