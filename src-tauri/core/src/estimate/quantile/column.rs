//! The quantile function of a whole column of shares.

use super::{Fit, Form, Quantile, cut_score};
use crate::{
    estimate::normal,
    wide::{exp, wide},
};

/// Values that are worked on together.
const TOGETHER: usize = 256;

impl Quantile {
    /// The values of shares strictly between 0 and 1, the same as [`at`](Self::at) gives each.
    pub(crate) fn column(&self, shares: impl ExactSizeIterator<Item = f64>) -> Vec<f64> {
        let mut values: Vec<f64> = shares.collect();
        for part in values.chunks_mut(TOGETHER) {
            wide(
                #[inline(always)]
                || self.part(part),
            );
        }
        values
    }

    #[inline(always)]
    fn part(&self, values: &mut [f64]) {
        match &self.form {
            Form::Range(Fit::Normal {
                centre,
                spread,
                lost,
                tail,
                logarithmic,
            }) => {
                match tail {
                    Some(tail) => each(values, |share| tail.score(share)),
                    None if *lost == (0.0, 0.0) => normal::scores(values),
                    None => each(values, |share| cut_score(share, *lost)),
                }
                each(values, |score| centre + spread * score);
                if *logarithmic {
                    each(values, exp);
                }
            }
            Form::ThreePoint { low, width, table } => {
                normal::scores(values);
                each(values, |score| low + width * table.at(score));
            }
            _ => each(values, |share| self.at(share)),
        }
        let bounds = self.bounds;
        if let Some(least) = bounds.least {
            each(values, |value| value.max(least));
        }
        if let Some(most) = bounds.most {
            each(values, |value| value.min(most));
        }
    }
}

#[inline(always)]
fn each(values: &mut [f64], of: impl Fn(f64) -> f64) {
    for value in values {
        *value = of(*value);
    }
}
