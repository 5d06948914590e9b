//! What can be typed, with the help for it. Completions and the manual page are made from the same lines.

pub(crate) mod cases;
pub(crate) mod delivery;
pub(crate) mod money;
pub(crate) mod option;
pub(crate) mod shared_cost;
pub(crate) mod template;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use std::path::PathBuf;

const LONG_ABOUT: &str = "\
Take an idea for machine learning from the first workshop to value that is measured in money.

One workspace file, ending .outset, holds projects and people. The window and the terminal read and \
write the same file, also at the same time: a change made here is in the window within two seconds.";

const AFTER_HELP: &str = "\
Numbers are typed with a decimal point (1234.5) and months as 2026-11, whatever the settings say, so that \
a script means the same on every machine. What is shown follows the settings.

A file or name that begins with a dash comes after two dashes: outset projects -- -odd.outset

Exit codes: 0 done; 1 refused or failed, with a reason on standard error; 2 wrong usage.";

/// Take an idea for machine learning to value measured in money.
#[derive(Debug, Parser)]
#[command(name = "outset", version, long_about = LONG_ABOUT, after_help = AFTER_HELP)]
#[command(arg_required_else_help = true, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) verb: Verb,

    /// Print one JSON document to standard output, and nothing else there
    #[arg(long, global = true)]
    pub(crate) json: bool,

    /// Language of the words; the settings decide otherwise
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub(crate) lang: Option<Language>,
}

/// Languages that are complete.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Language {
    /// English
    En,
    /// German
    De,
}

impl Language {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Make a new workspace file
    New(NewFile),
    /// Check a file thoroughly; not a byte of it changes
    ///
    /// Reads every page, every index and every reference, and compares the tables with those of the
    /// file's version. Ends with 1 when something is wrong, and says what.
    Check(Workspace),
    /// List the projects
    Projects(Workspace),
    /// Say which projects bring most within a budget
    ///
    /// Chosen among projects with a whole plan that are not live yet. Only what is still to come counts. The
    /// spending up to going live stays within the budget in eight of ten futures.
    Portfolio(money::PortfolioOf),
    /// Change projects
    #[command(subcommand, arg_required_else_help = true)]
    Project(ProjectVerb),
    /// List and save templates
    #[command(subcommand, arg_required_else_help = true)]
    Template(template::TemplateVerb),
    /// Say what a project is likely to return
    ///
    /// Simulates many futures of its plan. While people, operation or benefit are missing there is no return:
    /// then it says what is missing, and ends with 0 all the same.
    Value(money::ValueOf),
    /// Measure benefits from files
    #[command(subcommand, arg_required_else_help = true)]
    Benefit(cases::BenefitVerb),
    /// Change the other ways to a project's goal, or plan one of them
    #[command(subcommand, arg_required_else_help = true)]
    Option(option::OptionVerb),
    /// Change scenarios: named sets of other numbers
    #[command(subcommand, arg_required_else_help = true)]
    Scenario(option::ScenarioVerb),
    /// Say what a plan document is likely to return
    ///
    /// The document is what `outset value FILE PROJECT --export-plan` writes; no workspace is needed. While
    /// something is missing it says what that is, and ends with 0 all the same.
    Simulate(money::SimulatePlan),
    /// Work out one figure of a series of flows, one flow for each period
    ///
    /// The first flow is not discounted. Rates are those of a period, typed as 0.08 for 8 %. Flows come after
    /// two dashes, since some are negative: outset finance irr -- -100 60 60. Figures are printed with a
    /// decimal point, whatever the settings say.
    #[command(subcommand, arg_required_else_help = true)]
    Finance(money::FinanceVerb),
    /// List the people, with the rate and the availability that hold today
    People(Workspace),
    /// Change people
    #[command(subcommand, arg_required_else_help = true)]
    Person(PersonVerb),
    /// Show who does what in a project, and what is missing
    Team(delivery::Team),
    /// Put a person into a role of a project
    Assign(delivery::Assign),
    /// Show when a project is built, what is shown when, and what was spent
    Deliver(delivery::OneProject),
    /// Write down what a month of a project really took
    Spend(delivery::Spend),
    /// List the exchange rates of other currencies that the workspace uses
    Rates(Workspace),
    /// Say what one of another currency is worth in that of the workspace
    Rate(money::RateOf),
    /// List and change the costs that the projects share
    #[command(subcommand, arg_required_else_help = true)]
    SharedCost(shared_cost::SharedCostVerb),
    /// Change models
    #[command(subcommand, arg_required_else_help = true)]
    Model(ModelVerb),
    /// Enter values of metrics that were measured elsewhere
    Log(LogValues),
    /// Read in a log of predictions; a version that is not there is made
    ///
    /// All of it is read in, or nothing. Columns that are not named are found by their names and contents, or
    /// remembered from the model's last file.
    Import(ImportLog),
    /// Read in outcomes of predictions that were made before
    Outcomes(ImportOutcomes),
    /// List every metric of a model over time, with limits and alerts
    Metrics(MetricsOf),
    /// Say how all models stand; it ends with 0 whether one alerts or not, unless `--exit-code` asks otherwise
    Status(StatusOf),
    /// Say what approved plans promised and what came of them
    TrackRecord(Workspace),
    /// List the backups, newest first
    Backups(Workspace),
    /// Take a backup now
    ///
    /// The copy is opened and checked before it gets its name. Backups are also taken by themselves, before
    /// the first change of a day.
    Backup(Workspace),
    /// Put a backup in the place of a file; what it replaces is kept
    Restore(Restore),
    /// Read what can be read of a damaged file into a new file beside it
    ///
    /// The damaged file is left as it is.
    Salvage(Workspace),
    /// Print the completions of a shell
    Completions(Completions),
    /// Print the manual page
    Man(Manual),
    /// Write the manual page and all completions to a folder, for packages
    #[command(hide = true)]
    WriteDocuments(Folder),
}

