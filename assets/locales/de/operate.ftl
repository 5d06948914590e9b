# Betreiben: ein laufendes Produkt, wie gut sein Modell ist, und was es wirklich bringt.

operate-room = Betreiben
operate-room-alerts = { $count ->
    [one] 1 Alarm
   *[other] { $shown } Alarme
  }
operate-room-months = { $count ->
    [one] 1 Monat offen
   *[other] { $shown } Monate offen
  }

operate-headline-none = Hier läuft noch kein Modell.
operate-headline-nothing = Noch ist nicht bekannt, wie gut { $model } ist.
operate-headline-unmeasured = Am Modell wurde noch nichts gemessen.
operate-headline-unjudged = Das Modell wird gemessen, aber nichts sagt, was zu wenig wäre.
operate-headline-quiet = Alles, was gemessen wird, liegt in seinen Grenzen.
operate-headline-alerts = { $count ->
    [one] Ein Messwert schlägt Alarm: { $first }.
   *[other] { $shown } Messwerte schlagen Alarm, allen voran { $first }.
  }
operate-headline-below = { $amount } unter Plan in Monat { $month }.
operate-headline-above = { $amount } über Plan in Monat { $month }.
operate-headline-on-plan = Im Plan in Monat { $month }.
operate-headline-not-back = In Monat { $month } sind noch { $amount } wieder hereinzuholen.
operate-headline-back = Bis Monat { $month } sind { $amount } mehr verdient als ausgegeben.
operate-headline-finds = Das Modell findet jetzt { $now } von 100, nicht { $planned }: das kostet { $amount } im Monat.
operate-headline-flags = Von 100, die es meldet, stimmen jetzt { $now }, nicht { $planned }: das kostet { $amount } im Monat.
operate-headline-right = Das Modell liegt jetzt in { $now } von 100 Fällen richtig, nicht in { $planned }: das kostet { $amount } im Monat.
operate-below-approved = Jetzt bis zum Horizont erwartet: { $expected } (genehmigt { $planned })
operate-below-unapproved = Jetzt bis zum Horizont erwartet: { $expected } (nach dem Plan allein { $planned }). Kein Plan ist genehmigt.

operate-empty = Hier wird ein laufendes Modell gemessen
operate-empty-text = Das Modell anlegen, dann seine Vorhersagen einlesen oder eintippen, wie gut es war. Outset zeigt Monat für Monat, was es wert ist, und sagt, wenn es schlechter wird.
operate-add-model = Modell anlegen
operate-new-model = Neues Modell
operate-new-model-hint = Wie man es nennt. Wie es gemessen wird, kann folgen.
operate-model = Modell
operate-remove-model = Modell entfernen
operate-measured = Wie es gemessen wird

operate-metric-accuracy = Richtig von 100
  .term = Genauigkeit (accuracy)
operate-metric-precision = Richtig von 100 gemeldeten
  .term = precision
operate-metric-recall = Gefunden von 100 wichtigen
  .term = recall, Sensitivität
operate-metric-f1 = Gefunden und richtig zusammen
  .term = F1
operate-metric-specificity = In Ruhe gelassen von 100 unwichtigen
  .term = Spezifität
operate-metric-roc_auc = Unterschieden von 100 Paaren
  .term = ROC AUC
operate-metric-average_precision = Richtig von 100, die sichersten zuerst
  .term = average precision

operate-state-ok = OK
operate-state-pending = Beginnt
operate-state-alerting = Alarm
operate-state-no_data = Keine Daten

operate-alerts = Alarme
operate-no-alerts = Noch wird nichts gemessen.
operate-alert-below = { $metric }: { $value }, unter { $limit }
operate-alert-above = { $metric }: { $value }, über { $limit }
operate-alert-within = { $metric }: { $value }
operate-alert-no-limit = { $metric }: { $value }, keine Grenze gesetzt
operate-alert-no-value = { $metric }: noch ist kein Ergebnis bekannt
operate-alert-since = { $version }, seit { $day }
operate-per-month = { $amount } im Monat

