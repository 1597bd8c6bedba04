//! Work for nodes to do.

use std::ops::Range;

use futures::{StreamExt, TryStreamExt, stream};
use percole_proto::{event::v1 as ev, v1 as pb};
use tonic::Status;

use crate::NodeProcess;

/// Commands under way at once in [`create_recommendations`].
const AT_ONCE: usize = 32;

/// End of every comment window: 2090-01-01 UTC, after any test.
const COMMENT_UNTIL_US: i64 = 3_786_912_000_000_000;

/// The key of the command with a number: the same number gives the same key.
pub fn key(number: u64) -> Option<pb::CommandKey> {
    let mut key = [0x5a; 16];
    key[..8].copy_from_slice(&number.to_be_bytes());
    Some(pb::CommandKey { key: key.to_vec() })
}

/// A question to be answered with yes, no or abstention.
pub fn yes_no() -> ev::Question {
    ev::Question { method: "yes-no".to_owned(), options: 3, ..ev::Question::default() }
}

/// What one question and its options are called, the same in every language.
pub fn wording(text: &str, options: &[&str]) -> ev::Wording {
    let words = ev::QuestionWords {
        text: Some(local(text)),
        options: options.iter().map(|option| local(option)).collect(),
        grades: Vec::new(),
    };
    ev::Wording { questions: vec![words] }
}

/// What questions are called whose options and grades have numbers for names.
pub fn numbered(questions: &[ev::Question]) -> ev::Wording {
    let names = |of: &str, many: u32| (1..=many).map(|number| local(&format!("{of} {number}"))).collect();
    let words = |question: &ev::Question| ev::QuestionWords {
        text: Some(local("D’accord ?")),
        options: names("Option", if question.method == "yes-no" { 0 } else { question.options }),
        grades: names("Mention", question.grades),
    };
    ev::Wording { questions: questions.iter().map(words).collect() }
}

fn local(text: &str) -> ev::LocalTexts {
    ev::LocalTexts { texts: vec![ev::LocalText { language: String::new(), text: text.to_owned() }] }
}

/// A text that differs with its number.
pub fn text(number: u64) -> ev::RecommendationText {
    ev::RecommendationText {
        language: "fr".to_owned(),
        title: format!("Recommandation {number}"),
        rationale: vec!["Parce que la coopérative est à ses membres.".to_owned()],
        measures: vec![ev::Measure {
            number: 1,
            title: format!("Mesure {number}"),
            detail: "Publier les comptes de chaque antenne.".to_owned(),
        }],
    }
}

/// The command that begins a recommendation.
pub fn draft(number: u64) -> pb::CreateRecommendationRequest {
    pb::CreateRecommendationRequest {
        key: key(number),
        text: Some(text(number)),
        ..pb::CreateRecommendationRequest::default()
    }
}

/// Begins recommendations, many at once, and returns their receipts by number.
///
/// # Panics
/// When one is refused.
pub async fn create_recommendations(node: &NodeProcess, numbers: Range<u64>) -> Vec<pb::EventReceipt> {
    let client = node.recommendation().await;
    let receipts = stream::iter(numbers).map(|number| {
        let mut client = client.clone();
        async move { client.create(draft(number)).await.map(tonic::Response::into_inner) }
    });
    receipts.buffered(AT_ONCE).try_collect().await.unwrap_or_else(|status: Status| panic!("{status}"))
}

/// Every recommendation that a node knows, page by page.
///
/// # Panics
/// When a page is refused.
pub async fn recommendations(node: &NodeProcess) -> Vec<pb::RecommendationLine> {
    let mut client = node.recommendation().await;
    let (mut lines, mut cursor) = (Vec::new(), String::new());
    loop {
        let request = pb::ListRecommendationsRequest { cursor, limit: 500, ..Default::default() };
        let page = client.list(request).await.unwrap().into_inner();
        lines.extend(page.recommendations);
        cursor = page.next_cursor;
        if cursor.is_empty() {
            return lines;
        }
    }
}

/// Begins one recommendation and shows it to those whom `scope` names (`parent`, `subtree`, `federation`); returns its
/// subject.
///
/// # Panics
/// When it is refused.
pub async fn publish_recommendation(node: &NodeProcess, number: u64, scope: &str) -> String {
    let mut client = node.recommendation().await;
    let subject = client.create(draft(number)).await.unwrap().into_inner().subject;
    let publish = pb::PublishRecommendationRequest {
        key: key(number | 1 << 63),
        recommendation: subject.clone(),
        scope: scope.to_owned(),
        comment_until_us: COMMENT_UNTIL_US,
        ..pb::PublishRecommendationRequest::default()
    };
    client.publish(publish).await.unwrap();
    subject
}
