use super::*;
use crate::{
    access::{Caller, Viewer},
    service::persons,
    testing::{TestNode, operator, voting::register},
};
use percole_words::Lang;

async fn node() -> TestNode {
    TestNode::new("France", percole_domain::Level::National, 1).await
}

async fn numbers(node: &TestNode, request: pb::ListMembersRequest) -> Vec<String> {
    let listed = list(&node.node, &Viewer::everything(), request).await.unwrap();
    listed.members.into_iter().map(|member| member.number).collect()
}

#[tokio::test]
async fn a_register_is_taken_in_once_and_changes_are_counted() {
    let node = node().await;
    let first = node.import_members(&register(300), Mode::Write).await;
    assert_eq!((first.added, first.changed, first.unchanged), (300, 0, 0));
    let again = node.import_members(&register(300), Mode::Write).await;
    assert_eq!((again.added, again.changed, again.unchanged), (0, 0, 300));

    let changed = register(301).replace("7,Membre 7,user", "7,Membre 7,partner");
    let dry = node.import_members(&changed, Mode::DryRun).await;
    assert_eq!((dry.added, dry.changed, dry.unchanged), (1, 1, 299));
    assert_eq!(
        list(&node.node, &Viewer::everything(), Default::default()).await.unwrap().total,
        300,
        "a dry run writes nothing"
    );
    let written = node.import_members(&changed, Mode::Write).await;
    assert_eq!((written.added, written.changed, written.unchanged), (1, 1, 299));
    let partners = pb::ListMembersRequest { category: "Partner".to_owned(), ..Default::default() };
    assert_eq!(numbers(&node, partners).await, ["7"]);
}

#[tokio::test]
async fn every_error_is_named_and_nothing_is_imported() {
    let node = node().await;
    let csv = register(20).replace("m7@example.org", "not an address").replace("9,Membre 9", "9,");
    let answer = node.import_members(&csv, Mode::Write).await;
    let errors: Vec<(u64, &str)> =
        answer.errors.iter().map(|error| (error.line, error.column.as_str())).collect();
    assert_eq!(errors, [(8, "email"), (10, "name")]);
    assert_eq!((answer.added, answer.more_errors), (0, 0));
    assert_eq!(list(&node.node, &Viewer::everything(), Default::default()).await.unwrap().total, 0);
}

#[tokio::test]
async fn members_are_listed_in_pages_and_searched() {
    let node = node().await;
    node.register(150).await;
    let page = |cursor: &str, limit| pb::ListMembersRequest {
        cursor: cursor.to_owned(),
        limit,
        ..Default::default()
    };
    let read = async |cursor: &str, limit| {
        list(&node.node, &Viewer::everything(), page(cursor, limit)).await.unwrap()
    };
    let first = read("", 2).await;
    assert_eq!(first.members.iter().map(|member| member.number.as_str()).collect::<Vec<_>>(), ["1", "10"]);
    assert_eq!(numbers(&node, page(&first.next_cursor, 2)).await, ["100", "101"]);
    assert_eq!(read("", 0).await.members.len(), 50);
    let rest = read(&read("", 149).await.next_cursor, 149).await;
    assert_eq!((rest.members.len(), rest.next_cursor.as_str(), rest.total), (1, "", 150));
    let search = |text: &str| pb::ListMembersRequest { search: text.to_owned(), ..Default::default() };
    assert_eq!(numbers(&node, search("M77@Example")).await, ["77"]);
    node.import_members("number;name;category\nS-1;Émile ŒUVRARD;x\n", Mode::Write).await;
    for text in ["émile", "EMILE", "Émile œuvrard", "s-1", "E\u{301}mi"] {
        assert_eq!(numbers(&node, search(text)).await, ["S-1"], "{text}");
    }
    assert_eq!(numbers(&node, search("100%")).await, [""; 0]);
    assert_eq!(numbers(&node, search("_")).await, [""; 0]);
}

