### Das Portfolio: was jedes Projekt wert ist, worauf es wartet, und alle zusammen.

portfolio-number-1 = Ein
portfolio-number-2 = Zwei
portfolio-number-3 = Drei
portfolio-number-4 = Vier
portfolio-number-5 = Fünf
portfolio-number-6 = Sechs
portfolio-number-7 = Sieben
portfolio-number-8 = Acht
portfolio-number-9 = Neun
portfolio-number-10 = Zehn
portfolio-number-11 = Elf
portfolio-number-12 = Zwölf

## Überschrift. { $number } ist ein Wort wie Zwei, { $total } Geld, { $chance } von 100.
portfolio-headline = { $count ->
    [one] Ein laufendes Projekt, wahrscheinlich { $total }, und in { $chance } von 100 Zukünften zahlt es sich aus.
   *[other] { $number } laufende Projekte, zusammen wahrscheinlich { $total }, und in { $chance } von 100 Zukünften zahlt es sich aus.
}
portfolio-headline-without = { $count ->
    [one] Eines hat noch keinen Ertrag.
   *[other] { $number } weitere haben noch keinen Ertrag.
}
portfolio-headline-decisions = { $count ->
    [one] Eines braucht diese Woche eine Entscheidung.
   *[other] { $number } brauchen diese Woche eine Entscheidung.
}
portfolio-promised = { $count ->
    [one] Bei dem einen Produkt, das läuft oder abgeschlossen ist, wurden { $share } des versprochenen Ertrags geliefert oder werden noch erwartet.
   *[other] Über die { $number } Produkte, die laufen oder abgeschlossen sind, wurden { $share } des versprochenen Ertrags geliefert oder werden noch erwartet.
}
portfolio-news-title = Seit Ihrem letzten Besuch am { $day }
portfolio-news-alert = Das Modell von { $project } schlägt Alarm.
portfolio-news-month = { $month } fehlt bei { $project }.
portfolio-news-gate = Die Entscheidung über { $project } ist { $count ->
    [0] heute
    [one] morgen
   *[other] in { $number } Tagen
}.

## Worauf ein Projekt wartet
portfolio-waits-alert = Alarm des Modells
portfolio-waits-month = Zahlen für { $month }
portfolio-waits-gate = Entscheidung am { $day }
portfolio-waits-gate-past = Entscheidung vom { $day } ist vorbei
portfolio-waits-gap = { $role }
portfolio-waits-missing = fehlt: { $part }
portfolio-waits-question = { $question }
portfolio-waits-nothing = nichts
portfolio-taught = lehrte uns: { $lesson }
portfolio-no-return = noch kein Ertrag, denn „{ $part }“ fehlt
portfolio-missing-people = Personen
portfolio-missing-operation = Kosten des Betriebs
portfolio-missing-benefit = ein Nutzen
portfolio-missing-number = eine Zahl
portfolio-day = { $day }. { $month }
portfolio-question-problem = was das Problem ist
portfolio-question-goal = das Ziel
portfolio-question-decision = wer was entscheidet
portfolio-question-today = wie es heute geht
portfolio-question-data = Datenquellen
portfolio-question-expectations = was erwartet wird
portfolio-question-affected = wer betroffen ist
portfolio-question-stop = was uns aufhören ließe
portfolio-state-stopped = Gestoppt
portfolio-state-finished = Abgeschlossen
portfolio-stopped-on = gestoppt { $day }
portfolio-finished-on = abgeschlossen { $day }

## Die Seite
portfolio-chance = Zahlt sich aus
portfolio-approved = Genehmigt
portfolio-expected = Jetzt erwartet
portfolio-range = Schlecht – gut
portfolio-realised = Erzielt, netto
portfolio-waits = Wartet auf
portfolio-from-to = { $poor } – { $good }
portfolio-archive = Archivieren
portfolio-archive-named = { $name } archivieren
portfolio-reopen-named = { $name } aus dem Archiv holen
portfolio-show-archive = Archiv zeigen
portfolio-promised-title = Versprochen und geliefert
