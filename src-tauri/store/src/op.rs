//! Every change a user can make, by name. The name is public: labels, logs and tests rely on it.

/// Declares the changes once, so that the enum, the list and the names cannot drift apart.
macro_rules! ops {
    ($($(#[$doc:meta])* $op:ident => $id:literal,)*) => {
        /// A change that goes through the write door.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Op { $($(#[$doc])* $op,)* }

        impl Op {
            /// Every change.
            pub const ALL: &'static [Self] = &[$(Self::$op),*];

            /// The stable name; labels in the locale files are `op-<name>`.
            pub fn id(self) -> &'static str {
                match self { $(Self::$op => $id),* }
            }
        }
    };
}

ops! {
    /// The workspace got another name.
    RenameWorkspace => "rename-workspace",
    /// Its currency.
    SetCurrency => "set-currency",
    /// The first month of its fiscal year.
    SetFiscalYear => "set-fiscal-year",
    /// Its time zone.
    SetTimeZone => "set-time-zone",
    /// Where the organisation stands.
    SetGrowthLevel => "set-growth-level",
    /// Working hours of a day.
    SetHoursPerDay => "set-hours-per-day",
    /// Whether specialist pages are shown.
    SetSpecialist => "set-specialist",
    /// A new project.
    AddProject => "add-project",
    /// A project's name.
    RenameProject => "rename-project",
    /// The area it serves.
    SetProjectArea => "set-project-area",
    /// Its stage.
    SetProjectStage => "set-project-stage",
    /// Its start month.
    SetProjectStart => "set-project-start",
    /// Its budget.
    SetProjectBudget => "set-project-budget",
    /// A project goes.
    RemoveProject => "remove-project",
    /// A new person.
    AddPerson => "add-person",
    /// A person's name.
    RenamePerson => "rename-person",
    /// A note about a person.
    SetPersonNote => "set-person-note",
    /// A person goes, with rates and availability.
    RemovePerson => "remove-person",
    /// A rate from a day on.
    AddRate => "add-rate",
    /// A rate is corrected.
    ChangeRate => "change-rate",
    /// A rate goes.
    RemoveRate => "remove-rate",
    /// An availability from a day on.
    AddAvailability => "add-availability",
    /// An availability is corrected.
    ChangeAvailability => "change-availability",
    /// An availability goes.
    RemoveAvailability => "remove-availability",
}
