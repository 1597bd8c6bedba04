## What an operating system refuses

sys-not-there = diese Datei oder diesen Ordner gibt es nicht
sys-not-allowed = Sie dürfen das nicht
sys-exists = es gibt schon eine mit diesem Namen
sys-is-folder = es ist ein Ordner
sys-not-a-folder = ein Teil des Pfads ist kein Ordner
sys-folder-not-empty = der Ordner ist nicht leer
sys-read-only = der Datenträger kann nur gelesen werden
sys-disk-full = der Datenträger ist voll
sys-quota = der Platz, den Sie benutzen dürfen, ist voll
sys-too-large = die Datei wäre zu groß für diesen Datenträger
sys-bad-name = keine Datei kann so heißen
sys-address-in-use = ein anderes Programm benutzt diese Adresse schon
sys-address-elsewhere = diese Maschine hat diese Adresse nicht
sys-nobody-listens = dort hört niemand zu
sys-broken-off = die andere Seite hat abgebrochen
sys-no-way = es führt kein Weg durch das Netz
sys-no-answer = es kam nicht rechtzeitig eine Antwort
sys-ends-early = das Ende fehlt
sys-damaged = was dort steht, ist beschädigt oder nicht von der erwarteten Art
sys-busy = es ist in Gebrauch
sys-too-many-files = zu viele Dateien sind gleichzeitig offen
sys-device = das Gerät meldet einen Fehler: vielleicht ist es am Ende
sys-memory = der Arbeitsspeicher reicht nicht
sys-number = das Betriebssystem meldet Fehler { $number }
sys-failed = Lesen oder Schreiben ist gescheitert
