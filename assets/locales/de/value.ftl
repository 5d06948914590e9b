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
value-part-course_growth = Wachstum
  .hint = Um wie viel eine andere Zahl in ihrer Zeit wächst.
  .decides = Wie schnell es wächst, entscheidet.
value-part-course_months = Monate, bis es voll ist
  .hint = Wie viele Monate eine andere Zahl bis zu ihrem vollen Wert braucht.
  .decides = Wie bald es voll ist, entscheidet.
value-part-amount = Betrag
  .hint = Was es jedes Mal kostet oder bringt.
value-part-monthly_amount = Betrag im Monat
  .hint = Was es jeden Monat kostet.
value-part-yearly_amount = Betrag im Jahr
  .hint = Was es im Jahr kostet.
value-part-case_amount = Betrag je Fall
  .hint = Was es für jeden Fall kostet, solange das Produkt läuft.
value-part-duration = Dauer
  .hint = Wie viele Monate es dauert.
value-part-owner_hours = Stunden im Monat für die verantwortliche Person
  .hint = Arbeitszeit, die das Betreuen des Produkts kostet.
  .decides = Die Stunden der verantwortlichen Person entscheiden.
value-part-exchange_rate = Wechselkurs
  .hint = Wie viel eins der anderen Währung wert ist, über die ganze Zeit des Plans.
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
value-quantity-money-per-year = { $amount } im Jahr
value-quantity-money-per-case = { $amount } je Fall

value-unit-minutes = Minuten
value-unit-hours-per-month = Stunden im Monat
value-unit-months = Monate
value-unit-share = %
value-unit-share-per-month = % im Monat
value-unit-money = { $currency }
value-unit-money-per-hour = { $currency } je Stunde
value-unit-money-per-month = { $currency } im Monat
value-unit-money-per-year = { $currency } im Jahr
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

value-part-expression_per_month = Geld im Monat
  .hint = Eine Formel nach =, aus den Zahlen des Projekts mit ihren Namen: = [Fälle im Monat] × 0,2 €. Sie ist der volle Nutzen eines Monats.
value-part-expression_once = Geld
  .hint = Eine Formel nach =, aus den Zahlen des Projekts mit ihren Namen: = [Fälle im Monat] × 12 Monate × 0,2 €.
value-part-money_loss = Fällt in jedem Monat
  .hint = Anteil davon, der je Monat seit dem letzten Training verloren geht.
value-part-quality_loss = Verlust an Güte je Monat
  .hint = Wie viele weniger von 100 gefunden werden, je Monat seit dem letzten Training.
value-part-revenue_per_month = Umsatz im Monat, den es beeinflusst
  .hint = Was in einem Monat mit allem umgesetzt wird, bei dem das Modell mitredet.
  .decides = Der Umsatz, den es beeinflusst, entscheidet.
value-part-uplift = Um wie viel er steigt
  .hint = Mehr Umsatz als heute im selben Monat, als Anteil: 3 % sind schon viel. Ein Versuch mit und ohne Modell misst es.
  .decides = Um wie viel der Umsatz steigt, entscheidet.
value-part-margin = Was davon übrig bleibt
  .hint = Was von jedem Mehrumsatz bleibt, nachdem Herstellen und Liefern bezahlt sind.
  .decides = Die Marge entscheidet.
value-part-times_a_year = Wie oft es heute im Jahr geschieht
  .hint = Vorfälle dieser Art in einem gewöhnlichen Jahr; 0,2 ist einmal in fünf Jahren.
  .decides = Wie oft es geschieht, entscheidet.
value-part-damage = Schaden je Vorfall
  .hint = Alles, was ein Vorfall kostet, auch die Zeit der Menschen.
  .decides = Der Schaden je Vorfall entscheidet.
value-part-share_avoided = Vermiedener Anteil
  .hint = Wie viele von 100 solchen Vorfällen nicht mehr geschehen.
  .decides = Wie viel vermieden wird, entscheidet.
value-part-months_after = Monate nach dem Start
  .hint = Wann es kommt, einmal; ohne Angabe zum Start.
  .decides = Wann es kommt, entscheidet.
value-part-right_human = Richtig von 100, Menschen allein
  .hint = Wie viele Entscheidungen Menschen ohne das Modell richtig treffen.
  .decides = Wie gut Menschen allein sind, entscheidet.
