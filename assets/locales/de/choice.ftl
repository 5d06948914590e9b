# Welche Projekte mit einem Budget: die Frage, die Antwort und ihre Gründe.

choice-title = Welche Projekte mit diesem Budget?
choice-text = Was steht bis zum Start des Betriebs zur Verfügung? Unter allen Auswahlen, deren Ausgaben in acht von zehn Verläufen darin bleiben, findet Outset die, die am meisten bringt. Es zählt nur, was noch kommt. In die Datei wird nichts geschrieben.
choice-show = Welche Projekte mit diesem Budget?
choice-hide = Auswahl schließen
choice-budget = Budget
choice-budget-hint = für alles bis zum Start des Betriebs
choice-goal = So groß wie möglich sein soll
choice-goal-likely = der durchschnittliche Ertrag aller zusammen
choice-goal-careful = ihr Durchschnitt im schlechtesten Fünftel der Verläufe
choice-most = Projekte zugleich
choice-most-hint = leer: so viele, wie hineinpassen
choice-people = Personen zugleich
choice-people-hint = in voller Arbeitszeit; leer: keine Grenze
choice-running = Auch unter laufenden Produkten auswählen
choice-which = Was dabei sein muss, und was nicht
choice-state-free = frei
choice-state-in = muss dabei sein
choice-state-out = nicht dabei
choice-state-of = { $name }: Darf es ausgewählt werden?

choice-ask = Nach Eingabe eines Budgets steht hier die beste Auswahl.
choice-none = Noch lässt sich nichts auswählen: Ein Projekt braucht einen ganzen Plan, mit Personen, Nutzen und Betriebskosten.
choice-nothing = Mit { $budget } gibt es kein Projekt, das hineinpasst und mehr bringt, als es kostet.
choice-nothing-careful = Mit { $budget } gibt es kein Projekt, das hineinpasst und im schlechtesten Fünftel der Verläufe mehr bringt, als es kostet.
choice-headline = { $count ->
    [one] Mit { $budget }: { $projects }. Es bringt wahrscheinlich { $likely } und zahlt sich in { $chance } der Verläufe aus.
   *[other] Mit { $budget }: { $projects }. Zusammen bringen sie wahrscheinlich { $likely } und zahlen sich in { $chance } der Verläufe aus.
}
choice-and = { $first } und { $last }
choice-more = { $number } weitere
choice-way = { $project } ({ $way })
choice-sure = { $suffices } reichen bis zum Start des Betriebs in acht von zehn Verläufen; in { $within } aller Verläufe bleiben die Ausgaben innerhalb von { $budget }.
choice-more-money = Mit { $share } mehr ({ $budget }) ist die beste Auswahl { $projects }: wahrscheinlich { $more } mehr.
choice-more-money-nothing = Das doppelte Budget brächte nichts dazu.
choice-careful = Im schlechtesten Fünftel der Verläufe bringen sie im Durchschnitt { $value }.
choice-not-proven = Diese Auswahl kommt auf { $value }. Eine andere könnte auf mehr kommen, aber auf nicht mehr als { $most }.

choice-chosen = Ausgewählt
choice-chosen-says = Jedes für sich. Was für alle zusammen reicht, ist nicht die Summe dessen, was für jedes reicht.
choice-left-out = Nicht dabei
choice-not-counted = Nicht mitgezählt
choice-beside = Neben anderen Auswahlen
choice-beside-says = Alle in denselben Verläufen.
choice-budgets = Was ein anderes Budget brächte
choice-budgets-says = Jeweils die beste Auswahl unter denselben Bedingungen.
choice-budget-asked = { $budget } (dieses)
choice-budget-none = nichts
choice-set-chosen = Ausgewählt ({ $number })
choice-set-approved = Heute genehmigt ({ $number })
choice-set-all = Alle ({ $number })
choice-head-project = Projekt
choice-head-projects = Projekte
choice-head-set = Auswahl
choice-head-budget = Budget
choice-head-takes = Kostet wahrscheinlich
choice-head-suffices = Reicht in acht von zehn
choice-head-poor = Schlechter Fall
choice-head-likely = Wahrscheinlicher Ertrag
choice-head-good = Guter Fall
choice-head-chance = Chance, sich auszuzahlen
choice-head-choice = Auswahl

choice-why-out = von Hand ausgeschlossen
choice-why-loses = kostet mehr, als es bringt: im Durchschnitt { $mean }
choice-why-worsens = macht die schlechten Verläufe schlechter
choice-why-too-many = mehr Projekte zugleich dürfen es nicht sein
choice-why-people = zugleich wären { $needed } Personen nötig
choice-why-too-dear = braucht { $needs }, mehr als das Budget
choice-why-short = passt nicht hinein: { $short } fehlen
choice-why-short-less = passt nicht hinein: { $short } fehlen, und die ausgewählten bringen für dasselbe Geld mehr
choice-why-others = die ausgewählten bringen zusammen mehr
choice-not-missing = noch kein Ertrag, weil „{ $part }“ fehlt
choice-not-running = läuft schon: das Geld ist ausgegeben

choice-figure = Ertrag und Chance, sich auszuzahlen
choice-figure-one = { $surest } zahlt sich am sichersten aus und bringt wahrscheinlich am meisten.
choice-figure-two = { $surest } zahlt sich am sichersten aus; { $most } bringt wahrscheinlich am meisten.
choice-figure-chosen = { $chosen } von { $all } sind ausgewählt.
choice-key-chosen = ausgewählt
choice-key-others = nicht dabei
choice-key-all = zur Auswahl
choice-key-size = je größer, desto mehr kostet es

choice-rising = Wie der beste Ertrag mit dem Budget steigt
choice-rising-more = { $budget } bringen im Mittel { $value }; mit { $most } wären es { $more } mehr. Jede Stufe steht, wo die nächste Auswahl hineinpasst.
choice-rising-enough = { $budget } bringen im Mittel { $value }; mit { $most } wäre es kaum mehr.
choice-rising-asked = Ihr Budget
choice-rising-likely = mittlerer Ertrag der besten Auswahl, die gefunden wurde
choice-rising-careful = Mittel ihres schlechtesten Fünftels der Zukünfte
choice-rising-bound = mehr kann keine Auswahl bringen
choice-rising-across = waagrecht: das Budget
choice-rising-head-from = Ab einem Budget von
choice-rising-head-likely = Mittlerer Ertrag
choice-rising-head-careful = Mittel des schlechtesten Fünftels
choice-rising-head-projects = Projekte
choice-rising-projects = { $count ->
    [one] 1 Projekt
   *[other] { $shown } Projekte
  }

choice-refused-too-dear = Was dabei sein muss, braucht allein schon { $needs }.
  .help = Das Budget erhöhen, oder etwas weglassen.
choice-refused-too-many = Es müssen mehr Projekte dabei sein, als es zugleich sein dürfen.
choice-refused-people = Was dabei sein muss, braucht mehr Personen, als es zugleich sein dürfen.
