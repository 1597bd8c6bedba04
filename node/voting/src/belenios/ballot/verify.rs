//! Checking a ballot completely.

use percole_words::{Message, elections};

use super::super::election::{Election, Question};
use super::super::finding::{Check, Problem};
use super::super::group::{DecodeError, Group, Term};
use super::super::hash::{Hash, challenge};
use super::super::proof::{Branch, Proof};
use super::super::wire;
use super::{Ciphertext, answer_context, ballot_context};

/// Longest ballot in bytes; a ballot with [`CHOICES_MAX`](super::super::election::CHOICES_MAX) choices stays below.
pub const BALLOT_BYTES_MAX: usize = 2 << 20;

/// A ballot whose every proof was checked; only [`verify`] makes one.
///
/// That its credential is listed, and that it is no replay, is for the box or archive that holds it.
#[derive(Debug, Clone)]
pub struct VerifiedBallot<G: Group> {
    hash: Hash,
    credential: String,
    answers: Vec<Vec<Ciphertext<G>>>,
}

impl<G: Group> VerifiedBallot<G> {
    /// The hash of its record.
    pub fn hash(&self) -> Hash {
        self.hash
    }

    /// The public credential that signed it.
    pub fn credential(&self) -> &str {
        &self.credential
    }

    /// The ciphertexts, per question.
    pub fn answers(&self) -> &[Vec<Ciphertext<G>>] {
        &self.answers
    }
}

