//! A project: one machine-learning endeavour, from idea to retired product.

/// The five rooms of a project, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Is it the right problem, and can it be solved with data?
    Scope,
    /// What will it bring, and what will it cost?
    Value,
    /// Who does it?
    Team,
    /// Building it, up to go-live.
    Deliver,
    /// Running it, and seeing what it really brings.
    Operate,
}

impl Stage {
    /// All five, in order.
    pub const ALL: [Self; 5] = [
        Self::Scope,
        Self::Value,
        Self::Team,
        Self::Deliver,
        Self::Operate,
    ];

    /// The stable name, as stored in files and printed as JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Scope => "scope",
            Self::Value => "value",
            Self::Team => "team",
            Self::Deliver => "deliver",
            Self::Operate => "operate",
        }
    }

    /// The stage with that stable name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.id() == id)
    }
}

with_ids! {
    /// How big a project is, as its sponsor would say it. What is not known yet is guessed from it.
    pub enum ProjectSize {
        /// One team, one source, one place where the prediction is used.
        Small = "small",
        /// Several sources or users, a service that others rely on.
        Medium = "medium",
        /// Several teams, systems or sites.
        Large = "large",
    }
}
