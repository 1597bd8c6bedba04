use percole_domain::Level;
use percole_store::{
    args,
    meetings::{DraftRow, SignUpRow},
    rows,
};

use super::*;
use crate::{
    access::Caller,
    service::{body, persons, unit},
    testing::{DAY_US, TestNode, ask, look, operator},
};

/// A country with an assembly; its clock starts on 2020-06-01.
pub(super) async fn assembly() -> (TestNode, String) {
    let node = TestNode::new("France", Level::National, 1).await;
    let registered = pb::RegisterUnitRequest {
        key: node.new_key(),
        name: "France".to_owned(),
        level: ev::Level::National.into(),
        languages: vec!["fr".to_owned()],
        ..Default::default()
    };
    ask!(node, unit::register, registered).unwrap();
    let (kind, name) = ("assembly".to_owned(), "Assemblée générale".to_owned());
    let body = Some(ev::BodyDescription { kind, name, ..Default::default() });
    let request = pb::EstablishBodyRequest { key: node.new_key(), body, ..Default::default() };
    let body = ask!(node, body::establish, request).unwrap().subject;
    (node, body)
}

/// Where the meetings are joined from afar.
const ROOM: &str = "https://visio.example/ag";

pub(super) async fn planned(node: &TestNode, body: &str, start_us: i64) -> Result<String, Error> {
    let request = pb::PlanMeetingRequest {
        key: node.new_key(),
        body: body.to_owned(),
        time: Some(ev::MeetingTime { start_us, ..Default::default() }),
        words: Some(ev::MeetingWords { link: ROOM.to_owned(), ..Default::default() }),
        ..Default::default()
    };
    Ok(ask!(node, plan, request)?.subject)
}

fn present(mode: &str, count: u32) -> ev::MeetingPresence {
    ev::MeetingPresence { category: "sociétaires".to_owned(), mode: mode.to_owned(), count }
}

async fn held(node: &TestNode, meeting: &str, present: Vec<ev::MeetingPresence>) -> Result<(), Error> {
    let (key, meeting) = (node.new_key(), meeting.to_owned());
    let request = pb::HoldMeetingRequest { key, meeting, present, ..Default::default() };
    ask!(node, hold, request).map(drop)
}

async fn minuted(node: &TestNode, meeting: &str, whole: &str) -> Result<(), Error> {
    let request = pb::PostMinutesRequest {
        key: node.new_key(),
        meeting: meeting.to_owned(),
        stage: "draft".to_owned(),
        extract: "Les comptes sont approuvés.".to_owned(),
        whole: whole.to_owned(),
        ..Default::default()
    };
    ask!(node, post_minutes, request).map(drop)
}

pub(super) async fn seen(node: &TestNode, viewer: &Viewer, meeting: &str) -> pb::MeetingDetail {
    get(&node.node, viewer, pb::GetMeetingRequest { meeting: meeting.to_owned() }).await.unwrap()
}

#[tokio::test]
async fn a_total_of_four_shows_as_four_and_how_they_came_stays_here() {
    let (node, body) = assembly().await;
    let meeting = planned(&node, &body, node.now_us() + DAY_US).await.unwrap();
    let early = held(&node, &meeting, vec![present("room", 4)]).await.unwrap_err();
    assert_eq!(early.code(), crate::error::Code::FailedPrecondition);
    node.clock.advance(2 * DAY_US);
    held(&node, &meeting, vec![present("room", 3), present("online", 1)]).await.unwrap();
    let public = seen(&node, &Viewer::anybody(), &meeting).await;
    assert_eq!(public.line.unwrap().present, 4);
    assert_eq!(public.present.len(), 1, "one partition, without small numbers");
    assert_eq!(public.counted, []);
    let own = seen(&node, &Viewer::of(&Caller::Local), &meeting).await;
    assert_eq!(own.counted, [present("room", 3), present("online", 1)]);
}

