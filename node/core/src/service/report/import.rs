//! Taking in a whole document: one report, and its recommendations as drafts.
//!
//! Each thing of the document is a command of its own, whose key derives from what the thing is (the report's title,
//! cycle and language; a recommendation's number in it) and whose content is its text. So the same document again
//! changes nothing, a longer one adds what is new, an import that a crash cut short is completed by the next, and a
//! changed text is refused before anything is written.

use async_trait::async_trait;
use percole_domain::{
    charter::PhaseAct,
    recommendation::Placement,
    report::{Imported, ReportDocument, ReportError, ReportRecommendation},
    reporting::ReportKind,
};
use percole_merkle::{LeafHeader, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    Tx,
    entries::{self, HeldKey, subject_bytes},
    logs::LogId,
    recommendations, tree,
};
use percole_words::{Arg, Locale, Message, service};
use prost::Message as _;

use super::drafted;
use crate::{
    access::Asked,
    error::{Code, Error},
    node::Node,
    payload,
    sequencer::{Command, CommandId, Deciding, Draft},
    service::recommendation::Create,
};

/// Takes in a document, JSON or Markdown. What it remarks is in the language given.
///
/// # Errors
/// `InvalidArgument` on `document` with every fault and its place, on `format` for an unknown one; `AlreadyExists` when
/// something of it was taken in before with another text. In both cases nothing is written.
pub async fn import(
    node: &Node,
    asked: Asked,
    request: pb::ImportReportRequest,
    locale: Locale,
) -> Result<pb::ImportReportResponse, Error> {
    let Imported { document, left_out } = parse(&request.format, &request.document)?;
    let kind = if request.kind.is_empty() { ReportKind::Report } else { request.kind.parse()? };
    let keys = Keys { secret: &node.identity.secret, kind };
    refuse_changes(&mut node.read().await?, &keys, &document).await?;

    let text = payload::write_report(&document.text);
    let begun = DraftReport { asked: asked.with_id(keys.report(&text)), text, kind };
    let receipts = node.sequencer.submit(begun).await?;
    let first = receipts.first().ok_or_else(|| Error::internal("a command yielded no event"))?;
    let report = first.subject;
    let mut created = u32::from(!first.repeated);
    let mut subjects = Vec::with_capacity(document.recommendations.len());
    for recommendation in &document.recommendations {
        let create = Create {
            asked: asked.with_id(keys.recommendation(&report, &document, recommendation)?),
            report: Some(report),
            placement: placement(&document, recommendation),
            text: recommendation.text(&document.text.language)?,
        };
        if let Some(receipt) = node.sequencer.submit(create).await?.first() {
            created += u32::from(!receipt.repeated);
            subjects.push(receipt.subject.to_string());
        }
    }
    Ok(pb::ImportReportResponse {
        report: report.to_string(),
        recommendations: subjects,
        measures: u32::try_from(document.measure_count()).unwrap_or(u32::MAX),
        created,
        warnings: warnings(&document, &left_out).iter().map(|warning| warning.in_lang(locale)).collect(),
    })
}

fn parse(format: &str, document: &[u8]) -> Result<Imported, Error> {
    let wrong = |error: ReportError| Error::invalid("document", error.said());
    match format {
        "json" => ReportDocument::import_json(document).map_err(wrong),
        "markdown" => ReportDocument::from_markdown_bytes(document)
            .map(|document| Imported { document, left_out: Vec::new() })
            .map_err(wrong),
        other => Err(Error::invalid("format", service::not_a_format(other))),
    }
}

fn placement(document: &ReportDocument, recommendation: &ReportRecommendation) -> Placement {
    recommendation.placement(&document.text.groups)
}

fn warnings(document: &ReportDocument, left_out: &[&str]) -> Vec<Message> {
    let mut warnings: Vec<Message> = left_out.iter().map(|key| service::key_left_out(*key)).collect();
    for recommendation in document.recommendations.iter().filter(|r| r.measures.is_empty()) {
        warnings.push(service::asks_for_no_measure(recommendation.number, &recommendation.title));
    }
    warnings
}

/// Names the commands of an import.
struct Keys<'node> {
    secret: &'node [u8; 32],
    kind: ReportKind,
}

impl Keys<'_> {
    fn report(&self, text: &ev::ReportText) -> CommandId {
        let identity = [text.title.as_str(), text.cycle.as_str(), text.language.as_str()].join("\n");
        let what = if self.kind == ReportKind::Sheet { "import/sheet" } else { "import/report" };
        let derived = CommandId::derived(self.secret, what, identity.as_bytes());
        CommandId::new(derived.key, &text.encode_to_vec())
    }

    fn recommendation(
        &self,
        report: &SubjectId,
        document: &ReportDocument,
        recommendation: &ReportRecommendation,
    ) -> Result<CommandId, Error> {
        let mut identity = subject_bytes(report);
        identity.extend_from_slice(&recommendation.number.to_be_bytes());
        let derived = CommandId::derived(self.secret, "import/recommendation", &identity);
        let text = payload::write_text(&recommendation.text(&document.text.language)?);
        let placement = payload::write_placement(report, &placement(document, recommendation));
        let content = [text.encode_to_vec(), placement.encode_to_vec()].concat();
        Ok(CommandId::new(derived.key, &content))
    }
}

/// Refuses a document of which something was taken in before with another text, before anything is written.
async fn refuse_changes(tx: &mut Tx, keys: &Keys<'_>, document: &ReportDocument) -> Result<(), Error> {
    let id = keys.report(&payload::write_report(&document.text));
    let Some(held) = held(tx, id).await? else { return Ok(()) };
    let title = &document.text.title;
    if held.command_hash != Some(id.hash) {
        return Err(Error::new(
            Code::AlreadyExists,
            service::report_has_another_text(title, &document.text.cycle),
        ));
    }
    let report = subject_at(tx, held.index).await?;
    let taken = recommendations::of_report(tx, &report).await?;
    let mut changed = Vec::new();
    for recommendation in &document.recommendations {
        let id = keys.recommendation(&report, document, recommendation)?;
        let same = match self::held(tx, id).await? {
            Some(held) => held.command_hash == Some(id.hash),
            None => !taken.iter().any(|line| line.number == recommendation.number),
        };
        if !same {
            changed.push(recommendation.number.to_string());
        }
    }
    if changed.is_empty() {
        return Ok(());
    }
    Err(Error::new(Code::AlreadyExists, service::report_holds_other_texts(title, Arg::listing(changed))))
}

async fn held(tx: &mut Tx, id: CommandId) -> Result<Option<HeldKey>, Error> {
    Ok(entries::by_idem(tx, LogId::OWN, &[id.key]).await?.into_iter().next())
}

async fn subject_at(tx: &mut Tx, index: u64) -> Result<SubjectId, Error> {
    let leaf = entries::get(tx, LogId::OWN, index).await?.and_then(|entry| entry.leaf).unwrap_or_default();
    let header = LeafHeader::decode(&leaf).map_err(|error| tree::damaged(LogId::OWN, index, &error))?;
    Ok(header.subject)
}

struct DraftReport {
    asked: Asked,
    text: ev::ReportText,
    kind: ReportKind,
}

#[async_trait]
impl Command for DraftReport {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        deciding.charter().await?.check_act(PhaseAct::Write, deciding.today())?;
        let subject = deciding.new_subject();
        Ok(drafted(deciding, subject, &self.text, self.kind))
    }
}
