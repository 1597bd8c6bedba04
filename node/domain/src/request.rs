//! What somebody asks of a body, and what it answers: the steps Q1 to Q3.
//!
//! Q1 and Q3 are in the log of the filer's node, Q2 in that of the body's, which may be the same. An answer and a withdrawal that
//! crossed on the way end the same everywhere: it is withdrawn, and the answer can be read.

use percole_words::request;

use crate::lifecycle::{Lifecycle, Row};
use crate::names::{NOTE_CHARS_MAX, check_line, check_paragraph, check_paragraph_or_empty, check_reason};
use crate::text::TITLE_CHARS_MAX;
use crate::transmission::ANSWER_DAYS_MAX;
use crate::{Refusal, Timestamp, words};

words! {
    /// State of a request; whether its answer is late follows from the clock ([`Request::standing`]).
    pub enum RequestState: "state", request::request_unknown_state {
        /// It waits for an answer.
        Filed = "filed" => request::request_state_filed,
        /// The body answered.
        Answered = "answered" => request::request_state_answered,
        /// Taken back by who filed it.
        Withdrawn = "withdrawn" => request::request_state_withdrawn,
    }
}

/// What a request goes through.
pub static REQUEST: Lifecycle<RequestState> = {
    use RequestState::*;
    Lifecycle {
        name: "request",
        absent: request::request_absent,
        states: RequestState::ALL,
        terminal: &[Withdrawn],
        rows: &[
            Row { id: "Q1", refusal: |_, _| request::request_exists(), from: &[], to: Filed },
            Row { id: "Q2", refusal: request::cannot_request_answer, from: &[Filed, Answered], to: Answered },
            Row { id: "Q3", refusal: request::cannot_request_withdraw, from: &[Filed], to: Withdrawn },
        ],
    }
};

words! {
    /// What is asked for.
    pub enum RequestKind: "kind", request::request_unknown_kind {
        /// An item of the body's next agenda.
        Agenda = "agenda" => request::request_kind_agenda,
        /// A written question.
        Question = "question" => request::request_kind_question,
        /// Mediation.
        Mediation = "mediation" => request::request_kind_mediation,
    }
}

words! {
    /// What a body answers.
    pub enum RequestAnswer: "kind", request::request_unknown_answer {
        /// It stands on the agenda of a meeting.
        Placed = "placed" => request::request_answer_placed,
        /// It is put off until a day, and waits again from then on.
        Later = "later" => request::request_answer_later,
        /// It is refused, under an article.
        Refused = "refused" => request::request_answer_refused,
        /// It is answered in words.
        Answered = "answered" => request::request_answer_answered,
    }
}

words! {
    /// Where the answer to a request stands at some time.
    pub enum RequestStanding: "standing", request::request_unknown_standing {
        /// It is awaited, and there is time.
        Awaited = "awaited" => request::request_standing_awaited,
        /// It was due, and the body's node was heard of since.
        Late = "late" => request::request_standing_late,
        /// It was due, and the body's node was not heard of since.
        Unknown = "unknown" => request::request_standing_unknown,
        /// Put off until a day that is to come.
        PutOff = "put_off" => request::request_standing_put_off,
        /// Answered.
        Answered = "answered" => request::request_state_answered,
        /// Taken back.
        Withdrawn = "withdrawn" => request::request_state_withdrawn,
    }
}

/// A request as its events left it; transitions consume it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    state: RequestState,
    answer: Option<RequestAnswer>,
    due: Timestamp,
}

/// What a body answers, beside its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answering<'a> {
    /// What kind of answer it is.
    pub kind: RequestAnswer,
    /// Whether it names a meeting on whose agenda it is placed.
    pub names_meeting: bool,
    /// The article under which it is refused; else empty.
    pub article: &'a str,
    /// Until when it is put off.
    pub until: Option<Timestamp>,
    /// Why an earlier answer is replaced; else empty.
    pub reason: &'a str,
}

impl Request {
    /// Q1: filed at `now`, to be answered within so many days.
    ///
    /// # Errors
    /// `invalid_argument` unless the delay is 1 to 3,650 days.
    pub fn file(answer_days: u32, now: Timestamp) -> Result<Request, Refusal> {
        let state = REQUEST.begin("Q1")?;
        if !(1..=ANSWER_DAYS_MAX).contains(&answer_days) {
            let message = percole_words::domain::answer_days_out_of_range(answer_days, ANSWER_DAYS_MAX);
            return Err(Refusal::invalid("answer_days", message).under("Q1"));
        }
        Ok(Request { state, answer: None, due: now.plus_days(answer_days) })
    }

    /// Q2: the body answers at `now`.
    ///
    /// # Errors
    /// `failed_precondition` once it is withdrawn; `invalid_argument` when the answer does not say what its kind needs, or replaces
    /// an earlier one without a reason.
    pub fn answer(self, given: &Answering<'_>, now: Timestamp) -> Result<Request, Refusal> {
        let state = REQUEST.step("Q2", self.state)?;
        self.answered(state, given, now)
    }

