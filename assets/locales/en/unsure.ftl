# Growth and ways up that are as unsure as any number.

unsure-growth-of = Growth of { $name }
unsure-months-of = Months until { $name } is full
unsure-from-to = { $low } to { $high }
unsure-open = by what is worked out
unsure-says = { $says } ({ $reading })
