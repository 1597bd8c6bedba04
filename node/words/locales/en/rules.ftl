## Reading a rule

rule-under-article = { $problem } ({ $article })
rule-too-long = a rule has at most { $max } bytes, this one has { $bytes }
rule-key-unknown = unknown key: known are { $known }
rule-key-unknown-near = unknown key: did you mean `{ $near }`? Known are { $known }
rule-format-missing = missing: write `format = "{ $format }"`
rule-format-other = this version reads `{ $format }`
rule-choice-missing = missing: write one of { $known }
rule-value-missing = missing: write a value such as `"{ $example }"`
rule-id-missing = missing: write an id of lower-case letters, digits and hyphens
rule-id-form = an id has 1 to { $max } lower-case letters, digits and hyphens
rule-list-too-long = at most { $max } entries are allowed
rule-text-too-long = a text has at most { $max } bytes
rule-text-needed = a text between quotation marks, not empty, is expected here
rule-whole-number = a whole number from 0 to { $max } is expected here
rule-not-a-fraction = `{ $text }` is not a fraction: write it like `2/3`, `35%` or `12.5%`
rule-not-a-threshold = `{ $text }` is not a threshold: write `simple`, `absolute`, `2/3`, `60%` or `more than 1/2`
rule-part-bounds = must be more than nothing and at most the whole (1/1)
rule-twice = `{ $text }` is there twice: keep one

## Parameters that contradict each other

rule-majority-missing = missing: write `[majority]` with a threshold
rule-simple-alone = a simple majority compares yes with no: leave out `base` and `abstention`, or take `"absolute"`
rule-only-expressed = matters only with `base = "expressed"`: leave it out
rule-one-node = at least one node must approve
rule-never-approve =
    { $needed } of { $nodes ->
        [one] { $nodes } node
       *[other] { $nodes } nodes
    } can never approve: take at most { $nodes }
rule-colleges-empty = missing: write one `[[colleges.list]]` for each college
rule-weights-denominator = the weights need too large a common denominator: use whole percentages
rule-category-twice = `{ $category }` is in two colleges: leave it in one
rule-category-missing = name at least one category
rule-ceiling-whole = the whole is no ceiling: leave it out
rule-merge-missing = missing: name a neighbour for each part
rule-merge-only = goes with `then = "merge"`: leave it out
rule-own-neighbour = a part is not its own neighbour: name another
rule-tie-only-simple = yes and no can be equal only in a simple majority: leave `tie` out, or set `threshold = "simple"`
rule-small-numbers-missing = missing: a rule that needs nodes or colleges one by one says beforehand what becomes of a part with very few votes: `then = "publish"`, `"merge"` or `"not-evaluable"`
rule-present-of-present = those present are always all of those present: write `who = "voting"`
rule-voting-basis = those who voted are known only in the unit of votes: set `basis` and `votes` alike
rule-goes-with-node = goes with `level = "node"`: leave it out
rule-goes-with-node-or-college = goes with `level = "node"` or `"college"`: leave it out
rule-no-approval = no node approves or not in this rule: add `[nodes]`, or take `"no-quorum"` or `"out"`
rule-no-colleges = there are no colleges in this rule: add `[colleges]`, or take `"overall"`
rule-unknown-college = `{ $college }` is no college of this rule

## What laws refuse, and their articles

law-weights-sum = the weights sum to { $percent } %: they must sum to 100 %
law-one-vote = each associate has one vote: write `votes = "members"`
law-quorum-missing =
    { $basis ->
        [members] missing: the law asks for a quorum of { $part } of the members on first call
        [shares] missing: the law asks for a quorum of { $part } of the shares issued on first call
       *[any] missing: the law asks for a quorum of { $part } on first call
    }
law-quorum-low =
    { $basis ->
        [members] { $given } is less than the { $part } of the members that the law asks for
        [shares] { $given } is less than the { $part } of the shares issued that the law asks for
       *[any] { $given } is less than the { $part } that the law asks for
    }
