//! `percole log verify`: a log re-checked from outside, as anybody could.

mod check;

use percole_merkle::{LogPublicKey, SignedCheckpoint, UnverifiedNote, VerifiedCosignature, Witness};
use percole_proto::v1::{Cosigner, GetHeadRequest, GetHeadResponse, NodeStatusRequest};
use percole_words::{Message, cli, cli_log, documents};
use serde_json::{Value, json};

use super::entries::{self, Depth, Range};
use super::trust::{self, Trust};
use crate::commands::Answered;
use crate::link::node::{Node, ask};
use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::output::progress;
use crate::output::reader::{Reader, paragraphs};
use crate::session::Session;
use check::{Check, Checked, Finding};

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
    #[arg(long, value_name = "HEX", value_parser = trust::log_key)]
    key: Option<LogPublicKey>,
    /// Check the tree and the signatures only, not the payloads
    #[arg(long)]
    hashes_only: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let head = ask!(
            node.admin().get_head(GetHeadRequest { origin: node.origin(self.origin.as_deref()).await? })
        )?;
        let head = match Head::verify(&head, self.key) {
            Ok(head) => head,
            Err(wrong) => return Ok(not_signed(session.reader(), wrong)),
        };
        let depth = if self.hashes_only { Depth::Hashes } else { Depth::Whole };
        let checked = check_entries(session, &node, &head, depth).await?;
        Ok(answer(session.reader(), &head, &checked))
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
    let bar = progress::bar(session, checkpoint.size, cli_log::unit_events());
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
        return Err(Failure::unreachable(cli_log::head_not_reached(checkpoint.size, held))
            .next(cli_log::when_caught_up()));
    }
    Ok(check.finish())
}

/// A head whose signature is verified, and who cosigned it.
struct Head {
    signed: SignedCheckpoint,
    trust: Trust,
    cosigners: Vec<VerifiedCosignature>,
    wrong_cosignature: Option<Message>,
}

impl Head {
    fn verify(head: &GetHeadResponse, pinned: Option<LogPublicKey>) -> Result<Head, Message> {
        let note = UnverifiedNote::parse(&head.note).map_err(|error| error.said())?;
        let told = LogPublicKey::try_from(head.log_key.as_slice()).map_err(|error| error.said())?;
        let origin = note.claimed().origin;
        let key = pinned.unwrap_or(told);
        let trust = match pinned {
            Some(_) => Trust::Given,
            None if trust::is_proved(&key, &origin) => Trust::Proved,
            None => Trust::Told,
        };
        let signed = note.verify(&key, &origin).map_err(|error| error.said())?;
        let witnesses: Vec<Witness> = head.cosigners.iter().filter_map(witness).collect();
        let (cosigners, wrong_cosignature) = match signed.cosigners(&witnesses) {
            Ok(cosigners) => (cosigners, None),
            Err(error) => (Vec::new(), Some(error.said())),
        };
        Ok(Head { signed, trust, cosigners, wrong_cosignature })
    }
}

fn witness(cosigner: &Cosigner) -> Option<Witness> {
    let key = LogPublicKey::try_from(cosigner.log_key.as_slice()).ok()?;
    Some(Witness { origin: cosigner.origin.parse().ok()?, key })
}

fn not_signed(reader: Reader, wrong: Message) -> Answer {
    let text = cli_log::not_signed(wrong);
    let finding = Finding { index: None, what: text.clone() };
    Answer::asked(json!({ "sound": false, "findings": [finding_document(reader, &finding)] }), text)
        .negative()
}

fn answer(reader: Reader, head: &Head, checked: &Checked) -> Answer {
    let mut findings = checked.findings.clone();
    findings.extend(
        head.wrong_cosignature
            .iter()
            .map(|wrong| Finding { index: None, what: cli_log::cosignature_wrong(wrong) }),
    );
    let text = text(reader, head, checked, &findings);
    let answer = Answer::asked(document(reader, head, checked, &findings), text);
    if findings.is_empty() { answer } else { answer.negative() }
}

fn text(reader: Reader, head: &Head, checked: &Checked, findings: &[Finding]) -> String {
    let checkpoint = head.signed.checkpoint();
    let cosigned = trust::cosigned(&head.cosigners, cli_log::cosigned_by_nobody());
    let signed = cli_log::signed_by(head.signed.key().to_string(), head.trust);
    let facts = reader.facts([
        (cli_log::title_log(), checkpoint.origin.to_string()),
        (cli_log::title_head(), reader.say(cli_log::head(checkpoint.size, checkpoint.root.to_string()))),
        (cli_log::title_signed_by(), reader.say(signed)),
        (cli_log::title_cosigned_by(), reader.say(cosigned)),
        (cli_log::title_events(), reader.say(checked.leaves_in_words())),
        (cli_log::title_of_them(), checked.named_in_words(reader)),
        (cli_log::title_contents(), reader.say(checked.payloads_in_words())),
        (cli_log::title_lost(), checked.lost_in_words(reader)),
    ]);
    let verdict = match findings {
        [] => reader.say(cli_log::sound()),
        some => not_sound(reader, some, checked.more_findings),
    };
    paragraphs([facts, verdict])
}

