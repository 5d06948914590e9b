//! Makes cargo notice new locale files: the ones already compiled in are tracked by the compiler itself.
#![allow(
    clippy::print_stdout,
    reason = "a build script speaks to cargo that way"
)]

fn main() {
    println!("cargo:rerun-if-changed=../../assets/locales");
}
