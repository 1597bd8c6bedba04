//! An outcome as figures to be drawn: for each condition its words, what was reached, and where it had to get.

use super::outcome::Text;
use super::words;
use crate::decide::exact::Exact;
use crate::decide::lang::Lang;
use crate::decide::outcome::{Condition, Outcome, QuestionOutcome, State, Verdict};

/// A question with what its conditions came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrawnQuestion {
    /// The question's id.
    pub question: String,
    /// What came out.
    pub result: Verdict,
    /// Its conditions, in the order in which they are judged.
    pub conditions: Vec<DrawnCondition>,
}

/// One condition in words and figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrawnCondition {
    /// What is asked, and where.
    pub label: String,
    /// The figures in a sentence, or why it could not be worked out; empty when there is nothing to say.
    pub detail: String,
    /// Whether it is met.
    pub state: State,
    /// What can be drawn as a part of a whole.
    pub bar: Option<Bar>,
}

/// A part of a whole, and the part that was needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// The part reached, in ten-thousandths, cut off.
    pub reached: u16,
    /// The part needed, in ten-thousandths.
    pub needed: u16,
    /// The part reached as a percentage.
    pub reached_said: String,
    /// What was needed, as the rule says it: `more than 50 %`.
    pub needed_said: String,
}

impl Outcome {
    /// The outcome as figures to be drawn, with names for the ids of nodes and colleges.
    pub fn drawn(&self, lang: Lang, name: &dyn Fn(&str) -> String) -> Vec<DrawnQuestion> {
        let text = Text::new(lang, name);
        self.questions.iter().map(|question| drawn(&text, lang, question)).collect()
    }
}

fn drawn(text: &Text<'_>, lang: Lang, question: &QuestionOutcome) -> DrawnQuestion {
    let condition = |condition: &Condition| DrawnCondition {
        label: text.label(condition),
        detail: text.detail(condition).unwrap_or_default(),
        state: condition.state,
        bar: bar(lang, condition),
    };
    DrawnQuestion {
        question: question.question.clone(),
        result: question.result,
        conditions: question.conditions.iter().map(condition).collect(),
    }
}

fn bar(lang: Lang, condition: &Condition) -> Option<Bar> {
    let share = condition.numerator.as_ref()?.over(condition.denominator.as_ref()?)?;
    let threshold = condition.threshold?;
    Some(Bar {
        reached: ten_thousandths(&share)?,
        needed: ten_thousandths(&threshold.fraction().to_exact())?,
        reached_said: words::percent(lang, &share),
        needed_said: words::threshold(lang, threshold),
    })
}

fn ten_thousandths(share: &Exact) -> Option<u16> {
    let scaled = share.times(&Exact::whole(10_000)).rounded_down().to_whole()?;
    u16::try_from(scaled).ok().filter(|scaled| *scaled <= 10_000)
}
