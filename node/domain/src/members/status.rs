//! What somebody on the register is to the cooperative.

use percole_words::documents;

use crate::words;

words! {
    /// Whether somebody on the register is a member. Who is not takes part where a vote or a text says so.
    pub enum Status: "status", documents::unknown_member_status {
        /// A member of the cooperative: on every roll, unless the vote asks others.
        Member = "member" | "membre" | "societaire" | "lid" | "vennoot" | "mitglied" => documents::status_member,
        /// Whoever uses what the cooperative does, and is no member.
        User = "user" | "usager" | "utilisateur" | "gebruiker" | "nutzer" => documents::status_user,
    }
}
