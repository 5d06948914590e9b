# Team: die sieben Rollen und wer sie hat.
team-role-business_stakeholder = Fachverantwortung
team-role-solution_architect = Lösungsarchitektur
team-role-data_scientist = Data Science
team-role-data_engineer = Data Engineering
team-role-software_engineer = Softwareentwicklung
team-role-devops_engineer = DevOps
team-role-ml_engineer = ML-Engineering

team-phase-proof_of_concept = Machbarkeitsnachweis
team-phase-build = Aufbau
team-phase-operation = Betrieb
team-in-proof_of_concept = im Machbarkeitsnachweis
team-in-build = im Aufbau
team-in-operation = im Betrieb
team-months = { $first } bis { $last }
team-list = { $first } und { $last }

## Leitsatz
team-headline-nobody = Noch niemand ist { $phase } eingeplant. Gebraucht werden { $needed } Rollen, zusammen etwa { $share } volle Stellen.
team-headline-cover = { $count ->
    [one] Eine Person deckt { $phase } { $covered } von { $needed } Rollen ab.
   *[other] { $people } Personen decken { $phase } { $covered } von { $needed } Rollen ab.
}
team-open-both = { $gap }, und { $over }.
team-open-one = { $what }.
team-open-none = Jede Rolle, die gebraucht wird, hat genug Zeit.
team-open-waiting = { $count ->
    [one] Die Lücke in einer Rolle kann warten oder ist hingenommen.
   *[other] Die Lücken in { $shown } Rollen können warten oder sind hingenommen.
}
team-too-little = Der Rolle { $role } fehlen { $gap } einer vollen Stelle
team-is-over = { $name } ist mit { $booked } verplant
team-is-over-part = { $name } ist mit { $booked } verplant und hat { $available }
team-nobody-business_stakeholder = Noch niemand steht für den Nutzen ein
team-nobody-solution_architect = Noch niemand entwirft das Ganze
team-nobody-data_scientist = Noch niemand baut das Modell
team-nobody-data_engineer = Noch niemand hält die Daten im Fluss
team-nobody-software_engineer = Noch niemand macht ein Produkt daraus
team-nobody-devops_engineer = Noch niemand betreibt die Pipeline
team-nobody-ml_engineer = Noch niemand hält das Modell am Laufen
team-cost-below = Diese Personen kosten { $phase } { $amount }. Das ist Teil des Plans unter Wert.
team-cost-nothing = Daraus folgen noch keine Personalkosten: Es braucht einen Anteil, einen Satz und eine geplante Phase.
team-room-name = Team
team-room-nobody = noch niemand
team-room-gaps = { $count ->
    [one] eine Lücke
   *[other] { $shown } Lücken
}

## Matrix
team-matrix = Wer was tut
team-phases = Phase
team-person = Person
team-booked = Verplant
team-needed = Gebraucht
team-needed-label = Gebraucht an { $role }, { $phase }
team-assumed = angenommen
team-gap = Lücke
team-gap-label = Lücke bei { $role }: { $gap }, { $state }. Ändern
team-share-label = { $name }, { $role }, { $phase }
team-filled-met = gedeckt
team-filled-nobody = niemand
team-filled-not_needed = nicht nötig
team-state-needed = jetzt gebraucht
team-state-later = später
team-state-accepted = hingenommen
team-state-accepted-until = hingenommen bis { $day }
team-state-lapsed = hingenommen bis { $day }, jetzt gebraucht
team-available = verfügbar { $available }
team-available-elsewhere = verfügbar { $available }, { $elsewhere } in anderen Projekten
team-over = { $over } zu viel
team-over-from = { $over } zu viel ab { $day }
team-over-elsewhere = { $over } zu viel, mit { $elsewhere } in anderen Projekten
team-over-elsewhere-from = { $over } zu viel ab { $day }, mit { $elsewhere } in anderen Projekten
team-matrix-hint = Einen Anteil der vollen Arbeitszeit eintippen, etwa 40 %. Die Pfeiltasten führen von Feld zu Feld.
team-show-others = { $shown } weitere zeigen
team-hide-others = Nur die mit einer Rolle
team-add-person = Person hinzufügen
team-empty-title = Wer wird es tun?
team-empty-text = Personen kommen Phase für Phase in die sieben Rollen; eine Person kann mehrere haben. Was sie kosten, geht in den Plan, und Lücken zeigen sich, bevor sie wehtun.

## Eine Lücke
team-gap-title = Wie ist diese Lücke zu nehmen?
team-gap-text = Nur eine Lücke, die jetzt gefüllt sein müsste, ist ein Alarm.
team-gap-state = Die Lücke ist
team-gap-until = Bis
team-gap-until-hint = Der letzte Tag, an dem das gilt; leer heißt ohne Ende.
team-gap-reason = Warum es ohne geht
team-gap-keep = Übernehmen
team-choice-needed = Jetzt gebraucht
team-choice-accepted = Eine Zeit lang hingenommen
team-choice-later = Später gebraucht

## Hinweise und Kosten
team-depends-title = { $count ->
    [one] Fällt { $name } aus, steht eine Rolle still
   *[other] Fällt { $name } aus, stehen { $shown } Rollen still
}
team-depends-text = Sonst hat niemand einen Anteil an { $roles }. Eine zweite Person mit kleinem Anteil nimmt dieses Risiko weg.
team-depends-note = Sonst hat niemand einen Anteil an { $roles }. In diesem Stadium ist das so; gut zu wissen vor dem Urlaub.
team-several-title = { $name } hat { $shown } Rollen
team-several-text = { $roles }: Jede kostet Zeit, und der Wechsel zwischen ihnen noch mehr.
team-rate-missing = { $name } hat keinen Satz
team-rate-other = { $name } hat einen Satz in einer anderen Währung, und niemand hat gesagt, was sie in { $currency } wert ist
team-rate-text = Diese Zeit fehlt im Plan, er sieht also billiger aus, als er ist.
team-open-person = { $name } öffnen
team-costs = Was diese Personen kosten
team-costs-text = Zu den Sätzen des jeweiligen Monats; von hier geht es in den Plan unter Wert.
team-costs-months = Wann
team-costs-monthly = Im Monat
team-costs-total = Zusammen
team-costs-none = Noch ist keine Phase geplant.
team-unplanned = Für Rollen, die noch niemand hat, sind im Plan { $low } bis { $high } angenommen. Jede Rolle, die jemand bekommt, nimmt ihren Teil davon weg.
