//! The values of the seven metrics for a set of judged predictions.

use crate::metric::{Metric, Undefined};
use std::cmp::Ordering;

/// One prediction whose outcome is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Judged {
    /// Whether the model said "positive".
    pub flagged: bool,
    /// How sure it was; any finite scale on which more means "rather positive".
    pub score: Option<f64>,
    /// Whether the case was positive.
    pub outcome: bool,
}

/// All seven metrics of these rows, counted once and ranked once.
#[derive(Debug, Clone)]
pub struct Quality {
    counts: Counts,
    ranking: Result<Ranking, Undefined>,
}

impl Quality {
    /// Counts and ranks the rows. Their order does not matter. Rows without a finite score are left out
    /// of the two ranking metrics only.
    pub fn of(rows: &[Judged]) -> Self {
        Self {
            counts: Counts::of(rows),
            ranking: Ranking::of(rows),
        }
    }

    /// The value, between 0 and 1.
    ///
    /// # Errors
    /// [`Undefined`] where the metric has no value for these rows.
    pub fn value(&self, metric: Metric) -> Result<f64, Undefined> {
        let c = &self.counts;
        if c.rows() == 0 {
            return Err(Undefined::NoOutcome);
        }
        match metric {
            Metric::Accuracy => share(c.found + c.left, c.rows(), Undefined::NoOutcome),
            Metric::Precision => share(c.found, c.found + c.wrong, Undefined::NoneFlagged),
            Metric::Recall => share(c.found, c.found + c.missed, Undefined::NoPositives),
            Metric::Specificity => share(c.left, c.left + c.wrong, Undefined::NoNegatives),
            // Over counts, so that a model which flags nothing although there is something to find has
            // an F1 of 0. With nothing to find there is none, whatever was flagged.
            Metric::F1 if c.found + c.missed == 0 => Err(Undefined::NoPositives),
            Metric::F1 => share(
                2 * c.found,
                2 * c.found + c.wrong + c.missed,
                Undefined::NoPositives,
            ),
            Metric::RocAuc => self.ranking?.area(),
            Metric::AveragePrecision => self.ranking?.average_precision(),
        }
    }
}

fn share(part: u64, whole: u64, otherwise: Undefined) -> Result<f64, Undefined> {
    if whole == 0 {
        return Err(otherwise);
    }
    Ok(part as f64 / whole as f64)
}

/// The four cells of predicted against actual.
#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    /// Flagged and positive.
    found: u64,
    /// Flagged and negative.
    wrong: u64,
    /// Not flagged and positive.
    missed: u64,
    /// Not flagged and negative.
    left: u64,
}

impl Counts {
    fn of(rows: &[Judged]) -> Self {
        let mut counts = Self::default();
        for row in rows {
            let cell = match (row.flagged, row.outcome) {
                (true, true) => &mut counts.found,
                (true, false) => &mut counts.wrong,
                (false, true) => &mut counts.missed,
                (false, false) => &mut counts.left,
            };
            *cell += 1;
        }
        counts
    }

    fn rows(&self) -> u64 {
        self.found + self.wrong + self.missed + self.left
    }
}

/// What walking down the scores yields.
#[derive(Debug, Clone, Copy)]
struct Ranking {
    positives: u64,
    negatives: u64,
    /// Pairs of a positive and a negative case that are in the right order, twice (ties count one).
    twice_in_order: u128,
    /// Sum over the steps of precision there times positives gained there.
    stepped_precision: f64,
}

impl Ranking {
    fn of(rows: &[Judged]) -> Result<Self, Undefined> {
        let mut scored: Vec<(f64, bool)> = rows
            .iter()
            .filter_map(|row| Some((row.score.filter(|score| score.is_finite())?, row.outcome)))
            .collect();
        if scored.is_empty() {
            return Err(Undefined::NoScore);
        }
        // Zero of either sign is one score: `partial_cmp`, and no NaN is left that could spoil the order.
        scored.sort_unstable_by(|a, b| b.0.partial_cmp(&a.0).unwrap_or(Ordering::Equal));
        let mut ranking = Self {
            positives: 0,
            negatives: 0,
            twice_in_order: 0,
            stepped_precision: 0.0,
        };
        for step in scored.chunk_by(|a, b| a.0 == b.0) {
            ranking.descend(step);
        }
        Ok(ranking)
    }

    /// One step down: all rows of one score at once, so that ties have no order.
    fn descend(&mut self, step: &[(f64, bool)]) {
        let gained = step.iter().filter(|(_, outcome)| *outcome).count() as u64;
        let wrong = step.len() as u64 - gained;
        self.twice_in_order +=
            u128::from(wrong) * (2 * u128::from(self.positives) + u128::from(gained));
        self.positives += gained;
        self.negatives += wrong;
        if gained > 0 {
            let precision = self.positives as f64 / (self.positives + self.negatives) as f64;
            self.stepped_precision += precision * gained as f64;
        }
    }

    /// Area under the receiver operating characteristic, as the rank sum (Mann-Whitney U).
    fn area(&self) -> Result<f64, Undefined> {
        if self.positives == 0 || self.negatives == 0 {
            return Err(Undefined::OneClass);
        }
        Ok(self.twice_in_order as f64 / (2.0 * self.positives as f64 * self.negatives as f64))
    }

