// Which dialog stands over the page: one at a time.
export type Overlay =
  | "palette"
  | "new"
  | "settings"
  | "about"
  | "keyboard"
  | "add-project"
  | "add-person"
  | "keep-sample"
  | "leave-sample"
  | "quit-sample";

class Overlays {
  current = $state<Overlay | null>(null);

  open(which: Overlay): void {
    this.current = which;
  }

  close(which: Overlay): void {
    if (this.current === which) this.current = null;
  }
}

export const overlays = new Overlays();
