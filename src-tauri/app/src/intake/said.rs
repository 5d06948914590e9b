//! What was found in a file, in words: the first look, why it cannot be read, and its bad rows.

use super::{Remembered, kind_of, name_of};
use crate::{
    Code, Problem,
    format::Formatter,
    view::{BadRowView, Choice, ImportKind, LogColumn, LogColumns, LogPreview},
    words,
};
use outset_exchange::{
    BadRow, BadRows, Cause, ColumnRef, Content, Mapping, Moved, Note, NumberForm, Preview,
    ReadProblem, Reason, TimeForm, propose, propose_outcomes,
};

/// So many bad rows are listed one by one.
const LISTED: usize = 200;

fn say(format: &Formatter, id: &str, texts: &[(&'static str, &str)]) -> String {
    words::text_with(&format.language, id, texts)
}

fn list(items: &[String]) -> String {
    items.join(", ")
}

/// What a file holds, in words.
pub(crate) fn kind_name(kind: ImportKind, format: &Formatter) -> String {
    let id = match kind {
        ImportKind::Reference => "operate-kind-reference",
        ImportKind::Log => "operate-kind-log",
        ImportKind::Outcomes => "operate-kind-outcomes",
        ImportKind::Metrics => "operate-kind-metrics",
    };
    words::text(&format.language, id)
}

/// Why a file cannot be read.
pub(crate) fn read_problem(error: &ReadProblem, format: &Formatter) -> Problem {
    let number = |value: usize| format.number(value as f64, 0);
    let mut texts: Vec<(&'static str, String)> = Vec::new();
    let mut field = None;
    match &error.cause {
        Cause::NotText(content) => {
            let id = format!("operate-content-{}", content_id(*content));
            texts.push(("content", words::text(&format.language, &id)));
        }
        Cause::RecordTooLong { most } => texts.push(("most", format.bytes(*most as u64))),
        Cause::TooManyColumns { most } => texts.push(("most", number(*most))),
        Cause::NotMapped { part } => {
            let id = format!("operate-part-{}", part.id());
            texts.push(("part", words::text(&format.language, &id)));
            field = Some(part.id());
        }
        Cause::NoSuchColumn { part, accepted } => {
            texts.push(("accepted", list(accepted)));
            field = Some(part.id());
        }
        Cause::NoTimes { accepted } => {
            let names = accepted.iter().map(|form| time_form(*form, format));
            texts.push(("accepted", list(&names.collect::<Vec<_>>())));
            field = Some("time");
        }
        Cause::ManyClasses { most, found } => {
            texts.push(("most", number(*most)));
            texts.push(("classes", list(found)));
        }
        Cause::TooManyClasses { found } | Cause::PositiveUnknown { found } => {
            texts.push(("classes", list(found)));
        }
        Cause::PositiveNotFound { accepted } => texts.push(("classes", list(accepted))),
        Cause::Unreadable(kind) => texts.push(("reason", kind.to_string())),
        Cause::Empty | Cause::NoRows | Cause::Cancelled => {}
    }
    let column = error.column.map(|column| column.to_string());
    let column = error.column_name.clone().or(column).unwrap_or_default();
    texts.push(("column", column));
    texts.push((
        "line",
        error
            .line
            .map_or_else(String::new, |line| number(line as usize)),
    ));
    texts.push(("found", error.found.clone().unwrap_or_default()));
    let texts: Vec<_> = texts
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    let code = match error.cause {
        Cause::Cancelled => Code::Cancelled,
        Cause::Unreadable(_) => Code::FileSystem,
        _ => Code::Invalid,
    };
    let id = format!("operate-unread-{}", error.cause.id());
    let problem = Problem::new(&format.language, code, &id, &texts);
    match field {
        Some(field) => problem.at(field),
        None => problem,
    }
}

fn content_id(content: Content) -> &'static str {
    match content {
        Content::Workbook => "workbook",
        Content::Compressed => "compressed",
        Content::Parquet => "parquet",
        Content::Database => "database",
        Content::Pdf => "pdf",
        Content::Unknown => "unknown",
    }
}

fn time_form(form: TimeForm, format: &Formatter) -> String {
    words::text(&format.language, &format!("operate-times-{}", form.id()))
}

fn number_form(form: NumberForm, format: &Formatter) -> String {
    words::text(&format.language, &format!("operate-numbers-{}", form.id()))
}

/// The first bad rows, with what would be accepted.
pub(crate) fn bad_rows(bad: &BadRows, format: &Formatter) -> Vec<BadRowView> {
    let listed = bad.listed.iter().take(LISTED);
    listed.map(|row| bad_row(row, format)).collect()
}

fn bad_row(row: &BadRow, format: &Formatter) -> BadRowView {
    let number = |value: usize| format.number(value as f64, 0);
    let texts: Vec<(&'static str, String)> = match &row.reason {
        Reason::NotANumber { accepted } => vec![("accepted", number_form(*accepted, format))],
        Reason::NotATime { accepted } => vec![("accepted", time_form(*accepted, format))],
        Reason::NotAClass { accepted } => vec![("accepted", list(accepted))],
        Reason::WrongWidth { found, expected } => {
            vec![("found", number(*found)), ("expected", number(*expected))]
        }
        _ => Vec::new(),
    };
    let texts: Vec<_> = texts
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    let place = row.column.map(|column| column.to_string());
    BadRowView {
        line: row.line,
        column: row.column_name.clone().or(place).unwrap_or_default(),
        value: row.value.clone(),
        reason: row.reason.id().to_owned(),
        text: say(format, &format!("operate-bad-{}", row.reason.id()), &texts),
    }
}

/// Local times that had to be decided, in a sentence; [`None`] where there were none.
pub(crate) fn moved_note(moved: Moved, format: &Formatter) -> Option<String> {
    if moved == Moved::default() {
        return None;
    }
    let number = |value: u64| format.number(value as f64, 0);
    let texts = [
        ("twice", number(moved.ambiguous)),
        ("missing", number(moved.missing)),
    ];
    let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
    Some(say(format, "operate-note-moved", &texts))
}

/// A first look at a file. `asked` is what somebody says it holds.
pub(crate) fn preview_view(
    preview: &Preview,
    asked: Option<ImportKind>,
    remembered: &Remembered,
    format: &Formatter,
) -> LogPreview {
    let log = propose(preview, Some(&remembered.log));
    let kind = asked.unwrap_or_else(|| kind_of(preview, &log));
    LogPreview {
        file_name: String::new(),
        kind,
        understood: understood(preview, format),
        notes: notes(preview, format),
        columns: columns(preview, format),
        rows: preview.rows.clone(),
        mapping: mapping(preview, kind, log, remembered),
        version: String::new(),
        already: None,
        numbers: number_choices(preview.numbers, format),
        times: time_choices(preview, format),
    }
}

/// How a table is written, what was noticed and which columns it has.
pub(crate) struct TableView {
    pub(crate) understood: String,
    pub(crate) notes: Vec<String>,
    pub(crate) columns: Vec<LogColumn>,
}

/// A first look at any table.
pub(crate) fn table_view(preview: &Preview, format: &Formatter) -> TableView {
    TableView {
        understood: understood(preview, format),
        notes: notes(preview, format),
        columns: columns(preview, format),
    }
}

fn mapping(
    preview: &Preview,
    kind: ImportKind,
    log: Mapping,
    remembered: &Remembered,
) -> LogColumns {
    let named =
        |column: Option<ColumnRef>| Some(column.map(|column| name_of(&column)).unwrap_or_default());
    if kind == ImportKind::Outcomes {
        let last = remembered.outcomes.as_ref().map(|(key, outcome)| Mapping {
            key: Some(key.clone()),
            outcome: Some(outcome.clone()),
            ..Mapping::default()
        });
        let found = propose_outcomes(preview, Some(last.as_ref().unwrap_or(&remembered.log)));
        return LogColumns {
            key: named(found.0),
            outcome: named(found.1),
            ..LogColumns::default()
        };
    }
    LogColumns {
        key: named(log.key),
        time: named(log.time),
        prediction: named(log.prediction),
        score: named(log.score),
        outcome: named(log.outcome),
    }
}

fn understood(preview: &Preview, format: &Formatter) -> String {
    let delimiter = match preview.delimiter {
        b',' => "comma",
        b';' => "semicolon",
        b'\t' => "tab",
        b'|' => "bar",
        _ => "other",
    };
    let word = |id: String| words::text(&format.language, &id);
    let columns = preview.columns.len();
    let texts = [
        (
            "encoding",
            word(format!("operate-encoding-{}", preview.encoding.id())),
        ),
        ("delimiter", word(format!("operate-delimiter-{delimiter}"))),
        ("columns", format.number(columns as f64, 0)),
        ("numbers", number_form(preview.numbers, format)),
        (
            "header",
            word(if preview.header {
                "operate-header-there".to_owned()
            } else {
                "operate-header-none".to_owned()
            }),
        ),
    ];
    let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
    say(format, "operate-understood", &texts)
}

fn notes(preview: &Preview, format: &Formatter) -> Vec<String> {
    let number = |value: usize| format.number(value as f64, 0);
    let note = |note: &Note| match note {
        Note::SameName(name) => say(format, "operate-note-same-name", &[("name", name)]),
        Note::NoName(places) => {
            let places: Vec<_> = places.iter().map(|place| number(*place)).collect();
            say(
                format,
                "operate-note-no-name",
                &[("places", &list(&places))],
            )
        }
        Note::AmbiguousNumbers => say(format, "operate-note-numbers", &[]),
        Note::AmbiguousTimes(column) => {
            let at = column.saturating_sub(1);
            let name = preview.columns.get(at).map(|column| column.name.clone());
            let name = name
                .filter(|name| !name.is_empty())
                .unwrap_or_else(|| number(*column));
            say(format, "operate-note-times", &[("column", &name)])
        }
        Note::Ragged(rows) => say(format, "operate-note-ragged", &[("rows", &number(*rows))]),
    };
    preview.notes.iter().map(note).collect()
}

fn columns(preview: &Preview, format: &Formatter) -> Vec<LogColumn> {
    let column = |(place, column): (usize, &outset_exchange::Column)| {
        let shown = format.number((place + 1) as f64, 0);
        LogColumn {
            id: name_of(&ColumnRef::to(preview, place)),
            name: if column.name.is_empty() {
                say(format, "operate-column-place", &[("place", &shown)])
            } else {
                column.name.clone()
            },
            kind: column.kind.id().to_owned(),
            kind_name: words::text(
                &format.language,
                &format!("operate-column-{}", column.kind.id()),
            ),
        }
    };
    preview.columns.iter().enumerate().map(column).collect()
}

/// The form that was found comes first.
fn number_choices(found: NumberForm, format: &Formatter) -> Vec<Choice> {
    let others = NumberForm::ALL.into_iter().filter(|form| *form != found);
    let choice = |form: NumberForm| Choice {
        id: form.id().to_owned(),
        name: number_form(form, format),
    };
    std::iter::once(found).chain(others).map(choice).collect()
}

fn time_choices(preview: &Preview, format: &Formatter) -> Vec<Choice> {
    let Some(found) = preview.columns.iter().find_map(|column| column.times) else {
        return Vec::new();
    };
    let others = TimeForm::ALL.iter().copied().filter(|form| *form != found);
    let choice = |form: TimeForm| Choice {
        id: form.id().to_owned(),
        name: time_form(form, format),
    };
    std::iter::once(found).chain(others).map(choice).collect()
}
