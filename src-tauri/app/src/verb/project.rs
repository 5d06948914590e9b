//! Projects.

use crate::{
    Result, Session,
    format::Formatter,
    read,
    view::{Done, FieldEdit, Id, Portfolio, ProjectRow, ProjectView, Shown},
    words,
};
use outset_core::{
    Invalid,
    money::{Currency, Money},
    name,
    project::Stage,
    time::Month,
};
use outset_store::{Op, table::project::Project};

/// The longest time in months that an outcome is waited for: ten years.
const MOST_WAIT: f64 = 120.0;

impl Session {
    /// All projects, with the portfolio's sentence.
    ///
    /// # Errors
    /// When no workspace is open.
    pub fn portfolio(&self) -> Result<Portfolio> {
        let (projects, format) = (self.read(|reader| reader.projects())?, self.format());
        let rows = projects
            .iter()
            .map(|project| row(project, &format))
            .collect();
        Ok(Portfolio {
            headline: portfolio_headline(&projects, &format),
            count: count(projects.len()),
            rows,
        })
    }

    /// One project on its page.
    ///
    /// # Errors
    /// When there is no such project.
    pub fn project(&self, id: Id) -> Result<ProjectView> {
        let (project, format) = (self.read(|reader| reader.project(&id.id))?, self.format());
        let budget = money(&project);
        Ok(ProjectView {
            headline: headline(&project, &format),
            stage_name: stage_name(&project.stage, &format),
            start_month: project
                .start_month
                .map(|month| Month(month).iso())
                .unwrap_or_default(),
            budget: budget
                .map(|money| format.amount_to_edit(money))
                .unwrap_or_default(),
            budget_shown: budget.map(|money| format.money(money)),
            id: project.id,
            name: project.name,
            area: project.area,
            stage: project.stage,
        })
    }

    /// Sets a field of a project: `name`, `area`, `stage`, `start_month`, `budget` or `wait_months`. Start month
    /// and budget may be emptied.
    ///
    /// # Errors
    /// What the field does not accept.
    pub fn set_project(&mut self, edit: FieldEdit) -> Result<Done> {
        let format = self.format();
        let currency = self.read(|reader| reader.workspace())?.currency;
        let (op, set) = read::field(&edit.field, change(&edit, &currency, &format), &format)?;
        self.write(op, edit.visit.as_deref(), |tx| {
            let mut project = tx.project(&edit.id)?;
            set(&mut project);
            tx.update_project(&project)?;
            Ok(None)
        })
    }

    /// Removes a project.
    ///
    /// # Errors
    /// When there is no such project.
    pub fn remove_project(&mut self, id: Id) -> Result<Done> {
        self.write(Op::RemoveProject, None, |tx| {
            tx.delete_project(&id.id).map(|()| None)
        })
    }
}

type Change = Box<dyn FnOnce(&mut Project)>;

fn change(
    edit: &FieldEdit,
    currency: &str,
    format: &Formatter,
) -> std::result::Result<(Op, Change), Invalid> {
    let text = edit.text.as_str();
    Ok(match edit.field.as_str() {
        "name" => {
            let name = name::name(text)?;
            (
                Op::RenameProject,
                Box::new(move |project| project.name = name),
            )
        }
        "area" => {
            let area = name::optional(text)?;
            (
                Op::SetProjectArea,
                Box::new(move |project| project.area = area),
            )
        }
        "stage" => {
            let stage = Stage::from_id(text).ok_or(Invalid::NotInList {
                found: text.to_owned(),
            })?;
            (
                Op::SetProjectStage,
                Box::new(move |project| project.stage = stage.id().to_owned()),
            )
        }
        "start_month" => {
            let month = start_month(text, format)?;
            (
                Op::SetProjectStart,
                Box::new(move |project| project.start_month = month),
            )
        }
        "budget" => {
            let budget = budget(text, currency, format)?;
            (
                Op::SetProjectBudget,
                Box::new(move |project| project.budget = budget),
            )
        }
        "wait_months" => {
            let months = read::whole(text, MOST_WAIT, format)?;
            (
                Op::SetWaitingTime,
                Box::new(move |project| project.wait_months = months),
            )
        }
        field => {
            return Err(Invalid::NotInList {
                found: field.to_owned(),
            });
        }
    })
}

pub(super) fn start_month(
    text: &str,
    format: &Formatter,
) -> std::result::Result<Option<i32>, Invalid> {
    let month = read::optional(text, |text| read::month(text, format))?;
    Ok(month.map(|month| month.0))
}

/// Minor units and ISO code.
pub(super) fn budget(
    text: &str,
    currency: &str,
    format: &Formatter,
) -> std::result::Result<Option<(i64, String)>, Invalid> {
    let budget = read::optional(text, |text| read::money(text, currency, format))?;
    Ok(budget.map(|money| (money.minor, money.currency.code().to_owned())))
}

fn money(project: &Project) -> Option<Money> {
    let (minor, code) = project.budget.as_ref()?;
    Some(Money {
        minor: *minor,
        currency: Currency::from_code(code)?,
    })
}

fn stage_name(stage: &str, format: &Formatter) -> String {
    words::text(&format.language, &format!("stage-{stage}"))
}

fn row(project: &Project, format: &Formatter) -> ProjectRow {
    ProjectRow {
        id: project.id.clone(),
        name: project.name.clone(),
        area: project.area.clone(),
        stage: project.stage.clone(),
        stage_name: stage_name(&project.stage, format),
        start_month: project.start_month.map(|month| format.month(Month(month))),
        starts_in: project.start_month.map(|month| Month(month).iso()),
        budget: money(project).map(|money| format.money(money)),
    }
}

/// "Seven projects, €318,000 budgeted together." Budgets of several currencies are not added up.
fn portfolio_headline(projects: &[Project], format: &Formatter) -> String {
    let budgets: Vec<Money> = projects.iter().filter_map(money).collect();
    let one_currency = budgets
        .windows(2)
        .all(|pair| pair[0].currency == pair[1].currency);
    let sum = budgets
        .iter()
        .try_fold(0_i64, |sum, money| sum.checked_add(money.minor));
    let total: Option<Shown> = match (budgets.first(), sum) {
        (Some(first), Some(minor)) if one_currency => Some(format.money(Money { minor, ..*first })),
        _ => None,
    };
    let shown = format.number(projects.len() as f64, 0);
    match total {
        Some(total) => {
            let texts = [("shown", shown.as_str()), ("total", &total.text)];
            words::text_counted(
                &format.language,
                "headline-portfolio-budget",
                projects.len(),
                &texts,
            )
        }
        None => words::text_counted(
            &format.language,
            "headline-portfolio",
            projects.len(),
            &[("shown", &shown)],
        ),
    }
}

/// "In Scope, starts Nov 2026, budget €150,000." What is missing is named.
fn headline(project: &Project, format: &Formatter) -> String {
    let say =
        |id: &str, texts: &[(&'static str, &str)]| words::text_with(&format.language, id, texts);
    let start = match project.start_month {
        Some(month) => say(
            "headline-project-start",
            &[("month", &format.month(Month(month)))],
        ),
        None => say("headline-project-no-start", &[]),
    };
    let budget = match money(project) {
        Some(money) => say(
            "headline-project-budget",
            &[("budget", &format.money(money).text)],
        ),
        None => say("headline-project-no-budget", &[]),
    };
    let stage = stage_name(&project.stage, format);
    let texts = [
        ("name", project.name.as_str()),
        ("stage", &stage),
        ("start", &start),
        ("budget", &budget),
    ];
    say("headline-project", &texts)
}

pub(super) fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}
