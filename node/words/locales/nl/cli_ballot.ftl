cli-ballot-withdrawn = het stembiljet van vennoot { $member } is ingetrokken en telt niet meer
