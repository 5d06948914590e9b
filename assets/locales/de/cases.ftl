## Entscheidungen zwischen mehreren Klassen
cases-class = Klasse { $place }
cases-classes-title = Klassen
cases-classes-text = In welche Klassen werden Fälle eingeteilt, und wie oft kommt jede wirklich vor? Leere Anteile teilen sich gleichmäßig, was von hundert übrig ist; unsichere Anteile ergeben in jeder Zukunft zusammen hundert.
cases-classes-name = Name
cases-classes-share = Von 100 Fällen
cases-classes-add = Klasse hinzufügen
cases-classes-remove = { $class } entfernen
cases-name-of = Name von { $class }
cases-part-share-any = Wie oft jede Klasse vorkommt
  .hint = Von 100 Fällen gehören so viele wirklich dazu.
cases-part-today-any = Wie heute über jede Klasse entschieden wird
  .hint = Von 100 Fällen dieser Klasse wird heute über so viele so entschieden.
cases-part-model-any = Wie das Modell über jede Klasse entscheidet
  .hint = Von 100 Fällen dieser Klasse entscheidet das Modell über so viele so.
cases-part-worth-any = Was Entscheidungen wert sind
  .hint = Geld, das ein solcher Fall bringt; mit Minus Geld, das er kostet.
cases-part-share = Anteil von { $class }
cases-part-worth-right = { $class } richtig entschieden, Wert
cases-part-worth-wrong = { $class } für { $decided } gehalten, Wert
cases-part-today-right = { $class } heute richtig entschieden
cases-part-today-wrong = { $class } heute für { $decided } gehalten
cases-part-model-right = { $class } vom Modell richtig entschieden
cases-part-model-wrong = { $class } vom Modell für { $decided } gehalten
cases-pair-right = { $class } richtig entschieden
cases-pair-wrong = { $class } für { $decided } gehalten
cases-grid-worth = Wert eines Falls
cases-grid-worth-text = Was bringt oder kostet ein Fall, über den so entschieden wird? Verluste mit Minus; leer ist nichts. Richtige Entscheidungen stehen auf der getönten Diagonale.
cases-grid-today = Heute entschieden
cases-grid-today-text = Von 100 Fällen jeder Klasse: Wie viele werden heute wofür gehalten? Die Diagonale genügt: Was leer bleibt, teilt sich den Rest der Zeile.
cases-grid-model = Vom Modell entschieden
cases-grid-model-text = Dasselbe mit dem Modell. Die Diagonale genügt: Was leer bleibt, teilt sich den Rest der Zeile.
cases-grid-corner = Wirklich ↓ · gehalten für →
cases-grid-keys = Pfeiltasten wechseln die Zelle.
cases-rest = Leere Fehler teilen sich den Rest
cases-rest-evenly = gleichmäßig
cases-rest-by_size = nach der Häufigkeit der Klassen
cases-row-note = Die Zeile { $class } ergibt { $sum }: Die richtigen zählen wie eingegeben, die Fehler teilen sich den Rest im Verhältnis.
cases-shares-note = Zusammen ergeben sie { $sum }: Sie zählen im Verhältnis, sodass sie 100 % ergeben.
cases-matters-costs-most = { $pair } kostet je { $worth } und geschieht heute { $today }-mal im Monat, mit dem Modell { $model }-mal: Das meiste des Nutzens kommt daher.
cases-matters-costs-part = { $pair } kostet je { $worth } und geschieht heute { $today }-mal im Monat, mit dem Modell { $model }-mal: Der größte Teil des Nutzens kommt daher.
cases-matters-brings-most = { $pair } bringt je { $worth } und geschieht heute { $today }-mal im Monat, mit dem Modell { $model }-mal: Das meiste des Nutzens kommt daher.
cases-matters-brings-part = { $pair } bringt je { $worth } und geschieht heute { $today }-mal im Monat, mit dem Modell { $model }-mal: Der größte Teil des Nutzens kommt daher.
cases-matters-nothing = Nach diesen Zahlen entscheidet das Modell nicht besser als heute.
cases-explained = Mit dem Modell ist ein Fall { $model } wert, heute { $today }.
cases-problem-most = Es können höchstens { $number } Klassen sein.
cases-problem-least = Es müssen mindestens { $number } Klassen sein.

