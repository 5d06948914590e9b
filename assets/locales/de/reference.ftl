# Was aus anderen Projekten wurde, und aus den eigenen.

reference-section = Wie es anderen ging
reference-text = Veröffentlichte Zahlen neben Ihren. Sie sind, was Organisationen über sich sagen, oft über andere Arten von Projekten: Annahmen zum Nachdenken, keine Vorhersagen.
reference-sources-show = Quellen zeigen
reference-sources-hide = Quellen ausblenden
reference-see = Wie es anderen ging
reference-use = Diesen Bereich verwenden
reference-use-of = Diesen Bereich verwenden: { $range }
reference-used = Ihr Plan hat diesen Bereich.
reference-source-of-range = Veröffentlichte Zahlen ({ $by }), erweitert: eine Annahme

reference-title-reaches_production = In Betrieb kommen
reference-title-months_to_production = Vom Machbarkeitsnachweis in den Betrieb
reference-title-cost_overrun = Mehr kosten als geplant
reference-title-still_running = Nach drei Jahren noch in Betrieb

reference-others-reaches_production = Andere: Etwa die Hälfte der Projekte, die einen Machbarkeitsnachweis erreichen, geht in Betrieb ({ $lead }, Gartner 2021, { $population } Organisationen; andere Umfragen nennen nur { $low }). Eine Annahme, keine Vorhersage.
reference-others-months_to_production = Andere: drei Monate in mittleren Organisationen, neun und mehr in großen (MIT NANDA 2025, { $population } Organisationen). Eine Annahme, keine Vorhersage.
reference-others-cost_overrun = Andere: 18 von 100 IT-Projekten kosten mehr als das Anderthalbfache des Plans (Flyvbjerg und Gardner 2023, { $population } Projekte). Eine Annahme, keine Vorhersage.
reference-others-still_running = Andere: { $low } der Führungskräfte in Organisationen am Anfang und { $high } in erfahrenen sagen, dass ihre KI-Vorhaben drei Jahre oder länger in Betrieb bleiben (Gartner 2024, { $population } Führungskräfte). Eine Annahme, keine Vorhersage.

reference-own-none-reaches_production = Sie haben am Ende keiner Phase eine Chance genannt: Ihr Plan zählt, als käme er sicher in Betrieb.
reference-own-none-months_to_production = Sie haben noch nicht gesagt, wie lange der Aufbau dauert.
reference-own-none-cost_overrun = Sie legen nichts zurück für das, was mehr kostet als geplant.
reference-own-none-still_running = Ihr Plan sagt noch nicht, wie lange es läuft.
reference-own-reaches_production-below = Sie sagen { $own }; veröffentlichte Zahlen liegen zwischen { $low } und { $high }. Sie sind vorsichtiger als alle.
reference-own-reaches_production-among = Sie sagen { $own }; veröffentlichte Zahlen liegen zwischen { $low } und { $high }.
reference-own-reaches_production-above = Sie sagen { $own }; veröffentlichte Zahlen liegen zwischen { $low } und { $high }. Was wissen Sie, was die anderen nicht wussten?
reference-own-months_to_production-below = Sie sagen { $own } Monate für den Aufbau; veröffentlichte Zahlen liegen zwischen { $low } und { $high }. Was wissen Sie, was die anderen nicht wussten?
reference-own-months_to_production-among = Sie sagen { $own } Monate für den Aufbau; veröffentlichte Zahlen liegen zwischen { $low } und { $high }.
reference-own-months_to_production-above = Sie sagen { $own } Monate für den Aufbau; veröffentlichte Zahlen liegen zwischen { $low } und { $high }, nach oben offen.
reference-own-cost_overrun-below = Sie legen { $own } zurück. 8 von 10 Projekten liegen mehr als { $low } daneben, 18 von 100 mehr als { $high } darüber.
reference-own-cost_overrun-among = Sie legen { $own } zurück. 8 von 10 Projekten liegen mehr als { $low } daneben, 18 von 100 mehr als { $high } darüber.
reference-own-cost_overrun-above = Sie legen { $own } zurück, mehr als 82 von 100 Projekten gebraucht hätten ({ $high }). Bei den übrigen war es oft ein Vielfaches.
reference-own-still_running = Ihr Plan zählt { $own } Monate in Betrieb, als beendete ihn vorher nichts. Ein Risiko nach dem Start kann es anders sagen.

reference-usual-reaches_production-proof_of_concept = { $low } bis { $high } nach dem Machbarkeitsnachweis
reference-usual-reaches_production-build = { $low } bis { $high } nach dem Aufbau
reference-usual-months_to_production-build = { $low } bis { $high } für den Aufbau
reference-usual-cost_overrun = { $low } bis { $high } auf alle Ausgaben bis zum Start zurückgelegt

