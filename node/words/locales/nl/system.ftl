## What an operating system refuses

sys-not-there = dat bestand of die map bestaat niet
sys-not-allowed = u mag dat niet
sys-exists = er is er al een met die naam
sys-is-folder = het is een map
sys-not-a-folder = een deel van het pad is geen map
sys-folder-not-empty = de map is niet leeg
sys-read-only = de schijf kan alleen worden gelezen
sys-disk-full = de schijf is vol
sys-quota = de ruimte die u mag gebruiken is vol
sys-too-large = het bestand zou te groot zijn voor deze schijf
sys-bad-name = geen bestand kan zo heten
sys-address-in-use = een ander programma gebruikt dit adres al
sys-address-elsewhere = deze machine heeft dit adres niet
sys-nobody-listens = daar luistert niemand
sys-broken-off = de andere kant brak af
sys-no-way = er is geen weg door het netwerk
sys-no-answer = er kwam niet op tijd een antwoord
sys-ends-early = het einde ontbreekt
sys-damaged = wat er staat is beschadigd, of niet van de verwachte soort
sys-busy = het is in gebruik
sys-too-many-files = er zijn te veel bestanden tegelijk open
sys-device = het apparaat meldt een fout: misschien begeeft het het
sys-memory = er is niet genoeg geheugen
sys-number = het besturingssysteem meldt fout { $number }
sys-failed = lezen of schrijven is mislukt
