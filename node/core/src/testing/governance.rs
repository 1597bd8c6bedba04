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

    pub(crate) async fn try_publish(&self, id: &str, scope: &str) -> Result<pb::EventReceipt, Error> {
        let request = pb::PublishRecommendationRequest {
            key: self.new_key(),
            recommendation: id.to_owned(),
            comment_until_us: self.now_us() + DAY_US,
            scope: scope.to_owned(),
            reason: "une mesure s’ajoute".to_owned(),
            ..Default::default()
        };
        ask!(self, recommendation::publish, request)
    }

    pub(crate) async fn try_revise(&self, id: &str, reason: &str) -> Result<pb::EventReceipt, Error> {
        let request = pb::ReviseRecommendationRequest {
            key: self.new_key(),
            recommendation: id.to_owned(),
            reason: reason.to_owned(),
            ..Default::default()
        };
        ask!(self, recommendation::revise, request)
    }

    pub(crate) async fn try_adopt(&self, id: &str) -> Result<pb::EventReceipt, Error> {
        let request = pb::AdoptRecommendationRequest {
            key: self.new_key(),
            recommendation: id.to_owned(),
            meeting: "Réunion du 2020-05-28".to_owned(),
            how: "consent".to_owned(),
            present: vec![ev::Presence { category: "user".to_owned(), count: 9 }],
            ..Default::default()
        };
        ask!(self, recommendation::adopt, request)
    }

    pub(crate) async fn adopted(&self, title: &str) -> String {
        let id = self.create(title).await;
        self.try_adopt(&id).await.unwrap();
        id
    }

    pub(crate) async fn try_withdraw(&self, id: &str, reason: &str) -> Result<pb::EventReceipt, Error> {
        let request = pb::WithdrawRecommendationRequest {
            key: self.new_key(),
            recommendation: id.to_owned(),
            reason: reason.to_owned(),
            ..Default::default()
        };
        ask!(self, recommendation::withdraw, request)
    }

    /// Sends to a recipient, or to the parent when it is empty.
    pub(crate) async fn try_send(
        &self,
        id: &str,
        recipient: &str,
        scope: &str,
    ) -> Result<pb::TransmitRecommendationResponse, Error> {
        let request = pb::TransmitRecommendationRequest {
            key: self.new_key(),
            recommendation: id.to_owned(),
            recipient: recipient.to_owned(),
            scope: scope.to_owned(),
            answer_days: 30,
            ..Default::default()
        };
        ask!(self, transmission::send, request)
    }

    pub(crate) async fn sent(&self, id: &str) -> String {
        self.try_send(id, "", "").await.unwrap().transmission
    }

    pub(crate) async fn try_acknowledge(&self, transmission: &str) -> Result<pb::EventReceipt, Error> {
        let request = pb::AcknowledgeTransmissionRequest {
            key: self.new_key(),
            transmission: transmission.to_owned(),
            ..Default::default()
        };
        ask!(self, transmission::acknowledge, request)
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
        let request =
            pb::ImportReportRequest { act: None, document: document.to_vec(), format: format.to_owned() };
        report::import(
            &self.node,
            Asked::unnamed(Caller::Local, None)?,
            request,
            percole_words::Lang::En.into(),
        )
        .await
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
}