value-part-right_model_alone = Richtig von 100, Modell allein
  .hint = Wie viele Entscheidungen das Modell richtig trifft, wenn niemand hinsieht. Hier ändert es kein Geld; es zeigt, ob das Zusammenspiel seine Mühe wert ist.
value-part-right_team = Richtig von 100, Menschen mit Modell
  .hint = Wie viele Entscheidungen Menschen richtig treffen, die sehen, was das Modell sagt. Messen Sie es: Zusammen sind beide oft schlechter als der Bessere allein.
  .decides = Wie gut Menschen und Modell zusammen sind, entscheidet.
value-part-worth_right = Eine richtige Entscheidung mehr
  .hint = Was es wert ist, wenn eine Entscheidung richtig ist, die sonst falsch gewesen wäre.
  .decides = Was eine richtige Entscheidung wert ist, entscheidet.
value-part-inflation = Preise steigen im Jahr
  .hint = Erhöht alles, was immer wieder bezahlt wird, auch Menschen. Leer lassen, wo Sätze und Preise im Plan schon steigen.
  .decides = Steigende Preise entscheiden.
value-part-contingency = Rücklage für Unbedachtes
  .hint = Kommt zu allen geplanten Ausgaben bis zum Start hinzu und gilt als ausgegeben. Aufgeführte Risiken haben eigene Kosten.
  .decides = Die Rücklage entscheidet.
value-part-tax_rate = Steuer
  .hint = Auf das, was die Buchhaltung buchen würde, minus alle Kosten, in jedem Jahr mit Überschuss. Verluste werden nicht vorgetragen. Leer lassen, um wie üblich vor Steuern zu rechnen.
  .decides = Die Steuer entscheidet.
value-part-risk_chance = Wahrscheinlichkeit, dass es geschieht
  .hint = In wie vielen von 100 solchen Projekten es geschähe.
  .decides = Ob es geschieht, entscheidet.
value-part-risk_share = Wo auf dem Weg zum Start
  .hint = 0 % ist der Anfang, 100 % der Start des Produkts.
value-part-risk_months = Nach wie vielen Monaten
  .hint = Vom Anfang oder vom Start des Produkts an gezählt, wie oben gewählt.
value-part-risk_cost = Was es einmal kostet
  .hint = In dem Monat, in dem es geschieht.
value-part-risk_delay = Um wie viele Monate der Start später kommt
  .hint = Die Phase, die dann läuft, dauert länger: Ihre Menschen werden länger bezahlt, und jeder Nutzen kommt später.
value-part-risk_lost = Verlorener Anteil allen Nutzens
  .hint = Ab dem Monat, in dem es geschieht.
value-part-risk_lost_for = Verloren für so viele Monate
  .hint = Ohne Angabe bleibt der Nutzen bis zum Ende verloren.
value-part-cost_share = Anteil dieser Kosten, der bleibt
  .hint = 40 % heißt, dass sechs Zehntel gespart werden.
  .decides = Was von diesen Kosten bleibt, entscheidet.
value-part-lever_quality = Güte, die es kostet
  .hint = Wie viele von 100 das Modell dann weniger findet oder richtig trifft.
  .decides = Was es an Güte kostet, entscheidet.
value-part-gate_chance = Aussicht auf „weiter“
  .hint = In wie vielen von 100 Projekten wie diesem es hier hieße: weiter. Ohne Aussicht rechnet der Plan mit keiner Entscheidung.
  .decides = Ob es nach der Entscheidung weitergeht, entscheidet.
value-part-cost_to_stop = Kosten des Aufhörens
  .hint = Was es kostet, hier aufzuhören: Kündigungsfristen, Verträge, Aufräumen.
  .decides = Was das Aufhören kostet, entscheidet.
value-benefit-time_saved = Gesparte Zeit
value-benefit-better_decisions = Bessere Entscheidungen
value-benefit-class_decisions = Bessere Entscheidungen, mehrere Klassen
value-benefit-team = Mensch und Modell zusammen
value-benefit-revenue_uplift = Mehr Umsatz
value-benefit-cost_avoided = Vermiedene Kosten
value-benefit-risk_reduced = Vermiedener Schaden
value-benefit-amount = Ein Betrag im Monat
value-benefit-one_off = Einmal
value-benefit-expression = Eine Formel
value-benefit-expression_once = Eine Formel, einmalig
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
value-timing-per_retraining = je neuem Training
value-unplanned-left = { $share } der Rollen hat noch niemand; so viel dieser Schätzung steht im Plan. Jede Rolle, die im Team besetzt wird, nimmt ihren Teil weg.

