### Kosten, die sich die Projekte eines Arbeitsbereichs teilen.

shared-title = Gemeinsame Kosten
shared-says = Jeder Monat wird auf die Projekte verteilt, die in ihm laufen, zu gleichen Teilen, außer eines zählt mehr: vom Startmonat eines Projekts bis zum Ende seines Horizonts, außer es ist gestoppt oder im Archiv.
shared-empty = Eine Plattform, eine Lizenz oder ein Team, das mehrere Projekte nutzen, kann hier einmal stehen, mit dem Monat, ab dem es getragen wird. Jedes Projekt trägt dann seinen Teil, damit das erste nicht für alle zahlt.
shared-name = Name
shared-name-hint = Leer: der Name der Kategorie.
shared-category = Kategorie
shared-amount = Betrag
shared-paid = Bezahlt
shared-paid-monthly = jeden Monat
shared-paid-yearly = jedes Jahr
shared-paid-once = einmal
shared-yearly-hint = Jeder Monat trägt ein Zwölftel.
shared-from-month = Getragen ab
shared-until-month = Getragen bis
shared-until-hint = Leer: solange ein Projekt sie mitträgt.
shared-months = Verteilt auf Monate
shared-months-hint = Jeder dieser Monate trägt den gleichen Teil, damit nicht für alle zahlt, wer zuerst kommt.
shared-spread =
    { $count ->
        [one] { $amount }, in einem einzigen Monat
       *[other] { $amount }, verteilt auf { $shown } Monate
    }
shared-add = Gemeinsame Kosten hinzufügen
shared-remove = { $name } entfernen
shared-by-title = Getragen von
shared-by =
    { $count ->
        [1] { $name } ab { $month }
        [2] { $name } ab { $month }, zählt doppelt
       *[other] { $name } ab { $month }, zählt { $shown }-fach
    }
shared-who = Wer sie trägt
shared-who-of = Wer sie trägt: { $name }
shared-carried-all = jedes Projekt, das läuft
shared-carried-chosen = nur die ausgewählten
shared-times =
    { $count ->
        [0] trägt nichts
        [1] zählt einfach
        [2] zählt doppelt
       *[other] zählt { $shown }-fach
    }
shared-no-start = hat noch keinen Startmonat
shared-nobody-chosen = Kein laufendes Projekt ist ausgewählt, darum zählen sie nirgends.
shared-nobody = Kein Projekt trägt sie, darum zählen sie nirgends. Ein Projekt trägt sie mit, sobald es einen Startmonat hat.
shared-nobody-before = Vor { $month } trägt sie niemand.
shared-nobody-from = Ab { $from } trägt sie niemand.
shared-nobody-between = Von { $from } bis { $month } trägt sie niemand.

shared-of-project = Gemeinsam mit anderen Projekten
shared-go = Im Arbeitsbereich ändern
shared-with =
    { $count ->
        [one] Geteilt mit { $shown } anderen Projekt: { $parts }
       *[other] Geteilt mit bis zu { $shown } anderen Projekten: { $parts }
    }
shared-alone = Noch mit niemandem geteilt: { $parts }
shared-from = { $part } ab { $month }
shared-part =
    { $count ->
        [0] nichts
        [1] alles
        [2] die Hälfte
        [3] ein Drittel
        [4] ein Viertel
       *[other] ein Teil von { $shown }
    }
shared-changed = der Teil dieses Projekts ist im Mittel { $share }, in { $months } Monaten
shared-changed-once = dieses Projekt trägt davon { $share }, in { $months } Monaten
shared-explained-once = × { $share } (Teil dieses Projekts) = { $total }
shared-explained-years = × { $years } volle Jahre = { $total }

shared-problem-no-cost = Gemeinsame Kosten „{ $name }“ gibt es in diesem Arbeitsbereich nicht.
shared-problem-empty = Gemeinsame Kosten brauchen einen Betrag. Um auf sie zu verzichten, entfernen Sie die Kosten.
shared-problem-order = Der letzte Monat liegt vor dem ersten.
