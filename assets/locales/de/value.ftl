# Wert: die Zahlen eines Plans, was sie bedeuten und was aus ihnen folgt.

value-part-cases_per_month = Fälle im Monat
  .hint = Wie viele dieser Entscheidungen oder Vorgänge in einem gewöhnlichen Monat anfallen.
  .decides = Die Zahl der Fälle entscheidet.
value-part-minutes_per_case = Minuten je Fall heute
  .hint = Arbeitszeit, die ein Fall heute von Anfang bis Ende kostet.
value-part-hourly_rate = Kosten einer Stunde dieser Arbeit
  .hint = Was eine Stunde der Menschen kostet, die sie tun, mit allem.
  .decides = Was eine Stunde der Arbeit kostet, entscheidet.
value-part-share_positive = Anteil der Fälle, auf die es ankommt
  .hint = Wie viele von 100 Fällen von der gesuchten Art sind.
  .decides = Wie viele Fälle wichtig sind, entscheidet.
value-part-found_today = Gefunden von 100, auf die es ankommt, heute
  .hint = Wie viele der wichtigen Fälle heute gefunden werden.
  .decides = Wie viel heute gefunden wird, entscheidet.
value-part-right_today = Richtig von 100 gemeldeten, heute
  .hint = Wie viele der heute ausgewählten Fälle sich als wichtig erweisen.
  .decides = Wie oft heutige Meldungen stimmen, entscheidet.
value-part-found_goal = Gefunden von 100, die erreicht werden müssen
  .hint = Darunter ist das Produkt nicht gelungen; daraus wird die Warnung im Betrieb.
value-part-right_goal = Richtig von 100, die erreicht werden müssen
  .hint = Darunter wird zu viel vergeblich gemeldet; daraus wird die Warnung im Betrieb.
value-part-minutes_saved = Gesparte Minuten je Fall
  .hint = Arbeitszeit, die entfällt, wo das Produkt benutzt wird.
  .decides = Die gesparten Minuten entscheiden.
value-part-found_model = Gefunden von 100, auf die es ankommt, mit Modell
  .hint = Wie viele der wichtigen Fälle das Modell finden wird.
  .decides = Wie viel das Modell findet, entscheidet.
value-part-right_model = Richtig von 100 gemeldeten, mit Modell
  .hint = Wie viele der vom Modell gemeldeten Fälle sich als wichtig erweisen werden.
  .decides = Wie oft das Modell richtig liegt, entscheidet.
value-part-worth_found = Ein wichtiger Fall wird gefunden
  .hint = Was es bringt oder kostet, wenn ein wichtiger Fall gemeldet wird.
  .decides = Was ein gefundener Fall wert ist, entscheidet.
value-part-worth_false_alarm = Ein falscher Alarm
  .hint = Was es bringt oder kostet, wenn ein Fall vergeblich gemeldet wird.
  .decides = Was ein falscher Alarm wert ist, entscheidet.
value-part-worth_missed = Ein wichtiger Fall wird übersehen
  .hint = Was es bringt oder kostet, wenn ein wichtiger Fall nicht gemeldet wird.
  .decides = Was ein übersehener Fall wert ist, entscheidet.
value-part-worth_left_alone = Ein harmloser Fall bleibt unbehelligt
  .hint = Was es bringt oder kostet, wenn ein Fall zu Recht nicht gemeldet wird; meist nichts.
  .decides = Was ein unbehelligter Fall wert ist, entscheidet.
value-part-amount_per_month = Betrag im Monat
  .hint = Was es in einem Monat bringt, wenn alle es benutzen.
  .decides = Der Betrag im Monat entscheidet.
value-part-adoption = Nutzung
  .hint = In wie vielen von 100 Fällen benutzt wird, was das Produkt sagt.
  .decides = Die Nutzung entscheidet.
