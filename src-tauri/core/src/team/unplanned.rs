//! A wide guess of what people cost who are not named yet, so that a plan without a team is never shown
//! as one without people. It shrinks role by role as people are assigned, and is never added to them.
//!
//! All figures here are assumptions, shown as such: effort is what a project of that size is assumed to
//! need, for the months it is assumed to last, times a range of errors; a person-month has a market rate.

use super::{
    Assignment,
    need::{RoleNeed, assumed_share},
};
use crate::{phase::PhaseKind, project::ProjectSize, role::Role};

/// A range that holds the truth with the confidence given, half of the rest on either side.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Guess {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// 0 to 1.
    pub confidence: f64,
}

/// How sure the guess is.
const CONFIDENCE: f64 = 0.8;

/// Effort against what is assumed: projects take less seldom and more often, at times twice as much.
const EFFORT: (f64, f64) = (0.6, 2.0);

/// What a person-month costs in EUR with everything on top, from a junior on the payroll to an agency.
const MONTH_IN_EUR: (f64, f64) = (7_000.0, 17_000.0);

/// Months that a phase lasts, small, medium and large; of the operation, the first year counts.
const MONTHS: [[f64; 3]; 3] = [[1.5, 3.0, 12.0], [2.5, 6.0, 12.0], [4.0, 12.0, 12.0]];

/// How many months of a phase are in the guess.
pub fn assumed_months(size: ProjectSize, phase: PhaseKind) -> f64 {
    MONTHS[size as usize][phase as usize]
}

/// Person-months that a project of that size is assumed to need up to the end of its first year live.
pub fn assumed_effort(size: ProjectSize) -> f64 {
    let in_phase = |phase| {
        let shares = Role::ALL.map(|role| assumed_share(size, phase, role));
        shares.iter().sum::<f64>() * assumed_months(size, phase)
    };
    PhaseKind::ALL.map(in_phase).iter().sum()
}

/// The whole people cost of a project in EUR, proof of concept to the end of the first year live.
///
/// Effort and rate are taken as independent lognormal ranges: the half widths of their logarithms add
/// like the sides of a right angle, so that the product is as sure as its parts.
pub fn unplanned_people(size: ProjectSize) -> Guess {
    let effort = assumed_effort(size);
    let half = |(low, high): (f64, f64)| libm::log(high / low) / 2.0;
    let middle = effort * (EFFORT.0 * EFFORT.1).sqrt() * (MONTH_IN_EUR.0 * MONTH_IN_EUR.1).sqrt();
    let (a, b) = (half(EFFORT), half(MONTH_IN_EUR));
    let factor = libm::exp((a * a + b * b).sqrt());
    Guess {
        low: middle / factor,
        high: middle * factor,
        confidence: CONFIDENCE,
    }
}

/// The share of the guess that a phase still stands for: its needed roles without anybody, by their
/// person-months among all that are needed. Over the three phases it adds up to [`unplanned_share`].
pub fn unplanned_in(
    phase: PhaseKind,
    size: ProjectSize,
    needs: &[RoleNeed],
    assignments: &[Assignment],
) -> f64 {
    let effort = |need: &RoleNeed| need.share * assumed_months(size, need.phase);
    let whole: f64 = needs.iter().map(effort).sum();
    let filled = |need: &RoleNeed| {
        assignments
            .iter()
            .any(|one| one.phase == need.phase && one.role == need.role && one.share.value() > 0.0)
    };
    let open: f64 = needs
        .iter()
        .filter(|need| need.phase == phase && !filled(need))
        .map(effort)
        .sum();
    if whole > 0.0 { open / whole } else { 0.0 }
}

