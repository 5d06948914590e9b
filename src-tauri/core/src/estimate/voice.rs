//! Several people's estimates of one number, as one: in each future, each of them is right equally often.

use super::{Bounds, Estimate};
use crate::{Invalid, formula::FormulaError};
use serde::{Deserialize, Serialize};

/// How many voices may speak about one number, least and most.
pub const VOICES: (usize, usize) = (2, 60);

/// What one person says of a number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    /// Who; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub said_by: String,
    /// The number; neither computed nor said by several.
    pub estimate: Estimate,
}

impl Voice {
    /// Nobody's in particular.
    pub fn of(estimate: Estimate) -> Self {
        Self {
            said_by: String::new(),
            estimate,
        }
    }

    /// Whether the estimate can be one of several.
    ///
    /// # Errors
    /// [`FormulaError::Computed`], [`Invalid::Nested`] for what several said already and for values that
    /// are drawn by shared rows, and what [`Estimate::check`] refuses.
    pub(super) fn check(&self, bounds: &Bounds) -> Result<(), Invalid> {
        match &self.estimate {
            Estimate::Computed { .. } => Err(FormulaError::Computed.into()),
            Estimate::Voices { .. } | Estimate::Samples { rows: Some(_), .. } => {
                Err(Invalid::Nested)
            }
            single => single.check(bounds),
        }
    }
}

impl Estimate {
    /// Equally weighted estimates as one; a single one is itself. Values with shared rows are drawn on
    /// their own among others, for the others have no such rows.
    pub fn of_voices(mut voices: Vec<Voice>) -> Option<Self> {
        if voices.len() < VOICES.0 {
            return voices.pop().map(|voice| voice.estimate);
        }
        for voice in &mut voices {
            if let Self::Samples { rows, .. } = &mut voice.estimate {
                *rows = None;
            }
        }
        Some(Self::Voices { voices })
    }

    /// What each of several people said; nothing for any other estimate.
    pub fn voices(&self) -> &[Voice] {
        match self {
            Self::Voices { voices } => voices,
            _ => &[],
        }
    }

    /// The same numbers, whoever said them.
    pub fn alike(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Voices { voices: one }, Self::Voices { voices: other }) => {
                let same = |(one, other): (&Voice, &Voice)| one.estimate == other.estimate;
                one.len() == other.len() && one.iter().zip(other).all(same)
            }
            _ => self == other,
        }
    }

    /// What becomes of every voice; nothing where it is nothing for one of them.
    pub(super) fn each_voice(&self, of: impl Fn(&Self) -> Option<Self>) -> Option<Self> {
        let voices = self.voices().iter().map(|voice| {
            Some(Voice {
                said_by: voice.said_by.clone(),
                estimate: of(&voice.estimate)?,
            })
        });
        let voices = voices.collect::<Option<_>>()?;
        Some(Self::Voices { voices })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two(one: Estimate, other: Estimate) -> Estimate {
        Estimate::of_voices(vec![Voice::of(one), Voice::of(other)]).unwrap()
    }

    #[test]
    fn one_voice_is_its_own_estimate() {
        let alone = vec![Voice::of(Estimate::range(1.0, 2.0))];
        assert_eq!(Estimate::of_voices(alone), Some(Estimate::range(1.0, 2.0)));
        assert_eq!(Estimate::of_voices(Vec::new()), None);
    }

    #[test]
    fn nothing_is_said_by_several_twice() {
        let pair = two(Estimate::range(1.0, 2.0), Estimate::Fixed { value: 3.0 });
        assert_eq!(pair.check(&Bounds::NONE), Ok(()));
        let nested = two(pair.clone(), Estimate::Fixed { value: 3.0 });
        assert_eq!(nested.check(&Bounds::NONE), Err(Invalid::Nested));
        let lonely = Estimate::Voices {
            voices: vec![Voice::of(Estimate::Fixed { value: 3.0 })],
        };
        assert!(matches!(
            lonely.check(&Bounds::NONE),
            Err(Invalid::Count { found: 1, .. })
        ));
        // Each keeps to the limits of the driver.
        let below = two(Estimate::range(1.0, 2.0), Estimate::Fixed { value: -3.0 });
        assert!(below.check(&Bounds::POSITIVE).is_err());
        assert_eq!(pair.ends(), (1.0, 3.0));
    }

    #[test]
    fn rows_are_not_shared_by_one_of_several() {
        let mut seen = Estimate::samples(&[1.0, 2.0]);
        if let Estimate::Samples { rows, .. } = &mut seen {
            *rows = Some("weeks".to_owned());
        }
        let pair = two(seen, Estimate::Fixed { value: 3.0 });
        assert_eq!(pair.check(&Bounds::NONE), Ok(()));
    }

    #[test]
    fn agreeing_on_one_number_leaves_nothing_to_draw() {
        let five = || Estimate::Fixed { value: 5.0 };
        assert!(two(five(), five()).is_fixed());
        assert!(!two(five(), Estimate::Fixed { value: 6.0 }).is_fixed());
        assert!(!two(five(), Estimate::range(4.0, 6.0)).is_fixed());
    }

    #[test]
    fn who_said_it_changes_no_number() {
        let named = |name: &str| Estimate::Voices {
            voices: [name, "Eva"]
                .map(|said_by| Voice {
                    said_by: said_by.to_owned(),
                    estimate: Estimate::range(1.0, 2.0),
                })
                .to_vec(),
        };
        assert!(named("Ben").alike(&named("Anna")));
        assert_ne!(named("Ben"), named("Anna"));
    }
}
