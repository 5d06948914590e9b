//! Files on their way in: opened, looked at, read, and put into words. What is kept of them is decided by the
//! verbs.

mod reading;
mod said;

pub(crate) use reading::{Asked, Taken, path_of, take};
pub(crate) use said::{bad_rows, kind_name, moved_note, preview_view, read_problem, table_view};

use crate::view::{FileForm, ImportKind, LogColumns};
use outset_exchange::{Choices, ColumnRef, Mapping, NumberForm, Preview, TimeForm};
use outset_store::table::model::Model;
use serde::{Deserialize, Serialize};

/// What a model remembers of its files.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Remembered {
    /// Which column meant what in the last log.
    pub(crate) log: Mapping,
    /// Identifier and outcome of the last file of outcomes.
    pub(crate) outcomes: Option<(ColumnRef, ColumnRef)>,
    /// The two classes, in the order of their names; the ledger keeps a class as its place here.
    pub(crate) classes: Vec<String>,
    /// The class that scores speak of.
    pub(crate) scored: String,
}

/// Which class of the ledger matters, and whether scores speak of it (1) or of the other (−1).
#[derive(Debug, Clone, Copy)]
pub(crate) struct PositiveSide {
    pub(crate) class: i64,
    pub(crate) sign: f64,
}

impl Remembered {
    /// What a model remembers; what cannot be read is forgotten.
    pub(crate) fn of(model: &Model) -> Self {
        serde_json::from_str(&model.mapping).unwrap_or_default()
    }

    /// As the model keeps it.
    pub(crate) fn written(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The place of a class.
    pub(crate) fn place(&self, class: &str) -> Option<i64> {
        let place = self.classes.iter().position(|known| known == class)?;
        i64::try_from(place).ok()
    }

    /// The class that matters: the model's own, or else the one that scores speak of.
    pub(crate) fn positive_side(&self, model: &Model) -> PositiveSide {
        let own = self.place(&model.positive_class);
        let scored = self.place(&self.scored).unwrap_or(1);
        let class = own.unwrap_or(scored);
        let sign = if class == scored { 1.0 } else { -1.0 };
        PositiveSide { class, sign }
    }
}

/// How a file is written, as far as somebody said.
pub(crate) fn choices(form: &FileForm) -> Choices {
    let numbers = form.numbers.as_deref().and_then(|id| {
        let mut all = NumberForm::ALL.into_iter();
        all.find(|form| form.id() == id)
    });
    let times = form.times.as_deref().and_then(|id| {
        let mut all = TimeForm::ALL.iter().copied();
        all.find(|form| form.id() == id)
    });
    Choices {
        numbers,
        times,
        ..Choices::default()
    }
}

/// The mapping that was chosen, with what was found where nothing was said.
pub(crate) fn chosen(asked: &LogColumns, found: Mapping, preview: &Preview) -> Mapping {
    let part = |asked: &Option<String>, found: Option<ColumnRef>| match asked.as_deref() {
        None => found,
        Some("") => None,
        Some(name) => Some(column_named(name, preview)),
    };
    Mapping {
        key: part(&asked.key, found.key),
        time: part(&asked.time, found.time),
        prediction: part(&asked.prediction, found.prediction),
        score: part(&asked.score, found.score),
        outcome: part(&asked.outcome, found.outcome),
        features: Vec::new(),
    }
}

/// A column by its name, or by `#` and its place from 1 where no column has that name.
pub(crate) fn column_named(name: &str, preview: &Preview) -> ColumnRef {
    let named = ColumnRef::Name(name.to_owned());
    let place = name
        .strip_prefix('#')
        .and_then(|place| place.parse::<usize>().ok());
    match place.and_then(|place| place.checked_sub(1)) {
        Some(place) if named.place_in(preview).is_none() => ColumnRef::Place(place),
        _ => named,
    }
}

/// What a mapping calls a column.
pub(crate) fn name_of(column: &ColumnRef) -> String {
    match column {
        ColumnRef::Name(name) => name.clone(),
        ColumnRef::Place(place) => format!("#{}", place.saturating_add(1)),
    }
}

/// What a file probably holds: predictions where a class and a time stand in it, outcomes where an identifier
/// and an outcome do, otherwise metrics.
pub(crate) fn kind_of(preview: &Preview, log: &Mapping) -> ImportKind {
    let outcomes = outset_exchange::propose_outcomes(preview, Some(log));
    let few = preview.columns.len() <= 3;
    if log.prediction.is_some() && log.time.is_some() {
        ImportKind::Log
    } else if matches!(outcomes, (Some(_), Some(_))) && (few || log.time.is_none()) {
        ImportKind::Outcomes
    } else if outset_exchange::propose_shape(preview).is_some() {
        ImportKind::Metrics
    } else {
        ImportKind::Log
    }
}