## Entscheidungen, Risiken und Wege, weniger auszugeben
value-guessed = eine weite erste Schätzung
value-decided-yes = ja
value-decided-no = nein
value-gate = Entscheidung an ihrem Ende
value-gate-passed = Was danach kommt, hat begonnen: Diese Entscheidung ist gefallen und zählt nicht mehr.
value-gate-may-stop = Das Recht aufzuhören
value-gate-may-stop-hint = Ob dort aufgehört werden darf. Ein Projekt, bei dem es nicht „weiter“ heißt, bringt nichts; mit dem Recht wird nichts mehr dafür ausgegeben. Wo Aufhören mehr kostete als Weitermachen, geht es weiter.
value-right-to-stop = Das Recht aufzuhören ist { $worth } wert: Mit ihm ist der mittlere Ertrag { $with }, ohne es { $without }. { $chance } aller Zukünfte kommen in den Betrieb.
value-right-unused = Ein Recht aufzuhören wäre { $worth } wert: Mit ihm wäre der mittlere Ertrag { $with }; ohne es ist er { $without }. { $chance } aller Zukünfte kommen in den Betrieb.
value-right-nothing = Hier ist das Recht aufzuhören nichts wert: Weitermachen ist nie teurer als Aufhören. { $chance } aller Zukünfte kommen in den Betrieb.
value-gate-none = Tragen Sie ein, wie wahrscheinlich es am Ende jeder Phase weitergeht; dann steht hier, was das Recht aufzuhören wert ist.
value-risks = Was geschehen kann
value-risks-text = Ein aufgeführtes Risiko steckt im Ertrag: In so vielen aller Zukünfte geschieht es, und dann kostet es, verzögert oder nimmt Nutzen weg.
value-risk = Risiko
value-risk-add = Ein Risiko hinzufügen
value-risk-late = Es kommt später
  .name = Die Daten kommen zu spät
value-risk-dear = Es kostet mehr
  .name = Etwas muss gekauft oder zweimal getan werden
value-risk-lost = Es bringt weniger
  .name = Es wird weniger benutzt als erhofft
value-risk-time = Wann
value-risk-time-up_to_go_live = irgendwann bis zum Start
value-risk-time-after_start = nach einigen Monaten
value-risk-time-after_go_live = nach dem Start
value-risk-effects = Was es dann tut
value-risk-remove = { $name } entfernen
value-risk-add-kind = Risiko hinzufügen: { $kind }
value-double-cases = „{ $one }“ und „{ $other }“ zählen beide bessere Entscheidungen in denselben Fällen. Ein richtiger Fall ist sein Geld einmal wert: Ist eines zu viel?
value-double-minutes = „{ $one }“ und „{ $other }“ zählen beide Minuten in denselben Fällen. Eine Minute wird einmal gespart: Ist eines zu viel?
value-double-minutes_in_worth = „{ $one }“ und „{ $other }“ zählen dieselben Fälle. Beides kann stimmen, solange der Wert eines Falls die Minuten nicht schon enthält.
value-double-title = Doppelt gezählt?
value-team-unknown = Tragen Sie alle drei Anteile ein; dann steht hier, was Mensch und Modell zusammen wert sind.
value-team-better = Zusammen treffen sie { $effect } von 100 mehr richtig als der Bessere allein; höchstens { $potential } mehr sind möglich.
value-team-alike = Zusammen sind sie so gut wie der Bessere allein: Das Zusammenspiel bringt noch nichts.
value-team-worse-human = Zusammen treffen sie { $effect } von 100 weniger richtig als Menschen allein: Lassen Sie das Modell weg, oder ändern Sie, wie Menschen es sehen.
value-team-worse-model = Zusammen treffen sie { $effect } von 100 weniger richtig als das Modell allein: Lassen Sie es allein entscheiden, oder ändern Sie, wie Menschen es sehen.
value-whole-title = Zu allen Kosten hinzu
value-every = Neu trainiert alle so viele Monate
value-every-hint = Vom Start an gezählt.
value-levers = Wege, weniger auszugeben
value-levers-text = Jeder senkt einige Kosten, und mancher kostet Güte. Erwägen Sie einen, um zu sehen, was er täte; eingeschaltet rechnet der Plan mit ihm.
value-lever-add = Erwägen
value-lever-kind = Ein Weg, weniger auszugeben
value-lever-batch = In Stapeln rechnen statt immer bereit
value-lever-smaller_model = Ein kleineres Modell
value-lever-retrain_on_alert = Neu trainieren bei Alarm, nicht nach dem Kalender
value-lever-fewer_labels = Weniger Markierungen
value-lever-reuse_pipeline = Eine Datenstrecke wiederverwenden
value-lever-lowers = Senkt: { $costs }.
value-lever-lowers-none = Senkt: { $costs }. Noch hat der Plan aber keine solchen Kosten.
value-lever-raises = Eingeschaltet ist der wahrscheinliche Ertrag um { $change } höher: { $on } statt { $off }.
value-lever-reduces = Eingeschaltet ist der wahrscheinliche Ertrag um { $change } niedriger: { $on } statt { $off }.
value-lever-nothing = Ein- oder ausgeschaltet, der wahrscheinliche Ertrag ist im Rahmen seines Fehlers derselbe.
value-lever-switch = Im Plan
value-lever-remove = { $name } verwerfen

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

