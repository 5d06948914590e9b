### Wörter, die zur Sache gehören: Kernaussagen, Namen von Änderungen, was nicht gelang.

## Namen von Änderungen. Die Meldung ist der Name nach „Rückgängig:“; `.done` sagt der Hinweis.
undo-op = Rückgängig: { $op }
redo-op = Wiederholen: { $op }
undone-op = Rückgängig gemacht: { $op }
redone-op = Wiederholt: { $op }

op-rename-workspace = Arbeitsbereich umbenennen
  .done = Arbeitsbereich umbenannt
op-set-currency = Währung ändern
  .done = Währung geändert
op-set-fiscal-year = Geschäftsjahr ändern
  .done = Geschäftsjahr geändert
op-set-time-zone = Zeitzone ändern
  .done = Zeitzone geändert
op-set-growth-level = Reifestufe ändern
  .done = Reifestufe geändert
op-set-hours-per-day = Stunden je Tag ändern
  .done = Stunden je Tag geändert
op-set-specialist = Fachseiten ändern
  .done = Fachseiten geändert
op-add-project = Projekt hinzufügen
  .done = Projekt hinzugefügt
op-rename-project = Projekt umbenennen
  .done = Projekt umbenannt
op-set-project-area = Bereich ändern
  .done = Bereich geändert
op-set-project-stage = Etappe ändern
  .done = Etappe geändert
op-set-project-start = Startmonat ändern
  .done = Startmonat geändert
op-set-project-budget = Budget ändern
  .done = Budget geändert
op-remove-project = Projekt entfernen
  .done = Projekt entfernt
op-add-person = Person hinzufügen
  .done = Person hinzugefügt
op-rename-person = Person umbenennen
  .done = Person umbenannt
op-set-person-note = Notiz ändern
  .done = Notiz geändert
op-remove-person = Person entfernen
  .done = Person entfernt
op-add-rate = Satz hinzufügen
  .done = Satz hinzugefügt
op-change-rate = Satz ändern
  .done = Satz geändert
op-remove-rate = Satz entfernen
  .done = Satz entfernt
op-add-availability = Verfügbarkeit hinzufügen
  .done = Verfügbarkeit hinzugefügt
op-change-availability = Verfügbarkeit ändern
  .done = Verfügbarkeit geändert
op-remove-availability = Verfügbarkeit entfernen
  .done = Verfügbarkeit entfernt

## Kernaussagen
headline-portfolio = { $count ->
    [0] Noch kein Projekt. Für das erste genügt ein Name.
    [one] Ein Projekt, noch ohne Budget.
   *[other] { $shown } Projekte, noch ohne gemeinsames Budget.
}
headline-portfolio-budget = { $count ->
    [one] Ein Projekt mit einem Budget von { $total }.
   *[other] { $shown } Projekte mit zusammen { $total } Budget.
}
headline-project = { $name } steht bei „{ $stage }“, { $start }, { $budget }.
headline-project-start = beginnt im { $month }
headline-project-no-start = noch ohne Startmonat
headline-project-budget = Budget { $budget }
headline-project-no-budget = noch ohne Budget
headline-people = { $count ->
    [0] Noch niemand da. Wer arbeitet an den Projekten mit?
    [one] Eine Person.
   *[other] { $shown } Personen.
}
headline-people-rates = { $count ->
    [0] Für alle gilt heute ein Satz.
    [one] Für eine davon gilt heute kein Satz.
   *[other] Für { $shown } davon gilt heute kein Satz.
}
headline-person = { $name } { $cost } und { $time }.
headline-person-rate = kostet { $rate }
headline-person-no-rate = hat heute keinen Satz
headline-person-share = steht mit { $share } einer Vollzeitstelle zur Verfügung
headline-person-no-share = hat keine angegebene Verfügbarkeit

## Größen
rate-per-hour = { $amount } je Stunde
rate-per-day = { $amount } je Tag
rate-per-month = { $amount } je Monat
day-long = { $day }. { $month } { $year }
hours-a-day = { $hours } Stunden je Tag

## Statuszeile
status-saved = Gespeichert { $time }
status-all-saved = Alles gespeichert
status-backup = Sicherung geprüft { $time }
status-backup-running = Sicherung läuft
status-backup-failed = letzte Sicherung misslungen
status-backup-disk-full = keine Sicherung: Datenträger voll
status-damaged = Prüfung fand Schäden; siehe Sicherungen
status-read-only = Nur lesen

