# Die eigenen Wörter des Fensters: Schaltflächen, Beschriftungen, Hinweise, leere Stellen.

## Rahmen
window-skip = Zum Inhalt springen
window-rail = Arbeitsbereich
window-search = Projekt oder Aktion suchen
window-search-found = Gefunden
window-nothing-found = Nichts gefunden
window-present = Präsentieren
window-show-result = Ergebnis zeigen
window-end-presentation = Präsentation beenden
window-undo = Rückgängig
window-undo-nothing = Nichts rückgängig zu machen
window-redo-nothing = Nichts zu wiederholen
window-close = Schließen
window-dismiss = Ausblenden
window-cancel = Abbrechen
window-notice = Mitteilung
window-remove = Entfernen
window-remove-named = { $name } entfernen
window-read-only = Nur lesen.

## Orte
window-portfolio = Portfolio
window-projects = Projekte
window-people = Personen
window-person = Person
window-project = Projekt
window-workspace = Arbeitsbereich
window-settings = Einstellungen

## Willkommen
window-welcome-what = Outset führt eine Idee für maschinelles Lernen bis zu einem Wert, der sich in Geld messen lässt.
window-welcome-how = Eine Datei auf diesem Rechner enthält alles. Sie ist immer gespeichert, und nichts verlässt sie.
window-new-workspace = Neuer Arbeitsbereich
window-open-workspace = Öffnen …
window-recent = Zuletzt geöffnet
window-recent-missing = nicht gefunden
window-recent-forget = { $name } aus der Liste nehmen
window-look-for = Suchen …
window-new-name-hint = Zum Beispiel der Name der Firma oder des Teams.
window-folder = Ordner
window-folder-other = Anderen Ordner wählen …
window-create = Arbeitsbereich anlegen
window-open-sample = Im Beispiel umsehen
window-sample = Dies ist ein Beispiel.
window-sample-look = Sehen Sie sich um, und ändern Sie, was Sie möchten.
window-sample-changed = Ihre Änderungen bleiben hier, bis Sie es behalten.
window-keep-sample = Das Beispiel als Arbeitsbereich behalten
window-keep-sample-as = Als meinen Arbeitsbereich behalten …
window-keep-sample-text = Es wird eine eigene Datei. Was Sie geändert haben, ist darin und lässt sich weiter rückgängig machen.
window-keep = Behalten
window-sample-kept = Behalten: { $path }
window-leave-sample = Änderungen am Beispiel behalten?
window-leave-sample-text = Sie haben das Beispiel geändert und noch nicht als Arbeitsbereich behalten.
window-discard-sample = Verwerfen

## Eine Datei, die sich nicht öffnen ließ
window-open-read-only = Nur zum Lesen öffnen
window-try-again = Erneut versuchen
window-back-to-welcome = Zurück zum Anfang
window-back-to-workspace = Zurück zum Arbeitsbereich
window-last-backup = Letzte gute Sicherung
window-last-backup-taken = Vom { $taken } · { $size }
window-no-backup = Zu dieser Datei gibt es keine Sicherung.
window-restore-keeps = Die ersetzte Datei bleibt daneben erhalten.
window-salvage-title = Was sich noch lesen lässt
window-salvage-text = Liest jede Tabelle, die noch heil genug ist, und öffnet das Ergebnis nur zum Lesen. Die Datei selbst bleibt, wie sie ist.
window-salvage = Lesbares retten
window-salvage-tables = Was sich lesen ließ
window-salvage-complete = vollständig
window-salvage-partial = teilweise
window-salvage-look = Ansehen

## Portfolio und Projekt
window-portfolio-empty-title = Mit einem Projekt beginnen
window-portfolio-empty-text = Ein Projekt ist eine Idee für maschinelles Lernen, vom ersten Workshop bis zur Abschaltung. Hier stehen alle nebeneinander, und was jedes von ihnen wert ist.
window-new-project = Neues Projekt
window-new-project-hint = Worum es geht, in zwei oder drei Wörtern. Alles andere kann warten.
window-add-project = Projekt anlegen
window-remove-project = Projekt entfernen
window-project-about = Zu diesem Projekt
window-project-gone = Dieses Projekt gibt es nicht mehr.
window-filter-projects = Projekte filtern
window-filter-count = { $shown } von { $all }
window-name = Name
window-area = Bereich
window-area-hint = Die Abteilung oder der Standort, für den es ist.
window-stage = Etappe
window-stage-hint = Wo das Projekt gerade steht.
window-start-month = Startmonat
window-start-month-hint = Monat 0 des Plans.
window-budget = Budget
window-budget-hint = Was insgesamt ausgegeben werden darf, in { $currency }.

