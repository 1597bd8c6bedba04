//! What the answers are made of. A field that is added later breaks nobody; none changes its meaning.

use percole_domain::Timestamp;
use percole_proto::{event::v1 as ev, v1 as pb};
use serde::Serialize;
use utoipa::ToSchema;

/// A page of a list.
#[derive(Serialize, ToSchema)]
pub(crate) struct List<T> {
    pub(crate) items: Vec<T>,
    /// The `cursor` of the next page; none behind the last.
    pub(crate) next_cursor: Option<String>,
}

impl<T> List<T> {
    pub(crate) fn of<L>(lines: Vec<L>, next_cursor: String, shape: impl Fn(L) -> T) -> List<T> {
        List { items: lines.into_iter().map(shape).collect(), next_cursor: said(next_cursor) }
    }
}

/// Why something was refused.
#[derive(Serialize, ToSchema)]
pub(crate) struct Refused {
    /// In words, in the language of `Accept-Language`.
    pub(crate) error: String,
}

/// A node: whose text it is.
#[derive(Serialize, ToSchema)]
pub(crate) struct Site {
    pub(crate) id: String,
    pub(crate) name: String,
}

/// A report: a booklet of recommendations.
#[derive(Serialize, ToSchema)]
pub(crate) struct Report {
    pub(crate) id: String,
    pub(crate) site: Site,
    pub(crate) title: String,
    /// BCP 47.
    pub(crate) language: String,
    pub(crate) edition: String,
    pub(crate) theme: String,
    /// Where it stands, e.g. `in_comment`, `adopted`, `sent`.
    pub(crate) state: String,
    pub(crate) version: u32,
    pub(crate) recommendations: u32,
    pub(crate) measures: u32,
    /// Until when it can be commented.
    pub(crate) comment_until: Option<String>,
}

/// A report with its text.
#[derive(Serialize, ToSchema)]
pub(crate) struct WholeReport {
    #[serde(flatten)]
    pub(crate) report: Report,
    pub(crate) introduction: Vec<String>,
    pub(crate) recommendations_in_order: Vec<Recommendation>,
    pub(crate) transmissions: Vec<Transmission>,
    pub(crate) adopted_at: Option<String>,
}

/// A recommendation.
#[derive(Serialize, ToSchema)]
pub(crate) struct Recommendation {
    pub(crate) id: String,
    /// The report that holds it.
    pub(crate) report: String,
    pub(crate) site: Site,
    /// Within its report; 0 without one.
    pub(crate) number: u32,
    pub(crate) title: String,
    pub(crate) state: String,
    pub(crate) version: u32,
    pub(crate) measures: u32,
}

/// A recommendation with its text.
#[derive(Serialize, ToSchema)]
pub(crate) struct WholeRecommendation {
    #[serde(flatten)]
    pub(crate) recommendation: Recommendation,
    /// BCP 47.
    pub(crate) language: String,
    pub(crate) rationale: Vec<String>,
    pub(crate) measures_in_order: Vec<Measure>,
    pub(crate) transmissions: Vec<Transmission>,
}

/// One thing asked for.
#[derive(Serialize, ToSchema)]
pub(crate) struct Measure {
    /// What it is called within its recommendation, in every version.
    pub(crate) number: u32,
    pub(crate) title: String,
    pub(crate) detail: String,
}

/// A vote.
#[derive(Serialize, ToSchema)]
pub(crate) struct Vote {
    pub(crate) id: String,
    /// Who opened it.
    pub(crate) site: Site,
    pub(crate) title: String,
    pub(crate) state: String,
    pub(crate) opens_at: Option<String>,
    pub(crate) closes_at: Option<String>,
    /// Until when boxes report what they counted.
    pub(crate) report_by: Option<String>,
    /// For each question, once it is known: `pass`, `fail`, `no-quorum` or `counted`.
    pub(crate) results: Vec<String>,
}

/// A vote with its rule and its outcome.
#[derive(Serialize, ToSchema)]
pub(crate) struct WholeVote {
    #[serde(flatten)]
    pub(crate) vote: Vote,
    /// The exact rule, as TOML, and in sentences.
    pub(crate) rule: String,
    pub(crate) rule_in_words: Vec<String>,
    /// The recommendation voted on.
    pub(crate) recommendation: Option<String>,
    pub(crate) outcome: Outcome,
}

/// What came out.
#[derive(Serialize, ToSchema)]
pub(crate) struct Outcome {
    /// What this node's own sums say of what was declared, e.g. `same`.
    pub(crate) comparison: String,
    /// In sentences, with every figure; empty before there is one.
    pub(crate) in_words: Vec<String>,
    /// As its opener declared it, or as this node computes it; none before there is one.
    #[schema(value_type = Option<Object>)]
    pub(crate) decision: Option<serde_json::Value>,
}