/// The share of the guess that is still unplanned: 1 without anybody, 0 when every needed role of every
/// phase has somebody. A gap that is accepted or later stays in it, for its work stays to be paid.
pub fn unplanned_share(size: ProjectSize, needs: &[RoleNeed], assignments: &[Assignment]) -> f64 {
    let shares = PhaseKind::ALL.map(|phase| unplanned_in(phase, size, needs, assignments));
    shares.iter().sum::<f64>().min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        person::Share,
        team::need::{GapState, needs},
        workspace::GrowthLevel,
    };
    use proptest::prelude::*;

    fn assign(phase: PhaseKind, role: Role) -> Assignment {
        Assignment {
            phase,
            role,
            person: "a".into(),
            share: Share::new(0.1).unwrap(),
        }
    }

    /// Small, by hand: proof 0.8 · 1.5 = 1.2, build 1.3 · 3 = 3.9, operation 0.4 · 12 = 4.8 person-months,
    /// together 9.9. Middle 9.9 · √1.2 · √(7,000 · 17,000) = 118,304; half widths ln(2 ÷ 0.6) ÷ 2 = 0.601986
    /// and ln(17 ÷ 7) ÷ 2 = 0.443651, together √(0.362388 + 0.196827) = 0.747806; e^0.747806 = 2.112360.
    #[test]
    fn a_small_project_is_guessed_as_worked_by_hand() {
        assert!((assumed_effort(ProjectSize::Small) - 9.9).abs() < 1e-9);
        let guess = unplanned_people(ProjectSize::Small);
        assert!((guess.low - 56_005.6).abs() < 1.0, "{guess:?}");
        assert!((guess.high - 249_900.7).abs() < 1.0, "{guess:?}");
        assert_eq!(guess.confidence, 0.8);
    }

    #[test]
    fn the_guess_is_wide_and_grows_with_the_project() {
        let guesses = ProjectSize::ALL.map(unplanned_people);
        for guess in guesses {
            assert!(guess.high / guess.low > 4.0, "{guess:?}");
        }
        assert!(guesses.is_sorted_by(|a, b| a.low < b.low && a.high < b.high));
    }

    #[test]
    fn nothing_is_guessed_once_every_needed_role_has_somebody() {
        let size = ProjectSize::Small;
        let needs = needs(size, GrowthLevel::First, None, &[]);
        assert!((unplanned_share(size, &needs, &[]) - 1.0).abs() < 1e-12);
        let needed = needs.iter().filter(|need| need.share > 0.0);
        let team: Vec<_> = needed.map(|need| assign(need.phase, need.role)).collect();
        assert_eq!(unplanned_share(size, &needs, &team), 0.0);
        // The data scientist of the build alone stands for 0.3 · 3 of 9.9 person-months.
        let without: Vec<_> = team
            .iter()
            .filter(|one| (one.phase, one.role) != (PhaseKind::Build, Role::DataScientist))
            .cloned()
            .collect();
        let share = unplanned_share(size, &needs, &without);
        assert!((share - 0.9 / 9.9).abs() < 1e-12);
        assert_eq!(
            unplanned_in(PhaseKind::Operation, size, &needs, &without),
            0.0
        );
    }

    #[test]
    fn an_accepted_gap_is_still_paid_for_and_no_need_costs_nothing() {
        let need = |share, state| RoleNeed {
            phase: PhaseKind::Build,
            role: Role::DataEngineer,
            share,
            state,
        };
        let accepted = GapState::Accepted {
            until: None,
            reason: "agency".into(),
        };
        let size = ProjectSize::Medium;
        assert_eq!(unplanned_share(size, &[need(0.5, accepted)], &[]), 1.0);
        assert_eq!(
            unplanned_share(size, &[need(0.0, GapState::Needed)], &[]),
            0.0
        );
        assert_eq!(unplanned_share(size, &[], &[]), 0.0);
    }

    proptest! {
        #[test]
        fn one_more_assignment_never_raises_what_is_guessed(
            team in prop::collection::vec((0..3usize, 0..7usize), 0..21),
            phase in 0..3usize,
            role in 0..7usize,
        ) {
            let needs = needs(ProjectSize::Medium, GrowthLevel::First, None, &[]);
            let mut team: Vec<_> = team
                .into_iter()
                .map(|(phase, role)| assign(PhaseKind::ALL[phase], Role::ALL[role]))
                .collect();
            let before = unplanned_share(ProjectSize::Medium, &needs, &team);
            team.push(assign(PhaseKind::ALL[phase], Role::ALL[role]));
            let after = unplanned_share(ProjectSize::Medium, &needs, &team);
            prop_assert!(after <= before && (0.0..=1.0).contains(&after));
        }
    }
}