/// Checks a ballot's form, its election, every proof, every membership and its signature.
///
/// # Errors
/// Everything that is wrong; an answer whose numbers cannot be read is not checked further.
pub fn verify<G: Group>(election: &Election<G>, bytes: &[u8]) -> Result<VerifiedBallot<G>, Vec<Problem>> {
    let ballot = read(bytes).map_err(|problem| vec![problem])?;
    let mut problems = Vec::new();
    if ballot.election_uuid != election.uuid() || ballot.election_hash != election.fingerprint {
        let detail = election.not(ballot.election_uuid, ballot.election_hash);
        problems.push(Problem::new(Check::BallotElection, detail));
    }
    let questions = election.questions();
    if ballot.answers.len() != questions.len() {
        let detail = elections::answers_of_questions(ballot.answers.len(), questions.len());
        problems.push(Problem::new(Check::BallotFormat, detail));
        return Err(problems);
    }
    verify_signature(election, &ballot, &mut problems);
    let context = ballot_context(&election.fingerprint, ballot.credential);
    let mut answers = Vec::with_capacity(questions.len());
    for (index, (question, answer)) in questions.iter().zip(&ballot.answers).enumerate() {
        let checked = AnswerCheck { election, context: &context, number: index + 1, question, answer };
        match checked.run(&mut problems) {
            Ok(ciphertexts) => answers.push(ciphertexts),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() {
        Ok(VerifiedBallot { hash: Hash::of(bytes), credential: ballot.credential.to_owned(), answers })
    } else {
        Err(problems)
    }
}

fn read(bytes: &[u8]) -> Result<wire::Ballot<&str>, Problem> {
    wire::check_length(bytes.len(), BALLOT_BYTES_MAX)
        .and_then(|()| wire::from_canonical(bytes))
        .map_err(|detail| Problem::new(Check::BallotFormat, detail))
}

fn verify_signature<G: Group>(
    election: &Election<G>,
    ballot: &wire::Ballot<&str>,
    problems: &mut Vec<Problem>,
) {
    let mut fail = |problem| problems.push(problem);
    let Some(signature) = &ballot.signature else {
        return fail(Problem::new(Check::Signature, elections::ballot_unsigned()));
    };
    let unsigned = wire::Ballot { signature: None, ..ballot.clone() };
    if Hash::of(&wire::to_canonical(&unsigned)).to_base64() != signature.hash {
        return fail(Problem::new(Check::Signature, elections::ballot_signed_otherwise()));
    }
    let proof = match Proof::<G::Scalar>::decode(&signature.proof) {
        Ok(proof) => proof,
        Err(error) => return fail(element(error, elections::in_signature())),
    };
    let term = Term { base: proof.challenge, g: Some(proof.response), y: None };
    let commitment = G::decode_unchecked(ballot.credential)
        .and_then(|key| G::check_and_commitments(election.tables(), &key, &[term]));
    match commitment {
        Ok((_, commitments)) => {
            let expected =
                challenge::<G::Scalar>(&["sig|", signature.hash, "|"], &G::encode_all(&commitments));
            if expected != proof.challenge {
                fail(Problem::bare(Check::Signature));
            }
        }
        Err(error) => fail(element(error, elections::in_credential())),
    }
}

fn element(error: DecodeError, place: Message) -> Problem {
    Problem::new(Check::Element, error.said()).within(place)
}

struct AnswerCheck<'a, G: Group> {
    election: &'a Election<G>,
    context: &'a str,
    number: usize,
    question: &'a Question,
    answer: &'a wire::Answer<&'a str>,
}

type Branches<S> = Vec<Branch<S>>;
type OnBlankAndTotal<S> = (Branches<S>, Branches<S>);

impl<G: Group> AnswerCheck<'_, G> {
    /// Pushes failed proofs; returns an error when the answer cannot be read.
    fn run(&self, problems: &mut Vec<Problem>) -> Result<Vec<Ciphertext<G>>, Problem> {
        self.check_shape()?;
        let blank = self.question.has_blank();
        let individual: Vec<Branches<G::Scalar>> = self
            .answer
            .individual_proofs
            .iter()
            .map(|proofs| self.branches(proofs, 0..=1))
            .collect::<Result<_, _>>()?;
        let (on_blank, on_total) = self.answer_branches()?;

        // One ladder per ciphertext serves its membership check and all proofs over it.
        let mut ciphertexts = Vec::with_capacity(individual.len());
        let mut commitments = Vec::new();
        for (index, branches) in individual.iter().enumerate() {
            let extra: &[Branch<G::Scalar>] = if blank && index == 0 { &on_blank } else { &[] };
            let (ciphertext, mut made) = self.choice(index, branches.iter().chain(extra))?;
            ciphertexts.push(ciphertext);
            commitments.append(&mut made);
        }
        let total = ciphertexts[usize::from(blank)..]
            .iter()
            .fold(Ciphertext::neutral(), |total, ciphertext| total.plus(ciphertext));
        let (alpha_terms, beta_terms): (Vec<_>, Vec<_>) = on_total.iter().map(Branch::terms).unzip();
        commitments.extend(interleave(
            G::commitments(self.election.tables(), &total.alpha, &alpha_terms),
            G::commitments(self.election.tables(), &total.beta, &beta_terms),
        ));
        commitments.extend([total.alpha, total.beta]);
        let texts = Commitments { texts: G::encode_all(&commitments), blank };
        self.check_proofs(&individual, &on_blank, &on_total, &texts, problems);
        Ok(ciphertexts)
    }

    fn check_shape(&self) -> Result<(), Problem> {
        let (question, answer) = (self.question, self.answer);
        let branches = usize::try_from(question.max - question.min).unwrap_or(usize::MAX).saturating_add(1);
        let expected_overall = branches.saturating_add(usize::from(question.has_blank()));
        let blank_fits = match &answer.blank_proof {
            Some(proofs) => question.has_blank() && proofs.len() == 2,
            None => !question.has_blank(),
        };
        let fits = answer.choices.len() == question.choices()
            && answer.individual_proofs.len() == question.choices()
            && answer.individual_proofs.iter().all(|proofs| proofs.len() == 2)
            && answer.overall_proof.len() == expected_overall
            && blank_fits;
        if fits {
            return Ok(());
        }
        let (number, choices) = (self.number, question.choices());
        let blank: usize = if question.has_blank() { 2 } else { 0 };
        let detail = elections::answer_shape(number, choices, expected_overall, blank);
        Err(Problem::new(Check::BallotFormat, detail))
    }

    fn branches(
        &self,
        proofs: &[wire::Proof<&str>],
        values: impl Iterator<Item = u64>,
    ) -> Result<Branches<G::Scalar>, Problem> {
        let decode = |(proof, value)| {
            Proof::decode(proof)
                .map(|proof| Branch { value, proof })
                .map_err(|error| element(error, elections::in_answer_proof(self.number)))
        };
        proofs.iter().zip(values).map(decode).collect()
    }

    /// The branches over the blank ciphertext, and those over the product of the others.
    fn answer_branches(&self) -> Result<OnBlankAndTotal<G::Scalar>, Problem> {
        let counts = self.question.min..=self.question.max;
        let overall = &self.answer.overall_proof;
        let Some(blank_proof) = &self.answer.blank_proof else {
            return Ok((Vec::new(), self.branches(overall, counts)?));
        };
        let mut on_blank = self.branches(&blank_proof[..1], 0..=0)?;
        on_blank.extend(self.branches(&overall[..1], 1..=1)?);
        let mut on_total = self.branches(&blank_proof[1..], 0..=0)?;
        on_total.extend(self.branches(&overall[1..], counts)?);
        Ok((on_blank, on_total))
    }

    fn choice<'b>(
        &self,
        index: usize,
        branches: impl Iterator<Item = &'b Branch<G::Scalar>>,
    ) -> Result<(Ciphertext<G>, Vec<G::Element>), Problem> {
        let (alpha_terms, beta_terms): (Vec<_>, Vec<_>) = branches.map(Branch::terms).unzip();
        let check = |text: &str, part: &str, terms: &[Term<G::Scalar>]| {
            G::decode_unchecked(text)
                .and_then(|element| G::check_and_commitments(self.election.tables(), &element, terms))
                .map_err(|error| element(error, elections::in_answer_part(self.number, index + 1, part)))
        };
        let choice = &self.answer.choices[index];
        let (alpha, on_alpha) = check(choice.alpha, "alpha", &alpha_terms)?;
        let (beta, on_beta) = check(choice.beta, "beta", &beta_terms)?;
        Ok((Ciphertext { alpha, beta }, interleave(on_alpha, on_beta)))
    }

    fn check_proofs(
        &self,
        individual: &[Branches<G::Scalar>],
        on_blank: &[Branch<G::Scalar>],
        on_total: &[Branch<G::Scalar>],
        commitments: &Commitments,
        problems: &mut Vec<Problem>,
    ) {
        let mut fail = |check, detail| problems.push(Problem::new(check, detail));
        for (index, (branches, choice)) in individual.iter().zip(&self.answer.choices).enumerate() {
            let prefix = ["prove|", self.context, "|", choice.alpha, ",", choice.beta, "|"];
            if !sums_to(&prefix, commitments.individual(index), branches) {
                fail(Check::IndividualProof, elections::in_answer_choice(self.number, index + 1));
            }
        }
        let context = answer_context(self.context, &self.answer.choices);
        let (alpha, beta) = commitments.total();
        let Question { min, max, .. } = *self.question;
        if !self.question.has_blank() {
            let prefix = ["prove|", &context, "|", alpha, ",", beta, "|"];
            if !sums_to(&prefix, commitments.on_total(on_total.len()), on_total) {
                fail(Check::OverallProof, elections::answer_allows(self.number, min, max));
            }
            return;
        }
        let (blank, total) = (commitments.on_blank(), commitments.on_total(on_total.len()));
        let none = [&blank[..2], &total[..2]].concat();
        if !sums_to(&["bproof0|", &context, "|"], &none, [&on_blank[0], &on_total[0]]) {
            fail(Check::BlankProof, elections::in_answer(self.number));
        }
        let some = [&blank[2..], &total[2..]].concat();
        if !sums_to(&["bproof1|", &context, "|"], &some, std::iter::once(&on_blank[1]).chain(&on_total[1..]))
        {
            fail(Check::OverallProof, elections::answer_allows_blank(self.number, min, max));
        }
    }
}

