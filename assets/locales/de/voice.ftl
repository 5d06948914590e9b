# Was mehrere Personen zu einer Zahl sagen.
voice-title = Mehrere Personen
voice-about = Wer die Zahl kennt, darf antworten. In jeder Zukunft hat jede dieser Personen gleich oft recht.
voice-says-none = Bisher zählt nur die Zahl selbst. Jemand anderes um eine Antwort bitten.
voice-says-not = Eine Zahl, die aus anderen berechnet wird oder noch fehlt, nimmt keine Antworten mehrerer Personen auf.
voice-says-blind-none = Antworten bleiben verborgen, bis Sie sie aufdecken. Noch hat niemand geantwortet.
voice-says-blind = { $count ->
    [one] Eine Antwort ist da und verborgen: { $who }. Bis sie aufgedeckt ist, zählt die Zahl selbst.
   *[other] { $shown } Antworten sind da und verborgen: { $who }. Bis sie aufgedeckt sind, zählt die Zahl selbst.
  }
voice-says-joint = { $shown } Personen zählen gleich viel, { $together }.
voice-together = zusammen neun von zehn Malen zwischen { $low } und { $high }
voice-own = Die Zahl selbst
voice-hidden = verborgen bis zum Aufdecken
voice-outside = liegt außerhalb der Grenzen und zählt nicht
voice-unreadable = lässt sich nicht lesen und zählt nicht
voice-mark-several = auch gesagt von { $who }
voice-mark-doubt = bezweifelt von { $who }
voice-mark-hidden = { $count ->
    [one] eine Antwort bis zum Aufdecken verborgen
   *[other] { $shown } Antworten bis zum Aufdecken verborgen
  }
voice-spread = In der Mitte sagt { $who } { $low } und { $other } { $high }.
voice-spread-apart = In der Mitte sagt { $who } { $low } und { $other } { $high }, und ihre Spannen berühren sich nicht einmal: beide fragen, woran sie denken.
voice-spread-none = In der Mitte sagen alle dasselbe.
voice-picture = Die Zahl jeder Person über dem, was alle zusammen sagen
voice-head-who = Wer
voice-head-low = Unteres Ende
voice-head-middle = Mitte
voice-head-high = Oberes Ende
voice-name = Wer
voice-number = Eigene Zahl
voice-why-optional = Warum (darf leer bleiben)
voice-add = Antwort hinzufügen
voice-add-doubt = Zweifel festhalten
voice-sign = Bringt oder kostet
voice-others = Was andere sagen
voice-others-of = Was andere über { $name } sagen
voice-ask = Jemanden fragen
voice-doubt = Das bezweifle ich
voice-doubt-of = Das bezweifle ich: { $name }
voice-doubt-about = Ein Zweifel zählt sofort, als eine Stimme neben der Zahl.
voice-said-doubt = bezweifelt sie
voice-change = Ändern
voice-change-of = Antwort von { $who } ändern
voice-remove = Antwort von { $who } entfernen
voice-hide = Antworten verbergen, bis alle da sind
voice-reveal = Alle Antworten aufdecken
voice-cancel = Abbrechen
voice-problem-own = Die Zahl selbst stammt von dieser Person. In ihrem eigenen Feld ändern oder einen anderen Namen schreiben.
voice-problem-seen = Antworten wurden schon gesehen. Zuerst entfernen oder offen weiterfragen.
voice-problem-computed = Eine Zahl, die aus anderen berechnet wird, nimmt keine Antworten mehrerer Personen auf.
voice-problem-formula = Eine Antwort ist eine Zahl oder eine Spanne, keine Formel.
voice-problem-many = Mehr Personen können zu einer Zahl nicht antworten.
voice-problem-answered = Andere haben zu dieser Zahl geantwortet. Zuerst ihre Antworten entfernen, dann kann die Zahl gehen.
voice-views = Wie Skeptische und Überzeugte es sehen
voice-views-line = Wie Skeptische und Überzeugte es sehen: wahrscheinlich { $sceptics } mit den Zahlen der Skeptischen, { $joint } mit denen aller, { $believers } mit denen der Überzeugten.
voice-views-even = Selbst mit den Zahlen der Skeptischen zahlt es sich in { $sceptics } Zukünften aus, mit denen der Überzeugten in { $believers }.
voice-views-says = Mit den Zahlen der Skeptischen zahlt es sich in { $sceptics } Zukünften aus, mit denen der Überzeugten in { $believers }.
  .term = Bei jeder Zahl, zu der mehrere sprechen, sind die Skeptischen das Drittel, dessen Zahl den Ertrag am kleinsten macht, die Überzeugten das Drittel, dessen Zahl ihn am größten macht (aufgerundet). Alle drei sind in denselben Zukünften gerechnet.
voice-views-same = Wer auch recht hat, der Ertrag bleibt gleich: Die Antworten unterscheiden sich nur, wo nichts davon abhängt.
voice-view-sceptics = Skeptische
voice-view-joint = Alle zusammen
voice-view-believers = Überzeugte
voice-view-likely = wahrscheinlicher Ertrag
voice-view-pays = zahlt sich in { $chance } Zukünften aus
voice-of-hundred = { $number } von 100
voice-of-hundred-hardly = weniger als 1 von 100
voice-of-hundred-nearly = mehr als 99 von 100
voice-gap = { $driver } macht den größten Teil des Abstands aus: { $part } von { $whole }.
voice-gap-only = Der Abstand von { $whole } kommt allein von { $driver }.
