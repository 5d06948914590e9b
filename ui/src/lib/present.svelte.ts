// Presenting: full screen, large type, nothing of other projects, and results still until somebody asks for them.
import { asProblem, call } from "./api/call";
import { toasts } from "./notices.svelte";

class Presentation {
  on = $state(false);
  revealed = $state(false);
  /** How many results the page holds; without one there is nothing to show. */
  results = $state(0);

  async start(): Promise<void> {
    this.revealed = false;
    await this.#switch(true);
  }

  async end(): Promise<void> {
    await this.#switch(false);
  }

  /** A result stands on the page; returns how to take it away again. */
  hold(): () => void {
    this.results++;
    return () => {
      this.results--;
    };
  }

  reveal(): void {
    this.revealed = true;
  }

  /** Another page keeps its own results back. */
  hideAgain(): void {
    this.revealed = false;
  }

  async #switch(on: boolean): Promise<void> {
    this.on = on;
    document.documentElement.toggleAttribute("data-present", on);
    await call("set_full_screen", { on }).catch((reason) => toasts.refuse(asProblem(reason)));
  }
}

export const presentation = new Presentation();
