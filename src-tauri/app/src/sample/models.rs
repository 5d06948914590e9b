//! The sample's models: versions with their reference, their logs, and what their metrics may be.

use super::{Builder, log, seed};
use crate::Result;
use outset_store::{
    Op, new_id,
    table::{
        import::Import, model::Model, prediction::Prediction, threshold::Threshold,
        version::Version,
    },
};

/// Rows of a chunk, while months are used.
const CHUNK_ROWS: i64 = 1_000;

impl Builder<'_> {
    pub(super) fn models(&mut self, project: &str, seed: &seed::Project) -> Result<()> {
        for model in &seed.models {
            let mut row = Model {
                id: new_id(),
                key: 0,
                project_id: project.to_owned(),
                name: self.say(&model.name),
                chunk_rule: "month".to_owned(),
                chunk_rows: CHUNK_ROWS,
                positive_class: model.positive.clone(),
                time_zone: self.format.zone.name().to_owned(),
                mapping: String::new(),
                salt: salt(),
                pending_periods: 1,
                created_at: self.now.0,
            };
            self.write(Op::AddModel, |tx| {
                row.key = tx.new_model_key()?;
                tx.insert_model(&row)
            })?;
            if let Some((metric, least)) = &model.threshold {
                let threshold = Threshold {
                    id: new_id(),
                    model_id: row.id.clone(),
                    metric: metric.clone(),
                    least: Some(*least),
                    most: None,
                    source: "scope".to_owned(),
                };
                self.write(Op::SetThreshold, |tx| tx.insert_threshold(&threshold))?;
            }
            for (at, version) in model.versions.iter().enumerate() {
                self.version(&row.id, version, at as u64)?;
            }
        }
        Ok(())
    }

    fn version(&mut self, model: &str, seed: &seed::Version, series: u64) -> Result<()> {
        let live_to = self.iso(seed.to.as_ref())?;
        let mut row = Version {
            id: new_id(),
            key: 0,
            model_id: model.to_owned(),
            name: seed.name.clone(),
            state: if live_to.is_some() { "retired" } else { "live" }.to_owned(),
            live_from: Some(self.day(&seed.from)?.iso()),
            live_to,
            note: String::new(),
            created_at: self.now.0,
        };
        self.write(Op::AddVersion, |tx| {
            row.key = tx.new_version_key()?;
            tx.insert_version(&row)
        })?;
        let shape = log::Shape {
            rows: seed.rows,
            positives: seed.positives,
            zone: self.format.zone,
        };
        let files = [
            ("reference", &seed.reference, 2 * series),
            ("log", &seed.log, 2 * series + 1),
        ];
        for (kind, months, series) in files {
            let rows = log::rows(&shape, months, self.this_month, series);
            self.import(&row, kind, &format!("{}-{kind}.csv", seed.file), rows)?;
        }
        Ok(())
    }

    /// Files a log, as its import would.
    fn import(
        &mut self,
        version: &Version,
        kind: &str,
        file_name: &str,
        rows: Vec<Prediction>,
    ) -> Result<()> {
        let (version_key, imported_at) = (version.key, self.now.0);
        let mut import = Import {
            id: new_id(),
            key: 0,
            version_id: Some(version.id.clone()),
            model_id: version.model_id.clone(),
            kind: kind.to_owned(),
            file_name: file_name.to_owned(),
            sha256: String::new(),
            row_count: rows.len() as i64,
            bad_rows: 0,
            late_rows: 0,
            imported_at,
        };
        self.write(Op::ImportLog, |tx| {
            import.key = tx.new_import_key()?;
            tx.insert_import(&import)?;
            tx.insert_predictions(version_key, import.key, rows)
                .map(drop)
        })
    }
}

/// 32 bytes that nobody can guess: the random tails of new ids.
fn salt() -> Vec<u8> {
    let tail = || {
        let digits: String = new_id().chars().filter(char::is_ascii_hexdigit).collect();
        let tail = digits
            .get(16..)
            .and_then(|tail| u64::from_str_radix(tail, 16).ok());
        tail.unwrap_or_default().to_be_bytes()
    };
    std::iter::repeat_with(tail).take(4).flatten().collect()
}
