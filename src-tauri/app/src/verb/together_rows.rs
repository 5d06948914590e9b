//! What is said of two that move together, in whichever table it stands: two of a project, or one of them a number
//! of the workspace.

use crate::{
    Problem, Session,
    estimate::{currency::shared_name, shared},
    plan::Surroundings,
    problem::Code,
    view::NewPair,
};
use outset_store::{
    Error, PlanRows, Reader, Result, Tx,
    table::{dependence::Dependence, driver::Driver, workspace_driver::WorkspaceDependence},
};

/// One of two that move together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Member {
    /// A driver of the project.
    Driver(String),
    /// A group of them.
    Group(String),
    /// A number of the workspace, by the id of its row.
    OfWorkspace(String),
}

impl Member {
    fn driver(&self) -> Option<String> {
        match self {
            Self::Driver(id) => Some(id.clone()),
            _ => None,
        }
    }

    fn group(&self) -> Option<String> {
        match self {
            Self::Group(id) => Some(id.clone()),
            _ => None,
        }
    }
}

/// What is said of two, by their ids in the plan.
#[derive(Debug, Clone)]
pub(super) struct Statement {
    pub(super) id: String,
    pub(super) one: String,
    pub(super) other: String,
    pub(super) degree: String,
    members: [Member; 2],
    since: i64,
}

impl Statement {
    /// Whether it speaks of these two.
    pub(super) fn speaks_of(&self, one: &Member, other: &Member) -> bool {
        let [first, second] = &self.members;
        (first, second) == (one, other) || (first, second) == (other, one)
    }
}

/// Everything that is said, oldest first.
pub(super) fn statements(rows: &PlanRows, around: &Surroundings) -> Vec<Statement> {
    let side = |driver: &Option<String>, group: &Option<String>| match (driver, group) {
        (Some(id), _) => Some((id.clone(), Member::Driver(id.clone()))),
        (_, Some(id)) => Some((id.clone(), Member::Group(id.clone()))),
        _ => None,
    };
    let within = rows.dependence.iter().filter_map(|row| {
        let (one, first) = side(&row.one_driver_id, &row.one_group_id)?;
        let (other, second) = side(&row.other_driver_id, &row.other_group_id)?;
        Some(Statement {
            id: row.id.clone(),
            one,
            other,
            degree: row.degree.clone(),
            members: [first, second],
            since: row.created_at,
        })
    });
    let with_workspace = rows.workspace_dependence.iter().filter_map(|row| {
        let number = around
            .numbers()
            .find(|one| one.id == row.workspace_driver_id)?;
        let (other, second) = side(&row.driver_id, &row.group_id)?;
        Some(Statement {
            id: row.id.clone(),
            one: shared::plan_id(number)?,
            other,
            degree: row.degree.clone(),
            members: [Member::OfWorkspace(number.id.clone()), second],
            since: row.created_at,
        })
    });
    let mut all: Vec<Statement> = within.chain(with_workspace).collect();
    all.sort_by(|a, b| (a.since, &a.id).cmp(&(b.since, &b.id)));
    all
}

/// The number of the workspace with this id in a plan.
pub(super) fn number_of<'a>(around: &'a Surroundings, id: &str) -> Option<&'a Driver> {
    let mut numbers = around.numbers();
    numbers.find(|number| shared::plan_id(number).as_deref() == Some(id))
}

/// A row that says how two move together.
#[derive(Debug, Clone)]
pub(super) enum Stored {
    Within(Dependence),
    WithWorkspace(WorkspaceDependence),
}

