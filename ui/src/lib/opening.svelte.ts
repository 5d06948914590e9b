// Opening a file, and what stands in the way of it.
import { asProblem, call } from "./api/call";
import type { Opened, Salvaged } from "./api/generated";
import { announce } from "./changes";
import { toasts } from "./notices.svelte";
import { outset } from "./session.svelte";

export type Obstacle = Exclude<Opened, { kind: "opened" }>;

class Opening {
  /** Why a file did not open; shown instead of a page until somebody decides. */
  obstacle = $state.raw<Obstacle | null>(null);
  salvaged = $state.raw<Salvaged | null>(null);
  busy = $state(false);

  async receive(opened: Opened | null): Promise<void> {
    if (!opened) return;
    this.salvaged = null;
    if (opened.kind === "opened") {
      this.obstacle = null;
      await outset.take(opened.session);
      // A restored file may be the same place with other contents.
      announce(["*"]);
    } else {
      this.obstacle = opened;
    }
  }

  choose(): Promise<boolean> {
    return this.#attempt(() => call("choose_workspace", {}));
  }

  open(path: string, readOnly = false): Promise<boolean> {
    return this.#attempt(() => call("open_workspace", { path, read_only: readOnly }));
  }

  lookFor(path: string): Promise<boolean> {
    return this.#attempt(() => call("look_for", { path }));
  }

  /** Goes back to a backup; true when it stands open now. */
  restore(path: string, backup: string): Promise<boolean> {
    return this.#attempt(async () => ({
      kind: "opened",
      session: await call("restore_backup", { path, backup }),
    }));
  }

  salvage(path: string): Promise<boolean> {
    return this.#attempt(async () => {
      const salvaged = await call("salvage", { path });
      await this.receive({ kind: "opened", session: salvaged.session });
      this.salvaged = salvaged;
      return null;
    });
  }

  /** Opens the sample to look round in. */
  sample(): Promise<boolean> {
    return this.#attempt(async () => ({ kind: "opened", session: await call("open_sample", {}) }));
  }

  /** Lets the untitled sample go with all its changes. */
  discardSample(): Promise<boolean> {
    return this.#attempt(async () => ({ kind: "opened", session: await call("discard_sample", {}) }));
  }

  async close(): Promise<void> {
    await this.#attempt(async () => ({ kind: "opened", session: await call("close_workspace", {}) }));
  }

  dismiss(): void {
    this.obstacle = null;
    this.salvaged = null;
  }

  /** One step at a time; a failure is said where no field could say it. */
  async #attempt(step: () => Promise<Opened | null>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      await this.receive(await step());
      return true;
    } catch (reason) {
      toasts.refuse(asProblem(reason));
      return false;
    } finally {
      this.busy = false;
    }
  }
}

export const opening = new Opening();
