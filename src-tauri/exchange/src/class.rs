//! The two classes of a binary outcome, however a file spells them: `1`, `1.0`, `true` and `yes` are one.

use crate::cell;
use crate::problem::{Cause, ReadProblem};

/// Most classes and most spellings that are kept apart before a column is taken for something else.
const MOST: usize = 60;
/// How many classes a refusal lists.
const LISTED: usize = 10;

const YES: [&str; 7] = ["1", "true", "yes", "y", "t", "ja", "wahr"];
const NO: [&str; 7] = ["0", "false", "no", "n", "f", "nein", "falsch"];

/// The one name of a class: `1` and `0` for yes and no, numbers without needless zeros, other texts as
/// they are. [`None`] for what cannot name a class.
pub(crate) fn label(cell: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(cell::trim(cell)).ok()?;
    if text.is_empty() || cell::has_control(text.as_bytes()) {
        return None;
    }
    let is = |word: &&str| text.eq_ignore_ascii_case(word);
    if YES.iter().any(is) {
        return Some("1".to_owned());
    }
    if NO.iter().any(is) {
        return Some("0".to_owned());
    }
    Some(number(text).unwrap_or_else(|| text.chars().take(120).collect()))
}

/// Whether a cell says yes or no.
pub(crate) fn is_yes_or_no(cell: &[u8]) -> bool {
    label(cell).is_some_and(|label| label == "1" || label == "0")
}

fn number(text: &str) -> Option<String> {
    let plain = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || b"+-.,".contains(&byte));
    let number: f64 = plain.then(|| text.replace(',', ".").parse().ok())??;
    Some(if number == 0.0 { 0.0 } else { number }.to_string())
}

fn is_number(label: &str) -> bool {
    number(label).is_some()
}

/// Every class met while reading, by a code of one byte.
#[derive(Default)]
pub(crate) struct Classes {
    /// Cells as they stand, so that each is understood once.
    spellings: Vec<(Vec<u8>, Option<u8>)>,
    labels: Vec<String>,
    counts: Vec<u64>,
}

/// What a cell is.
pub(crate) enum Met {
    /// A class.
    Code(u8),
    /// Nothing that could name a class.
    Nonsense,
    /// One class too many.
    TooMany,
}

impl Classes {
    /// Counts a trimmed, filled cell.
    pub(crate) fn meet(&mut self, cell: &[u8]) -> Met {
        let known = self
            .spellings
            .iter()
            .find(|(spelling, _)| spelling == cell)
            .map(|(_, code)| *code);
        match known.unwrap_or_else(|| self.learn(cell)) {
            Some(code) => {
                self.counts[usize::from(code)] += 1;
                Met::Code(code)
            }
            None if self.labels.len() > MOST => Met::TooMany,
            None => Met::Nonsense,
        }
    }

    fn learn(&mut self, cell: &[u8]) -> Option<u8> {
        let label = label(cell)?;
        let at = self.labels.iter().position(|known| *known == label);
        let at = at.unwrap_or_else(|| {
            self.labels.push(label);
            self.counts.push(0);
            self.labels.len() - 1
        });
        let code = (at < MOST).then(|| u8::try_from(at).ok()).flatten();
        if code.is_some() && self.spellings.len() < MOST {
            self.spellings.push((cell.to_vec(), code));
        }
        code
    }

    /// Every class, in the order in which they came.
    pub(crate) fn labels(&self) -> &[String] {
        &self.labels
    }

    /// What was found, the most frequent first.
    pub(crate) fn found(&self) -> Vec<String> {
        let mut order: Vec<usize> = (0..self.labels.len()).collect();
        order.sort_by_key(|&at| std::cmp::Reverse(self.counts[at]));
        let labels = order.into_iter().map(|at| self.labels[at].clone());
        labels.take(LISTED).collect()
    }

    /// The refusal where one class too many was met; `column` counts from 0.
    pub(crate) fn too_many(&self, line: u64, column: usize) -> ReadProblem {
        let found = self.found();
        ReadProblem {
            column: Some(column + 1),
            ..Cause::TooManyClasses { found }.at(line)
        }
    }

    /// Decides which two classes there are and which is the positive one. What is neither is left for the
    /// rows to be called bad, unless it is more than a fifth: then there are more than two classes.
    ///
    /// # Errors
    /// [`Cause::TooManyClasses`], [`Cause::PositiveUnknown`], [`Cause::PositiveNotFound`].
    pub(crate) fn decide(
        &self,
        chosen: Option<&str>,
        known: &[String],
    ) -> Result<TwoClasses, ReadProblem> {
        let chosen = chosen.and_then(|chosen| label(chosen.as_bytes()));
        let mut two = self.two(known);
        if let Some(chosen) = &chosen {
            if two.len() < 2 && !two.contains(chosen) {
                two.push(chosen.clone());
            }
            if !two.contains(chosen) {
                let accepted = self.found();
                return Err(ReadProblem {
                    found: Some(chosen.clone()),
                    ..Cause::PositiveNotFound { accepted }.into()
                });
            }
        }
        let total: u64 = self.counts.iter().sum();
        let others = self.labels.iter().zip(&self.counts);
        let others = others.filter(|(label, _)| !two.contains(label));
        if others.map(|(_, count)| count * 5).sum::<u64>() > total {
            let found = self.found();
            return Err(Cause::TooManyClasses { found }.into());
        }
        let positive = match chosen {
            Some(chosen) => chosen,
            // Only noes, or nothing at all: yes is the other one.
            None if two.iter().all(|label| label == "0" || label == "1") => "1".to_owned(),
            None if two.iter().any(|label| label == "1") => "1".to_owned(),
            None => {
                let found = self.found();
                return Err(Cause::PositiveUnknown { found }.into());
            }
        };
        Ok(self.sides(two, positive))
    }

