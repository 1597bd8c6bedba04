//! J4: what anybody reads of meetings, in two clicks and without an account.

use http::StatusCode;
use percole_tests::{NodePlan, NodeProcess, browser};

use crate::{
    reading::BODIES,
    support::{carried_out, file, with_pages},
};

/// An assembly that was held by four, with minutes, and one to come; gives the id of the first.
pub(crate) fn assembly_held(node: &NodeProcess) -> String {
    let series = "Instance;Intitulé;Date;Heure;Lieu;Lien\n\
        Assemblée générale;Assemblée de juin;20/06/2020;18h30;Rennes;https://visio.example/ag\n\
        Assemblée générale;Assemblée à venir;18/06/2099;18h30;Paris;https://visio.example/ag\n";
    carried_out(node, &["meeting", "import", &file(node, "meetings.csv", series)]);
    let listed = node.cli_json(&["meeting", "list"]);
    assert_eq!(listed["counts"]["planned"], 2, "{listed}");
    let id = listed["meetings"][0]["id"].as_str().unwrap().to_owned();
    let notice =
        ["--item", "Comptes", "--item", "Divers", "--channel", "courrier", "--sent-on", "2020-06-01"];
    carried_out(node, &[&["meeting", "convene", &id][..], &notice].concat());
    let present = ["--present", "sociétaires:room=3", "--present", "sociétaires:online=1"];
    let decided = ["--decision", "1=Les comptes sont approuvés"];
    carried_out(node, &[&["meeting", "hold", &id][..], &present, &decided].concat());
    let extract = file(node, "extract.txt", "Compte rendu pour tout le monde.\n");
    let whole = file(node, "whole.txt", "Anne a pris la parole.\n");
    let texts = ["--extract", &extract, "--whole", &whole, "--stage", "final"];
    let approved = ["--approved-by", "le bureau", "--approved-on", "2020-07-01"];
    carried_out(node, &[&["meeting", "minutes", &id][..], &texts, &approved].concat());
    id
}

#[tokio::test]
async fn anybody_finds_the_last_minutes_of_the_assembly_in_two_clicks() {
    let (node, at) = with_pages(NodePlan::national("France")).await;
    carried_out(&node, &["unit", "create", "France", "--level", "national", "--language", "fr"]);
    carried_out(&node, &["body", "import", &file(&node, "bodies.csv", BODIES)]);
    let id = assembly_held(&node);
    let french = [("accept-language", "fr")];
    let home = browser::get(at, "/", &french).await;
    assert!(browser::links(&home.text).contains(&"/meetings".to_owned()), "{}", home.text);
    let meetings = browser::get(at, "/meetings", &french).await;
    assert!(meetings.text.contains("Prévues\u{a0}: 2, tenues\u{a0}: 1"), "{}", meetings.text);
    assert!(meetings.text.contains("juin 2099"), "{}", meetings.text);
    let link = format!("/meetings/{id}");
    assert!(browser::links(&meetings.text).contains(&link), "{}", meetings.text);
    let page = browser::get(at, &link, &french).await;
    assert_eq!(page.status, StatusCode::OK);
    for words in
        ["Compte rendu pour tout le monde", "4 personnes ont participé", "Les comptes sont approuvés"]
    {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
    for kept in ["Anne a pris la parole", "en ligne"] {
        assert!(!page.text.contains(kept), "{kept}: {}", page.text);
    }
}