## Ein genehmigter Plan neben dem Plan von jetzt
value-changed-show = Mit einem genehmigten Plan vergleichen
value-changed-hide = Vergleich ausblenden
value-changed-title = Damals und jetzt
value-changed-choose = Genehmigter Plan
value-changed-sides = Die Zahlen damals und jetzt
value-changed-list = Was sich geändert hat
value-changed-steps = Vom genehmigten Plan bis jetzt
value-changed-head-figure = Zahl
value-changed-head-what = Was
value-changed-head-then = Wie genehmigt
value-changed-head-now = Jetzt
value-changed-head-moved = Bewegte den wahrscheinlichen Ertrag um
value-changed-head-after = Wahrscheinlicher Ertrag danach
value-changed-head-with-next = zusammen mit der nächsten
value-side-likely = Wahrscheinlicher Ertrag
value-side-poor = Schlechter Fall
value-side-good = Guter Fall
value-side-chance = Aussicht, sich auszuzahlen
value-side-booked = Wahrscheinlich, mit dem, was die Buchhaltung buchen würde
value-side-invests = Ausgaben bis zum Start
value-side-return-long = Wahrscheinlicher Ertrag
value-side-chance-long = Aussicht, sich auszuzahlen
value-changed-says-same = Wahrscheinlich { $then } bei der Genehmigung, { $now } jetzt: kein Unterschied jenseits des Zufalls.
value-changed-says-more = Wahrscheinlich { $then } bei der Genehmigung, { $now } jetzt: { $by } mehr.
value-changed-says-less = Wahrscheinlich { $then } bei der Genehmigung, { $now } jetzt: { $by } weniger.
value-changed-says-most = Am meisten bewegt hat es: { $name } ({ $by }).
value-changed-other-currency = Der genehmigte Plan rechnet in einer anderen Währung; die Beträge werden deshalb nicht verglichen.
value-changed-nothing = Im Plan hat sich nichts geändert.
value-changed-still = fast gar nicht
value-changed-anew = Neu berechnet
value-changed-random = Andere Zufallszahlen
value-changed-smaller = { $count ->
    [1] Eine kleinere Änderung
   *[other] { $shown } kleinere Änderungen
  }
value-changed-engine = Das Ergebnis des genehmigten Plans hat eine frühere Fassung von Outset berechnet.
value-changed-engine-anew = Das Ergebnis des genehmigten Plans hat eine frühere Fassung von Outset berechnet. Mit dem heutigen Rechenweg neu berechnet, ist sein wahrscheinlicher Ertrag { $anew }.
value-changed-order = Was eine Änderung bewirkt, hängt davon ab, welche anderen schon gemacht sind. Jede wurde in der Reihenfolge dieser Liste und in der umgekehrten gemacht; hier steht das Mittel, sodass alle zusammen den Unterschied ergeben.
value-changed-with-next = Manche Änderungen lassen sich ohne die nächste nicht berechnen und stehen mit ihr zusammen.
value-changed-whole-months = Es zählen ganze Monate
value-changed-yes = ja
value-changed-no = nein
value-changed-dependence = Was sich zusammen bewegt
value-changed-statements = { $count ->
    [0] nichts gesagt
    [1] eine Aussage
   *[other] { $shown } Aussagen
  }
