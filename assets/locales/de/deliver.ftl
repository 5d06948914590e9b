# Liefern: Phasen mit ihren Entscheidungspunkten, Vorführungen, Ausgaben und Entscheidungen.

## Leitsatz
deliver-headline-both = { $stands }; { $shown }.
deliver-headline-one = { $stands }.
deliver-no-phase = Noch ist keine Phase geplant
deliver-no-start = Noch niemand hat gesagt, wann es beginnt
deliver-no-duration = Noch niemand hat gesagt, wie lange das dauert: { $phase }
deliver-begins = { $phase } beginnt im { $month }
deliver-ends = { $phase } endet wahrscheinlich im { $month }
deliver-ended = { $phase } endete im { $month }
deliver-should-have-ended = { $phase } hätte im { $month } enden sollen
deliver-runs = In Betrieb seit { $month }
deliver-stopped = Beendet
deliver-stopped-on = Beendet am { $day }
deliver-finished = Abgeschlossen
deliver-finished-on = Abgeschlossen am { $day }
deliver-demonstration-not_planned = vor der ersten Entscheidung ist keine Vorführung geplant
deliver-demonstration-without_day = die erste Vorführung hat noch keinen Tag
deliver-demonstration-planned = die erste Vorführung ist am { $day }
deliver-demonstration-too_late = die erste Vorführung am { $day } kommt nach der ersten Entscheidung
deliver-demonstration-overdue = die erste Vorführung sollte am { $day } sein und ist nicht als erledigt eingetragen
deliver-demonstration-done = die erste Vorführung war am { $day }
deliver-spent-nothing = Noch sind keine Ausgaben eingetragen.
deliver-spent = { $spent } ausgegeben; es gibt kein Budget.
deliver-spent-of = { $spent } von { $budget } ausgegeben.
deliver-spent-over = { $spent } ausgegeben, { $over } mehr als das Budget von { $budget }.
deliver-warning-not_planned = Vor dem { $gate } gehört eine Vorführung in den Plan. Wo noch niemand etwas gesehen hat, wird nur auf dem Papier entschieden.
deliver-warning-without_day = Die erste Vorführung braucht einen Tag vor dem { $gate }, der ersten Entscheidung.
deliver-warning-too_late = Die erste Vorführung kommt zu spät, um zu helfen: Die erste Entscheidung ist am { $gate }.
deliver-room-name = Liefern
deliver-room-open = { $shown } offen

## Zeitplan und Phasen
deliver-timeline = Zeitplan
deliver-timeline-empty = Sobald die Dauer jeder Phase feststeht, erscheint hier der Zeitplan.
deliver-today = heute
deliver-gate-label = Entscheidung { $day }
deliver-head-name = Phase oder Meilenstein
deliver-head-start = Beginn
deliver-head-end = Wahrscheinliches Ende
deliver-head-earliest = Frühes Ende
deliver-head-latest = Spätes Ende
deliver-head-gate = Entscheidung
deliver-phases = Phasen und Entscheidungspunkte
deliver-phases-text = Wie lange eine Phase dauert, steht hier und gilt unter Wert und Team. Was wirklich geschah, geht vor.
deliver-dates = { $likely }, neun von zehn Malen bis { $late }
deliver-plan-phase = Diese Phase planen
deliver-plan-phase-named = Diese Phase planen: { $phase }
deliver-not-planned = Nicht geplant.
deliver-started-on = Wirklich begonnen am
deliver-ended-on = Wirklich beendet am
deliver-gate-on = Entscheidung am
deliver-gate-on-hint = Erwartet am { $day }.
deliver-gate-question = Was dann beantwortet sein muss
deliver-gate-question-hint = Zum Beispiel: Findet es 80 von 100?
deliver-owner = Wer dafür einsteht
deliver-owner-nobody = Noch niemand

## Meilensteine
deliver-milestones = Meilensteine und Vorführungen
deliver-milestones-empty = Noch ist nichts geplant. Eine erste Vorführung, mit etwas Echtem auf dem Bildschirm, gehört vor die erste Entscheidung.
deliver-add-milestone = Meilenstein hinzufügen
deliver-add-demonstration = Vorführung planen
deliver-milestone = Meilenstein
deliver-demonstration = Vorführung
deliver-milestone-kind = Art
deliver-milestone-name = Was erreicht oder gezeigt wird
deliver-milestone-audience = Wer es sieht
deliver-milestone-due = Tag
deliver-milestone-done = Erledigt am
deliver-milestone-late = überfällig
deliver-of = { $field }, { $name }
deliver-add = Hinzufügen

## Ausgaben
deliver-spending = Ausgaben
deliver-spending-text = Was jeder Monat wirklich gekostet hat, in { $currency }. Die Pfeiltasten führen von Feld zu Feld.
deliver-spending-label = { $kind }, { $month }
deliver-spending-month = Monat
deliver-spending-spent = Ausgegeben
deliver-spending-planned = Geplant
deliver-spending-together = Zusammen
deliver-spending-over = mehr als geplant
deliver-spending-earlier = { $shown } frühere Monate zeigen
deliver-cost-own_people = Eigene Personen
deliver-cost-external = Extern
deliver-cost-compute = Rechenzeit
deliver-cost-other = Sonstiges
deliver-planned-approved = Geplant ist, was der am { $day } genehmigte Plan für jeden Monat vorsieht, in der letzten Zeile bis zu diesem Monat.
deliver-planned-now = Geplant ist, was der heutige Plan für jeden Monat vorsieht, in der letzten Zeile bis zu diesem Monat; genehmigt ist noch nichts.
deliver-planned-nothing = Noch gibt es nichts zum Vergleichen: Dem Plan fehlt eine Zahl.
deliver-other-currencies = { $count ->
    [one] Ein Betrag in einer anderen Währung ist in keiner der Summen.
   *[other] { $shown } Beträge in anderen Währungen sind in keiner der Summen.
}

## Entscheidungen
deliver-decisions = Entscheidungen
deliver-decisions-empty = Noch ist keine Entscheidung festgehalten. Jede behält ihre Gründe und die Zahlen ihres Tages.
deliver-add-decision = Entscheidung festhalten
deliver-decision-kind = Was entschieden wurde
deliver-decision-go = Weiter
deliver-decision-find_out = Erst herausfinden
deliver-decision-change = Ändern
deliver-decision-stop = Beenden
deliver-decision-reason = Warum
deliver-decision-on = Am
deliver-decision-on-hint = Leer heißt heute.
deliver-decision-by = Von wem
deliver-remove-decision = Entscheidung { $name } entfernen
deliver-figures = Damals: wahrscheinlicher Ertrag { $likely }, schlechter Fall { $poor }, guter Fall { $good }; mit { $chance } zahlt es sich aus; { $spent } ausgegeben.
deliver-figures-none = Damals war kein Ertrag zu zeigen, weil der Plan nicht vollständig war; { $spent } ausgegeben.
deliver-stopped-title = Was das Beenden gebracht hat
deliver-taught = Was es gelehrt hat
deliver-saved = Was das Beenden gespart hat
deliver-saved-hint = Geld, das sonst ausgegeben worden wäre, in { $currency }.
