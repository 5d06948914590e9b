// Reads that stay true: a query names the tables it rests on and runs again when one of them changes.
import { untrack } from "svelte";
import { type Args, asProblem, call, type Result, type Verb } from "./api/call";
import type { Problem } from "./api/generated";
import { onChange } from "./changes";

/** The latest answer of a read. The old one stays on screen while a new one is on its way. */
export class Query<T> {
  value = $state.raw<T | null>(null);
  problem = $state.raw<Problem | null>(null);
  #run: () => Promise<T>;
  #generation = 0;

  constructor(run: () => Promise<T>) {
    this.#run = run;
  }

  /** Asks again; an answer that was overtaken by a later question is dropped. */
  async load(): Promise<void> {
    const generation = ++this.#generation;
    try {
      const value = await this.#run();
      if (generation !== this.#generation) return;
      this.value = value;
      this.problem = null;
    } catch (reason) {
      if (generation === this.#generation) this.problem = asProblem(reason);
    }
  }

  /** Forgets the answer, and every answer still on its way. */
  forget(): void {
    this.#generation++;
    this.value = null;
    this.problem = null;
  }
}

/** A query that lives as long as the component that declares it; null rests on every table. */
export function query<V extends Verb>(
  verb: V,
  args: Args<V>,
  tables: readonly string[] | null,
): Query<Result<V>> {
  const live = new Query(() => call(verb, args));
  $effect(() => {
    untrack(() => void live.load());
    return onChange(tables, () => void live.load());
  });
  return live;
}
