//! How projects come in: as an idea, as something approved, or as a model that already runs.

mod running;

use super::phase::ensure_phase;
use crate::{
    Result, Session, estimate,
    format::Formatter,
    read,
    view::{Done, EstimatePlace, NewProject, NewRunning, Owner, OwnerKind},
    words,
};
use outset_core::{
    Invalid,
    certainty::Certainty,
    estimate::{Estimate, Shape},
    name,
    part::part_named,
    phase::PhaseKind,
    project::{ProjectSize, Stage},
    team::unplanned::assumed_months,
};
use outset_store::{
    Op, Tx,
    table::{phase::Phase, project::Project},
};

/// A duration that nobody has planned may turn out half as long, or twice as long.
const DURATION: (f64, f64) = (0.5, 2.0);
/// How sure that is.
const DURATION_CONFIDENCE: f64 = 0.8;
/// What is said to be its source.
const ASSUMED: &str = "scope-assumed-duration";
/// The same of what begins with a wide guess: risks, and ways to spend less.
pub(super) const GUESSED: &str = "value-guessed";

impl Session {
    /// Adds a project with its three phases. An idea begins in Scope, an approved project in Value; their
    /// durations are wide guesses by size. A model that already runs comes in as by
    /// [`begin_running`](Session::begin_running), live since the start month.
    ///
    /// # Errors
    /// What a field does not accept; then nothing is added.
    pub fn add_project(&mut self, new: NewProject) -> Result<Done> {
        if new.began_as.as_deref() == Some("running") {
            return self.begin_running(as_running(new)).map_err(|problem| {
                match problem.field.as_deref() {
                    Some("live_since") => problem.at("start_month"),
                    _ => problem,
                }
            });
        }
        let begun = self.begun(new)?;
        self.write(Op::AddProject, None, |tx| begun.add(tx, |_| ()).map(Some))
    }

    /// Reads what was typed for a new project that is no running model.
    pub(super) fn begun(&self, new: NewProject) -> Result<Begun> {
        let (format, now) = (self.format(), self.now());
        let currency = self.read(|reader| reader.workspace())?.currency;
        let name = read::field("name", name::name(&new.name), &format)?;
        let area = name::optional(&new.area.unwrap_or_default());
        let area = read::field("area", area, &format)?;
        let start = super::project::start_month(&new.start_month.unwrap_or_default(), &format);
        let start_month = read::field("start_month", start, &format)?;
        let budget = new.budget.unwrap_or_default();
        let budget = super::project::budget(&budget, &currency, &format);
        let budget = read::field("budget", budget, &format)?;
        let began_as = new.began_as.unwrap_or_else(|| "idea".to_owned());
        let stage = read::field("began_as", stage_of(&began_as), &format)?;
        let project = Project {
            area,
            start_month,
            budget,
            began_as,
            ..Project::new(String::new(), name, stage.id(), now.0)
        };
        let assumed = words::text(&format.language, ASSUMED);
        Ok(Begun { project, assumed })
    }
}

/// A project that has been read and not yet been added.
pub(super) struct Begun {
    project: Project,
    /// What is said to be the source of what nobody has said.
    assumed: String,
}

impl Begun {
    /// Adds it with its three phases, after `shape` has had its say; gives its id.
    pub(super) fn add(
        self,
        tx: &Tx<'_>,
        shape: impl FnOnce(&mut Project),
    ) -> outset_store::Result<String> {
        let mut project = self.project;
        project.id = tx.new_id();
        shape(&mut project);
        tx.insert_project(&project)?;
        for kind in PhaseKind::ALL {
            add_phase(tx, &project, kind, &self.assumed)?;
        }
        Ok(project.id)
    }
}

/// Whether a source only says that nobody has said the number yet, in whichever language.
pub(super) fn is_assumed(source: &str) -> bool {
    let mut languages = words::LANGUAGES.iter();
    languages.any(|language| {
        [ASSUMED, GUESSED]
            .map(|id| words::text(language, id))
            .contains(&source.to_owned())
    })
}

/// Where a project stands that came in like this.
fn stage_of(began_as: &str) -> std::result::Result<Stage, Invalid> {
    match began_as {
        "idea" => Ok(Stage::Scope),
        "approved" => Ok(Stage::Value),
        "running" => Ok(Stage::Operate),
        found => Err(Invalid::NotInList {
            found: found.to_owned(),
        }),
    }
}

/// The same with the questions of a running model unanswered.
fn as_running(new: NewProject) -> NewRunning {
    NewRunning {
        name: new.name,
        live_since: new.start_month.unwrap_or_default(),
        area: new.area,
        budget: new.budget,
        ..NewRunning::default()
    }
}

/// A phase; one that ends has its guessed duration.
fn add_phase(
    tx: &Tx<'_>,
    project: &Project,
    kind: PhaseKind,
    assumed: &str,
) -> outset_store::Result<Phase> {
    let row = ensure_phase(tx, &project.id, kind, project.created_at)?;
    if kind != PhaseKind::Operation {
        let size = ProjectSize::from_id(&project.size).unwrap_or(ProjectSize::Medium);
        let months = assumed_months(size, kind);
        let given = Given {
            part: "duration",
            estimate: Estimate::Range {
                low: DURATION.0 * months,
                high: DURATION.1 * months,
                confidence: DURATION_CONFIDENCE,
                shape: Shape::Automatic,
            },
            certainty: Certainty::Guess,
            source: assumed,
        };
        given.write(tx, project, Some((OwnerKind::Phase, &row.id)), "")?;
    }
    Ok(row)
}

/// A number that a project is given when it comes in.
struct Given<'a> {
    part: &'static str,
    estimate: Estimate,
    certainty: Certainty,
    source: &'a str,
}

impl Given<'_> {
    /// Writes it as a driver of the project, or of something in it.
    fn write(
        &self,
        tx: &Tx<'_>,
        project: &Project,
        owner: Option<(OwnerKind, &str)>,
        currency: &str,
    ) -> outset_store::Result<()> {
        let Some(part) = part_named(self.part) else {
            return Ok(());
        };
        let place = EstimatePlace {
            project: project.id.clone(),
            owner: owner.map(|(kind, id)| Owner {
                kind,
                id: id.to_owned(),
            }),
            part: self.part.to_owned(),
        };
        let position = tx.drivers_of(&project.id)?.len() as i64;
        let now = project.created_at;
        let mut row = crate::estimate::new_row(tx.new_id(), &place, part, currency, position, now);
        estimate::into_row(&self.estimate, &mut row);
        row.certainty = self.certainty.id().to_owned();
        row.source = self.source.to_owned();
        tx.insert_driver(&row)
    }
}

/// Reads a typed number of a part; nothing where nothing was typed.
fn given(
    field: &str,
    text: &str,
    part: &'static str,
    currency: &str,
    format: &Formatter,
) -> Result<Option<Estimate>> {
    let Some(part) = part_named(part) else {
        return Ok(None);
    };
    let typed = read::optional(text, |text| {
        estimate::read(text, part, None, currency, format)
    });
    read::field(field, typed, format)
}
