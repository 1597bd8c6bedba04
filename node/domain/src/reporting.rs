//! A report's state, and the transitions of lifecycle C: it is commented, adopted and handed over as one.
//!
//! Deciding a command and folding an own event call the same transitions. A mirror that is not entitled to every event of
//! a report folds with [`Report::observe`] instead, which asks only that the table allows some way from the last state
//! seen to the next.

use percole_words::{domain, lifecycle, vocabulary};

use crate::lifecycle::{Lifecycle, Row};
use crate::names::{NOTE_CHARS_MAX, check_paragraph_or_empty, check_reason};
use crate::{Refusal, Timestamp, words};

words! {
    /// State of a report, and of what it holds.
    pub enum ReportState: "state", vocabulary::unknown_report_state {
        /// Being written.
        Draft = "draft" => vocabulary::report_draft,
        /// A frozen version is open for remarks.
        InComment = "in_comment" => vocabulary::report_in_comment,
        /// A frozen version is with the groups that adopt it.
        Revision = "revision" => vocabulary::report_revision,
        /// Adopted by its groups.
        Adopted = "adopted" => vocabulary::report_adopted,
        /// Handed to one or more bodies.
        Sent = "sent" => vocabulary::report_sent,
        /// Taken back.
        Withdrawn = "withdrawn" => vocabulary::report_withdrawn,
    }
}

/// What a report goes through.
pub static REPORT: Lifecycle<ReportState> = {
    use ReportState::*;
    Lifecycle {
        name: "report",
        absent: lifecycle::report_absent,
        states: ReportState::ALL,
        terminal: &[Withdrawn],
        rows: &[
            Row { id: "C1", refusal: |_, _| lifecycle::report_exists(), from: &[], to: Draft },
            Row { id: "C2", refusal: lifecycle::cannot_report_publish, from: &[Draft], to: InComment },
            Row {
                id: "C3",
                refusal: lifecycle::cannot_report_revise,
                from: &[Draft, InComment, Revision],
                to: Revision,
            },
            Row {
                id: "C4",
                refusal: lifecycle::cannot_report_publish_again,
                from: &[Revision],
                to: InComment,
            },
            Row { id: "C5", refusal: lifecycle::cannot_report_adopt, from: &[Revision], to: Adopted },
            Row { id: "C6", refusal: lifecycle::cannot_report_reopen, from: &[Adopted], to: Revision },
            Row { id: "C7", refusal: lifecycle::cannot_report_send, from: &[Adopted, Sent], to: Sent },
            Row {
                id: "C8",
                refusal: lifecycle::cannot_report_withdraw,
                from: &[Draft, InComment, Revision, Adopted],
                to: Withdrawn,
            },
            Row { id: "C9", refusal: lifecycle::cannot_report_hand_in, from: &[Draft, Sent], to: Sent },
            Row { id: "C10", refusal: |_, _| lifecycle::report_exists(), from: &[], to: Sent },
        ],
    }
};

words! {
    /// What a report is.
    pub enum ReportKind: "kind", vocabulary::unknown_report_kind {
        /// It is adopted by its groups and handed over.
        Report = "report" => vocabulary::kind_report,
        /// What a group hands to whoever edits a report; it is never adopted.
        Sheet = "sheet" => vocabulary::kind_sheet,
        /// What a node passes on of another node's report, with its history.
        Copy = "copy" => vocabulary::kind_copy,
    }
}

words! {
    /// What became of a measure of a sheet.
    pub enum Fate: "fate", vocabulary::unknown_fate {
        /// It became a measure of the report.
        Taken = "taken" => vocabulary::fate_taken,
        /// It went into a measure together with others.
        Merged = "merged" => vocabulary::fate_merged,
        /// It is not in the report.
        LeftOut = "left_out" => vocabulary::fate_left_out,
    }
}

impl Fate {
    /// Checks what is said of a measure: where it went, or why it went nowhere.
    ///
    /// # Errors
    /// `invalid_argument` on `into` when it is missing, or there for one that was left out; on `why` for one without a reason.
    pub fn check(self, into: &str, why: &str) -> Result<(), Refusal> {
        check_paragraph_or_empty("why", why, NOTE_CHARS_MAX)?;
        match self {
            Fate::LeftOut if !into.is_empty() => Err(Refusal::invalid("into", domain::left_out_into())),
            Fate::LeftOut if why.is_empty() => Err(Refusal::invalid("why", domain::reason_missing())),
            Fate::Taken | Fate::Merged if into.is_empty() => {
                Err(Refusal::invalid("into", domain::is_missing()))
            }
            _ => Ok(()),
        }
    }
}

