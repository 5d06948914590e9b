## Das Menü des Systems und die Dialoge, die das System für Outset zeigt.

menu-file = Datei
menu-new = Neuer Arbeitsbereich …
menu-open = Öffnen …
menu-open-recent = Zuletzt geöffnet
menu-nothing-recent = Noch nichts geöffnet
menu-backups = Sicherungen …
menu-settings = Einstellungen …
menu-close = Arbeitsbereich schließen
menu-quit = Outset beenden

menu-edit = Bearbeiten
menu-undo = Rückgängig
menu-redo = Wiederholen
menu-cut = Ausschneiden
menu-copy = Kopieren
menu-paste = Einfügen
menu-select-all = Alles auswählen

menu-view = Ansicht
menu-palette = Projekt oder Aktion suchen …
menu-go-portfolio = Portfolio
menu-go-people = Personen
menu-go-workspace = Arbeitsbereich
menu-theme = Erscheinungsbild
menu-theme-system = Wie das System
menu-theme-light = Hell
menu-theme-dark = Dunkel
menu-language = Sprache
menu-language-en = English
menu-language-de = Deutsch
menu-text-size = Textgröße
menu-text-larger = Größer
menu-text-smaller = Kleiner
menu-text-normal = Normal
menu-present = Präsentieren

menu-help = Hilfe
menu-keyboard = Tastenkürzel
menu-about = Über Outset

menu-ask-folder = Wo soll der Arbeitsbereich liegen?
menu-ask-workspace = Arbeitsbereich öffnen
menu-ask-missing = Wo ist { $name } jetzt?
menu-kind-workspace = Outset-Arbeitsbereich

menu-crash = In Outset ist ein unerwarteter Fehler aufgetreten. Der Arbeitsbereich ist bis zur letzten Änderung gespeichert. Gemeldet wurde: { $message }
menu-no-start = Outset konnte nicht starten: { $message }

## Only on a Mac.

menu-hide = Outset ausblenden
menu-hide-others = Andere ausblenden
menu-show-all = Alle einblenden
menu-ask-log = Eine Datei mit Vorhersagen, Ergebnissen oder Messwerten
menu-ask-proposal = Wohin die Entscheidungsvorlage soll
menu-ask-template = Vorlage öffnen
menu-ask-template-place = Wohin soll die Vorlage?
menu-kind-table = Tabellen als Text
menu-kind-pdf = PDF-Dokumente
menu-kind-template = Outset-Vorlage
menu-kind-all = Alle Dateien
