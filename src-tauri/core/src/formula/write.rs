//! A formula as text that is read back as the same.

use super::{Comparison, Formula, Measure, Named, Operation, Step};
use crate::{
    estimate::{Language, digits},
    number::NumberFormat,
};

/// How a formula is written.
pub struct Writing<'a> {
    /// Of its numbers.
    pub format: NumberFormat,
    /// Of its words.
    pub language: Language,
    /// As a document keeps it, in signs of every keyboard.
    pub by_ids: bool,
    /// The name of what it names.
    pub name_of: &'a dyn Fn(&Named) -> String,
}

/// How close a text is bound: a part that is bound less than its place asks for gets brackets.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
enum Bound {
    Sum,
    Product,
    Sign,
    Power,
    Atom,
}

impl Formula {
    /// The formula as one would type it, without the `=` before it. The result is read back as the same
    /// formula by whoever knows the same names.
    pub fn write(&self, writing: &Writing<'_>) -> String {
        let mut parts: Vec<(String, Bound)> = Vec::new();
        for step in &self.steps {
            let written = writing.step(step, &mut parts);
            parts.push(written);
        }
        parts.pop().map(|(text, _)| text).unwrap_or_default()
    }
}

/// The last text, in brackets where it is bound less than asked for.
fn taken(parts: &mut Vec<(String, Bound)>, least: Bound) -> String {
    let (text, bound) = parts.pop().unwrap_or((String::new(), Bound::Atom));
    if bound < least {
        format!("({text})")
    } else {
        text
    }
}

impl Writing<'_> {
    fn step(&self, step: &Step, parts: &mut Vec<(String, Bound)>) -> (String, Bound) {
        match step {
            Step::Number { value, measure } => (self.number(*value, measure), Bound::Atom),
            Step::Name(named) => (self.name(named), Bound::Atom),
            Step::Negate => {
                let sign = if self.by_ids { '-' } else { '−' };
                (format!("{sign}{}", taken(parts, Bound::Sign)), Bound::Sign)
            }
            Step::Join(operation) => self.join(*operation, parts),
            Step::Least(count) => (self.function("min", *count, parts), Bound::Atom),
            Step::Most(count) => (self.function("max", *count, parts), Bound::Atom),
            Step::Compare(comparison) => {
                let (right, left) = (taken(parts, Bound::Sum), taken(parts, Bound::Sum));
                // Stands only within a function, whose separators hold it together.
                (
                    format!("{left} {} {right}", self.sign(*comparison)),
                    Bound::Atom,
                )
            }
            Step::If => {
                let word = match self.language {
                    Language::German => "wenn",
                    Language::English => "if",
                };
                (self.function(word, 3, parts), Bound::Atom)
            }
        }
    }

    fn join(&self, operation: Operation, parts: &mut Vec<(String, Bound)>) -> (String, Bound) {
        let (bound, left, right) = match operation {
            Operation::Add | Operation::Subtract => (Bound::Sum, Bound::Sum, Bound::Product),
            Operation::Multiply | Operation::Divide => {
                (Bound::Product, Bound::Product, Bound::Sign)
            }
            Operation::Power => (Bound::Power, Bound::Atom, Bound::Sign),
        };
        let second = taken(parts, right);
        let first = taken(parts, left);
        let sign = match (operation, self.by_ids) {
            (Operation::Add, _) => " + ",
            (Operation::Subtract, true) => " - ",
            (Operation::Subtract, false) => " − ",
            (Operation::Multiply, true) => " * ",
            (Operation::Multiply, false) => " × ",
            (Operation::Divide, true) => " / ",
            (Operation::Divide, false) => " ÷ ",
            (Operation::Power, _) => "^",
        };
        (format!("{first}{sign}{second}"), bound)
    }

    fn function(&self, name: &str, count: usize, parts: &mut Vec<(String, Bound)>) -> String {
        let from = parts.len().saturating_sub(count);
        let arguments = parts.split_off(from).into_iter().map(|(text, _)| text);
        format!("{name}({})", arguments.collect::<Vec<_>>().join("; "))
    }

    fn sign(&self, comparison: Comparison) -> &'static str {
        match (comparison, self.by_ids) {
            (Comparison::Less, _) => "<",
            (Comparison::More, _) => ">",
            (Comparison::Equal, _) => "=",
            (Comparison::AtMost, true) => "<=",
            (Comparison::AtMost, false) => "≤",
            (Comparison::AtLeast, true) => ">=",
            (Comparison::AtLeast, false) => "≥",
            (Comparison::Other, true) => "<>",
            (Comparison::Other, false) => "≠",
        }
    }

    fn number(&self, value: f64, measure: &Measure) -> String {
        let text = digits(value, *measure == Measure::Percent, self.format);
        match measure {
            Measure::Plain => text,
            Measure::Percent => format!("{text} %"),
            Measure::Unit(words) => {
                // "12 months", "1 month", "3 cases/month".
                let words = words.iter().enumerate().map(|(at, word)| {
                    let many = at == 0 && value != 1.0;
                    word.write(self.language, self.by_ids, many)
                });
                format!("{text} {}", words.collect::<Vec<_>>().join("/"))
            }
        }
    }

    fn name(&self, named: &Named) -> String {
        let name = (self.name_of)(named);
        match named {
            Named::Fact(_) if self.by_ids => format!("{{{name}}}"),
            _ => format!("[{}]", name.replace(']', "]]")),
        }
    }
}