/// What was handed to whom.
#[derive(Serialize, ToSchema)]
pub(crate) struct Transmission {
    pub(crate) id: String,
    pub(crate) report: String,
    /// What the report is called.
    pub(crate) title: String,
    pub(crate) sender: Site,
    pub(crate) recipient: Site,
    /// Which body of the recipient.
    pub(crate) body: String,
    /// `decision`, `opinion`, `information` or `editing`.
    pub(crate) purpose: String,
    /// Where its answer stands, e.g. `on_its_way`, `awaited`, `late`.
    pub(crate) standing: String,
    pub(crate) sent_at: Option<String>,
    pub(crate) due_at: Option<String>,
}

/// A body.
#[derive(Serialize, ToSchema)]
pub(crate) struct Body {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) unit: String,
    pub(crate) state: String,
    /// 0 when their number is not fixed.
    pub(crate) seats: u32,
    pub(crate) filled: u32,
    /// The body that it answers to.
    pub(crate) answers_to: Option<String>,
}

/// A body with who sits in it.
#[derive(Serialize, ToSchema)]
pub(crate) struct WholeBody {
    #[serde(flatten)]
    pub(crate) body: Body,
    pub(crate) mandates: Vec<Mandate>,
}

/// A seat in a body.
#[derive(Serialize, ToSchema)]
pub(crate) struct Mandate {
    pub(crate) role: String,
    /// Whoever chose to show no name has none here.
    pub(crate) name: String,
    pub(crate) from: String,
    pub(crate) to: Option<String>,
    pub(crate) state: String,
}

/// A meeting.
#[derive(Serialize, ToSchema)]
pub(crate) struct Meeting {
    pub(crate) id: String,
    pub(crate) body: String,
    pub(crate) body_name: String,
    /// Empty when it is called like its body.
    pub(crate) title: String,
    pub(crate) starts_at: Option<String>,
    pub(crate) ends_at: Option<String>,
    pub(crate) place: String,
    pub(crate) state: String,
}

/// A meeting with its agenda, its decisions and what everybody may read of its minutes.
#[derive(Serialize, ToSchema)]
pub(crate) struct WholeMeeting {
    #[serde(flatten)]
    pub(crate) meeting: Meeting,
    pub(crate) agenda: Vec<Item>,
    pub(crate) decisions: Vec<Decision>,
    pub(crate) minutes: Option<String>,
    pub(crate) documents: Vec<Document>,
}

/// A document.
#[derive(Serialize, ToSchema)]
pub(crate) struct Document {
    /// The point of the agenda, from 1; 0 for the meeting as a whole.
    pub(crate) item: u32,
    pub(crate) name: String,
    pub(crate) media_type: String,
    pub(crate) size: u64,
    pub(crate) sha256: String,
    /// Where it is saved from; none while this site has not received it.
    pub(crate) address: Option<String>,
}

/// A point of an agenda.
#[derive(Serialize, ToSchema)]
pub(crate) struct Item {
    pub(crate) title: String,
    pub(crate) text: String,
}

/// What was decided.
#[derive(Serialize, ToSchema)]
pub(crate) struct Decision {
    /// The point of the agenda, from 1; 0 for what was on none.
    pub(crate) item: u32,
    pub(crate) text: String,
}

/// An edition of a season.
#[derive(Serialize, ToSchema)]
pub(crate) struct Edition {
    pub(crate) id: String,
    pub(crate) site: Site,
    pub(crate) season: String,
    pub(crate) number: u32,
    pub(crate) state: String,
    /// The phase that it is in.
    pub(crate) phase: String,
}

/// An edition with its rules of the game.
#[derive(Serialize, ToSchema)]
pub(crate) struct WholeEdition {
    #[serde(flatten)]
    pub(crate) edition: Edition,
    /// The exact text of its charter, as TOML.
    pub(crate) charter: String,
    pub(crate) retrospective: Option<String>,
}

