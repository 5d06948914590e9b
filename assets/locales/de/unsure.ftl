# Wachstum und Anstiege, die so unsicher sind wie jede Zahl.

unsure-growth-of = Wachstum von { $name }
unsure-months-of = Monate, bis { $name } voll ist
unsure-from-to = { $low } bis { $high }
unsure-open = um das, was berechnet wird
unsure-says = { $says } ({ $reading })
