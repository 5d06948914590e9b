//! Who is assigned to each role of a phase, compared with what the phase needs.

use super::{
    Assignment, SAME_SHARE, Tone,
    need::{GapState, RoleNeed},
};
use crate::{phase::PhaseKind, role::Role, time::Day, workspace::GrowthLevel};

with_ids! {
    /// How far a role is filled.
    pub enum Filled {
        /// As much as is needed, or more.
        Met = "met",
        /// Somebody, but not enough.
        Short = "short",
        /// Needed, and nobody there.
        Nobody = "nobody",
        /// Not needed in this phase, and nobody there.
        NotNeeded = "not_needed",
    }
}

/// A role in a phase. Shares are of one full working time.
#[derive(Debug, Clone, PartialEq)]
pub struct RoleCoverage {
    /// The role.
    pub role: Role,
    /// Needed.
    pub needed: f64,
    /// Assigned, by however many people.
    pub assigned: f64,
    /// What is missing; 0 when met.
    pub gap: f64,
    /// The same in a word.
    pub filled: Filled,
    /// How the gap is to be taken.
    pub state: GapState,
    /// How loudly it is said.
    pub tone: Tone,
}

/// The seven roles of a phase, in order. A role that `needs` does not name is not needed.
pub fn coverage(
    phase: PhaseKind,
    needs: &[RoleNeed],
    assignments: &[Assignment],
    today: Day,
) -> Vec<RoleCoverage> {
    let one = |role| {
        let need = needs
            .iter()
            .find(|need| need.phase == phase && need.role == role);
        let needed = need.map_or(0.0, |need| need.share);
        let state = need.map_or(GapState::Later, |need| need.state.clone());
        let assigned: f64 = assignments
            .iter()
            .filter(|assignment| assignment.phase == phase && assignment.role == role)
            .map(|assignment| assignment.share.value())
            .sum();
        let missing = needed - assigned;
        let gap = if missing > SAME_SHARE { missing } else { 0.0 };
        let filled = match (gap > 0.0, assigned > 0.0) {
            (true, true) => Filled::Short,
            (true, false) => Filled::Nobody,
            (false, true) => Filled::Met,
            (false, false) => Filled::NotNeeded,
        };
        let tone = match gap > 0.0 {
            false => Tone::Fine,
            true if state.is_urgent(today) => Tone::Alarm,
            true => Tone::Note,
        };
        RoleCoverage {
            role,
            needed,
            assigned,
            gap,
            filled,
            state,
            tone,
        }
    };
    Role::ALL.map(one).into()
}

