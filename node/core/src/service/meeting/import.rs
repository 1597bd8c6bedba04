//! Meetings from a table.

use async_trait::async_trait;
use percole_domain::{
    Date, Timestamp,
    lifecycle::MeetingState,
    meeting::Words,
    meetings::{self, NewMeeting},
};
use percole_merkle::{Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    Tx,
    bodies::BodyRow,
    meetings::{MeetingRow, of_body},
};
use percole_tables::{TableErrors, Taken};

use crate::{
    apply::{body::described, meeting as fold},
    error::Error,
    rules,
    service::{
        organisation::Known,
        tables::{Change, Plan, TableFile},
    },
};

/// A file of meetings. One that is here already, of the same body at the same time, is described anew where the file says
/// otherwise.
pub struct MeetingFile;

#[async_trait]
impl TableFile for MeetingFile {
    type Row = NewMeeting;

    fn parse(csv: &[u8], known: &Known, plan: &Plan) -> Result<Taken<NewMeeting>, TableErrors> {
        meetings::parse(csv, &known.names, plan.zone, plan.others)
    }

    async fn add(
        tx: &mut Tx,
        rows: &[NewMeeting],
        known: &Known,
        plan: &mut Plan,
        errors: &mut TableErrors,
    ) -> Result<(), Error> {
        let open = rules::open_cycle(tx, &plan.me).await?.map(|row| (row.subject, row.scope));
        for meeting in rows {
            let Some(body) = known.bodies.get(meeting.body) else { continue };
            let day = Date::of(meeting.when.start, meeting.zone);
            if let Err(refusal) = crate::apply::body::body(body)?.sits_on(day) {
                errors.push(meeting.line, "body", refusal.message().clone());
                continue;
            }
            match held(tx, body, meeting).await? {
                Some(row) => describe(plan, meeting, &row, body),
                None => add(plan, meeting, body, rules::named_in(open, body.scope)),
            }
        }
        Ok(())
    }
}

/// The meeting of the body that begins then, unless it was cancelled.
async fn held(tx: &mut Tx, body: &BodyRow, new: &NewMeeting) -> Result<Option<MeetingRow>, Error> {
    let mut of_body = of_body(tx, &body.subject).await?;
    of_body.retain(|row| {
        row.start_us == new.when.start.as_us() && row.state != MeetingState::Cancelled.as_str()
    });
    Ok(of_body.pop())
}

/// What the answer calls it.
fn name(new: &NewMeeting, body: &BodyRow) -> String {
    let day = Date::of(new.when.start, new.zone);
    match new.words.title.as_str() {
        "" => format!("{} – {day}", described(body).name),
        title => format!("{title} – {day}"),
    }
}

fn add(plan: &mut Plan, new: &NewMeeting, body: &BodyRow, cycle: String) {
    plan.note(new.line, Change::Added, &name(new, body));
    let subject = plan.new_subject();
    let planned = ev::MeetingPlanned {
        act: plan.act("G1"),
        body: body.subject.to_string(),
        time: Some(ev::MeetingTime {
            start_us: new.when.start.as_us(),
            end_us: new.when.end.map_or(0, Timestamp::as_us),
            zone: new.zone.name().to_owned(),
        }),
        languages: new.languages.iter().map(ToString::to_string).collect(),
        interpreted: new.interpreted.iter().map(ToString::to_string).collect(),
        series: new.series.clone(),
        cycle,
    };
    plan.add(subject, body.scope, &planned);
    if new.words != Words::default() {
        add_words(plan, subject, body.scope, words(new, ev::MeetingWords::default()));
    }
}

fn add_words(plan: &mut Plan, subject: SubjectId, scope: Scope, words: ev::MeetingWords) {
    let described = ev::MeetingDescribed { act: plan.act("G1"), words: Some(words) };
    plan.add(subject, scope, &described);
}

/// What is said of a meeting once the file is taken in: what its row leaves empty stays as it is.
fn words(new: &NewMeeting, held: ev::MeetingWords) -> ev::MeetingWords {
    let or = |new: &String, held: String| if new.is_empty() { held } else { new.clone() };
    let Words { title, place, link, note } = &new.words;
    ev::MeetingWords {
        title: or(title, held.title),
        place: or(place, held.place),
        link: or(link, held.link),
        note: or(note, held.note),
    }
}

fn describe(plan: &mut Plan, new: &NewMeeting, row: &MeetingRow, body: &BodyRow) {
    let (held, words) = (fold::words(row), words(new, fold::words(row)));
    if words == held {
        return plan.note(new.line, Change::None, &name(new, body));
    }
    plan.note(new.line, Change::Changed, &name(new, body));
    add_words(plan, row.subject, row.scope, words);
}