operate-since = seit { $day }
operate-version-trained = trainiert
operate-version-live = im Einsatz
operate-version-retired = abgelöst
operate-versions = Versionen
operate-version = Version
operate-no-versions = Noch keine Version. Die erste Datei legt eine an.
operate-add-version = Version eintragen
operate-live-from = Im Einsatz seit
operate-live-from-hint = Der Tag, an dem sie in Betrieb ging; leer, wenn sie nur trainiert ist.
operate-in-production = Im Einsatz
operate-right = Richtig von 100 gemeldeten
operate-found = Gefunden von 100
operate-volume = Fälle im Monat
operate-make-live = { $name } in Betrieb nehmen
operate-retire = { $name } ablösen

operate-charts = Messwerte im Lauf der Zeit
operate-limits-typed = Die Grenzen wurden hier eingetippt.
operate-limits-scope = Die Grenze ist, was unter Klären Erfolg heißt.
operate-limits-reference = Die Grenzen sind, was im Vergleichszeitraum üblich war.
operate-limits-none = Keine Grenzen: einen Vergleichszeitraum einlesen, unter Klären sagen, was Erfolg ist, oder sie eintippen.
operate-set-limits = Grenzen für „{ $name }“ setzen
operate-set-limits-short = Grenzen setzen
operate-least = Mindestens
operate-most = Höchstens
operate-limit-hint = Von 100, etwa 88. Leer gilt, was Klären und Vergleichszeitraum sagen.
operate-save = Speichern
operate-chart-empty = Noch kein Wert
operate-chart-reference = Vergleichszeitraum
operate-chart-limit = Grenzen
operate-chart-alert = außerhalb der Grenzen
operate-chart-time = Abschnitt
operate-chart-lower = Untere Grenze
operate-chart-upper = Obere Grenze
operate-chart-note = Bemerkung
operate-chart-unjudged = Zuletzt { $last }; nichts, woran es zu messen wäre.
operate-chart-inside = Zuletzt { $last }; durchweg in den Grenzen.
operate-chart-outside = Zuletzt { $last }; in { $out } von { $all } Abschnitten außerhalb der Grenzen.
operate-more = Alle Messwerte zeigen
operate-fewer = Weniger Messwerte zeigen

operate-realised = Erreichter Wert
operate-realised-early = Der erreichte Wert beginnt, wenn der erste Monat des Plans vorbei ist.
operate-realised-missing = Der erreichte Wert lässt sich noch nicht sagen: { $parts }. Er entsteht aus dem Plan unter Wert und dem, was hier gemessen wird.
operate-lacks-people = niemand ist geplant, der es baut
operate-lacks-operation = der Betrieb kostet im Plan nichts
operate-lacks-benefit = der Plan hat keinen Nutzen
operate-lacks-driver = im Plan fehlen Zahlen
operate-fan-realised = erreicht
operate-fan-today = letzter voller Monat
operate-fan-likely = wahrscheinlich
operate-fan-break-even = Kosten gedeckt
operate-fan-month = Monat
operate-fan-poor = Schlechter Fall
operate-fan-lower = Unteres Viertel
operate-fan-upper = Oberes Viertel
operate-fan-good = Guter Fall
operate-fan-low = Erreicht, mindestens
operate-fan-high = Erreicht, höchstens
operate-fan-title-within = Der erreichte Wert liegt im Plan
operate-fan-title-lower = Der erreichte Wert liegt am unteren Rand des Plans
operate-fan-title-upper = Der erreichte Wert liegt am oberen Rand des Plans
operate-fan-title-below = Der erreichte Wert liegt unter dem Plan
operate-fan-title-above = Der erreichte Wert liegt über dem Plan
operate-fan-title-not-back = Was ausgegeben wurde, ist noch nicht wieder herein
operate-fan-title-back = Was ausgegeben wurde, ist wieder herein
operate-fan-approved = Plan genehmigt am { $day } · vom Wert im { $month } beruhen { $share } auf Messung, der Rest auf dem Plan
operate-fan-after = Plan nachträglich geschrieben, genehmigt am { $day } · vom Wert im { $month } beruhen { $share } auf Messung, der Rest auf dem Plan
operate-fan-unapproved = Kein genehmigter Plan · vom Wert im { $month } beruhen { $share } auf Messung, der Rest auf dem Plan, wie er steht

