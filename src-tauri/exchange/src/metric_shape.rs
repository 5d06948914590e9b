//! How a table of metrics is laid out: wide (a column for each metric) or long (a row for each value).

use crate::cell;
use crate::column::{Column, ColumnKind};
use crate::mapping::ColumnRef;
use crate::number::NumberForm;
use crate::table::Preview;
use outset_core::metric::Metric;

/// Longest name of a metric, in characters.
const NAME: usize = 120;

/// Which columns of a metric table mean what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// When a stretch of time begins.
    pub start: ColumnRef,
    /// When it ends.
    pub end: Option<ColumnRef>,
    /// How many rows were measured.
    pub rows: Option<ColumnRef>,
    /// Where the values stand.
    pub values: Values,
}

/// Where the values of a metric table stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Values {
    /// A column for each metric, called as the column is.
    Wide(Vec<ColumnRef>),
    /// A row for each value.
    Long {
        /// The metric's name.
        metric: ColumnRef,
        /// Its value.
        value: ColumnRef,
    },
}

const START: &[&str] = &[
    "start",
    "time",
    "timestamp",
    "date",
    "month",
    "period",
    "from",
    "zeit",
    "datum",
    "monat",
    "von",
];
const END: &[&str] = &["end", "until", "to", "ende", "bis"];
const ROWS: &[&str] = &[
    "rows", "count", "n", "cases", "support", "zeilen", "anzahl", "faelle", "fälle",
];
const METRIC: &[&str] = &["metric", "measure", "name", "kennzahl", "metrik"];
const VALUE: &[&str] = &["value", "wert"];

/// Which columns probably mean what; [`None`] without a time or without a value.
pub fn propose_shape(preview: &Preview) -> Option<Shape> {
    let named = |names: &[&str], fits: &dyn Fn(&Column) -> bool| {
        let columns = || preview.columns.iter().enumerate();
        names.iter().find_map(|name| {
            let mut same = columns().filter(|(_, column)| fits(column));
            same.find(|(_, column)| column.name.to_lowercase() == *name)
                .map(|(place, _)| place)
        })
    };
    let time = |column: &Column| column.times.is_some();
    let any = |_: &Column| true;
    let start = named(START, &time).or_else(|| preview.columns.iter().position(time))?;
    let end = named(END, &time).filter(|end| *end != start);
    let rows = named(ROWS, &|column| column.kind == ColumnKind::Number);
    let to = |place: usize| ColumnRef::to(preview, place);
    let values = match (named(METRIC, &any), named(VALUE, &any)) {
        (Some(metric), Some(value)) => Values::Long {
            metric: to(metric),
            value: to(value),
        },
        _ => {
            let taken = |place: &usize| [Some(start), end, rows].contains(&Some(*place));
            let number = |place: &usize| is_measured(preview, *place);
            let places = (0..preview.columns.len()).filter(|place| !taken(place) && number(place));
            Values::Wide(places.map(to).collect())
        }
    };
    let shape = Shape {
        start: to(start),
        end: end.map(to),
        rows: rows.map(to),
        values,
    };
    (shape.values != Values::Wide(Vec::new())).then_some(shape)
}

/// Numbers, or shares written with a percent sign.
fn is_measured(preview: &Preview, place: usize) -> bool {
    let column = &preview.columns[place];
    let percent = || {
        let cells = preview.rows.iter().filter_map(|row| row.get(place));
        let mut filled = cells
            .filter(|cell| !cell::is_missing(cell.as_bytes()))
            .peekable();
        filled.peek().is_some()
            && filled.all(|cell| value(cell.as_bytes(), preview.numbers).is_some())
    };
    matches!(column.kind, ColumnKind::Number | ColumnKind::YesNo) || percent()
}

/// A number, or a share in percent.
pub(crate) fn value(cell: &[u8], form: NumberForm) -> Option<f64> {
    match cell.strip_suffix(b"%") {
        Some(percent) => form.read(cell::trim(percent)).map(|number| number / 100.0),
        None => form.read(cell),
    }
}

/// `ROC AUC`, `auc` and `roc-auc` are `roc_auc`; what is unknown stays as it is called.
pub fn metric_name(name: &str) -> String {
    let words: String = name
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect();
    let known = match words.as_str() {
        "accuracy" | "acc" => Some(Metric::Accuracy),
        "precision" => Some(Metric::Precision),
        "recall" | "sensitivity" | "tpr" => Some(Metric::Recall),
        "f1" | "f1score" => Some(Metric::F1),
        "specificity" | "tnr" => Some(Metric::Specificity),
        "rocauc" | "auc" | "auroc" => Some(Metric::RocAuc),
        "averageprecision" | "prauc" | "auprc" => Some(Metric::AveragePrecision),
        _ => None,
    };
    known.map_or_else(
        || name.chars().take(NAME).collect(),
        |metric| metric.id().to_owned(),
    )
}