value-part-redeployed = Wirklich genutzte freie Zeit
  .hint = Wie viel der frei gewordenen Zeit in Arbeit geht, die ihre Kosten wert ist.
  .decides = Wie viel der freien Zeit wirklich genutzt wird, entscheidet.
value-part-ramp = Monate, bis alle es benutzen
  .hint = Die Nutzung wächst vom Start an gleichmäßig über so viele Monate.
  .decides = Wie bald alle es benutzen, entscheidet.
value-part-amount = Betrag
  .hint = Was es einmal kostet.
value-part-monthly_amount = Betrag im Monat
  .hint = Was es jeden Monat kostet.
value-part-case_amount = Betrag je Fall
  .hint = Was es für jeden Fall kostet, solange das Produkt läuft.
value-part-duration = Dauer
  .hint = Wie viele Monate es dauert.
value-part-owner_hours = Stunden im Monat für die verantwortliche Person
  .hint = Arbeitszeit, die das Betreuen des Produkts kostet.
  .decides = Die Stunden der verantwortlichen Person entscheiden.
value-part-unplanned_people = Noch nicht geplante Menschen
  .hint = Eine weite Schätzung dessen, was die Menschen kosten, deren Rollen noch niemand hat; geplante Rollen ersetzen sie Stück für Stück.
  .decides = Was die noch nicht geplanten Menschen kosten, entscheidet.

value-quantity-count = { $amount }
value-quantity-minutes = { $amount } Min.
value-quantity-hours-per-month = { $amount } Stunden im Monat
value-quantity-months = { $amount } Monate
value-quantity-share = { $amount } %
value-quantity-share-per-month = { $amount } % im Monat
value-quantity-money = { $amount }
value-quantity-money-per-hour = { $amount } je Stunde
value-quantity-money-per-month = { $amount } im Monat
value-quantity-money-per-case = { $amount } je Fall

value-unit-minutes = Minuten
value-unit-hours-per-month = Stunden im Monat
value-unit-months = Monate
value-unit-share = %
value-unit-share-per-month = % im Monat
value-unit-money = { $currency }
value-unit-money-per-hour = { $currency } je Stunde
value-unit-money-per-month = { $currency } im Monat
value-unit-money-per-case = { $currency } je Fall

value-reading-fixed = { $value }
value-reading-range = { $odds } zwischen { $low } und { $high }
value-reading-three-point = zwischen { $low } und { $high }, am ehesten { $mode }
value-reading-percentile = { $share } % liegen unter { $value }
value-reading-samples = einer von { $total } Werten zwischen { $low } und { $high }
value-reading-yes-no = ja mit { $share }, sonst nein
value-odds-80 = acht von zehn Malen
value-odds-90 = neun von zehn Malen
value-odds-95 = neunzehn von zwanzig Malen
value-odds-99 = neunundneunzig von hundert Malen
value-certainty-measured = gemessen
value-certainty-asked = von jemandem, der es weiß
value-certainty-guess = geschätzt

value-confidence-80 = acht von zehn Malen
value-confidence-90 = neun von zehn Malen
value-confidence-95 = neunzehn von zwanzig Malen
value-confidence-99 = neunundneunzig von hundert Malen
value-confidence = Die Wahrheit liegt in dieser Spanne
value-certainty = Woher man es weiß
value-said-by = Wer das sagt
value-said-on = Wann
value-source = Quelle
value-note = Notiz
value-origin-of = Woher „{ $name }“ kommt
value-type-example = Zum Beispiel 40, 35 bis 50 oder 3 / 5 / 9