fn said(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// A moment; 0 for none.
fn at(us: i64) -> Option<String> {
    (us != 0).then(|| Timestamp::from_us(us).to_string())
}

fn site(id: String, name: String) -> Site {
    Site { id, name }
}

pub(crate) fn report(line: pb::ReportLine) -> Report {
    Report {
        id: line.id,
        site: site(line.node, line.node_name),
        title: line.title,
        language: line.language,
        edition: line.cycle,
        theme: line.theme,
        state: line.state,
        version: line.version,
        recommendations: line.recommendations,
        measures: line.measures,
        comment_until: at(line.comment_until_us),
    }
}

pub(crate) fn whole_report(detail: pb::ReportDetail) -> WholeReport {
    WholeReport {
        report: report(detail.line.unwrap_or_default()),
        introduction: detail.text.unwrap_or_default().introduction,
        recommendations_in_order: detail.recommendations.into_iter().map(recommendation).collect(),
        transmissions: detail.transmissions.into_iter().map(transmission).collect(),
        adopted_at: at(detail.adopted_us),
    }
}

pub(crate) fn recommendation(line: pb::RecommendationLine) -> Recommendation {
    Recommendation {
        id: line.id,
        report: line.report,
        site: site(line.node, line.node_name),
        number: line.number,
        title: line.title,
        state: line.state,
        version: line.version,
        measures: line.measures,
    }
}

pub(crate) fn whole_recommendation(detail: pb::RecommendationDetail) -> WholeRecommendation {
    let text = detail.text.unwrap_or_default();
    let measure = |one: ev::Measure| Measure { number: one.number, title: one.title, detail: one.detail };
    WholeRecommendation {
        recommendation: recommendation(detail.line.unwrap_or_default()),
        language: text.language,
        rationale: text.rationale,
        measures_in_order: text.measures.into_iter().map(measure).collect(),
        transmissions: detail.transmissions.into_iter().map(transmission).collect(),
    }
}

pub(crate) fn vote(line: pb::VoteLine) -> Vote {
    Vote {
        id: line.id,
        site: site(line.opener, line.opener_name),
        title: line.title,
        state: line.state,
        opens_at: at(line.opens_us),
        closes_at: at(line.closes_us),
        report_by: at(line.report_by_us),
        results: line.results,
    }
}

pub(crate) fn whole_vote(detail: pb::VoteDetail, found: pb::OutcomeDetail) -> WholeVote {
    let json = if found.declared_json.is_empty() { &found.computed_json } else { &found.declared_json };
    WholeVote {
        vote: vote(detail.line.unwrap_or_default()),
        rule: detail.rule_toml,
        rule_in_words: detail.rule_sentences,
        recommendation: said(detail.recommendation),
        outcome: Outcome {
            decision: serde_json::from_str(json).ok(),
            comparison: found.comparison,
            in_words: found.explanation,
        },
    }
}

pub(crate) fn transmission(line: pb::TransmissionLine) -> Transmission {
    Transmission {
        id: line.id,
        report: line.report,
        title: line.title,
        sender: site(line.sender, line.sender_name),
        recipient: site(line.recipient, line.recipient_name),
        body: line.body_name,
        purpose: line.purpose,
        standing: line.standing,
        sent_at: at(line.sent_us),
        due_at: at(line.due_us),
    }
}

pub(crate) fn body(line: pb::BodyLine) -> Body {
    Body {
        id: line.id,
        name: line.name,
        kind: line.kind,
        unit: line.unit_name,
        state: line.state,
        seats: line.seats,
        filled: line.filled,
        answers_to: said(line.answers_to),
    }
}

pub(crate) fn whole_body(detail: pb::BodyDetail) -> WholeBody {
    let mandate = |one: pb::MandateLine| Mandate {
        role: one.role,
        name: one.name,
        from: one.from,
        to: said(one.to),
        state: one.state,
    };
    WholeBody {
        body: body(detail.line.unwrap_or_default()),
        mandates: detail.mandates.into_iter().map(mandate).collect(),
    }
}

pub(crate) fn meeting(line: pb::MeetingLine) -> Meeting {
    let time = line.time.unwrap_or_default();
    Meeting {
        id: line.id,
        body: line.body,
        body_name: line.body_name,
        title: line.title,
        starts_at: at(time.start_us),
        ends_at: at(time.end_us),
        place: line.place,
        state: line.state,
    }
}

pub(crate) fn whole_meeting(detail: pb::MeetingDetail) -> WholeMeeting {
    let item = |one: ev::AgendaItem| Item { title: one.title, text: one.text };
    let decision = |one: ev::ItemDecision| Decision { item: one.item, text: one.text };
    let id = detail.line.as_ref().map(|line| line.id.clone()).unwrap_or_default();
    WholeMeeting {
        documents: detail.documents.into_iter().map(|held| document(&id, held)).collect(),
        meeting: meeting(detail.line.unwrap_or_default()),
        agenda: detail.agenda.into_iter().map(item).collect(),
        decisions: detail.decisions.into_iter().map(decision).collect(),
        minutes: detail.minutes.map(|minutes| minutes.extract),
    }
}

fn document(meeting: &str, held: pb::MeetingDocument) -> Document {
    let document = held.document.unwrap_or_default();
    let sha256 = hex::encode(&document.sha256);
    Document {
        item: held.item,
        name: document.name,
        media_type: document.r#type,
        size: document.size,
        address: held.is_here.then(|| format!("/meetings/{meeting}/documents/{sha256}")),
        sha256,
    }
}

pub(crate) fn edition(line: pb::CycleLine) -> Edition {
    Edition {
        id: line.id,
        site: site(line.node, line.node_name),
        season: line.season,
        number: line.number,
        state: line.state,
        phase: line.phase,
    }
}

pub(crate) fn whole_edition(detail: pb::CycleDetail) -> WholeEdition {
    WholeEdition {
        edition: edition(detail.line.unwrap_or_default()),
        charter: detail.charter_toml,
        retrospective: said(detail.retrospective),
    }
}
