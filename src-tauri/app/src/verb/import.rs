//! Files of a running model: looked at, checked, and read in as one step that undo takes back whole.

mod keep;

use crate::{
    Code, Problem, Result, Session,
    format::Formatter,
    intake::{self, Remembered, Taken, bad_rows, kind_name, moved_note},
    measure::MeasuredModel,
    read,
    view::{
        BadRowsWish, Done, Id, ImportAsk, ImportCheck, ImportKind, ImportRow, LogAsk, LogColumns,
        LogPreview,
    },
    words,
};
use keep::Kept;
use outset_core::{name, time::Moment};
use outset_exchange::{BadRows, Preview, identity};
use outset_store::{
    Op,
    table::{import::Import, model::Model},
};
use std::path::Path;

/// Files up to this size are compared with earlier ones at the first look already.
const COMPARED: u64 = 256 << 20;

/// Bad rows that a refusal names.
const NAMED: usize = 5;

impl Session {
    /// Looks at the beginning of a file. Nothing is kept.
    ///
    /// # Errors
    /// A file that is not there, or no table.
    pub fn preview_log(&self, ask: LogAsk) -> Result<LogPreview> {
        let format = self.format();
        let (model, imports) = self.read(|reader| {
            let imports = reader.imports_of(&ask.model)?;
            Ok((reader.model(&ask.model)?, imports))
        })?;
        let path = intake::path_of(&ask.path);
        let file = self.open_file(&path)?;
        let size = file.metadata().map_or(u64::MAX, |about| about.len());
        let preview = Preview::of(file, &intake::choices(&ask.form))
            .map_err(|error| intake::read_problem(&error, &format).at("path"))?;
        let remembered = Remembered::of(&model);
        let view = intake::preview_view(&preview, ask.kind, &remembered, &format);
        let already = if size <= COMPARED {
            let found = self
                .open_file(&path)
                .ok()
                .and_then(|file| identity(file).ok());
            let hex = found.map(|bytes| bytes.iter().map(|byte| format!("{byte:02x}")).collect());
            hex.and_then(|hex: String| self.earlier(&imports, &hex, view.kind))
        } else {
            None
        };
        Ok(LogPreview {
            file_name: file_name(&path),
            version: self.last_version(&model, &imports)?,
            already: already.map(|import| same_file(&import, &format).message),
            ..view
        })
    }

    /// Reads a file to its end and says what would come of it. Nothing is kept.
    ///
    /// # Errors
    /// As [`Session::import_file`], bad rows excepted.
    pub fn check_import(&self, ask: ImportAsk) -> Result<ImportCheck> {
        let format = self.format();
        let (_, model) = self.model_for(&ask)?;
        self.work.begin();
        let taken = self.taken(&model, &ask, (0.0, 1.0))?;
        self.refuse_again(&ask.model, &taken, ask.kind)?;
        let (bad, mut notes) = (taken.bad(), notes(&taken, &format));
        if let Taken::Outcomes(outcomes, _) = &taken
            && outcomes.waiting > 0
        {
            let rows = format.number(outcomes.waiting as f64, 0);
            let id = "operate-note-no-outcome";
            notes.push(words::text_with(&format.language, id, &[("rows", &rows)]));
        }
        Ok(ImportCheck {
            sentence: sentence(&taken, ask.kind, &format),
            notes,
            bad_count: bad.count,
            bad_sentence: bad_sentence(bad.count, &format),
            bad: bad_rows(bad, &format),
        })
    }