operate-success = Erfolg ist mehr als eine Zahl
operate-success-performance = Leistung des Modells
operate-success-money = Geld
operate-success-data = Datenqualität
operate-success-use = Nutzung
operate-success-learned = Was wir gelernt haben
operate-verdict-outside = außerhalb
operate-verdict-soon = noch nicht lange
operate-verdict-no-data = keine Daten
operate-verdict-good = gut
operate-verdict-worry = ansehen
operate-verdict-below-plan = unter dem Plan
operate-verdict-lower-edge = unterer Rand
operate-verdict-on-plan = im Plan
operate-verdict-above-plan = über dem Plan
operate-verdict-not-back = noch nicht herein
operate-verdict-back = wieder herein
operate-verdict-known = bekannt
operate-verdict-ask = fragen
operate-verdict-none-yet = noch nichts
operate-verdict-decided = festgehalten
operate-decisions = { $count ->
    [one] 1 Entscheidung
   *[other] { $shown } Entscheidungen
  }

operate-months = Monate zu prüfen
operate-months-none = Jeder vergangene Monat hat, was er braucht.
operate-month-check = Monat prüfen
operate-month-check-named = { $month } prüfen
operate-month = Monat
operate-month-missing = es fehlt: { $parts }
operate-month-volume = Fälle
  .hint = Wie viele es im Monat waren.
operate-month-adoption = Nutzung
  .hint = In wie vielen von 100 Fällen das Ergebnis des Modells genutzt wurde.
operate-month-hours = Stunden
  .hint = Arbeitsstunden, die der Betrieb gekostet hat.
operate-month-spending = Andere Ausgaben
  .hint = Rechenzeit, Lizenzen und dergleichen, ohne Arbeitszeit.
operate-month-log = Vorhersagen oder Messwerte
operate-month-note = Etwas ausgefallen oder ungewöhnlich?
operate-month-needed = Der Plan braucht es.
operate-month-take = { $value } nehmen

operate-import = Datei einlesen
operate-import-file = Datei
operate-import-path = Wo die Datei liegt
operate-import-path-hint = Eine CSV- oder andere Textdatei mit Spalten. Man kann sie auch auf das Fenster ziehen.
operate-import-choose = Auswählen…
operate-import-look = Ansehen
operate-import-holds = Was sie enthält
operate-import-version-hint = Eine Version, die es noch nicht gibt, wird angelegt.
operate-import-columns = Was die Spalten bedeuten
operate-import-preview = Die ersten Zeilen
operate-import-none = keine
operate-import-numbers = Wie Zahlen geschrieben sind
operate-import-times = Wie Zeiten geschrieben sind
operate-import-check = Alle Zeilen prüfen
operate-import-checking = Wird gelesen
operate-import-go = Einlesen
operate-import-go-without = Weglassen und den Rest einlesen
operate-import-back = Zurück
operate-import-done = Fertig
operate-import-another = Noch eine Datei
operate-import-line = Zeile
operate-import-column = Spalte
operate-import-value = Wert
operate-import-reason = Was nicht stimmt
operate-import-positive = Welche Klasse zählt
operate-imports = Eingelesene Dateien
operate-imports-none = Noch keine.
operate-imports-when = Wann
operate-imports-rows = Zeilen
operate-remove-import = { $name } wegnehmen
operate-type-metrics = Messwert eintippen
operate-type-metric = Messwert
operate-type-value = Wert
operate-type-value-hint = Von 100, etwa 91.
operate-type-at = Wann
operate-type-at-hint = Ein Tag; leer heißt jetzt.

operate-kind-reference = Vergleichszeitraum: Vorhersagen aus guter Zeit
operate-kind-log = Vorhersagen
operate-kind-outcomes = Ergebnisse
operate-kind-metrics = Messwerte
operate-kind-typed = Eingetippt
operate-part-key = die Kennung
operate-part-time = die Zeit
operate-part-end = das Ende der Zeit
operate-part-prediction = die Vorhersage
operate-part-score = die Sicherheit
operate-part-outcome = das Ergebnis
operate-part-value = den Wert
operate-part-metric = den Messwert
operate-part-rows = die Zahl der Zeilen
operate-part-human = was Menschen entschieden haben
operate-part-team = was Menschen mit dem Modell entschieden haben
operate-part-today = was heute entschieden wird
operate-label-key = Kennung
operate-label-time = Zeit
operate-label-prediction = Vorhersage
operate-label-score = Sicherheit
operate-label-outcome = Ergebnis
operate-rows = { $count ->
    [one] 1 Zeile.
   *[other] { $rows } Zeilen.
  }
