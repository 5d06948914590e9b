// What is typed into a part of the result: a refusal of a field stands beside it, and the last answer stays.
import { asProblem } from "../../lib/api/call";
import type { Problem } from "../../lib/api/generated";

export class Asking<T> {
  /** What was refused of a field. */
  problem = $state.raw<Problem | null>(null);
  #last: T | null = null;

  /** The answer, or the one before where a field is refused; what is no field's fault is thrown on. */
  async ask(question: () => Promise<T | null>): Promise<T | null> {
    try {
      this.#last = await question();
      this.problem = null;
    } catch (reason) {
      const problem = asProblem(reason);
      if (!problem.field || this.#last === null) throw reason;
      this.problem = problem;
    }
    return this.#last;
  }
}
