# Figures: their names, labels and what one can do with them.
figure-numbers = Show the numbers of “{ $title }”
figure-numbers-short = Show the numbers
figure-copy = Copy “{ $title }”
figure-copy-short = Copy
figure-copy-picture = As a picture
figure-copy-svg = As a drawing (SVG)
figure-copy-data = The numbers
figure-copied = Copied
figure-not-copied = The clipboard cannot be reached
figure-thousand = { $number }k
figure-million = { $number }m
figure-billion = { $number }bn
