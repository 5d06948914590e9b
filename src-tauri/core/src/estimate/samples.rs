//! Values that occurred, as a distribution.

use std::cmp::Ordering;

/// The place of the value that a share draws among `count` in rising order: the ⌈share · count⌉-th,
/// which is the inverse of the empirical distribution (type 1 of Hyndman and Fan 1996).
pub(crate) fn place(share: f64, count: usize) -> usize {
    let rank = (share * count as f64).ceil() as usize;
    rank.clamp(1, count.max(1)) - 1
}

/// The values in rising order.
pub(crate) fn sorted(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

/// The middle of the shares that draw this value; `sorted` rises.
pub(crate) fn middle(sorted: &[f64], value: f64) -> f64 {
    let below = sorted.partition_point(|other| other.total_cmp(&value) == Ordering::Less);
    let up_to = sorted.partition_point(|other| other.total_cmp(&value) != Ordering::Greater);
    (below + up_to) as f64 / (2.0 * sorted.len().max(1) as f64)
}

/// Shared values in a document: a plain list.
pub(super) mod shared {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use std::sync::Arc;

    pub(crate) fn serialize<S: Serializer>(values: &Arc<[f64]>, to: S) -> Result<S::Ok, S::Error> {
        values.as_ref().serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Arc<[f64]>, D::Error> {
        Ok(Vec::deserialize(from)?.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_value_has_an_equal_stretch_of_shares() {
        let sorted = sorted(&[5.0, 1.0, 3.0, 3.0]);
        let at = |share: f64| sorted[place(share, 4)];
        assert_eq!(
            [0.01, 0.25, 0.26, 0.75, 0.76, 1.0].map(at),
            [1.0, 1.0, 3.0, 3.0, 5.0, 5.0]
        );
        // 1 is drawn by shares up to a quarter, 3 by those up to three quarters.
        assert_eq!(
            [1.0, 3.0, 5.0].map(|value| middle(&sorted, value)),
            [0.125, 0.5, 0.875]
        );
    }
}
