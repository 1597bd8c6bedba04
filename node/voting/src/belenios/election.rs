//! The election record: questions, group and public key.

use percole_words::{Message, documents, elections, foreign};
use serde::{Deserialize, Serialize};

use super::finding::excerpt;
use super::group::{Group, GroupName};
use super::hash::Hash;

/// Most questions in an election.
pub const QUESTIONS_MAX: usize = 64;
/// Most choices over all questions of an election.
pub const CHOICES_MAX: usize = 512;
/// Longest election record in bytes.
pub const ELECTION_BYTES_MAX: usize = 1 << 20;

const UUID_ALPHABET: &[u8] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const UUID_CHARS_MIN: usize = 14;
const UUID_CHARS_MAX: usize = 64;

/// A homomorphic question: between `min` and `max` of the answers, or blank where that is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The answers to choose from.
    pub answers: Vec<String>,
    /// Whether a blank answer can be given instead; it is then the first choice of a ballot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blank: Option<bool>,
    /// Fewest answers chosen when not blank.
    pub min: u64,
    /// Most answers chosen.
    pub max: u64,
    /// The question.
    pub question: String,
}

impl Question {
    /// Whether a blank answer is offered.
    pub fn has_blank(&self) -> bool {
        self.blank == Some(true)
    }

    /// Choices on a ballot: one per answer, and the blank flag.
    pub fn choices(&self) -> usize {
        self.answers.len() + usize::from(self.has_blank())
    }
}

/// What an organiser writes before there is a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ElectionDraft {
    /// 14 or more characters of the base-58 alphabet.
    pub uuid: String,
    /// Title.
    pub name: String,
    /// Longer text.
    pub description: String,
    /// The questions.
    pub questions: Vec<Question>,
    /// Who runs the election.
    pub administrator: Option<String>,
    /// Who gave out the credentials.
    pub credential_authority: Option<String>,
}