value-changed-rest = Andere Teile des Plans
value-changed-to-the-end = bis zum Ende der betrachteten Zeit
value-changed-piece = { $name }: { $reading }
value-changed-delay = beginnt { $months } nach dem Start
value-changed-retrained = { $count ->
    [0] nie neu trainiert
    [1] jeden Monat neu trainiert
   *[other] alle { $shown } Monate neu trainiert
  }
value-changed-typically = typisch { $amount }

## Eine Zahl, auseinandergenommen
value-explain = Erklären: { $figure }
value-explained-return = Der Ertrag ist alles, was hereinkommt, ohne alles, was hinausgeht, über die betrachtete Zeit, in Geld des Startmonats. Der wahrscheinliche Ertrag ist die Mitte aller Zukünfte.
value-explained-chance = Die Aussicht, sich auszuzahlen, ist der Anteil aller Zukünfte, in denen der Ertrag nicht negativ ist. Sie kommt aus allen zusammen; keine einzelne Zukunft hat sie.
value-explained-invests = Alles, was ausgegeben wird, bevor das Produkt in Betrieb geht; die Mitte aller Zukünfte.
value-explained-peak = Der tiefste Punkt dessen, was hereingekommen ist, ohne das, was ausgegeben wurde, Monat für Monat und nicht abgezinst; die Mitte aller Zukünfte.
value-explained-payback = Der erste Monat, ab dem das Hereingekommene, abgezinst, über dem Ausgegebenen bleibt; die Mitte aller Zukünfte.
value-explained-loss = Der mittlere Verlust derjenigen Zukünfte, die Geld verlieren. Er kommt allein aus ihnen; die typische Zukunft muss keine davon sein.
value-explained-live = Die Phasen bis zum Start, eine nach der anderen; die Mitte aller Zukünfte.
value-explained-typical = In der typischen Zukunft nimmt jede Zahl ihren mittleren Wert an. Dort ergibt sich { $amount }; unten steht, wie.
value-explained-typical-return = In der typischen Zukunft nimmt jede Zahl ihren mittleren Wert an. Sie bringt { $amount }; unten steht, wie.
value-explained-same = Die Mitte aller Zukünfte ist { $likely }: dasselbe, soweit der Zufall es erkennen lässt.
value-explained-more = Die Mitte aller Zukünfte ist { $likely }, { $by } mehr: Ein Ergebnis mittlerer Werte ist nicht die Mitte aller Ergebnisse.
value-explained-less = Die Mitte aller Zukünfte ist { $likely }, { $by } weniger: Ein Ergebnis mittlerer Werte ist nicht die Mitte aller Ergebnisse.
value-explained-payback-both = In der typischen Zukunft, in der jede Zahl ihren mittleren Wert annimmt: { $typical }. Die Mitte aller Zukünfte: { $likely }.
value-explained-live-both = In der typischen Zukunft, in der jede Zahl ihren mittleren Wert annimmt, geht es nach { $months } in Betrieb, im { $typical }. Die Mitte aller Zukünfte: { $likely }.
value-explained-factor = { $value } ({ $name })
value-explained-more-right = mehr richtig als heute
value-explained-more-worth = mehr wert in jedem Fall
value-explained-right = Richtig mit dem Modell { $model }, heute { $today }.
value-explained-cases-model = Von 100 Fällen mit dem Modell: { $found } gefunden, { $alarms } vergeblich gemeldet, { $missed } übersehen, { $alone } unbehelligt; { $amount } je Fall wert.
value-explained-cases-today = Von 100 Fällen heute: { $found } gefunden, { $alarms } vergeblich gemeldet, { $missed } übersehen, { $alone } unbehelligt; { $amount } je Fall wert.
value-explained-months = × { $months } volle Monate = { $total }
value-explained-once = Einmal, in der betrachteten Zeit: { $total }
value-explained-sums = Die Summen der typischen Zukunft
value-explained-rounded = In ganzen Beträgen gezeigt, ohne Rundung gerechnet.
value-explained-head-what = Was
value-explained-head-before = Vor dem Start
value-explained-head-until = Bis Monat { $month }
value-explained-head-year = Jahr { $year }
value-explained-head-total = Zusammen
value-explained-head-present = Wert am Anfang
value-explained-other = Andere Teile des Plans
value-explained-sum = Summe
value-explained-lines = Wie es zustande kommt
value-explained-drivers = Wer welche Zahl gesagt hat
value-explained-typical-value = Mitte { $value }
value-explained-go = Gehe zu: { $name }

