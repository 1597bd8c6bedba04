//! Reading a charter's file: every fault with its line, its article, and what would be right.

mod file;

use std::{
    collections::{BTreeMap, BTreeSet},
    slice,
};

use percole_words::{Arg, Message, cycles, documents, domain, foreign};
use toml::Spanned;

use super::article::ARTICLE_CHARS_MAX;
use super::texts::FileTexts;
use super::{Article, Bound, Bounded, Charter, CommentPhase, Competence, Phase, Texts, Topic};
use crate::names::check_line;
use crate::vocabulary::KnownBodyKind;
use crate::{Date, Refusal};
use file::{File, FileBounds, FileCompetence, FilePhase, FileRange, Text};

/// The largest file that is read.
pub const CHARTER_BYTES_MAX: usize = 32 * 1024;
/// The format that this version reads.
const FORMAT: &str = "percole-charter/1";
/// Longest name or text of a charter, in characters.
const TEXT_CHARS_MAX: usize = 300;
/// Entries of one list at most.
const LIST_MAX: usize = 100;
/// Most phases of one edition.
const PHASES_MAX: usize = 20;
/// Longest id of a phase or of a rule, in characters.
const ID_CHARS_MAX: usize = 64;
/// Most days that a charter may give for something.
const DAYS_MAX: u32 = 3_650;
/// Largest threshold for small numbers.
const SMALL_MAX: u32 = 1_000;
/// Most months for which private rows are kept.
const MONTHS_MAX: u32 = 120;

/// One thing that is wrong with a charter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line of the file, from 1; 0 where there is none.
    pub line: u32,
    /// The article in which it stands, when that is known.
    pub article: Option<Article>,
    /// What is wrong, and what would be right.
    pub message: Message,
}

impl Fault {
    /// All of it: line, article, what is wrong.
    pub fn said(&self) -> Message {
        match (self.line, &self.article) {
            (0, _) => self.message.clone(),
            (line, None) => cycles::fault_at_line(line.to_string(), &self.message),
            (line, Some(article)) => {
                cycles::fault_at_article(line.to_string(), article.said(), &self.message)
            }
        }
    }
}

/// All that is wrong with a charter, in the order of its lines.
pub type Faults = Vec<Fault>;

/// Several faults as one message, each on a line of its own.
pub fn said(faults: &[Fault]) -> Message {
    match faults {
        [one] => one.said(),
        several => cycles::faults_several(several.len(), Arg::lines(several.iter().map(Fault::said))),
    }
}

impl Charter {
    /// Reads the file of a charter. What it leaves out follows the built-in one.
    ///
    /// # Errors
    /// All that is wrong with it; of a file that is no TOML of this form the first fault alone.
    pub fn read(toml: &str) -> Result<Charter, Faults> {
        if toml.len() > CHARTER_BYTES_MAX {
            let message = cycles::charter_too_long(CHARTER_BYTES_MAX, toml.len());
            return Err(vec![Fault { line: 0, article: None, message }]);
        }
        let file: File = toml::from_str(toml).map_err(|error| vec![unreadable(toml, &error)])?;
        let mut reading = Reading { toml, faults: Vec::new(), charter: Charter::default() };
        reading.file(file);
        let Reading { mut faults, charter, .. } = reading;
        faults.sort_by_key(|fault| fault.line);
        if faults.is_empty() { Ok(charter) } else { Err(faults) }
    }
}

/// What the reader of TOML refuses, in our words.
fn unreadable(toml: &str, error: &toml::de::Error) -> Fault {
    let line = error.span().map_or(0, |span| line_of(toml, span.start));
    // What a list of alternatives expects is not said by its reader.
    let message = match error.message().contains("did not match any variant") {
        true => cycles::texts_form(),
        false => foreign::toml_fault(error.message()),
    };
    Fault { line, article: None, message }
}

fn line_of(toml: &str, at: usize) -> u32 {
    let before = &toml[..toml.floor_char_boundary(at)];
    u32::try_from(1 + before.matches('\n').count()).unwrap_or(u32::MAX)
}

struct Reading<'t> {
    toml: &'t str,
    faults: Faults,
    charter: Charter,
}