#[tokio::test]
async fn categories_that_may_be_one_are_named() {
    let node = node().await;
    node.import_members("number;name;category\n1;Ann;sociétaire\n2;Bo;partenaire\n", Mode::Write).await;
    let file = "number;name;category\n3;Cy;societaire\n4;Di;sociétaires\n5;Ed;SOCIE\u{301}TAIRE\n6;Flo;partenaires b\n";
    let answer = node.import_members(file, Mode::DryRun).await;
    let said: Vec<&str> = answer
        .remarks
        .iter()
        .filter_map(|remark| remark.split_once("categories "))
        .map(|(_, said)| said)
        .collect();
    assert_eq!(said.len(), 3, "{:?}", answer.remarks);
    for pair in
        ["“societaire” and “sociétaire”", "“societaire” and “sociétaires”", "“sociétaire” and “sociétaires”"]
    {
        assert!(said.iter().any(|said| said.starts_with(pair)), "{pair}: {said:?}");
    }
}

#[tokio::test]
async fn the_register_is_in_no_log() {
    let node = node().await;
    let before = node.log().await.len();
    node.register(30).await;
    assert_eq!(node.log().await.len(), before);
}

fn case(name: &str) -> String {
    String::from_utf8(percole_test_data::case(name)).unwrap()
}

fn errors(answer: &pb::ImportMembersResponse) -> Vec<(u64, String)> {
    answer.errors.iter().map(|error| (error.line, error.message.clone())).collect()
}

#[tokio::test]
async fn a_file_that_lacks_a_column_empties_none_of_those_who_are_there() {
    let node = node().await;
    node.import_members("number;name;category;antenne;email\n1;Zoé;x;Namur;zoe@example.org\n", Mode::Write)
        .await;
    let answer = node.import_members("number;name;category;email\n1;Zoé L;x;\n", Mode::Write).await;
    assert_eq!(answer.changed, 1);
    let member = show(&node.node, &Viewer::everything(), pb::GetMemberRequest { number: "1".to_owned() })
        .await
        .unwrap();
    assert_eq!(
        (member.name.as_str(), member.antenne.as_str(), member.email.as_str()),
        ("Zoé L", "Namur", "")
    );
}

#[tokio::test]
async fn a_number_without_its_zeros_is_no_second_member() {
    let node = node().await;
    node.import_members(&case("members-leading-zeros/first.csv"), Mode::Write).await;
    let answer = node.import_members(&case("members-leading-zeros/second.csv"), Mode::Write).await;
    let errors = errors(&answer);
    assert!(errors[0].0 == 2 && errors[0].1.contains("`42` may be `0042`"), "{errors:?}");
    assert_eq!(numbers(&node, Default::default()).await, ["0042"]);
    let member =
        pb::Member { number: "42".into(), name: "B".into(), category: "x".into(), ..Default::default() };
    let request = pb::AddMemberRequest { member: Some(member), numbers_differ: false };
    assert_eq!(
        add(&node.node, operator(), request.clone(), Lang::En.into()).await.unwrap_err().field(),
        Some("number")
    );
    let told = pb::AddMemberRequest { numbers_differ: true, ..request };
    add(&node.node, operator(), told, Lang::En.into()).await.unwrap();
    assert_eq!(numbers(&node, Default::default()).await, ["0042", "42"]);
}

#[tokio::test]
async fn two_numbers_of_one_name_and_address_are_named() {
    let node = node().await;
    let csv = "number;name;category;email\n1;Zoé Lambert;x;zoe@example.org\n2;ZOE  LAMBERT;x;Zoe@Example.org\n3;Zoé Lambert;x;\n";
    let answer = node.import_members(csv, Mode::Write).await;
    assert_eq!(answer.added, 3);
    assert_eq!(answer.remarks.len(), 1, "{:?}", answer.remarks);
    assert!(
        answer.remarks[0].contains("line 3") && answer.remarks[0].contains("member 1"),
        "{:?}",
        answer.remarks
    );
}

