//! Stories in the real window: the built application in its web view, used by keyboard and mouse.
//! Each begins in an empty home of its own.

mod access;
mod backups;
mod damage;
mod drafts;
mod first_start;
mod keyboard;
mod people;
mod policy;
mod present;
mod projects;
mod recent;
mod scope;
mod second_window;
mod settings;
mod terminal;
mod undo;
