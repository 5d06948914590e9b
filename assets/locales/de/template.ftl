# Vorlagen: woraus eine Art von Projekt üblicherweise besteht, angeboten, begonnen und gespeichert.

template-source = Vorlage: Startbereich, bitte ersetzen
template-said-by = Vorlage
template-note-currency = Die Vorlage meint diesen Betrag in { $currency }.
template-other-currency = Ihre Beträge sind in { $currency } gemeint und werden nicht umgerechnet; dieser Arbeitsbereich rechnet in { $own }. Ersetzen Sie zuerst die Geldbeträge.

template-holds-figures = { $count ->
    [one] 1 Zahl zur heutigen Arbeit
   *[other] { $shown } Zahlen zur heutigen Arbeit
  }
template-holds-benefits = { $count ->
    [one] 1 Nutzen
   *[other] { $shown } Nutzen
  }
template-holds-costs = { $count ->
    [one] 1 Kostenposten
   *[other] { $shown } Kostenposten
  }
template-holds-risks = { $count ->
    [one] 1 Risiko
   *[other] { $shown } Risiken
  }
template-holds-options = { $count ->
    [one] 1 anderer Weg
   *[other] { $shown } andere Wege
  }

template-begin = Aus einer Vorlage
template-begin-text = Mit den üblichen Teilen beginnen und einem weiten Bereich für jede Zahl, alles als Schätzung gekennzeichnet.
template-choose = Welche Vorlage?
template-own = Ihre eigene
template-open = Vorlagendatei öffnen…
template-use = Mit einer Vorlage beginnen
template-use-text = Setzt üblichen Nutzen, Kosten, Phasen und Risiken hierher, mit einem weiten Bereich für jede Zahl. Was Sie gesagt haben, bleibt. Ein Schritt zurück nimmt alles wieder weg.
template-add = Aus einer Vorlage ergänzen
template-add-text = Setzt ihre Teile neben Ihre; nichts, was Sie gesagt haben, wird geändert. Ein Schritt zurück nimmt alles wieder weg.
template-add-do = Ergänzen

template-remove = { $name } aus meiner Liste nehmen
template-removed = { $name } ist nicht mehr in Ihrer Liste.
template-put-back = Zurückholen

template-section = Vorlagen
template-section-text = Übliche Teile aus einer Vorlage nehmen, oder diesen Plan als Vorlage für das nächste Projekt behalten.
template-save = Als Vorlage speichern
template-save-title = { $name } als Vorlage speichern
template-save-about = Wofür sie ist
template-save-about-hint = Eine Zeile für die Liste; darf leer bleiben.
template-save-keep = In meiner Liste behalten
template-save-file = In eine Datei schreiben…
template-save-figures = Zahlen, die bleiben, erweitert
template-save-before = im Projekt
template-save-after = in der Vorlage
template-save-names = Namen und Fragen, die bleiben
template-save-no-names = Keine: Jeder Teil heißt wie seine Art.
template-save-removed = Namen, die entfernt werden
template-save-nothing = Es gibt noch keine Zahl.
template-widened = Jeder Bereich wird { $factor }-mal so weit und nie enger als ± { $least } seiner Mitte, in runden Zahlen. Formeln, Wachstum, Anlauf und Saison bleiben, wie sie sind.
template-left-out = Weggelassen: Namen von Personen, des Projekts und des Arbeitsbereichs; wer eine Zahl gesagt hat, ihre Quelle und ihre Notiz; Personen und ihre Sätze, Antworten, Datenquellen, Erwartungen, offene Punkte, Tage, Ausgaben, Modelle und alles Gemessene.
template-from-to = { $low } bis { $high }
template-computed = berechnet, meist { $value }
template-formula-stays = dieselbe Formel; wo sie nicht gilt, { $value }
template-with-course = { $value }, { $course }
template-scenario = Szenario { $number }
template-group = Gruppe { $number }
template-kept = Als Vorlage { $path } behalten. Sie wird angeboten, wenn ein Projekt beginnt.
template-written = Vorlage geschrieben: { $path }

template-problem-none = Es gibt keine Vorlage namens { $name }.
  .help = `outset template list` nennt die vorhandenen.
template-problem-there = Sie haben schon eine Vorlage namens { $name }.
  .help = Geben Sie dieser einen anderen Namen.
template-problem-large = { $file } ist größer, als eine Vorlage sein kann ({ $most }). Nichts wurde gelesen.
template-problem-foreign = { $file } ist keine Outset-Vorlage. Nichts wurde gelesen.
template-problem-newer = { $file } stammt von einem neueren Outset (Version { $found } des Formats; dieses liest bis { $supported }).
  .help = Aktualisieren Sie Outset, oder speichern Sie die Vorlage dort für diese Version.
template-problem-shape = { $file } lässt sich ab Zeile { $line }, Spalte { $column } nicht lesen: { $detail }. Nichts wurde übernommen.
template-problem-mistakes = { $file } sagt, was eine Vorlage nicht sagen darf. Nichts wurde übernommen.
    { $mistakes }
template-problem-more = … und { $more } weitere
