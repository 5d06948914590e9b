//! What several people say of one number, and the return as they see it.

use super::{EstimatePlace, FigureView, Sign};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Of which number it is asked what others say.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct VoicesAsk {
    /// Which number.
    pub place: EstimatePlace,
    /// `light` or `dark`.
    pub theme: String,
}

/// What several people say of one number.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct VoicesView {
    /// Whether several may answer: there is a number, and it is not worked out from others.
    pub allowed: bool,
    /// Who has answered, or what all say together, in a sentence.
    pub says: String,
    /// Whether answers are hidden until they are revealed.
    pub blind: bool,
    /// Whether they may be hidden from now on: nobody has seen one yet.
    pub may_hide: bool,
    /// The number itself first, then all answers and doubts, oldest first.
    pub rows: Vec<VoiceRow>,
    /// How far they lie apart, in a sentence; empty before several are heard.
    pub spread: String,
    /// Whether an answer is asked for as what an outcome brings or costs, and what it usually does; none where
    /// it is a number as it stands.
    pub sign: Option<Sign>,
    /// Everybody's range above what all say together; [`None`] before several are heard.
    pub figure: Option<FigureView>,
}

impl VoicesView {
    /// Of a number about which nobody can answer.
    pub(crate) fn none(says: String) -> Self {
        Self {
            allowed: false,
            says,
            blind: false,
            may_hide: false,
            rows: Vec::new(),
            spread: String::new(),
            sign: None,
            figure: None,
        }
    }
}

/// What one person says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VoiceRow {
    /// Id of the answer; empty for the number itself.
    pub id: String,
    /// `own` for the number itself, `estimate` or `doubt`.
    pub kind: String,
    /// Who.
    pub who: String,
    /// What is said, in words; while hidden, that it is.
    pub reading: String,
    /// As one would type it; empty while hidden and for the number itself.
    pub text: String,
    /// Whether that is brought or costs; none where it is a number as it stands.
    pub sign: Option<Sign>,
    /// When, written out; may be empty.
    pub said_on: String,
    /// Why; may be empty.
    pub note: String,
    /// Whether it is hidden until all are revealed.
    pub hidden: bool,
}

/// What somebody is about to say of a number.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct VoiceText {
    /// Which number.
    pub place: EstimatePlace,
    /// The number, as typed.
    pub text: String,
    /// Whether an outcome brings or costs that much.
    #[ts(optional)]
    pub sign: Option<Sign>,
}

/// What somebody says of a number. A second word of the same person takes the place of the first.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct VoiceEdit {
    /// Which number.
    pub place: EstimatePlace,
    /// `estimate` or `doubt`.
    pub kind: String,
    /// Who.
    pub said_by: String,
    /// The number, as typed.
    pub text: String,
    /// Whether an outcome brings or costs that much.
    #[ts(optional)]
    pub sign: Option<Sign>,
    /// Why; may be empty.
    pub note: String,
}

/// Whether answers about a number are hidden; showing them reveals all at once.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct BlindEdit {
    /// Which number.
    pub place: EstimatePlace,
    /// Whether they are hidden.
    pub on: bool,
}

/// The return as sceptics, all together and believers see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ViewsView {
    /// "Even the sceptics’ numbers pay back in 48 of 100 futures."
    pub says: String,
    /// Who the sceptics and believers are, for the term's hover.
    pub term: String,
    /// The sceptics, all together, the believers.
    pub views: Vec<OneView>,
    /// Which number makes most of the gap; empty where none does.
    pub gap: String,
}

/// One view of the return.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OneView {
    /// `sceptics`, `joint` or `believers`.
    pub id: String,
    /// In words.
    pub name: String,
    /// The likely return.
    pub likely: String,
    /// How often it pays back.
    pub chance: String,
}

/// The three views in numbers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ViewsNumbers {
    /// With the lower third of the voices of each number.
    pub sceptics: ViewNumbers,
    /// With all of them: the plan itself.
    pub joint: ViewNumbers,
    /// With the upper third.
    pub believers: ViewNumbers,
    /// What each number adds from the sceptics to the believers, the most first.
    pub between: Vec<BetweenNumbers>,
}

/// One view in numbers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ViewNumbers {
    /// The return over the horizon.
    pub npv: super::Spread,
    /// Share of futures that pay back.
    pub chance_to_pay_back: f64,
}

/// What one number adds to the likely return from the sceptics to the believers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BetweenNumbers {
    /// Its id in the plan.
    pub id: String,
    /// What a person calls it.
    pub name: String,
    /// Its part of the gap.
    pub moved: f64,
    /// Monte Carlo error of it.
    pub moved_error: f64,
}
