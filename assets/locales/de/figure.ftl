# Abbildungen: ihre Namen, Beschriftungen und was man mit ihnen tun kann.
figure-numbers = Zahlen zu „{ $title }“ zeigen
figure-numbers-short = Zahlen zeigen
figure-copy = „{ $title }“ kopieren
figure-copy-short = Kopieren
figure-copy-picture = Als Bild
figure-copy-svg = Als Zeichnung (SVG)
figure-copy-data = Die Zahlen
figure-copied = Kopiert
figure-not-copied = Die Zwischenablage ist nicht erreichbar
figure-thousand = { $number } Tsd.
figure-million = { $number } Mio.
figure-billion = { $number } Mrd.