/// A report as its events left it; transitions consume it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Report {
    state: ReportState,
    version: u32,
    comment_until: Option<Timestamp>,
}

/// C2, C3, C4.
#[derive(Clone, Debug)]
pub enum Freeze {
    /// For comment until a moment.
    ForComment {
        /// End of the comment window.
        until: Timestamp,
        /// Needed once groups were asked to adopt it.
        reason: String,
    },
    /// For the groups to adopt it.
    ForAdoption {
        /// Needed once it was shown.
        reason: String,
        /// What changed; may be empty.
        changed: String,
    },
}

impl Report {
    /// C1: a draft.
    ///
    /// # Errors
    /// None in practice: the table has that row.
    pub fn draft() -> Result<Report, Refusal> {
        Ok(Report { state: REPORT.begin("C1")?, version: 0, comment_until: None })
    }

    /// C10: a copy of a version that another node sent, to be passed on.
    ///
    /// # Errors
    /// None in practice: the table has that row.
    pub fn copy(version: u32) -> Result<Report, Refusal> {
        Ok(Report { state: REPORT.begin("C10")?, version, comment_until: None })
    }

    /// A report from the facts of its row.
    pub fn from_facts(state: ReportState, version: u32, comment_until: Option<Timestamp>) -> Report {
        Report { state, version, comment_until }
    }

    /// Where it stands.
    pub fn state(&self) -> ReportState {
        self.state
    }

    /// The newest frozen version; 0 before there is one.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// End of the last comment window, if there ever was one.
    pub fn comment_until(&self) -> Option<Timestamp> {
        self.comment_until
    }