## Erwartungen unter den Zukünften
value-placed-show = Erwartungen unter die Zukünfte stellen
value-placed-hide = Erwartungen ausblenden
value-placed-title = Was von einem Jahr erwartet wird
value-placed-says = Was die Monate { $from } bis { $to }, die letzten zwölf der betrachteten Zeit, vor ihren Kosten bringen: wahrscheinlich { $likely }, acht von zehn Zukünften zwischen { $poor } und { $good }.
value-placed-none = Keine der Erwartungen lässt sich unter die Zukünfte stellen.
value-placed-standing = { $who } erwartet { $range } im Jahr: { $within } von 100 Zukünften liegen darin, { $above } darüber und { $below } darunter.
value-placed-label = { $who }: { $within } von 100 darin
value-placed-range = { $low } bis { $high }
value-placed-somebody = Jemand
value-placed-hardly = unter 1
value-placed-nearly = über 99
value-placed-currency = { $who } ({ $range } im Jahr) fehlt im Bild: Die Erwartung steht in einer anderen Währung als der Plan.
value-placed-unit = { $who } ({ $range }) fehlt im Bild: Welche Zahl des Plans diese Einheit meint, lässt sich nicht wissen.
value-placed-short = { $who } ({ $range } im Jahr) fehlt im Bild: Der Plan schaut auf weniger als ein Jahr.
value-placed-head-who = Wer
value-placed-head-range = Erwartet
value-placed-head-below = Von 100 Zukünften darunter
value-placed-head-within = Darin
value-placed-head-above = Darüber

## Die Seite
value-room = Wert
value-tabs = Teile des Werts
value-tab-result = Ergebnis
value-tab-benefits = Nutzen
value-tab-costs = Kosten
value-tab-phases = Phasen
value-tab-options = Optionen
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
value-awaits = Hier wird stehen, was jetzt freizugeben und was später zu entscheiden ist, was die Buchhaltung buchen würde und wie oft es sich lohnt. Es erscheint, sobald nichts mehr fehlt.
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

## Unter dem Ergebnis: Monat für Monat, wo es kippt, zwei Zahlen zugleich, Untersuchungen, jede Zahl
value-below-cash-show = Monat für Monat
value-below-cash-hide = Monat für Monat verbergen
value-below-cash-title = Was hereinkommt und hinausgeht, Monat für Monat
value-below-cash-earns = Es braucht { $need }, bevor es zurückkommt. Ab { $month } bringt jeder Monat wahrscheinlich mehr, als er kostet.
value-below-cash-never = Es braucht { $need }, und bis zum Ende der betrachteten Zeit bringt kein Monat auf Dauer wahrscheinlich mehr, als er kostet.
value-below-cash-cumulative = Alle Monate bisher, nicht abgezinst: wahrscheinlich, im Band acht von zehn Zukünften
value-below-cash-monthly = Jeder Monat, wahrscheinlich
value-below-cash-month = Monat
value-below-cash-benefit = Nutzen
value-below-cash-cost = Kosten
value-below-cash-poor = Bisher, schlechter Fall
value-below-cash-likely = Bisher, wahrscheinlich
value-below-cash-good = Bisher, guter Fall
value-below-cash-table = Jeder Monat in Zahlen
value-below-cash-says = Die Spalten gehen nicht auf, und das ist richtig so.
  .term = Jede Zelle ist ein eigenes Perzentil (P50; P10 im schlechten, P90 im guten Fall) über dieselben simulierten Zukünfte. Summen werden gemeinsam simuliert, Zukunft für Zukunft; Perzentile werden nie addiert.
