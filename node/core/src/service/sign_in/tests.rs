//! Links serve once, sessions end, and mail tells strangers nothing.

use percole_domain::Level;
use percole_proto::v1 as pb;
use percole_store::{outbox, rows};
use percole_words::Lang;

use super::*;
use crate::{
    access::{
        Caller, session,
        session::{IDLE_OF_OPERATOR_US, IDLE_OF_PERSON_US, LIFE_OF_PERSON_US},
    },
    error::Code,
    service::{members::Mode, operators, persons},
    testing::{DAY_US, TestNode, operator},
};

const REGISTER: &str = "number;name;category;email;language\n\
    1;Zoé Lambert;x;zoe@example.org;nl\n2;Ana Petit;x;Shared@Example.org;\n3;Bo Petit;x;shared@example.org;de\n";

async fn node() -> TestNode {
    let node = TestNode::new("France", Level::National, 1).await;
    node.import_members(REGISTER, Mode::Write).await;
    node
}

async fn printed(node: &TestNode, number: &str) -> pb::InviteMemberResponse {
    let request = pb::InviteMemberRequest { number: number.to_owned(), valid_for_seconds: 7 * 86_400 };
    invite(&node.node, operator(), request).await.unwrap()
}

/// What the operator sees, in English.
async fn told(node: &TestNode) -> pb::NodeStatusResponse {
    crate::service::status::node_status(&node.node, Lang::En.into()).await.unwrap()
}

async fn session_of(node: &TestNode, opened: &Opened) -> Option<session::Session> {
    session::of_secret(&node.node, &opened.secret).await.unwrap()
}

#[tokio::test]
async fn a_link_is_opened_often_and_serves_once() {
    let node = node().await;
    let made = printed(&node, "1").await;
    assert_eq!(made.link, format!("https://coop.example/sign-in/link/{}", made.code));
    for _ in 0..3 {
        let shown = invited(&node.node, &made.code).await.unwrap();
        assert_eq!((shown.name.as_str(), shown.number.as_str()), ("Zoé Lambert", "1"));
    }
    let opened = by_link(&node.node, &made.code.to_lowercase(), "Firefox, Android").await.unwrap();
    let session = session_of(&node, &opened).await.unwrap();
    assert_eq!((session.name.as_str(), session.member.as_deref()), ("Zoé Lambert", Some("1")));
    let again = by_link(&node.node, &made.code, "").await.unwrap_err();
    assert_eq!((again.code(), again.said().id()), (Code::Unauthenticated, "portal-account-link-used"));
    assert!(invited(&node.node, &made.code).await.is_err());

    let viewer = crate::access::viewer(&node.node, &session.caller).await.unwrap();
    let me = me(&node.node, &viewer, &session.caller).await.unwrap();
    assert_eq!((me.status.as_str(), me.sessions.len(), me.links.len()), ("member", 1, 1));
    assert_eq!(me.sessions[0].browser, "Firefox, Android");
    assert!(me.links[0].used_us.is_some() && !me.links[0].is_by_mail);
    // Another link signs the same person in.
    let other = by_typed(&node.node, &printed(&node, "1").await.code, "").await.unwrap();
    assert_eq!(session_of(&node, &other).await.unwrap().caller, session.caller);
}

#[tokio::test]
async fn a_link_ends_with_its_time_and_with_the_membership() {
    let node = node().await;
    let [old, left] = [printed(&node, "1").await, printed(&node, "2").await];
    let end =
        pb::EndMemberRequest { number: "2".to_owned(), reason: "moved".to_owned(), ..Default::default() };
    crate::service::members::end(&node.node, operator(), end, percole_words::Lang::En.into()).await.unwrap();
    let refused = by_link(&node.node, &left.code, "").await.unwrap_err();
    assert_eq!(refused.said().id(), "portal-account-link-of-nobody");
    node.clock.advance(7 * DAY_US);
    assert_eq!(by_link(&node.node, &old.code, "").await.unwrap_err().said().id(), "portal-account-link-over");
    for wrong in ["", "7K3QD", "00000-00000-00000-00000", "x\0y"] {
        let refused = invited(&node.node, wrong).await.unwrap_err();
        assert_eq!(refused.said().id(), "portal-account-link-unknown", "{wrong:?}");
    }
    for (number, seconds, code) in [("9", 86_400, Code::NotFound), ("1", 60, Code::InvalidArgument)] {
        let request = pb::InviteMemberRequest { number: number.to_owned(), valid_for_seconds: seconds };
        assert_eq!(invite(&node.node, operator(), request).await.unwrap_err().code(), code);
    }
}