#[tokio::test]
async fn who_left_is_on_no_list_and_no_file_brings_them_back() {
    let node = node().await;
    node.register(3).await;
    let end_request = |number: &str, reason: &str| pb::EndMemberRequest {
        number: number.to_owned(),
        day: String::new(),
        reason: reason.to_owned(),
    };
    assert!(
        end(&node.node, operator(), end_request("2", " "), Lang::En.into()).await.is_err(),
        "a reason is needed"
    );
    end(&node.node, operator(), end_request("2", "moved away"), Lang::En.into()).await.unwrap();
    assert_eq!(numbers(&node, Default::default()).await, ["1", "3"]);
    assert_eq!(numbers(&node, pb::ListMembersRequest { ended: true, ..Default::default() }).await, ["2"]);
    let answer = node.import_members(&register(3), Mode::Write).await;
    assert!(errors(&answer)[0].1.contains("number 2 ended on"), "{:?}", answer.errors);
    let gone = show(&node.node, &Viewer::everything(), pb::GetMemberRequest { number: "2".to_owned() })
        .await
        .unwrap();
    assert_eq!(gone.ended_reason, "moved away");
    let change_request =
        pb::ChangeMemberRequest { number: "2".into(), name: Some("B".into()), ..Default::default() };
    assert!(change(&node.node, operator(), change_request, Lang::En.into()).await.is_err());
    let member =
        pb::Member { number: "2".into(), name: "B".into(), category: "x".into(), ..Default::default() };
    let back = pb::AddMemberRequest { member: Some(member), ..Default::default() };
    add(&node.node, operator(), back.clone(), Lang::En.into()).await.unwrap();
    assert_eq!(numbers(&node, Default::default()).await, ["1", "2", "3"]);
    assert!(add(&node.node, operator(), back, Lang::En.into()).await.is_err(), "the number is there");
}

#[tokio::test]
async fn an_end_that_is_to_come_counts_from_its_day_on() {
    let node = node().await;
    node.register(3).await;
    let request = pb::AddPersonRequest { status: "member".into(), member: "2".into(), ..Default::default() };
    let person = persons::add(&node.node, operator(), request).await.unwrap();
    let caller = Caller::Person { id: person.id };
    let reads = async || crate::access::viewer(&node.node, &caller).await.unwrap().may_read("members", None);
    // The clock stands at 2020-06-01 10:00.
    let ended =
        pb::EndMemberRequest { number: "2".into(), day: "2020-06-03".into(), reason: "moves away".into() };
    let answer = end(&node.node, operator(), ended, Lang::En.into()).await.unwrap().member.unwrap();
    assert_eq!(answer.ended, "2020-06-03");
    let left = || pb::ListMembersRequest { ended: true, ..Default::default() };
    let members =
        async || crate::service::status::node_status(&node.node, Lang::En.into()).await.unwrap().members;
    assert_eq!(numbers(&node, Default::default()).await, ["1", "2", "3"]);
    assert!(numbers(&node, left()).await.is_empty() && reads().await && members().await == 3);
    // Neither a file nor a change touches the end.
    let answer = node.import_members(&register(3), Mode::Write).await;
    assert_eq!((answer.unchanged, answer.errors.len()), (3, 0));
    let renamed =
        pb::ChangeMemberRequest { number: "2".into(), name: Some("Béa".into()), ..Default::default() };
    let changed = change(&node.node, operator(), renamed, Lang::En.into()).await.unwrap().member.unwrap();
    assert_eq!((changed.ended.as_str(), changed.ended_reason.as_str()), ("2020-06-03", "moves away"));

    node.clock.advance(crate::testing::DAY_US + 13 * 3_600_000_000);
    assert_eq!(node.node.ambient.today().to_string(), "2020-06-02");
    assert_eq!(numbers(&node, Default::default()).await, ["1", "2", "3"]);
    node.clock.advance(2 * 3_600_000_000);
    assert_eq!(numbers(&node, Default::default()).await, ["1", "3"]);
    assert_eq!(numbers(&node, left()).await, ["2"]);
    assert!(!reads().await && members().await == 2);
    let answer = node.import_members(&register(3), Mode::Write).await;
    assert!(errors(&answer)[0].1.contains("number 2 ended on 3 June 2020"), "{:?}", answer.errors);
}

#[tokio::test]
async fn whoever_is_to_leave_can_be_taken_back() {
    let node = node().await;
    node.register(1).await;
    let ended =
        pb::EndMemberRequest { number: "1".into(), day: "2020-07-01".into(), reason: "moves away".into() };
    end(&node.node, operator(), ended, Lang::En.into()).await.unwrap();
    let member =
        pb::Member { number: "1".into(), name: "A".into(), category: "x".into(), ..Default::default() };
    let stays = pb::AddMemberRequest { member: Some(member), ..Default::default() };
    let member = add(&node.node, operator(), stays, Lang::En.into()).await.unwrap().member.unwrap();
    assert_eq!((member.ended.as_str(), member.ended_reason.as_str()), ("", ""));
}

