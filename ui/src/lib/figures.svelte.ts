// The figures of the portfolio: those of the projects that are looked at, in portions, and then the totals.
// They stay while other pages are shown, so that the portfolio stands still when one comes back.
import { asProblem, call } from "./api/call";
import type { PortfolioTotals, Problem, ProjectFigures } from "./api/generated";
import { patiently } from "./patient";

/** Projects asked for at once: few enough that other questions come in between. */
const portion = 25;

class PortfolioFigures {
  byId = $state.raw<ReadonlyMap<string, ProjectFigures>>(new Map());
  totals = $state.raw<PortfolioTotals | null>(null);
  problem = $state.raw<Problem | null>(null);
  #wanted: readonly string[] = [];
  /** Projects whose figure is as the file now is. */
  #fresh = new Set<string>();
  #totalsFresh = false;
  #generation = 0;
  #running = false;

  /** Says which projects are looked at; only what is not known of them is asked for. */
  want(ids: readonly string[]): void {
    this.#wanted = ids;
    void this.#run();
  }

  /** Something changed: what is shown stays until its new figure comes. */
  renew(): void {
    this.#generation++;
    this.#fresh.clear();
    this.#totalsFresh = false;
    void this.#run();
  }

  forget(): void {
    this.#generation++;
    this.#wanted = [];
    this.#fresh.clear();
    this.#totalsFresh = false;
    this.byId = new Map();
    this.totals = null;
    this.problem = null;
  }

  /** One question at a time, until nothing is wanted any more. */
  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    try {
      while (await this.#step());
    } catch (reason) {
      this.problem = asProblem(reason);
    } finally {
      this.#running = false;
    }
  }

  /** Whether there may be more to ask. */
  async #step(): Promise<boolean> {
    const generation = this.#generation;
    const overtaken = () => generation !== this.#generation;
    const ids = this.#wanted.filter((id) => !this.#fresh.has(id)).slice(0, portion);
    if (ids.length > 0) {
      const found = await call("portfolio_figures", { ids });
      if (overtaken()) return true;
      const next = new Map(this.byId);
      for (const figures of found) next.set(figures.id, figures);
      // One that has gone meanwhile is not asked for again.
      for (const id of ids) this.#fresh.add(id);
      this.byId = next;
      this.problem = null;
      return true;
    }
    if (this.#totalsFresh || this.#wanted.length === 0) return false;
    const totals = await patiently(() => call("portfolio_totals", {}), overtaken);
    if (!overtaken() && totals) {
      this.totals = totals;
      this.#totalsFresh = true;
    }
    return true;
  }
}

export const figures = new PortfolioFigures();