## Sicherungen und Schäden
backup-regular = Automatisch
backup-before-upgrade = Vor einer Umstellung
backup-replaced = Beim Wiederherstellen ersetzt
damage-kept = Die Datei wurde nicht verändert.
damage-before = Die letzte gute Sicherung ist vom { $taken }; spätere Änderungen fehlen darin.
salvage-file = gerettet
salvage-done = Was lesbar war, steht in der neuen Datei { $name }. Sie ist zum Lesen geöffnet; die beschädigte Datei wurde nicht verändert.
salvage-table-whole = { $table }: alle { $rows } gelesen
salvage-table-part = { $table }: { $rows } gelesen, der Rest ist verloren
check-whole = { $count ->
    [one] Die Datei ist in Ordnung: Version { $version }, eine Zeile, { $size }.
   *[other] Die Datei ist in Ordnung: Version { $version }, { $rows } Zeilen, { $size }.
}
check-unclean = Sie wurde nicht ordentlich geschlossen; Unfertiges wird beim Öffnen bereinigt.
table-workspace = Arbeitsbereich
table-project = Projekte
table-person = Personen
table-rate = Sätze
table-availability = Verfügbarkeit

## Hinweise zur Datei
notice-network = Diese Datei liegt auf einem Netzlaufwerk. Sie wird langsamer, aber sicherer geführt; für lange Sitzungen besser mit einer lokalen Kopie arbeiten.
notice-synced = Dieser Ordner wird von einem anderen Programm synchronisiert. Die Datei wird langsamer, aber sicherer geführt; nicht auf zwei Rechnern zugleich öffnen.
notice-recovered = Outset wurde zuletzt nicht ordentlich beendet. Alles Gespeicherte ist da.
notice-upgraded = Die Datei wurde von Version { $from } auf Version { $to } umgestellt. Der Stand davor ist aufgehoben: { $snapshot }
read-only-asked = Nur zum Lesen geöffnet.
read-only-protected = Diese Datei oder ihr Ordner ist schreibgeschützt, deshalb ist sie nur zum Lesen geöffnet.

## Was nicht gelang
problem-no-workspace = Es ist kein Arbeitsbereich geöffnet.
  .help = Zuerst einen Arbeitsbereich öffnen oder neu anlegen.
problem-not-found = Das gibt es nicht mehr.
  .help = Es wurde entfernt, vielleicht in einem anderen Fenster. Rückgängig holt zurück, was hier entfernt wurde.
problem-empty-text = Hier muss etwas stehen.
problem-too-long = { $found } Zeichen sind zu viele; höchstens { $most } passen.
problem-control-character = In diesem Text steckt ein unsichtbares Steuerzeichen. Bitte tippen statt einfügen.
problem-not-a-number = Das ist keine Zahl. Richtig ist zum Beispiel { $example }.
problem-separator = „{ $found }“ darf im gewählten Zahlenformat dort nicht stehen. Richtig ist zum Beispiel { $example }.
problem-no-decimals = Diese Währung hat keine Nachkommastellen.
problem-too-precise = Hier sind höchstens { $most } Nachkommastellen möglich.
problem-out-of-range = Bitte zwischen { $least } und { $most } bleiben.
problem-below = Bitte bei { $least } oder darüber bleiben.
problem-above = Bitte bei { $most } oder darunter bleiben.
problem-ends-out-of-order = Diese Zahlen stehen nicht in der richtigen Reihenfolge. Die kleinere zuerst, wie in „{ $range }“, oder mindestens, wahrscheinlich und höchstens, wie in „{ $three }“.
problem-needs-positive = Eine Spanne, die in Verhältnissen gleichmäßig ist, braucht Enden über null.
problem-too-wide = Diese Spanne ist zu weit für ihre Grenzen: Außerhalb ihrer Enden bleibt zu wenig Platz.
problem-other-currency = Dieser Betrag ist in { $found }; hier muss es { $expected } sein.
problem-not-a-day = Das ist kein Tag. Richtig ist zum Beispiel { $example }.
problem-not-a-month = Das ist kein Monat. Richtig ist zum Beispiel 2026-11, 11/2026 oder Nov 2026.
problem-not-in-list = „{ $found }“ gehört nicht zu den möglichen Werten.
problem-duplicate-day = An diesem Tag beginnt schon ein anderer Eintrag.
problem-missing-file = Unter { $path } gibt es keine Datei.
  .help = Vielleicht wurde sie verschoben oder umbenannt, oder das Laufwerk ist nicht verbunden.
problem-missing-folder = Den Ordner { $path } gibt es nicht.
  .help = Zuerst anlegen oder einen anderen wählen.
problem-already-exists = { $path } gibt es schon. Nichts wurde ersetzt.
  .help = Einen anderen Namen wählen oder die vorhandene Datei öffnen.
problem-empty-file = Diese Datei ist leer: Sie hat kein einziges Byte.
  .help = Wahrscheinlich wurde eine Kopie oder ein Download abgebrochen. Die Datei wurde nicht verändert.
problem-foreign = Das ist kein Arbeitsbereich von Outset, sondern eine andere Art Datei.
  .help = Arbeitsbereiche enden auf „.outset“. Die Datei wurde nicht verändert.
problem-other-application = Das ist die Datenbank einer anderen Anwendung, kein Arbeitsbereich von Outset.
  .help = Die Datei wurde nicht verändert.
