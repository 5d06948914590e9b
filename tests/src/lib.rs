//! What the tests of the whole house share: where the built programs are, a temporary home for
//! them, the terminal as a user types it, and the real window driven from outside.

pub mod home;
pub mod programs;
pub mod terminal;
pub mod window;
pub mod workspace;

pub use home::Home;
pub use window::Window;
