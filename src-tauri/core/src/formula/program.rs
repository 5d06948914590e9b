//! A formula made ready for many futures at once: each step works on a column.

use super::{Comparison, Fact, Formula, FormulaError, Named, Operation, Step};

/// A formula whose names are columns and numbers.
#[derive(Debug, Clone)]
pub(crate) struct Program {
    steps: Vec<Do>,
    /// Columns that it takes, with repetitions.
    pub(crate) takes: Vec<usize>,
}

#[derive(Debug, Clone)]
enum Do {
    Number(f64),
    Column(usize),
    Negate,
    Join(Operation),
    Least(usize),
    Most(usize),
    Compare(Comparison),
    If,
}

impl Program {
    /// Resolves the names of a formula: a driver to its column, a fact to its number.
    ///
    /// # Errors
    /// What `place` refuses; [`FormulaError::NoFact`].
    pub(crate) fn new<E: From<FormulaError>>(
        formula: &Formula,
        place: impl Fn(&str) -> Result<usize, E>,
        fact: impl Fn(Fact) -> Option<f64>,
    ) -> Result<Self, E> {
        let mut takes = Vec::new();
        let mut steps = Vec::with_capacity(formula.steps.len());
        for step in &formula.steps {
            steps.push(match step {
                Step::Number { value, .. } => Do::Number(*value),
                Step::Name(Named::Driver(id)) => {
                    let column = place(id)?;
                    takes.push(column);
                    Do::Column(column)
                }
                Step::Name(Named::Fact(named)) => {
                    let missing = || FormulaError::NoFact { fact: named.id() };
                    Do::Number(fact(*named).ok_or_else(missing)?)
                }
                Step::Negate => Do::Negate,
                Step::Join(operation) => Do::Join(*operation),
                Step::Least(count) => Do::Least(*count),
                Step::Most(count) => Do::Most(*count),
                Step::Compare(comparison) => Do::Compare(*comparison),
                Step::If => Do::If,
            });
        }
        Ok(Self { steps, takes })
    }

    /// Works a block of futures through. What cannot be computed is not finite.
    pub(crate) fn run<'c>(&self, width: usize, column: impl Fn(usize) -> &'c [f64]) -> Vec<f64> {
        let mut stack: Vec<Vec<f64>> = Vec::new();
        for step in &self.steps {
            let done = match step {
                Do::Number(value) => vec![*value; width],
                Do::Column(at) => column(*at).to_vec(),
                Do::Negate => {
                    let mut values = stack.pop().unwrap_or_default();
                    values.iter_mut().for_each(|value| *value = -*value);
                    values
                }
                Do::Join(operation) => {
                    joined(&mut stack, |one, other| apply(*operation, one, other))
                }
                Do::Compare(comparison) => joined(&mut stack, |one, other| {
                    if one.is_nan() || other.is_nan() {
                        f64::NAN
                    } else {
                        f64::from(u8::from(holds(*comparison, one, other)))
                    }
                }),
                Do::Least(count) => chosen(&mut stack, *count, |one, other| other < one),
                Do::Most(count) => chosen(&mut stack, *count, |one, other| other > one),
                Do::If => {
                    let other = stack.pop().unwrap_or_default();
                    let mut one = stack.pop().unwrap_or_default();
                    let met = stack.pop().unwrap_or_default();
                    for ((one, other), met) in one.iter_mut().zip(other).zip(met) {
                        if met == 0.0 {
                            *one = other;
                        } else if met.is_nan() {
                            *one = met;
                        }
                    }
                    one
                }
            };
            stack.push(done);
        }
        stack.pop().unwrap_or_default()
    }
}

/// The first of two columns, changed by the second.
fn joined(stack: &mut Vec<Vec<f64>>, join: impl Fn(f64, f64) -> f64) -> Vec<f64> {
    let other = stack.pop().unwrap_or_default();
    let mut one = stack.pop().unwrap_or_default();
    for (one, other) in one.iter_mut().zip(other) {
        *one = join(*one, other);
    }
    one
}

/// Of several columns, in each future the value that none is better than. One that cannot be computed
/// stays so.
fn chosen(stack: &mut Vec<Vec<f64>>, count: usize, better: fn(f64, f64) -> bool) -> Vec<f64> {
    let from = stack.len().saturating_sub(count);
    let mut columns = stack.split_off(from).into_iter();
    let mut best = columns.next().unwrap_or_default();
    for column in columns {
        for (best, value) in best.iter_mut().zip(column) {
            if value.is_nan() || better(*best, value) {
                *best = value;
            }
        }
    }
    best
}

/// What is not finite on the way is not computed, even where 1 ÷ (5 ÷ 0) would be 0 to the processor.
fn apply(operation: Operation, one: f64, other: f64) -> f64 {
    let value = match operation {
        Operation::Add => one + other,
        Operation::Subtract => one - other,
        Operation::Multiply => one * other,
        Operation::Divide => one / other,
        Operation::Power => libm::pow(one, other),
    };
    if value.is_finite() { value } else { f64::NAN }
}

fn holds(comparison: Comparison, one: f64, other: f64) -> bool {
    match comparison {
        Comparison::Less => one < other,
        Comparison::AtMost => one <= other,
        Comparison::Equal => one == other,
        Comparison::Other => one != other,
        Comparison::AtLeast => one >= other,
        Comparison::More => one > other,
    }
}
