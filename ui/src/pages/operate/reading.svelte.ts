// A file on its way in, step by step: named, looked at, checked, read in. Nothing is kept before the last.
import { asProblem, call } from "../../lib/api/call";
import type {
  ImportAsk,
  ImportCheck,
  ImportKind,
  LogColumns,
  LogPreview,
  Problem,
} from "../../lib/api/generated";
import { incoming } from "../../lib/incoming.svelte";
import { outset } from "../../lib/session.svelte";

export type Step = "file" | "look" | "check" | "done";
export type ColumnPart = keyof LogColumns;

/** Which columns each kind of file has a say in. */
export const parts: Record<ImportKind, ColumnPart[]> = {
  reference: ["key", "time", "prediction", "score", "outcome"],
  log: ["key", "time", "prediction", "score", "outcome"],
  outcomes: ["key", "outcome"],
  metrics: [],
};

export class ReadingIn {
  step = $state<Step>("file");
  path = $state("");
  kind = $state<ImportKind>("log");
  version = $state("");
  positive = $state("");
  numbers = $state("");
  times = $state("");
  columns = $state<Record<ColumnPart, string>>({ key: "", time: "", prediction: "", score: "", outcome: "" });
  preview = $state.raw<LogPreview | null>(null);
  checked = $state.raw<ImportCheck | null>(null);
  problem = $state.raw<Problem | null>(null);
  said = $state("");
  busy = $state(false);
  readonly #model: string;

  constructor(model: string, path: string) {
    this.#model = model;
    this.path = path;
  }

  /** Looks at the beginning of the file; `anew` keeps what was chosen about its form. */
  look(anew = false): Promise<void> {
    return this.#attempt(async () => {
      const preview = await call("preview_log", {
        model: this.#model,
        path: this.path,
        kind: anew ? this.kind : null,
        form: anew ? this.#form() : {},
      });
      this.preview = preview;
      this.kind = preview.kind;
      this.numbers = preview.numbers[0]?.id ?? "";
      this.times = preview.times[0]?.id ?? "";
      if (!anew) this.version = preview.version;
      for (const part of Object.keys(this.columns) as ColumnPart[]) {
        this.columns[part] = preview.mapping[part] ?? "";
      }
      this.step = "look";
    });
  }

  check(): Promise<void> {
    return this.#attempt(async () => {
      this.checked = await call("check_import", this.#ask("stop"));
      this.step = "check";
    });
  }

  read(): Promise<void> {
    return this.#attempt(async () => {
      const done = await outset.write("import_file", this.#ask("skip"));
      this.said = done.done;
      this.step = "done";
    });
  }

  /** Asks the work that is under way to stop; its answer then says so. */
  stop(): void {
    if (this.busy) void call("stop_work", {}).catch(() => {});
  }

  back(): void {
    this.problem = null;
    this.step = this.step === "check" ? "look" : "file";
  }

  again(): void {
    this.path = "";
    this.preview = null;
    this.step = "file";
  }

  #form() {
    return { numbers: this.numbers, ...(this.times ? { times: this.times } : {}) };
  }

  #ask(bad_rows: ImportAsk["bad_rows"]): ImportAsk {
    const said = parts[this.kind];
    const column = (part: ColumnPart) => (said.includes(part) ? this.columns[part] : null);
    return {
      model: this.#model,
      version: this.version,
      path: this.path,
      kind: this.kind,
      form: this.#form(),
      mapping: {
        key: column("key"),
        time: column("time"),
        prediction: column("prediction"),
        score: column("score"),
        outcome: column("outcome"),
      },
      bad_rows,
      outcomes_path: null,
      chunk: null,
      positive: this.positive.trim() || null,
    };
  }

  async #attempt(step: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = null;
    incoming.tell(0);
    try {
      await step();
    } catch (reason) {
      this.problem = asProblem(reason);
    } finally {
      this.busy = false;
    }
  }
}