impl Stored {
    /// A new row, without its id; none for two numbers of the workspace, which are the same in every project.
    pub(super) fn new(new: &NewPair, pair: (&Member, &Member), now: i64) -> Option<Self> {
        let with_workspace = |number: &String, other: &Member| {
            Self::WithWorkspace(WorkspaceDependence {
                id: "new".to_owned(),
                project_id: new.project.clone(),
                workspace_driver_id: number.clone(),
                driver_id: other.driver(),
                group_id: other.group(),
                degree: new.degree.clone(),
                created_at: now,
            })
        };
        match pair {
            (Member::OfWorkspace(_), Member::OfWorkspace(_)) => None,
            (Member::OfWorkspace(number), other) | (other, Member::OfWorkspace(number)) => {
                Some(with_workspace(number, other))
            }
            (one, other) => Some(Self::Within(Dependence {
                id: "new".to_owned(),
                project_id: new.project.clone(),
                one_driver_id: one.driver(),
                one_group_id: one.group(),
                other_driver_id: other.driver(),
                other_group_id: other.group(),
                degree: new.degree.clone(),
                created_at: now,
            })),
        }
    }

    /// Reads the row with this id.
    ///
    /// # Errors
    /// When neither table has it.
    pub(super) fn read(reader: &Reader<'_>, id: &str) -> Result<Self> {
        match reader.dependence(id) {
            Err(Error::NotFound { .. }) => reader.workspace_dependence(id).map(Self::WithWorkspace),
            found => found.map(Self::Within),
        }
    }

    pub(super) fn project(&self) -> &str {
        match self {
            Self::Within(row) => &row.project_id,
            Self::WithWorkspace(row) => &row.project_id,
        }
    }

    pub(super) fn with_id(mut self, id: String) -> Self {
        match &mut self {
            Self::Within(row) => row.id = id,
            Self::WithWorkspace(row) => row.id = id,
        }
        self
    }

    pub(super) fn set_degree(&mut self, degree: &str) {
        let place = match self {
            Self::Within(row) => &mut row.degree,
            Self::WithWorkspace(row) => &mut row.degree,
        };
        degree.clone_into(place);
    }

    /// Puts it among the rows of a plan that is tried.
    pub(super) fn push(&self, rows: &mut PlanRows) {
        match self {
            Self::Within(row) => rows.dependence.push(row.clone()),
            Self::WithWorkspace(row) => rows.workspace_dependence.push(row.clone()),
        }
    }

    /// Takes the place of the row with its id in a plan that is tried.
    pub(super) fn replace(&self, rows: &mut PlanRows) {
        match self {
            Self::Within(row) => rows.dependence.retain(|one| one.id != row.id),
            Self::WithWorkspace(row) => rows.workspace_dependence.retain(|one| one.id != row.id),
        }
        self.push(rows);
    }

    pub(super) fn insert(self, tx: &Tx<'_>) -> Result<String> {
        match self {
            Self::Within(row) => tx.insert_dependence(&row).map(|()| row.id),
            Self::WithWorkspace(row) => tx.insert_workspace_dependence(&row).map(|()| row.id),
        }
    }

    pub(super) fn update(&self, tx: &Tx<'_>) -> Result<()> {
        match self {
            Self::Within(row) => tx.update_dependence(row),
            Self::WithWorkspace(row) => tx.update_workspace_dependence(row),
        }
    }

    pub(super) fn delete(&self, tx: &Tx<'_>) -> Result<()> {
        match self {
            Self::Within(row) => tx.delete_dependence(&row.id),
            Self::WithWorkspace(row) => tx.delete_workspace_dependence(&row.id),
        }
    }
}

impl Session {
    /// Why a project cannot say how two numbers of the workspace move together.
    pub(super) fn both_of_workspace(&self, new: &NewPair, around: &Surroundings) -> Problem {
        let format = self.format();
        let name = |named: &str| {
            let id = named.strip_prefix("driver:").unwrap_or(named);
            let number = number_of(around, id);
            number.map_or_else(String::new, |row| shared_name(row, around, &format))
        };
        let (one, other) = (name(&new.one), name(&new.other));
        let texts = [("one", one.as_str()), ("other", &other)];
        let id = "currency-problem-both-shared";
        Problem::new(&format.language, Code::Invalid, id, &texts).at("other")
    }
}
