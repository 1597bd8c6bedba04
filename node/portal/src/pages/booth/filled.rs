//! What was filled in for a question: as it was typed, so that it is still there when something is wrong, and what it says.

use percole_voting::count::{
    Method,
    question::{Kind, Question},
};
use percole_words::{Message, portal};

use crate::form::Fields;

/// How a question is answered on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// One of several.
    Pick,
    /// Any of several, or so many.
    Tick,
    /// A grade for each.
    Grade,
    /// Points for each.
    Points,
    /// A rank for each, as a number.
    Rank,
}

impl Shape {
    pub(super) fn of(question: &Question) -> Shape {
        match question.kind {
            Kind::YesNo => Shape::Pick,
            Kind::Counted(Method::Choose) if question.seats == 1 => Shape::Pick,
            Kind::Counted(Method::Choose | Method::Approval | Method::Greedy | Method::EqualShares) => {
                Shape::Tick
            }
            Kind::Counted(Method::MajorityJudgement) => Shape::Grade,
            Kind::Counted(Method::Score) => Shape::Points,
            Kind::Counted(Method::Schulze | Method::InstantRunoff | Method::Stv | Method::StvExact) => {
                Shape::Rank
            }
        }
    }

    /// Whether each option has a field of its own.
    pub(super) fn is_by_option(self) -> bool {
        !matches!(self, Shape::Pick | Shape::Tick)
    }
}

/// The value of a box that says nothing of any option.
pub(super) const BLANK: &str = "blank";

/// What stands in the fields of one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filled {
    /// For each option what was typed or chosen; empty for nothing.
    pub(super) marks: Vec<String>,
    pub(super) is_blank: bool,
}

/// The name of a question's field; that of an option's where each has its own.
pub(super) fn field(number: usize, option: Option<usize>) -> String {
    match option {
        None => format!("q{number}"),
        Some(option) => format!("q{number}-{option}"),
    }
}

impl Filled {
    /// Nothing yet.
    pub(super) fn empty(question: &Question) -> Filled {
        Filled { marks: vec![String::new(); question.options as usize], is_blank: false }
    }

    /// What a form says of the question with a number.
    pub(super) fn of_fields(fields: &Fields, number: usize, question: &Question) -> Filled {
        let mut filled = Filled::empty(question);
        for chosen in fields.all(&field(number, None)) {
            match chosen.parse::<usize>().ok().and_then(|option| filled.marks.get_mut(option.wrapping_sub(1)))
            {
                Some(mark) => "1".clone_into(mark),
                None => filled.is_blank |= chosen == BLANK,
            }
        }
        if Shape::of(question).is_by_option() {
            for (option, mark) in (1..).zip(&mut filled.marks) {
                fields.one(&field(number, Some(option))).clone_into(mark);
            }
        }
        filled
    }

    /// A ballot that was read before.
    pub(super) fn of_values(question: &Question, values: &[u32]) -> Filled {
        let mut filled = Filled { is_blank: values.is_empty(), ..Filled::empty(question) };
        for (mark, value) in filled.marks.iter_mut().zip(values).filter(|(_, value)| **value > 0) {
            *mark = value.to_string();
        }
        filled
    }

    /// The answer that it is.
    ///
    /// # Errors
    /// What is wrong with it, and what would be right.
    pub(super) fn values(&self, question: &Question, options: &[String]) -> Result<Vec<u32>, Message> {
        let number = |(mark, option): (&String, &String)| match mark.as_str() {
            "" => Ok(0),
            typed => typed.parse().map_err(|_| portal::booth_not_a_number(typed, option.as_str())),
        };
        let values = self.marks.iter().zip(options).map(number).collect::<Result<Vec<u32>, Message>>()?;
        let says_nothing = values.iter().all(|value| *value == 0);
        match (self.is_blank, says_nothing) {
            (true, true) if question.kind != Kind::YesNo => Ok(Vec::new()),
            (true, false) => Err(portal::booth_blank_and_more()),
            (false, false) => question.check_answer(&values).map(|()| values),
            _ => Err(nothing_said(question)),
        }
    }
}

fn nothing_said(question: &Question) -> Message {
    if question.kind == Kind::YesNo { portal::booth_choose_one() } else { portal::booth_choose_or_blank() }
}

