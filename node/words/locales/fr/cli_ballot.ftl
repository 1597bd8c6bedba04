cli-ballot-withdrawn = le bulletin du numéro { $member } est retiré et ne compte plus
