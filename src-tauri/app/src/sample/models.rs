//! The sample's models: versions that go live one after another, the files that are read in for them, and
//! what their metrics may be.

use super::{Deed, Teller, edit, log, refused, seed};
use crate::{
    BadRowsWish, FileForm, ImportAsk, ImportKind, LogColumns, NewModel, NewVersion, Result,
    ThresholdEdit, session::text_of,
};
use std::rc::Rc;

impl Teller {
    /// Adds the models, and says what is done with them on which day.
    pub(super) fn models<'a>(
        &mut self,
        project: &str,
        seed: &'a seed::Project,
    ) -> Result<Vec<Deed<'a>>> {
        let mut deeds: Vec<Deed<'_>> = Vec::new();
        for model in &seed.models {
            let id: Rc<str> = self.model(project, model)?.into();
            for (version, series) in model.versions.iter().zip(0..) {
                let day = self.day(&version.from)?;
                let of = Rc::clone(&id);
                let live = move |teller: &mut Self| {
                    teller.session.add_version(NewVersion {
                        model: of.to_string(),
                        name: version.name.clone(),
                        live_from: day.iso(),
                    })?;
                    teller.read_in(&of, model, (version, series), ImportKind::Reference)
                };
                deeds.push((day, Box::new(live)));
                let of = Rc::clone(&id);
                let logged = move |teller: &mut Self| {
                    teller.read_in(&of, model, (version, series), ImportKind::Log)
                };
                let last = version.log.iter().map(|(month, ..)| *month).max();
                deeds.push((self.after(last.unwrap_or(-1)), Box::new(logged)));
            }
        }
        Ok(deeds)
    }

    fn model(&mut self, project: &str, seed: &seed::Model) -> Result<String> {
        let added = self.session.add_model(NewModel {
            project: project.to_owned(),
            name: self.say(&seed.name),
        })?;
        let id = self.id(added)?;
        let positive = edit(&id, "positive_class", &seed.positive);
        self.session.set_model(positive)?;
        if let Some((metric, least)) = &seed.threshold {
            self.session.set_threshold(ThresholdEdit {
                model: id.clone(),
                metric: metric.clone(),
                least: least.clone(),
                most: String::new(),
                visit: None,
            })?;
        }
        Ok(id)
    }

    /// Writes a log as the service would have, and reads it in.
    fn read_in(
        &mut self,
        model: &str,
        seed: &seed::Model,
        (version, series): (&seed::Version, u64),
        kind: ImportKind,
    ) -> Result<()> {
        let (holds, months, series) = match kind {
            ImportKind::Reference => ("reference", &version.reference, 2 * series),
            _ => ("log", &version.log, 2 * series + 1),
        };
        let shape = log::Shape {
            rows: version.rows,
            positives: version.positives,
            zone: self.format.zone,
        };
        let rows = log::rows(&shape, months, self.this_month, series);
        let classes = [seed.negative.as_str(), &seed.positive];
        let table = log::table(&rows, classes, shape.zone);
        let path = self.folder.join(format!("{}-{holds}.csv", version.file));
        let written = std::fs::write(&path, table);
        written.map_err(|error| refused(&path, &error, &self.format.language))?;
        self.session.import_file(ImportAsk {
            model: model.to_owned(),
            version: version.name.clone(),
            path: text_of(&path),
            kind,
            form: FileForm::default(),
            mapping: LogColumns::default(),
            bad_rows: BadRowsWish::Stop,
            outcomes_path: None,
            chunk: None,
            positive: None,
        })?;
        Ok(())
    }
}
