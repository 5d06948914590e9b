//! What a phase needs of each role, and how a gap in it is to be taken.

use crate::{
    phase::PhaseKind, project::ProjectSize, role::Role, time::Day, workspace::GrowthLevel,
};

/// How a gap is to be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GapState {
    /// Somebody is needed now.
    Needed,
    /// The project does without for a while, knowingly.
    Accepted {
        /// The last day on which that holds; without one, until somebody changes it.
        until: Option<Day>,
        /// Why.
        reason: String,
    },
    /// Not needed yet.
    Later,
}

impl GapState {
    /// The stable name.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Needed => "needed",
            Self::Accepted { .. } => "accepted",
            Self::Later => "later",
        }
    }

    /// The state with that stable name; day and reason only count for an accepted gap.
    pub fn from_id(id: &str, until: Option<Day>, reason: &str) -> Option<Self> {
        match id {
            "needed" => Some(Self::Needed),
            "accepted" => Some(Self::Accepted {
                until,
                reason: reason.to_owned(),
            }),
            "later" => Some(Self::Later),
            _ => None,
        }
    }

    /// Whether it was accepted up to a day that has passed.
    pub fn has_lapsed(&self, today: Day) -> bool {
        matches!(self, Self::Accepted { until: Some(until), .. } if *until < today)
    }

    /// Whether somebody is needed on that day: also where a gap was accepted and that day has passed.
    pub fn is_urgent(&self, today: Day) -> bool {
        *self == Self::Needed || self.has_lapsed(today)
    }
}

/// What a phase needs of a role.
#[derive(Debug, Clone, PartialEq)]
pub struct RoleNeed {
    /// In this phase.
    pub phase: PhaseKind,
    /// Of this role.
    pub role: Role,
    /// In shares of one full working time; more than 1 means more than one person.
    pub share: f64,
    /// How a gap is to be taken.
    pub state: GapState,
}

/// Shares for small, medium and large projects, seven roles each in the order of [`Role::ALL`].
type Shares = [[f64; 7]; 3];

/// An assumption, no measurement: a proof of concept is mostly a data scientist and somebody from the
/// business; building it adds those who make it last; running it takes a little of each. Columns are
/// business, architect, data scientist, data, software, DevOps and ML engineer.
const PROOF: Shares = [
    [0.1, 0.0, 0.5, 0.2, 0.0, 0.0, 0.0],
    [0.2, 0.1, 0.8, 0.3, 0.1, 0.0, 0.1],
    [0.3, 0.2, 1.5, 0.5, 0.2, 0.1, 0.3],
];
const BUILD: Shares = [
    [0.1, 0.1, 0.3, 0.3, 0.2, 0.1, 0.2],
    [0.2, 0.2, 0.4, 0.6, 0.4, 0.3, 0.3],
    [0.3, 0.5, 1.5, 1.5, 1.5, 0.5, 1.0],
];
const OPERATION: Shares = [
    [0.05, 0.0, 0.1, 0.05, 0.05, 0.05, 0.1],
    [0.1, 0.0, 0.2, 0.1, 0.1, 0.1, 0.2],
    [0.1, 0.1, 0.4, 0.3, 0.3, 0.3, 0.5],
];

/// The share a phase needs of a role as long as nobody has said otherwise.
pub fn assumed_share(size: ProjectSize, phase: PhaseKind, role: Role) -> f64 {
    let shares = match phase {
        PhaseKind::ProofOfConcept => PROOF,
        PhaseKind::Build => BUILD,
        PhaseKind::Operation => OPERATION,
    };
    shares[size as usize][role as usize]
}

/// Roles without which a phase stands still even at the first product, where one person does much: somebody
/// who wants it, and somebody who makes it, or runs it.
fn carries(phase: PhaseKind, role: Role) -> bool {
    match phase {
        PhaseKind::ProofOfConcept | PhaseKind::Build => {
            matches!(role, Role::BusinessStakeholder | Role::DataScientist)
        }
        PhaseKind::Operation => matches!(role, Role::BusinessStakeholder | Role::MlEngineer),
    }
}

/// How a gap in a need that nobody has spoken of is taken: needed now in phases up to the current one,
/// later in those after it. At the first product only roles that carry a phase are needed now.
fn assumed_state(
    level: GrowthLevel,
    current: Option<PhaseKind>,
    phase: PhaseKind,
    role: Role,
) -> GapState {
    let has_begun = current.is_some_and(|current| phase <= current);
    if has_begun && (level > GrowthLevel::First || carries(phase, role)) {
        GapState::Needed
    } else {
        GapState::Later
    }
}