impl Reading<'_> {
    fn file(&mut self, file: File) {
        let File { format, title, bounds, phase, competence, .. } = &file;
        if format.get_ref() != FORMAT {
            self.fault(format.span().start, None, documents::value_not_known(format.get_ref(), FORMAT));
        }
        if let Some(title) = title {
            self.charter.title = self.texts(title, None);
        }
        self.times(&file);
        self.offices(&file);
        for phase in self.at_most(phase, PHASES_MAX) {
            self.phase(phase.get_ref());
        }
        for competence in self.at_most(competence, LIST_MAX) {
            self.competence(competence.get_ref());
        }
        if let Some(bounds) = bounds {
            self.bounds(bounds);
        }
    }

    /// The parts that say how long something takes.
    fn times(&mut self, file: &File) {
        if let Some(part) = &file.comments {
            let article = self.part(Topic::Comments, &part.article);
            self.charter.comment_days_min = self.figure(&part.days_min, 0, DAYS_MAX, &article);
            if part.required {
                self.charter.comment_phase = CommentPhase::Required;
            }
        }
        if let Some(part) = &file.answers {
            let article = self.part(Topic::Answers, &part.article);
            self.charter.answer_days = self.figure(&part.days, 1, DAYS_MAX, &article);
            if let Some(least) = &part.days_min {
                self.charter.answer_days_min = self.figure(least, 1, self.charter.answer_days, &article);
            }
        }
        if let Some(part) = &file.minutes {
            let article = self.part(Topic::Minutes, &part.article);
            self.charter.minutes_days = self.figure(&part.days_max, 1, DAYS_MAX, &article);
        }
        if let Some(part) = &file.notice {
            let article = self.part(Topic::Notice, &part.article);
            self.charter.notice_days = self.figure(&part.days_min, 0, DAYS_MAX, &article);
        }
        if let Some(part) = &file.adoption {
            let article = self.part(Topic::Adoption, &part.article);
            self.charter.adoption_days = self.figure(&part.silent_after_days, 1, DAYS_MAX, &article);
        }
    }

    /// The parts that say who does something, and what is kept.
    fn offices(&mut self, file: &File) {
        if let Some(part) = &file.votes {
            let article = self.part(Topic::Votes, &part.article);
            self.charter.vote_openers = self.words(&part.opened_by, KnownBodyKind::named, &article);
            let rules = self.at_most(&part.rules, LIST_MAX).iter();
            self.charter.vote_rules = rules.filter_map(|rule| self.id(rule, &article)).collect();
        }
        if let Some(part) = &file.moderation {
            let article = self.part(Topic::Moderation, &part.article);
            self.charter.moderators = self.line(&part.by, Some(&article));
            self.charter.appeal = self.line(&part.appeal, Some(&article));
        }
        if let Some(part) = &file.small_numbers {
            let article = self.part(Topic::SmallNumbers, &part.article);
            self.charter.small_number = self.figure(&part.threshold, 1, SMALL_MAX, &article);
        }
        if let Some(part) = &file.retention {
            let article = self.part(Topic::Retention, &part.article);
            self.charter.retention_months = self.figure(&part.months, 1, MONTHS_MAX, &article);
        }
        if let Some(part) = &file.dates {
            self.part(Topic::Dates, &part.article);
            self.charter.dates_need_consent = part.consent;
        }
    }

    fn phase(&mut self, file: &FilePhase) {
        let article = self.article(&file.article);
        let Some(id) = self.id(&file.id, &article) else { return };
        if self.charter.phase(&id).is_some() {
            self.fault(file.id.span().start, Some(&article), domain::named_twice(&id));
            return;
        }
        let name = self.texts(&file.name, Some(&article));
        let (from, to) = (self.day(&file.from, &article), self.day(&file.to, &article));
        let level = self.words(slice::from_ref(&file.level), super::ParticipationLevel::named, &article);
        let who = self.words(&file.who, super::Participant::named, &article);
        let acts = self.words(&file.acts, super::PhaseAct::named, &article);
        let (Some(from), Some(to), Some(&level)) = (from, to, level.first()) else { return };
        if to < from {
            let message = percole_words::organisation::ends_before_beginning(to, from);
            self.fault(file.to.span().start, Some(&article), message);
            return;
        }
        self.charter.phases.push(Phase { id, name, from, to, level, who, acts, article });
    }

    fn competence(&mut self, file: &FileCompetence) {
        let article = self.article(&file.article);
        let subject = self.texts(&file.subject, Some(&article));
        let body = self.texts(&file.body, Some(&article));
        let advised_by = self.bodies(&file.advice, &article);
        let informed = self.bodies(&file.informed, &article);
        let level = self.words(slice::from_ref(&file.level), super::ParticipationLevel::named, &article);
        if let Some(&level) = level.first() {
            let competence = Competence { subject, body, advised_by, informed, level, article };
            self.charter.competences.push(competence);
        }
    }

    fn bodies(&mut self, list: &[Spanned<FileTexts>], article: &Article) -> Vec<Texts> {
        let list = self.at_most(list, LIST_MAX);
        list.iter().map(|body| self.texts(body, Some(article))).collect()
    }

    fn bounds(&mut self, file: &FileBounds) {
        let article = self.part(Topic::Bounds, &file.article);
        let bounds = file.all().into_iter().filter_map(|(bounded, range)| Some((bounded, range.as_ref()?)));
        let read: BTreeMap<Bounded, Bound> =
            bounds.map(|(bounded, range)| (bounded, self.range(range, &article))).collect();
        self.charter.bounds = read;
    }

    fn range(&mut self, range: &Spanned<FileRange>, article: &Article) -> Bound {
        let FileRange { min, max, article: own } = range.get_ref();
        let article = own.as_ref().map_or_else(|| article.clone(), |own| self.article(own));
        match (min, max) {
            (None, None) => self.fault(range.span().start, Some(&article), cycles::bound_empty()),
            (Some(min), Some(max)) if max < min => {
                self.fault(range.span().start, Some(&article), cycles::bound_crossed(*min, *max));
            }
            _ => {}
        }
        Bound { min: *min, max: *max, article }
    }
}

