//! How all models of a workspace stand, evaluated whenever it is asked.

use super::operate::{alerts, worst};
use crate::{
    Result, Session,
    view::{ModelStatus, StatusView},
    words,
};
use outset_core::alert::AlertState;

impl Session {
    /// How every model stands.
    ///
    /// # Errors
    /// When no workspace is open.
    pub fn status_of_models(&self) -> Result<StatusView> {
        let format = self.format();
        let projects = self.read(|reader| reader.projects())?;
        let mut models = Vec::new();
        for project in projects
            .iter()
            .filter(|project| project.archived_at.is_none())
        {
            let (facts, measured) = self.facts_and_models(&project.id)?;
            let open = self.months_open(&facts, &measured);
            for model in &measured {
                let alerts = alerts(model, &[], &facts.currency, &format);
                let state = worst(&alerts);
                models.push(ModelStatus {
                    project: project.name.clone(),
                    project_id: project.id.clone(),
                    model: model.model.name.clone(),
                    model_id: model.model.id.clone(),
                    version: model.current().map(|found| found.version.name.clone()),
                    state: state.id().to_owned(),
                    state_name: words::text(
                        &format.language,
                        &format!("operate-state-{}", state.id()),
                    ),
                    alerts,
                    waiting: model.waiting,
                    never_came: model.never_came,
                    open_months: open.iter().map(|(month, _)| month.iso()).collect(),
                });
            }
        }
        let alerting = models
            .iter()
            .filter(|model| model.state == AlertState::Alerting.id());
        let (all, alerting) = (models.len(), alerting.count());
        let texts = [
            ("all", format.number(all as f64, 0)),
            ("alerting", format.number(alerting as f64, 0)),
        ];
        let texts = texts.each_ref().map(|(name, text)| (*name, text.as_str()));
        let id = match (all, alerting) {
            (0, _) => "operate-status-none",
            (_, 0) => "operate-status-quiet",
            _ => "operate-status-alerts",
        };
        Ok(StatusView {
            headline: words::text_counted(&format.language, id, alerting, &texts),
            models,
        })
    }
}
