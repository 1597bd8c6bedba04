//! How answers were understood, told back to whoever gave them.

use percole_proto::v1::{Understood, UnderstoodAnswer};
use percole_words::{Arg, cli_ballot};

use crate::output::reader::Reader;
use crate::output::words::clean;

/// A sentence, and below it a line for each question.
pub(super) fn told(reader: Reader, sentence: impl Into<Arg>, questions: &[Understood]) -> Arg {
    let lines = questions.iter().map(|asked| {
        let times = |said: &UnderstoodAnswer| {
            reader.say(cli_ballot::understood_times(answer(reader, said), said.count))
        };
        let others = (asked.others > 0).then(|| reader.say(cli_ballot::understood_others(asked.others)));
        let answers: Vec<String> = asked.answers.iter().map(times).chain(others).collect();
        cli_ballot::understood(asked.question.to_string(), answers.join("; ")).into()
    });
    Arg::lines(std::iter::once(sentence.into()).chain(lines))
}

/// One answer: yes, no, abstention and blank in the words of the reader, options by their names.
pub(super) fn answer(reader: Reader, said: &UnderstoodAnswer) -> String {
    super::word(reader, &said.answer).unwrap_or_else(|| clean(&said.named))
}

/// Two questions, the second one with many answers.
#[cfg(test)]
pub(super) fn specimen() -> Vec<Understood> {
    let said = |answer: &str, named: &str, count| UnderstoodAnswer {
        answer: answer.into(),
        named: named.into(),
        count,
    };
    vec![
        Understood {
            question: 1,
            answers: vec![
                said("yes", "yes", 11),
                said("abstain", "abstain", 3),
                said("spoiled", "spoiled", 1),
            ],
            others: 0,
        },
        Understood {
            question: 2,
            answers: vec![said("3 > 1 = 2", "Zoé > Ana = Jean", 8), said("blank", "blank", 1)],
            others: 6,
        },
    ]
}
