//! Models: what is deployed, and how it is measured.

use crate::{
    Code, Problem, Result, Session,
    intake::Remembered,
    read,
    view::{Done, FieldEdit, Id, ModelView, NewModel},
};
use outset_core::{Invalid, chunk::ChunkRule, name, number::NumberFormat};
use outset_store::{Op, table::model::Model};

/// Rows of a stretch until somebody says otherwise.
const USUAL_ROWS: i64 = 1_000;

impl Session {
    /// Adds a model to a project.
    ///
    /// # Errors
    /// A name that is not accepted or that another model of the project has.
    pub fn add_model(&mut self, new: NewModel) -> Result<Done> {
        let (format, now) = (self.format(), self.now());
        let name = read::field("name", name::name(&new.name), &format)?;
        let (zone, others) = self.read(|reader| {
            reader.project(&new.project)?;
            let zone = reader.workspace()?.time_zone;
            Ok((zone, reader.models_of(&new.project)?))
        })?;
        if others.iter().any(|other| other.name == name) {
            return Err(self.name_taken("operate-problem-model-there", &name));
        }
        let salt = self.new_salt()?;
        self.write(Op::AddModel, None, |tx| {
            let model = Model {
                id: tx.new_id(),
                key: tx.new_model_key()?,
                project_id: new.project,
                name,
                chunk_rule: "month".to_owned(),
                chunk_rows: USUAL_ROWS,
                positive_class: String::new(),
                time_zone: zone,
                mapping: String::new(),
                salt,
                pending_periods: 1,
                created_at: now.0,
            };
            tx.insert_model(&model)?;
            Ok(Some(model.id))
        })
    }

    /// Sets a field of a model: `name`, `chunk_rule` (`month`, `rows`, or a number of rows), `chunk_rows`,
    /// `positive_class`, `time_zone` or `pending_periods`. All points follow.
    ///
    /// # Errors
    /// What the field does not accept.
    pub fn set_model(&mut self, edit: FieldEdit) -> Result<Done> {
        let format = self.format();
        let (model, others) = self.read(|reader| {
            let model = reader.model(&edit.id)?;
            let others = reader.models_of(&model.project_id)?;
            Ok((model, others))
        })?;
        let mut changed = model.clone();
        let set = set(&mut changed, &edit.field, &edit.text, format.numbers);
        read::field(&edit.field, set, &format)?;
        let is_taken = |other: &Model| other.id != model.id && other.name == changed.name;
        if others.iter().any(is_taken) {
            return Err(self.name_taken("operate-problem-model-there", &changed.name));
        }
        self.write(Op::ChangeModel, edit.visit.as_deref(), |tx| {
            tx.update_model(&changed).map(|()| None)
        })
    }

    /// Removes a model with versions and imports.
    ///
    /// # Errors
    /// When there is no such model.
    pub fn remove_model(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveModel, None, |tx| {
            tx.delete_model(&id.id).map(|()| None)
        })
    }

    /// One model.
    ///
    /// # Errors
    /// When there is no such model.
    pub fn model(&self, id: Id) -> Result<ModelView> {
        let model = self.read(|reader| reader.model(&id.id))?;
        Ok(self.model_view(&model))
    }

    pub(super) fn model_view(&self, model: &Model) -> ModelView {
        let format = self.format();
        ModelView {
            id: model.id.clone(),
            name: model.name.clone(),
            chunk_rule: model.chunk_rule.clone(),
            chunk_rows: format.number(model.chunk_rows as f64, 0),
            positive_class: model.positive_class.clone(),
            time_zone: model.time_zone.clone(),
            pending_periods: format.number(model.pending_periods as f64, 0),
        }
    }

    pub(super) fn name_taken(&self, id: &str, name: &str) -> Problem {
        Problem::new(self.language(), Code::Invalid, id, &[("name", name)]).at("name")
    }

    /// A secret that nobody else has.
    pub(super) fn new_salt(&self) -> Result<Vec<u8>> {
        let mut salt = vec![0; 32];
        getrandom::fill(&mut salt)
            .map_err(|error| crate::problem::internal(&error.to_string(), &self.format()))?;
        Ok(salt)
    }
}

/// Sets a field of a model from what was typed.
pub(super) fn set(
    model: &mut Model,
    field: &str,
    text: &str,
    numbers: NumberFormat,
) -> std::result::Result<(), Invalid> {
    let not_in_list = |found: &str| Invalid::NotInList {
        found: found.to_owned(),
    };
    let count = |most: f64| {
        let number = numbers.read(text)?.value();
        if !(1.0..=most).contains(&number) {
            return Err(Invalid::OutOfRange { least: 1.0, most });
        }
        if number.fract() != 0.0 {
            return Err(Invalid::TooPrecise { most: 0 });
        }
        Ok(number as i64)
    };
    match field {
        "name" => model.name = name::name(text)?,
        "chunk_rule" => match (text, ChunkRule::from_id(text)) {
            ("rows", _) => model.chunk_rule = "rows".to_owned(),
            (_, Some(ChunkRule::Month)) => model.chunk_rule = "month".to_owned(),
            (_, Some(ChunkRule::Rows(rows))) => {
                model.chunk_rule = "rows".to_owned();
                model.chunk_rows = i64::try_from(rows.get()).map_err(|_| not_in_list(text))?;
            }
            _ => return Err(not_in_list(text)),
        },
        "chunk_rows" => {
            model.chunk_rows = count(1e9)?;
            model.chunk_rule = "rows".to_owned();
        }
        "pending_periods" => model.pending_periods = count(100.0)?,
        "positive_class" => {
            let class = name::optional(text)?;
            let known = Remembered::of(model).classes;
            if !known.is_empty() && !known.contains(&class) {
                return Err(not_in_list(text));
            }
            model.positive_class = class;
        }
        "time_zone" => {
            let zone: chrono_tz::Tz = text.trim().parse().map_err(|_| not_in_list(text))?;
            model.time_zone = zone.name().to_owned();
        }
        _ => return Err(not_in_list(field)),
    }
    Ok(())
}
