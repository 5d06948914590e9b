//! The rules of the house, run with the ordinary tests. Every rule is a function over text, tried
//! on a bad example as well, so that none of them can sleep.

mod documents;
mod fluent;
mod imports;
mod messages;
mod naming;
mod purity;
mod size;
mod source;
mod sql;
mod traces;
mod window;
mod words;