operate-left-out = { $count ->
    [one] 1 fehlerhafte Zeile wurde weggelassen.
   *[other] { $rows } fehlerhafte Zeilen wurden weggelassen.
  }
operate-read = { $count ->
    [one] { $kind }: 1 Zeile.
   *[other] { $kind }: { $rows } Zeilen.
  }
operate-read-between = { $count ->
    [one] { $kind }: 1 Zeile vom { $from }.
   *[other] { $kind }: { $rows } Zeilen vom { $from } bis { $to }.
  }
operate-bad = { $count ->
    [one] 1 Zeile ist nicht lesbar.
   *[other] { $rows } Zeilen sind nicht lesbar.
  }
operate-bad-row = Zeile { $line }, { $column }: „{ $value }“. { $text }
operate-bad-missing = Hier steht nichts, obwohl etwas nötig ist.
operate-bad-not-a-number = Das ist keine Zahl; erwartet wird { $accepted }.
operate-bad-not-a-time = Das ist keine Zeit; erwartet wird { $accepted }.
operate-bad-not-a-class = Das ist keine der beiden Klassen { $accepted }.
operate-bad-wrong-width = { $found } Zellen, wo die Datei { $expected } Spalten hat.
operate-bad-not-unicode = Diese Bytes sind in der Kodierung der Datei kein Text.
operate-bad-control-character = Ein unsichtbares Steuerzeichen steht darin.
operate-bad-open-quote = Ein Anführungszeichen wird geöffnet und nie geschlossen.
operate-bad-closed = Sie gehört zu einer Zeit, die abgeschlossen ist, weil ihre Wartezeit vorbei ist.
operate-waiting = { $count ->
    [one] 1 Vorhersage wartet auf ihr Ergebnis.
   *[other] { $rows } Vorhersagen warten auf ihr Ergebnis.
  }
operate-never-came = { $count ->
    [one] Bei 1 kam das Ergebnis nie.
   *[other] Bei { $rows } kam das Ergebnis nie.
  }

operate-understood = { $encoding }, { $delimiter } zwischen den Zellen, { $columns } Spalten, { $header }; Zahlen wie { $numbers }.
operate-encoding-utf-8 = UTF-8
operate-encoding-utf-8-mark = UTF-8 mit Kennung
operate-encoding-utf-16-le = UTF-16 (kleines Ende zuerst)
operate-encoding-utf-16-be = UTF-16 (großes Ende zuerst)
operate-encoding-windows-1252 = Latin-1
operate-delimiter-comma = Komma
operate-delimiter-semicolon = Semikolon
operate-delimiter-tab = Tabulator
operate-delimiter-bar = senkrechter Strich
operate-delimiter-other = ein anderes Zeichen
operate-header-there = die erste Zeile nennt sie
operate-header-none = keine Zeile nennt sie
operate-numbers-point = 1234.5
operate-numbers-comma = 1234,5
operate-numbers-comma-point = 1,234.5
operate-numbers-point-comma = 1.234,5
operate-numbers-space-comma = 1 234,5
operate-numbers-apostrophe-point = 1’234.5
operate-times-year-first = Jahr zuerst, 2026-11-23
operate-times-day-first = Tag zuerst, 23.11.2026
operate-times-month-first = Monat zuerst, 11/23/2026
operate-times-seconds = Sekunden seit 1970
operate-times-milliseconds = Millisekunden seit 1970
operate-times-microseconds = Mikrosekunden seit 1970
operate-column-place = Spalte { $place }
operate-column-number = Zahl
operate-column-time = Zeit
operate-column-yes-no = ja oder nein
operate-column-category = eines von wenigen
operate-column-text = Text
operate-column-empty = leer
operate-note-same-name = Mehrere Spalten heißen { $name }; gemeint ist die erste.
operate-note-no-name = Spalten ohne Namen: { $places }.
operate-note-numbers = Die Zahlen könnten auch anders zu lesen sein. Bitte prüfen.
operate-note-times = In { $column } könnten Tag und Monat vertauscht sein. Bitte prüfen.
operate-note-ragged = { $rows } der ersten Zeilen haben mehr oder weniger Zellen, als es Spalten gibt.
operate-note-moved = Ortszeiten, die es zweimal gibt: { $twice }, als die frühere gelesen; ausgefallene Zeiten: { $missing }, nach vorn verschoben.
operate-note-doubles = { $rows } Zeilen haben eine Kennung, die schon da war.
operate-note-classes = Klassen: { $classes }. Die, auf die es ankommt, ist { $positive }.
operate-note-no-outcome = { $rows } Zeilen haben noch kein Ergebnis.

