//! What the groups of a report say of it: a table, and behind it their words.

use percole_domain::adoption::Position;
use percole_domain::recommendation::AdoptionHow;
use percole_proto::event::v1::Presence;
use percole_proto::v1::GroupVoice;
use percole_words::{Arg, Message, cli_recommendation, cli_report};

use crate::commands::recommendation::line::group_in_words;
use crate::commands::transmission::list::node_name;
use crate::output::reader::Reader;
use crate::output::words::{clean, clean_paragraph};

/// The table, and each reservation, objection and disagreement; nothing before groups are asked.
pub(crate) fn parts(reader: Reader, voices: &[GroupVoice]) -> Vec<String> {
    if voices.is_empty() {
        return Vec::new();
    }
    let titles = [
        cli_report::title_group(),
        cli_recommendation::title_node(),
        cli_report::title_says(),
        cli_report::title_meeting(),
        cli_recommendation::title_how(),
        cli_recommendation::title_present(),
    ];
    let table =
        reader.table(titles, voices.iter().map(|voice| row(reader, voice)), &cli_report::holds_none());
    std::iter::once(table).chain(voices.iter().flat_map(|voice| words(reader, voice))).collect()
}

fn row(reader: Reader, voice: &GroupVoice) -> [String; 6] {
    let given = voice.given.clone().unwrap_or_default();
    let met = match given.meeting_date.as_str() {
        "" => String::new(),
        date => reader.say(cli_report::met(reader.day(date), given.meeting_place.clone())),
    };
    let how = match given.how.as_str() {
        "" => String::new(),
        how => reader.word::<AdoptionHow>(how),
    };
    [
        group(voice),
        node_name(&voice.node_name, &voice.node),
        position(reader, &voice.position),
        met,
        how,
        present(reader, &given.present),
    ]
}

/// How many of each category were there: `users: 12, members: 7`.
fn present(reader: Reader, present: &[Presence]) -> String {
    let counted = present
        .iter()
        .map(|presence| cli_recommendation::present(presence.category.as_str(), presence.count));
    reader.say(Arg::listing(counted))
}

fn position(reader: Reader, position: &str) -> String {
    match position {
        "awaited" => reader.say(cli_report::awaited()),
        "silent" => reader.say(cli_report::silent()),
        said => reader.word::<Position>(said),
    }
}

fn group(voice: &GroupVoice) -> String {
    group_in_words(&voice.group.clone().unwrap_or_default())
}

/// What a group says in words. A reservation whose words are not known here is said to be there all the same.
fn words(reader: Reader, voice: &GroupVoice) -> Vec<String> {
    let title: Option<fn(Arg) -> Message> = match voice.position.parse() {
        Ok(Position::Reservation) => Some(cli_report::reservation_of),
        Ok(Position::Objects) => Some(cli_report::objection_of),
        _ => None,
    };
    let mut said = Vec::new();
    if let Some(title) = title {
        said.push(reader.say(title(clean(&group(voice)).into())));
        said.push(match voice.statement.as_str() {
            "" => reader.say(cli_report::words_not_here()),
            text => clean_paragraph(text),
        });
    }
    if !voice.dissent.is_empty() {
        said.push(reader.say(cli_report::dissent_in(clean(&group(voice)))));
        said.push(clean_paragraph(&voice.dissent));
    }
    said
}
