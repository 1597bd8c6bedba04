//! What a poll certifies of a question, in parts that fit into events.

use percole_domain::Refusal;
use percole_proto::event::v1 as ev;
use percole_voting::count::question::{Question, Tally};
use percole_words::{Message, events};
use prost::Message as _;
use sha2::{Digest, Sha256};

/// The largest part, in bytes.
pub(crate) const COUNT_BYTES_MAX: usize = 200 * 1024;
/// The most parts of a poll, over all its questions.
pub(crate) const PARTS_MAX: usize = 64;

/// The hash by which a certificate names a part: SHA-256 of `percole/count/v1\0` and the encoded part.
pub(crate) fn count_hash(count: &ev::QuestionCount) -> [u8; 32] {
    Sha256::new().chain_update(b"percole/count/v1\0").chain_update(count.encode_to_vec()).finalize().into()
}

/// Reads a part of the count of a question, and checks that some papers can have given it.
///
/// # Errors
/// What cannot be.
pub(crate) fn read_count(question: &Question, count: &ev::QuestionCount) -> Result<Tally, Refusal> {
    let refuse = |message: Message| Refusal::precondition(events::count_refused(count.question, message));
    let mut tally = Tally {
        counted: count.counted,
        blank: count.blank,
        spoiled: count.spoiled,
        figures: count.figures.clone(),
        ..Tally::default()
    };
    let mut before: &[u32] = &[];
    for papers in &count.papers {
        if papers.values.as_slice() <= before {
            return Err(refuse(events::papers_not_sorted()));
        }
        before = &papers.values;
        tally.papers.insert(papers.values.clone(), papers.count);
    }
    tally.check(question).map_err(refuse)?;
    Ok(tally)
}

/// Writes the count of the question with a number, in as many parts as it takes.
pub(crate) fn split(number: u32, tally: &Tally) -> Vec<ev::QuestionCount> {
    let mut part = ev::QuestionCount {
        question: number,
        counted: tally.counted,
        blank: tally.blank,
        spoiled: tally.spoiled,
        figures: tally.figures.clone(),
        papers: Vec::new(),
    };
    if tally.papers.is_empty() {
        return vec![part];
    }
    part.counted = 0;
    let (mut parts, mut bytes) = (Vec::new(), 0);
    for (values, count) in &tally.papers {
        let papers = ev::Papers { count: *count, values: values.clone() };
        let more = papers.encoded_len() + FRAME_BYTES;
        if bytes + more > COUNT_BYTES_MAX {
            let next = ev::QuestionCount { question: number, ..ev::QuestionCount::default() };
            parts.push(std::mem::replace(&mut part, next));
            bytes = 0;
        }
        bytes += more;
        part.counted += count;
        part.papers.push(papers);
    }
    parts.push(part);
    parts
}

/// What stands around each line of papers, and a share of what stands around all.
const FRAME_BYTES: usize = 8;

/// Whether every paper of so many voters fits into the parts of a poll, whatever they say.
pub(crate) fn whole_papers_fit(questions: &[Question], voters: u64) -> bool {
    let mut parts = 0_u64;
    for question in questions {
        let line = u64::from(question.options) * 2 + 16 + FRAME_BYTES as u64;
        let bytes = if question.kind.needs_papers() { voters.saturating_mul(line) } else { 0 };
        parts = parts.saturating_add(1 + bytes / (COUNT_BYTES_MAX as u64 - line));
    }
    parts <= PARTS_MAX as u64
}