value-estimate-kind-fixed = Eine Zahl
value-estimate-kind-range = Eine Spanne
value-estimate-kind-three_point = Mindestens, wahrscheinlich, höchstens
value-estimate-kind-percentiles = Mehrere Punkte
value-estimate-kind-samples = Vorgekommene Werte
value-estimate-kind-yes_no = Ja oder nein
value-estimate-shape-automatic = Nach ihren Enden gewählt
value-estimate-shape-normal = Symmetrisch, als Glocke
value-estimate-shape-lognormal = Symmetrisch in Verhältnissen
value-estimate-shape-uniform = Überall gleich
value-estimate-peak-pert = Gerundet, als Glocke
value-estimate-peak-triangular = Gerade Seiten
value-estimate-kind = Art der Schätzung
value-estimate-kind-choose = Andere Arten von Schätzungen
value-estimate-kind-of = Andere Arten von Schätzungen für „{ $name }“
value-estimate-kind-none = Noch nicht geschätzt
value-estimate-shape = Wie sie verteilt ist
value-estimate-peak = Wie sie sich häuft
value-estimate-concentration = Wie eng sie sich häuft
value-estimate-concentration-hint = Üblich ist 4, 0 ist gleichmäßig, höchstens 50
value-estimate-terms = Glieder der Kurve
value-estimate-terms-hint = Leer: Sie trifft jeden Punkt
value-estimate-least = Nie unter
value-estimate-most = Nie über
value-estimate-possible = Überhaupt möglich: { $least } bis { $most }
value-estimate-possible-least = Überhaupt möglich: { $least } oder mehr
value-estimate-possible-most = Überhaupt möglich: { $most } oder weniger
value-estimate-picture = Wie oft jeder Wert vorkommt
value-estimate-middle = Hälfte liegt darunter
value-estimate-values = { $total } Werte
value-estimate-remove = Diese Werte entfernen
value-estimate-points = Punkte
value-estimate-points-hint = In so viel Prozent der Fälle ist es weniger als der Wert. Drei bis neun Punkte; 0 % und 100 % sind Grenzen.
value-estimate-point-share = Prozent der Fälle, Punkt { $at }
value-estimate-point-value = Wert von Punkt { $at }
value-estimate-point-share-head = Prozent der Fälle
value-estimate-point-value-head = liegen unter
value-estimate-point-add = Punkt hinzufügen
value-estimate-point-remove = Punkt { $at } entfernen
value-estimate-points-go = Diese Punkte nehmen
value-estimate-paste = Werte einfügen, einer je Zeile
value-estimate-paste-go = Diese Werte nehmen
value-estimate-file = Oder aus einer Datei nehmen (CSV)
value-estimate-file-choose = Datei wählen…
value-estimate-file-look = Hineinsehen
value-estimate-file-column = Spalte
value-estimate-file-together = Ihre Zeilen gehören mit anderen Spalten dieser Datei zusammen
value-estimate-file-go = Diese Spalte nehmen
value-estimate-rows = Zeilen gemeinsam unter diesem Namen
value-estimate-rows-hint = Schätzungen mit demselben Namen nehmen dieselbe Zeile. Leer: für sich gezogen.
value-estimate-wheel-80 = 8 von 10
value-estimate-wheel-90 = 9 von 10
value-estimate-wheel-95 = 19 von 20
value-estimate-wheel-99 = 99 von 100
value-estimate-bet = Würden Sie { $prize } lieber gewinnen, wenn der wahre Wert zwischen { $low } und { $high } liegt, oder an einem Rad, das auf { $wheel } Feldern gewinnt?
value-estimate-bet-title = Ist sie breit genug?
value-estimate-bet-range = Die Spanne
value-estimate-bet-wheel = Das Rad
value-estimate-bet-same = Egal
value-estimate-bet-range-says = Dann ist sie eher zu breit als zu schmal. Sie dürfen sie verengen, müssen aber nicht.
value-estimate-bet-same-says = Dann sagt sie genau, was Sie glauben.
value-estimate-bet-wheel-says = Dann sind Sie weniger sicher, als sie sagt. { $factor }-mal so breit wäre sie: { $wider }.
value-estimate-bet-wheel-limit = Dann sind Sie weniger sicher, als sie sagt, aber ihre Grenzen lassen keinen Platz, sie zu verbreitern.
value-estimate-bet-widen = { $factor }-mal so breit machen

