//! Finding what somebody names: by its id, or by its name where only one has it.

use crate::{Code, Problem, Result, Session, plan::streams::benefit_title};

impl Session {
    /// The id of the project with this id or name.
    ///
    /// # Errors
    /// When none has it, or several have the name: then their ids are told.
    pub fn find_project(&self, named: &str) -> Result<String> {
        let projects = self.read(|reader| reader.projects())?;
        let found = projects
            .into_iter()
            .map(|project| (project.id, project.name));
        self.one_of("problem-no-such-project", named, found)
    }

    /// The id of a project's model with this id or name.
    ///
    /// # Errors
    /// As [`Session::find_project`].
    pub fn find_model(&self, project: &str, named: &str) -> Result<String> {
        let models = self.read(|reader| reader.models_of(project))?;
        let found = models.into_iter().map(|model| (model.id, model.name));
        self.one_of("problem-no-such-model", named, found)
    }

    /// The id of a project's benefit with this id or name; one without a name goes by its kind.
    ///
    /// # Errors
    /// As [`Session::find_project`].
    pub fn find_benefit(&self, project: &str, named: &str) -> Result<String> {
        let format = self.format();
        let rows = self.read(|reader| reader.benefits_of(project))?;
        let found = rows.into_iter().map(|row| {
            let title = benefit_title(&row, &format);
            (row.id, title)
        });
        self.one_of("cases-problem-no-benefit", named, found)
    }

    /// The id of the shared cost with this id or name.
    ///
    /// # Errors
    /// As [`Session::find_project`].
    pub fn find_shared_cost(&self, named: &str) -> Result<String> {
        let costs = self.read(|reader| reader.shared_costs())?;
        let found = costs.into_iter().map(|cost| (cost.id, cost.name));
        self.one_of("shared-problem-no-cost", named, found)
    }

    /// The id of the person with this id or name.
    ///
    /// # Errors
    /// As [`Session::find_project`].
    pub fn find_person(&self, named: &str) -> Result<String> {
        let people = self.read(|reader| reader.people())?;
        let found = people.into_iter().map(|person| (person.id, person.name));
        self.one_of("problem-no-such-person", named, found)
    }

    pub(super) fn one_of(
        &self,
        missing: &str,
        named: &str,
        all: impl Iterator<Item = (String, String)>,
    ) -> Result<String> {
        let all: Vec<(String, String)> = all.collect();
        if let Some((id, _)) = all.iter().find(|(id, _)| id == named) {
            return Ok(id.clone());
        }
        let with_name: Vec<&str> = all
            .iter()
            .filter(|(_, name)| name == named)
            .map(|(id, _)| id.as_str())
            .collect();
        match with_name[..] {
            [id] => Ok(id.to_owned()),
            [] => Err(Problem::new(
                self.language(),
                Code::NotFound,
                missing,
                &[("name", named)],
            )),
            _ => Err(Problem::new(
                self.language(),
                Code::Invalid,
                "problem-several-have-this-name",
                &[("name", named), ("ids", &with_name.join(", "))],
            )),
        }
    }
}