#[tokio::test]
async fn everybody_reads_the_extract_and_members_the_whole() {
    let (node, body) = assembly().await;
    let meeting = planned(&node, &body, node.now_us() + 1).await.unwrap();
    node.clock.advance(DAY_US);
    assert!(minuted(&node, &meeting, "").await.is_err(), "nobody noted that it was held");
    held(&node, &meeting, vec![present("room", 12)]).await.unwrap();
    minuted(&node, &meeting, "Ana Dupont a pris la parole.").await.unwrap();
    let minutes = seen(&node, &Viewer::anybody(), &meeting).await.minutes.unwrap();
    assert_eq!((minutes.extract.as_str(), minutes.whole.as_str()), ("Les comptes sont approuvés.", ""));
    assert_eq!(minutes.audience, "members");
    let whole = seen(&node, &Viewer::of(&Caller::Local), &meeting).await.minutes.unwrap().whole;
    assert_eq!(whole, "Ana Dupont a pris la parole.");
    let list = look!(node, list, pb::ListMeetingsRequest::default()).unwrap();
    let counts = list.counts.unwrap();
    assert_eq!((counts.planned, counts.held, counts.with_minutes), (1, 1, 1));
}

#[tokio::test]
async fn a_body_meets_once_at_a_time() {
    let (node, body) = assembly().await;
    let start_us = node.now_us() + DAY_US;
    planned(&node, &body, start_us).await.unwrap();
    assert!(planned(&node, &body, start_us).await.unwrap_err().to_string().contains("has a meeting"));
    planned(&node, &body, start_us + DAY_US).await.unwrap();
}

#[tokio::test]
async fn a_stranger_is_not_told_where_to_join_from_afar() {
    let (node, body) = assembly().await;
    let meeting = planned(&node, &body, node.now_us() + DAY_US).await.unwrap();
    let link = async |viewer: &Viewer| seen(&node, viewer, &meeting).await.line.unwrap().link;
    assert_eq!(link(&Viewer::anybody()).await, "");
    assert_eq!(link(&Viewer::of(&Caller::Local)).await, ROOM);
    let listed = list(&node.node, &Viewer::anybody(), pb::ListMeetingsRequest::default()).await.unwrap();
    assert_eq!(listed.meetings[0].link, "");
}

/// The person who is the member with a number.
pub(super) async fn member(node: &TestNode, number: &str) -> Caller {
    let request = pb::AddPersonRequest {
        status: "member".to_owned(),
        member: number.to_owned(),
        ..pb::AddPersonRequest::default()
    };
    Caller::Person { id: persons::add(&node.node, operator(), request).await.unwrap().id }
}

async fn says(node: &TestNode, who: &Caller, meeting: &str, answer: &str) -> Result<String, Error> {
    let request = pb::SignUpRequest { meeting: meeting.to_owned(), answer: answer.to_owned() };
    let asked = Asked::unnamed(who.clone(), None)?;
    sign_up(&node.node, asked, request).await.map(|noted| noted.answer)
}

#[tokio::test]
async fn members_say_whether_they_come_until_it_begins() {
    let (node, body) = assembly().await;
    node.register(3).await;
    let meeting = planned(&node, &body, node.now_us() + DAY_US).await.unwrap();
    let (one, other) = (member(&node, "1").await, member(&node, "2").await);
    for answer in ["room", "online"] {
        assert_eq!(says(&node, &one, &meeting, answer).await.unwrap(), answer);
    }
    says(&node, &other, &meeting, "no").await.unwrap();
    let counts = async |viewer: &Viewer| seen(&node, viewer, &meeting).await.signed_up;
    let expected = pb::SignUps { room: 0, online: 1, no: 1 };
    assert_eq!(counts(&Viewer::everything()).await, Some(expected));
    assert_eq!(counts(&Viewer::anybody()).await, None);
    let own = own_sign_up(&node.node, &one, &meeting).await.unwrap().unwrap();
    assert_eq!(own.answer, Some(domain::Coming::Online));
    assert_eq!(says(&node, &other, &meeting, "").await.unwrap(), "", "taken back");
    assert_eq!(counts(&Viewer::everything()).await, Some(pb::SignUps { online: 1, ..Default::default() }));
    let operator = says(&node, &Caller::Local, &meeting, "room").await.unwrap_err();
    assert_eq!(operator.code(), crate::error::Code::PermissionDenied);
    node.clock.advance(DAY_US);
    assert!(says(&node, &one, &meeting, "room").await.is_err(), "it began");
    assert_eq!(own_sign_up(&node.node, &one, &meeting).await.unwrap(), None);
}