#[tokio::test]
async fn a_session_ends_when_it_is_idle_too_old_or_taken_back() {
    let node = node().await;
    let open = async || by_link(&node.node, &printed(&node, "1").await.code, "").await.unwrap();
    let idle = open().await;
    node.clock.advance(IDLE_OF_PERSON_US - 1);
    assert!(session_of(&node, &idle).await.is_some());
    node.clock.advance(IDLE_OF_PERSON_US + 1);
    assert!(session_of(&node, &idle).await.is_none());

    let (here, there) = (open().await, open().await);
    let [of_here, of_there] =
        [session_of(&node, &here).await.unwrap(), session_of(&node, &there).await.unwrap()];
    let stranger = Caller::Person { id: "0000".to_owned() };
    assert_eq!(end(&node.node, &stranger, &of_there.id).await.unwrap_err().code(), Code::NotFound);
    end(&node.node, &of_here.caller, &of_there.id).await.unwrap();
    assert!(session_of(&node, &there).await.is_none() && session_of(&node, &here).await.is_some());
    sign_out(&node.node, &of_here.id).await.unwrap();
    assert!(session_of(&node, &here).await.is_none());

    let used = open().await;
    let mut lived_us = 0;
    while lived_us + DAY_US < LIFE_OF_PERSON_US {
        node.clock.advance(DAY_US);
        lived_us += DAY_US;
        let id = session_of(&node, &used).await.unwrap().id;
        let row = rows::get(&mut node.node.read().await.unwrap(), &id).await.unwrap();
        let mut row: percole_store::sessions::SessionRow = row.unwrap();
        // It is remembered behind the page; here at once.
        row.used_us = node.node.ambient.machine_us();
        node.node.sequencer.private(Put(row)).await.unwrap();
    }
    node.clock.advance(DAY_US);
    assert!(session_of(&node, &used).await.is_none(), "however often it is used");
}

struct Put(percole_store::sessions::SessionRow);

#[async_trait::async_trait]
impl crate::sequencer::PrivateWrite for Put {
    type Output = ();

    async fn write(&mut self, tx: &mut percole_store::Tx, _: i64) -> Result<(), crate::error::Error> {
        Ok(rows::put(tx, [&self.0]).await?)
    }
}

