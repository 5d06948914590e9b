//! Enums whose cases have stable names: what files store and JSON prints, in one place per list.

/// Declares an enum together with `ALL` in order, `id()` and `from_id()`.
macro_rules! with_ids {
    (
        $(#[$about:meta])*
        pub enum $name:ident {
            $($(#[$case_about:meta])* $case:ident = $id:literal,)+
        }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$case_about])* $case,)+
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: [Self; [$($id),+].len()] = [$(Self::$case),+];

            /// The stable name.
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$case => $id,)+
                }
            }

            /// The one with that stable name.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.id() == id)
            }
        }
    };
}