value-together = Was sich zusammen bewegt
value-together-text = Jede Schätzung wird für sich gezogen, wenn Sie nichts anderes sagen. Wo zwei eher zusammen hoch sind, ist der Ertrag unsicherer, als er aussieht; wo eine die andere ausgleicht, ist er sicherer.
value-together-independent = unabhängig
value-together-somewhat_together = etwas zusammen
value-together-strongly_together = stark zusammen
value-together-opposite = entgegengesetzt
value-together-independent-says = { $one } sagt nichts über { $other }.
value-together-independent-says-within = Die Schätzungen in { $one } sagen nichts übereinander.
value-together-somewhat_together-says = Wo { $one } hoch ist, ist { $other } eher hoch.
value-together-somewhat_together-says-within = Wo eine Schätzung in { $one } hoch ist, sind die anderen eher hoch.
value-together-strongly_together-says = Wo { $one } hoch ist, ist es { $other } fast immer.
value-together-strongly_together-says-within = Wo eine Schätzung in { $one } hoch ist, sind es die anderen fast immer.
value-together-opposite-says = Wo { $one } hoch ist, ist { $other } eher niedrig.
value-together-opposite-says-within = Wo eine Schätzung in { $one } hoch ist, sind die anderen eher niedrig.
value-together-both = { $one } und { $other }
value-together-within = Innerhalb von { $one }
value-together-group-named = Gruppe „{ $name }“
value-together-none = Noch ist nichts gesagt.
value-together-few = Ab zwei unsicheren Schätzungen können Sie hier sagen, welche sich zusammen bewegen.
value-together-one = Diese
value-together-other = und diese
value-together-degree = bewegen sich
value-together-degree-of = Wie sie sich bewegen: { $name }
value-together-add = Sagen, wie zwei sich bewegen
value-together-remove = Für sich bewegen lassen: { $name }
value-together-repairs = Nicht alles Gesagte kann zugleich gelten. Genommen wird das nächste Mögliche:
value-together-repair = { $one } und { $other }: gewünscht { $stated }, genommen { $used }
value-together-repairs-hint = 1 heißt immer zusammen, 0 unabhängig, −1 immer entgegengesetzt.
value-together-groups = Gruppen
value-together-groups-text = Mit einer Gruppe sprechen Sie von mehreren Schätzungen auf einmal.
value-together-group-name = Name der Gruppe
value-together-add-group = Gruppe hinzufügen
value-together-remove-group = Gruppe { $name } entfernen
value-together-join = Eine Schätzung zu { $name } hinzufügen
value-together-join-choose = Schätzung hinzufügen…
value-together-leave = { $driver } aus { $group } herausnehmen
value-together-empty-group = Noch keine Schätzungen darin.

value-part-quality_loss = Verlust an Güte je Monat
  .hint = Wie viele weniger von 100 gefunden werden, je Monat seit dem letzten Training.
value-benefit-time_saved = Gesparte Zeit
value-benefit-better_decisions = Bessere Entscheidungen
value-benefit-amount = Ein Betrag im Monat
value-cost-owner = Betreuen des Produkts
value-cost-unplanned = Noch nicht geplante Menschen, { $phase }
value-unplanned-source = nach der Größe des Projekts angenommen, in Euro
value-phase-proof_of_concept = Machbarkeitsnachweis
value-phase-build = Aufbau
value-phase-operation = Betrieb