    /// Step sum of precision over recall, without interpolation.
    fn average_precision(&self) -> Result<f64, Undefined> {
        if self.positives == 0 {
            return Err(Undefined::NoPositives);
        }
        Ok(self.stepped_precision / self.positives as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(table: &[(bool, f64, bool)]) -> Vec<Judged> {
        let row = |&(flagged, score, outcome)| Judged {
            flagged,
            score: Some(score),
            outcome,
        };
        table.iter().map(row).collect()
    }

    fn near(found: Result<f64, Undefined>, expected: f64) {
        let found = found.unwrap();
        assert!((found - expected).abs() < 1e-12, "{found} for {expected}");
    }

    /// Six cases, worked on paper: 2 found, 1 wrong, 1 missed, 2 left alone.
    /// Down the scores: + at 0.9, − and + tied at 0.8, − at 0.4, + at 0.3, − at 0.1.
    const SIX: [(bool, f64, bool); 6] = [
        (true, 0.9, true),
        (true, 0.8, false),
        (true, 0.8, true),
        (false, 0.4, false),
        (false, 0.3, true),
        (false, 0.1, false),
    ];

    #[test]
    fn six_cases_give_the_values_worked_on_paper() {
        let quality = Quality::of(&rows(&SIX));
        near(quality.value(Metric::Accuracy), 4.0 / 6.0);
        near(quality.value(Metric::Precision), 2.0 / 3.0);
        near(quality.value(Metric::Recall), 2.0 / 3.0);
        near(quality.value(Metric::F1), 2.0 / 3.0);
        near(quality.value(Metric::Specificity), 2.0 / 3.0);
        // Nine pairs: 0.9 beats 3; 0.8 ties 1 and beats 2; 0.3 beats 1: 6.5 of 9.
        near(quality.value(Metric::RocAuc), 6.5 / 9.0);
        // 1/3 × 1 + 1/3 × 2/3 + 1/3 × 3/5.
        near(
            quality.value(Metric::AveragePrecision),
            (1.0 + 2.0 / 3.0 + 3.0 / 5.0) / 3.0,
        );
    }

    #[test]
    fn the_order_of_rows_changes_no_digit() {
        let straight = Quality::of(&rows(&SIX));
        let mut turned = rows(&SIX);
        turned.reverse();
        let turned = Quality::of(&turned);
        for metric in Metric::ALL {
            assert_eq!(straight.value(metric), turned.value(metric), "{metric:?}");
        }
    }

    #[test]
    fn without_positives_there_is_nothing_to_find() {
        let quality = Quality::of(&rows(&[(true, 0.7, false), (false, 0.2, false)]));
        for metric in [Metric::Recall, Metric::F1, Metric::AveragePrecision] {
            assert_eq!(
                quality.value(metric),
                Err(Undefined::NoPositives),
                "{metric:?}"
            );
        }
        assert_eq!(quality.value(Metric::RocAuc), Err(Undefined::OneClass));
        near(quality.value(Metric::Precision), 0.0);
        near(quality.value(Metric::Specificity), 0.5);
    }

    #[test]
    fn a_model_that_flags_nothing_has_no_precision_and_finds_nothing() {
        let quality = Quality::of(&rows(&[(false, 0.4, true), (false, 0.2, false)]));
        assert_eq!(
            quality.value(Metric::Precision),
            Err(Undefined::NoneFlagged)
        );
        near(quality.value(Metric::Recall), 0.0);
        near(quality.value(Metric::F1), 0.0);
    }

    #[test]
    fn without_negatives_nothing_can_be_left_alone() {
        let quality = Quality::of(&rows(&[(true, 0.4, true)]));
        assert_eq!(
            quality.value(Metric::Specificity),
            Err(Undefined::NoNegatives)
        );
        near(quality.value(Metric::AveragePrecision), 1.0);
    }

    #[test]
    fn no_rows_and_no_scores_are_reasons_of_their_own() {
        for metric in Metric::ALL {
            assert_eq!(
                Quality::of(&[]).value(metric),
                Err(Undefined::NoOutcome),
                "{metric:?}"
            );
        }
        let mut unscored = rows(&SIX);
        for (row, score) in unscored.iter_mut().zip([None, Some(f64::NAN)].repeat(3)) {
            row.score = score;
        }
        let quality = Quality::of(&unscored);
        assert_eq!(quality.value(Metric::RocAuc), Err(Undefined::NoScore));
        assert_eq!(
            quality.value(Metric::AveragePrecision),
            Err(Undefined::NoScore)
        );
        near(quality.value(Metric::Recall), 2.0 / 3.0);
    }

    #[test]
    fn equal_scores_throughout_rank_by_chance() {
        let tied = rows(&[(true, 0.0, true), (true, -0.0, false), (false, 0.0, false)]);
        near(Quality::of(&tied).value(Metric::RocAuc), 0.5);
        near(
            Quality::of(&tied).value(Metric::AveragePrecision),
            1.0 / 3.0,
        );
    }
}