/// An election whose record was read and whose public key is a member of the group.
pub struct Election<G: Group> {
    /// The record's fields other than the key.
    pub draft: ElectionDraft,
    /// The key ballots are encrypted under.
    pub public_key: G::Element,
    /// The same as text.
    pub public_key_text: String,
    /// Base64 hash of the record, part of every proof.
    pub fingerprint: String,
    bytes: Vec<u8>,
    tables: G::Tables,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ElectionWire {
    version: u32,
    description: String,
    name: String,
    group: String,
    public_key: String,
    questions: Vec<QuestionWire>,
    uuid: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    administrator: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    credential_authority: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum QuestionWire {
    Homomorphic(Question),
    Other { r#type: String },
}

/// Why an election record is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.said())]
pub enum ElectionError {
    /// Well-formed, but outside what percole reads; nothing can be said of it.
    Unsupported(Message),
    /// Wrong.
    Invalid(Message),
}

impl ElectionError {
    /// What is wrong with the record.
    pub fn said(&self) -> &Message {
        match self {
            Self::Unsupported(why) | Self::Invalid(why) => why,
        }
    }
}

/// That the election's public key is no key.
fn bad_key(why: Message) -> ElectionError {
    ElectionError::Invalid(documents::fault(elections::in_public_key(), why))
}

/// Which group an election record names, before the rest of it is read.
///
/// # Errors
/// When the record is not an election or names a group percole does not know.
pub fn group_of(bytes: &[u8]) -> Result<GroupName, ElectionError> {
    #[derive(Deserialize)]
    struct GroupField {
        group: String,
    }
    check_length(bytes)?;
    let GroupField { group } = serde_json::from_slice(bytes).map_err(invalid)?;
    GroupName::read(&group).map_err(ElectionError::Unsupported)
}

impl<G: Group> Election<G> {
    /// Reads an election record; its bytes are kept, because proofs are bound to their hash.
    ///
    /// # Errors
    /// When the record is malformed, exceeds a limit, is of another group or version, or has questions that need a mixnet.
    pub fn decode(bytes: &[u8]) -> Result<Self, ElectionError> {
        check_length(bytes)?;
        let wire: ElectionWire = serde_json::from_slice(bytes).map_err(invalid)?;
        if wire.version != 1 {
            let version = elections::record_version(wire.version.to_string(), 1u64);
            return Err(ElectionError::Unsupported(version));
        }
        if wire.group != G::NAME {
            let group = elections::group_of_another(excerpt(&wire.group), G::NAME);
            return Err(ElectionError::Unsupported(group));
        }
        let questions = wire.questions.into_iter().map(homomorphic).collect::<Result<_, _>>()?;
        let draft = ElectionDraft {
            uuid: wire.uuid,
            name: wire.name,
            description: wire.description,
            questions,
            administrator: wire.administrator,
            credential_authority: wire.credential_authority,
        };
        draft.check()?;
        let public_key = G::decode(&wire.public_key).map_err(|error| bad_key(error.said()))?;
        if public_key == G::identity() {
            return Err(bad_key(elections::neutral_element()));
        }
        Ok(Self {
            draft,
            tables: G::tables(&public_key),
            public_key,
            public_key_text: wire.public_key,
            fingerprint: Hash::of(bytes).to_base64(),
            bytes: bytes.to_vec(),
        })
    }

    /// The record as read.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The questions.
    pub fn questions(&self) -> &[Question] {
        &self.draft.questions
    }

    /// The election's identifier.
    pub fn uuid(&self) -> &str {
        &self.draft.uuid
    }

    /// That something names another election than this one.
    pub(crate) fn not(&self, uuid: &str, fingerprint: &str) -> Message {
        elections::made_for_another(excerpt(uuid), excerpt(fingerprint), self.uuid(), &self.fingerprint)
    }

    pub(crate) fn tables(&self) -> &G::Tables {
        &self.tables
    }
}

impl ElectionDraft {
    /// Writes the election record under a public key.
    ///
    /// # Errors
    /// When a limit is exceeded or the identifier or a question is not allowed.
    pub fn encode<G: Group>(&self, public_key: &G::Element) -> Result<Vec<u8>, ElectionError> {
        self.check()?;
        let wire = ElectionWire {
            version: 1,
            description: self.description.clone(),
            name: self.name.clone(),
            group: G::NAME.to_owned(),
            public_key: G::encode(public_key),
            questions: self.questions.iter().cloned().map(QuestionWire::Homomorphic).collect(),
            uuid: self.uuid.clone(),
            administrator: self.administrator.clone(),
            credential_authority: self.credential_authority.clone(),
        };
        let bytes = super::wire::to_canonical(&wire);
        check_length(&bytes)?;
        Ok(bytes)
    }

    fn check(&self) -> Result<(), ElectionError> {
        let fail = |message| Err(ElectionError::Invalid(message));
        check_uuid(&self.uuid).map_err(ElectionError::Invalid)?;
        let choices: usize = self.questions.iter().map(Question::choices).sum();
        if self.questions.is_empty() || self.questions.len() > QUESTIONS_MAX || choices > CHOICES_MAX {
            return fail(elections::election_at_most(QUESTIONS_MAX, CHOICES_MAX));
        }
        for (index, question) in self.questions.iter().enumerate() {
            let (number, answers) = (index + 1, question.answers.len() as u64);
            if answers == 0 {
                return fail(elections::question_without_answers(number));
            }
            if question.min > question.max || question.max > answers {
                return fail(elections::question_bounds(number, question.min, question.max, answers));
            }
        }
        Ok(())
    }
}

/// Whether a text can name an election.
pub fn is_uuid(text: &str) -> bool {
    (UUID_CHARS_MIN..=UUID_CHARS_MAX).contains(&text.len())
        && text.bytes().all(|byte| UUID_ALPHABET.contains(&byte))
}

/// As [`is_uuid`].
///
/// # Errors
/// What can name an election.
pub(crate) fn check_uuid(text: &str) -> Result<(), Message> {
    match is_uuid(text) {
        true => Ok(()),
        false => Err(elections::election_id_form(excerpt(text), UUID_CHARS_MIN, UUID_CHARS_MAX)),
    }
}

fn homomorphic(question: QuestionWire) -> Result<Question, ElectionError> {
    match question {
        QuestionWire::Homomorphic(question) => Ok(question),
        QuestionWire::Other { r#type } => {
            Err(ElectionError::Unsupported(elections::question_type(excerpt(&r#type))))
        }
    }
}

fn check_length(bytes: &[u8]) -> Result<(), ElectionError> {
    super::wire::check_length(bytes.len(), ELECTION_BYTES_MAX).map_err(ElectionError::Invalid)
}

fn invalid(error: serde_json::Error) -> ElectionError {
    ElectionError::Invalid(foreign::of_json(&error))
}

/// Fuzz entry: reads any bytes as an election of either group.
pub fn fuzz_decode(data: &[u8]) -> bool {
    let read = Election::<super::group::Ed25519>::decode(data).is_ok()
        | Election::<super::group::Belenios2048>::decode(data).is_ok();
    assert!(!read || group_of(data).is_ok(), "an election that can be read names its group");
    read
}