## Eine Datei mit Fällen
cases-measure = Aus einer Datei messen
cases-measure-title = Aus einer Datei mit Fällen messen
cases-measure-team-text = Eine Tabelle mit einer Zeile je Fall: was wahr war, was Menschen allein entschieden haben, was das Modell entschieden hat und, wo es versucht wurde, was beide zusammen entschieden haben.
cases-measure-classes-text = Eine Tabelle mit einer Zeile je Fall: was wahr war, wie heute entschieden wurde und was das Modell entschieden hat.
cases-file = Datei
cases-file-choose = Datei wählen …
cases-file-look = Ansehen
cases-columns = Welche Spalte bedeutet was?
cases-column-truth = Was wahr war
cases-column-human = Menschen allein
cases-column-today = Heute
cases-column-model = Das Modell allein
cases-column-team = Beide zusammen
cases-column-none = nicht in der Datei
cases-shares = Die Datei sagt auch, wie oft jede Klasse vorkommt
cases-shares-hint = Nur wo die Fälle nicht ausgesucht wurden: Eine Datei mit gleich vielen jeder Klasse sagt darüber nichts.
cases-read = Datei lesen
cases-reading = Wird gelesen …
cases-stop = Anhalten
cases-take = Diese Zahlen übernehmen
cases-take-without = Diese Zahlen ohne die fehlerhaften Zeilen übernehmen
cases-preview = Die ersten Zeilen
cases-head-alone = Allein richtig
cases-head-cases = Fälle
cases-head-share = Von 100
cases-head-together = Zusammen richtig
cases-head-true = Wirklich
cases-alone-both = Menschen und Modell
cases-alone-human = Nur Menschen
cases-alone-model = Nur das Modell
cases-alone-neither = Keiner von beiden
cases-table-team = Wer die Fälle richtig hatte
cases-table-today = Heute entschieden
cases-table-model = Vom Modell entschieden
cases-team-says = Von { $rows } Fällen hatten Menschen allein { $human } von 100 richtig, das Modell allein { $model }, beide zusammen { $team }.
cases-team-alone = Von { $rows } Fällen hatten Menschen allein { $human } von 100 richtig, das Modell allein { $model }.
cases-team-range = Wie viele beide zusammen richtig haben, sagt die Datei nicht: Immer dem Besseren zu folgen ergibt { $best } von 100, immer dem zu folgen, der recht hat, ergibt { $oracle }.
cases-team-better = Zusammen haben sie { $effect } von 100 mehr richtig als der Bessere von beiden allein.
cases-team-no-better = Zusammen sind sie nicht besser als der Bessere von beiden allein.
cases-team-most = Immer dem zu folgen, der recht hat, ergäbe { $oracle } von 100 richtige, { $gain } mehr als der Bessere allein.
cases-team-taken = Von diesen { $gain } hat das Team { $taken }.
cases-team-lost = Wo der Bessere allein recht hatte, hat das Team { $lost } von 100 verloren.
cases-team-found = { $found } von 100 wurden richtig, die keiner allein richtig hatte.
cases-measured = Gemessen an { $rows } Fällen aus { $file }, { $day }.
cases-source = { $file }, { $rows } Fälle
cases-left-out = { $rows } Zeilen wurden ausgelassen.
cases-classes-says = { $rows } Fälle in { $classes } Klassen.
cases-classes-today = Heute werden { $right } von 100 richtig entschieden.
cases-classes-model = Das Modell entscheidet { $right } von 100 richtig.
cases-classes-new = Neue Klassen: { $classes }.
cases-without-truth = { $count ->
    [one] Eine Zeile ohne Wahrheit wird ausgelassen.
   *[other] { $rows } Zeilen ohne Wahrheit werden ausgelassen.
}
cases-without-voice = { $count ->
    [one] Eine Zeile, in der eine Entscheidung fehlt, wird ausgelassen.
   *[other] { $rows } Zeilen, in denen eine Entscheidung fehlt, werden ausgelassen.
}
cases-without-sense = { $count ->
    [one] Eine Zeile, die nicht zu lesen ist, wird ausgelassen.
   *[other] { $rows } Zeilen, die nicht zu lesen sind, werden ausgelassen.
}
cases-problem-no-benefit = Einen Nutzen „{ $name }“ gibt es in diesem Projekt nicht.
cases-problem-kind = Dieser Nutzen wird nicht aus Fällen gemessen.
  .help = Nur Entscheidungen zwischen mehreren Klassen und Menschen und Modell als Team werden es.
cases-problem-none = Keine Zeile dieser Datei sagt sowohl, was wahr war, als auch, was entschieden wurde.
cases-problem-too-many = Mit dieser Datei wären es mehr als { $number } Klassen. Neu sind: { $classes }.
  .help = Seltene Klassen in der Datei zusammenfassen, dann noch einmal lesen.