/// The smallest pieces.
impl Reading<'_> {
    fn fault(&mut self, at: usize, article: Option<&Article>, message: Message) {
        let line = line_of(self.toml, at);
        self.faults.push(Fault { line, article: article.cloned(), message });
    }

    fn refused(&mut self, at: usize, article: Option<&Article>, refusal: &Refusal) {
        self.fault(at, article, refusal.message().clone());
    }

    /// The article of a part, remembered.
    fn part(&mut self, topic: Topic, article: &Text) -> Article {
        let article = self.article(article);
        self.charter.articles.insert(topic, article.clone());
        article
    }

    fn article(&mut self, text: &Text) -> Article {
        let (number, at) = (text.get_ref(), text.span().start);
        if let Err(refusal) = check_line("article", number, ARTICLE_CHARS_MAX) {
            self.refused(at, None, &refusal);
        }
        Article::written(number, line_of(self.toml, at))
    }

    fn figure(&mut self, figure: &Spanned<u32>, min: u32, max: u32, article: &Article) -> u32 {
        let value = *figure.get_ref();
        if !(min..=max).contains(&value) {
            self.fault(figure.span().start, Some(article), cycles::figure_outside(value, min, max));
        }
        value
    }

    fn line(&mut self, text: &Text, article: Option<&Article>) -> String {
        if let Err(refusal) = check_line("text", text.get_ref(), TEXT_CHARS_MAX) {
            self.refused(text.span().start, article, &refusal);
        }
        text.get_ref().clone()
    }

    fn texts(&mut self, file: &Spanned<FileTexts>, article: Option<&Article>) -> Texts {
        let texts = Texts::from(file.get_ref());
        let at = file.span().start;
        if texts.is_empty() {
            self.fault(at, article, domain::is_empty());
        }
        for text in texts.all() {
            if let Err(refusal) = check_line("text", text, TEXT_CHARS_MAX) {
                self.refused(at, article, &refusal);
            }
        }
        texts
    }

    /// An id: lower-case letters, digits and hyphens.
    fn id(&mut self, text: &Text, article: &Article) -> Option<String> {
        let id = text.get_ref();
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_';
        if (1..=ID_CHARS_MAX).contains(&id.len()) && id.bytes().all(plain) {
            return Some(id.clone());
        }
        self.fault(text.span().start, Some(article), percole_words::rules::rule_id_form(ID_CHARS_MAX));
        None
    }

    fn day(&mut self, text: &Text, article: &Article) -> Option<Date> {
        let day = Date::from_any_form(text.get_ref());
        day.map_err(|refusal| self.refused(text.span().start, Some(article), &refusal)).ok()
    }

    /// Words of a closed list, each once.
    fn words<W: Ord + Copy>(
        &mut self,
        texts: &[Text],
        named: fn(&str) -> Result<W, Refusal>,
        article: &Article,
    ) -> Vec<W> {
        let mut found = BTreeSet::new();
        for text in self.at_most(texts, LIST_MAX) {
            match named(text.get_ref()) {
                Ok(word) => drop(found.insert(word)),
                Err(refusal) => self.refused(text.span().start, Some(article), &refusal),
            }
        }
        found.into_iter().collect()
    }

    /// The first of a list that is too long, which is said.
    fn at_most<'l, T>(&mut self, list: &'l [Spanned<T>], max: usize) -> &'l [Spanned<T>] {
        let Some(beyond) = list.get(max) else { return list };
        self.fault(beyond.span().start, None, percole_words::rules::rule_list_too_long(max));
        &list[..max]
    }
}