## Die Antwort
value-part-of = { $part } ({ $owner })
value-headline-return = Wahrscheinlich { $amount } Ertrag über { $time }, mit { $chance } Aussicht, sich auszuzahlen.
value-headline-loss = Wahrscheinlich { $amount } Verlust über { $time }, mit nur { $chance } Aussicht, sich auszuzahlen.
value-headline-missing = Noch kein Ertrag. Es fehlt noch: { $parts }.
value-and-more = { $parts } und { $more } mehr
value-decides = Entscheidend: { $driver }.
value-cases = Alles gerechnet: schlechter Fall { $poor } · guter Fall { $good }
value-booked = Was die Buchhaltung buchen würde: { $amount }, { $chance } · schlechter Fall { $poor } · guter Fall { $good }
value-within-budget = Aussicht, im Budget von { $budget } zu bleiben: { $chance }
value-a-chance = { $count ->
   *[other] { $chance }
  }
value-chance-hardly = unter 1 %
value-chance-nearly = über 99 %
value-years = { $count ->
    [1] ein Jahr
    [2] zwei Jahre
    [3] drei Jahre
    [4] vier Jahre
    [5] fünf Jahre
    [6] sechs Jahre
    [7] sieben Jahre
    [8] acht Jahre
    [9] neun Jahre
    [10] zehn Jahre
   *[other] { $shown } Jahre
  }
value-months = { $count ->
    [1] einen Monat
   *[other] { $shown } Monate
  }
value-missing-people = die Menschen, die es bauen
value-missing-operation = was der Betrieb jeden Monat kostet
value-missing-benefit = was es bringt
value-room-open = { $shown } offen
value-room-approved = genehmigt

## Die Kennzahlen
value-tile-invests = Ausgaben bis zum Start
value-tile-peak = Bedarf am tiefsten Punkt
value-tile-payback = Zahlt sich aus
value-tile-loss = Verlust, wenn es scheitert
value-tile-live = Geht in Betrieb
value-between = acht von zehn: { $low } bis { $high }
value-after-months = { $count ->
    [1] nach einem Monat
   *[other] nach { $shown } Monaten
  }
value-payback-beyond = nicht in dieser Zeit
value-payback-looked = betrachtet: { $time }
value-loss-none = keine Zukunft verliert
value-loss-chance = in { $chance } aller Zukünfte

## Die Bilder
value-figure-empty = Noch nichts zu zeichnen.
value-figure-month = Monat
value-figure-poor = Schlechter Fall
value-figure-poor-short = schlecht
value-figure-lower = Ein Viertel darunter
value-figure-likely = wahrscheinlich
value-figure-upper = Ein Viertel darüber
value-figure-good = Guter Fall
value-figure-good-short = gut
value-figure-from = Von
value-figure-to = Bis
value-figure-share = Anteil der Zukünfte
value-figure-driver = Treiber
value-figure-range = Kann liegen bei
value-figure-low = Ertrag am unteren Ende
value-figure-high = Ertrag am oberen Ende
value-fan-note = aufgelaufen, abgezinst mit { $rate } %
value-fan-pays-back = Der Wert wächst langsam, dann trägt er den Plan
value-fan-brings = Der Wert trägt den Plan von Anfang an
value-fan-loses = Die Ausgaben kommen nicht zurück, betrachtet über { $time }
value-fan-says = Über { $time } liegen acht von zehn Zukünften zwischen { $poor } und { $good }; am tiefsten Punkt werden { $need } gebraucht.
value-mark-payback = { $count ->
    [1] zahlt sich nach einem Monat aus
   *[other] zahlt sich nach { $shown } Monaten aus
  }
value-lose = { $count ->
    [0] Kaum eine Zukunft verliert Geld
    [1] Eine von zehn Zukünften verliert Geld
    [2] Zwei von zehn Zukünften verlieren Geld
    [3] Drei von zehn Zukünften verlieren Geld
    [4] Vier von zehn Zukünften verlieren Geld
    [5] Die Hälfte aller Zukünfte verliert Geld
    [6] Sechs von zehn Zukünften verlieren Geld
    [7] Sieben von zehn Zukünften verlieren Geld
    [8] Acht von zehn Zukünften verlieren Geld
    [9] Neun von zehn Zukünften verlieren Geld
   *[other] Fast alle Zukünfte verlieren Geld
  }
