### Andere Währungen: ihre Kurse und Beträge darin.

currency-title = Wechselkurse
currency-says = Beträge in einer anderen Währung zählen zu einem Kurs, der in jedem Projekt des Arbeitsbereichs derselbe ist. Ein Kurs darf wie jede andere Zahl eine Spanne sein.
currency-none = Alle Beträge sind in { $currency }. Eine andere Währung wird neben den Betrag geschrieben: „4000 USD“, „12k CHF pro Monat“.
currency-rate = { $other } in { $own }
currency-rate-asked = Ein { $other } in { $own }
currency-per = { $amount } je { $other }
currency-worth = { $reading }, etwa { $high } bei { $rate }
currency-worth-between = { $reading }, etwa { $low } bis { $high } bei { $rate }
currency-without-rate = { $reading }; was ein { $currency } wert ist, fehlt noch

currency-aud = Australischer Dollar
currency-bgn = Bulgarischer Lew
currency-brl = Brasilianischer Real
currency-cad = Kanadischer Dollar
currency-chf = Schweizer Franken
currency-cny = Chinesischer Yuan
currency-czk = Tschechische Krone
currency-dkk = Dänische Krone
currency-eur = Euro
currency-gbp = Britisches Pfund
currency-hkd = Hongkong-Dollar
currency-huf = Ungarischer Forint
currency-ils = Israelischer Schekel
currency-inr = Indische Rupie
currency-jpy = Japanischer Yen
currency-krw = Südkoreanischer Won
currency-mxn = Mexikanischer Peso
currency-nok = Norwegische Krone
currency-nzd = Neuseeland-Dollar
currency-pln = Polnischer Złoty
currency-ron = Rumänischer Leu
currency-sek = Schwedische Krone
currency-sgd = Singapur-Dollar
currency-try = Türkische Lira
currency-usd = US-Dollar
currency-zar = Südafrikanischer Rand

currency-problem-unknown = „{ $found }“ ist als Währung nicht eindeutig. Möglich sind €, £, $ und ¥ oder drei Buchstaben wie USD oder CHF.
currency-problem-ambiguous = „{ $found }“ kann hier { $own } oder eine andere Währung bedeuten. Bitte drei Buchstaben schreiben, etwa { $own } oder { $other }.
currency-moves =
    { $count ->
        [0] { $reading }
        [1] { $reading }; { $amount } ({ $name }) sind dann etwa { $worth }
        [2] { $reading }; { $amount } ({ $name }) sind dann etwa { $worth }, und ein weiterer Betrag ändert sich mit
       *[other] { $reading }; { $amount } ({ $name }) sind dann etwa { $worth }, und { $shown } weitere Beträge ändern sich mit
    }
currency-between = { $low } bis { $high }
currency-otherwise = { $reading }; was hier geplant ist, rechnet mit { $otherwise }
currency-problem-both-shared = „{ $one }“ und „{ $other }“ sind in jedem Projekt dieselben, darum kann kein einzelnes Projekt sagen, wie sie zusammenhängen.
currency-problem-own = { $currency } ist die Währung des Arbeitsbereichs und braucht keinen Kurs.
currency-problem-two = { $one } und { $other } stehen in einer Zahl. Bitte nur eine davon.
