//! I5 after long random runs: what was folded step by step is what the logs give.

use std::collections::BTreeMap;

use percole_store::TableRow;
use percole_sync::Relation;

use crate::testing::{DAY_US, TestNode, governance::DOCUMENT};

const STEPS: usize = 300;
const SCOPES: [&str; 4] = ["", "parent", "subtree", "federation"];

#[tokio::test]
async fn projections_are_what_the_logs_give_after_long_random_runs() {
    let mut done = BTreeMap::new();
    for seed in 1..=3 {
        run(seed, &mut done).await;
    }
    for (what, count) in done {
        assert!(count > 0, "{what} never succeeded: the runs test less than they seem to");
    }
}

/// Chance from a seed (splitmix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) as usize % end
    }

    fn one<'a>(&mut self, list: &'a [String]) -> &'a str {
        if list.is_empty() { "" } else { &list[self.below(list.len())] }
    }
}

async fn run(seed: u64, done: &mut BTreeMap<&'static str, usize>) {
    let (parent, child) = TestNode::parent_and_child().await;
    let mut chance = Chance(seed);
    let mut ids: Vec<String> = Vec::new();
    let mut reports: Vec<String> = Vec::new();
    let mut transmissions: Vec<String> = Vec::new();
    for number in 0..STEPS {
        let id = chance.one(&ids).to_owned();
        let transmission = chance.one(&transmissions).to_owned();
        let report = chance.one(&reports).to_owned();
        let scope = SCOPES[chance.below(SCOPES.len())];
        let (what, succeeded) = match chance.below(19) {
            step @ 14.. => of_a_report(&child, &mut chance, step, &report, &mut transmissions).await,
            0 | 1 => {
                ids.push(child.create(&format!("Recommandation {number}")).await);
                ("create", true)
            }
            2 => ("version", child.try_version(&id, &format!("Version {number}")).await.is_ok()),
            3 | 4 => ("publish", child.try_publish(&id, scope).await.is_ok()),
            5 => ("revise", child.try_ask_groups(&id, "à revoir").await.is_ok()),
            6 => ("adopt", child.try_say(&id, "", "agrees", "").await.is_ok()),
            7 if chance.below(2) == 0 => ("drop", child.try_drop(&id, "doublon").await.is_ok()),
            7 => ("withdraw", chance.below(3) == 0 && child.try_withdraw(&id, "doublon").await.is_ok()),
            8 => {
                let sent = child.try_send(&id, "", if chance.below(2) == 0 { "" } else { scope }).await;
                let sent = sent.map(|sent| transmissions.push(sent));
                ("send", sent.is_ok())
            }
            9 => {
                parent.carry_out().await;
                ("receive", true)
            }
            10 => ("recall", child.try_recall(&transmission, "erreur").await.is_ok()),
            11 => {
                let document = DOCUMENT.replace("2019-2020", &format!("édition {}", chance.below(6)));
                let imported = child.try_import(document.as_bytes(), "json").await.unwrap();
                ids.extend(imported.recommendations);
                reports.push(imported.report);
                ("import", imported.created > 0)
            }
            12 => {
                child.clock.advance(DAY_US);
                parent.clock.advance(DAY_US / 2);
                ("wait", true)
            }
            _ => {
                parent.mirror(&child.log().await, Relation::Parent).await;
                child.mirror(&parent.log().await, Relation::Descendant).await;
                ("mirror", true)
            }
        };
        *done.entry(what).or_default() += usize::from(succeeded);
    }
    parent.mirror(&child.log().await, Relation::Parent).await;
    child.mirror(&parent.log().await, Relation::Descendant).await;
    parent.mirror(&child.log().await, Relation::Parent).await;

    assert_both_fold_alike(&parent, &child, seed).await;
}

/// Nothing is left out at either node, both hold what their logs give, and both hold the same of every transmission.
async fn assert_both_fold_alike(parent: &TestNode, child: &TestNode, seed: u64) {
    for node in [parent, child] {
        assert_eq!(node.problems().await, [], "seed {seed}");
        node.assert_rebuilds().await;
    }
    let rows = [percole_store::transmissions::TransmissionRow::TABLE];
    assert_eq!(parent.rows(&rows).await, child.rows(&rows).await, "seed {seed}");
}

/// One step of a report, by its number.
async fn of_a_report(
    child: &TestNode,
    chance: &mut Chance,
    step: usize,
    report: &str,
    transmissions: &mut Vec<String>,
) -> (&'static str, bool) {
    match step {
        14 => {
            let scope = SCOPES[chance.below(SCOPES.len())];
            ("open a report", child.try_publish_report(report, scope).await.is_ok())
        }
        15 => ("ask groups", child.try_ask_groups(report, "à revoir").await.is_ok()),
        16 => {
            let position = ["agrees", "agrees", "reservation", "objects"][chance.below(4)];
            let words = if position == "agrees" { "" } else { "à ne pas lire séparément" };
            ("say", child.try_say(report, "", position, words).await.is_ok())
        }
        17 => {
            child.carry_out().await;
            ("weigh", true)
        }
        _ => {
            let sent = child.try_send_report(report, "", &[]).await;
            ("send a report", sent.map(|sent| transmissions.extend(sent)).is_ok())
        }
    }
}