    /// The row by which a version is frozen from here.
    pub fn rule_of(&self, step: &Freeze) -> &'static str {
        match (step, self.state) {
            (Freeze::ForComment { .. }, ReportState::Revision) => "C4",
            (Freeze::ForComment { .. }, _) => "C2",
            (Freeze::ForAdoption { .. }, _) => "C3",
        }
    }

    /// C2, C4: a version is frozen and open for comment. C3: it is frozen for its groups to adopt it.
    ///
    /// # Errors
    /// `failed_precondition` in a state that the row does not leave, or for a version that does not follow;
    /// `invalid_argument` on `reason` when it is needed and missing.
    pub fn freeze(self, version: u32, step: &Freeze) -> Result<Report, Refusal> {
        let rule = self.rule_of(step);
        let state = REPORT.step(rule, self.state)?;
        if version != self.version.saturating_add(1) {
            let message = domain::version_does_not_follow(version, self.version);
            return Err(Refusal::precondition(message).under(rule));
        }
        let reason = match step {
            Freeze::ForComment { reason, .. } => reason,
            Freeze::ForAdoption { reason, changed } => {
                check_paragraph_or_empty("changed", changed, NOTE_CHARS_MAX)?;
                reason
            }
        };
        match self.state {
            ReportState::Draft => check_paragraph_or_empty("reason", reason, NOTE_CHARS_MAX),
            _ => check_reason(reason),
        }
        .map_err(|refusal| refusal.under(rule))?;
        let comment_until = match step {
            Freeze::ForComment { until, .. } => Some(*until),
            Freeze::ForAdoption { .. } => self.comment_until,
        };
        Ok(Report { state, version, comment_until })
    }

    /// Whether C3 may be taken at `now`: comments are no longer open. Judged when it is decided, never again.
    ///
    /// # Errors
    /// `failed_precondition` while the window is open.
    pub fn check_window_is_over(&self, now: Timestamp) -> Result<(), Refusal> {
        let open = self.state == ReportState::InComment;
        match self.comment_until.filter(|&until| open && now < until) {
            None => Ok(()),
            Some(until) => Err(Refusal::precondition(domain::comments_open_until(until)).under("C3")),
        }
    }

    /// Whether its texts may change: until it is adopted.
    ///
    /// # Errors
    /// `failed_precondition` once it is adopted, sent or withdrawn.
    pub fn check_texts_may_change(&self) -> Result<(), Refusal> {
        match self.state {
            ReportState::Draft | ReportState::InComment | ReportState::Revision => Ok(()),
            state => Err(Refusal::precondition(domain::report_text_frozen(state))),
        }
    }

    /// Whether a group may say what it thinks of a version: once groups are asked, until the report is sent.
    ///
    /// # Errors
    /// `failed_precondition` in any other state, or for another version than the newest.
    pub fn check_may_be_adopted(&self, version: u32) -> Result<(), Refusal> {
        match self.state {
            ReportState::Revision | ReportState::Adopted => self.require_version(version, "C5"),
            state => Err(Refusal::precondition(domain::groups_not_asked(state)).under("C5")),
        }
    }

    /// C5: the rule of adoption is met for the newest version.
    ///
    /// # Errors
    /// `failed_precondition` unless it is in revision, or for another version.
    pub fn adopt(self, version: u32) -> Result<Report, Refusal> {
        let state = REPORT.step("C5", self.state)?;
        self.require_version(version, "C5")?;
        Ok(Report { state, ..self })
    }

    /// C6: back to its groups.
    ///
    /// # Errors
    /// `failed_precondition` unless it is adopted; `invalid_argument` without a reason.
    pub fn reopen(self, reason: &str) -> Result<Report, Refusal> {
        let state = REPORT.step("C6", self.state)?;
        check_reason(reason).map_err(|refusal| refusal.under("C6"))?;
        Ok(Report { state, ..self })
    }

    /// C7: handed to at least one body; once more when another one could not read it otherwise.
    ///
    /// # Errors
    /// `failed_precondition` unless it is adopted or sent, or for another version.
    pub fn send(self, version: u32) -> Result<Report, Refusal> {
        let state = REPORT.step("C7", self.state)?;
        self.require_version(version, "C7")?;
        Ok(Report { state, ..self })
    }

    /// C9: a sheet is handed to whoever edits a report, as it stands; once more to another one.
    ///
    /// # Errors
    /// `failed_precondition` in any other state than draft or sent, or for a version that does not follow.
    pub fn hand_in(self, version: u32) -> Result<Report, Refusal> {
        let state = REPORT.step("C9", self.state)?;
        let expected = match self.state {
            ReportState::Sent => self.version,
            _ => self.version.saturating_add(1),
        };
        if version != expected {
            let message = domain::version_does_not_follow(version, self.version);
            return Err(Refusal::precondition(message).under("C9"));
        }
        Ok(Report { state, version, ..self })
    }

    /// C8: taken back.
    ///
    /// # Errors
    /// `failed_precondition` once it is sent (recall the transmissions instead); `invalid_argument` without a reason.
    pub fn withdraw(self, reason: &str) -> Result<Report, Refusal> {
        let state = REPORT.step("C8", self.state)?;
        check_reason(reason).map_err(|refusal| refusal.under("C8"))?;
        Ok(Report { state, ..self })
    }

    /// A frozen version seen by a mirror that may have missed what came before.
    ///
    /// # Errors
    /// `failed_precondition` when no way leads from the last state seen to `state`, or the version goes back.
    pub fn observe(
        known: Option<Report>,
        state: ReportState,
        version: u32,
        comment_until: Option<Timestamp>,
    ) -> Result<Report, Refusal> {
        let Some(known) = known else { return Ok(Report { state, version, comment_until }) };
        let known = known.observe_state(state)?;
        if version < known.version {
            return Err(Refusal::precondition(domain::version_goes_back(version, known.version)));
        }
        Ok(Report { state, version, comment_until: comment_until.or(known.comment_until) })
    }

    /// An event without a version seen by a mirror: `state` is where it leads.
    ///
    /// # Errors
    /// `failed_precondition` when no way leads from the last state seen to `state`.
    pub fn observe_state(self, state: ReportState) -> Result<Report, Refusal> {
        if REPORT.leads_to(self.state, state) {
            return Ok(Report { state, ..self });
        }
        Err(Refusal::precondition(domain::nothing_leads_report(self.state, state)))
    }

    fn require_version(&self, version: u32, rule: &'static str) -> Result<(), Refusal> {
        if version == self.version {
            return Ok(());
        }
        let message = domain::version_not_current(version, self.version);
        Err(Refusal::precondition(message).under(rule))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn for_adoption(reason: &str) -> Freeze {
        Freeze::ForAdoption { reason: reason.to_owned(), changed: String::new() }
    }

    fn for_comment(reason: &str) -> Freeze {
        Freeze::ForComment { until: at("2020-04-24 18:00"), reason: reason.to_owned() }
    }

    #[test]
    fn a_report_is_commented_revised_adopted_and_sent() {
        let report = Report::draft().unwrap().freeze(1, &for_comment("")).unwrap();
        assert_eq!((report.state(), report.version()), (ReportState::InComment, 1));
        assert_eq!(report.check_window_is_over(at("2020-04-23 18:00")).unwrap_err().rule(), Some("C3"));
        report.check_window_is_over(at("2020-04-24 18:00")).unwrap();
        assert_eq!(report.check_may_be_adopted(1).unwrap_err().rule(), Some("C5"));
        assert_eq!(report.freeze(2, &for_adoption("")).unwrap_err().field(), Some("reason"));
        let report = report.freeze(2, &for_adoption("une mesure s’ajoute")).unwrap();
        report.check_may_be_adopted(2).unwrap();
        assert!(report.check_may_be_adopted(1).is_err(), "only the newest version counts");
        assert!(report.adopt(1).is_err());
        let adopted = report.adopt(2).unwrap();
        assert!(adopted.check_texts_may_change().is_err());
        assert_eq!(adopted.reopen(" ").unwrap_err().field(), Some("reason"));
        assert_eq!(adopted.reopen("Lyon objecte").unwrap().state(), ReportState::Revision);
        let sent = adopted.send(2).unwrap();
        assert_eq!(sent.send(2).unwrap(), sent, "another body may follow");
        assert!(sent.withdraw("doublon").is_err() && sent.reopen("tard").is_err());
    }

    #[test]
    fn a_report_that_nobody_comments_goes_to_its_groups_at_once() {
        let report = Report::draft().unwrap().freeze(1, &for_adoption("")).unwrap();
        assert_eq!(report.state(), ReportState::Revision);
        assert_eq!(report.freeze(1, &for_adoption("encore")).unwrap_err().rule(), Some("C3"));
        assert_eq!(report.freeze(2, &for_comment("")).unwrap_err().field(), Some("reason"));
        assert_eq!(report.rule_of(&for_comment("")), "C4");
        assert_eq!(report.withdraw("doublon").unwrap().state(), ReportState::Withdrawn);
    }

    #[test]
    fn a_sheet_is_handed_in_as_it_stands() {
        let sent = Report::draft().unwrap().hand_in(1).unwrap();
        assert_eq!((sent.state(), sent.version()), (ReportState::Sent, 1));
        assert_eq!(sent.hand_in(1).unwrap(), sent);
        assert_eq!(sent.hand_in(2).unwrap_err().rule(), Some("C9"));
        let field = |fate: Fate, into, why| fate.check(into, why).unwrap_err().field().map(str::to_owned);
        assert_eq!(field(Fate::Taken, "", ""), Some("into".to_owned()));
        assert_eq!(field(Fate::LeftOut, "", ""), Some("why".to_owned()));
        assert_eq!(field(Fate::LeftOut, "m1", "hors sujet"), Some("into".to_owned()));
        Fate::Merged.check("m1", "").unwrap();
    }

    #[test]
    fn a_copy_is_sent_from_the_start_and_changes_no_more() {
        let copy = Report::copy(2).unwrap();
        assert_eq!((copy.state(), copy.version()), (ReportState::Sent, 2));
        assert_eq!(copy.send(2).unwrap(), copy, "another body may follow");
        assert!(copy.check_texts_may_change().is_err() && copy.withdraw("doublon").is_err());
    }

    #[test]
    fn a_mirror_goes_on_from_what_it_saw() {
        let seen = Report::observe(None, ReportState::Sent, 3, None).unwrap();
        assert_eq!((seen.state(), seen.version()), (ReportState::Sent, 3));
        assert!(Report::observe(Some(seen), ReportState::Sent, 2, None).is_err(), "the version goes back");
        assert!(seen.observe_state(ReportState::Revision).is_err());
        let first = Report::observe(None, ReportState::Revision, 1, None).unwrap();
        assert_eq!(Report::observe(Some(first), ReportState::Sent, 2, None).unwrap().version(), 2);
    }
}
