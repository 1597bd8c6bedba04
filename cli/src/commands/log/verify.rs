//! `percole log verify`: a log re-checked from outside, as anybody could.

mod check;

use percole_merkle::{LogPublicKey, NodeId, SignedCheckpoint, UnverifiedNote, VerifiedCosignature, Witness};
use percole_proto::v1::{Cosigner, GetHeadRequest, GetHeadResponse, NodeStatusRequest};
use serde_json::{Value, json};

use super::entries::{self, Depth, Range};
use crate::commands::Outcome;
use crate::link::node::Node;
use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::output::table::facts;
use crate::output::words::{clean, count, grouped, moment};
use crate::output::{json, progress};
use crate::session::Session;
use check::{Check, Checked};

/// Check a log: signatures, tree, and every payload against its commitment
///
/// Downloads the log, recomputes its Merkle tree and compares the root with the signed head; checks the cosignatures of
/// other nodes on that head; and checks that each payload held here is the one that was committed to. Exits with 1 when
/// anything does not fit.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Whose log: a node (id, prefix or name), or an origin line percole/ID/INCARNATION [default: this node]
    #[arg(long, value_name = "NODE")]
    origin: Option<String>,
    /// The log's public key, 64 hex digits, known by another way [default: the one the node tells]
    #[arg(long, value_name = "HEX")]
    key: Option<LogPublicKey>,
    /// Check the tree and the signatures only, not the payloads
    #[arg(long)]
    hashes_only: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let request = GetHeadRequest { origin: node.origin(self.origin.as_deref()).await? };
        let head = node.ask(async |node| node.admin().get_head(request.clone()).await).await?;
        let head = match Head::verify(&head, self.key) {
            Ok(head) => head,
            Err(wrong) => return Ok(not_signed(&wrong)),
        };
        let depth = if self.hashes_only { Depth::Hashes } else { Depth::Whole };
        let checked = check_entries(session, &node, &head, depth).await?;
        Ok(answer(&head, &checked))
    }
}

async fn check_entries(
    session: &Session,
    node: &Node,
    head: &Head,
    depth: Depth,
) -> Result<Checked, Failure> {
    let checkpoint = *head.signed.checkpoint();
    let own = node.ask(async |node| node.admin().node_status(NodeStatusRequest {}).await).await?.identity;
    let is_own = own.is_some_and(|own| own.node == checkpoint.origin.node.to_string());
    let bar = progress::bar(session, checkpoint.size, "events");
    let mut check = Check::new(checkpoint, depth, is_own);
    let range = Range { origin: checkpoint.origin.to_string(), start: 0, end: Some(checkpoint.size) };
    let held = entries::read(node, range, depth, |entry| {
        bar.inc(1);
        check.take(&entry)
    })
    .await;
    bar.finish_and_clear();
    let held = held?;
    if held < checkpoint.size {
        let what = format!(
            "the node holds {} of the {} that the newest head covers, so the head cannot be checked yet",
            grouped(held),
            count(checkpoint.size, "event")
        );
        return Err(
            Failure::unreachable(what).next("try again when it has caught up (`percole sync status`)")
        );
    }
    Ok(check.finish())
}

/// A head whose signature is verified, and who cosigned it.
struct Head {
    signed: SignedCheckpoint,
    trust: &'static str,
    cosigners: Vec<VerifiedCosignature>,
    wrong_cosignature: Option<String>,
}

impl Head {
    fn verify(head: &GetHeadResponse, pinned: Option<LogPublicKey>) -> Result<Head, String> {
        let note = UnverifiedNote::parse(&head.note).map_err(|error| error.to_string())?;
        let told = LogPublicKey::try_from(head.log_key.as_slice()).map_err(|error| error.to_string())?;
        let origin = note.claimed().origin;
        let key = pinned.unwrap_or(told);
        let trust = match pinned {
            Some(_) => "given by you",
            None if NodeId::from_first_key(&key) == origin.node => "proved by the node id",
            None => "as the node tells it",
        };
        let signed = note.verify(&key, &origin).map_err(|error| error.to_string())?;
        let witnesses: Vec<Witness> = head.cosigners.iter().filter_map(witness).collect();
        let (cosigners, wrong_cosignature) = match signed.cosigners(&witnesses) {
            Ok(cosigners) => (cosigners, None),
            Err(error) => (Vec::new(), Some(error.to_string())),
        };
        Ok(Head { signed, trust, cosigners, wrong_cosignature })
    }
}