law-second-call = on second call the law still asks for { $part }
law-tie = a tie is no majority: write `tie = "fails"` or `"casting-vote"`
law-more-than = `{ $given }` is too little: the law asks for more than { $part } of the votes expressed
law-at-least = `{ $given }` is too little: the law asks for at least { $part } of the votes expressed
law-colleges-missing = missing: without colleges leave `"fr-scic-colleges"` out of `laws`
law-three-colleges = an SCIC has at least three colleges, here are { $count }
law-weight-low = college `{ $college }` has { $percent } %, less than { $limit } %: take { $limit } % to { $most } %
law-weight-high = college `{ $college }` has { $percent } %, more than { $limit } %: take { $least } % to { $limit } %
law-ceiling-missing = missing: non-cooperating associates together hold at most 35 % (49 % with cooperatives among them)
law-ceiling-high = { $given } is above 49/100 (35/100 for those that are no cooperatives)
law-ceiling-one = one ceiling must be 35 % or less, for those that are no cooperatives
law-cap-missing = votes by shares need a cap: nobody votes, own and proxies together, with more than 1/10 of the votes attached to the shares represented; add `[cap]`, or write `votes = "members"`
law-cap-high = { $given } is more than 1/10 of the votes attached to the shares represented
law-cap-base = the tenth is taken of the votes represented: write `base = "represented"`
law-cap-rounding = rounding up could exceed the tenth: write `rounding = "down"` or `"exact"`
law-convening = members are counted on the day on which the meeting is convened: write `of = "convening"`
law-of-1947 = French Act 47-1775 of 10 September 1947, art. { $article }
law-of-commerce = French Commercial Code, art. { $article }
law-of-approval = Belgian Royal Decree of 8 January 1962, art. 1
law-of-companies = Belgian Code of Companies and Associations, art. { $article }
law-of-europe = Regulation (EC) No 1435/2003, art. { $article }

## Tallies

tallies-too-long = a tallies file has at most { $max } bytes, this one { $bytes }
tallies-too-many = { $counts } nodes times questions: at most { $max } are allowed; put fewer questions to one vote
tallies-entries = { $count } entries: at most { $max } are allowed
tallies-id = an id has 1 to { $max } bytes and no control characters
tallies-no-question = name at least one question
tallies-not-a-question = is not among the questions
tallies-two-ways = a question is counted either by a method, or by yes, no and abstentions
tallies-reason-long = a reason has at most { $max } bytes
tallies-reason-missing = missing: an exclusion is published with its reason
tallies-correction = a correction needs the status `counted` or `late`, and a reason
tallies-certificate-missing = missing: a node without a certificate is `silent` or `declined`
tallies-within = `{ $node }` is no other node here that counts as itself
tallies-no-part = name at least one part, such as `"all"`
tallies-withheld-listed = withheld votes are not listed: leave one of the two out
tallies-withheld-low = is the number below which votes are withheld: 2 or more
tallies-question-missing = `{ $question }` is missing
tallies-votes-uncounted = a node that is not counted has no votes here, only its roll
tallies-figure-large = a figure is at most { $max }
tallies-more-members =
    { $attending ->
        [one] { $attending } member
       *[other] { $attending } members
    } present or represented, but only { $roll } on the roll
tallies-more-shares =
    { $attending ->
        [one] { $attending } share
       *[other] { $attending } shares
    } present or represented, but only { $roll } on the roll
tallies-more-votes =
    { $votes ->
        [one] { $votes } vote
       *[other] { $votes } votes
    }, but only { $attending } present or represented
tallies-not-a-part = `{ $part }` is no part here
tallies-more-than-held =
    { $votes ->
        [one] { $votes } vote
       *[other] { $votes } votes
    } cast, but { $held } held
tallies-more-than-part = more votes on `{ $question }` than part `{ $part }` counts
