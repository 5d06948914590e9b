//! Values that occurred: pasted, or from a column of a file.

use crate::{
    Problem, Result, Session, estimate, intake,
    problem::{self, Code},
    read,
    view::{Choice, Done, SamplesAsk, SamplesEdit, SamplesFile, SamplesImport},
};
use outset_core::estimate::{Estimate, SAMPLES};
use outset_exchange::{Choices, ColumnKind, ColumnRef, Preview, read_value_column, unwatched};

impl Session {
    /// Stores pasted values, one a line or with semicolons or tabs between them.
    ///
    /// # Errors
    /// What cannot be read, with the line it stands in.
    pub fn set_samples(&mut self, edit: SamplesEdit) -> Result<Done> {
        let format = self.format();
        self.store_estimate(edit.place, None, None, |_, place, row| {
            let mut values = Vec::new();
            for (at, line) in edit.text.lines().enumerate() {
                let cells = line.split([';', '\t']).map(str::trim);
                for cell in cells.filter(|cell| !cell.is_empty()) {
                    let value = place.number(cell, &format).and_then(|value| {
                        let bounds = estimate::limits(place.part, row);
                        let checked = Estimate::Fixed { value }.check(&bounds);
                        place.in_its_unit(checked).map(|()| value)
                    });
                    let value = value.map_err(|refused| {
                        let reason = problem::invalid(&refused, &format).message;
                        let texts = [
                            ("line", format.number((at + 1) as f64, 0)),
                            ("value", shortened(cell)),
                            ("reason", reason),
                        ];
                        let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
                        let id = "problem-samples-line";
                        Problem::new(&format.language, Code::Invalid, id, &texts).at("text")
                    })?;
                    values.push(value);
                }
            }
            let found = Estimate::Samples {
                values: values.into(),
                rows: None,
            };
            let checked = found.check(&estimate::limits(place.part, row));
            read::field("text", checked, &format)?;
            Ok(found)
        })
    }

    /// The columns of a file that hold numbers.
    ///
    /// # Errors
    /// When the file cannot be read as a table, or has no numbers.
    pub fn preview_samples(&self, ask: SamplesAsk) -> Result<SamplesFile> {
        let format = self.format();
        let path = intake::path_of(&ask.path);
        let file = self.open_file(&path)?;
        let preview = Preview::of(file, &Choices::default());
        let preview = preview.map_err(|error| intake::read_problem(&error, &format).at("path"))?;
        let numbers = preview.columns.iter().enumerate();
        let numbers = numbers.filter(|(_, column)| column.kind == ColumnKind::Number);
        let columns: Vec<Choice> = numbers
            .map(|(at, column)| {
                let place = intake::name_of(&ColumnRef::Place(at));
                let name = Some(column.name.clone()).filter(|name| !name.is_empty());
                Choice {
                    id: place.clone(),
                    name: name.unwrap_or(place),
                }
            })
            .collect();
        if columns.is_empty() {
            let id = "problem-samples-no-numbers";
            return Err(Problem::new(&format.language, Code::Invalid, id, &[]).at("path"));
        }
        Ok(SamplesFile {
            name: file_name(&path),
            columns,
        })
    }

    /// Stores the values of a column. Where its rows belong together with others of the file, they carry its
    /// name, and drivers with the same name take the same row in each future.
    ///
    /// # Errors
    /// What cannot be read, with file, line and column.
    pub fn import_samples(&mut self, ask: SamplesImport) -> Result<Done> {
        let format = self.format();
        let path = intake::path_of(&ask.path);
        let name = file_name(&path);
        let preview = Preview::of(self.open_file(&path)?, &Choices::default());
        let preview = preview.map_err(|error| intake::read_problem(&error, &format).at("path"))?;
        let column = match ask.column.strip_prefix('#').map(str::parse::<usize>) {
            Some(Ok(place @ 1..)) => ColumnRef::Place(place - 1),
            _ => intake::column_named(&ask.column, &preview),
        };
        let file = self.open_file(&path)?;
        let found = read_value_column(file, &preview, &column, SAMPLES.1, &mut unwatched);
        let found = found.map_err(|error| intake::read_problem(&error, &format).at("column"))?;
        let refuse = |id: &str, texts: &[(&'static str, &str)]| {
            Problem::new(&format.language, Code::Invalid, id, texts).at("column")
        };
        if let Some(bad) = intake::bad_rows(&found.bad, &format).first() {
            let line = bad.line.to_string();
            let texts = [
                ("file", name.as_str()),
                ("line", &line),
                ("column", &bad.column),
                ("value", &bad.value),
                ("reason", &bad.text),
            ];
            return Err(refuse("problem-samples-cell", &texts));
        }
        if ask.together && found.blank > 0 {
            let blank = format.number(found.blank as f64, 0);
            let texts = [("file", name.as_str()), ("blank", &blank)];
            return Err(refuse("problem-samples-blank", &texts));
        }
        self.store_estimate(ask.place, None, None, |_, place, row| {
            let samples = Estimate::Samples {
                values: found.values.into(),
                rows: ask.together.then(|| name.clone()),
            };
            let checked = samples.check(&estimate::limits(place.part, row));
            read::field("column", checked, &format)?;
            Ok(samples)
        })
    }
}

fn file_name(path: &std::path::Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().chars().take(200).collect()
}

/// A cell as a sentence can quote it.
fn shortened(cell: &str) -> String {
    const MOST: usize = 40;
    let mut text: String = cell.chars().take(MOST).collect();
    if cell.chars().nth(MOST).is_some() {
        text.push('…');
    }
    text
}
