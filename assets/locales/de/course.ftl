# Zahlen, die sich über die Zeit ändern, und Nutzen, der eine Formel ist.

course-title = Im Lauf der Zeit
course-steady = in jedem Monat gleich
course-clear = Gleich lassen
course-mark-of = { $name } ändert sich im Lauf der Zeit
course-mark-rises = steigt über { $months }
course-mark-falls = fällt über { $months }
course-mark-season = mit einer Saison
course-luck = { $name }: wie es ausgeht

course-growth = Wächst um
course-growth-hint = In Prozent; mit einem Minus schrumpft es. Unsicher: 0 bis 15 %.
course-per = In jedem
course-per-year = Jahr
course-per-month = Monat
course-grows-year = wächst { $share } im Jahr
course-grows-month = wächst { $share } im Monat
course-shrinks-year = schrumpft { $share } im Jahr
course-shrinks-month = schrumpft { $share } im Monat
course-growth-reading = { $says }: { $first } in Monat 1, { $last } in Monat { $month }

course-ramp-months = Voll nach
course-ramp-months-hint = In Monaten; leer: von Anfang an. Unsicher: 3 bis 9.
course-ramp-first = Beginnt bei
course-ramp-first-hint = In Prozent des vollen Werts; leer: bei nichts.
course-shape = Steigt
course-shape-line = gleichmäßig
course-shape-s_curve = langsam, dann schnell, dann langsam
course-from = Gezählt ab
course-from-start = Beginn des Plans
course-from-go_live = Start des Betriebs
course-rises-start = beginnt bei { $first } und ist { $months } nach Beginn voll
course-rises-live = beginnt bei { $first } und ist { $months } nach dem Start des Betriebs voll
course-curves-start = beginnt bei { $first }, steigt langsam, dann schnell, dann langsam, und ist { $months } nach Beginn voll
course-curves-live = beginnt bei { $first }, steigt langsam, dann schnell, dann langsam, und ist { $months } nach dem Start des Betriebs voll
course-falls-start = beginnt bei { $first } und fällt bis { $months } nach Beginn auf den vollen Wert
course-falls-live = beginnt bei { $first } und fällt bis { $months } nach dem Start des Betriebs auf den vollen Wert

course-seasons = Saison
course-season-none = keine Saison
course-season-year_end = viel vor dem Jahresende
course-season-summer_low = ruhig im Sommer
course-season-quarter_ends = viel zum Quartalsende
course-season-winter_high = hoch im Winter
course-season-own = Monat für Monat
course-season = am höchsten im { $high } ({ $high_share } des Mittels), am niedrigsten im { $low } ({ $low_share })
course-season-against = { $says }. Die zwölf haben das Mittel { $mean }; jeder Monat zählt im Verhältnis dazu, damit ein Jahr auf dasselbe kommt.
course-even = jeder Monat zählt gleich

course-table = Worauf es kommt
course-table-says = Mit allem, was unsicher ist, in seiner Mitte.
course-month = Monat
course-value = Wert
course-explained = { $name } ändert sich im Lauf der Zeit: { $first } in Monat 1, { $middle } in Monat { $middle_month }, { $last } in Monat { $last_month }; der volle Betrag oben ist ohne das.

course-comes = Das Geld kommt
course-comes-hint = Eine Formel für jeden Monat ergibt Geld im Monat; eine für einmaliges Geld ergibt Geld.
course-comes-month = jeden Monat
course-comes-once = einmal
