//! The areas: one file of sentences for each language, one module of functions.

/// The sentences of one area, as they are written.
pub(crate) struct Area {
    /// As its files are called.
    #[cfg_attr(not(test), expect(dead_code, reason = "the tests find the files by it"))]
    pub(crate) name: &'static str,
    /// The files, in the order of [`crate::Lang::ALL`].
    pub(crate) sources: [&'static str; 4],
}

impl Area {
    /// What stands before the id of each of its messages, and not before their functions: `cli-vote-` in the area
    /// `cli_vote`. The client's families of commands and the pages are
    /// written apart from each other, and their ids cannot collide.
    #[cfg(test)]
    pub(crate) fn prefix(&self) -> Option<String> {
        let is_apart = self.name == "cli" || self.name.starts_with("cli_") || self.name.starts_with("portal");
        is_apart.then(|| format!("{}-", self.name.replace('_', "-")))
    }
}

macro_rules! area {
    ($area:ident) => {
        Area {
            name: stringify!($area),
            sources: [
                include_str!(concat!("../locales/fr/", stringify!($area), ".ftl")),
                include_str!(concat!("../locales/nl/", stringify!($area), ".ftl")),
                include_str!(concat!("../locales/en/", stringify!($area), ".ftl")),
                include_str!(concat!("../locales/de/", stringify!($area), ".ftl")),
            ],
        }
    };
}

macro_rules! areas {
    ($( $(#[$meta:meta])* $area:ident, )+) => {
        /// Every area that has functions.
        pub(crate) const AREAS: &[Area] = &[ $( area!($area), )+ ];

        $(
            $(#[$meta])*
            #[allow(clippy::too_many_arguments, reason = "a sentence needs what it names")]
            pub mod $area {
                include!(concat!("gen/", stringify!($area), ".rs"));
            }
        )+
    };
}

/// Help on the client's commands: what all of them share, the topics of `percole help`, and one file for each family that has its help in every
/// language. Its messages are found by the path of a command ([`crate::help`]), not by functions.
pub(crate) const HELP: &[Area] = &[
    area!(help),
    area!(help_topics),
    area!(help_member),
    area!(help_cycle),
    area!(help_charter),
    area!(help_meeting),
    area!(help_request),
    area!(help_report),
    area!(help_recommendation),
    area!(help_transmission),
    area!(help_vote),
    area!(help_ballot),
];

areas! {
    /// What this crate says itself: languages and lists.
    words,
    /// What an operating system refuses.
    system,
    /// Words of closed lists, as people read them: states, choices, levels, roles.
    vocabulary,
    /// Steps that a state does not allow.
    lifecycle,
    /// Finding texts by their words.
    search,
    /// What the governance objects refuse.
    domain,
    /// What units, bodies and mandates are called, and what they refuse.
    organisation,
    /// Editions, seasons, and the rules of the game: what they say, and what they refuse.
    cycles,
    /// Who acts for whom, and what keeps units, bodies and mandates from being changed.
    offices,
    /// What meetings are called, and what they refuse.
    meeting,
    /// What is asked of bodies and answered, and what that refuses.
    request,
    /// Documents that belong to a meeting: what they are, and why one is refused.
    attachments,
    /// What the program says of units, bodies, mandates and persons.
    directory,
    /// What is read of a table, and what is wrong with it: encodings, separators, rows, columns, cells, identifiers.
    tables,
    /// What is wrong with a decision rule, and with tallies.
    rules,
    /// What is expected and found in files of ballots that are counted.
    counting,
    /// What a count's tables say, and what cannot be counted.
    counted,
    /// How far a secret election is, and what is wrong with its records, ballots, keys and archive.
    elections,
    /// What is wrong with a question of a vote, an answer, or what a poll certifies of it.
    question,
    /// What is wrong with a file that somebody made: report, register, ballots.
    documents,
    /// What an event did against a lifecycle or without authority, and why it waits.
    events,
    /// What use cases refuse: callers, requests, reports, recommendations, transmissions, logs; and failures of percole.
    service,
    /// What use cases refuse and say of votes, polls and ballots.
    vote,
    /// Joining and leaving, memberships, connections, and the exchange of logs.
    federation,
    /// Why a hash, a key, a proof, a signed head, a receipt or a package of another node is refused.
    proofs,
    /// Whether a node may write: what casts doubt on it, what it waits for, and two histories.
    standing,
    /// Opening a database: what is in use, what is missing, tables of another version.
    database,
    /// The program: keys, database, configuration, start.
    node,
    /// Backups, and restoring one.
    backups,
    /// The pages of the portal.
    portal,
    /// Its pages of meetings.
    portal_meeting,
    /// Where those who prepare a meeting work on it, and members say whether they come.
    portal_desk,
    /// Requests to bodies: asking, following, answering.
    portal_request,
    /// The pages of search.
    portal_search,
    /// Feeds and open data.
    portal_feed,
    /// Signing in to it: pages, links, mail.
    portal_account,
    /// Editions and their rules of the game.
    portal_cycle,
    /// The client's frame: failures and what to do next, days, spans of time, places in a log.
    cli,
    /// What an act that cannot be taken back will do, before it is done.
    cli_acts,
    /// `percole node`, `operator`, `sync`.
    cli_node,
    /// `percole log`.
    cli_log,
    /// `percole meeting`.
    cli_meeting,
    /// `percole request`.
    cli_request,
    /// `percole member`.
    cli_member,
    /// `percole report`.
    cli_report,
    /// `percole recommendation`.
    cli_recommendation,
    /// `percole transmission`.
    cli_transmission,
    /// `percole vote`.
    cli_vote,
    /// `percole ballot`.
    cli_ballot,
    /// `percole cycle` and `percole charter`.
    cli_cycle,
    /// What needs no node: `percole decide`, `count`, `verify`, `election`, `trustee`.
    cli_offline,
    /// `percole sign-in`.
    cli_sign_in,
}