reference-by-gartner-production = Gartner
reference-by-gartner-running = Gartner
reference-by-dimensional = Dimensional Research
reference-by-deloitte = Deloitte
reference-by-spglobal = S&P Global
reference-by-nanda = MIT NANDA
reference-by-algorithmia = Algorithmia
reference-by-flyvbjerg = Flyvbjerg und Gardner
reference-by-budzier = Budzier und Flyvbjerg

reference-source-gartner-production = Gartner, Umfrage von { $year }: Im Mittel gehen { $low } der KI-Projekte vom Versuch in Betrieb; { $population } Organisationen in den USA, Deutschland und Großbritannien.
reference-caveat-gartner-production = Nur Organisationen, die KI nutzen oder es vorhaben; von den Befragten geschätzt.
reference-source-dimensional = Dimensional Research für Alegion, { $year }: 78 von 100 KI-Projekten bleiben vor dem Einsatz stecken, { $low } also nicht; { $population } Befragte.
reference-caveat-dimensional = Im Auftrag eines Anbieters; aus den frühen Jahren des Felds.
reference-source-deloitte = Deloitte, { $year }: Sieben von zehn Organisationen brachten { $low } oder weniger ihrer Versuche mit generativer KI in Betrieb; { $population } Führungskräfte.
reference-caveat-deloitte = Ein Anteil von Organisationen, nicht von Projekten; Versuche sind billiger als Machbarkeitsnachweise.
reference-source-spglobal = S&P Global Market Intelligence, { $year }: Im Mittel wurden 46 % der Machbarkeitsnachweise verworfen, höchstens { $low } gingen also weiter; über { $population } Unternehmen.
reference-caveat-spglobal = Was nicht verworfen wurde, muss nicht in Betrieb gekommen sein.
reference-source-nanda = MIT NANDA, { $year }: etwa { $low } Monate vom Versuch in Betrieb in mittleren Organisationen, { $high } und mehr in großen; { $population } Organisationen.
reference-caveat-nanda = Nur generative KI; vorläufig, nicht begutachtet, und die Auswahl wurde kritisiert.
reference-source-algorithmia = Algorithmia, { $year }: 64 von 100 brauchen { $low } Monat oder länger, nur um ein fertiges Modell einzusetzen; { $population } Unternehmen.
reference-caveat-algorithmia = Nur der Einsatz, ohne den Aufbau; große Unternehmen; von einem Anbieter.
reference-source-flyvbjerg = Flyvbjerg und Gardner, { $year }: 18 von 100 IT-Projekten kosten inflationsbereinigt mehr als { $low } über Plan, und diese im Mittel 447 %; { $population } Projekte.
reference-caveat-flyvbjerg = IT-Projekte aller Art, viele davon groß und öffentlich.
reference-source-budzier = Budzier und Flyvbjerg, { $year }: 8 von 10 IT-Projekten liegen mehr als { $low } neben ihrer ersten Schätzung; { $population } Projekte.
reference-caveat-budzier = Große Projekte; daneben in beide Richtungen.
reference-source-gartner-running = Gartner, Umfrage von Ende { $year }: { $low } der Führungskräfte in Organisationen mit wenig Erfahrung und { $high } mit viel sagen, dass ihre KI-Vorhaben mindestens drei Jahre in Betrieb bleiben; { $population } Befragte.
reference-caveat-gartner-running = Ein Anteil von Führungskräften, nicht von Produkten.

reference-record-title = Wie Ihre eigenen Pläne ausgingen
reference-record-few = { $count ->
    [one] Ein genehmigter Plan lässt sich an dem messen, was aus ihm wurde. Ab { $enough } wird ihre Mitte gezeigt.
   *[other] { $shown } genehmigte Pläne lassen sich an dem messen, was aus ihnen wurde. Ab { $enough } wird ihre Mitte gezeigt.
  }
reference-record = { $count ->
    [one] Ein genehmigter Plan, bisher: { $parts }
   *[other] { $shown } genehmigte Pläne, bisher: { $parts }
  }
reference-record-benefit = Der Nutzen war { $median } des Versprochenen ({ $least } bis { $most }).
reference-record-cost = Die Kosten waren { $median } des Plans ({ $least } bis { $most }).
reference-record-go_live = Der Weg in den Betrieb dauerte { $median } der geplanten Zeit ({ $least } bis { $most }).
reference-record-kept = { $delivered } von { $promised } versprochen ({ $ratio })
reference-record-project = Projekt
reference-record-head-benefit = Nutzen bisher
reference-record-head-cost = Kosten bisher
reference-record-head-go_live = Zeit bis zum Betrieb
reference-record-none = Noch hat kein genehmigter Plan einen Monat, von dem etwas bekannt ist.
reference-record-note = Versprochen ist der Plan, wie er zuerst genehmigt wurde, jede Zahl in ihrer Mitte, über die Monate, von denen etwas bekannt ist.
