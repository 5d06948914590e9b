//! Benefits: streams of money that begin when the product is live, and how each reaches the books.

use super::{ClassDecisions, DriverId};
use serde::{Deserialize, Serialize};

/// One stream of money that the product brings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Benefit {
    /// Stable id, unique in the plan.
    pub id: String,
    /// What a person calls it.
    pub name: String,
    /// How it reaches the books.
    pub books: Books,
    /// Share of freed capacity that is really used for something else; none means all of it. Asked only
    /// where [`Books::CapacityFreed`] is freed.
    #[serde(default)]
    pub redeployed: Option<DriverId>,
    /// Months from go-live to the first benefit.
    #[serde(default)]
    pub start_delay: f64,
    /// Months until the full benefit; none, or less than one, means at once.
    #[serde(default)]
    pub ramp: Option<DriverId>,
    /// Growth a month, from the start of the plan: 0.005 is half a per cent.
    #[serde(default)]
    pub growth: Option<DriverId>,
    /// How the model's quality falls between retrainings.
    #[serde(default)]
    pub decay: Option<Decay>,
    /// What the money is made of.
    pub stream: BenefitStream,
}

/// How a benefit reaches the books.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Books {
    /// Less is paid than today.
    CashSaved,
    /// Something need not be bought that would have been.
    CostAvoided,
    /// More is earned.
    MarginEarned,
    /// People have time for something else.
    CapacityFreed,
    /// Something bad becomes less likely.
    RiskReduced,
}

impl Books {
    /// Whether finance would book it: cash, avoided cost and margin.
    pub fn is_booked(self) -> bool {
        matches!(
            self,
            Self::CashSaved | Self::CostAvoided | Self::MarginEarned
        )
    }
}

/// How the model's quality falls between retrainings: a saw-tooth.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decay {
    /// Quality lost each month: 0.01 is one point of a hundred.
    pub per_month: DriverId,
    /// Months between retrainings; 0 means never retrained.
    pub retrained_every: u32,
    /// From when the months are counted.
    pub counted_from: CountedFrom,
}

/// From when the months between retrainings are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountedFrom {
    /// From the start of the plan.
    Start,
    /// From go-live.
    GoLive,
}

/// What the money of a benefit is made of. Most count cases a month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum BenefitStream {
    /// cases × minutes ÷ 60 × hourly rate × adoption.
    TimeSaved {
        /// Cases a month.
        cases: DriverId,
        /// Minutes saved in each.
        minutes: DriverId,
        /// Money an hour.
        hourly_rate: DriverId,
        /// Share of the cases in which it is really used.
        adoption: DriverId,
    },
    /// cases × (worth of a case with the model − worth of a case today) × adoption, where the worth of a
    /// case follows from how many of those that matter are found and how many of the flagged are right.
    BetterDecisions {
        /// Decisions a month.
        cases: DriverId,
        /// Share of cases that matter.
        share_positive: DriverId,
        /// Of those that matter, the share found today (recall).
        found_today: DriverId,
        /// The same with the model.
        found_model: DriverId,
        /// Of those flagged, the share that is right today (precision).
        right_today: DriverId,
        /// The same with the model.
        right_model: DriverId,
        /// What each outcome is worth.
        worth: Worth,
        /// Share of the decisions that follow the model; none means all.
        #[serde(default)]
        adoption: Option<DriverId>,
    },
    /// cases × Σ share × (rate with the model − rate today) × worth × adoption, over every pair of a true
    /// class and one that is decided ([`ClassDecisions`]).
    ClassDecisions(ClassDecisions),
    /// cases × (right with the model − right today) × worth × times × adoption.
    MoreRight {
        /// Decisions a month.
        cases: DriverId,
        /// Share that is right today.
        right_today: DriverId,
        /// Share that is right with the model.
        right_model: DriverId,
        /// Money for each more that is right.
        worth: DriverId,
        /// How often the worth counts for each decision.
        times: f64,
        /// A model worse than today is switched off instead of doing harm.
        never_negative: bool,
        /// Share of the decisions that follow the model; none means all.
        #[serde(default)]
        adoption: Option<DriverId>,
    },
    /// cases × (right as a team − right of people alone) × worth × adoption. What the model alone gets
    /// right changes no money; it says whether the team is worth its trouble.
    Team {
        /// Decisions a month.
        cases: DriverId,
        /// Share that people alone get right.
        right_human: DriverId,
        /// Share that the model alone gets right.
        right_model: DriverId,
        /// Share that people get right with the model.
        right_team: DriverId,
        /// Money for each more that is right.
        worth: DriverId,
        /// Share of the decisions that the team makes; none means all.
        #[serde(default)]
        adoption: Option<DriverId>,
    },
    /// revenue × uplift × margin × adoption.
    RevenueUplift {
        /// Revenue a month that it can touch.
        revenue: DriverId,
        /// By which share it rises.
        uplift: DriverId,
        /// Share of more revenue that is left after what it costs to deliver.
        margin: DriverId,
        /// Share of it that is really reached; none means all.
        #[serde(default)]
        adoption: Option<DriverId>,
    },
    /// times a year ÷ 12 × damage × share avoided × adoption.
    RiskReduced {
        /// How often it happens a year.
        times_a_year: DriverId,
        /// Money lost each time.
        damage: DriverId,
        /// Share of it that no longer happens.
        avoided: DriverId,
        /// Share of the cases in which it is really used; none means all.
        #[serde(default)]
        adoption: Option<DriverId>,
    },
    /// Money once, at the end of the month that lies so many months after go-live (and after the months
    /// to the first benefit), if operation lasts so long. It has no ramp and no growth.
    OneOff {
        /// Money.
        amount: DriverId,
        /// Months after go-live; none means at go-live.
        #[serde(default)]
        months: Option<DriverId>,
    },
    /// Money a month.
    Amount {
        /// Money a month.
        amount: DriverId,
        /// Share of it that really comes; none means all.
        #[serde(default)]
        adoption: Option<DriverId>,
    },
    /// Money that a formula says. Each month it falls by the loss of quality as a share of itself; money
    /// that comes once has no ramp, no growth and no loss.
    Expression {
        /// Money a month, or money where it comes once.
        amount: DriverId,
        /// Whether it comes once instead of each month.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        once: bool,
        /// Months after go-live of what comes once; none means at go-live.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        months: Option<DriverId>,
        /// Share of it that really comes; none means all.
        #[serde(default)]
        adoption: Option<DriverId>,
    },
}