value-below-cash-start = Zu Beginn
value-below-cash-net-poor = Netto, schlechter Fall
value-below-cash-net-likely = Netto, wahrscheinlich
value-below-cash-net-good = Netto, guter Fall
value-below-cash-simple-poor = Bisher, nicht abgezinst, schlechter Fall
value-below-cash-simple-likely = Bisher, nicht abgezinst, wahrscheinlich
value-below-cash-simple-good = Bisher, nicht abgezinst, guter Fall
value-below-cash-discounted-poor = Bisher, abgezinst, schlechter Fall
value-below-cash-discounted-likely = Bisher, abgezinst, wahrscheinlich
value-below-cash-discounted-good = Bisher, abgezinst, guter Fall
value-below-target-show = Was eine Zahl erreichen muss
value-below-target-hide = Verbergen, was eine Zahl erreichen muss
value-below-target-title = Was eine Zahl erreichen muss
value-below-target-driver = Zahl
value-below-target-goal = Für
value-below-target-goal-chance = eine Chance, sich auszuzahlen, von
value-below-target-goal-return = einen wahrscheinlichen Ertrag von
value-below-target-text-chance = Chance in Prozent
value-below-target-text-return = Betrag
value-below-target-at-least = { $driver } muss { $value } erreichen für { $goal }.
value-below-target-at-most = { $driver } darf höchstens { $value } sein für { $goal }.
value-below-target-always = Bei jedem Wert von { $from } bis { $to } reicht es für { $goal }: { $driver } gefährdet das nicht.
value-below-target-never = Bei keinem Wert von { $from } bis { $to } reicht es für { $goal }: { $driver } allein genügt dafür nicht.
value-below-target-return = einen wahrscheinlichen Ertrag von { $amount }
value-below-target-chance = eine Chance von { $chance }, sich auszuzahlen
value-below-target-note = Alle anderen Zahlen so, wie sie heute gesagt sind.
value-below-today-plain = Heute heißt es { $range }.
value-below-today-within = Heute heißt es { $range }: Es kann so oder so ausgehen.
value-below-today-below = Heute heißt es { $range }: Alles davon liegt darüber.
value-below-today-beyond = Heute heißt es { $range }: Alles davon liegt darunter.
value-below-today-fixed = Heute gilt { $range }, ohne Spanne.
value-below-said-plain = { $who } sagt { $range }.
value-below-said-within = { $who } sagt { $range }: Es kann so oder so ausgehen.
value-below-said-below = { $who } sagt { $range }: Alles davon liegt darüber.
value-below-said-beyond = { $who } sagt { $range }: Alles davon liegt darunter.
value-below-said-fixed = { $who } sagt { $range }, ohne Spanne.
value-below-map-show = Zwei Zahlen zugleich
value-below-map-hide = Zwei Zahlen zugleich verbergen
value-below-map-heading = Zwei Zahlen zugleich
value-below-map-across = Nach rechts
value-below-map-up = Nach oben
value-below-map-title = Chance, sich auszuzahlen, in Prozent: { $across } und { $up }
value-below-map-says = Im Rahmen, wo jede der beiden Zahlen in acht von zehn Zukünften liegt, reicht die Chance von { $least } bis { $most }.
value-below-map-same = Im Rahmen, wo jede der beiden Zahlen in acht von zehn Zukünften liegt, ist die Chance überall { $chance }.
value-below-map-plain = Jedes Feld: die Chance, sich auszuzahlen, wenn diese beiden Zahlen bekannt sind und alle anderen kommen, wie sie kommen.
value-below-map-none = Dafür braucht es zwei Zahlen mit einer Spanne, von denen das Ergebnis abhängt.
value-below-study-show = Lohnt es sich, mehr herauszufinden?
value-below-study-hide = Verbergen, was sich herauszufinden lohnt
value-below-study-title = Was eine Untersuchung wert wäre
value-below-study-says = Bevor Sie entscheiden, ob es weitergeht, können Sie nachsehen. Alles zu wissen, wäre { $amount } wert; darunter steht, was eine Untersuchung üblicher Größe wert wäre. Mehr sollte sie nicht kosten.
value-below-study-what = Was man tun könnte
value-below-study-today = Heute
value-below-study-worth = Höchstens wert
value-below-study-perfect = Es genau zu wissen
value-below-study-note = Als offenen Punkt notieren
value-below-study-noted = Ist ein offener Punkt
value-below-study-go = In Klären ansehen
value-below-study-plan = Eine andere planen
value-below-study-own = Eine eigene Untersuchung
value-below-study-own-text = Ein leeres Feld steht für das Übliche.
value-below-study-driver = Zahl
value-below-study-cases = Wie viele
value-below-study-cost = Was sie kostet
value-below-study-deviation = Einzelne weichen ab um etwa
value-below-study-deviation-hint = Vom Mittel, in { $unit }: je mehr sie sich unterscheiden, desto mehr braucht es davon.
value-below-study-deviation-plain = Je mehr sie sich unterscheiden, desto mehr braucht es davon.
value-below-study-up-to = Sie ist höchstens { $worth } wert: Mehr sollte man dafür nicht zahlen.
value-below-study-pays = Sie ist { $worth } wert und kostet { $cost }: { $net } bleiben übrig. Es lohnt sich, vor der Entscheidung nachzusehen.
value-below-study-loses = Sie ist { $worth } wert, kostet aber { $cost }: { $net } mehr, als sie bringt. Ohne sie entscheiden oder weniger ansehen.
value-below-study-even = Sie ist etwa so viel wert, wie sie kostet: { $worth } gegen { $cost }.
value-below-study-nothing = Sie würde die Entscheidung kaum ändern und ist deshalb fast nichts wert.
value-below-study-point = { $study }, vor der Entscheidung (höchstens { $worth } wert)
value-below-measure-users = { $count ->
    [1] { $driver }: eine Person beobachten
   *[other] { $driver }: { $shown } Personen beobachten
  }
