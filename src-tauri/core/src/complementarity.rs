//! Whether people and a model decide better together than the better of both alone (Hemmer, Schemmer,
//! Kühl, Vössing and Satzger, Complementarity in Human-AI Collaboration).
//!
//! A loss is what is wrong: the share of wrong decisions, or a mean error. The better member is the one
//! with the lower mean loss.

use crate::statistics::mean;

/// Mean losses alone and together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Losses {
    /// Of people alone.
    pub human: f64,
    /// Of the model alone.
    pub model: f64,
    /// Of both together.
    pub team: f64,
}

impl Losses {
    /// From the shares that are right.
    pub fn of_right(human: f64, model: f64, team: f64) -> Self {
        Self {
            human: 1.0 - human,
            model: 1.0 - model,
            team: 1.0 - team,
        }
    }

    /// All that the better member still gets wrong: what a team could gain at most.
    pub fn potential(&self) -> f64 {
        self.human.min(self.model)
    }

    /// What the team gains over its better member; negative where it is worse.
    pub fn effect(&self) -> f64 {
        self.potential() - self.team
    }
}

/// The same case by case, split by where a gain comes from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Complementarity {
    /// Mean losses.
    pub losses: Losses,
    /// Potential that one of both has alone: cases that the weaker member does better.
    pub inherent_potential: f64,
    /// Potential that neither has alone.
    pub collaborative_potential: f64,
    /// Of the inherent potential, what the team realises.
    pub inherent_effect: f64,
    /// What the team gains beyond, or loses.
    pub collaborative_effect: f64,
}

/// Losses case by case. None where there are no cases, or the lists differ in length.
///
/// A gain in one case counts as inherent up to what the other member would have gained there, and as
/// collaborative beyond; a loss is collaborative.
pub fn complementarity(human: &[f64], model: &[f64], team: &[f64]) -> Option<Complementarity> {
    if human.len() != model.len() || human.len() != team.len() {
        return None;
    }
    let losses = Losses {
        human: mean(human)?,
        model: mean(model)?,
        team: mean(team)?,
    };
    let (better, other) = if losses.human < losses.model {
        (human, model)
    } else {
        (model, human)
    };
    let (mut potential, mut inherent) = (0.0, 0.0);
    for ((better, other), team) in better.iter().zip(other).zip(team) {
        let could_gain = (better - other).max(0.0);
        potential += could_gain;
        inherent += (better - team).clamp(0.0, could_gain);
    }
    let count = human.len() as f64;
    let (potential, inherent) = (potential / count, inherent / count);
    Some(Complementarity {
        losses,
        inherent_potential: potential,
        collaborative_potential: losses.potential() - potential,
        inherent_effect: inherent,
        collaborative_effect: losses.effect() - inherent,
    })
}

/// The same from counts of cases that are right or wrong: by who was right, people counting 1, the model 2
/// and the team 4. None where there are no cases.
pub fn counted(right: &[u64; 8]) -> Option<Complementarity> {
    let cases: u64 = right.iter().sum();
    if cases == 0 {
        return None;
    }
    let share = |of: &dyn Fn(usize) -> bool| {
        let counted = right.iter().enumerate().filter(|(who, _)| of(*who));
        counted.map(|(_, count)| count).sum::<u64>() as f64 / cases as f64
    };
    let (human, model, team) = (1, 2, 4);
    let wrong = |voice: usize| share(&move |who: usize| who & voice == 0);
    let losses = Losses {
        human: wrong(human),
        model: wrong(model),
        team: wrong(team),
    };
    let (better, other) = if losses.human < losses.model {
        (human, model)
    } else {
        (model, human)
    };
    let could_gain = move |who: usize| who & better == 0 && who & other != 0;
    let potential = share(&could_gain);
    let inherent = share(&move |who: usize| could_gain(who) && who & team != 0);
    Some(Complementarity {
        losses,
        inherent_potential: potential,
        collaborative_potential: losses.potential() - potential,
        inherent_effect: inherent,
        collaborative_effect: losses.effect() - inherent,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
    }

    #[test]
    fn ten_cases_by_hand() {
        // People are wrong in cases 1, 2, 3, the model in 3 and 4, the team in 3: the model is the better
        // one; people have case 4 right, so that a tenth is inherent, realised in full.
        let wrong = |cases: &[usize]| -> Vec<f64> {
            (1..=10)
                .map(|case| f64::from(u8::from(cases.contains(&case))))
                .collect()
        };
        let found = complementarity(&wrong(&[1, 2, 3]), &wrong(&[3, 4]), &wrong(&[3])).unwrap();
        near(found.losses.potential(), 0.2);
        near(found.losses.effect(), 0.1);
        near(found.inherent_potential, 0.1);
        near(found.collaborative_potential, 0.1);
        near(found.inherent_effect, 0.1);
        near(found.collaborative_effect, 0.0);
        assert_eq!(complementarity(&[], &[], &[]), None);
        assert_eq!(complementarity(&[0.0], &[0.0, 1.0], &[0.0]), None);
    }

    #[test]
    fn counts_say_the_same_as_cases() {
        let counts = [3_u64, 2, 7, 11, 4, 9, 13, 20];
        let (mut human, mut model, mut team) = (Vec::new(), Vec::new(), Vec::new());
        for (who, count) in counts.iter().enumerate() {
            for _ in 0..*count {
                let wrong = |voice: usize| f64::from(u8::from(who & voice == 0));
                human.push(wrong(1));
                model.push(wrong(2));
                team.push(wrong(4));
            }
        }
        let by_case = complementarity(&human, &model, &team).unwrap();
        let by_count = counted(&counts).unwrap();
        near(by_count.losses.effect(), by_case.losses.effect());
        near(by_count.inherent_potential, by_case.inherent_potential);
        near(
            by_count.collaborative_potential,
            by_case.collaborative_potential,
        );
        near(by_count.inherent_effect, by_case.inherent_effect);
        near(by_count.collaborative_effect, by_case.collaborative_effect);
        assert_eq!(counted(&[0; 8]), None);
    }

    #[test]
    fn the_published_figures_hold() {
        // House prices without and with what only people see, and pictures with two models: effect as
        // published, the last digit rounded.
        for (human, model, team, effect) in [
            (251_282.0, 163_080.0, 160_095.0, 2_985.0),
            (200_510.0, 163_080.0, 148_009.0, 15_071.0),
            (0.2999, 0.2666, 0.2473, 0.0193),
            (0.2951, 0.2666, 0.1461, 0.1205),
        ] {
            let losses = Losses { human, model, team };
            near(losses.potential(), model);
            near(losses.effect(), effect);
        }
        near(Losses::of_right(0.7, 0.75, 0.85).effect(), 0.1);
    }
}
