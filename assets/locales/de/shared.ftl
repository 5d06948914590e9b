### Kosten, die sich die Projekte eines Arbeitsbereichs teilen.

shared-title = Gemeinsame Kosten
shared-says = Jeder Monat wird zu gleichen Teilen auf die Projekte verteilt, die in ihm laufen: vom Startmonat eines Projekts bis zum Ende seines Horizonts, außer es ist gestoppt oder im Archiv.
shared-empty = Eine Plattform, eine Lizenz oder ein Team, das mehrere Projekte nutzen, kann hier einmal stehen, mit dem Monat, ab dem es bezahlt wird. Jedes Projekt trägt dann seinen Teil, damit das erste nicht für alle zahlt.
shared-name = Name
shared-name-hint = Leer: der Name der Kategorie.
shared-category = Kategorie
shared-amount = Betrag im Monat
shared-from-month = Bezahlt ab
shared-until-month = Bezahlt bis
shared-until-hint = Leer: solange ein Projekt sie mitträgt.
shared-add = Gemeinsame Kosten hinzufügen
shared-remove = { $name } entfernen
shared-by-title = Getragen von
shared-by = { $name } ab { $month }
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

shared-problem-no-cost = Gemeinsame Kosten „{ $name }“ gibt es in diesem Arbeitsbereich nicht.
shared-problem-empty = Gemeinsame Kosten brauchen einen Betrag. Um auf sie zu verzichten, entfernen Sie die Kosten.
shared-problem-order = Der letzte Monat liegt vor dem ersten.