#[derive(Debug, Args)]
pub(crate) struct Workspace {
    /// The workspace file
    pub(crate) file: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct StatusOf {
    #[command(flatten)]
    pub(crate) workspace: Workspace,
    /// End with 3 where a model alerts, so that a script can act on it
    #[arg(long)]
    pub(crate) exit_code: bool,
}

#[derive(Debug, Args)]
pub(crate) struct NewFile {
    /// The file to make; a file that is there is never replaced
    pub(crate) file: PathBuf,
    /// Name of the workspace; that of the file if left out
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Currency of its amounts, by its three letters
    #[arg(long, value_name = "CODE", default_value = "EUR")]
    pub(crate) currency: String,
    /// Fill it with the sample: five projects, from an idea to a finished product, dated from today
    #[arg(long, conflicts_with_all = ["name", "currency"])]
    pub(crate) sample: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ProjectVerb {
    /// Add a project; an idea begins in Scope, an approved one in Value, a running model in Operate
    Add(NewProject),
}

#[derive(Debug, Args)]
pub(crate) struct NewProject {
    #[command(flatten)]
    pub(crate) workspace: Workspace,
    /// Its name
    pub(crate) name: String,
    /// The department or site it is for
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) area: Option<String>,
    /// The month it starts in, such as 2026-11
    #[arg(long, value_name = "MONTH", allow_hyphen_values = true)]
    pub(crate) start: Option<String>,
    /// What may be spent in all, in the workspace's currency, such as 150000
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    pub(crate) budget: Option<String>,
    /// What it is; of a model that runs already, the start is the month it went live
    #[arg(long, value_name = "KIND", default_value = "idea")]
    pub(crate) began_as: Beginning,
    /// Begin from a template: its name in `outset template list`, or a file
    #[arg(long, value_name = "TEMPLATE", conflicts_with = "began_as")]
    pub(crate) template: Option<String>,
}

/// What a project is when it comes in.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Beginning {
    /// Nobody has decided yet
    Idea,
    /// It is decided
    Approved,
    /// The model runs already
    Running,
}

impl Beginning {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Idea => "idea",
            Self::Approved => "approved",
            Self::Running => "running",
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum PersonVerb {
    /// Add a person; rate and availability hold from today on
    Add(NewPerson),
}

#[derive(Debug, Args)]
pub(crate) struct NewPerson {
    #[command(flatten)]
    pub(crate) workspace: Workspace,
    /// Their name, or a placeholder such as "Data engineer"
    pub(crate) name: String,
    /// What their time costs, in the workspace's currency, such as 95.50
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    pub(crate) rate: Option<String>,
    /// What the rate is paid for
    #[arg(long, value_name = "UNIT", default_value = "hour", requires = "rate")]
    pub(crate) per: Unit,
    /// How much of a full week they have for projects, such as 80%
    #[arg(long, value_name = "SHARE", allow_hyphen_values = true)]
    pub(crate) available: Option<String>,
}

/// What a rate is paid for.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Unit {
    /// One hour
    Hour,
    /// One working day
    Day,
    /// One calendar month
    Month,
}