## Personen
window-people-empty-title = Wer arbeitet daran?
window-people-empty-text = Der größte Teil der Kosten eines Projekts sind Personen. Jede Person hat einen Satz und einen Anteil ihrer Zeit für Projekte; beides kann sich ab einem Tag ändern.
window-add-person = Person hinzufügen
window-new-person-hint = Ein echter Name oder ein Platzhalter wie „Data Engineer“.
window-remove-person = Person entfernen
window-person-about = Zu dieser Person
window-person-gone = Diese Person gibt es nicht mehr.
window-note = Notiz
window-note-hint = Fähigkeiten, Team, was man sonst wissen sollte.
window-rate = Satz
window-rate-hint = In { $currency }; kann vorerst leer bleiben.
window-rate-per = Je
window-rate-now = Satz heute
window-rate-since = Seit
window-share = Verfügbarer Anteil
window-share-hint = Von einer vollen Woche, zum Beispiel 80 %.
window-availability-now = Heute verfügbar
window-availability-term = Vollzeitäquivalent (VZÄ, FTE): 100 % ist eine volle Woche.
window-rates = Sätze
window-rates-text = Was die Person kostet. Jeder Satz gilt ab seinem Tag bis zum nächsten.
window-availabilities = Verfügbarkeit
window-availabilities-text = Wie viel einer vollen Woche für Projekte da ist. Jeder Anteil gilt ab seinem Tag bis zum nächsten.
window-add-rate = Satz hinzufügen
window-add-availability = Anteil hinzufügen
window-from = Ab
window-day-hint = Der erste Tag, an dem es gilt.
window-amount = Betrag
window-holds-today = gilt heute
window-dated-none = Noch nichts eingetragen.
window-remove-from = Entfernen, was ab { $day } gilt

## Arbeitsbereich
window-workspace-holds = Gilt für jedes Projekt
window-currency = Währung
window-currency-hint = Gilt für neue Beträge; vorhandene behalten ihre.
window-fiscal-year = Geschäftsjahr beginnt im
window-fiscal-year-hint = Jahressummen richten sich danach.
window-time-zone = Zeitzone
window-time-zone-hint = Entscheidet, in welchen Tag und Monat etwas fällt. Tippen, um zu suchen.
window-growth-level = Reifestufe
window-growth-level-hint = Wo die Organisation steht; danach richtet sich, was gefragt wird.
window-hours-per-day = Stunden je Tag
window-hours-per-day-hint = Rechnet Stundensätze in Tagessätze um.
window-specialist = Für Fachleute
window-specialist-hint = Zeigt Verfahren und Maße, die nur Fachleute brauchen.
window-backups = Sicherungen
window-backups-text = Kopien nach Datum neben der Datei. Wird eine wiederhergestellt, bleibt die ersetzte Datei erhalten.
window-backups-none = Noch keine Sicherung. Die erste entsteht vor der ersten Änderung eines Tages.
window-back-up-now = Jetzt sichern
window-backed-up = Die Sicherung { $name } liegt vor und ist geprüft.
window-restored = Die Sicherung vom { $taken } ist wiederhergestellt. Die ersetzte Datei liegt bei den Sicherungen.
window-restore = Wiederherstellen
window-restore-named = Sicherung vom { $taken } wiederherstellen
window-backup-taken = Erstellt
window-backup-file = Datei
window-backup-size = Größe
window-backup-state = Zustand
window-backup-verified = geprüft
window-backup-unverified = nicht geprüft

## Einstellungen
window-language = Sprache
window-theme = Erscheinungsbild
window-text-size = Textgröße
window-number-format = Zahlenformat
window-format-hint = Wie Zahlen angezeigt und eingegeben werden.
window-date-format = Datumsformat
window-recent-headlines = Kernzahlen zuletzt geöffneter Dateien
window-recent-headlines-hint = Zeigt auf der Startseite die wichtigste Zahl jeder Datei.

## Felder
window-field-draft = Noch nicht gespeichert: Der Text steht da, wie er verlassen wurde.

## Über Outset und Tasten
window-about-title = Über Outset
window-about-version = Version
window-about-schema = Dateiformat
window-about-licence = Lizenz
window-about-settings = Einstellungen
window-about-workspace = Geöffnete Datei
window-keys-title = Tastenkürzel
window-keys-in-field = In einem Feld
window-keys-store = Wert übernehmen
window-keys-restore = Zurück zum Wert von vorher

## Aktionen von Suche, Menü und Tasten
window-action-palette = Projekt oder Aktion suchen
window-action-undo = Rückgängig
window-action-redo = Wiederholen
window-action-add-project = Neues Projekt
window-action-add-person = Person hinzufügen
window-action-go-portfolio = Zum Portfolio
window-action-go-people = Zu den Personen
window-action-go-workspace = Zu den Einstellungen des Arbeitsbereichs
window-action-go-back = Zurück
window-action-go-forward = Vorwärts
window-action-present = Präsentieren
window-action-new = Neuer Arbeitsbereich
window-action-open = Arbeitsbereich öffnen …
window-action-close = Arbeitsbereich schließen
window-action-sample = Im Beispiel umsehen
window-action-keep-sample = Das Beispiel als meinen Arbeitsbereich behalten …
window-action-backups = Sicherungen zeigen
window-action-settings = Einstellungen
window-action-theme-system = Erscheinungsbild: wie das System
window-action-theme-light = Erscheinungsbild: hell
window-action-theme-dark = Erscheinungsbild: dunkel
window-action-language-en = Sprache: Englisch
window-action-language-de = Sprache: Deutsch
window-action-text-larger = Text größer
window-action-text-smaller = Text kleiner
window-action-text-normal = Text in normaler Größe
window-action-keyboard = Tastenkürzel
window-action-about = Über Outset
