### Other currencies: their rates, and amounts in them.

currency-title = Exchange rates
currency-says = Amounts in another currency count at one rate, the same in every project of the workspace. A rate may be a range like any other number.
currency-none = Every amount is in { $currency }. To use another currency, type it beside the amount: “4,000 USD”, “12k CHF a month”.
currency-rate = { $other } in { $own }
currency-rate-asked = One { $other } in { $own }
currency-per = { $amount } per { $other }
currency-worth = { $reading }, about { $high } at { $rate }
currency-worth-between = { $reading }, about { $low } to { $high } at { $rate }
currency-without-rate = { $reading }; what one { $currency } is worth is still missing

currency-aud = Australian dollar
currency-bgn = Bulgarian lev
currency-brl = Brazilian real
currency-cad = Canadian dollar
currency-chf = Swiss franc
currency-cny = Chinese yuan
currency-czk = Czech koruna
currency-dkk = Danish krone
currency-eur = euro
currency-gbp = pound sterling
currency-hkd = Hong Kong dollar
currency-huf = Hungarian forint
currency-ils = Israeli shekel
currency-inr = Indian rupee
currency-jpy = Japanese yen
currency-krw = South Korean won
currency-mxn = Mexican peso
currency-nok = Norwegian krone
currency-nzd = New Zealand dollar
currency-pln = Polish zloty
currency-ron = Romanian leu
currency-sek = Swedish krona
currency-sgd = Singapore dollar
currency-try = Turkish lira
currency-usd = US dollar
currency-zar = South African rand

currency-problem-unknown = “{ $found }” is not clear as a currency. Type €, £, $ or ¥, or three letters such as USD or CHF.
currency-problem-ambiguous = “{ $found }” may mean { $own } or another currency here. Type three letters, such as { $own } or { $other }.
currency-moves =
    { $count ->
        [0] { $reading }
        [1] { $reading }; { $amount } ({ $name }) is then about { $worth }
        [2] { $reading }; { $amount } ({ $name }) is then about { $worth }, and one more amount moves with it
       *[other] { $reading }; { $amount } ({ $name }) is then about { $worth }, and { $shown } more amounts move with it
    }
currency-between = { $low } to { $high }
currency-otherwise = { $reading }; what is planned here counts with { $otherwise }
currency-problem-both-shared = “{ $one }” and “{ $other }” are the same in every project, so no single project can say how they move together.
currency-problem-own = { $currency } is the currency of the workspace, and needs no rate.
currency-problem-two = { $one } and { $other } stand in one number. Use one of them.