impl Unit {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Month => "month",
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum ModelVerb {
    /// Add a model to a project
    Add(NewModel),
}

/// A project of a workspace.
#[derive(Debug, Args)]
pub(crate) struct ProjectOf {
    #[command(flatten)]
    pub(crate) workspace: Workspace,
    /// The project, by name or id
    pub(crate) project: String,
}

/// A model of a project.
#[derive(Debug, Args)]
pub(crate) struct ModelOf {
    #[command(flatten)]
    pub(crate) of: ProjectOf,
    /// The model, by name or id
    pub(crate) model: String,
}

#[derive(Debug, Args)]
pub(crate) struct NewModel {
    #[command(flatten)]
    pub(crate) of: ProjectOf,
    /// Its name
    pub(crate) name: String,
}

#[derive(Debug, Args)]
pub(crate) struct LogValues {
    #[command(flatten)]
    pub(crate) model: ModelOf,
    /// Name of the version; it is made where it is missing
    pub(crate) version: String,
    /// Values such as recall=0.91
    #[arg(required = true, value_name = "METRIC=VALUE")]
    pub(crate) values: Vec<String>,
    /// When they were measured, such as 2026-11-23 or 2026-11-23T10:00:00Z; now if left out
    #[arg(long, value_name = "TIME")]
    pub(crate) at: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ImportLog {
    #[command(flatten)]
    pub(crate) model: ModelOf,
    /// Name of the version; it is made where it is missing
    pub(crate) version: String,
    /// The file of predictions
    pub(crate) log: PathBuf,
    /// It is from when the model was known to be well, and sets the limits
    #[arg(long)]
    pub(crate) reference: bool,
    /// Outcomes in a second file, read in together with it
    #[arg(long, value_name = "FILE")]
    pub(crate) outcomes: Option<PathBuf>,
    /// The column that tells rows apart
    #[arg(long, value_name = "COLUMN")]
    pub(crate) key: Option<String>,
    /// The column of times
    #[arg(long, value_name = "COLUMN")]
    pub(crate) time: Option<String>,
    /// The column of the predicted class
    #[arg(long, value_name = "COLUMN")]
    pub(crate) prediction: Option<String>,
    /// The column of scores
    #[arg(long, value_name = "COLUMN")]
    pub(crate) score: Option<String>,
    /// The column of the true class, in this file or in that of the outcomes
    #[arg(long, value_name = "COLUMN")]
    pub(crate) outcome: Option<String>,
    /// Cut the model's rows by calendar month, or after so many
    #[arg(long, value_name = "month|ROWS")]
    pub(crate) chunk: Option<String>,
    /// The class that matters, as the file writes it
    #[arg(long, value_name = "CLASS")]
    pub(crate) positive: Option<String>,
    /// What is done with rows that cannot be read
    #[arg(long, value_name = "WISH", default_value = "stop")]
    pub(crate) bad_rows: BadRows,
}

#[derive(Debug, Args)]
pub(crate) struct ImportOutcomes {
    #[command(flatten)]
    pub(crate) model: ModelOf,
    /// The file of outcomes
    pub(crate) outcomes: PathBuf,
    /// The column that tells rows apart
    #[arg(long, value_name = "COLUMN")]
    pub(crate) key: Option<String>,
    /// The column of the true class
    #[arg(long, value_name = "COLUMN")]
    pub(crate) outcome: Option<String>,
    /// What is done with rows that cannot be read
    #[arg(long, value_name = "WISH", default_value = "stop")]
    pub(crate) bad_rows: BadRows,
}

/// What is done with rows that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum BadRows {
    /// Leave them out, and say how many
    Skip,
    /// Read nothing in, and name the first
    Stop,
}

#[derive(Debug, Args)]
pub(crate) struct MetricsOf {
    #[command(flatten)]
    pub(crate) model: ModelOf,
    /// Only this version
    #[arg(long, value_name = "VERSION")]
    pub(crate) version: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Restore {
    #[command(flatten)]
    pub(crate) workspace: Workspace,
    /// The backup: its name as `outset backups` shows it, or the path of a file
    pub(crate) backup: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    pub(crate) shell: Shell,
}

#[derive(Debug, Args)]
pub(crate) struct Manual {
    /// Write it to this folder as outset.1 instead
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Folder {
    /// The folder; it is made if it is not there
    pub(crate) folder: PathBuf,
}

/// How the argument is typed that a field of the domain came from.
pub(crate) fn typed_as(field: &str) -> String {
    match field {
        "file" | "name" | "backup" | "version" => field.to_uppercase(),
        "path" => "FILE".to_owned(),
        "metric" | "value" => "METRIC=VALUE".to_owned(),
        "bad_rows" => "--bad-rows".to_owned(),
        "start_month" => "--start".to_owned(),
        "began_as" => "--began-as".to_owned(),
        "share" => "--available".to_owned(),
        other => format!("--{other}"),
    }
}
