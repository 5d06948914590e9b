// A long question of a page that stays true: it waits for its turn, and one that was overtaken is given up.
import { onChange } from "./changes";
import { Query } from "./query.svelte";
import { inTurn } from "./turn";

export class LongQuery<T> extends Query<T | null> {
  #leave: () => void;

  constructor(ask: () => Promise<T>) {
    /** Counts the questions: one that was overtaken is not wanted any more. */
    let asked = 0;
    super(() => {
      const mine = ++asked;
      return inTurn(ask, () => mine !== asked);
    });
    this.#leave = () => {
      asked++;
    };
  }

  /**
   * Asks, as long as the component lives that declares it: at once, when the file changes, and when something
   * changes that `isWanted` or the question reads. Nothing is asked while `isWanted` says no.
   */
  follow(isWanted: () => boolean): void {
    $effect(() => {
      if (!isWanted()) return;
      void this.load();
      const stop = onChange(null, () => void this.load());
      return () => {
        this.#leave();
        stop();
      };
    });
  }
}
