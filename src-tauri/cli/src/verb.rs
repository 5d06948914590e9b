//! The verbs, one file per noun.

mod backup;
mod benefit;
mod choice;
mod currency;
mod delivery;
mod document;
mod finance;
mod import;
mod metric;
mod model;
mod option;
mod person;
mod project;
mod scenario;
mod shared_cost;
mod template;
mod value;
mod ways;
mod workspace;

use crate::{
    answer::Outcome,
    arguments::{
        ModelVerb, PersonVerb, ProjectVerb, Verb, cases::BenefitVerb, template::TemplateVerb,
    },
    terminal::Terminal,
};

/// Does what was typed.
pub(crate) fn run(verb: Verb, terminal: &mut Terminal) -> Outcome {
    match verb {
        Verb::New(new) => workspace::new(&new, terminal),
        Verb::Check(of) => workspace::check(&of.file, terminal),
        Verb::Salvage(of) => workspace::salvage(&of.file, terminal),
        Verb::Projects(of) => project::list(&of.file, terminal),
        Verb::Portfolio(of) => choice::show(of, terminal),
        Verb::Project(ProjectVerb::Add(new)) => project::add(new, terminal),
        Verb::Template(TemplateVerb::List) => template::list(terminal),
        Verb::Template(TemplateVerb::Save(ask)) => template::save(ask, terminal),
        Verb::TrackRecord(of) => template::record(&of.file, terminal),
        Verb::Value(of) => value::show(of, terminal),
        Verb::Benefit(BenefitVerb::Measure(of)) => benefit::measure(of, terminal),
        Verb::Option(verb) => option::change(verb, terminal),
        Verb::Scenario(verb) => scenario::change(verb, terminal),
        Verb::Simulate(of) => value::simulate(&of, terminal),
        Verb::Finance(verb) => finance::figure(verb, terminal),
        Verb::People(of) => person::list(&of.file, terminal),
        Verb::Person(PersonVerb::Add(new)) => person::add(new, terminal),
        Verb::Team(ask) => delivery::team(&ask, terminal),
        Verb::Assign(new) => delivery::assign(new, terminal),
        Verb::Deliver(of) => delivery::deliver(&of, terminal),
        Verb::Rates(of) => currency::list(&of.file, terminal),
        Verb::Rate(new) => currency::set(new, terminal),
        Verb::SharedCost(verb) => shared_cost::change(verb, terminal),
        Verb::Spend(new) => delivery::spend(new, terminal),
        Verb::Model(ModelVerb::Add(new)) => model::add(new, terminal),
        Verb::Status(of) => model::status(&of, terminal),
        Verb::Import(log) => import::log(log, terminal),
        Verb::Outcomes(file) => import::outcomes(file, terminal),
        Verb::Log(values) => metric::log(values, terminal),
        Verb::Metrics(of) => metric::list(of, terminal),
        Verb::Backups(of) => backup::list(&of.file, terminal),
        Verb::Backup(of) => backup::take(&of.file, terminal),
        Verb::Restore(from) => backup::restore(&from, terminal),
        Verb::Completions(of) => document::completions(of.shell),
        Verb::Man(page) => document::manual(page.out.as_deref(), terminal),
        Verb::WriteDocuments(to) => document::write_all(&to.folder, terminal),
    }
}
