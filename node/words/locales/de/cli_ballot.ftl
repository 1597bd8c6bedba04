cli-ballot-withdrawn = der Stimmzettel von Mitglied { $member } ist zurückgezogen und zählt nicht mehr
