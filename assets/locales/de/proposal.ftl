# Die Entscheidungsvorlage: was in Schritten freigegeben wird, und alles, was auf der einen Seite steht.

## Was freigegeben werden soll
proposal-ask-now = Jetzt { $amount } freigeben; über { $next } im { $month } entscheiden.
proposal-ask-now-end = Jetzt { $amount } freigeben; über { $next } am Ende des Machbarkeitsnachweises entscheiden.
proposal-ask-later = Im { $start } { $amount } freigeben; über { $next } im { $month } entscheiden.
proposal-ask-begun = Der Machbarkeitsnachweis läuft mit { $amount }; über { $next } im { $month } entscheiden.
proposal-ask-begun-end = Der Machbarkeitsnachweis läuft mit { $amount }; über { $next } an seinem Ende entscheiden.
proposal-ask-only = Jetzt { $amount } freigeben.
proposal-ask-only-later = Im { $start } { $amount } freigeben.

## Die Seite
proposal-kind = Entscheidungsvorlage
proposal-about = { $workspace } · { $day }
proposal-asked = Was freigegeben werden soll
proposal-way = Geplanter Weg: { $way }
proposal-way-name = „{ $way }“
proposal-way-before = „Plan davor“
proposal-way-today = „Wie heute“
proposal-way-and = { $ways } und { $last }
proposal-way-rest = { $count ->
    [one] ein weiterer Weg
   *[other] { $shown } weitere Wege
  }
proposal-way-with = Verglichen mit { $ways }.
proposal-way-more = Im Mittel { $amount } mehr als der beste davon ({ $best }); in { $chance } der Zukünfte der beste von allen.
proposal-way-less = Im Mittel { $amount } weniger als der beste davon ({ $best }); in { $chance } der Zukünfte der beste von allen.
proposal-way-equal = Im Mittel so gut wie der beste davon ({ $best }); in { $chance } der Zukünfte der beste von allen.
proposal-way-more-alone = Im Mittel { $amount } mehr; in { $chance } der Zukünfte besser.
proposal-way-less-alone = Im Mittel { $amount } weniger; in { $chance } der Zukünfte besser.
proposal-way-equal-alone = Im Mittel gleich gut; in { $chance } der Zukünfte besser.
proposal-return-over = Ertrag über { $time }
proposal-return-likely = Wahrscheinlich
proposal-return-poor = Schlechter Fall
proposal-return-good = Guter Fall
proposal-return-chance = Zahlt sich aus
proposal-return-everything = Alles gerechnet
proposal-return-booked = Was die Buchhaltung buchen würde
proposal-within-budget = Bleibt in { $budget }
proposal-assumptions = Die Annahmen, auf die es ankommt
proposal-assumption-what = Annahme
proposal-assumption-range = Kann liegen bei
proposal-assumption-who = Gesagt von
proposal-assumption-how = Woher bekannt
proposal-nobody = noch niemand
proposal-stop = Wann wir aufhören würden
proposal-stop-none = Noch ist nichts vereinbart.
proposal-stop-stays-below = „{ $driver }“: Unter { $value } zahlt es sich wahrscheinlich nicht aus.
proposal-stop-stays-above = „{ $driver }“: Über { $value } zahlt es sich wahrscheinlich nicht aus.
proposal-stop-no = Nein auf „{ $question }“
proposal-stop-gate = Entscheidung nach: { $phase }
proposal-stop-gate-on = Entscheidung am { $day } nach: { $phase }
proposal-stop-limit = { $name }: unter { $value }
proposal-open = Noch offen
proposal-open-none = Nichts ist offen.
proposal-due = { $owner }, bis { $day }
proposal-late = { $owner }, fällig war { $day }
proposal-more = und { $shown } weitere
proposal-term-small = Wahrscheinlich, schlechter und guter Fall: Von { $futures } möglichen Verläufen ab { $start } bringt die Hälfte, einer von zehn, neun von zehn weniger. Startwert { $seed }, { $sampler }, Rechenkern { $engine }. Erstellt mit Outset.

## Schreiben
proposal-file = { $project } – Entscheidungsvorlage
proposal-written = Geschrieben: { $path }
proposal-write = Entscheidungsvorlage als PDF …
proposal-writing = Die Entscheidungsvorlage wird geschrieben.
