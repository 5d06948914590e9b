# Klären: die geführten Fragen, das Urteil, das aus ihnen folgt, und wie ein Projekt hereinkommt.

scope-room = Klären
scope-rail-open = { $shown } offen
scope-and = { $first } und { $last }

## Das Urteil
scope-verdict-no-ml = Kein Fall für maschinelles Lernen: { $reasons }.
scope-verdict-find-out = Erst herausfinden: { $reasons }.
scope-verdict-not-yet = { $count ->
    [one] Noch zu früh für ein Urteil: { $missing } ist noch offen.
   *[other] Noch zu früh für ein Urteil: { $missing } sind noch offen.
}
scope-verdict-go = { $count ->
    [0] Weiterrechnen lohnt sich: Nichts von dem, was gesagt wurde, spricht dagegen.
    [one] Weiterrechnen lohnt sich: Nichts von dem, was gesagt wurde, spricht dagegen. Eine Antwort ist nur geschätzt.
   *[other] Weiterrechnen lohnt sich: Nichts von dem, was gesagt wurde, spricht dagegen. { $shown } Antworten sind nur geschätzt.
}
scope-open-problem = das Problem
scope-open-goal = das Ziel
scope-open-decision = wer entscheidet
scope-open-today = wie es heute gemacht wird
scope-open-data = die Daten
scope-reason-simple_rule_reaches = eine einfache Regel genügt
  .sentence = Eine einfache Regel erreicht schon, was als Erfolg zählt.
scope-reason-nobody_acts = niemand würde nach der Vorhersage handeln
  .sentence = Niemand würde nach der Vorhersage handeln, also ändert sie nichts.
scope-reason-outcome_never_seen = es würde sich nie zeigen, ob eine Vorhersage richtig war
  .sentence = Es würde sich nie zeigen, ob eine Vorhersage richtig war; so lässt sich nichts lernen und nichts prüfen.
scope-reason-does_not_pay = selbst der gute Fall lohnt sich nicht
  .sentence = Selbst im guten Fall kostet es mehr, als es bringt.
scope-reason-no_owner = niemand verantwortet die Entscheidung
  .sentence = Niemand verantwortet die Entscheidung, für die die Vorhersage gedacht ist.
scope-reason-today_not_measured = niemand hat gemessen, wie gut es heute gemacht wird
  .sentence = Wie gut es heute gemacht wird, wurde nicht gemessen; eine Verbesserung ließe sich nicht zeigen.
scope-reason-no_access = noch darf keine Datenquelle benutzt werden
  .sentence = Noch darf keine Datenquelle benutzt werden.
scope-reason-weighty_guesses = Zahlen, die über den Ertrag entscheiden, sind nur geschätzt
  .sentence = Zahlen, die über den Ertrag entscheiden, sind nur geschätzt: { $names }.
scope-reasons = Warum
scope-not-here = Das gilt hier nicht
scope-not-here-of = Das gilt hier nicht: { $reason }
scope-why = Warum zählt das hier nicht?
scope-why-hint = Bleibt beim Urteil stehen, für alle, die später fragen.
scope-overrule = Zurückstellen
scope-set-aside = Zurückgestellt: { $why }
scope-set-aside-by = Zurückgestellt von { $by }: { $why }
scope-restore = Wieder zählen lassen
scope-restore-of = Wieder zählen lassen: { $reason }
scope-go-on = Weiter zum Wert
scope-keys-next = Zur nächsten Frage (in Klären)
scope-keys-back = Zur Frage davor (in Klären)

## Die geführten Fragen
scope-place = Frage { $number } von { $all }
scope-feeds = Fließt ein in: { $rooms }
scope-next = Weiter: { $question }
scope-back = Zurück
scope-questions = Stand
scope-readiness-answered = nichts offen
scope-readiness-open = offen
scope-readiness-guess = { $count ->
    [one] geschätzt
   *[other] { $shown } geschätzt
}
scope-question-problem = Problem
  .title = Was ist das Problem, und wer hat es?
  .explanation = Ein Projekt, unter dessen Problem niemand leidet, hat auch niemanden, der das Ergebnis benutzt. Nennen Sie die Menschen und was es sie kostet, nicht die Technik.
  .example = Rechnungen liegen drei Tage, weil sie beim falschen Sachbearbeiter landen. Darunter leiden die acht Leute der Buchhaltung und unsere Lieferanten.
  .next = Was ist das Problem?
scope-question-goal = Ziel
  .title = Was ist das Ziel, und woran sähe man den Erfolg?
  .explanation = Vorher gesagt ist Erfolg eine Zahl, die erreicht wird oder nicht. Aus ihr wird die Grenze, unter der das Produkt im Betrieb warnt.
  .example = Neun von zehn Rechnungen kommen gleich zum Richtigen. Unter acht von zehn bleiben wir lieber bei der heutigen Art.
  .next = Was ist das Ziel?
