method-title =
    { $method ->
        [choose] Choosing k of n
        [approval] Approval
        [score] Score
        [majority-judgement] Majority judgement
        [schulze] Schulze (winning votes)
        [instant-runoff] Instant runoff
        [stv] STV, SSI 2007/42 rules 45–52 (five decimals)
        [stv-exact] STV, SSI 2007/42 rules 45–52 with exact fractions
        [equal-shares] Method of equal shares (cost utility)
        [equal-shares-points] Method of equal shares (points as utility)
       *[greedy] Greedy by votes
    }
method-used = Method: { $method }
withdrawn = Withdrawn: { $names }
ties-stop = Ties: the count stops and says who is tied
ties-by-order = Ties: by the order named: { $names }
ties-by-draw = Ties: drawn with the seed “{ $seed }”: { $names }
names-and-more = { $names } and { $count } more
nobody-elected = Elected: nobody yet
nothing-funded = Funded: nothing yet
elected-are = Elected: { $names }
funded-are = Funded: { $names }
open-tie-for-places = TIE, for { $places ->
        [one] 1 place
       *[other] { $places } places
    }: { $names }
open-tie-of-exclusion = TIE, who is to be excluded: { $names }
open-tie-of-surplus = TIE, whose surplus is transferred first: { $names }
open-tie-of-funding = TIE, which project is funded first: { $names }
no-tie-break = The question names no tie-break, so the count stops here
tie-of-place = Tie of { $among }: { $chosen } gets the place, { $by }
tie-of-exclusion = Tie of { $among }: { $chosen } is excluded, { $by }
tie-of-surplus = Tie of { $among }: { $chosen } is transferred first, { $by }
tie-of-funding = Tie of { $among }: { $chosen } is funded first, { $by }
by-earlier-stage = by the votes at stage { $stage }
by-order = by the order named
by-draw = by the draw
by-nobody = by nobody
papers-in-all = Papers: { $total } ({ $parts })
papers-counted = { $count } counted
papers-blank = { $count } blank
papers-spoiled = { $count } spoiled
places = Places: { $seats }
crosses-max = A paper may have up to { $count ->
        [one] one cross
       *[other] { $count } crosses
    }
column-votes = Votes
column-points = Points
column-cost = Cost
column-left = Left
column-each-pays = Each pays
column-per-point = Per point
column-payers = Payers
column-give-all = Give all
column-spent = Spent
column-papers = Papers
column-change = Change
column-majority-grade = majority grade
column-next-grade = next middle grade
mark-elected = elected
mark-tied = tied
mark-excluded = excluded
mark-funded = funded
mark-too-dear = too dear
grade-missing = A paper without a grade for a candidate gives the worst grade
equal-so-far = Equal so far; after removing { $count ->
        [one] one middle paper
       *[other] { $count } middle papers
    } each:
ranking = Ranking:
matrix-preferred = How many papers prefer the one on the left to the one above (* marks a victory):
matrix-paths = The weakest victory of the strongest path (* where it is stronger than the way back):
runoff-round = Round { $number }: { $papers ->
        [one] one paper counts
       *[other] { $papers } papers count
    }, majority { $majority }
row-no-further = (no further preference)
row-cut-off = (cut off)
papers-move = Papers of { $name }: { $moves }
papers-to = { $papers } to { $name }
papers-to-nobody = { $papers } without a further preference
no-papers-move = no papers
quota = Quota: { $papers } ÷ ({ $seats } + 1), rounded down, + 1 = { $quota }
fractions-exact = Fractions are counted exactly; ≈ marks those that this table rounds down
stage = Stage { $number }: { $action }
first-preferences = first preferences
surplus-moves = { $name } has { $total } votes, { $surplus } above the quota, which move on
papers-move-at =
    { $papers ->
        [one] one paper
       *[other] { $papers } papers
    } received at { $received } move at { $passed }
fewest-excluded = { $name } has fewest votes, { $total }, and is excluded
elected-last = Elected: { $names } (the last vacancies, rule 52)
budget = Budget: { $limit }
spent-of = Spent: { $spent } of { $limit }
each-voter-has = Each voter has { $share }
then-by-votes = With what is left, by votes:
then-by-points = With what is left, by points:
nothing-more-fits = Nothing more fits without adding money
add-one-fits = With { $added } × { $unit } added for each voter nothing more fits; that result is kept
add-one-over = With { $added } × { $unit } added for each voter the budget would be exceeded; the result before is kept
ballots-ranked = ranked ballots
ballots-marked = ballots with crosses
ballots-scored = ballots with points
ballots-graded = ballots with grades
ballots-whole-points = crosses, or whole points from 0 on
ballots-other-points = other points
other-ballots = `{ $method }` needs { $needs }, but there are { $found }
seats-of-budget = `{ $method }` spends a budget, so a number of places means nothing: leave it out
seats-one = instant runoff elects one, not { $seats }; for several places use `stv`
seats-none = at least one place must be filled, not 0
order-names-twice = `{ $name }` is named twice
order-lacks = `{ $name }` is missing
order-unknown = `{ $name }` is not a candidate
order-ambiguous = `{ $name }` may be more than one candidate
method-unknown = `{ $text }` is not a method: write one of { $known }
