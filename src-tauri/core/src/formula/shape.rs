//! What can be seen of a formula from outside: whether it only decides, and whether it is another one turned
//! round.

use super::{Formula, FormulaError, MOST_STEPS, Measure, Step};

impl Formula {
    /// Whether it comes to 0 or 1 whatever it names: a choice between the two.
    pub fn decides(&self) -> bool {
        let decided = |step: &Step| {
            matches!(
                step,
                Step::Number { value, measure: Measure::Plain } if *value == 0.0 || *value == 1.0
            )
        };
        match self.steps.as_slice() {
            [.., met, else_it, Step::If] => decided(met) && decided(else_it),
            _ => false,
        }
    }

    /// The same with its sign turned round.
    ///
    /// # Errors
    /// [`FormulaError::TooMuch`] where there is no room for the sign.
    pub fn turned(mut self) -> Result<Self, FormulaError> {
        if self.steps.last() == Some(&Step::Negate) {
            self.steps.pop();
            return Ok(self);
        }
        if self.steps.len() >= MOST_STEPS {
            return Err(FormulaError::TooMuch);
        }
        self.steps.push(Step::Negate);
        // One bracket more may be one too many.
        Self::from_ids(&self.by_ids()).map_err(|_| FormulaError::TooMuch)
    }

    /// Whether a sign turns all of it round.
    pub fn is_turned(&self) -> bool {
        self.steps.last() == Some(&Step::Negate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formula(text: &str) -> Formula {
        Formula::from_ids(text).unwrap()
    }

    #[test]
    fn only_a_choice_between_0_and_1_decides() {
        for text in ["if([luck] < [share]; 1; 0)", "if(1 > 2; 0; 0)"] {
            assert!(formula(text).decides(), "{text}");
        }
        for text in [
            "[share]",
            "1",
            "if([a] < 1; 1; 0) * 2",
            "if([a] < 1; 1; [b])",
            "if([a] < 1; 0.5; 0)",
            "if([a] < 1; 1 €; 0 €)",
        ] {
            assert!(!formula(text).decides(), "{text}");
        }
    }

    #[test]
    fn turned_twice_it_is_the_same() {
        for (text, turned) in [
            ("[a] + 2", "-([a] + 2)"),
            ("[a] * 2", "-([a] * 2)"),
            ("5", "-5"),
            ("if([a] > 1; 1; 2)", "-if([a] > 1; 1; 2)"),
        ] {
            let once = formula(text).turned().unwrap();
            assert!(once.is_turned() && !formula(text).is_turned());
            assert_eq!(once.by_ids(), turned);
            assert_eq!(once.turned().unwrap(), formula(text));
        }
        let long = vec!["1"; MOST_STEPS / 2 + 1].join(" + ");
        if let Ok(long) = Formula::from_ids(&long) {
            assert_eq!(long.turned(), Err(FormulaError::TooMuch));
        }
    }
}
