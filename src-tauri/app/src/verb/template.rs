//! Templates: listed, begun from, put into a project, made of one, and kept among the user's own.

use super::begin::is_assumed;
use crate::{
    Code, Problem, Result, Session,
    format::Formatter,
    intake::path_of,
    outgoing,
    plan::assemble,
    read,
    reference::is_from_reference,
    session::text_of,
    template::{
        ENDING, Offered,
        apply::Applying,
        built_in,
        of_project::{Making, names_of_person},
        own_name,
    },
    view::{
        Done, FilePath, Id, NewFromTemplate, NewProject, TemplateDraft, TemplateList, TemplateRow,
        TemplateSave, TemplateUse, Written,
    },
    words,
};
use outset_core::{
    name,
    template::{FORMAT, Template},
    time::Month,
};
use outset_store::Op;

/// How every template file begins that Outset wrote.
const BEGINS: &str = "{\n  \"format\": \"";

impl Session {
    /// The templates that can be begun from: those that come with Outset, then the user's own.
    pub fn templates(&self) -> TemplateList {
        let (own, problems) = self.own_templates();
        let all = built_in().into_iter().chain(own);
        TemplateList {
            rows: all.map(|offered| self.template_row(&offered)).collect(),
            refused: problems
                .into_iter()
                .map(|problem| problem.message)
                .collect(),
        }
    }

    /// Looks at a template file before anything is begun from it.
    ///
    /// # Errors
    /// Every mistake in it, with its place.
    pub fn read_template(&self, file: FilePath) -> Result<TemplateRow> {
        let path = path_of(&file.path);
        let template = crate::template::of_file(&path, &self.format())?;
        let id = text_of(&path);
        Ok(self.template_row(&Offered { id, template }))
    }

    /// Adds a project with everything that a template holds, in one step. It begins as an idea.
    ///
    /// # Errors
    /// What a field does not accept, and a template that is not there or cannot be used.
    pub fn begin_from_template(&mut self, new: NewFromTemplate) -> Result<Done> {
        let template = self.find_template(&new.template)?;
        let (format, now) = (self.format(), self.now());
        let today = now.day_in(format.zone);
        let begun = self.begun(NewProject {
            name: new.name,
            area: new.area,
            start_month: new.start_month,
            budget: new.budget,
            began_as: None,
        })?;
        let currency = self.read(|reader| reader.workspace())?.currency;
        self.write(Op::AddProject, None, |tx| {
            let applying = Applying {
                template: &template,
                format: &format,
                currency: &currency,
                now: now.0,
                today: &today.iso(),
                this_month: Month::of(today).0,
                begins: true,
            };
            let id = begun.add(tx, |project| applying.shape(project))?;
            applying.write(tx, &id, is_assumed)?;
            Ok(Some(id))
        })
    }

    /// Puts what a template holds beside what a project has: nothing that somebody said is changed.
    ///
    /// # Errors
    /// No such project, and a template that is not there or cannot be used.
    pub fn use_template(&mut self, ask: TemplateUse) -> Result<Done> {
        let template = self.find_template(&ask.template)?;
        let (format, now) = (self.format(), self.now());
        let today = now.day_in(format.zone);
        let currency = self.read(|reader| reader.workspace())?.currency;
        self.write(Op::UseTemplate, None, |tx| {
            tx.project(&ask.project)?;
            let applying = Applying {
                template: &template,
                format: &format,
                currency: &currency,
                now: now.0,
                today: &today.iso(),
                this_month: Month::of(today).0,
                begins: false,
            };
            applying.write(tx, &ask.project, is_assumed)?;
            Ok(None)
        })
    }

    /// What a project would be as a template.
    ///
    /// # Errors
    /// When there is no such project.
    pub fn template_of(&self, id: Id) -> Result<TemplateDraft> {
        Ok(self.made(&id.id, "x", "")?.1)
    }

    /// Saves a project as a template: among the user's own, or as a file. A template file of that name is
    /// replaced where a path is given; one of the user's own never is.
    ///
    /// # Errors
    /// What a field does not accept, no such project, and whatever the file system says.
    pub fn save_template(&self, ask: TemplateSave) -> Result<Written> {
        let format = self.format();
        let name = read::field("name", name::name(&ask.name), &format)?;
        let about = read::field("about", name::optional(&ask.about), &format)?;
        let (template, _) = self.made(&ask.project, &name, &about)?;
        let path = match &ask.path {
            Some(path) => path_of(path),
            None => {
                let path = self.own_file(&file_name(&name, &format)?);
                if path.exists() {
                    let texts = [("name", name.as_str())];
                    let id = "template-problem-there";
                    let language = &format.language;
                    return Err(Problem::new(language, Code::AlreadyExists, id, &texts).at("name"));
                }
                // Whatever keeps the folder from being made keeps the file from being written, and is said then.
                let _ = std::fs::create_dir_all(self.own_folder());
                path
            }
        };
        let json = serde_json::to_string_pretty(&template);
        let json = json.map_err(|error| crate::problem::internal(&error.to_string(), &format))?;
        let begins = format!("{BEGINS}{FORMAT}");
        outgoing::may_replace(&path, begins.as_bytes(), &format)?;
        outgoing::write(&path, format!("{json}\n").as_bytes(), &format)?;
        let path = text_of(&path);
        let (id, texts) = match &ask.path {
            Some(_) => ("template-written", [("path", path.as_str())]),
            None => ("template-kept", [("path", name.as_str())]),
        };
        let text = words::text_with(&format.language, id, &texts);
        Ok(Written { path, text })
    }