#[tokio::test]
async fn what_is_typed_is_kept_for_those_who_prepare_it_and_overwrites_nobody() {
    let (node, body) = assembly().await;
    node.register(2).await;
    let meeting = planned(&node, &body, node.now_us() + 1).await.unwrap();
    node.clock.advance(DAY_US);
    let kept = async |caller: &Caller, revision, fields: &str| {
        let typed = Typed { revision, saved_us: 0, fields: fields.to_owned() };
        keep(&node.node, caller, &meeting, Form::Minutes, typed).await
    };
    assert!(kept(&member(&node, "1").await, 0, "a=1").await.is_err(), "a member prepares nothing");
    assert_eq!(kept(&Caller::Local, 0, "a=1").await.unwrap(), 1);
    assert_eq!(kept(&Caller::Local, 0, "a=1").await.unwrap(), 1, "sent twice, as its answer was lost");
    assert!(kept(&Caller::Local, 0, "a=2").await.is_err(), "somebody else began from the same");
    assert_eq!(kept(&Caller::Local, 1, "a=2").await.unwrap(), 2);
    let held_now = async || typed(&node.node, &Caller::Local, &meeting, Form::Minutes).await.unwrap();
    assert_eq!(held_now().await.unwrap().fields, "a=2");
    node.clock.advance(91 * DAY_US);
    assert_eq!(held_now().await, None, "after 90 days it is gone");
    assert_eq!(kept(&Caller::Local, 0, "a=3").await.unwrap(), 1);
    held(&node, &meeting, vec![present("room", 12)]).await.unwrap();
    minuted(&node, &meeting, "").await.unwrap();
    assert_eq!(held_now().await, None, "it is published");
}

/// How many drafts and sign-ups are kept.
async fn private_rows(node: &TestNode) -> (u64, u64) {
    let mut tx = node.node.read().await.unwrap();
    let drafts = rows::count::<DraftRow>(&mut tx, "", args![]).await.unwrap();
    (drafts, rows::count::<SignUpRow>(&mut tx, "", args![]).await.unwrap())
}

#[tokio::test]
async fn drafts_and_sign_ups_go_by_themselves_and_with_whoever_gave_them() {
    let (node, body) = assembly().await;
    node.register(3).await;
    let meeting = planned(&node, &body, node.now_us() + DAY_US).await.unwrap();
    let typed = Typed { revision: 0, saved_us: 0, fields: "a=1".to_owned() };
    keep(&node.node, &Caller::Local, &meeting, Form::Notice, typed).await.unwrap();
    let (one, other) = (member(&node, "1").await, member(&node, "2").await);
    says(&node, &one, &meeting, "room").await.unwrap();
    says(&node, &other, &meeting, "room").await.unwrap();
    assert_eq!(private_rows(&node).await, (1, 2));
    let Caller::Person { id } = one else { panic!("a person") };
    persons::end(&node.node, operator(), pb::EndPersonRequest { id }).await.unwrap();
    forget_old(&node.node).await.unwrap();
    assert_eq!(private_rows(&node).await, (1, 1), "what is not old stays");
    node.clock.advance(92 * DAY_US);
    forget_old(&node.node).await.unwrap();
    assert_eq!(private_rows(&node).await, (0, 0));
}

#[tokio::test]
async fn the_hash_of_whole_minutes_is_salted() {
    use sha2::{Digest, Sha256};
    let (node, body) = assembly().await;
    let meeting = planned(&node, &body, node.now_us() + 1).await.unwrap();
    node.clock.advance(DAY_US);
    held(&node, &meeting, vec![present("room", 12)]).await.unwrap();
    minuted(&node, &meeting, "Oui.").await.unwrap();
    let whole = seen(&node, &Viewer::everything(), &meeting).await.minutes.unwrap();
    assert_ne!(whole.whole_hash, Sha256::digest("Oui.").to_vec());
    let salted = Sha256::new().chain_update(&whole.salt).chain_update("Oui.").finalize();
    assert_eq!(whole.whole_hash, salted.to_vec());
    let public = seen(&node, &Viewer::anybody(), &meeting).await.minutes.unwrap();
    assert_eq!((public.salt.len(), whole.salt.len()), (0, 16));
}