operate-content-workbook = eine Arbeitsmappe. Bitte erst als CSV speichern.
operate-content-compressed = gepackt. Bitte erst entpacken.
operate-content-parquet = eine Parquet-Datei. Bitte erst als CSV schreiben.
operate-content-database = eine Datenbank
operate-content-pdf = ein PDF
operate-content-unknown = kein Text
operate-unread-empty = Die Datei ist leer.
operate-unread-no-rows = Die Datei hat eine Kopfzeile und nichts darunter.
operate-unread-not-text = Die Datei ist { $content }
operate-unread-record-too-long = Zeile { $line } ist länger als { $most }; vielleicht fehlt ein Anführungszeichen.
operate-unread-too-many-columns = Die Datei hat mehr als { $most } Spalten.
operate-unread-not-mapped = Keine Spalte nennt { $part }.
operate-unread-no-such-column = Es gibt keine Spalte { $column }.
  .help = Die Datei hat: { $accepted }.
operate-unread-no-times = In { $column } ist keine Zeit zu lesen, zum Beispiel „{ $found }“.
  .help = Lesbar sind: { $accepted }.
operate-unread-too-many-classes = Es gibt mehr als zwei Klassen: { $classes }.
  .help = Nur Modelle, die zwischen zweien entscheiden, lassen sich messen.
operate-unread-many-classes = In „{ $column }“ stehen mehr als { $most } Klassen: { $classes } und andere.
  .help = Spalten wählen, in denen eine Klasse steht, nicht in jeder Zeile eine eigene Zahl oder ein eigener Text.
operate-unread-positive-unknown = Auf welche der Klassen kommt es an? Gefunden: { $classes }.
  .help = Beim Modell eintragen, dann die Datei noch einmal lesen.
operate-unread-positive-not-found = Die Klasse „{ $found }“, auf die es ankommt, steht nicht in der Datei. Gefunden: { $classes }.
operate-unread-cancelled = Angehalten. Von der Datei wurde nichts behalten.
operate-unread-unreadable = Die Datei lässt sich nicht zu Ende lesen: { $reason }.

operate-problem-model-there = Dieses Projekt hat schon ein Modell namens „{ $name }“.
operate-problem-version-there = Dieses Modell hat schon eine Version namens „{ $name }“.
operate-problem-no-such-version = Dieses Modell hat keine Version „{ $name }“.
operate-problem-same-file = Diese Datei wurde schon eingelesen: { $name }, { $when }.
  .help = War das ein Versehen, dort zuerst wegnehmen.
operate-problem-bad-rows = { $file }: { $bad }
  .help = { $rows }
    Nichts wurde eingelesen. Die Datei in Ordnung bringen oder die fehlerhaften Zeilen weglassen.
operate-problem-no-metrics = In dieser Datei fand sich keine Spalte mit Zeiten und keine mit Werten.

operate-status-none = Noch kein Modell.
operate-status-quiet = Kein Alarm; { $all } Modelle angesehen.
operate-status-alerts = { $count ->
    [one] Eines von { $all } Modellen schlägt Alarm.
   *[other] { $alerting } von { $all } Modellen schlagen Alarm.
  }

operate-chunks = Wo seine Geschichte geteilt wird
operate-chunks-hint = Nach Kalendermonat oder nach so vielen Vorhersagen.
operate-chunks-month = nach Monat
operate-chunks-rows = nach Zahl der Zeilen
operate-chunk-rows = Zeilen eines Abschnitts
operate-pending = Schlechte Abschnitte bis zum Alarm
operate-pending-hint = Bei 1 sofort.
operate-positive = Die Klasse, auf die es ankommt
operate-positive-hint = Wie Dateien sie schreiben, etwa 1 oder ja.
operate-zone = Zeitzone seiner Dateien
operate-zone-hint = Zeiten ohne Zone werden in ihr gelesen.