scope-question-decision = Entscheidung
  .title = Wer entscheidet was mit der Vorhersage?
  .explanation = Eine Vorhersage ist nur so viel wert wie das, was jemand ihretwegen anders macht. Nennen Sie, wer entscheidet, und ob die Maschine vorschlägt oder selbst handelt.
  .example = Die Maschine schlägt einen Sachbearbeiter vor; die Poststelle bestätigt mit einem Klick oder wählt jemand anderen.
  .next = Wer entscheidet?
scope-question-today = Heute
  .title = Wie wird es heute gemacht, und wie gut?
  .explanation = Ohne die Zahlen von heute kann später niemand sagen, was das Modell gebracht hat. Eine Zählung über eine gewöhnliche Woche ist besser als eine Schätzung.
  .example = Die Poststelle liest jede Rechnung und rät. Letzte Woche gingen 2.900 von 17.000 an die falsche Stelle.
  .next = Wie wird es heute gemacht?
scope-question-data = Daten
  .title = Welche Aufzeichnungen gibt es, und wer darf sie benutzen?
  .explanation = Ein Modell lernt aus Fällen, deren Ausgang bekannt ist. Wichtig ist, wie weit sie zurückreichen, ob sie von Menschen handeln und ob jemand Ja gesagt hat.
  .example = Zwei Jahre Rechnungen mit dem, der sie gebucht hat, im Hauptbuch; die Finanzabteilung ist einverstanden.
  .next = Welche Aufzeichnungen gibt es?
scope-question-expectations = Erwartungen
  .title = Was erwarten alle davon?
  .explanation = Jeder schreibt eine Spanne auf, bevor jemand eine ausspricht. Über Spannen, die sich nicht treffen, wird vor dem Plan geredet, nicht danach. Sie werden verglichen, nie verrechnet.
  .example = Finanzen: 30.000 bis 60.000 € im Jahr. Geschäftsführung: 200.000 bis 400.000 € im Jahr.
  .next = Was erwarten alle?
scope-question-affected = Betroffene
  .title = Wen betrifft es?
  .explanation = Wer verliert eine Aufgabe, wer wird damit beurteilt, wer muss gefragt werden: Betriebsrat, Datenschutz, Kunden. Was hier spät auffällt, hält Projekte an.
  .example = Acht Sachbearbeiter, deren Arbeit ruhiger wird; niemand wird damit beurteilt. Der Betriebsrat will es vor dem Start einmal sehen.
  .next = Wen betrifft es?
scope-question-stop = Abbruch
  .title = Was würde uns aufhören lassen?
  .explanation = Am Anfang gesagt ist Aufhören eine Entscheidung, am Ende eine Niederlage.
  .example = Wenn nach sechs Wochen weniger als sieben von zehn richtig ankommen, hören wir auf und kaufen ein Formular mit Auswahlliste.
  .next = Was würde uns aufhören lassen?
scope-check-simple_rule = Würde eine einfache Regel das auch erreichen?
scope-check-owner = Verantwortet jemand diese Entscheidung?
scope-check-acted_on = Wird jemand nach der Vorhersage handeln?
scope-check-outcome_seen = Zeigt sich später, ob eine Vorhersage richtig war?
scope-missing-words = eine Antwort in Worten
scope-missing-found_goal = die Zahl, die erreicht werden muss
scope-missing-cases_per_month = Fälle im Monat
scope-missing-minutes_per_case = die Minuten je Fall, oder wie gut es gemacht wird
scope-missing-source = eine Datenquelle
scope-missing-expectation = eine Erwartung
scope-said = Festgehalten
scope-said-by = Gesagt von { $by }
scope-said-on = Festgehalten am { $on }
scope-said-by-on = Gesagt von { $by } am { $on }
scope-answer = Antwort in Worten
scope-example = Zum Beispiel: { $example }
scope-missing = Noch offen: { $missing }
scope-yes = Ja
scope-no = Nein
scope-speaking = Es spricht
scope-speaking-hint = Steht von jetzt an bei jeder Antwort und Zahl
scope-wait = Monate, bis sich der Ausgang zeigt
scope-wait-hint = Nach dieser Zeit weiß man, ob eine Vorhersage richtig war. So lange wird unter „Betreiben“ auf Ausgänge gewartet.

## Datenquellen
scope-datasets = Datenquellen
scope-datasets-none = Noch keine genannt.
scope-add-dataset = Quelle hinzufügen
scope-dataset = Quelle
scope-dataset-hint = Zum Beispiel „Rechnungen im Hauptbuch“.
scope-dataset-owner = Wem sie gehört
scope-dataset-access = Dürfen wir?
scope-dataset-history = Monate zurück
scope-dataset-personal = Handelt von Menschen
scope-access-yes = ja
scope-access-asked = angefragt
scope-access-no = abgelehnt
scope-access-unknown = niemand hat gefragt