    /// Q2 read in a log: one that crossed a withdrawal is held beside it.
    ///
    /// # Errors
    /// As [`Request::answer`], except that it may be withdrawn.
    pub fn observe_answer(self, given: &Answering<'_>, now: Timestamp) -> Result<Request, Refusal> {
        match self.state {
            RequestState::Withdrawn => self.answered(RequestState::Withdrawn, given, now),
            _ => self.answer(given, now),
        }
    }

    fn answered(
        self,
        state: RequestState,
        given: &Answering<'_>,
        now: Timestamp,
    ) -> Result<Request, Refusal> {
        given.check(now).map_err(|refusal| refusal.under("Q2"))?;
        if self.answer.is_some() {
            check_reason(given.reason).map_err(|refusal| refusal.under("Q2"))?;
        }
        Ok(Request { state, answer: Some(given.kind), due: given.until.unwrap_or(self.due) })
    }

    /// Q3: taken back by who filed it.
    ///
    /// # Errors
    /// `failed_precondition` once it is answered or withdrawn; `invalid_argument` without a reason.
    pub fn withdraw(self, reason: &str) -> Result<Request, Refusal> {
        let state = REQUEST.step("Q3", self.state)?;
        check_reason(reason).map_err(|refusal| refusal.under("Q3"))?;
        Ok(Request { state, ..self })
    }

    /// Q3 read in a log: one that crossed an answer ends what is awaited all the same.
    ///
    /// # Errors
    /// As [`Request::withdraw`], except that it may be answered.
    pub fn observe_withdrawal(self, reason: &str) -> Result<Request, Refusal> {
        match self.state {
            RequestState::Answered => Request { state: RequestState::Filed, ..self }.withdraw(reason),
            _ => self.withdraw(reason),
        }
    }

    /// Where its answer stands at `now`, as far as that is known; `heard` is when the body's node was last heard of, `None` for
    /// one's own. Who is late is said to be late only when it could have been heard of since (decision 51).
    pub fn standing(&self, now: Timestamp, heard: Option<Timestamp>) -> RequestStanding {
        let is_put_off = self.answer == Some(RequestAnswer::Later);
        match self.state {
            RequestState::Withdrawn => RequestStanding::Withdrawn,
            RequestState::Answered if !is_put_off => RequestStanding::Answered,
            RequestState::Answered if now <= self.due => RequestStanding::PutOff,
            RequestState::Filed if now <= self.due => RequestStanding::Awaited,
            _ if heard.is_none_or(|heard| heard > self.due) => RequestStanding::Late,
            _ => RequestStanding::Unknown,
        }
    }

    /// Whole days until it is due, or since it was.
    pub fn days(&self, now: Timestamp) -> i64 {
        if now > self.due { now.days_since(self.due) } else { self.due.days_since(now) }
    }

    /// A request from the facts of its row.
    pub fn from_facts(state: RequestState, answer: Option<RequestAnswer>, due: Timestamp) -> Request {
        Request { state, answer, due }
    }

    /// Its state.
    pub fn state(&self) -> RequestState {
        self.state
    }

    /// When an answer is due.
    pub fn due(&self) -> Timestamp {
        self.due
    }
}

impl Answering<'_> {
    /// Each kind says what it needs, and nothing else.
    fn check(&self, now: Timestamp) -> Result<(), Refusal> {
        let of = |kind| self.kind == kind;
        if of(RequestAnswer::Placed) != self.names_meeting {
            let message = if self.names_meeting {
                request::request_meeting_of_other_answer()
            } else {
                request::request_meeting_missing()
            };
            return Err(Refusal::invalid("meeting", message));
        }
        match (of(RequestAnswer::Later), self.until) {
            (true, None) => return Err(Refusal::invalid("until", request::request_until_missing())),
            (true, Some(until)) if until <= now => {
                return Err(Refusal::invalid("until", request::request_until_past(until)));
            }
            (false, Some(_)) => {
                return Err(Refusal::invalid("until", request::request_until_of_other_answer()));
            }
            _ => {}
        }
        match (of(RequestAnswer::Refused), self.article) {
            (true, "") => Err(Refusal::invalid("article", request::request_article_missing())),
            (true, article) => check_line("article", article, TITLE_CHARS_MAX),
            (false, "") => Ok(()),
            (false, _) => Err(Refusal::invalid("article", request::request_article_of_other_answer())),
        }
    }
}

/// Checks what is asked, in words.
///
/// # Errors
/// `invalid_argument` on `title` or `text`.
pub fn check_words(title: &str, text: &str) -> Result<(), Refusal> {
    check_line("title", title, TITLE_CHARS_MAX)?;
    check_paragraph_or_empty("text", text, NOTE_CHARS_MAX)
}