#[tokio::test]
async fn a_change_keeps_what_it_does_not_name() {
    let node = node().await;
    node.import_members("number;name;category;antenne\n1;Zoé;x;Namur\n", Mode::Write).await;
    let request = pb::ChangeMemberRequest {
        number: "1".into(),
        email: Some("zoe@example.org".into()),
        ..Default::default()
    };
    let changed = change(&node.node, operator(), request, Lang::En.into()).await.unwrap().member.unwrap();
    assert_eq!((changed.antenne.as_str(), changed.email.as_str()), ("Namur", "zoe@example.org"));
    let request =
        pb::ChangeMemberRequest { number: "1".into(), email: Some("x".into()), ..Default::default() };
    assert_eq!(
        change(&node.node, operator(), request, Lang::En.into()).await.unwrap_err().field(),
        Some("email")
    );
}

#[tokio::test]
async fn whoever_left_reads_no_more_what_is_for_members() {
    let node = node().await;
    node.register(3).await;
    let request = pb::AddPersonRequest { status: "member".into(), member: "2".into(), ..Default::default() };
    let person = persons::add(&node.node, operator(), request).await.unwrap();
    let caller = Caller::Person { id: person.id };
    let reads = async || crate::access::viewer(&node.node, &caller).await.unwrap().may_read("members", None);
    assert!(reads().await);
    let ended = pb::EndMemberRequest { number: "2".into(), day: String::new(), reason: "moved away".into() };
    end(&node.node, operator(), ended, Lang::En.into()).await.unwrap();
    assert!(!reads().await);
}

fn entry(number: &str, since: &str) -> pb::AddMemberRequest {
    let member = pb::Member {
        number: number.into(),
        name: format!("Membre {number}"),
        category: "user".into(),
        since: since.into(),
        ..Default::default()
    };
    pb::AddMemberRequest { member: Some(member), ..Default::default() }
}

/// The day on which tests begin is 1 June 2020.
#[tokio::test]
async fn a_membership_begins_on_its_day_and_not_later_than_today() {
    let node = node().await;
    let csv = "numéro;nom;catégorie;membre depuis\n1;A;x;\n2;B;x;15/05/2020\n3;C;x;2020-06-01\n";
    assert_eq!(node.import_members(csv, Mode::Write).await.errors, []);
    let late = node.import_members("number;name;category;since\n4;D;x;2020-06-02\n", Mode::Write).await;
    assert!(late.errors[0].message.contains("2 June 2020"), "{late:?}");
    let added = add(&node.node, operator(), entry("5", ""), Lang::En.into()).await.unwrap().member.unwrap();
    assert_eq!(added.since, "2020-06-01", "today");
    let earlier = entry("6", "2019-01-01");
    let earlier = add(&node.node, operator(), earlier, Lang::En.into()).await.unwrap().member.unwrap();
    assert_eq!(earlier.since, "2019-01-01");
    let to_come = add(&node.node, operator(), entry("7", "2020-07-01"), Lang::En.into()).await.unwrap_err();
    assert_eq!(to_come.field(), Some("since"));
    let change = |since: &str| pb::ChangeMemberRequest {
        number: "5".into(),
        since: Some(since.into()),
        ..Default::default()
    };
    assert!(change_of(&node, change("2020-06-02")).await.is_err());
    assert_eq!(change_of(&node, change("2020-04-30")).await.unwrap(), "2020-04-30");
    let on = async |day: &str| {
        let mut tx = node.node.read().await.unwrap();
        let members = percole_store::members::with_units(&mut tx, day, &["member"]).await.unwrap();
        members.into_iter().map(|(number, ..)| number).collect::<Vec<_>>()
    };
    assert_eq!(on("2020-05-14").await, ["1", "5", "6"]);
    assert_eq!(on("2020-05-15").await, ["1", "2", "5", "6"]);
    assert_eq!(on("2020-06-01").await, ["1", "2", "3", "5", "6"]);
}

async fn change_of(node: &TestNode, request: pb::ChangeMemberRequest) -> Result<String, crate::error::Error> {
    let changed = change(&node.node, operator(), request, Lang::En.into()).await?;
    Ok(changed.member.unwrap().since)
}