    /// Reads a file in, as one step. A version that is not there is made.
    ///
    /// # Errors
    /// A file that cannot be read, was read before, or has bad rows that are not to be left out; then
    /// nothing of it is kept.
    pub fn import_file(&mut self, ask: ImportAsk) -> Result<Done> {
        let format = self.format();
        let needs_version = ask.kind != ImportKind::Outcomes;
        if needs_version {
            read::field("version", name::name(&ask.version), &format)?;
        }
        let (before, model) = self.model_for(&ask)?;
        self.work.begin();
        let taken = self.taken(&model, &ask, (0.0, 0.4))?;
        self.refuse_again(&ask.model, &taken, ask.kind)?;
        let mut files = vec![Kept::new(&ask.path, ask.kind, taken)];
        if let Some(path) = &ask.outcomes_path {
            files.push(self.outcomes_beside(&model, &ask, path, &files)?);
        }
        if ask.bad_rows == BadRowsWish::Stop {
            for file in &files {
                refuse_bad(file, &format)?;
            }
        }
        let said = files
            .iter()
            .map(|file| sentence(&file.taken, file.kind, &format));
        let mut said: Vec<String> = said.collect();
        let bad: u64 = files.iter().map(|file| file.taken.bad().count).sum();
        if bad > 0 {
            said.push(left_out(bad, &format));
        }
        let done = self.keep(&before, model, &ask.version, files)?;
        Ok(Done {
            done: said.join(" "),
            ..done
        })
    }

    /// Takes an import away with everything that came with it.
    ///
    /// # Errors
    /// When there is no such import.
    pub fn remove_import(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveImport, None, |tx| {
            tx.delete_import(&id.id).map(|()| None)
        })
    }

    /// The files of a model that were read, newest first.
    ///
    /// # Errors
    /// When there is no such model.
    pub fn imports(&self, id: Id) -> Result<Vec<ImportRow>> {
        let measured = self.measured(&id.id)?;
        Ok(rows(&measured, &self.format()))
    }

    /// The model as it is, and as the import wants it.
    fn model_for(&self, ask: &ImportAsk) -> Result<(Model, Model)> {
        let format = self.format();
        let before = self.read(|reader| reader.model(&ask.model))?;
        let mut model = before.clone();
        for (field, wished) in [("chunk", &ask.chunk), ("positive", &ask.positive)] {
            if let Some(text) = wished {
                let of_model = if field == "chunk" {
                    "chunk_rule"
                } else {
                    "positive_class"
                };
                let set = super::model::set(&mut model, of_model, text, format.numbers);
                read::field(field, set, &format)?;
            }
        }
        Ok((before, model))
    }

    fn taken(&self, model: &Model, ask: &ImportAsk, part: (f64, f64)) -> Result<Taken> {
        let mut mapping = ask.mapping.clone();
        // Beside a file of outcomes, the column of outcomes is meant to be in that one.
        if ask.outcomes_path.is_some() && mapping.outcome.is_some() {
            mapping.outcome = Some(String::new());
        }
        let asked = intake::Asked {
            path: &intake::path_of(&ask.path),
            kind: ask.kind,
            form: &ask.form,
            mapping: &mapping,
            remembered: &Remembered::of(model),
        };
        let mut taken = intake::take(self, model, &asked, part)?;
        if let Taken::Log(log, mapping) = &mut taken
            && let Some((first, last)) = self.closed_stretch(model, ask)?
        {
            let column = mapping.time.as_ref().map(intake::name_of);
            log.leave_out((Moment(first), Moment(last)), column.as_deref());
        }
        Ok(taken)
    }

    /// The time of this version in which nothing new can be told from what is there.
    fn closed_stretch(&self, model: &Model, ask: &ImportAsk) -> Result<Option<(i64, i64)>> {
        self.read(|reader| {
            let versions = reader.versions_of(&model.id)?;
            let name = ask.version.trim();
            let found = versions
                .iter()
                .find(|version| version.name == name || version.id == name);
            let reference = ask.kind == ImportKind::Reference;
            found.map_or(Ok(None), |version| {
                reader.closed_stretch(&version.id, reference)
            })
        })
    }

    /// Outcomes that come in the same step; classes and identifier are those of the log before them.
    fn outcomes_beside(
        &self,
        model: &Model,
        ask: &ImportAsk,
        path: &str,
        files: &[Kept],
    ) -> Result<Kept> {
        let mut model = model.clone();
        keep::remember(&mut model, files);
        let remembered = Remembered::of(&model);
        let key = remembered.log.key.as_ref().map(intake::name_of);
        let both = LogColumns {
            key: key.filter(|_| ask.mapping.key.is_some()),
            outcome: ask.mapping.outcome.clone().filter(|name| !name.is_empty()),
            ..LogColumns::default()
        };
        let asked = intake::Asked {
            path: &intake::path_of(path),
            kind: ImportKind::Outcomes,
            form: &ask.form,
            mapping: &both,
            remembered: &remembered,
        };
        let taken = intake::take(self, &model, &asked, (0.4, 0.5))?;
        self.refuse_again(&model.id, &taken, ImportKind::Outcomes)?;
        Ok(Kept::new(path, ImportKind::Outcomes, taken))
    }

    /// The import that had these bytes before, for the same purpose.
    fn earlier(&self, imports: &[Import], sha256: &str, kind: ImportKind) -> Option<Import> {
        let same = |import: &&Import| {
            import.sha256 == sha256 && keep::purpose(&import.kind) == keep::purpose(keep::id(kind))
        };
        imports.iter().find(same).cloned()
    }

    fn refuse_again(&self, model: &str, taken: &Taken, kind: ImportKind) -> Result<()> {
        let sha256 = taken.identity();
        let imports = self.read(|reader| reader.imports_of_file(model, &sha256))?;
        match self.earlier(&imports, &sha256, kind) {
            Some(import) => Err(same_file(&import, &self.format())),
            None => Ok(()),
        }
    }

    /// The version that the last file was for, or else the newest.
    fn last_version(&self, model: &Model, imports: &[Import]) -> Result<String> {
        let versions = self.read(|reader| reader.versions_of(&model.id))?;
        let last = imports
            .iter()
            .rev()
            .find_map(|import| import.version_id.as_ref());
        let found = versions.iter().find(|version| Some(&version.id) == last);
        let found = found.or(versions.last());
        Ok(found.map_or_else(|| "v1".to_owned(), |version| version.name.clone()))
    }
}