fn not_sound(reader: Reader, findings: &[Finding], more: u64) -> String {
    let head = cli_log::not_sound(findings.len() as u64 + more);
    let listed = findings.iter().map(|Finding { index, what }| match index {
        Some(index) => cli::within(cli_log::at_event(*index), what),
        None => what.clone(),
    });
    let rest = (more > 0).then(|| documents::and_more(more));
    let lines: Vec<String> = listed.chain(rest).map(|line| format!("\n  - {}", reader.say(line))).collect();
    reader.say(head) + &lines.concat()
}

fn document(reader: Reader, head: &Head, checked: &Checked, findings: &[Finding]) -> Value {
    let checkpoint = head.signed.checkpoint();
    let listed = findings.iter().map(|finding| finding_document(reader, finding));
    json!({
        "sound": findings.is_empty(),
        "origin": checkpoint.origin.to_string(),
        "size": checkpoint.size,
        "root": checkpoint.root.to_string(),
        "log_key": head.signed.key().to_string(),
        "key_is": head.trust.as_str(),
        "cosigners": trust::cosigners(&head.cosigners),
        "leaves_checked": checked.leaves,
        "leaves_withheld": checked.withheld,
        "leaves_anchored": checked.anchored,
        "leaves_addressed": checked.addressed,
        "payloads_checked": checked.payloads,
        "payloads_absent": checked.absent,
        "events_lost": checked.lost,
        "findings": listed.collect::<Vec<_>>(),
        "more_findings": checked.more_findings,
    })
}

fn finding_document(reader: Reader, Finding { index, what }: &Finding) -> Value {
    json!({ "index": index, "reason": what.id(), "message": reader.say(what) })
}

#[cfg(test)]
mod tests {
    use percole_merkle::{Frontier, Hash, LogKey, NodeId, Origin};

    use super::*;
    use crate::output::specimen::in_every_language;

    fn origin(key: &LogKey) -> Origin {
        Origin::first(NodeId::from_first_key(&key.public()))
    }

    /// The head of a log with one event, cosigned by another node.
    fn head() -> Head {
        let [own, other] = [1, 2].map(|seed| LogKey::from_seed(&[seed; 32]));
        let mut tree = Frontier::new();
        tree.push(Hash([9; 32]), &mut |_, _| {}).unwrap();
        let signed = SignedCheckpoint::sign(&tree.checkpoint(origin(&own)), &own);
        let cosignature = signed.cosign(&other, &origin(&other), 1_777_032_000);
        let witness = Witness { origin: origin(&other), key: other.public() };
        let signed = signed.with_cosignature(&cosignature, &witness).unwrap();
        let cosigner =
            Cosigner { origin: witness.origin.to_string(), log_key: witness.key.as_bytes().to_vec() };
        let response = GetHeadResponse {
            note: signed.as_bytes().to_vec(),
            log_key: own.public().as_bytes().to_vec(),
            cosigners: vec![cosigner],
        };
        Head::verify(&response, None).unwrap()
    }

    #[test]
    fn a_sound_log_is_said_to_be_sound() {
        let checked = Checked { leaves: 1, payloads: 1, ..Checked::default() };
        insta::assert_snapshot!(in_every_language(|reader| answer(reader, &head(), &checked)));
    }

    #[test]
    fn what_does_not_fit_is_listed() {
        let findings = vec![
            Finding { index: Some(27_100), what: percole_words::node::content_differs() },
            Finding { index: None, what: cli_log::tree_differs(3u64, "ab", "cd") },
        ];
        let checked = Checked {
            leaves: 27_101,
            withheld: 2,
            anchored: 3,
            addressed: 1,
            payloads: 27_090,
            absent: 11,
            findings,
            more_findings: 4,
            ..Checked::default()
        };
        let head = || Head {
            wrong_cosignature: Some(percole_words::proofs::head_not_a_cosignature()),
            cosigners: Vec::new(),
            ..head()
        };
        insta::assert_snapshot!("not_sound", in_every_language(|reader| answer(reader, &head(), &checked)));
        insta::assert_snapshot!(
            "not_signed",
            in_every_language(|reader| not_signed(reader, percole_merkle::NoteError::Malformed.said()))
        );
    }
}