/// An answer as a hidden field carries it: numbers with commas between them, nothing for a blank one.
pub(super) fn carried(values: &[u32]) -> String {
    values.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

/// Reads what [`carried`] wrote; `None` for what is no answer to the question.
pub(super) fn read(question: &Question, text: &str) -> Option<Vec<u32>> {
    let values = text.split(',').filter(|value| !value.is_empty()).map(|value| value.parse().ok());
    let values = values.collect::<Option<Vec<u32>>>()?;
    question.check_answer(&values).ok().map(|()| values)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields::of(pairs)
    }

    fn names(question: &Question) -> Vec<String> {
        (1..=question.options).map(|number| format!("Option {number}")).collect()
    }

    fn answer(question: &Question, pairs: &[(&str, &str)]) -> Result<Vec<u32>, String> {
        let filled = Filled::of_fields(&fields(pairs), 1, question);
        filled.values(question, &names(question)).map_err(|said| said.to_string())
    }

    fn counted(method: Method, options: u32, seats: u32) -> Question {
        Question::of(Kind::Counted(method), options, seats)
    }

    #[test]
    fn each_shape_is_read_and_what_is_wrong_says_what_is_right() {
        let yes_no = Question::yes_no();
        assert_eq!(answer(&yes_no, &[("q1", "2")]), Ok(vec![0, 1, 0]));
        assert!(answer(&yes_no, &[]).is_err() && answer(&yes_no, &[("q1", "blank")]).is_err());
        assert!(answer(&yes_no, &[("q1", "9")]).is_err() && answer(&yes_no, &[("q2", "1")]).is_err());

        let two = counted(Method::Choose, 4, 2);
        assert_eq!(answer(&two, &[("q1", "1"), ("q1", "4")]), Ok(vec![1, 0, 0, 1]));
        assert_eq!(answer(&two, &[("q1", "blank")]), Ok(vec![]));
        let too_many = answer(&two, &[("q1", "1"), ("q1", "2"), ("q1", "4")]).unwrap_err();
        assert!(too_many.contains('3') && too_many.contains('2'), "{too_many}");
        assert!(answer(&two, &[("q1", "1"), ("q1", "blank")]).is_err() && answer(&two, &[]).is_err());

        let ranked = counted(Method::Stv, 3, 1);
        assert_eq!(answer(&ranked, &[("q1-3", "1"), ("q1-1", " 2 ")]), Ok(vec![2, 0, 1]));
        assert!(answer(&ranked, &[("q1-3", "1"), ("q1-1", "1")]).is_err(), "equal ranks");
        assert!(answer(&ranked, &[("q1-3", "1"), ("q1-1", "3")]).is_err(), "a gap");
        let no_number = answer(&ranked, &[("q1-3", "first")]).unwrap_err();
        assert!(no_number.contains("first") && no_number.contains("Option 3"), "{no_number}");
        let schulze = counted(Method::Schulze, 3, 1);
        assert_eq!(answer(&schulze, &[("q1-3", "1"), ("q1-1", "1"), ("q1-2", "2")]), Ok(vec![1, 2, 1]));

        let scored = Question { points_max: 5, ..counted(Method::Score, 2, 1) };
        assert_eq!(answer(&scored, &[("q1-1", "0"), ("q1-2", "5")]), Ok(vec![0, 5]));
        assert!(answer(&scored, &[("q1-2", "6")]).is_err() && answer(&scored, &[("q1-1", "0")]).is_err());
        let judged = Question { grades: 3, ..counted(Method::MajorityJudgement, 2, 1) };
        assert_eq!(answer(&judged, &[("q1-1", "3"), ("q1-2", "1")]), Ok(vec![3, 1]));
    }

    #[test]
    fn an_answer_travels_and_comes_back_into_the_form() {
        let ranked = counted(Method::Schulze, 3, 1);
        for values in [vec![2, 0, 1], vec![]] {
            assert_eq!(read(&ranked, &carried(&values)), Some(values.clone()));
            let filled = Filled::of_values(&ranked, &values);
            assert_eq!(filled.values(&ranked, &names(&ranked)).unwrap(), values);
        }
        for forged in ["1,1,1,1", "9,9,9", "0,0,0", "x", "1,,2"] {
            assert_eq!(read(&ranked, forged), None, "{forged}");
        }
        assert_eq!(read(&Question::yes_no(), ""), None);
    }
}