/// The files of a model, newest first.
pub(super) fn rows(model: &MeasuredModel, format: &Formatter) -> Vec<ImportRow> {
    let name = |id: &Option<String>| {
        let mut versions = model.versions.iter();
        let found = versions.find(|found| Some(&found.version.id) == id.as_ref());
        found.map_or("", |found| found.version.name.as_str())
    };
    let newest = model.imports.iter().rev();
    newest
        .map(|import| row(import, name(&import.version_id), format))
        .collect()
}

fn row(import: &Import, version: &str, format: &Formatter) -> ImportRow {
    let number = |rows: i64| format.number(rows as f64, 0);
    let count = usize::try_from(import.row_count).unwrap_or(0);
    let texts = [("rows", number(import.row_count))];
    let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
    let mut rows = words::text_counted(&format.language, "operate-rows", count, &texts);
    if import.bad_rows > 0 {
        let left = left_out(u64::try_from(import.bad_rows).unwrap_or(0), format);
        rows = format!("{rows} {left}");
    }
    ImportRow {
        id: import.id.clone(),
        kind: import.kind.clone(),
        row_count: import.row_count,
        bad_rows: import.bad_rows,
        kind_name: words::text(&format.language, &format!("operate-kind-{}", import.kind)),
        file_name: import.file_name.clone(),
        version: version.to_owned(),
        rows,
        imported: format.moment(Moment(import.imported_at)),
    }
}

fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn same_file(import: &Import, format: &Formatter) -> Problem {
    let when = format.moment(Moment(import.imported_at));
    let texts = [("name", import.file_name.as_str()), ("when", &when)];
    let id = "operate-problem-same-file";
    Problem::new(&format.language, Code::AlreadyExists, id, &texts).at("path")
}