    /// Takes one of the user's own out of the list; its file is set aside, so that it can be put back.
    ///
    /// # Errors
    /// When there is none of that name, and whatever the file system says.
    pub fn remove_template(&self, id: Id) -> Result<TemplateList> {
        self.move_template(&id.id, false)
    }

    /// Puts one back that was taken out.
    ///
    /// # Errors
    /// As [`Session::remove_template`], and another of that name that has come since.
    pub fn restore_template(&self, id: Id) -> Result<TemplateList> {
        self.move_template(&id.id, true)
    }

    fn move_template(&self, id: &str, back: bool) -> Result<TemplateList> {
        let format = self.format();
        let place = own_name(id).map(|name| (self.own_file(name), self.set_aside(name)));
        let place = place.filter(|(here, aside)| if back { aside } else { here }.exists());
        let Some((here, aside)) = place else {
            let texts = [("name", id)];
            let (language, id) = (&format.language, "template-problem-none");
            return Err(Problem::new(language, Code::NotFound, id, &texts));
        };
        let (from, to) = if back { (aside, here) } else { (here, aside) };
        if back && to.exists() {
            let error = outset_store::Error::AlreadyExists(to);
            return Err(crate::problem::file(&error, &format));
        }
        let folder = to.parent().unwrap_or(&to);
        let moved = std::fs::create_dir_all(folder).and_then(|()| std::fs::rename(&from, &to));
        moved.map_err(|error| crate::template::not_reached(&from, &error, &format))?;
        Ok(self.templates())
    }

    /// Where a template file may go: beside the workspace; of an untitled one, a name alone.
    ///
    /// # Errors
    /// When no workspace is open.
    pub fn template_place(&self, name: &str) -> Result<String> {
        let name = outgoing::harmless(name);
        let name = if name.is_empty() { ENDING } else { &name };
        let name = format!("{name}.{ENDING}");
        let open = self.opened()?;
        let folder = open.store.path().parent();
        let folder = folder.filter(|_| open.untitled.is_none());
        Ok(folder.map_or_else(|| name.clone(), |folder| text_of(&folder.join(&name))))
    }

    /// A project as a template, and what of it stays.
    fn made(&self, project: &str, name: &str, about: &str) -> Result<(Template, TemplateDraft)> {
        let format = self.format();
        let ways = self.ways_of(project)?;
        // Every number of every way, so that what is computed can be worked out.
        let plan = assemble(&ways.rows, &ways.around, &format);
        let rows = &ways.rows;
        let (workspace, people) =
            self.read(|reader| Ok((reader.workspace()?, reader.people()?)))?;
        let said = rows.drivers.iter().map(|row| row.said_by.as_str());
        let voices = rows.voices.iter().map(|row| row.said_by.as_str());
        let options = ways.options.iter().flat_map(|one| &one.overrides);
        let scenarios = ways.scenarios.iter().flat_map(|one| &one.overrides);
        let others = options.chain(scenarios).map(|row| row.said_by.as_str());
        let said = said.chain(voices).chain(others);
        let people = people.iter().map(|person| person.name.as_str());
        let persons = people.chain(said).flat_map(names_of_person);
        let own = [&rows.project.name, &rows.project.area, &workspace.name];
        let names = own.into_iter().cloned().chain(persons);
        let making = Making::new(&ways, &plan, (&workspace.currency, &format), names);
        Ok(making.make(name, about))
    }
}

/// The name of a file for a template of that name.
fn file_name(name: &str, format: &Formatter) -> Result<String> {
    let harmless = outgoing::harmless(name);
    if harmless.is_empty() {
        return Err(crate::problem::invalid(&outset_core::Invalid::Empty, format).at("name"));
    }
    Ok(harmless)
}

/// Lets go of what a page or a template said of a number, now that somebody has said another.
pub(super) fn forget_assumption(row: &mut outset_store::table::driver::Driver) {
    if crate::template::apply::is_from_template(&row.source) {
        (row.said_by, row.note) = (String::new(), String::new());
        row.source = String::new();
    } else if is_assumed(&row.source) || is_from_reference(&row.source) {
        row.source = String::new();
    }
}
