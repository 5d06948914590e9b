//! What it would be worth to know everything before deciding.

use crate::statistics::mean;

/// Expected value of perfect information: the mean of the best option of each future, less the best
/// option's mean. Each option is a column of returns over the same futures; to stop, which returns
/// nothing, is always one more.
///
/// Never negative, and 0 where one option is the best in every future.
pub fn perfect_information(options: &[&[f64]]) -> f64 {
    let futures = options.iter().map(|option| option.len()).min();
    let futures = futures.unwrap_or_default();
    let best_of = |future: usize| {
        let here = options.iter().map(|option| option[future]);
        here.fold(0.0, f64::max)
    };
    let informed: Vec<f64> = (0..futures).map(best_of).collect();
    let means = options
        .iter()
        .filter_map(|option| mean(option.get(..futures).unwrap_or_default()));
    let best = means.fold(0.0, f64::max);
    (mean(&informed).unwrap_or_default() - best).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::perfect_information;
    use proptest::prelude::*;

    #[test]
    fn three_states_and_three_options_are_worth_what_the_table_says() {
        // States of 30, 50 and 20 %; by hand: 0.3 · 200 + 0.5 · 120 + 0.2 · 20 = 124, the best option
        // alone 86: 38.
        let states = [0, 0, 0, 1, 1, 1, 1, 1, 2, 2];
        let option = |worth: [f64; 3]| states.map(|state| worth[state]);
        let (a, b, c) = (
            option([200.0, 100.0, -120.0]),
            option([90.0, 120.0, -30.0]),
            option([40.0, 30.0, 20.0]),
        );
        assert!((perfect_information(&[&a, &b, &c]) - 38.0).abs() < 1e-12);
        // One option that is the best everywhere leaves nothing to know.
        let best = option([300.0, 300.0, 300.0]);
        assert_eq!(perfect_information(&[&a, &best]), 0.0);
        assert_eq!(perfect_information(&[]), 0.0);
    }

    proptest! {
        #[test]
        fn it_is_what_the_best_option_loses_on_average(
            one in prop::collection::vec(-100.0..100.0_f64, 40),
            other in prop::collection::vec(-100.0..100.0_f64, 40),
        ) {
            let found = perfect_information(&[&one, &other]);
            let loss = |option: &[f64]| {
                let here = (0..40).map(|at| one[at].max(other[at]).max(0.0) - option[at]);
                here.sum::<f64>() / 40.0
            };
            let least = loss(&one).min(loss(&other)).min(loss(&[0.0; 40]));
            prop_assert!((found - least).abs() < 1e-9);
            prop_assert!((0.0..=100.0).contains(&found));
        }
    }
}
