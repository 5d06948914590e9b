//! Stories in the real window: the built application in its web view, used by keyboard and mouse.
//! Each begins in an empty home of its own.

mod access;
mod backups;
mod below;
mod cases;
mod choice;
mod choose;
mod currency;
mod damage;
mod deliver;
mod drafts;
mod first_start;
mod gates;
mod keyboard;
mod operate;
mod option;
mod over_time;
mod people;
mod placed;
mod policy;
mod portfolio;
mod present;
mod projects;
mod recent;
mod scope;
mod second_window;
mod settings;
mod shared_cost;
mod team;
mod template;
mod terminal;
mod together;
mod undo;
mod value;
mod voice;
mod worth;
