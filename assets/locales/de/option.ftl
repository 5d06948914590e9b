# Optionen und Szenarien: andere Wege zum selben Ziel, und andere Zahlen für einen davon.

option-the-plan = Der Plan
option-as-today = Wie heute
option-the-plan-within = der Plan
option-as-today-within = es zu lassen wie heute
option-no-result = noch kein Ergebnis
option-between = { $low } bis { $high }
option-guess = erste Vermutung

option-kind-simple_rule = Einfache Regel
  .hint = Eine Regel, die jemand aufschreibt, ohne Lernen. Sie beginnt mit Vermutungen: zwischen heute und dem Modell.
option-kind-buy = Kaufen
  .hint = Ein fremdes Produkt, das eingebaut wird. Was kostet die Lizenz?
option-kind-foundation_model = Basismodell
  .hint = Ein fertiges Modell zum Preis je Aufruf. Was kostet ein Fall?
option-kind-own_model = Anderes eigenes Modell
  .hint = Ein eigenes Modell, das sich in einigen Zahlen unterscheidet.
option-kind-own_model_more = Eigenes Modell mit mehr Daten
  .hint = Ein neuer Sensor oder mehr Beispiele: Es kostet etwas und findet mehr.

option-options = Alle Wege in denselben Verläufen
option-options-says = Jeder Weg wird in denselben Verläufen verglichen, mit demselben Glück, wo sie eine Zahl teilen. Nichts zu tun bringt 0.
option-scenarios = Szenarien
option-scenarios-says = Jedes Szenario neben dem, was es ändert, in denselben Verläufen.
option-figure = Erträge nebeneinander
option-figure-says = Acht von zehn Verläufen liegen auf der Linie, die Hälfte im Kasten; der Strich ist der wahrscheinliche Ertrag.
option-head-way = Weg
option-head-likely = Wahrscheinlich
option-head-between = Acht von zehn
option-head-chance = Zahlt sich aus
option-head-invests = Investiert
option-head-against = Gegen den Plan
option-head-beats = Besser als der Plan in
option-head-against-best = Gegen den besten anderen Weg
option-head-best = Am besten in
option-head-scenario = Szenario
option-head-of = Ändert
option-head-difference = Unterschied
option-head-better = Besser in

option-headline = Im Mittel der beste Weg: { $way }, wahrscheinlich { $likely }, im Mittel { $more } mehr als { $other }; am besten in { $best } der Verläufe.
option-headline-tie = Im Mittel gleich gut: { $way } und { $other }, wahrscheinlich { $likely }.
option-headline-alone = Noch nichts zu vergleichen: Unten eine einfache Regel, Kaufen oder ein Basismodell hinzufügen.
option-headline-nothing = Im Mittel bringt kein Weg mehr, als er kostet: Am besten bleibt es wie heute.
option-knowing = Vor der Wahl alles zu wissen wäre höchstens { $amount } wert.
option-says = Wahrscheinlich { $likely }, zahlt sich in { $chance } der Verläufe aus.
option-more = { $amount } mehr als der Plan und in { $beats } der Verläufe besser.
option-less = { $amount } weniger als der Plan und in { $beats } der Verläufe besser.
option-equal = Wahrscheinlich so viel wie der Plan und in { $beats } der Verläufe besser.
option-scenario-says = Wahrscheinlich { $likely }, zahlt sich in { $chance } der Verläufe aus; ein Unterschied von { $difference }.

option-part-phase = Phase
option-part-benefit = Nutzen
option-part-cost = Kosten
option-part-role = Rolle

option-add-title = Mit einem anderen Weg vergleichen
option-add-text = Der billigste Weg, der die Arbeit tut, ist der beste. Jeder Weg wird in denselben Verläufen verglichen wie der Plan.
option-add = { $kind } hinzufügen
option-remove = { $name } entfernen
option-name = Name
option-note = Notiz
option-without = Was er vom Plan hat
option-without-text = Ausschalten, worauf dieser Weg verzichtet.
option-overrides = Was anders ist
option-overrides-none = Alle Zahlen sind die des Plans.
option-overrides-add = Eine andere Zahl sagen
option-overrides-which = Welche Zahl
option-plan-says = Der Plan sagt: { $reading }
option-own-costs = Was nur er kostet
option-add-cost = Eigene Kosten hinzufügen
option-scenario-title = Szenarien
option-scenario-text = Ein Szenario hat einen Namen und ändert einige Zahlen des Plans oder einer Option: „halbe Nutzung“, „starkes Wachstum“.
option-scenario-add = Szenario hinzufügen
option-scenario-name = Name des Szenarios
option-scenario-of = Ändert