/// Checks an answer in words.
///
/// # Errors
/// `invalid_argument` on `text`, also for none where the kind of answer needs some.
pub fn check_explained(kind: RequestAnswer, text: &str) -> Result<(), Refusal> {
    match kind {
        RequestAnswer::Placed => check_paragraph_or_empty("text", text, NOTE_CHARS_MAX),
        _ => check_paragraph("text", text, NOTE_CHARS_MAX),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn filed() -> Request {
        Request::file(30, at("2020-06-01 10:00")).unwrap()
    }

    fn giving(kind: RequestAnswer) -> Answering<'static> {
        Answering { kind, names_meeting: false, article: "", until: None, reason: "" }
    }

    #[test]
    fn each_answer_says_what_it_needs_and_nothing_else() {
        use RequestAnswer::{Answered, Later, Placed, Refused};
        let now = at("2020-06-02 10:00");
        let until = Some(at("2020-09-01 00:00"));
        for (given, field) in [
            (giving(Answered), None),
            (giving(Placed), Some("meeting")),
            (Answering { names_meeting: true, ..giving(Placed) }, None),
            (Answering { names_meeting: true, ..giving(Answered) }, Some("meeting")),
            (giving(Later), Some("until")),
            (Answering { until: Some(now), ..giving(Later) }, Some("until")),
            (Answering { until, ..giving(Later) }, None),
            (Answering { until, ..giving(Answered) }, Some("until")),
            (giving(Refused), Some("article")),
            (Answering { article: "12", ..giving(Refused) }, None),
            (Answering { article: "12", ..giving(Answered) }, Some("article")),
        ] {
            let answered = filed().answer(&given, now);
            assert_eq!(answered.as_ref().err().and_then(Refusal::field), field, "{given:?}");
            assert_eq!(answered.is_ok(), field.is_none());
        }
    }

    #[test]
    fn another_answer_says_why() {
        let now = at("2020-06-02 10:00");
        let answered = filed().answer(&giving(RequestAnswer::Answered), now).unwrap();
        let again = answered.clone().answer(&giving(RequestAnswer::Answered), now).unwrap_err();
        assert_eq!((again.field(), again.rule()), (Some("reason"), Some("Q2")));
        let because = Answering { reason: "une erreur", ..giving(RequestAnswer::Answered) };
        assert_eq!(answered.answer(&because, now).unwrap().state(), RequestState::Answered);
    }

    #[test]
    fn what_is_put_off_comes_back_by_itself() {
        let until = at("2020-09-01 00:00");
        let later = Answering { until: Some(until), ..giving(RequestAnswer::Later) };
        let put_off = filed().answer(&later, at("2020-06-02 10:00")).unwrap();
        assert_eq!(put_off.standing(at("2020-08-30 00:00"), None), RequestStanding::PutOff);
        assert_eq!(put_off.days(at("2020-08-30 00:00")), 2);
        assert_eq!(put_off.standing(at("2020-09-03 00:00"), None), RequestStanding::Late);
        assert_eq!(put_off.standing(at("2020-09-03 00:00"), Some(until)), RequestStanding::Unknown);
    }

    #[test]
    fn who_was_not_heard_of_is_not_said_to_be_late() {
        let (before, after) = (at("2020-06-30 10:00"), at("2020-07-11 10:00"));
        assert_eq!((filed().standing(before, None), filed().days(before)), (RequestStanding::Awaited, 1));
        assert_eq!((filed().standing(after, None), filed().days(after)), (RequestStanding::Late, 10));
        assert_eq!(filed().standing(after, Some(filed().due())), RequestStanding::Unknown);
    }

    #[test]
    fn an_answer_and_a_withdrawal_that_cross_end_alike_in_both_orders() {
        let (now, given) = (at("2020-06-02 10:00"), giving(RequestAnswer::Answered));
        let at_filer = filed().withdraw("réglé").unwrap().observe_answer(&given, now).unwrap();
        let at_body = filed().answer(&given, now).unwrap().observe_withdrawal("réglé").unwrap();
        assert_eq!(at_filer, at_body);
        assert_eq!(at_filer.standing(now, None), RequestStanding::Withdrawn);
        assert!(
            filed().withdraw("réglé").unwrap().answer(&given, now).is_err(),
            "who knows of it answers no more"
        );
        let answered = filed().answer(&given, now).unwrap();
        assert_eq!(answered.withdraw("réglé").unwrap_err().rule(), Some("Q3"));
    }

    #[test]
    fn words_have_bounds() {
        assert_eq!(check_words("", "texte").unwrap_err().field(), Some("title"));
        assert!(check_words("Un point", "").is_ok());
        assert_eq!(check_explained(RequestAnswer::Refused, "").unwrap_err().field(), Some("text"));
        assert!(check_explained(RequestAnswer::Placed, "").is_ok());
        assert_eq!(Request::file(0, at("2020-06-01 10:00")).unwrap_err().field(), Some("answer_days"));
    }
}
