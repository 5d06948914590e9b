//! Whether the units of a formula go together.

use super::{Dimension, Formula, FormulaError, Named, Operation, Step};

/// What a part of a formula comes to.
#[derive(Debug, Clone)]
struct Part {
    /// None for plain numbers, which take any unit.
    unit: Option<Dimension>,
    /// Of a number as it stands: an exponent.
    value: Option<f64>,
}

impl Formula {
    /// Whether the units within go together, and the result has the unit of its place.
    ///
    /// Counts and shares have no unit. A number without one takes that of what it is added to, compared
    /// with or chosen from; nothing is converted.
    ///
    /// # Errors
    /// [`FormulaError::Units`], [`FormulaError::Power`], [`FormulaError::Result`];
    /// [`FormulaError::UnknownName`] for what `unit_of` does not know.
    pub fn check_units(
        &self,
        place: &Dimension,
        unit_of: &dyn Fn(&Named) -> Option<Dimension>,
    ) -> Result<(), FormulaError> {
        let mut parts: Vec<Part> = Vec::new();
        for step in &self.steps {
            let part = part(step, &mut parts, unit_of)?;
            parts.push(part);
        }
        match parts.pop().and_then(|part| part.unit) {
            Some(found) if found != *place => Err(FormulaError::Result {
                found: found.text(),
                expected: place.text(),
            }),
            _ => Ok(()),
        }
    }
}

fn part(
    step: &Step,
    parts: &mut Vec<Part>,
    unit_of: &dyn Fn(&Named) -> Option<Dimension>,
) -> Result<Part, FormulaError> {
    let unit = match step {
        Step::Number { value, measure } => {
            return Ok(Part {
                unit: measure.dimension(),
                value: Some(*value),
            });
        }
        Step::Name(named) => {
            let unit = unit_of(named).ok_or_else(|| FormulaError::UnknownName {
                name: match named {
                    Named::Driver(id) => id.clone(),
                    Named::Fact(fact) => fact.id().to_owned(),
                },
            })?;
            Some(unit)
        }
        Step::Negate => {
            let part = parts.pop();
            return Ok(Part {
                value: part
                    .as_ref()
                    .and_then(|part| part.value)
                    .map(|value| -value),
                unit: part.and_then(|part| part.unit),
            });
        }
        Step::Join(operation) => joined(*operation, parts)?,
        Step::Least(count) | Step::Most(count) => {
            let from = parts.len().saturating_sub(*count);
            let all = parts.split_off(from).into_iter();
            all.map(|part| part.unit).try_fold(None, alike)?
        }
        // Met or not: a number that only a condition takes.
        Step::Compare(_) => {
            let (other, one) = (parts.pop(), parts.pop());
            alike(
                one.and_then(|part| part.unit),
                other.and_then(|part| part.unit),
            )?;
            Some(Dimension::default())
        }
        Step::If => {
            let (other, one) = (parts.pop(), parts.pop());
            parts.pop();
            alike(
                one.and_then(|part| part.unit),
                other.and_then(|part| part.unit),
            )?
        }
    };
    Ok(Part { unit, value: None })
}

/// The unit of two numbers that must have the same.
fn alike(
    one: Option<Dimension>,
    other: Option<Dimension>,
) -> Result<Option<Dimension>, FormulaError> {
    match (one, other) {
        (Some(one), Some(other)) if one != other => Err(FormulaError::Units {
            one: one.text(),
            other: other.text(),
        }),
        (one, other) => Ok(one.or(other)),
    }
}

fn joined(operation: Operation, parts: &mut Vec<Part>) -> Result<Option<Dimension>, FormulaError> {
    let (other, one) = (parts.pop(), parts.pop());
    let (exponent, other) = other.map_or((None, None), |part| (part.value, part.unit));
    let one = one.and_then(|part| part.unit);
    match operation {
        Operation::Add | Operation::Subtract => alike(one, other),
        Operation::Multiply | Operation::Divide => {
            if one.is_none() && other.is_none() {
                return Ok(None);
            }
            let (one, other) = (one.unwrap_or_default(), other.unwrap_or_default());
            let joined = one.joined(&other, operation == Operation::Divide);
            joined
                .map(Some)
                .ok_or_else(|| FormulaError::Power { unit: one.text() })
        }
        Operation::Power => {
            if let Some(unit) = other.filter(|unit| !unit.is_none()) {
                return Err(FormulaError::Power { unit: unit.text() });
            }
            let Some(unit) = one.filter(|unit| !unit.is_none()) else {
                return Ok(Some(Dimension::default()).filter(|_| exponent.is_none()));
            };
            let whole = exponent.filter(|value| value.fract() == 0.0 && value.abs() <= 9.0);
            let raised = whole.and_then(|value| unit.raised(value as i8));
            raised
                .map(Some)
                .ok_or_else(|| FormulaError::Power { unit: unit.text() })
        }
    }
}