/// Refuses a file with bad rows, and names the first.
fn refuse_bad(file: &Kept, format: &Formatter) -> Result<()> {
    refuse_bad_rows(&file.file_name, file.taken.bad(), format)
}

/// The same of any file.
pub(super) fn refuse_bad_rows(name: &str, bad: &BadRows, format: &Formatter) -> Result<()> {
    if bad.count == 0 {
        return Ok(());
    }
    let listed = bad_rows(bad, format);
    let listed = listed.iter().take(NAMED).map(|row| {
        let texts = [
            ("line", format.number(row.line as f64, 0)),
            ("column", row.column.clone()),
            ("value", row.value.clone()),
            ("text", row.text.clone()),
        ];
        let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
        words::text_with(&format.language, "operate-bad-row", &texts)
    });
    let listed: Vec<String> = listed.collect();
    let rows = listed.join("\n");
    let sentence = bad_sentence(bad.count, format);
    let texts = [("file", name), ("bad", sentence.as_str()), ("rows", &rows)];
    let id = "operate-problem-bad-rows";
    Err(Problem::new(&format.language, Code::Invalid, id, &texts).at("bad_rows"))
}

pub(super) fn bad_sentence(count: u64, format: &Formatter) -> String {
    if count == 0 {
        return String::new();
    }
    let rows = format.number(count as f64, 0);
    let plural = usize::try_from(count).unwrap_or(usize::MAX);
    words::text_counted(&format.language, "operate-bad", plural, &[("rows", &rows)])
}

fn left_out(count: u64, format: &Formatter) -> String {
    let rows = format.number(count as f64, 0);
    let plural = usize::try_from(count).unwrap_or(usize::MAX);
    words::text_counted(
        &format.language,
        "operate-left-out",
        plural,
        &[("rows", &rows)],
    )
}

/// "Read 50,000 predictions, from 2018-01-01 to 2018-10-30."
fn sentence(taken: &Taken, kind: ImportKind, format: &Formatter) -> String {
    let rows = format.number(taken.rows() as f64, 0);
    let name = kind_name(kind, format);
    let (mut from, mut to) = (String::new(), String::new());
    if let Taken::Log(log, _) = taken {
        let times = || log.rows.iter().map(|row| row.at);
        let day = |at: Option<Moment>| at.map(|at| format.day(at.day_in(format.zone)));
        from = day(times().min()).unwrap_or_default();
        to = day(times().max()).unwrap_or_default();
    }
    let texts = [
        ("rows", rows.as_str()),
        ("kind", &name),
        ("from", &from),
        ("to", &to),
    ];
    let id = if from.is_empty() {
        "operate-read"
    } else {
        "operate-read-between"
    };
    words::text_counted(&format.language, id, taken.rows(), &texts)
}

fn notes(taken: &Taken, format: &Formatter) -> Vec<String> {
    let (doubles, moved) = match taken {
        Taken::Log(log, _) => (log.duplicates.count, moved_note(log.moved, format)),
        Taken::Outcomes(outcomes, _) => (outcomes.duplicates.count, None),
        Taken::Metrics(table) => (0, moved_note(table.moved, format)),
    };
    let doubles = (doubles > 0).then(|| {
        let rows = format.number(doubles as f64, 0);
        words::text_with(&format.language, "operate-note-doubles", &[("rows", &rows)])
    });
    let classes = match taken {
        Taken::Log(log, _) => Some((&log.classes, &log.positive)),
        Taken::Outcomes(outcomes, _) => Some((&outcomes.classes, &outcomes.positive)),
        Taken::Metrics(_) => None,
    };
    let classes = classes.map(|(classes, positive)| {
        let texts = [
            ("classes", classes.join(", ")),
            ("positive", positive.clone()),
        ];
        let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
        words::text_with(&format.language, "operate-note-classes", &texts)
    });
    classes.into_iter().chain(doubles).chain(moved).collect()
}
