// Where the focus goes when the line it stands in disappears.

/** The same button of the next line, else of the one before, else the headline. */
export function neighbour(button: HTMLElement): HTMLElement | null {
  const line = button.closest("tr");
  const other = line?.nextElementSibling ?? line?.previousElementSibling;
  return other?.querySelector<HTMLElement>(".row-action button") ?? document.querySelector("h1");
}
