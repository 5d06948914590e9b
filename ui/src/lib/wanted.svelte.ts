// A field that somebody was sent to: it takes the focus as soon as it stands on the page.

/** So long a field may take to appear; later it would take the focus away from something else. */
const patience = 3000;

class Wanted {
  key = $state<string | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Sends somebody to the field with that key of its draft. */
  ask(key: string): void {
    clearTimeout(this.#timer);
    this.key = key;
    this.#timer = setTimeout(() => this.found(), patience);
  }

  found(): void {
    clearTimeout(this.#timer);
    this.key = null;
  }
}

export const wanted = new Wanted();
