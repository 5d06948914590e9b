//! How cases fall between right and wrong, and what that is worth.

/// What one case is worth on average, where the share `positive` matters, of which `found` are flagged,
/// and `right` of the flagged are so rightly (Provost and Fawcett, Data Science for Business, ch. 7).
pub(super) fn case_worth(positive: f64, (found, right): (f64, f64), worth: [f64; 4]) -> f64 {
    case_outcomes(positive, (found, right)).worth(worth)
}

/// How cases fall: the share of all cases in each of the four outcomes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CaseOutcomes {
    /// Rightly flagged, flagged for nothing, missed, rightly left alone.
    pub shares: [f64; 4],
}

impl CaseOutcomes {
    /// What a case is worth on average.
    pub fn worth(&self, worth: [f64; 4]) -> f64 {
        let [hit, for_nothing, missed, left_alone] = self.shares;
        hit * worth[0] + for_nothing * worth[1] + missed * worth[2] + left_alone * worth[3]
    }
}

/// How cases fall where the share `positive` matters, of which `found` are flagged, and `right` of the
/// flagged are so rightly.
///
/// Shares are kept within what is possible: no more can be flagged for nothing than there is.
pub(crate) fn case_outcomes(positive: f64, (found, right): (f64, f64)) -> CaseOutcomes {
    let positive = positive.clamp(0.0, 1.0);
    let (found, right) = (found.clamp(0.0, 1.0), right.clamp(0.0, 1.0));
    let hit = positive * found;
    let for_nothing = if hit <= 0.0 {
        0.0
    } else {
        // Nothing right of 100 flagged: infinitely many for nothing, kept to those there are.
        (hit * (1.0 - right) / right).min(1.0 - positive)
    };
    let left_alone = (1.0 - positive - for_nothing).max(0.0);
    CaseOutcomes {
        shares: [hit, for_nothing, positive - hit, left_alone],
    }
}

#[cfg(test)]
mod tests {
    use super::case_worth;

    #[test]
    fn a_case_is_worth_what_the_book_says() {
        // Provost and Fawcett, ch. 7: 110 cases, 61 respond; 56 of them and 7 others are targeted;
        // a response is worth 99, a letter for nothing −1. By hand: (56·99 − 7) ÷ 110 = 50.336364.
        let found = case_worth(
            61.0 / 110.0,
            (56.0 / 61.0, 56.0 / 63.0),
            [99.0, -1.0, 0.0, 0.0],
        );
        assert!((found - 50.336_363_636_363_64).abs() < 1e-12);
    }

    #[test]
    fn impossible_shares_stay_within_what_is_there() {
        // 10 % matter, all found, nothing right of those flagged: everybody else is flagged too.
        let found = case_worth(0.1, (1.0, 0.0), [0.0, -1.0, 0.0, 0.0]);
        assert!((found + 0.9).abs() < 1e-12);
        // Nothing found: nothing flagged, whatever "right" says.
        assert_eq!(case_worth(0.1, (0.0, 0.0), [5.0, -1.0, 0.0, 0.0]), 0.0);
        // All outcomes worth one: every case is worth one.
        let even = case_worth(0.3, (1.7, 0.2), [1.0; 4]);
        assert!((even - 1.0).abs() < 1e-12);
    }
}