fn token_in(file: &str) -> String {
    file.parse::<toml::Table>().unwrap()["token"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn an_operators_session_ends_with_the_token() {
    let node = node().await;
    let request = pb::InviteOperatorRequest {
        name: "Ana".to_owned(),
        role: pb::OperatorRole::Secretary.into(),
        valid_for_seconds: 86_400,
        address: String::new(),
    };
    let lang = percole_words::Lang::En.into();
    let file = operators::invite(&node.node, operator(), request, lang).await.unwrap().token_file;
    let open = async || by_typed(&node.node, &token_in(&file), "").await;
    let opened = open().await.unwrap();
    let session = session_of(&node, &opened).await.unwrap();
    assert!(matches!(&session.caller, Caller::Operator { name, .. } if name == "Ana"));
    node.clock.advance(IDLE_OF_OPERATOR_US);
    assert!(session_of(&node, &opened).await.is_none());
    let opened = open().await.unwrap();
    operators::revoke(&node.node, operator(), pb::RevokeOperatorRequest { id: "Ana".to_owned() })
        .await
        .unwrap();
    assert!(session_of(&node, &opened).await.is_none());
    assert_eq!(open().await.unwrap_err().code(), Code::Unauthenticated);
}

#[tokio::test]
async fn whoever_is_ended_is_out_at_once() {
    let node = node().await;
    let opened = by_link(&node.node, &printed(&node, "1").await.code, "").await.unwrap();
    let session = session_of(&node, &opened).await.unwrap();
    let Caller::Person { id } = session.caller else { panic!("{session:?}") };
    persons::end(&node.node, operator(), pb::EndPersonRequest { id }).await.unwrap();
    assert!(session_of(&node, &opened).await.is_none());
    let refused = by_link(&node.node, &printed(&node, "1").await.code, "").await.unwrap_err();
    assert_eq!(refused.code(), Code::PermissionDenied);
}

#[tokio::test]
async fn whoever_asks_by_mail_is_answered_alike_and_members_get_a_letter_each() {
    let node = node().await;
    for address in ["stranger@example.org", "ZOE@example.org", " shared@EXAMPLE.org "] {
        ask(&node.node, address).await.unwrap();
        // Asking again while it waits adds nothing.
        ask(&node.node, address).await.unwrap();
    }
    assert_eq!(outbox::waiting(&mut node.node.read().await.unwrap()).await.unwrap(), 3);
    for wrong in ["", "zoe", "@example.org", "a b@example.org", "zoe@"] {
        assert_eq!(ask(&node.node, wrong).await.unwrap_err().field(), Some("email"), "{wrong}");
    }
    let letters = due(&node.node).await.unwrap();
    let mut greeted: Vec<&str> = letters.iter().filter_map(|letter| letter.text.lines().next()).collect();
    greeted.sort_unstable();
    assert_eq!(greeted, ["Bonjour Ana Petit,", "Dag Zoé Lambert,", "Guten Tag Bo Petit,"]);
    let zoe = letters.iter().find(|letter| letter.to == "zoe@example.org").unwrap();
    let code = zoe.text.lines().find_map(|line| line.strip_prefix("https://coop.example/sign-in/link/"));
    let opened = by_link(&node.node, code.unwrap(), "").await.unwrap();
    assert_eq!(session_of(&node, &opened).await.unwrap().member.as_deref(), Some("1"));

    // What was not sent is written anew, later and later, and given up in the end.
    failed(&node.node, &zoe.id, percole_words::service::mail_silent()).await.unwrap();
    for letter in letters.iter().filter(|letter| letter.id != zoe.id) {
        sent(&node.node, &letter.id).await.unwrap();
    }
    assert_eq!(due(&node.node).await.unwrap(), []);
    let status = told(&node).await;
    assert_eq!((status.mail_waiting, status.mail_given_up), (1, 0));
    assert!(status.warnings[0].contains("one e-mail could not be sent yet"), "{:?}", status.warnings);
    assert!(status.warnings[0].ends_with(": the mail server does not answer"), "{:?}", status.warnings);
    node.clock.advance(10_000_000);
    assert_eq!(due(&node.node).await.unwrap().len(), 1);
    node.clock.advance(DAY_US);
    assert_eq!(due(&node.node).await.unwrap(), []);
    assert_eq!(outbox::waiting(&mut node.node.read().await.unwrap()).await.unwrap(), 0);
    let status = told(&node).await;
    assert_eq!((status.mail_waiting, status.mail_waiting_since_us, status.mail_given_up), (0, 0, 1));
    let [given_up] = &status.warnings[..] else { panic!("{:?}", status.warnings) };
    assert!(
        given_up.starts_with("one e-mail was given up") && given_up.contains("does not answer"),
        "{given_up}"
    );
}

#[tokio::test]
async fn one_member_is_not_flooded_with_mail() {
    let node = node().await;
    let mut letters = 0;
    for _ in 0..10 {
        ask(&node.node, "zoe@example.org").await.unwrap();
        for letter in due(&node.node).await.unwrap() {
            letters += 1;
            sent(&node.node, &letter.id).await.unwrap();
        }
    }
    assert_eq!(letters, 5);
}

#[tokio::test]
async fn nobody_but_an_operator_makes_links() {
    let node = node().await;
    let directory = node.node.directory();
    let path = "/percole.v1.MemberService/Invite";
    let operator = |role| Caller::Operator { id: "1".to_owned(), name: "n".to_owned(), role };
    let may = |caller: &Caller| crate::access::permissions::check(path, caller, &directory).is_ok();
    assert!(may(&Caller::Local) && may(&operator(percole_domain::Role::Admin)));
    assert!(!may(&operator(percole_domain::Role::Secretary)));
    assert!(!may(&Caller::Person { id: "1".to_owned() }) && !may(&Caller::Anonymous));
}

fn account(subject: &str, member: Option<&str>) -> Account {
    Account {
        issuer: "https://login.example".to_owned(),
        subject: subject.to_owned(),
        name: subject.to_owned(),
        member: member.map(str::to_owned),
    }
}

#[tokio::test]
async fn an_account_is_known_by_provider_and_subject_and_its_person_may_end() {
    let node = node().await;
    let unknown = by_openid(&node.node, account("a", None), "").await.unwrap_err();
    assert_eq!(unknown.said().id(), "portal-account-openid-of-nobody");
    let opened = by_openid(&node.node, account("a", Some("1")), "").await.unwrap();
    let zoe = session_of(&node, &opened).await.unwrap();
    assert_eq!(zoe.member.as_deref(), Some("1"));
    // From then on, whatever number is said, and without one.
    let again = by_openid(&node.node, account("a", Some("2")), "").await.unwrap();
    assert_eq!(session_of(&node, &again).await.unwrap().caller, zoe.caller);
    let other = by_openid(&node.node, account("b", Some("1")), "").await.unwrap_err();
    assert_eq!(other.said().id(), "portal-account-openid-another-account");
    // A site that changes providers connects its members anew.
    let elsewhere = Account { issuer: "https://new.example".to_owned(), ..account("a", Some("1")) };
    let moved = by_openid(&node.node, elsewhere, "").await.unwrap();
    assert_eq!(session_of(&node, &moved).await.unwrap().caller, zoe.caller);

    let Caller::Person { id } = zoe.caller else { panic!("a person") };
    persons::end(&node.node, operator(), pb::EndPersonRequest { id }).await.unwrap();
    let ended = by_openid(&node.node, account("a", Some("1")), "").await.unwrap_err();
    assert_eq!(ended.said().id(), "portal-account-person-ended");
}

#[tokio::test]
async fn a_way_is_removed_by_its_owner_for_good_and_there_are_not_too_many() {
    let node = node().await;
    let opened = by_openid(&node.node, account("a", Some("1")), "").await.unwrap();
    let [zoe, ana] = [opened, by_openid(&node.node, account("b", Some("2")), "").await.unwrap()];
    let [zoe, ana] =
        [session_of(&node, &zoe).await.unwrap().caller, session_of(&node, &ana).await.unwrap().caller];
    for number in 1..WAYS_MAX {
        let name = format!("device {number}");
        add_passkey(&node.node, &zoe, name.as_bytes(), "{}".to_owned(), &name).await.unwrap();
    }
    let full = add_passkey(&node.node, &zoe, b"more", "{}".to_owned(), "more").await.unwrap_err();
    assert_eq!(full.code(), Code::ResourceExhausted);
    let nameless = add_passkey(&node.node, &ana, b"other", "{}".to_owned(), " \n").await.unwrap_err();
    assert_eq!(nameless.said().id(), "portal-account-passkey-needs-name");
    let taken = add_passkey(&node.node, &ana, b"device 1", "{}".to_owned(), "mine").await.unwrap_err();
    assert_eq!(taken.code(), Code::AlreadyExists);

    let kept = passkey(&node.node, b"device 1").await.unwrap();
    assert_eq!(remove(&node.node, &ana, &kept.id).await.unwrap_err().code(), Code::NotFound);
    by_passkey(&node.node, &kept.id, "{\"counter\":1}".to_owned(), "").await.unwrap();
    assert_eq!(passkey(&node.node, b"device 1").await.unwrap().verifier, "{\"counter\":1}");
    remove(&node.node, &zoe, &kept.id).await.unwrap();
    let gone = by_passkey(&node.node, &kept.id, String::new(), "").await.unwrap_err();
    assert_eq!(gone.said().id(), "portal-account-passkey-unknown");
    let ended = node.node.sequencer.endings().in_force().unwrap();
    assert!(
        ended.iter().any(|ending| matches!(ending, crate::endings::Ending::Way { id, .. } if *id == kept.id))
    );
    let tokens = Caller::Local;
    assert_eq!(passkeys(&node.node, &tokens).await.unwrap_err().code(), Code::PermissionDenied);
}
