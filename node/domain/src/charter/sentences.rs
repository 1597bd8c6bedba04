//! A charter in sentences, each with its article.

use percole_words::{Arg, Lang, Message, cycles};

use super::{Article, Bound, Bounded, Charter, CommentPhase, Competence, Phase, Texts, Topic};

impl Charter {
    /// What the charter says, a sentence a rule; names of phases and bodies in the language of the reader.
    pub fn sentences(&self, lang: Lang) -> Vec<Message> {
        let mut sentences: Vec<Message> =
            self.phases.iter().map(|phase| under(phase.said(lang), &phase.article)).collect();
        let competences = self.competences.iter();
        sentences.extend(competences.flat_map(|line| line.said(lang).map(|said| under(said, &line.article))));
        sentences.extend(self.parts().into_iter().map(|(topic, said)| under(said, &self.article(topic))));
        let bounds = self.bounds.iter().map(|(bounded, bound)| under(bound.said(*bounded), &bound.article));
        sentences.extend(bounds);
        sentences
    }

    /// What each part says, in the order of the file.
    fn parts(&self) -> Vec<(Topic, Message)> {
        let mut parts = vec![
            (Topic::Comments, self.comments_said()),
            (Topic::Answers, cycles::says_answers(self.answer_days, self.answer_days_min)),
            (Topic::Minutes, cycles::says_minutes(self.minutes_days)),
            (Topic::Notice, cycles::says_notice(self.notice_days)),
            (Topic::Adoption, cycles::says_adoption(self.adoption_days)),
            (Topic::Votes, self.votes_said()),
        ];
        if !self.moderators.is_empty() {
            let said = cycles::says_moderation(&self.moderators, &self.appeal);
            parts.push((Topic::Moderation, said));
        }
        parts.push((Topic::SmallNumbers, cycles::says_small_numbers(self.small_number)));
        parts.push((Topic::Retention, cycles::says_retention(self.retention_months)));
        parts.push((
            Topic::Dates,
            match self.dates_need_consent {
                true => cycles::says_dates_consent(),
                false => cycles::says_dates(),
            },
        ));
        parts
    }

    fn comments_said(&self) -> Message {
        match (self.comment_phase, self.comment_days_min) {
            (CommentPhase::Optional, 0) => cycles::says_comments_free(),
            (CommentPhase::Optional, days) => cycles::says_comments(days),
            (CommentPhase::Required, 0) => cycles::says_comments_required_free(),
            (CommentPhase::Required, days) => cycles::says_comments_required(days),
        }
    }

    fn votes_said(&self) -> Message {
        let openers = match self.vote_openers.is_empty() {
            true => cycles::says_votes_by_all(),
            false => cycles::says_votes_by(Arg::any_of(self.vote_openers.iter().copied())),
        };
        match self.vote_rules.is_empty() {
            true => openers,
            false => {
                let rules = Arg::any_of(self.vote_rules.iter().map(String::as_str));
                cycles::says_votes_rules(openers, rules)
            }
        }
    }
}

fn under(said: Message, article: &Article) -> Message {
    let article = article.said();
    cycles::under_article(said, article)
}

impl Phase {
    /// What it is, when, who takes part, and what that means.
    fn said(&self, lang: Lang) -> Message {
        let name = self.name.in_lang(lang);
        cycles::says_phase(name, self.from, self.to, self.level, self.who_said())
    }

    /// Who may take part, in words.
    pub fn who_said(&self) -> Arg {
        match self.who.is_empty() {
            true => cycles::participant_everybody().into(),
            false => Arg::all_of(self.who.iter().copied()),
        }
    }
}

impl Competence {
    fn said(&self, lang: Lang) -> impl Iterator<Item = Message> {
        let subject = self.subject.in_lang(lang);
        let listed =
            |bodies: &[Texts]| Arg::listing(bodies.iter().map(|body| body.in_lang(lang)).collect::<Vec<_>>());
        let decides = cycles::says_competence(subject, self.body.in_lang(lang), self.level);
        let advises = (!self.advised_by.is_empty())
            .then(|| cycles::says_competence_advised(subject, listed(&self.advised_by)));
        let informed = (!self.informed.is_empty())
            .then(|| cycles::says_competence_informed(subject, listed(&self.informed)));
        [Some(decides), advises, informed].into_iter().flatten()
    }
}

impl Bound {
    fn said(&self, bounded: Bounded) -> Message {
        match (self.min, self.max) {
            (Some(min), Some(max)) => cycles::says_bound(bounded, min, max),
            (Some(min), None) => cycles::says_bound_min(bounded, min),
            (None, max) => cycles::says_bound_max(bounded, max.unwrap_or_default()),
        }
    }
}
