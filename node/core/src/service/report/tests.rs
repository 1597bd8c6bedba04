use percole_domain::{Level, report::ReportDocument};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_sync::Relation;
use prost::Message;

use super::*;
use crate::error::Code;
use crate::testing::{
    DAY_US, TestNode, ask,
    governance::{DOCUMENT, handed, text},
    look,
};

async fn detail(node: &TestNode, report: &str) -> pb::ReportDetail {
    look!(node, get, pb::GetReportRequest { report: report.to_owned() }).unwrap()
}

#[tokio::test]
async fn a_whole_report_is_taken_in_once_and_read_by_the_parent() {
    let bytes = percole_test_data::report_json();
    let (parent, child) = TestNode::parent_and_child().await;
    let first = child.try_import(&bytes, "json").await.unwrap();
    assert_eq!((first.recommendations.len(), first.measures, first.created), (7, 38, 8));
    assert!(first.warnings.iter().any(|warning| warning.contains("`source`")), "{:?}", first.warnings);
    let size = child.log().await.len();
    let again = child.try_import(&bytes, "json").await.unwrap();
    assert_eq!(
        (again.created, &again.report, &again.recommendations),
        (0, &first.report, &first.recommendations)
    );
    let markdown = ReportDocument::from_json(&bytes).unwrap().to_markdown();
    let as_markdown = child.try_import(markdown.as_bytes(), "markdown").await.unwrap();
    assert_eq!((as_markdown.created, &as_markdown.report), (0, &first.report));
    assert_eq!(child.log().await.len(), size, "the same again writes nothing");

    child.try_ask_groups(&first.report, "").await.unwrap();
    for group in ["Lyon", "Nantes", "Namur"] {
        child.try_say(&first.report, group, "agrees", "").await.unwrap();
    }
    child.carry_out().await;
    child.try_send_report(&first.report, "", &[]).await.unwrap();
    parent.mirror(&child.log().await, Relation::Parent).await;
    let report = detail(&parent, &first.report).await;
    let line = report.line.unwrap();
    assert_eq!((line.recommendations, line.measures, line.state.as_str()), (7, 38, "sent"));
    let text = report.text.unwrap();
    assert_eq!((text.groups.len(), text.preambles.len(), text.introduction.len()), (3, 1, 10));
    let numbers: Vec<u32> = report.recommendations.iter().map(|line| line.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(parent.detail(&first.recommendations[3]).await.linked_to, [7]);
    assert_eq!(parent.problems().await, []);
    parent.assert_rebuilds().await;
    child.assert_rebuilds().await;
}

#[tokio::test]
async fn a_longer_document_adds_what_is_new_and_a_changed_one_is_refused_whole() {
    let node = TestNode::new("France", Level::National, 1).await;
    let first = node.try_import(DOCUMENT.as_bytes(), "json").await.unwrap();
    assert_eq!((first.created, first.measures), (3, 2));
    assert!(first.warnings.iter().any(|warning| warning.contains("asks for no measure")));

    let longer = DOCUMENT.replace(
        r#"tous les profils"}"#,
        r#"tous les profils"}, {"number": 3, "title": "Smart forme ses membres"}"#,
    );
    let second = node.try_import(longer.as_bytes(), "json").await.unwrap();
    assert_eq!((second.created, second.recommendations.len()), (1, 3));
    assert_eq!(second.recommendations[..2], first.recommendations[..]);

    let size = node.log().await.len();
    let changed =
        longer.replace("Smart publie les comptes rendus.", "Smart publie les procès-verbaux.").replace(
            "Smart forme ses membres\"}",
            "Smart forme ses membres\"}, {\"number\": 4, \"title\": \"Neuf\"}",
        );
    let refusal = node.try_import(changed.as_bytes(), "json").await.unwrap_err();
    assert_eq!(refusal.code(), Code::AlreadyExists);
    assert!(refusal.to_string().contains("recommendation 1 with another text"), "{refusal}");
    let changed = DOCUMENT.replace("Smart est une entreprise", "Smart sera une entreprise");
    let refusal = node.try_import(changed.as_bytes(), "json").await.unwrap_err();
    assert_eq!(refusal.code(), Code::AlreadyExists);
    assert_eq!(node.log().await.len(), size, "nothing was changed");
}

#[tokio::test]
async fn a_number_that_was_given_by_hand_is_not_taken_by_an_import() {
    let node = TestNode::new("France", Level::National, 1).await;
    let first = node.try_import(DOCUMENT.as_bytes(), "json").await.unwrap();
    let create = |number| pb::CreateRecommendationRequest {
        key: node.new_key(),
        text: text("Écrite ici"),
        report: first.report.clone(),
        number,
        ..Default::default()
    };
    let refusal = ask!(node, crate::service::recommendation::create, create(2)).unwrap_err();
    assert_eq!(refusal.code(), Code::AlreadyExists);
    ask!(node, crate::service::recommendation::create, create(0)).unwrap();
    assert_eq!(detail(&node, &first.report).await.recommendations[2].number, 3, "the next free number");

    let longer = DOCUMENT
        .replace(r#"tous les profils"}"#, r#"tous les profils"}, {"number": 3, "title": "Smart forme"}"#);
    let refusal = node.try_import(longer.as_bytes(), "json").await.unwrap_err();
    assert!(refusal.to_string().contains("recommendation 3"), "{refusal}");
}

#[tokio::test]
async fn a_document_with_faults_is_refused_with_their_places() {
    let node = TestNode::new("France", Level::National, 1).await;
    let broken = DOCUMENT.replace("\"number\": 2", "\"number\": 1");
    let refusal = node.try_import(broken.as_bytes(), "json").await.unwrap_err();
    assert_eq!((refusal.code(), refusal.field()), (Code::InvalidArgument, Some("document")));
    assert!(refusal.to_string().contains("recommendations[1].number"), "{refusal}");
    assert!(node.try_import(b"{", "json").await.unwrap_err().to_string().contains("line 1"));
    assert_eq!(node.try_import(DOCUMENT.as_bytes(), "pdf").await.unwrap_err().field(), Some("format"));
    assert_eq!(node.log().await.len(), 1);
}

#[tokio::test]
async fn a_report_goes_its_way_with_all_it_holds() {
    let (parent, child) = TestNode::parent_and_child().await;
    let imported = child.try_import(DOCUMENT.as_bytes(), "json").await.unwrap();
    let (report, first) = (&imported.report, &imported.recommendations[0]);
    let unknown = pb::GetReportRequest { report: format!("{}:{}", child.me(), "00".repeat(16)) };
    assert_eq!(look!(child, get, unknown).unwrap_err().code(), Code::NotFound);

    child.try_publish_report(report, "parent").await.unwrap();
    parent.mirror(&child.log().await, Relation::Parent).await;
    let seen = parent.report(report).await;
    let line = seen.line.unwrap();
    assert_eq!((line.state.as_str(), line.version, line.recommendations), ("in_comment", 1, 2));
    assert_eq!(parent.state(first).await, "in_comment", "what it holds is where it is");
    let refusal = child.try_ask_groups(report, "une mesure s’ajoute").await.unwrap_err();
    assert!(refusal.to_string().contains("comments are open until"), "{refusal}");

    child.clock.advance(2 * DAY_US);
    child.try_version(first, "Smart publie l’ordre du jour à temps").await.unwrap();
    assert!(child.report(report).await.changed_since);
    let size = child.log().await.len();
    child.try_ask_groups(report, "une mesure s’ajoute").await.unwrap();
    // The version, and the one text that changed.
    assert_eq!(child.log().await.len(), size + 3);
    parent.mirror(&child.log().await, Relation::Parent).await;
    let detail = parent.detail(first).await;
    assert_eq!(detail.line.as_ref().unwrap().version, 2);
    assert_eq!(detail.text.unwrap().title, "Smart publie l’ordre du jour à temps");
    assert_eq!(parent.report(report).await.hash, child.report(report).await.hash);

    let foreign = parent.try_ask_groups(report, "la mienne").await.unwrap_err();
    assert_eq!(foreign.code(), Code::PermissionDenied);
    let listed =
        |state: &str| pb::ListRecommendationsRequest { state: state.to_owned(), ..Default::default() };
    for (state, count) in [("draft", 0), ("in_comment", 0), ("revision", 2)] {
        let list = look!(parent, crate::service::recommendation::list, listed(state)).unwrap();
        assert_eq!(list.recommendations.len(), count, "{state}");
    }
    for node in [&parent, &child] {
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn a_report_changes_its_own_text_until_it_is_adopted() {
    let (parent, child) = TestNode::parent_and_child().await;
    let imported = child.try_import(DOCUMENT.as_bytes(), "json").await.unwrap();
    let report = &imported.report;
    child.try_publish_report(report, "").await.unwrap();
    let text = child.report(report).await.text.unwrap();
    let asked = |title: &str| pb::ChangeReportRequest {
        key: child.new_key(),
        report: report.clone(),
        text: Some(ev::ReportText { title: title.to_owned(), ..text.clone() }),
        ..Default::default()
    };
    assert_eq!(ask!(child, change, asked("")).unwrap_err().field(), Some("title"));
    ask!(child, change, asked("Cahier de Rennes")).unwrap();
    assert!(child.report(report).await.changed_since);
    parent.mirror(&child.log().await, Relation::Parent).await;
    assert_eq!(parent.report(report).await.line.unwrap().title, "Projet de recommandations");
    child.clock.advance(2 * DAY_US);
    child.adopts(report).await;
    parent.mirror(&child.log().await, Relation::Parent).await;
    let refusal = ask!(child, change, asked("Encore")).unwrap_err();
    assert!(refusal.to_string().contains("reopen the report first"), "{refusal}");
    for node in [&parent, &child] {
        let seen = node.report(report).await;
        assert_eq!((seen.line.unwrap().title.as_str(), seen.changed_since), ("Cahier de Rennes", false));
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn small_numbers_of_those_present_are_in_no_log() {
    let (_, child) = TestNode::parent_and_child().await;
    let imported = child.try_import(DOCUMENT.as_bytes(), "json").await.unwrap();
    child.try_ask_groups(&imported.report, "").await.unwrap();
    let of = |category: &str, count| ev::Presence { category: category.to_owned(), count };
    let request = pb::AdoptReportRequest {
        key: child.new_key(),
        report: imported.report.clone(),
        position: "agrees".to_owned(),
        meeting_date: "2020-05-12".to_owned(),
        meeting_place: "Rennes".to_owned(),
        how: "consent".to_owned(),
        present: vec![of("sociétaire", 11), of("permanent", 2), of("partenaire", 4)],
        ..Default::default()
    };
    ask!(child, adopt, request).unwrap();
    child.carry_out().await;
    let expected = [of("sociétaire", 11), of("other", 6)];
    let log = child.log().await;
    let given = log.payload(log.newest("adoption.given").index).unwrap();
    assert_eq!(ev::AdoptionGiven::decode(given.as_slice()).unwrap().present, expected);
    let adopted = log.payload(log.newest("report.adopted").index).unwrap();
    let adopted = ev::ReportAdopted::decode(adopted.as_slice()).unwrap().adopted.unwrap();
    assert_eq!(adopted.adoptions[0].present, expected);
}

#[tokio::test]
async fn groups_adopt_a_report_and_one_that_objects_opens_it_again() {
    let node = TestNode::new("France", Level::National, 1).await;
    let document = DOCUMENT.replace(
        r#"[{"antenne": "Rennes", "country": "FR"}]"#,
        r#"[{"antenne": "Rennes", "country": "FR"}, {"antenne": "Paris", "country": "FR"}]"#,
    );
    let report = node.try_import(document.as_bytes(), "json").await.unwrap().report;
    let early = node.try_say(&report, "Rennes", "agrees", "").await.unwrap_err();
    assert!(early.to_string().contains("percole report revise"), "{early}");
    node.try_ask_groups(&report, "").await.unwrap();
    let unnamed = node.try_say(&report, "", "agrees", "").await.unwrap_err();
    assert!(unnamed.to_string().contains("Rennes/FR"), "{unnamed}");
    assert_eq!(node.try_say(&report, "Lyon", "agrees", "").await.unwrap_err().field(), Some("group"));
    assert_eq!(node.try_say(&report, "Paris", "objects", "").await.unwrap_err().field(), Some("statement"));

    node.try_say(&report, "Rennes", "reservation", "À ne pas lire séparément").await.unwrap();
    node.carry_out().await;
    assert_eq!(node.report_state(&report).await, "revision", "Paris is awaited");
    node.try_say(&report, "Paris", "agrees", "").await.unwrap();
    node.carry_out().await;
    let detail = node.report(&report).await;
    assert_eq!(detail.line.as_ref().unwrap().state, "adopted");
    let voice = &detail.voices[0];
    assert_eq!(
        (voice.position.as_str(), voice.statement.as_str()),
        ("reservation", "À ne pas lire séparément")
    );
    assert_eq!(voice.given.as_ref().unwrap().present[0].count, 9);

    node.try_say(&report, "Paris", "objects", "Trop cher").await.unwrap();
    node.carry_out().await;
    assert_eq!(node.report_state(&report).await, "revision");
    node.try_say(&report, "Paris", "agrees", "").await.unwrap();
    node.carry_out().await;
    assert_eq!(node.report_state(&report).await, "adopted", "its newest word counts");
    let reopen = pb::ReopenReportRequest {
        key: node.new_key(),
        report: report.clone(),
        reason: "une faute de frappe".to_owned(),
        ..Default::default()
    };
    ask!(node, super::reopen, reopen).unwrap();
    node.carry_out().await;
    assert_eq!(node.report_state(&report).await, "revision", "it waits for another version");
    node.try_ask_groups(&report, "une faute de frappe").await.unwrap();
    let line = node.report(&report).await.line.unwrap();
    assert_eq!((line.state.as_str(), line.version), ("revision", 2));
    node.assert_rebuilds().await;
}

#[tokio::test]
async fn a_silent_group_is_listed_and_blocks_nothing_after_its_days() {
    let node = TestNode::new("France", Level::National, 1).await;
    let document = DOCUMENT.replace(
        r#"[{"antenne": "Rennes", "country": "FR"}]"#,
        r#"[{"antenne": "Rennes"}, {"antenne": "Paris"}]"#,
    );
    let report = node.try_import(document.as_bytes(), "json").await.unwrap().report;
    node.try_ask_groups(&report, "").await.unwrap();
    node.clock.advance(31 * DAY_US);
    node.carry_out().await;
    assert_eq!(node.report_state(&report).await, "revision", "nobody has spoken");
    node.try_say(&report, "Paris", "agrees", "").await.unwrap();
    node.carry_out().await;
    let detail = node.report(&report).await;
    assert_eq!(detail.line.unwrap().state, "adopted");
    let positions: Vec<_> = detail.voices.iter().map(|voice| voice.position.as_str()).collect();
    assert_eq!(positions, ["silent", "agrees"]);
}

#[tokio::test]
async fn a_group_on_another_node_speaks_there() {
    let (parent, child) = TestNode::parent_and_child().await;
    parent.mirror(&child.log().await, Relation::Parent).await;
    let group = format!(r#"{{"antenne": "Rennes", "node": "{}"}}"#, child.me());
    let document = DOCUMENT
        .replace(r#"{"antenne": "Rennes", "country": "FR"}"#, &format!(r#"{group}, {{"antenne": "Paris"}}"#));
    let report = parent.try_import(document.as_bytes(), "json").await.unwrap().report;
    parent.try_ask_groups(&report, "").await.unwrap();
    assert_eq!(parent.report(&report).await.scope, "subtree", "the narrowest that reaches its groups");
    let foreign = parent.try_say(&report, "Rennes", "agrees", "").await.unwrap_err();
    assert!(foreign.to_string().contains("Paris"), "{foreign}");
    child.mirror(&parent.log().await, Relation::Descendant).await;
    child.try_say(&report, "", "reservation", "À ne pas lire séparément").await.unwrap();
    parent.try_say(&report, "", "agrees", "").await.unwrap();
    parent.carry_out().await;
    assert_eq!(parent.report_state(&report).await, "revision", "what Rennes said is not here yet");
    parent.mirror(&child.log().await, Relation::Parent).await;
    parent.carry_out().await;
    child.mirror(&parent.log().await, Relation::Descendant).await;
    for node in [&parent, &child] {
        let detail = node.report(&report).await;
        assert_eq!(detail.line.unwrap().state, "adopted");
        assert_eq!(detail.voices[0].statement, "À ne pas lire séparément");
        assert_eq!(detail.voices[0].node_name, "France");
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn a_sheet_is_handed_in_and_the_report_says_where_its_measures_went() {
    let (parent, child) = TestNode::parent_and_child().await;
    let sheet = child.try_import_as("sheet", DOCUMENT.as_bytes(), "json").await.unwrap();
    let refusal = child.try_ask_groups(&sheet.report, "").await.unwrap_err();
    assert!(refusal.to_string().contains("never adopted"), "{refusal}");
    let send = |purpose: &str| pb::TransmitReportRequest {
        key: child.new_key(),
        report: sheet.report.clone(),
        recipients: vec![handed("", "working_group", purpose)],
        ..Default::default()
    };
    let refusal = ask!(child, crate::service::transmission::send, send("decision")).unwrap_err();
    assert_eq!(refusal.field(), Some("purpose"));
    let sent = ask!(child, crate::service::transmission::send, send("editing")).unwrap();
    let sent = &sent.receipts[0].subject;
    parent.mirror(&child.log().await, Relation::Parent).await;
    parent.carry_out().await;
    assert_eq!(parent.transmission_state(sent).await, "received");
    let seen = parent.report(&sheet.report).await.line.unwrap();
    assert_eq!((seen.kind.as_str(), seen.state.as_str(), seen.measures), ("sheet", "sent", 2));

    let edited = parent.try_import(DOCUMENT.as_bytes(), "json").await.unwrap();
    let fate = |measure, fate: &str, into: &str, why: &str| ev::Fate {
        recommendation: sheet.recommendations[0].clone(),
        measure,
        fate: fate.to_owned(),
        into: into.to_owned(),
        into_measure: u32::from(!into.is_empty()),
        why: why.to_owned(),
    };
    let say = |fates: Vec<ev::Fate>| pb::SourceReportRequest {
        key: parent.new_key(),
        report: edited.report.clone(),
        sheet: sheet.report.clone(),
        fates,
        ..Default::default()
    };
    let taken = fate(1, "taken", &edited.recommendations[0], "");
    let half = ask!(parent, source, say(vec![taken.clone()])).unwrap_err();
    assert!(half.to_string().contains("1.m2"), "{half}");
    let unsaid = fate(2, "left_out", "", "");
    assert_eq!(ask!(parent, source, say(vec![taken.clone(), unsaid])).unwrap_err().field(), Some("why"));
    let foreign = fate(2, "merged", &sheet.recommendations[0], "");
    let refusal = ask!(parent, source, say(vec![taken.clone(), foreign])).unwrap_err();
    assert!(refusal.to_string().contains("no measure of the report"), "{refusal}");
    ask!(parent, source, say(vec![taken, fate(2, "left_out", "", "déjà en place")])).unwrap();

    parent.try_ask_groups(&edited.report, "").await.unwrap();
    parent.try_publish_report(&edited.report, "subtree").await.unwrap();
    child.mirror(&parent.log().await, Relation::Descendant).await;
    for node in [&parent, &child] {
        let went = node.report(&edited.report).await.sheets.remove(0);
        assert_eq!((went.title.as_str(), went.node_name.as_str()), ("Projet de recommandations", "France"));
        assert_eq!(went.measures, ["Smart affiche les trombinoscopes.", "Smart publie les comptes rendus."]);
        assert_eq!((went.fates[1].why.as_str(), went.numbers.as_slice()), ("déjà en place", &[1, 0][..]));
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}
