//! The parts of a benefit that decides among several classes. A class has a place in its benefit, from 1,
//! that stays its own for as long as it is there: the numbers of a class are named by it.

use super::{Part, Unit, part};
use crate::{estimate::Bounds, project::Stage};

/// The fewest and the most classes of one benefit.
pub const CLASSES: (usize, usize) = (2, 12);

/// A number that belongs to a class, or to cases of one class that are decided as another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClassPart {
    /// How often the class truly occurs.
    Share(usize),
    /// What a case of the first class is worth that is decided as the second.
    Worth(usize, usize),
    /// How many of the first class are decided as the second today.
    Today(usize, usize),
    /// The same with the model.
    Model(usize, usize),
}

/// Three parts for each pair of classes: worth, today, model.
macro_rules! pairs {
    ($true:literal) => { pairs!($true; 1 2 3 4 5 6 7 8 9 10 11 12) };
    ($true:literal; $($decided:literal)*) => { [$([
        worth(concat!("class_worth_", $true, "_", $decided)),
        share(concat!("class_today_", $true, "_", $decided)),
        share(concat!("class_model_", $true, "_", $decided)),
    ]),*] };
}

macro_rules! classes {
    ($($class:literal)*) => {
        static SHARES: [Part; CLASSES.1] = [$(share(concat!("class_share_", $class))),*];
        static PAIRS: [[[Part; 3]; CLASSES.1]; CLASSES.1] = [$(pairs!($class)),*];
    };
}

classes!(1 2 3 4 5 6 7 8 9 10 11 12);

const fn share(id: &'static str) -> Part {
    part(id, Unit::Share, Bounds::SHARE, Stage::Value)
}

const fn worth(id: &'static str) -> Part {
    part(id, Unit::MoneyPerCase, Bounds::NONE, Stage::Value)
}

impl ClassPart {
    /// The number with that stable name: `class_share_2`, `class_worth_1_2`.
    pub fn from_id(id: &str) -> Option<Self> {
        let rest = id.strip_prefix("class_")?;
        let (what, places) = rest.split_once('_')?;
        let place = |text: &str| {
            let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
            let place: usize = plain.then(|| text.parse().ok())??;
            (1..=CLASSES.1).contains(&place).then_some(place)
        };
        if what == "share" {
            return Some(Self::Share(place(places)?));
        }
        let (of, decided) = places.split_once('_')?;
        let (of, decided) = (place(of)?, place(decided)?);
        match what {
            "worth" => Some(Self::Worth(of, decided)),
            "today" => Some(Self::Today(of, decided)),
            "model" => Some(Self::Model(of, decided)),
            _ => None,
        }
    }

    /// The part; none for a place that no class can have.
    pub fn part(self) -> Option<&'static Part> {
        let pair = |of: usize, decided: usize, which: usize| {
            let row = PAIRS.get(of.checked_sub(1)?)?;
            row.get(decided.checked_sub(1)?)?.get(which)
        };
        match self {
            Self::Share(class) => SHARES.get(class.checked_sub(1)?),
            Self::Worth(of, decided) => pair(of, decided, 0),
            Self::Today(of, decided) => pair(of, decided, 1),
            Self::Model(of, decided) => pair(of, decided, 2),
        }
    }

    /// What kind of number it is: `share`, `worth`, `today` or `model`.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Share(_) => "share",
            Self::Worth(..) => "worth",
            Self::Today(..) => "today",
            Self::Model(..) => "model",
        }
    }

    /// The true class and the one that is decided; the same where only one is meant.
    pub fn places(self) -> (usize, usize) {
        match self {
            Self::Share(class) => (class, class),
            Self::Worth(of, decided) | Self::Today(of, decided) | Self::Model(of, decided) => {
                (of, decided)
            }
        }
    }

    /// The same number of classes at other places; none where one of them has none.
    pub fn moved(self, place: impl Fn(usize) -> Option<usize>) -> Option<Self> {
        Some(match self {
            Self::Share(class) => Self::Share(place(class)?),
            Self::Worth(of, decided) => Self::Worth(place(of)?, place(decided)?),
            Self::Today(of, decided) => Self::Today(place(of)?, place(decided)?),
            Self::Model(of, decided) => Self::Model(place(of)?, place(decided)?),
        })
    }

    /// Whether it speaks of that class.
    pub fn is_of(self, class: usize) -> bool {
        let (of, decided) = self.places();
        of == class || decided == class
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::part::part_named;

    #[test]
    fn every_pair_of_classes_has_its_parts() {
        for of in 1..=CLASSES.1 {
            let share = ClassPart::Share(of);
            assert_eq!(ClassPart::from_id(share.part().unwrap().id), Some(share));
            for decided in 1..=CLASSES.1 {
                for part in [
                    ClassPart::Worth(of, decided),
                    ClassPart::Today(of, decided),
                    ClassPart::Model(of, decided),
                ] {
                    let found = part.part().unwrap();
                    assert_eq!(ClassPart::from_id(found.id), Some(part));
                    assert_eq!(part_named(found.id), Some(found));
                }
            }
        }
        assert_eq!(part_named("class_worth_3_7").unwrap().id, "class_worth_3_7");
    }

    #[test]
    fn a_place_that_no_class_has_is_no_part() {
        for id in [
            "class_share_0",
            "class_share_13",
            "class_share_01",
            "class_worth_1",
            "class_worth_1_2_3",
            "class_odds_1_2",
            "class_share_99999999999999999999",
            "class_",
        ] {
            assert_eq!(part_named(id), None, "{id}");
        }
        assert_eq!(ClassPart::Worth(0, 1).part(), None);
        assert_eq!(ClassPart::Share(13).part(), None);
    }
}
