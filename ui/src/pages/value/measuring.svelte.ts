// A file of cases on its way in: named, looked at, checked, taken. Nothing is kept before the last.
import { asProblem, call } from "../../lib/api/call";
import type { CaseMapping, CasesCheck, CasesImport, CasesPreview, Problem } from "../../lib/api/generated";
import { incoming } from "../../lib/incoming.svelte";
import { outset } from "../../lib/session.svelte";

export type CasePart = keyof CaseMapping;

/** Which columns are asked for, of a team and of several classes. */
export const caseParts: Record<string, CasePart[]> = {
  team: ["truth", "human", "model", "team"],
  class_decisions: ["truth", "today", "model"],
};

export class Measuring {
  step = $state<"file" | "look" | "check">("file");
  path = $state("");
  columns = $state<Record<CasePart, string>>({ truth: "", human: "", today: "", model: "", team: "" });
  shares = $state(false);
  preview = $state.raw<CasesPreview | null>(null);
  checked = $state.raw<CasesCheck | null>(null);
  problem = $state.raw<Problem | null>(null);
  busy = $state(false);
  readonly #benefit: string;

  constructor(benefit: string) {
    this.#benefit = benefit;
  }

  look(): Promise<boolean> {
    return this.#attempt(async () => {
      const preview = await call("preview_cases", { benefit: this.#benefit, path: this.path });
      this.preview = preview;
      for (const part of Object.keys(this.columns) as CasePart[])
        this.columns[part] = preview.mapping[part] ?? "";
      this.step = "look";
    });
  }

  check(): Promise<boolean> {
    return this.#attempt(async () => {
      this.checked = await call("check_cases", this.#ask("stop"));
      this.step = "check";
    });
  }

  take(): Promise<boolean> {
    return this.#attempt(async () => {
      await outset.writeAloud("measure_cases", this.#ask("skip"));
    });
  }

  /** Asks the reading that is under way to stop; its answer then says so. */
  stop(): void {
    if (this.busy) void call("stop_work", {}).catch(() => {});
  }

  back(): void {
    this.problem = null;
    this.step = this.step === "check" ? "look" : "file";
  }

  #ask(bad_rows: CasesImport["bad_rows"]): CasesImport {
    return {
      benefit: this.#benefit,
      path: this.path,
      form: {},
      mapping: { ...this.columns },
      shares: this.shares,
      bad_rows,
    };
  }

  async #attempt(step: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = null;
    incoming.tell(0);
    try {
      await step();
      return true;
    } catch (reason) {
      this.problem = asProblem(reason);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