value-below-measure-cases = { $count ->
    [1] { $driver }: einen Fall ansehen
   *[other] { $driver }: { $shown } Fälle ansehen
  }
value-below-measure-months = { $count ->
    [1] { $driver }: einen Monat lang messen
   *[other] { $driver }: { $shown } Monate lang messen
  }
value-below-measure-similar = { $count ->
    [1] { $driver }: nach einem ähnlichen Fall fragen
   *[other] { $driver }: nach { $shown } ähnlichen Fällen fragen
  }
value-below-sample-users = Personen
value-below-sample-cases = Fälle
value-below-sample-months = Monate
value-below-sample-similar = ähnliche Fälle
value-below-figure-worth = Wert vor ihren Kosten
  .term = Erwartungswert der Stichprobeninformation (EVSI)
value-below-figure-cost = Ihre Kosten
  .term = Wie eingegeben
value-below-figure-net = Was übrig bleibt
  .term = Erwarteter Nettogewinn der Stichprobe (ENGS)
value-below-figure-perfect = Es genau zu wissen
  .term = Erwartungswert der vollkommenen Information über diese Zahl (EVPPI)
value-below-effects-show = Jede Zahl und was sie bewirkt
value-below-effects-hide = Jede Zahl verbergen
value-below-effects-title = Jede Zahl und was sie bewirkt
value-below-effects-says = Wie weit jede Zahl den wahrscheinlichen Ertrag bewegt, wenn sie am unteren oder oberen Ende von acht aus zehn liegt und alle anderen kommen, wie sie kommen.
value-below-effects-driver = Zahl
value-below-effects-today = Heute
value-below-effects-low = Ertrag am unteren Ende
value-below-effects-high = Ertrag am oberen Ende
value-below-effects-swing = Bewegt ihn um
value-below-effects-none = ohne Wirkung auf dieses Ergebnis
value-below-effects-fixed = fest: bewegt nichts
value-below-specialist-show = Für Fachleute
value-below-specialist-hide = Für Fachleute verbergen
value-below-specialist-title = Was entscheidet, für Fachleute
value-below-specialist-says = Sobol-Indizes der Varianz des Ertrags mit einem Standardfehler: erste Ordnung aus Klassen aller Zukünfte, total nach Jansen auf 2.048 eigenen Zukünften; keiner für einen Treiber, der sich mit einem anderen bewegt. Rangkorrelation nach Spearman mit dem Ertrag.
value-below-specialist-driver = Treiber
value-below-specialist-swing = Spannweite P10–P90
value-below-specialist-rank = Rangkorrelation
value-below-specialist-first = Erste Ordnung
value-below-specialist-total = Total
