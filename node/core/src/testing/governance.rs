//! Requests of governance as tests make them.

use percole_proto::{event::v1 as ev, v1 as pb};

use super::{DAY_US, TestNode};
use crate::{
    access::{Asked, Caller},
    error::Error,
    service::{recommendation, report, transmission},
};

/// A key that only this number has.
pub(crate) fn key(number: u64) -> Option<pb::CommandKey> {
    let mut key = vec![7; 16];
    key[..8].copy_from_slice(&number.to_be_bytes());
    Some(pb::CommandKey { key })
}

/// A text with one measure.
pub(crate) fn text(title: &str) -> Option<ev::RecommendationText> {
    Some(ev::RecommendationText {
        language: "fr".to_owned(),
        title: title.to_owned(),
        rationale: vec!["Le groupe a constaté un manque d’information.".to_owned()],
        measures: vec![ev::Measure {
            number: 1,
            title: "Smart publie l’ordre du jour.".to_owned(),
            detail: String::new(),
        }],
    })
}

/// A body of a node to which something is handed for a purpose; empty for what is usual.
pub(crate) fn handed(node: &str, body: &str, purpose: &str) -> pb::Recipient {
    pb::Recipient { node: node.to_owned(), body: body.to_owned(), purpose: purpose.to_owned() }
}

/// A document of two recommendations, the second without a measure.
pub(crate) const DOCUMENT: &str = r#"{
  "document": {"title": "Cahier", "language": "fr", "status": "draft"},
  "edition": "2019-2020",
  "theme": "Une entreprise partagée",
  "groups": [{"antenne": "Rennes", "country": "FR"}],
  "report": {"title": "Projet de recommandations", "introduction": ["Smart est une entreprise partagée."]},
  "recommendations": [
    {"number": 1, "title": "Smart publie l’ordre du jour", "linked_to": [2],
     "measures": [{"title": "Smart affiche les trombinoscopes."}, {"title": "Smart publie les comptes rendus."}]},
    {"number": 2, "title": "S’ouvrir à tous les profils"}
  ]
}"#;

/// Shorthands that panic on a refusal; those named `try_…` do not.
impl TestNode {
    pub(crate) fn now_us(&self) -> i64 {
        self.node.ambient.now_us()
    }

    /// A key that was not used before on this node.
    pub(crate) fn new_key(&self) -> Option<pb::CommandKey> {
        Some(pb::CommandKey { key: self.node.ambient.random::<16>().to_vec() })
    }

    pub(crate) async fn create(&self, title: &str) -> String {
        let request =
            pb::CreateRecommendationRequest { key: self.new_key(), text: text(title), ..Default::default() };
        ask!(self, recommendation::create, request).unwrap().subject
    }

    pub(crate) async fn try_version(&self, id: &str, title: &str) -> Result<pb::EventReceipt, Error> {
        let request = pb::AddVersionRequest {
            key: self.new_key(),
            recommendation: id.to_owned(),
            text: text(title),
            ..Default::default()
        };
        ask!(self, recommendation::add_version, request)
    }

    /// Opens the report of a recommendation for comment until tomorrow.
    pub(crate) async fn try_publish(&self, id: &str, scope: &str) -> Result<pb::EventReceipt, Error> {
        self.try_publish_report(id, scope).await
    }

    /// Takes a recommendation out of its report.
    pub(crate) async fn try_drop(&self, id: &str, reason: &str) -> Result<pb::EventReceipt, Error> {
        let request = pb::DropRecommendationRequest {
            key: self.new_key(),
            recommendation: id.to_owned(),
            reason: reason.to_owned(),
            ..Default::default()
        };
        ask!(self, recommendation::drop, request)
    }

    /// A recommendation whose report, which holds nothing else, its only group has adopted.
    pub(crate) async fn adopted(&self, title: &str) -> String {
        let id = self.create(title).await;
        self.adopts(&id).await;
        id
    }

    /// The only group of a report adopts it.
    pub(crate) async fn adopts(&self, report: &str) {
        self.try_ask_groups(report, "après les remarques").await.unwrap();
        self.try_say(report, "", "agrees", "").await.unwrap();
        self.carry_out().await;
    }

    /// The report that holds a recommendation.
    pub(crate) async fn report_of(&self, recommendation: &str) -> String {
        self.detail(recommendation).await.line.unwrap().report
    }

    pub(crate) async fn try_withdraw(&self, id: &str, reason: &str) -> Result<pb::EventReceipt, Error> {
        let request = pb::WithdrawReportRequest {
            key: self.new_key(),
            report: id.to_owned(),
            reason: reason.to_owned(),
            ..Default::default()
        };
        ask!(self, report::withdraw, request)
    }

    /// Sends a report to the board of a recipient, or of the parent when it is empty.
    pub(crate) async fn try_send(&self, id: &str, recipient: &str, scope: &str) -> Result<String, Error> {
        let request = pb::TransmitReportRequest {
            key: self.new_key(),
            report: id.to_owned(),
            recipients: vec![handed(recipient, "", "")],
            scope: scope.to_owned(),
            answer_days: 30,
            may_be_passed_on: true,
            ..Default::default()
        };
        let sent = ask!(self, transmission::send, request)?;
        Ok(sent.receipts[0].subject.clone())
    }

