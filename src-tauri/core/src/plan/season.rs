//! Usual seasons, to begin with: what somebody would otherwise type as twelve numbers.

/// A usual season.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Season {
    /// Its stable name.
    pub id: &'static str,
    /// Percent of the mean in each calendar month, January first; their mean is 100.
    pub weights: [f64; 12],
}

/// The usual seasons, in the order in which they are offered.
pub const SEASONS: [Season; 4] = [
    // Trade before Christmas.
    Season {
        id: "year_end",
        weights: [
            90.0, 90.0, 90.0, 90.0, 90.0, 90.0, 90.0, 90.0, 90.0, 90.0, 140.0, 160.0,
        ],
    },
    // Offices and plants in the months of holidays.
    Season {
        id: "summer_low",
        weights: [
            106.0, 106.0, 106.0, 106.0, 106.0, 106.0, 70.0, 70.0, 106.0, 106.0, 106.0, 106.0,
        ],
    },
    // Closing a quarter.
    Season {
        id: "quarter_ends",
        weights: [
            85.0, 85.0, 130.0, 85.0, 85.0, 130.0, 85.0, 85.0, 130.0, 85.0, 85.0, 130.0,
        ],
    },
    // Heating.
    Season {
        id: "winter_high",
        weights: [
            150.0, 140.0, 120.0, 100.0, 75.0, 60.0, 55.0, 55.0, 75.0, 100.0, 125.0, 145.0,
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::season_of;

    #[test]
    fn every_usual_season_has_the_mean_100() {
        for season in SEASONS {
            let sum: f64 = season.weights.iter().sum();
            assert_eq!(sum.to_bits(), 1_200.0_f64.to_bits(), "{}", season.id);
            assert!(season_of(&season.weights).is_some());
        }
    }
}