value-lose-none = Keine Zukunft verliert Geld
value-lose-all = Jede Zukunft verliert Geld
value-lose-says = Erwarteter Verlust, wenn es scheitert: { $loss }.
value-lose-never = Der Ertrag liegt nie unter null.
value-swings-title = Was das Ergebnis am meisten bewegt: { $driver }
value-swings-none = Nichts bewegt das Ergebnis
value-swings-says = Jeder Treiber von seinem schlechten bis zu seinem guten Ende, alle anderen wie sie kommen. { $still }
value-swings-still = { $count ->
    [0] Jeder Treiber bewegt das Ergebnis.
    [1] Ein Treiber hat keine Wirkung.
   *[other] { $shown } Treiber haben keine Wirkung.
  }
value-no-effect = ohne Wirkung auf dieses Ergebnis

## Nutzen
value-books-cash_saved = Geld gespart
  .says = Es wird weniger bezahlt als heute; die Buchhaltung würde es buchen.
value-books-cost_avoided = Kosten vermieden
  .says = Etwas muss nicht gekauft werden, was sonst gekauft würde; die Buchhaltung würde es buchen.
value-books-margin_earned = Marge verdient
  .says = Es wird mehr verdient als heute; die Buchhaltung würde es buchen.
value-books-capacity_freed = Zeit frei geworden
  .says = Menschen haben Zeit für anderes; ganz zählt sie nur, wo sie wirklich genutzt wird, und die Buchhaltung würde sie nicht buchen.
value-books-risk_reduced = Risiko gesenkt
  .says = Etwas Schlechtes wird seltener; die Buchhaltung würde es nicht buchen.

## Kosten
value-category-data_acquisition = Daten kaufen
value-category-labelling = Kennzeichnen
value-category-data_pipelines = Daten speichern und bewegen
value-category-development_compute = Rechnen beim Entwickeln
value-category-training_compute = Rechnen fürs Training
value-category-serving_compute = Rechnen im Betrieb
value-category-people = Menschen von außen
value-category-tooling = Werkzeuge und Lizenzen
value-category-integration = Einbindung
value-category-change_management = Einführung und Schulung
value-category-maintenance = Pflege und neues Training
value-category-decommissioning = Abschalten
value-kind-own_people = Eigene Leute
value-kind-external = Von außen
value-kind-compute = Rechnen
value-kind-other = Anderes
value-timing-at_start = einmal am Anfang
value-timing-at_go_live = einmal zum Start
value-timing-monthly = jeden Monat
value-timing-per_case = je Fall
value-unplanned-left = { $share } der Rollen hat noch niemand; so viel dieser Schätzung steht im Plan. Jede Rolle, die im Team besetzt wird, nimmt ihren Teil weg.

## Phasen und Plan
value-phase-dates = wahrscheinlich { $from } bis { $to }
value-size-small = Klein: ein Team, eine Quelle
value-size-medium = Mittel: mehrere Quellen oder Nutzer
value-size-large = Groß: mehrere Teams oder Standorte

## Genehmigung
value-freezes = { $count ->
    [1] Der Plan mit seinem einen Treiber und sein Ergebnis werden festgehalten, wie sie jetzt sind. Was auch später geändert wird, sie bleiben.
   *[other] Der Plan mit seinen { $shown } Treibern und sein Ergebnis werden festgehalten, wie sie jetzt sind. Was auch später geändert wird, sie bleiben.
  }
value-lacks-owner = wer dafür verantwortlich ist
value-lacks-hours = die Stunden der verantwortlichen Person
value-lacks-monthly_cost = monatliche Kosten
value-approved = Genehmigt am { $day } von { $by }.
value-approved-after = Genehmigt am { $day } von { $by }, im Nachhinein geschrieben.
value-compared = Erwartet damals { $then } bei { $chance_then } Aussicht, sich auszuzahlen; jetzt { $now } bei { $chance_now }.
value-compared-same = Seither ist nichts anders: wahrscheinlich { $then } bei { $chance_then } Aussicht, sich auszuzahlen.

