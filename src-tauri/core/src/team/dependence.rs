//! Who may not fall ill: people whose absence leaves a role with nobody.

use super::{Assignment, Tone};
use crate::{phase::PhaseKind, role::Role, workspace::GrowthLevel};
use std::collections::BTreeMap;

/// A person and the roles that only they fill.
#[derive(Debug, Clone, PartialEq)]
pub struct Dependence {
    /// The person's id.
    pub person: String,
    /// Roles that stand still without them, in order; at least one.
    pub roles: Vec<Role>,
    /// The share of full working time they have in these roles.
    pub share: f64,
}

/// Everybody on whom a role of this phase depends, worst first: most roles, then most time, then by id.
pub fn dependences(phase: PhaseKind, assignments: &[Assignment]) -> Vec<Dependence> {
    let mut alone: BTreeMap<&str, Dependence> = BTreeMap::new();
    for role in Role::ALL {
        let mut there: BTreeMap<&str, f64> = BTreeMap::new();
        for assignment in assignments {
            let part = assignment.share.value();
            if assignment.phase == phase && assignment.role == role && part > 0.0 {
                *there.entry(&assignment.person).or_default() += part;
            }
        }
        if there.len() == 1
            && let Some((person, part)) = there.pop_first()
        {
            let found = alone.entry(person).or_insert_with(|| Dependence {
                person: person.to_owned(),
                roles: Vec::new(),
                share: 0.0,
            });
            found.roles.push(role);
            found.share += part;
        }
    }
    let mut all: Vec<Dependence> = alone.into_values().collect();
    all.sort_by(|a, b| {
        let roles = b.roles.len().cmp(&a.roles.len());
        roles.then_with(|| b.share.total_cmp(&a.share))
    });
    all
}

/// The one that is said: the worst, and how loudly. At the first product it is a note, for that is how it
/// is there; later, one role that rests on one person is a note and several are worth doing something about.
pub fn worst(
    phase: PhaseKind,
    assignments: &[Assignment],
    level: GrowthLevel,
) -> Option<(Dependence, Tone)> {
    let worst = dependences(phase, assignments).into_iter().next()?;
    let tone = if level == GrowthLevel::First || worst.roles.len() == 1 {
        Tone::Note
    } else {
        Tone::Caution
    };
    Some((worst, tone))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::Share;
    use proptest::prelude::*;

    fn assign(phase: PhaseKind, role: Role, person: &str, share: f64) -> Assignment {
        Assignment {
            phase,
            role,
            person: person.into(),
            share: Share::new(share).unwrap(),
        }
    }

    fn build(role: Role, person: &str, share: f64) -> Assignment {
        assign(PhaseKind::Build, role, person, share)
    }

    #[test]
    fn the_worst_is_who_leaves_most_roles_with_nobody() {
        let team = [
            build(Role::BusinessStakeholder, "anna", 0.2),
            build(Role::SolutionArchitect, "jonas", 0.2),
            build(Role::DataScientist, "jonas", 0.4),
            build(Role::DataEngineer, "jonas", 0.3),
            build(Role::DataEngineer, "mira", 0.3),
            build(Role::MlEngineer, "jonas", 0.3),
            build(Role::SoftwareEngineer, "mira", 0.4),
            // Nobody at 0 % can stand in.
            build(Role::MlEngineer, "mira", 0.0),
        ];
        let (jonas, tone) = worst(PhaseKind::Build, &team, GrowthLevel::Several).unwrap();
        assert_eq!(jonas.person, "jonas");
        assert_eq!(
            jonas.roles,
            [
                Role::SolutionArchitect,
                Role::DataScientist,
                Role::MlEngineer
            ]
        );
        assert!((jonas.share - 0.9).abs() < 1e-12);
        assert_eq!(tone, Tone::Caution);
        assert_eq!(
            worst(PhaseKind::Build, &team, GrowthLevel::First)
                .unwrap()
                .1,
            Tone::Note
        );
        let others: Vec<_> = dependences(PhaseKind::Build, &team)
            .into_iter()
            .map(|one| one.person)
            .collect();
        assert_eq!(others, ["jonas", "mira", "anna"]);
        assert_eq!(worst(PhaseKind::Operation, &team, GrowthLevel::First), None);
    }

    #[test]
    fn two_in_every_role_depend_on_nobody() {
        let team: Vec<_> = Role::ALL
            .into_iter()
            .flat_map(|role| [build(role, "a", 0.1), build(role, "b", 0.1)])
            .collect();
        assert_eq!(dependences(PhaseKind::Build, &team), []);
    }

    proptest! {
        /// Whoever stays carries at least what they carried alone before.
        #[test]
        fn removing_a_person_never_lowers_dependence_on_those_who_stay(
            team in prop::collection::vec((0..7usize, 0..4u8, 0.0..=1.0f64), 0..16),
            leaves in 0..4u8,
        ) {
            let team: Vec<_> = team
                .into_iter()
                .map(|(role, person, share)| build(Role::ALL[role], &person.to_string(), share))
                .collect();
            let leaver = leaves.to_string();
            let left: Vec<_> = team.iter().filter(|one| one.person != leaver).cloned().collect();
            let after = dependences(PhaseKind::Build, &left);
            for before in dependences(PhaseKind::Build, &team) {
                if before.person != leaver {
                    let now = after.iter().find(|one| one.person == before.person);
                    let kept = now.is_some_and(|now| {
                        before.roles.iter().all(|role| now.roles.contains(role))
                    });
                    prop_assert!(kept);
                }
            }
        }
    }
}
