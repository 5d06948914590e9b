//! Risks: events that may come, and what each then does.

use super::DriverId;
use serde::{Deserialize, Serialize};

/// Something that may happen once: it costs, delays, or takes away benefit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Risk {
    /// Stable id, unique in the plan.
    pub id: String,
    /// What a person calls it.
    pub name: String,
    /// Whether it happens: yes or no.
    pub chance: DriverId,
    /// When it happens.
    pub when: RiskTime,
    /// Money it costs, once, at the end of the month in which it happens.
    #[serde(default)]
    pub cost: Option<DriverId>,
    /// Months by which go-live is later: the phase that runs at that time lasts longer, and is paid for
    /// longer. After go-live it delays nothing.
    #[serde(default)]
    pub delay: Option<DriverId>,
    /// Share of all benefits that is lost from then on.
    #[serde(default)]
    pub benefit_lost: Option<DriverId>,
    /// Months for which benefit is lost; none means to the end.
    #[serde(default)]
    pub lost_for: Option<DriverId>,
}

/// When a risk happens. Times are those of the plan without any delay by risks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum RiskTime {
    /// On the way to go-live.
    UpToGoLive {
        /// Where on the way: 0 is the start, 1 is go-live.
        share: DriverId,
    },
    /// Some months after the start.
    AfterStart {
        /// Months from the start.
        months: DriverId,
    },
    /// Some months after go-live, unless operation has ended by then.
    AfterGoLive {
        /// Months from go-live, whenever that comes.
        months: DriverId,
    },
}

impl RiskTime {
    /// The driver that says when.
    pub fn driver(&self) -> &DriverId {
        match self {
            Self::UpToGoLive { share } => share,
            Self::AfterStart { months } | Self::AfterGoLive { months } => months,
        }
    }
}

impl Risk {
    /// Every driver it refers to.
    pub fn drivers(&self) -> impl Iterator<Item = &str> {
        let effects = [
            self.cost.as_deref(),
            self.delay.as_deref(),
            self.benefit_lost.as_deref(),
            self.lost_for.as_deref(),
        ];
        [self.chance.as_str(), self.when.driver().as_str()]
            .into_iter()
            .chain(effects.into_iter().flatten())
    }

    /// Drivers that shape the whole course instead of one month: every one but that of its cost.
    pub(super) fn shaping(&self) -> impl Iterator<Item = &DriverId> {
        let effects = [&self.delay, &self.benefit_lost, &self.lost_for];
        [&self.chance, self.when.driver()]
            .into_iter()
            .chain(effects.into_iter().flatten())
    }
}
