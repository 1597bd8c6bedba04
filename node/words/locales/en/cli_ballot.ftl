cli-ballot-withdrawn = the ballot of member { $member } is withdrawn, and counts no more
