//! One member, as commands answer it.

use percole_domain::members::Status;
use percole_proto::v1::{Member, MemberAnswer};
use percole_words::{Message, cli, cli_member, documents, organisation};

use crate::output::answer::Answer;
use crate::output::document;
use crate::output::reader::Reader;
use crate::output::words::clean;

/// What is written of a member.
pub(super) fn facts(reader: Reader, member: &Member) -> String {
    reader.facts([
        (documents::column_number(), member.number.clone()),
        (documents::column_name(), member.name.clone()),
        (documents::column_category(), member.category.clone()),
        (documents::column_status(), reader.word::<Status>(&member.status)),
        (documents::column_antenne(), member.antenne.clone()),
        (organisation::column_unit(), member.unit_name.clone()),
        (documents::column_language(), member.language.clone()),
        (documents::column_email(), member.email.clone()),
        (documents::column_since(), reader.day(&member.since)),
        (ending(reader, member), reader.day(&member.ended)),
        (cli::title_reason(), member.ended_reason.clone()),
    ])
}

fn ending(reader: Reader, member: &Member) -> Message {
    if is_to_come(reader, member) { cli_member::title_ends() } else { cli_member::title_ended() }
}

/// Whether the membership has an end that is still to come.
pub(super) fn is_to_come(reader: Reader, member: &Member) -> bool {
    member.ended > reader.today()
}

/// That something was done with a member, and who may be the same person.
pub(super) fn done(answer: &MemberAnswer, sentence: fn(String, String) -> Message) -> Answer {
    let member = answer.member.clone().unwrap_or_default();
    let said = sentence(clean(&member.number), clean(&member.name));
    Answer::done(document::of(answer), said).notes(answer.remarks.iter().map(|remark| clean(remark)))
}