## Die Seite
value-room = Wert
value-tabs = Teile des Werts
value-tab-result = Ergebnis
value-tab-benefits = Nutzen
value-tab-costs = Kosten
value-tab-phases = Phasen
value-tab-plan = Plan
value-term-return = Ertrag: Kapitalwert über die betrachtete Zeit, in Geld des Startmonats.
value-missing-title = Was noch fehlt
value-missing-text = Ohne dies würde ein Ertrag schmeicheln; darum wird keiner gezeigt.
value-missing-go = Eintragen: { $part }
value-drivers-matter = Die Treiber, auf die es ankommt
value-drivers-all = Alle Treiber
value-drivers-none = Noch ist keine Zahl eingetragen.
value-drivers-show = Alle Treiber zeigen
value-drivers-hide = Die anderen Treiber verbergen
value-asked-in = Gefragt in { $room }
value-figures = Kennzahlen
value-preview = Vorschau, noch nicht gespeichert
value-add-benefit = Hinzufügen: { $kind }
value-benefits-empty = Was bringt es?
value-benefits-empty-text = Ohne Nutzen gibt es keinen Ertrag. Fangen Sie mit dem an, was sich am leichtesten zählen lässt: Zeit, die niemand mehr aufwendet, Entscheidungen, die besser werden, oder ein Betrag im Monat.
value-benefit-add-title = Nutzen hinzufügen
value-name = Name
value-books = Wie er in die Bücher kommt
value-needed = Woraus er besteht
value-worths = Was jeder Ausgang wert ist
value-optional = Kann wegbleiben
value-start-delay = Beginnt nach dem Start
value-start-delay-hint = Monate vom Start bis zum ersten Nutzen.
value-retrained = Neu trainiert alle
value-retrained-hint = Monate zwischen zwei Trainings; leer heißt nie.
value-sign = { $name }: bringt oder kostet
value-sign-brings = bringt
value-sign-costs = kostet
value-remove-benefit = { $name } entfernen
value-add-cost = Kosten hinzufügen
value-cost-category = Wofür es ausgegeben wird
value-costs-title = Kosten
value-costs-empty = Noch sind keine Kosten eingetragen. Menschen kommen aus dem Team; hierher gehört, was gekauft, gerechnet und eingeführt wird.
value-cost-kind = Art
value-cost-phase = Phase
value-cost-timing = Wann
value-cost-whole = ganze Zeit
value-remove-cost = { $name } entfernen
value-people-title = Menschen
value-people-text = Was geplante Menschen kosten, kommt aus ihren Anteilen und Sätzen im Team.
value-people-none = Noch ist niemand geplant.
value-people-go = Zum Team
value-people-who = Wer
value-people-amount = Kosten
value-phases-text = Dieselben Phasen wie in Liefern: Was hier eingetragen wird, steht auch dort.
value-operation-runs = Ohne Dauer läuft er bis zum Ende der betrachteten Zeit.
value-owner = Wer es betreut
value-owner-hint = Wer im Betrieb dafür einsteht.
value-owner-none = noch niemand
value-plan-text = Was für den ganzen Plan gilt
value-horizon = Betrachtete Zeit
value-horizon-hint = In Monaten, vom Startmonat an.
value-rate = Abzinsung
value-rate-hint = In Prozent im Jahr: was Geld kostet oder anderswo verdienen muss.
value-start = Startmonat
value-start-hint = Monat 0 des Plans.
value-budget = Budget
value-budget-hint = Was bis zum Start ausgegeben werden darf, in { $currency }.
value-size = Größe
value-size-hint = Danach richtet sich die Schätzung für Menschen, die noch nicht geplant sind.
value-approve = Plan genehmigen
value-approve-by = Genehmigt von
value-approve-by-hint = Wer den Plan freigibt.
value-approve-reason = Begründung
value-approve-reason-hint = Kann leer bleiben.
value-approve-lacks = Dem Betrieb fehlt: { $lacks }. Das ist erlaubt, mit einer Begründung.
value-approve-after = Das Produkt läuft schon: Die Genehmigung gilt als im Nachhinein geschrieben.
value-approved-reason = Begründung: { $reason }

