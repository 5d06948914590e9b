// The figures of the portfolio, fetched in portions so that a thousand projects keep nobody waiting, and the totals when all are there.
import { asProblem, call } from "./api/call";
import type { PortfolioTotals, Problem, ProjectFigures } from "./api/generated";

/** Projects asked for at once: few enough that other questions come in between. */
const portion = 25;

class PortfolioFigures {
  byId = $state.raw<ReadonlyMap<string, ProjectFigures>>(new Map());
  totals = $state.raw<PortfolioTotals | null>(null);
  problem = $state.raw<Problem | null>(null);
  #generation = 0;

  /** Asks for all of these anew; what is shown stays until its new figure comes. */
  async load(ids: string[]): Promise<void> {
    const generation = ++this.#generation;
    const overtaken = () => generation !== this.#generation;
    try {
      for (let at = 0; at < ids.length; at += portion) {
        const found = await call("portfolio_figures", { ids: ids.slice(at, at + portion) });
        if (overtaken()) return;
        const next = new Map(this.byId);
        for (const figures of found) next.set(figures.id, figures);
        this.byId = next;
      }
      const totals = await call("portfolio_totals", {});
      if (overtaken()) return;
      this.totals = totals;
      this.problem = null;
    } catch (reason) {
      if (!overtaken()) this.problem = asProblem(reason);
    }
  }

  forget(): void {
    this.#generation++;
    this.byId = new Map();
    this.totals = null;
    this.problem = null;
  }
}

export const figures = new PortfolioFigures();