    pub(crate) async fn sent(&self, id: &str) -> String {
        self.try_send(id, "", "").await.unwrap()
    }

    pub(crate) async fn try_recall(
        &self,
        transmission: &str,
        reason: &str,
    ) -> Result<pb::EventReceipt, Error> {
        let request = pb::RecallTransmissionRequest {
            key: self.new_key(),
            transmission: transmission.to_owned(),
            reason: reason.to_owned(),
            ..Default::default()
        };
        ask!(self, transmission::recall, request)
    }

    pub(crate) async fn try_import(
        &self,
        document: &[u8],
        format: &str,
    ) -> Result<pb::ImportReportResponse, Error> {
        self.try_import_as("report", document, format).await
    }

    /// Takes a document in as a report or as a sheet.
    pub(crate) async fn try_import_as(
        &self,
        kind: &str,
        document: &[u8],
        format: &str,
    ) -> Result<pb::ImportReportResponse, Error> {
        let request = pb::ImportReportRequest {
            act: None,
            document: document.to_vec(),
            format: format.to_owned(),
            kind: kind.to_owned(),
        };
        report::import(
            &self.node,
            Asked::unnamed(Caller::Local, None)?,
            request,
            percole_words::Lang::En.into(),
        )
        .await
    }

    /// Opens a report for comment until tomorrow.
    pub(crate) async fn try_publish_report(&self, id: &str, scope: &str) -> Result<pb::EventReceipt, Error> {
        let request = pb::PublishReportRequest {
            key: self.new_key(),
            report: id.to_owned(),
            scope: scope.to_owned(),
            comment_until_us: self.now_us() + DAY_US,
            reason: "une mesure s’ajoute".to_owned(),
            ..Default::default()
        };
        ask!(self, report::publish, request)
    }

    /// Asks the groups of a report to adopt it.
    pub(crate) async fn try_ask_groups(&self, id: &str, reason: &str) -> Result<pb::EventReceipt, Error> {
        let (report, reason) = (id.to_owned(), reason.to_owned());
        let request = pb::ReviseReportRequest { key: self.new_key(), report, reason, ..Default::default() };
        ask!(self, report::revise, request)
    }

    /// Records what a group says of a report; words make it a reservation, or the objection that `position` names.
    pub(crate) async fn try_say(
        &self,
        id: &str,
        group: &str,
        position: &str,
        statement: &str,
    ) -> Result<pb::EventReceipt, Error> {
        let request = pb::AdoptReportRequest {
            key: self.new_key(),
            report: id.to_owned(),
            group: group.to_owned(),
            position: position.to_owned(),
            statement: statement.to_owned(),
            meeting_date: "2020-05-12".to_owned(),
            meeting_place: "Rennes".to_owned(),
            how: "consent".to_owned(),
            present: vec![ev::Presence { category: "user".to_owned(), count: 9 }],
            ..Default::default()
        };
        ask!(self, report::adopt, request)
    }

    /// Hands a report to bodies of a recipient, or of the parent when it is empty.
    pub(crate) async fn try_send_report(
        &self,
        id: &str,
        recipient: &str,
        bodies: &[&str],
    ) -> Result<Vec<String>, Error> {
        let request = pb::TransmitReportRequest {
            key: self.new_key(),
            report: id.to_owned(),
            recipients: bodies.iter().map(|body| handed(recipient, body, "")).collect(),
            answer_days: 30,
            ..Default::default()
        };
        let sent = ask!(self, transmission::send, request)?;
        Ok(sent.receipts.into_iter().map(|receipt| receipt.subject).collect())
    }

    /// A report of `DOCUMENT` that its only group has adopted, with its recommendations.
    pub(crate) async fn adopted_report(&self) -> pb::ImportReportResponse {
        let imported = self.try_import(DOCUMENT.as_bytes(), "json").await.unwrap();
        self.adopts(&imported.report).await;
        imported
    }

    /// Does what this node owes without being asked.
    pub(crate) async fn carry_out(&self) {
        crate::duties::carry_out(&self.node).await.unwrap();
    }

    pub(crate) async fn report(&self, id: &str) -> pb::ReportDetail {
        look!(self, report::get, pb::GetReportRequest { report: id.to_owned() }).unwrap()
    }

    pub(crate) async fn report_state(&self, id: &str) -> String {
        self.report(id).await.line.unwrap().state
    }

    pub(crate) async fn detail(&self, id: &str) -> pb::RecommendationDetail {
        let request = pb::GetRecommendationRequest { recommendation: id.to_owned() };
        look!(self, recommendation::get, request).unwrap()
    }

    pub(crate) async fn state(&self, id: &str) -> String {
        self.detail(id).await.line.unwrap().state
    }

    pub(crate) async fn transmission_state(&self, id: &str) -> String {
        let request = pb::ListTransmissionsRequest::default();
        let list = look!(self, transmission::list, request).unwrap().transmissions;
        list.into_iter().find(|line| line.id == id).map(|line| line.state).unwrap_or_default()
    }

    /// A transmission as it stands now.
    pub(crate) async fn transmission(&self, id: &str) -> pb::TransmissionLine {
        let request = pb::GetTransmissionRequest { transmission: id.to_owned() };
        look!(self, transmission::get, request).unwrap().line.unwrap()
    }
}
