// Moving through a table of boxes with the arrow keys, as through a sheet; inside a text they move the cursor.

const boxes = (row: Element) => [...row.querySelectorAll<HTMLInputElement>("input[data-stored]")];

/** To be called for keys of a table whose rows hold text boxes, one a column. */
export function moveInGrid(event: KeyboardEvent): void {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const next = neighbour(box, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}

function neighbour(box: HTMLInputElement, key: string): HTMLInputElement | undefined {
  const row = box.closest("tr");
  const table = box.closest("table");
  if (!row || !table) return undefined;
  const here = boxes(row);
  const at = here.indexOf(box);
  const all = box.selectionStart === 0 && box.selectionEnd === box.value.length;
  const atStart = all || box.selectionEnd === 0;
  const atEnd = all || box.selectionStart === box.value.length;
  if (key === "ArrowLeft") return atStart ? here[at - 1] : undefined;
  if (key === "ArrowRight") return atEnd ? here[at + 1] : undefined;
  if (key !== "ArrowUp" && key !== "ArrowDown") return undefined;
  const rows = [...table.querySelectorAll("tr")].filter((other) => boxes(other).length > 0);
  const other = rows[rows.indexOf(row) + (key === "ArrowUp" ? -1 : 1)];
  return other && boxes(other)[at];
}