/// The roles of a person in a phase, when there are several, and how loudly to say so: where the first
/// product is made this is how it is, later it is worth a thought. Never an alarm.
pub fn several_roles(
    person: &str,
    phase: PhaseKind,
    assignments: &[Assignment],
    level: GrowthLevel,
) -> (Vec<Role>, Tone) {
    let has = |role: &Role| {
        assignments.iter().any(|assignment| {
            assignment.phase == phase
                && assignment.role == *role
                && assignment.person == person
                && assignment.share.value() > 0.0
        })
    };
    let roles: Vec<Role> = Role::ALL.into_iter().filter(has).collect();
    let tone = match (roles.len(), level) {
        (0 | 1, _) => Tone::Fine,
        (_, GrowthLevel::First) => Tone::Note,
        (2, GrowthLevel::Several) => Tone::Note,
        _ => Tone::Caution,
    };
    (roles, tone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{person::Share, project::ProjectSize, team::need::needs};
    use proptest::prelude::*;

    fn assign(phase: PhaseKind, role: Role, person: &str, share: f64) -> Assignment {
        Assignment {
            phase,
            role,
            person: person.into(),
            share: Share::new(share).unwrap(),
        }
    }

    fn today() -> Day {
        Day::from_iso("2026-11-24").unwrap()
    }

    /// Three people in the build of a medium project: 20, 20, 40, 60, 40, 30 and 30 % are needed.
    #[test]
    fn each_role_is_met_short_or_filled_by_nobody() {
        let build = PhaseKind::Build;
        let team = [
            assign(build, Role::BusinessStakeholder, "anna", 0.2),
            assign(build, Role::SolutionArchitect, "jonas", 0.1),
            assign(build, Role::SolutionArchitect, "mira", 0.1),
            assign(build, Role::DataScientist, "jonas", 0.5),
            assign(build, Role::DataEngineer, "jonas", 0.3),
            assign(build, Role::SoftwareEngineer, "mira", 0.4),
            assign(build, Role::MlEngineer, "jonas", 0.3),
            // Another phase fills no gap in this one.
            assign(PhaseKind::Operation, Role::DevopsEngineer, "mira", 1.0),
        ];
        let needs = needs(ProjectSize::Medium, GrowthLevel::Several, Some(build), &[]);
        let found = coverage(build, &needs, &team, today());
        let filled: Vec<_> = found.iter().map(|role| role.filled.id()).collect();
        assert_eq!(
            filled,
            ["met", "met", "met", "short", "met", "nobody", "met"]
        );
        let gaps: Vec<_> = found
            .iter()
            .map(|role| (role.gap * 100.0).round())
            .collect();
        assert_eq!(gaps, [0.0, 0.0, 0.0, 30.0, 0.0, 30.0, 0.0]);
        let alarms = found.iter().filter(|role| role.tone == Tone::Alarm);
        assert_eq!(alarms.count(), 2);
    }

    #[test]
    fn only_a_gap_that_is_needed_now_is_an_alarm() {
        let until = |text| GapState::Accepted {
            until: Day::from_iso(text),
            reason: "an agency helps".into(),
        };
        let cases = [
            (GapState::Needed, Tone::Alarm),
            (GapState::Later, Tone::Note),
            (until("2026-11-24"), Tone::Note),
            (until("2026-11-23"), Tone::Alarm),
        ];
        for (state, tone) in cases {
            let need = RoleNeed {
                phase: PhaseKind::Build,
                role: Role::DataEngineer,
                share: 0.5,
                state,
            };
            let found = coverage(PhaseKind::Build, &[need], &[], today());
            assert_eq!(found[Role::DataEngineer as usize].tone, tone);
            assert_eq!(found[0].filled, Filled::NotNeeded);
        }
    }

    #[test]
    fn one_person_and_a_sponsor_make_a_first_product_without_an_alarm() {
        let build = PhaseKind::Build;
        let team = [
            assign(build, Role::BusinessStakeholder, "owner", 0.1),
            assign(build, Role::DataScientist, "ada", 1.0),
        ];
        let alarms = |level| {
            let needs = needs(ProjectSize::Small, level, Some(build), &[]);
            let roles = coverage(build, &needs, &team, today());
            let alarms = roles.iter().filter(|role| role.tone == Tone::Alarm);
            alarms.count()
        };
        assert_eq!(alarms(GrowthLevel::First), 0);
        assert_eq!(alarms(GrowthLevel::Centre), 5);
    }

    #[test]
    fn one_person_in_many_roles_is_a_note_at_the_first_product() {
        let build = PhaseKind::Build;
        let team: Vec<_> = Role::ALL
            .map(|role| assign(build, role, "ada", 0.1))
            .into_iter()
            .collect();
        let at = |level| several_roles("ada", build, &team, level);
        assert_eq!(at(GrowthLevel::First), (Role::ALL.to_vec(), Tone::Note));
        assert_eq!(at(GrowthLevel::Platform).1, Tone::Caution);
        let one = several_roles("ada", build, &team[..1], GrowthLevel::Centre);
        assert_eq!(one, (vec![Role::BusinessStakeholder], Tone::Fine));
    }

    fn any_assignment() -> impl Strategy<Value = Assignment> {
        (0..3usize, 0..7usize, 0..4u8, 0.0..=1.0f64).prop_map(|(phase, role, person, share)| {
            assign(
                PhaseKind::ALL[phase],
                Role::ALL[role],
                &person.to_string(),
                share,
            )
        })
    }

    proptest! {
        #[test]
        fn one_more_assignment_never_widens_a_gap(
            team in prop::collection::vec(any_assignment(), 0..12),
            more in any_assignment(),
        ) {
            let needs = needs(ProjectSize::Large, GrowthLevel::Several, Some(PhaseKind::Operation), &[]);
            let mut grown = team.clone();
            grown.push(more);
            for phase in PhaseKind::ALL {
                let before = coverage(phase, &needs, &team, today());
                let after = coverage(phase, &needs, &grown, today());
                for (before, after) in before.iter().zip(&after) {
                    prop_assert!(after.gap <= before.gap);
                    prop_assert!(after.tone <= before.tone);
                    prop_assert!((before.gap == 0.0) == (before.tone == Tone::Fine));
                }
            }
        }
    }
}