fn witness(cosigner: &Cosigner) -> Option<Witness> {
    let key = LogPublicKey::try_from(cosigner.log_key.as_slice()).ok()?;
    Some(Witness { origin: cosigner.origin.parse().ok()?, key })
}

fn not_signed(wrong: &str) -> Answer {
    let text = format!("NOT SOUND: the head of the log is not signed as it must be: {}", clean(wrong));
    Answer::asked(json!({ "sound": false, "findings": [{ "index": null, "message": wrong }] }), text)
        .negative()
}

fn answer(head: &Head, checked: &Checked) -> Answer {
    let mut findings = checked.findings.clone();
    findings.extend(head.wrong_cosignature.iter().map(|wrong| (None, wrong.clone())));
    let sound = findings.is_empty();
    let answer = Answer::asked(document(head, checked, &findings), text(head, checked, &findings));
    if sound { answer } else { answer.negative() }
}

fn text(head: &Head, checked: &Checked, findings: &[(Option<u64>, String)]) -> String {
    let checkpoint = head.signed.checkpoint();
    let cosigned: Vec<String> = head
        .cosigners
        .iter()
        .map(|cosigner| format!("{} at {}", cosigner.witness().origin, moment_of(cosigner)))
        .collect();
    let facts = facts([
        ("log", checkpoint.origin.to_string()),
        ("head", format!("{}, root {}", count(checkpoint.size, "event"), checkpoint.root)),
        ("signed by", format!("{} ({})", head.signed.key(), head.trust)),
        ("cosigned by", if cosigned.is_empty() { "nobody".to_owned() } else { cosigned.join("\n") }),
        ("leaves", checked.leaves_in_words()),
        ("of them", checked.named_in_words()),
        ("payloads", checked.payloads_in_words()),
    ]);
    if findings.is_empty() {
        return format!("{facts}\n\nSound: all that was checked fits.");
    }
    let lines = findings.iter().map(|(index, message)| match index {
        Some(index) => format!("  event {index}: {}", clean(message)),
        None => format!("  {}", clean(message)),
    });
    let lines: Vec<String> = lines.collect();
    let more = if checked.more_findings > 0 {
        format!("\n  and {} more", grouped(checked.more_findings))
    } else {
        String::new()
    };
    format!("{facts}\n\nNOT SOUND:\n{}{more}", lines.join("\n"))
}

fn moment_of(cosigner: &VerifiedCosignature) -> String {
    moment(i64::try_from(cosigner.time_unix_s()).unwrap_or(0).saturating_mul(1_000_000))
}

fn document(head: &Head, checked: &Checked, findings: &[(Option<u64>, String)]) -> Value {
    let checkpoint = head.signed.checkpoint();
    let cosigners = head.cosigners.iter().map(|cosigner| {
        json!({
            "origin": cosigner.witness().origin.to_string(),
            "key": cosigner.witness().key.to_string(),
            "time": json::text(&moment_of(cosigner)),
        })
    });
    let findings = findings.iter().map(|(index, message)| json!({ "index": index, "message": message }));
    json!({
        "sound": findings.len() == 0,
        "origin": checkpoint.origin.to_string(),
        "size": checkpoint.size,
        "root": checkpoint.root.to_string(),
        "log_key": head.signed.key().to_string(),
        "key_is": head.trust,
        "cosigners": cosigners.collect::<Vec<_>>(),
        "leaves_checked": checked.leaves,
        "leaves_withheld": checked.withheld,
        "leaves_anchored": checked.anchored,
        "leaves_addressed": checked.addressed,
        "payloads_checked": checked.payloads,
        "payloads_absent": checked.absent,
        "findings": findings.collect::<Vec<_>>(),
        "more_findings": checked.more_findings,
    })
}