/// What each outcome of a decision is worth, gains positive and losses negative.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worth {
    /// Flagged, and it matters.
    pub true_positive: DriverId,
    /// Flagged for nothing.
    pub false_positive: DriverId,
    /// Missed although it matters.
    pub missed: DriverId,
    /// Rightly left alone.
    pub true_negative: DriverId,
}

impl Benefit {
    /// Drivers that shape the whole course instead of one month.
    pub(super) fn shaping(&self) -> impl Iterator<Item = &DriverId> {
        let decay = self.decay.as_ref().map(|decay| &decay.per_month);
        [self.ramp.as_ref(), self.growth.as_ref(), decay]
            .into_iter()
            .flatten()
    }

    /// Every driver it refers to.
    pub fn drivers(&self) -> Vec<&str> {
        let mut found = self.stream.drivers();
        let decay = self.decay.as_ref().map(|decay| &decay.per_month);
        let own = [
            self.redeployed.as_ref(),
            self.ramp.as_ref(),
            self.growth.as_ref(),
            decay,
        ];
        found.extend(own.into_iter().flatten().map(String::as_str));
        found
    }
}

impl BenefitStream {
    /// Every driver it refers to, in the order of its fields.
    pub fn drivers(&self) -> Vec<&str> {
        let (needed, adoption): (Vec<&String>, Option<&String>) = match self {
            Self::TimeSaved {
                cases,
                minutes,
                hourly_rate,
                adoption,
            } => (vec![cases, minutes, hourly_rate], Some(adoption)),
            Self::BetterDecisions {
                cases,
                share_positive,
                found_today,
                found_model,
                right_today,
                right_model,
                worth,
                adoption,
            } => {
                let quality = [
                    cases,
                    share_positive,
                    found_today,
                    found_model,
                    right_today,
                    right_model,
                ];
                let mut needed = quality.to_vec();
                needed.extend([
                    &worth.true_positive,
                    &worth.false_positive,
                    &worth.missed,
                    &worth.true_negative,
                ]);
                (needed, adoption.as_ref())
            }
            Self::ClassDecisions(decisions) => (decisions.needed(), decisions.adoption.as_ref()),
            Self::MoreRight {
                cases,
                right_today,
                right_model,
                worth,
                adoption,
                ..
            } => (
                vec![cases, right_today, right_model, worth],
                adoption.as_ref(),
            ),
            Self::Team {
                cases,
                right_human,
                right_model,
                right_team,
                worth,
                adoption,
            } => (
                vec![cases, right_human, right_model, right_team, worth],
                adoption.as_ref(),
            ),
            Self::RevenueUplift {
                revenue: one,
                uplift: two,
                margin: three,
                adoption,
            }
            | Self::RiskReduced {
                times_a_year: one,
                damage: two,
                avoided: three,
                adoption,
            } => (vec![one, two, three], adoption.as_ref()),
            Self::OneOff { amount, months } => (vec![amount], months.as_ref()),
            Self::Amount { amount, adoption } => (vec![amount], adoption.as_ref()),
            Self::Expression {
                amount,
                months,
                adoption,
                ..
            } => {
                let needed = std::iter::once(amount).chain(months).collect();
                (needed, adoption.as_ref())
            }
        };
        needed
            .into_iter()
            .chain(adoption)
            .map(String::as_str)
            .collect()
    }

    /// Whether a document of version 2 can say it.
    pub fn is_of_version_two(&self) -> bool {
        !matches!(
            self,
            Self::Team { .. }
                | Self::RevenueUplift { .. }
                | Self::RiskReduced { .. }
                | Self::OneOff { .. }
        ) && self.is_of_version_three()
    }

    /// Whether a document of version 3 can say it.
    pub fn is_of_version_three(&self) -> bool {
        !matches!(self, Self::ClassDecisions(_) | Self::Expression { .. })
    }

    /// Whether it can fall between retrainings: the quality that it knows, or the money itself.
    pub fn can_fall(&self) -> bool {
        self.has_quality() || matches!(self, Self::Expression { once: false, .. })
    }

    /// The months after which money comes once, where they are said.
    pub(super) fn months_after(&self) -> Option<&DriverId> {
        match self {
            Self::OneOff { months, .. } | Self::Expression { months, .. } => months.as_ref(),
            _ => None,
        }
    }

    /// Whether the stream knows a quality of the model that can fall.
    pub fn has_quality(&self) -> bool {
        matches!(
            self,
            Self::BetterDecisions { .. }
                | Self::ClassDecisions(_)
                | Self::MoreRight { .. }
                | Self::Team { .. }
        )
    }
}