problem-encrypted = Diese Datei ist verschlüsselt oder ganz am Anfang beschädigt.
  .help = Falls ein Programm sie verschlüsselt hat, dort zuerst entschlüsseln. Die Datei wurde nicht verändert.
problem-truncated = Das Ende dieser Datei fehlt: Sie hat { $found } von { $expected }.
  .help = Wahrscheinlich wurde eine Kopie oder ein Download abgebrochen. Die Datei wurde nicht verändert.
problem-newer = Diese Datei hat Version { $found }; dieses Outset liest bis Version { $supported }.
  .help = Mit einem neueren Outset öffnen. Die Datei wurde nicht verändert.
problem-damaged = Diese Datei ist beschädigt: Ihr Inhalt widerspricht sich ({ $detail }).
  .help = Die Datei wurde nicht verändert. Eine Sicherung wiederherstellen oder lesen, was lesbar ist.
problem-schema-changed = Diese Datei hat Teile, die nicht zu einem Arbeitsbereich von Outset gehören, oder es fehlen welche („{ $name }“).
  .help = Jemand oder etwas hat ihren Aufbau geändert. Die Datei wurde nicht verändert.
problem-in-use = { $user } hat diese Datei auf { $host } seit { $since } geöffnet (Prozess { $process }).
problem-in-use-unknown = Diese Datei ist in einem anderen Outset-Fenster geöffnet.
  .help = Dort schließen oder nur zum Lesen öffnen.
problem-read-only = Dieser Arbeitsbereich ist nur zum Lesen geöffnet.
  .help = Nichts wurde geändert. Eine Kopie öffnen oder den Schreibschutz aufheben.
problem-busy = Ein anderes Programm schreibt gerade in diese Datei.
  .help = Nichts wurde geändert. Gleich noch einmal versuchen.
problem-disk-full = Der Datenträger ist voll. Nichts wurde geändert.
  .help = Platz schaffen und noch einmal versuchen; was vorher gespeichert wurde, ist sicher.
problem-changed-outside = Das wurde inzwischen anderswo geändert und lässt sich nicht zurücknehmen. Nichts wurde geändert.
problem-nothing-to-undo = Es gibt nichts rückgängig zu machen.
problem-nothing-to-redo = Es gibt nichts zu wiederholen.
problem-copy-differs = Die Kopie glich der Datei nicht und wurde verworfen.
  .help = Den Datenträger prüfen. Die Datei wurde nicht verändert.
problem-file-system = { $path } ließ sich nicht lesen oder schreiben: { $reason }
problem-internal = In Outset ist etwas schiefgegangen. Nichts wurde geändert. ({ $detail })
problem-no-backup = In { $folder } gibt es keine Sicherung „{ $name }“.
problem-nothing-salvaged = Aus dieser Datei lässt sich nichts mehr lesen.
  .help = Die Datei wurde nicht verändert. Vielleicht hilft eine Sicherung.

## Namen von Werten
stage-scope = Klären
stage-value = Wert
stage-team = Team
stage-deliver = Liefern
stage-operate = Betreiben
growth-first = Erstes Produkt
growth-several = Zwei bis drei Produkte
growth-platform = Plattform
growth-centre = Kompetenzzentrum
rate-unit-hour = je Stunde
rate-unit-day = je Tag
rate-unit-month = je Monat
language-en = English
language-de = Deutsch
theme-system = Wie das System
theme-light = Hell
theme-dark = Dunkel
month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sept.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.
month-long-1 = Januar
month-long-2 = Februar
month-long-3 = März
month-long-4 = April
month-long-5 = Mai
month-long-6 = Juni
month-long-7 = Juli
month-long-8 = August
month-long-9 = September
month-long-10 = Oktober
month-long-11 = November
month-long-12 = Dezember
currency-aud = Australischer Dollar
currency-bgn = Bulgarischer Lew
currency-brl = Brasilianischer Real
currency-cad = Kanadischer Dollar
currency-chf = Schweizer Franken
currency-cny = Chinesischer Yuan
currency-czk = Tschechische Krone
currency-dkk = Dänische Krone
currency-eur = Euro
currency-gbp = Britisches Pfund
currency-hkd = Hongkong-Dollar
currency-huf = Ungarischer Forint
currency-ils = Israelischer Schekel
currency-inr = Indische Rupie
currency-jpy = Japanischer Yen
currency-krw = Südkoreanischer Won
currency-mxn = Mexikanischer Peso
currency-nok = Norwegische Krone
currency-nzd = Neuseeland-Dollar
currency-pln = Polnischer Złoty
currency-ron = Rumänischer Leu
currency-sek = Schwedische Krone
currency-sgd = Singapur-Dollar
currency-try = Türkische Lira
currency-usd = US-Dollar
currency-zar = Südafrikanischer Rand
