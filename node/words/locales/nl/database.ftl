## Opening a database

directory-not-openable = { $path } kan niet worden geopend: { $why }; de gegevensmap moet er zijn, en deze gebruiker moet erin kunnen schrijven
directory-in-use = { $path } wordt gebruikt door een andere percole-node (proces { $process }); stop die eerst, of geef deze een andere gegevensmap
database-in-use = een andere percole-node gebruikt deze PostgreSQL-databank; stop die eerst, of geef deze een andere databank
lock-of-others = { $path } is geen slotbestand van percole en blijft zoals het is; verplaats het, of kies een andere map
database-not-there = er is geen databank { $path }
file-is-no-database = { $path } is geen databank en blijft zoals het is; noem een ander bestand
server-not-reached = de server is niet bereikbaar: { $why }; kijk naar het adres, en of de server draait
server-does-not-answer = de server antwoordt niet
server-lets-nobody-in = de server laat deze gebruiker niet toe: kijk naar naam en wachtwoord
server-lacks-database = de server heeft geen databank met deze naam: maak ze eerst
database-name-no-text = { $path } heeft bytes in zijn naam die geen tekst zijn: geef de gegevensmap een andere naam
not-a-nodes-database = dit is niet de databank van een knooppunt
schema-of-older-version = stap { $step } van de tabellen is nog niet gemaakt: een oudere versie gebruikte de databank het laatst. Kijk ze na met die versie, of start het knooppunt één keer met deze, die ze bijwerkt. Er werd niets veranderd
schema-of-newer-version = stap { $step } van de tabellen is deze versie niet bekend: een nieuwere gebruikte de databank. Installeer die versie, of zet een reservekopie van voor de upgrade terug. Er werd niets veranderd
schema-edited = stap { $step } van de tabellen is niet die van deze versie: dit is geen officiële versie, of de databank werd bewerkt. Er werd niets veranderd
schema-half-made = stap { $step } van de tabellen werd maar deels gemaakt; zet de reservekopie van voor de upgrade terug