/// The texts of all commitments of an answer: per choice those over it, then those over the product, then the product.
struct Commitments {
    texts: Vec<String>,
    blank: bool,
}

impl Commitments {
    /// Four for the 0-or-1 proof; the blank choice is followed by four more.
    fn individual(&self, index: usize) -> &[String] {
        let start = if self.blank && index > 0 { 4 * index + 4 } else { 4 * index };
        &self.texts[start..start + 4]
    }

    fn on_blank(&self) -> &[String] {
        &self.texts[4..8]
    }

    fn on_total(&self, branches: usize) -> &[String] {
        let end = self.texts.len() - 2;
        &self.texts[end - 2 * branches..end]
    }

    fn total(&self) -> (&str, &str) {
        let end = self.texts.len();
        (&self.texts[end - 2], &self.texts[end - 1])
    }
}

/// Whether the branches' challenges add up to the hash of their commitments.
fn sums_to<'a, S: super::super::group::Scalar>(
    prefix: &[&str],
    commitments: &[String],
    branches: impl IntoIterator<Item = &'a Branch<S>>,
) -> bool {
    let sum = branches.into_iter().fold(S::zero(), |sum, branch| sum + branch.proof.challenge);
    challenge::<S>(prefix, commitments) == sum
}

fn interleave<T>(a: Vec<T>, b: Vec<T>) -> Vec<T> {
    a.into_iter().zip(b).flat_map(|(a, b)| [a, b]).collect()
}

/// Fuzz entry: verifies any bytes as a ballot of `election`.
pub fn fuzz_verify<G: Group>(election: &Election<G>, data: &[u8]) -> bool {
    verify(election, data).is_ok()
}
