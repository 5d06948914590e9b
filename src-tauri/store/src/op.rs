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
    /// What a template holds goes beside what a project has.
    UseTemplate => "use-template",
    /// A published range stands for a number of a plan.
    UseReference => "use-reference",
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
    /// Its size.
    SetProjectSize => "set-project-size",
    /// The months over which its plan is valued.
    SetProjectHorizon => "set-project-horizon",
    /// Its discount rate.
    SetDiscountRate => "set-discount-rate",
    /// How long an outcome is waited for.
    SetWaitingTime => "set-waiting-time",
    /// A project is put away.
    ArchiveProject => "archive-project",
    /// An archived project is fetched back.
    ReopenProject => "reopen-project",
    /// What a project taught.
    SetProjectLesson => "set-project-lesson",
    /// What stopping it saved.
    SetProjectSaving => "set-project-saving",
    /// A new benefit with its drivers.
    AddBenefit => "add-benefit",
    /// A benefit is changed.
    ChangeBenefit => "change-benefit",
    /// A benefit goes, with its drivers.
    RemoveBenefit => "remove-benefit",
    /// A new class of a benefit.
    AddClass => "add-class",
    /// A class is named.
    RenameClass => "rename-class",
    /// A class goes, with its drivers.
    RemoveClass => "remove-class",
    /// A benefit is measured from a file of cases.
    MeasureCases => "measure-cases",
    /// A new cost with its drivers.
    AddCost => "add-cost",
    /// A cost is changed.
    ChangeCost => "change-cost",
    /// A cost goes, with its drivers.
    RemoveCost => "remove-cost",
    /// A new cost that projects share, with its amount.
    AddSharedCost => "add-shared-cost",
    /// A cost that projects share is changed.
    ChangeSharedCost => "change-shared-cost",
    /// A cost that projects share goes, with its amount.
    RemoveSharedCost => "remove-shared-cost",
    /// Something that may happen.
    AddRisk => "add-risk",
    /// A risk is changed.
    ChangeRisk => "change-risk",
    /// A risk goes, with its drivers.
    RemoveRisk => "remove-risk",
    /// A way to make it cheaper is thought of.
    AddLever => "add-lever",
    /// It is switched on or off.
    ChangeLever => "change-lever",
    /// It is thought of no more.
    RemoveLever => "remove-lever",
    /// Owner, gate or days of a phase.
    ChangePhase => "change-phase",
    /// An estimate is given or changed.
    SetDriver => "set-driver",
    /// The kind of an estimate, what belongs to it, or its limits.
    SetDriverForm => "set-driver-form",
    /// How a number changes over the months.
    SetCourse => "set-course",
    /// It stays the same again.
    RemoveCourse => "remove-course",
    /// An estimate is made wider.
    WidenDriver => "widen-driver",
    /// Where an estimate comes from: certainty, source, who, when, note.
    SetDriverSource => "set-driver-source",
    /// An estimate goes.
    RemoveDriver => "remove-driver",
    /// Somebody else answers about a number.
    AddVoice => "add-voice",
    /// Somebody doubts a number and says another.
    DoubtNumber => "doubt-number",
    /// What somebody said of a number, or why.
    ChangeVoice => "change-voice",
    /// What somebody said of a number goes.
    RemoveVoice => "remove-voice",
    /// Answers about a number are hidden until all are there.
    GatherBlind => "gather-blind",
    /// They are shown, and count.
    RevealVoices => "reveal-voices",
    /// Another way to the same goal.
    AddOption => "add-option",
    /// Its name or note.
    ChangeOption => "change-option",
    /// An option is planned, or the plan before again.
    ChooseOption => "choose-option",
    /// An option goes, with its own costs, numbers and scenarios.
    RemoveOption => "remove-option",
    /// An option gets a part, or does without it.
    SwitchPart => "switch-part",
    /// A number is said otherwise in an option or a scenario.
    SetOverride => "set-override",
    /// The plan's number counts again.
    RemoveOverride => "remove-override",
    /// A named set of other numbers.
    AddScenario => "add-scenario",
    /// A scenario's name.
    RenameScenario => "rename-scenario",
    /// A scenario goes, with its numbers.
    RemoveScenario => "remove-scenario",
    /// A group of drivers.
    AddGroup => "add-group",
    /// Its name, or which drivers are in it.
    ChangeGroup => "change-group",
    /// A group goes; its drivers stay.
    RemoveGroup => "remove-group",
    /// How two drivers or groups move together.
    AddDependence => "add-dependence",
    /// How much they do.
    ChangeDependence => "change-dependence",
    /// They move on their own again.
    RemoveDependence => "remove-dependence",
    /// The plan is approved.
    ApprovePlan => "approve-plan",
    /// A guided question gets its answer.
    AnswerQuestion => "answer-question",
    /// An answer goes.
    ClearAnswer => "clear-answer",
    /// A data source is named.
    AddDataset => "add-dataset",
    /// A data source is changed.
    ChangeDataset => "change-dataset",
    /// A data source goes.
    RemoveDataset => "remove-dataset",
    /// Somebody says what they expect.
    AddExpectation => "add-expectation",
    /// An expectation is changed.
    ChangeExpectation => "change-expectation",
    /// An expectation goes.
    RemoveExpectation => "remove-expectation",
    /// A new open point.
    AddOpenPoint => "add-open-point",
    /// An open point is changed.
    ChangeOpenPoint => "change-open-point",
    /// An open point gets its answer.
    CloseOpenPoint => "close-open-point",
    /// An open point goes.
    RemoveOpenPoint => "remove-open-point",
    /// A reason of the verdict is set aside.
    OverruleReason => "overrule-reason",
    /// A reason that was set aside counts again.
    RestoreReason => "restore-reason",
    /// Somebody fills a role in a phase, with how much of their time.
    ChangeAssignment => "change-assignment",
    /// How much of a role is needed.
    SetRoleNeed => "set-role-need",
    /// A gap is needed now, accepted, or later.
    JudgeGap => "judge-gap",
    /// A new milestone or demonstration.
    AddMilestone => "add-milestone",
    /// A milestone is changed.
    ChangeMilestone => "change-milestone",
    /// A milestone goes.
    RemoveMilestone => "remove-milestone",
    /// What a month really took.
    SetSpending => "set-spending",
    /// A decision is written down.
    AddDecision => "add-decision",
    /// A decision goes.
    RemoveDecision => "remove-decision",
    /// A new model.
    AddModel => "add-model",
    /// A model is changed.
    ChangeModel => "change-model",
    /// A model goes, with versions and imports.
    RemoveModel => "remove-model",
    /// A new version.
    AddVersion => "add-version",
    /// A version is changed.
    ChangeVersion => "change-version",
    /// A version goes, with its imports.
    RemoveVersion => "remove-version",
    /// A prediction log is read.
    ImportLog => "import-log",
    /// Outcomes are read.
    ImportOutcomes => "import-outcomes",
    /// A metric table is read.
    ImportMetrics => "import-metrics",
    /// Values of metrics are typed.
    TypeMetrics => "type-metrics",
    /// An import goes.
    RemoveImport => "remove-import",
    /// What a metric may be.
    SetThreshold => "set-threshold",
    /// A threshold goes.
    RemoveThreshold => "remove-threshold",
    /// Figures and note of a month are entered.
    CheckMonth => "check-month",
}