    /// The two classes, or as many as there are.
    fn two(&self, known: &[String]) -> Vec<String> {
        let mut two: Vec<String> = known
            .iter()
            .filter_map(|class| label(class.as_bytes()))
            .collect();
        let yes_or_no = |label: &String| label == "0" || label == "1";
        let found = self.found();
        // Beside a yes or a no, a word is a slip; another number may be the other class.
        let only_yes_or_no = found.iter().chain(&two).any(yes_or_no);
        for label in found.iter().filter(|label| yes_or_no(label)).chain(
            found
                .iter()
                .filter(|label| !yes_or_no(label) && (!only_yes_or_no || is_number(label))),
        ) {
            if two.len() < 2 && !two.contains(label) {
                two.push(label.clone());
            }
        }
        two
    }

    fn sides(&self, mut two: Vec<String>, positive: String) -> TwoClasses {
        if two.len() < 2 && !two.contains(&positive) {
            two.push(positive.clone());
        }
        let side = |label: &String| two.contains(label).then_some(*label == positive);
        let sides = self.labels.iter().map(side).collect();
        two.sort();
        TwoClasses {
            names: two,
            positive,
            sides,
            labels: self.labels.clone(),
        }
    }
}

/// The decision.
pub(crate) struct TwoClasses {
    /// The classes, in order of their names.
    pub(crate) names: Vec<String>,
    /// The positive one.
    pub(crate) positive: String,
    sides: Vec<Option<bool>>,
    labels: Vec<String>,
}

impl TwoClasses {
    /// Whether a code is the positive class; [`None`] when it is neither.
    pub(crate) fn side(&self, code: u8) -> Option<bool> {
        self.sides.get(usize::from(code)).copied().flatten()
    }

    /// What a code was called.
    pub(crate) fn label(&self, code: u8) -> &str {
        self.labels
            .get(usize::from(code))
            .map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met(cells: &[&str]) -> Classes {
        let mut classes = Classes::default();
        for cell in cells {
            classes.meet(cell.as_bytes());
        }
        classes
    }

    fn decided(cells: &[&str], chosen: Option<&str>) -> Result<(Vec<String>, String), Cause> {
        let two = met(cells).decide(chosen, &[]);
        let two = two.map_err(|problem| problem.cause)?;
        Ok((two.names, two.positive))
    }

    fn pair(one: &str, two: &str, positive: &str) -> Result<(Vec<String>, String), Cause> {
        Ok((vec![one.into(), two.into()], positive.into()))
    }

    #[test]
    fn spellings_of_yes_and_no_are_two_classes() {
        let cells = ["1", "1.0", "true", "YES", "0", "0.0", "False", "no", "1,0"];
        assert_eq!(decided(&cells, None), pair("0", "1", "1"));
    }

    #[test]
    fn words_need_somebody_to_choose_the_positive_one() {
        let cells = ["paid", "default", "paid"];
        let found = vec!["paid".to_owned(), "default".to_owned()];
        assert_eq!(
            decided(&cells, None),
            Err(Cause::PositiveUnknown {
                found: found.clone()
            })
        );
        assert_eq!(
            decided(&cells, Some("default")),
            pair("default", "paid", "default")
        );
        let accepted = found;
        assert_eq!(
            decided(&cells, Some("x")),
            Err(Cause::PositiveNotFound { accepted })
        );
    }

    #[test]
    fn three_classes_are_refused_and_a_slip_is_not() {
        assert!(matches!(
            decided(&["0", "1", "2"], None),
            Err(Cause::TooManyClasses { .. })
        ));
        assert!(matches!(
            decided(&["a", "b", "c"], Some("a")),
            Err(Cause::TooManyClasses { .. })
        ));
        let classes = met(&["1", "1", "1", "1", "maybe"]);
        let two = classes.decide(None, &[]).unwrap();
        assert_eq!((two.side(0), two.side(1)), (Some(true), None));
        assert_eq!(two.label(1), "maybe");
    }

    #[test]
    fn minus_one_and_one_are_two_classes() {
        assert_eq!(decided(&["-1", "1", "-1.0"], None), pair("-1", "1", "1"));
    }

    #[test]
    fn one_class_alone_is_completed() {
        assert_eq!(decided(&["0", "0"], None).unwrap().1, "1");
        assert_eq!(
            decided(&["paid"], Some("default")),
            pair("default", "paid", "default")
        );
        assert_eq!(decided(&[], None).unwrap().1, "1");
    }

    #[test]
    fn classes_known_before_leave_no_room_for_others() {
        let known = ["default".to_owned(), "paid".to_owned()];
        let unpaid = met(&["paid", "unpaid"]).decide(Some("default"), &known);
        assert_eq!(unpaid.err().unwrap().cause.id(), "too-many-classes");
    }

    #[test]
    fn a_column_of_scores_is_no_column_of_classes() {
        let mut classes = Classes::default();
        let scores = (0..200).map(|n| format!("0.{n:03}"));
        let last = scores.map(|score| classes.meet(score.as_bytes())).last();
        assert!(matches!(last, Some(Met::TooMany)));
        assert_eq!(classes.found().len(), LISTED);
        assert!(matches!(
            classes.meet(b"a\0b"),
            Met::TooMany | Met::Nonsense
        ));
    }
}
