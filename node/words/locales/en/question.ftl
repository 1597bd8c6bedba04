## Questions of a vote, and their answers

unknown-method = `{ $text }` is no method: write one of { $known }
completion-elsewhere = belongs to equal shares alone: leave it out
budget-elsewhere = belongs to budgets alone: leave budget and costs out
budget-missing = is missing: say how much can be spent, and what each option costs
cost-missing = is needed for each option
cost-not-positive = is an amount above zero, such as 1200 or 12.50
ties-of-rule = are decided by the rule for a question of yes or no: leave this out
seed-too-long = is at most { $most } bytes long
order-of-all =
    { $count ->
        [one] names the only option once, by its number
       *[other] names each of the { $count } options once, by its number
    }
not-of-this-method = does not belong to this method: leave it out
number-from-to = { $number } is not a number from { $least } to { $most }
answer-missing = is empty: give an answer
answer-of-other-options =
    does not answer a question about { $count ->
        [one] { $count } option
       *[other] { $count } options
    }
value-beyond = { $value } is more than { $most }, the most that one option can be given
too-many-marks = { $marks } options are chosen, and at most { $most } can be
equal-ranks = two options share a rank: this method needs each at a rank of its own
rank-missing = the ranks do not go from 1 on without a gap
other-number-of-figures =
    this question has { $needed ->
        [one] { $needed } figure
       *[other] { $needed } figures
    }, and { $found ->
        [one] { $found } is
       *[other] { $found } are
    } certified
papers-without-need = sums are certified for this question, and not papers
figures-cannot-be =
    { $papers ->
        [one] { $papers } paper
       *[other] { $papers } papers
    } cannot give these figures
nothing-given = `{ $text }` gives nothing: write an option, a colon and what it is given
unknown-grade = `{ $text }` is not one of the grades
unknown-option = `{ $text }` is not one of the options: name it by its number or as it is called
option-twice = `{ $text }` is there twice
means-two = `{ $text }` may be one thing by its number and another by its name: write its number with `#`, as `#{ $number }`
name-is-another-number = `{ $text }` is the number of another one, so that nobody knows which is meant: give it a name that is not the number { $number }
name-is-blank = `{ $text }` is the word for a blank vote: write more of the name, such as a first name
name-is-several = `{ $text }` names several others: write it without the signs that stand between options
not-points = `{ $text }` is not a whole number of points
unknown-completion = is `none`, `add1` or `add1+greedy`