## Erwartungen
scope-expectations = Erwartungen im Raum
scope-add-expectation = Erwartung hinzufügen
scope-expect-who = Wer
scope-expect-range = Nutzen im Jahr
scope-expect-range-hint = In { $currency }, sobald es läuft und vor den Kosten; zum Beispiel 60k bis 150k.
scope-expect-strip = Wo sie liegt
scope-a-year = { $value } im Jahr
scope-range-a-year = { $low } bis { $high } im Jahr
scope-expect-one = Bisher eine Erwartung: { $range }.
scope-expect-meet = Alle treffen sich bei { $range }.
scope-expect-apart = Sie treffen sich nicht: Zwischen der vorsichtigsten und der hoffnungsvollsten liegen { $range }. Reden Sie darüber, bevor es weitergeht.
scope-expect-currencies = Sie stehen in mehreren Währungen und werden deshalb nicht verglichen.

## Offene Punkte
scope-points = { $count ->
    [0] Nichts ist offen.
    [one] Ein Punkt ist offen.
   *[other] { $shown } Punkte sind offen.
}
scope-open-points = Offene Punkte
scope-add-point = Offenen Punkt hinzufügen
scope-point-text = Was herauszufinden ist
scope-point-owner = Wer findet es heraus
scope-point-due = Bis
scope-point-result = Antwort
scope-point-result-hint = Eine Antwort schließt den Punkt.
scope-point-go = Zur Frage
scope-point-go-of = Zur Frage von „{ $point }“
scope-points-closed = { $count ->
    [one] Ein Punkt geschlossen
   *[other] { $shown } Punkte geschlossen
}
scope-point-question = { $question }: { $missing }
scope-point-access-asked = Darf „{ $source }“ benutzt werden? Es ist angefragt.
scope-point-access-no = „{ $source }“ wurde abgelehnt. Geht es anders?
scope-point-access-unknown = Darf „{ $source }“ benutzt werden? Niemand hat gefragt.
scope-point-answer = { $question }: Die Antwort ist nur geschätzt. Wer weiß es?
scope-point-guess = { $name }: nur geschätzt. Wer könnte es messen oder weiß es?
scope-point-gap = { $role }, { $phase }: Die Zeit, für die die Lücke angenommen war, ist vorbei.
scope-point-open = offen
scope-point-late = überfällig
scope-point-closed = geschlossen { $on }
scope-point-settled = inzwischen erledigt

## Wie ein Projekt hereinkommt
scope-begin = Was bringen Sie mit?
scope-begin-idea = Eine Idee
scope-begin-idea-text = Noch ist nichts entschieden. Acht Fragen zeigen, ob sich das Weiterrechnen lohnt.
scope-begin-approved = Ein genehmigtes Projekt
scope-begin-approved-text = Es ist entschieden. Fassen Sie den Plan in Zahlen, und daneben, was daraus wird.
scope-begin-running = Ein Modell, das schon läuft
scope-begin-running-text = Monat für Monat sehen, was es bringt. Fünf Fragen machen aus seiner Güte Geld.
scope-begin-on = Weiter
scope-begin-cases = Fälle im Monat
scope-begin-cases-hint = Wie viele Entscheidungen das Modell vorbereitet.
scope-begin-right = Ein richtiger Fund bringt
scope-begin-right-hint = In { $currency }, je wichtigem Fall, der gefunden wird.
scope-begin-wrong = Ein Fehlalarm kostet
scope-begin-wrong-hint = In { $currency }, je vergeblich gemeldetem Fall.
scope-begin-monthly = Der Betrieb kostet im Monat
scope-begin-monthly-hint = In { $currency }, mit allem.
scope-begin-before = Was wurde vorher getan?
scope-begin-before-nothing = Nichts
scope-begin-before-something = Etwas
scope-begin-found = Gefunden von 100 wichtigen
scope-begin-found-hint = In Prozent, bevor es ein Modell gab.
scope-begin-right-today = Richtig von 100 gemeldeten
scope-begin-right-today-hint = In Prozent, bevor es ein Modell gab.
scope-begin-since = In Betrieb seit
scope-begin-since-hint = Der Monat, in dem es in Betrieb ging.
scope-begin-later = Was Sie noch nicht wissen, kann leer bleiben; der Plan nennt es. Die Datei mit den Vorhersagen wählen Sie unter „Betreiben“.
scope-assumed-duration = nach der Größe des Projekts angenommen
scope-running-cost = Betrieb des Modells
