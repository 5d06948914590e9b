### Wörter des Terminals: Überschriften von Tabellen und was getan wurde.

cli-column-name = Name
cli-column-area = Bereich
cli-column-stage = Etappe
cli-column-start = Beginn
cli-column-budget = Budget
cli-column-rate = Satz
cli-column-origin = Von
cli-column-since = Seit
cli-column-available = Verfügbar
cli-column-taken = Erstellt
cli-column-kind = Art
cli-column-size = Größe
cli-column-backup = Sicherung
cli-column-table = Tabelle
cli-column-rows = Zeilen
cli-column-role = Rolle
cli-column-people = Wer
cli-column-needed = Gebraucht
cli-column-gap = Lücke
cli-column-phase = Phase
cli-column-when = Wann
cli-column-gate = Entscheidung
cli-column-template = Vorlage
cli-column-about = Wofür sie ist

cli-templates = Vorlagen, mit denen ein Projekt beginnen kann, mit --template; auch eine Datei ist möglich.
cli-made = Arbeitsbereich { $name } angelegt: { $path }
cli-backups = Sicherungen, die neueste zuerst; jede wurde beim Erstellen geöffnet und geprüft.
cli-no-backups = Noch keine Sicherung. Die erste entsteht vor der ersten Änderung eines Tages.
cli-backed-up = Sicherung erstellt und geprüft: { $name }
cli-restored = { $backup } wiederhergestellt.
cli-restored-kept = { $backup } wiederhergestellt. Der Stand davor ist aufgehoben: { $kept }
cli-salvaged = Was lesbar war, steht in { $path }; die beschädigte Datei wurde nicht verändert.

cli-backup-trouble = Die Änderung ist gespeichert, aber die Sicherung davor gelang nicht: { $trouble }.
cli-file-name = Der Name { $file } ist kein gültiger Text; damit lässt sich keine Datei sicher benennen.
cli-not-printed = Das Ergebnis ließ sich nicht ausgeben: { $reason }

cli-column-project = Projekt
cli-column-model = Modell
cli-column-version = Version
cli-column-state = Stand
cli-column-measure = Messwert
cli-column-value = Wert
cli-metrics = Jeder Messwert im Lauf der Zeit; Grenzen und genaue Werte mit --json.
cli-no-metrics = Noch wurde nichts gemessen.
cli-not-a-value = { $text } ist kein Wert einer Kennzahl; gemeint ist etwas wie accuracy=0.91.
cli-column-study = Untersuchung
cli-column-today = Heute
cli-column-worth = Wert bis zu
cli-not-approved = Von diesem Projekt wurde noch kein Plan genehmigt.
cli-several-rates = Bei { $shown } Sätzen sind diese Zahlungen zusammen null wert; keiner davon sagt für sich etwas.
