// Which entries of the palette answer to what was typed, best first.

/** Lower case, without accents, so that "uber" finds "Über". */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

/** How well one typed word fits a label: start of the label, of a word, anywhere, or letters in order; 0 is not at all. */
function fitOf(word: string, label: string): number {
  if (label.startsWith(word)) return 4;
  if (label.split(/[\s\-–/·(]+/).some((part) => part.startsWith(word))) return 3;
  if (label.includes(word)) return 2;
  let from = 0;
  for (const letter of word) {
    from = label.indexOf(letter, from) + 1;
    if (from === 0) return 0;
  }
  // Letters scattered over a long label are chance, not intent.
  return word.length > 2 && word.length * 3 >= label.length ? 1 : 0;
}

/** Every typed word must fit; equal ones keep their order. */
export function rank<T>(query: string, entries: readonly T[], label: (entry: T) => string): T[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...entries];
  const scored: { entry: T; score: number }[] = [];
  for (const entry of entries) {
    const against = plain(label(entry));
    const fits = words.map((word) => fitOf(word, against));
    if (fits.every((score) => score > 0)) {
      scored.push({ entry, score: fits.reduce((sum, score) => sum + score, 0) / fits.length });
    }
  }
  return scored.sort((a, b) => b.score - a.score).map(({ entry }) => entry);
}
