// What the window knows of the open file, and the one line in which writes wait for each other.
import { type Args, asProblem, call, type Result, type Verb } from "./api/call";
import type { Choices, Done, Session } from "./api/generated";
import { announce } from "./changes";
import { restoreDrafts } from "./drafts";
import { toasts } from "./notices.svelte";
import { place } from "./route.svelte";
import { speak } from "./words.svelte";

/** Verbs that change the file and answer with what was done. */
export type WriteVerb = { [V in Verb]: Result<V> extends Done ? V : never }[Verb];

class OpenWindow {
  session = $state.raw<Session | null>(null);
  choices = $state.raw<Choices | null>(null);
  workspace = $derived(this.session?.workspace ?? null);
  readOnly = $derived(this.session?.workspace?.read_only ?? false);
  /** Whether the untitled sample has changes that nobody has kept. */
  unkept = $derived.by(() => {
    const workspace = this.session?.workspace;
    if (!workspace?.untitled) return false;
    return workspace.untitled_changed || this.session?.history.undo !== null;
  });
  #file = "";
  #line: Promise<unknown> = Promise.resolve();
  #taken: Promise<void> = Promise.resolve();
  /** How many writes were answered. */
  #writes = 0;

  /** Takes a session as a whole, after those that came before it. Another file starts at its own last page. */
  take(session: Session): Promise<void> {
    this.#taken = this.#taken.then(() => this.#show(session));
    return this.#taken;
  }

  async #show(session: Session): Promise<void> {
    const file = session.workspace ? `${session.workspace.id} ${session.workspace.path}` : "";
    const moved = file !== this.#file;
    const settingsMoved = JSON.stringify(this.session?.settings) !== JSON.stringify(session.settings);
    const writes = this.#writes;
    // Names of choices follow the language.
    const [drafts, choices] = await Promise.all([
      moved && session.workspace ? call("drafts", {}).catch(() => []) : null,
      settingsMoved || !this.choices ? call("choices", {}).catch(() => this.choices) : this.choices,
    ]);
    if (drafts) restoreDrafts(drafts);
    if (moved) place.restore(session.page);
    this.#file = file;
    this.choices = choices;
    // What was written while these were asked for knows better what there is to undo.
    const history = writes === this.#writes ? session.history : this.session?.history;
    applySettings(session);
    this.session = { ...session, history: history ?? session.history };
    if (moved || settingsMoved) announce(["*"]);
  }

  status(text: string): void {
    if (this.session) this.session = { ...this.session, status: text };
  }

  /**
   * Runs a write after all earlier ones, so that "undo" pressed while a field is being left
   * undoes what the field has just written.
   */
  write<V extends WriteVerb>(verb: V, args: Args<V>): Promise<Done> {
    const turn = this.#line.then(async () => {
      const done = (await call(verb, args)) as Done;
      this.#writes++;
      toasts.withdrawOffers();
      if (this.session) this.session = { ...this.session, history: done.history };
      return done;
    });
    this.#line = turn.catch(() => {});
    return turn;
  }

  /** A write that says what it did and how to undo it; a failure is said too. Null when it failed. */
  async writeAloud<V extends WriteVerb>(verb: V, args: Args<V>): Promise<Done | null> {
    try {
      const done = await this.write(verb, args);
      toasts.say(done.done, verb !== "undo" && verb !== "redo" && done.history.undo !== null);
      return done;
    } catch (reason) {
      toasts.refuse(asProblem(reason));
      return null;
    }
  }
}

function applySettings({ settings }: Session): void {
  const root = document.documentElement;
  speak(settings.language);
  root.dataset.textSize = String(settings.text_size);
  const dark = settings.theme === "dark" || (settings.theme === "system" && systemIsDark());
  root.dataset.theme = dark ? "dark" : "light";
}

const darkQuery = "(prefers-color-scheme: dark)";

function systemIsDark(): boolean {
  return matchMedia(darkQuery).matches;
}

export const outset = new OpenWindow();

/** Follows the system's theme while the setting says so. */
export function followSystemTheme(): void {
  matchMedia(darkQuery).addEventListener("change", () => {
    if (outset.session) applySettings(outset.session);
  });
}