#[tokio::test]
async fn whoever_erases_the_extract_of_minutes_erases_the_whole() {
    let (node, body) = assembly().await;
    let meeting = planned(&node, &body, node.now_us() + 1).await.unwrap();
    node.clock.advance(DAY_US);
    held(&node, &meeting, vec![present("room", 12)]).await.unwrap();
    minuted(&node, &meeting, "Ana Dupont a pris la parole.").await.unwrap();
    let size = percole_store::logs::own(&mut node.node.read().await.unwrap()).await.unwrap().unwrap().size;
    let (key, reason) = (node.new_key(), "un nom".to_owned());
    let request = pb::RedactRequest { key, index: size - 1, reason, ..Default::default() };
    ask!(node, crate::service::redaction::redact, request).unwrap();
    let minutes = seen(&node, &Viewer::everything(), &meeting).await.minutes.unwrap();
    assert_eq!((minutes.extract.as_str(), minutes.whole.as_str(), minutes.salt.len()), ("", "", 0));
}

/// The titles of what a request lists, from page to page.
async fn titles(node: &TestNode, request: pb::ListMeetingsRequest) -> Vec<String> {
    let (mut found, mut cursor) = (Vec::new(), String::new());
    loop {
        let request = pb::ListMeetingsRequest { limit: 2, cursor, ..request.clone() };
        let page = look!(node, list, request).unwrap();
        assert!(page.meetings.len() <= 2);
        found.extend(page.meetings.into_iter().map(|line| line.title));
        cursor = page.next_cursor;
        if cursor.is_empty() {
            return found;
        }
    }
}

/// Meetings called by a letter: of the assembly on five days, one of which is cancelled, and one of a body of another unit.
async fn several() -> (TestNode, String) {
    let (node, body) = assembly().await;
    let lille = node.unit("Lille", "").await;
    let (kind, name) = ("board".to_owned(), "Conseil de Lille".to_owned());
    let other = Some(ev::BodyDescription { kind, name, ..Default::default() });
    let request =
        pb::EstablishBodyRequest { key: node.new_key(), unit: lille, body: other, ..Default::default() };
    let other = ask!(node, crate::service::body::establish, request).unwrap().subject;
    let days =
        [("A", &body, "Été"), ("B", &body, "été"), ("C", &body, ""), ("D", &body, ""), ("E", &body, "")];
    for (title, body, series) in days.into_iter().chain([("L", &other, "ete")]) {
        node.clock.advance(1);
        let day = i64::from(title.as_bytes()[0] - b'A');
        let time = Some(ev::MeetingTime { start_us: node.now_us() + day * DAY_US, ..Default::default() });
        let request = pb::PlanMeetingRequest {
            key: node.new_key(),
            body: body.clone(),
            time,
            series: series.to_owned(),
            words: Some(ev::MeetingWords { title: title.to_owned(), ..Default::default() }),
            ..Default::default()
        };
        let meeting = ask!(node, plan, request).unwrap().subject;
        if title == "C" {
            let (key, reason) = (node.new_key(), "sans objet".to_owned());
            ask!(node, cancel, pb::CancelMeetingRequest { key, meeting, reason, ..Default::default() })
                .unwrap();
        }
    }
    (node, body)
}

#[tokio::test]
async fn lists_are_filtered_and_come_in_pages_in_the_order_of_their_beginning() {
    let (node, body) = several().await;
    let all = pb::ListMeetingsRequest::default();
    let of = |change: fn(&mut pb::ListMeetingsRequest)| {
        let mut request = all.clone();
        change(&mut request);
        request
    };
    for (request, expected) in [
        (all.clone(), "ABCDEL"),
        (of(|all| all.newest_first = true), "LEDCBA"),
        (pb::ListMeetingsRequest { body: body.clone(), ..all.clone() }, "ABCDE"),
        (of(|all| all.unit = "Lille".to_owned()), "L"),
        (pb::ListMeetingsRequest { body, unit: "Lille".to_owned(), ..all.clone() }, ""),
        (of(|all| all.series = "ÉTÉ".to_owned()), "ABL"),
        (of(|all| all.series = "hiver".to_owned()), ""),
        (of(|all| all.state = "cancelled".to_owned()), "C"),
        (of(|all| all.with_minutes = true), ""),
        // The clocks of the node show the first of June.
        (of(|all| all.from = "2020-06-03".to_owned()), "CDEL"),
        (of(|all| all.until = "2020-06-03".to_owned()), "ABC"),
    ] {
        assert_eq!(titles(&node, request.clone()).await.concat(), expected, "{request:?}");
    }
    let counts = look!(node, list, pb::ListMeetingsRequest { limit: 1, ..all }).unwrap().counts.unwrap();
    assert_eq!((counts.planned, counts.cancelled, counts.held, counts.with_minutes), (5, 1, 0, 0));
}