/// What every phase needs of every role: what was said, and where nothing was, what is assumed by size.
/// `current` is the phase the project is in; without one, before the first begins, every assumed need is
/// for later. In order of phase and role; a share said below 0 or as no number counts as 0.
pub fn needs(
    size: ProjectSize,
    level: GrowthLevel,
    current: Option<PhaseKind>,
    said: &[RoleNeed],
) -> Vec<RoleNeed> {
    let one = |phase, role| {
        let found = said
            .iter()
            .find(|need| need.phase == phase && need.role == role);
        match found {
            // `max` answers with 0 for what is no number; endless is no need either.
            Some(need) => RoleNeed {
                share: if need.share.is_finite() {
                    need.share.max(0.0)
                } else {
                    0.0
                },
                ..need.clone()
            },
            None => RoleNeed {
                phase,
                role,
                share: assumed_share(size, phase, role),
                state: assumed_state(level, current, phase, role),
            },
        }
    };
    PhaseKind::ALL
        .into_iter()
        .flat_map(|phase| Role::ALL.map(|role| one(phase, role)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    #[test]
    fn what_was_said_stands_before_what_is_assumed() {
        let said = RoleNeed {
            phase: PhaseKind::Build,
            role: Role::DataEngineer,
            share: 1.25,
            state: GapState::Later,
        };
        let all = needs(
            ProjectSize::Medium,
            GrowthLevel::Several,
            Some(PhaseKind::Build),
            std::slice::from_ref(&said),
        );
        assert_eq!(all.len(), 21);
        assert_eq!(all[7 + Role::DataEngineer as usize], said);
        let scientist = &all[7 + Role::DataScientist as usize];
        assert_eq!(
            (scientist.share, &scientist.state),
            (0.4, &GapState::Needed)
        );
    }

    #[test]
    fn phases_to_come_are_needed_later() {
        let states = |current| {
            let all = needs(ProjectSize::Small, GrowthLevel::Several, current, &[]);
            [0, 7, 14].map(|first: usize| all[first].state.id())
        };
        assert_eq!(states(None), ["later", "later", "later"]);
        assert_eq!(
            states(Some(PhaseKind::ProofOfConcept)),
            ["needed", "later", "later"]
        );
        assert_eq!(
            states(Some(PhaseKind::Operation)),
            ["needed", "needed", "needed"]
        );
    }

    #[test]
    fn at_the_first_product_only_what_carries_a_phase_is_needed_now() {
        let all = needs(
            ProjectSize::Medium,
            GrowthLevel::First,
            Some(PhaseKind::Operation),
            &[],
        );
        let needed: Vec<_> = all
            .iter()
            .filter(|need| need.state == GapState::Needed)
            .map(|need| (need.phase, need.role))
            .collect();
        assert_eq!(
            needed,
            [
                (PhaseKind::ProofOfConcept, Role::BusinessStakeholder),
                (PhaseKind::ProofOfConcept, Role::DataScientist),
                (PhaseKind::Build, Role::BusinessStakeholder),
                (PhaseKind::Build, Role::DataScientist),
                (PhaseKind::Operation, Role::BusinessStakeholder),
                (PhaseKind::Operation, Role::MlEngineer),
            ]
        );
    }

    #[test]
    fn an_accepted_gap_is_urgent_again_after_its_last_day() {
        let accepted = GapState::from_id("accepted", Some(day("2026-11-30")), "agency").unwrap();
        assert!(!accepted.is_urgent(day("2026-11-30")));
        assert!(accepted.is_urgent(day("2026-12-01")));
        let open_ended = GapState::from_id("accepted", None, "").unwrap();
        assert!(!open_ended.is_urgent(day("2199-12-31")));
        assert!(!GapState::Later.is_urgent(day("2026-12-01")));
        assert!(GapState::Needed.is_urgent(day("2026-12-01")));
        assert_eq!(GapState::from_id("red", None, ""), None);
    }

    #[test]
    fn a_bigger_project_never_needs_less() {
        for phase in PhaseKind::ALL {
            for role in Role::ALL {
                let shares = ProjectSize::ALL.map(|size| assumed_share(size, phase, role));
                assert!(shares.is_sorted(), "{} {}", phase.id(), role.id());
            }
        }
    }

    #[test]
    fn a_share_that_is_no_number_is_no_need() {
        for share in [f64::NAN, f64::INFINITY, -1.0] {
            let said = RoleNeed {
                phase: PhaseKind::ProofOfConcept,
                role: Role::BusinessStakeholder,
                share,
                state: GapState::Needed,
            };
            assert_eq!(
                needs(ProjectSize::Small, GrowthLevel::First, None, &[said])[0].share,
                0.0
            );
        }
    }
}
