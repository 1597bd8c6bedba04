//! Which people may read a thing; which nodes may is its [`crate::Scope`].

use percole_words::vocabulary;

use crate::words;

words! {
    /// Which people may read a thing, wherever a node holds it.
    pub enum Audience: "audience", vocabulary::unknown_audience {
        /// Everybody.
        Public = "public" => vocabulary::audience_public,
        /// Members of the nodes that the scope reaches.
        Members = "members" => vocabulary::audience_members,
        /// Members, and users who are not members.
        Users = "users" => vocabulary::audience_users,
        /// Whoever holds a mandate in its body.
        Body = "body" => vocabulary::audience_body,
        /// The authors and officers of a draft.
        Authors = "authors" => vocabulary::audience_authors,
    }
}
