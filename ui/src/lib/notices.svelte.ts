// Short messages at the lower edge: what was done, with the way to undo it, and what went wrong.
import type { Problem } from "./api/generated";

export type Toast = { id: number; tone: "info" | "bad"; text: string; help: string | null; undo: boolean };

const shownAtOnce = 3;
const staysFor = 10_000;

class Toasts {
  list = $state.raw<Toast[]>([]);
  #next = 1;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  /** Says what was done, in place of what was done before. With `undo`, offers to take it back. */
  say(text: string, undo = false): void {
    for (const toast of this.list) if (toast.tone === "info") this.dismiss(toast.id);
    this.#add({ tone: "info", text, help: null, undo });
  }

  /** Says what went wrong where no field could say it. Stays until dismissed. */
  refuse(problem: Problem): void {
    this.#add({ tone: "bad", text: problem.message, help: problem.help, undo: false });
  }

  dismiss(id: number): void {
    this.hold(id);
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  dismissLast(): boolean {
    const last = this.list.at(-1);
    if (last) this.dismiss(last.id);
    return last !== undefined;
  }

  /** Only the last change can be undone, so older offers go. */
  withdrawOffers(): void {
    for (const toast of this.list) if (toast.undo) this.dismiss(toast.id);
  }

  /** Keeps a message while somebody is at it. */
  hold(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  release(toast: Toast): void {
    if (toast.tone === "bad") return;
    this.hold(toast.id);
    this.#timers.set(
      toast.id,
      setTimeout(() => this.dismiss(toast.id), staysFor),
    );
  }

  #add(toast: Omit<Toast, "id">): void {
    const added = { ...toast, id: this.#next++ };
    this.list = [...this.list, added].slice(-shownAtOnce);
    this.release(added);
  }
}

export const toasts = new Toasts();
