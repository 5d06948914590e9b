//! The money model as a whole: plans worked by hand, by another program, and by laws that always hold.

mod build;
mod document;
mod hand;
mod laws;
mod numpy;
mod reality;
mod together;