## Mehr: was hinter dem Ergebnis steht
value-more-show = Alle Kennzahlen zeigen
value-more-hide = Alle Kennzahlen verbergen
value-more-title = Alle Kennzahlen
value-measure-roi = Was auf das Ausgegebene verdient wird
  .term = Kapitalrendite (Return on Investment), nicht abgezinst: (Nutzen − Kosten) ÷ Kosten
value-measure-irr = Jährliche Rendite auf das gebundene Geld
  .term = Interner Zinsfuß im Jahr
value-measure-mirr = Dieselbe, wenn Rückflüsse zum Abzinsungssatz angelegt werden
  .term = Modifizierter interner Zinsfuß im Jahr
value-measure-ratio = Nutzen als Vielfaches der Kosten
  .term = Nutzen-Kosten-Verhältnis, beide abgezinst
value-measure-payback = Zahlt sich aus
  .term = Abgezinste Amortisationszeit
value-measure-payback-simple = Zahlt sich aus, wenn spätes Geld so viel zählt wie frühes
  .term = Einfache Amortisationszeit, nicht abgezinst
value-measure-spending = Alle Ausgaben
  .term = Kosten über die ganze Zeit, nicht abgezinst
value-measure-benefit = Alles, was es bringt
  .term = Nutzen über die ganze Zeit, nicht abgezinst
value-measure-suffices = Reicht bis zum Start in acht von zehn Fällen
  .term = P80 der Ausgaben bis zum Start
value-measure-tail = Das schlechteste Zwanzigstel im Mittel
  .term = Mittlerer Ertrag der schlechtesten 5 % aller Zukünfte
value-measure-error = Wie genau der wahrscheinliche Ertrag ist
  .term = Monte-Carlo-Fehler (eine Standardabweichung) des Medians
value-measure-none = gibt es bei diesem Plan nicht
value-rate-none = in { $share } aller Zukünfte gibt es keinen
value-rate-several = in { $share } mehrere
value-told-knowing = Was es wert ist, etwas herauszufinden
value-told-knowing-says = Vor der Entscheidung alles zu wissen, wäre { $amount } wert: Mehr darf keine Untersuchung kosten. Darunter steht, was jede Zahl für sich wert wäre.
value-told-knowing-nothing = Kaum eine Zukunft würde anders entschieden: Vor der Entscheidung mehr herauszufinden, ist fast nichts wert.
value-told-driver = Zahl
value-told-worth = Höchstens wert
value-told-who = Gesagt von
value-told-futures = Drei Zukünfte, ganz erzählt
value-told-futures-says = Eine schlechte, eine typische und eine gute Zukunft, jede mit allem, was darin geschieht.
value-told-what = Was geschieht
value-told-poor = Schlecht
value-told-typical = Typisch
value-told-good = Gut
value-told-return = Ertrag
value-told-years = Nach Geschäftsjahren
value-told-years-says = Was in jedem Jahr wahrscheinlich ausgegeben wird und was es bringt, nicht abgezinst. Jede Zahl ist für sich wahrscheinlich, deshalb gehen sie nicht genau auf.
value-told-year = Jahr ab
value-told-spending = Ausgaben
value-told-benefit = Bringt
value-told-run = { $futures } Zukünfte
  .term = Startwert { $seed }, gezogen mit { $sampler }, Rechenwerk { $engine }
