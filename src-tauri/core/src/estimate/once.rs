//! Work that depends on a few numbers only and is done once for them: the same estimate is met in every future's
//! plan, on every page and with every keystroke.

use std::{
    collections::BTreeMap,
    sync::{PoisonError, RwLock},
};

/// So many answers are kept; with more, all go and those in use come back.
const MOST: usize = 4_096;

/// Answers by the bits of the numbers that they depend on.
#[derive(Debug)]
pub(super) struct Once<const N: usize, V> {
    kept: RwLock<BTreeMap<[u64; N], V>>,
}

impl<const N: usize, V: Clone> Once<N, V> {
    pub(super) const fn new() -> Self {
        Self {
            kept: RwLock::new(BTreeMap::new()),
        }
    }

    /// The answer for these numbers, worked out where it is not known yet.
    pub(super) fn of(&self, numbers: [f64; N], work: impl FnOnce() -> V) -> V {
        let key = numbers.map(f64::to_bits);
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = kept.get(&key) {
            return found.clone();
        }
        drop(kept);
        let found = work();
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(key, found.clone());
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_numbers_are_worked_out_once() {
        let once = Once::new();
        let mut worked = 0;
        for numbers in [[1.0, 2.0], [2.0, 1.0], [1.0, 2.0]] {
            let found = once.of(numbers, || {
                worked += 1;
                numbers[0] - numbers[1]
            });
            assert_eq!(found, numbers[0] - numbers[1]);
        }
        assert_eq!(worked, 2);
    }

    #[test]
    fn what_is_not_a_number_is_found_again_too() {
        let once = Once::new();
        assert_eq!(once.of([f64::NAN], || 1), 1);
        assert_eq!(once.of([f64::NAN], || 2), 1);
    }

    #[test]
    fn it_stays_small() {
        let once = Once::new();
        for at in 0..10_000 {
            once.of([f64::from(at)], || at);
        }
        assert!(once.kept.read().unwrap().len() <= MOST);
    }
}
