//! Which column means what. A model remembers it for its next file.

use crate::problem::{Cause, ReadProblem};
use crate::table::Preview;
use crate::time::TimeForm;
use serde::{Deserialize, Serialize};

/// What a column can be needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Tells rows apart and joins outcomes to them.
    Key,
    /// When a prediction was made, or a stretch of time begins.
    Time,
    /// When a stretch of time ends.
    End,
    /// The class the model said.
    Prediction,
    /// How sure it was.
    Score,
    /// What turned out to be true.
    Outcome,
    /// A metric's value.
    Value,
    /// A metric's name.
    Metric,
    /// How many rows were measured.
    Rows,
    /// What people decided.
    Human,
    /// What people decided with the model.
    Team,
    /// What is decided today.
    Today,
}

impl Part {
    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Time => "time",
            Self::End => "end",
            Self::Prediction => "prediction",
            Self::Score => "score",
            Self::Outcome => "outcome",
            Self::Value => "value",
            Self::Metric => "metric",
            Self::Rows => "rows",
            Self::Human => "human",
            Self::Team => "team",
            Self::Today => "today",
        }
    }
}

/// A column by its name, or by its place (from 0) where it has none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnRef {
    /// By name: exactly, or else without regard to case.
    Name(String),
    /// By place.
    Place(usize),
}

impl ColumnRef {
    /// The column at a place, by its name if that means it.
    pub fn to(preview: &Preview, place: usize) -> Self {
        match preview.name(place).map(Self::Name) {
            Some(name) if name.place_in(preview) == Some(place) => name,
            _ => Self::Place(place),
        }
    }

    /// Where it is in a file.
    pub fn place_in(&self, preview: &Preview) -> Option<usize> {
        match self {
            Self::Place(place) => (*place < preview.columns.len()).then_some(*place),
            Self::Name(name) => {
                let place = |same: &dyn Fn(&str) -> bool| {
                    let mut columns = preview.columns.iter();
                    columns.position(|column| same(&column.name))
                };
                let name = name.trim();
                let lower = name.to_lowercase();
                place(&|other| !name.is_empty() && other == name)
                    .or_else(|| place(&|other| !name.is_empty() && other.to_lowercase() == lower))
            }
        }
    }

    /// Where it is in a file, or that it is not there.
    pub(crate) fn required(&self, part: Part, preview: &Preview) -> Result<usize, ReadProblem> {
        self.place_in(preview).ok_or_else(|| {
            let names = preview.columns.iter().map(|column| column.name.clone());
            let (column, column_name) = match self {
                Self::Name(name) => (None, Some(name.clone())),
                Self::Place(place) => (Some(place.saturating_add(1)), None),
            };
            ReadProblem {
                column,
                column_name,
                ..Cause::NoSuchColumn {
                    part,
                    accepted: names.take(20).collect(),
                }
                .into()
            }
        })
    }
}

/// Which columns of a prediction log mean what.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Mapping {
    /// Tells rows apart. Without it no later outcome finds its row.
    pub key: Option<ColumnRef>,
    /// When the prediction was made; needed.
    pub time: Option<ColumnRef>,
    /// The class the model said; needed.
    pub prediction: Option<ColumnRef>,
    /// How sure it was.
    pub score: Option<ColumnRef>,
    /// What turned out to be true, where it is known already.
    pub outcome: Option<ColumnRef>,
    /// What the model saw.
    pub features: Vec<ColumnRef>,
}

/// The place of a column that is needed.
pub(crate) fn needed(
    column: Option<&ColumnRef>,
    part: Part,
    preview: &Preview,
) -> Result<usize, ReadProblem> {
    column
        .ok_or_else(|| Cause::NotMapped { part }.into())
        .and_then(|column| column.required(part, preview))
}

/// The place of a column that may be left out, but must be there once it is named.
pub(crate) fn optional(
    column: Option<&ColumnRef>,
    part: Part,
    preview: &Preview,
) -> Result<Option<usize>, ReadProblem> {
    column
        .map(|column| column.required(part, preview))
        .transpose()
}

/// How the times of a column are written, or that none can be read there.
pub(crate) fn times_of(column: usize, preview: &Preview) -> Result<TimeForm, ReadProblem> {
    if preview.rows.is_empty() {
        return Err(Cause::NoRows.into());
    }
    let times = preview.columns.get(column).and_then(|column| column.times);
    times.ok_or_else(|| ReadProblem {
        column: Some(column + 1),
        column_name: preview.name(column),
        found: preview
            .rows
            .first()
            .and_then(|row| row.get(column))
            .cloned(),
        ..Cause::NoTimes {
            accepted: TimeForm::ALL,
        }
        .into()
    })
}
