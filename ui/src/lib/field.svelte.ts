// One field during one visit: what is typed, what it is understood as, what is stored, and what can be taken back.
import { asProblem, sentence } from "./api/call";

export type Ports = {
  /** Stores a text; all commits of one visit carry its id and become one undo step. */
  commit: (text: string, visit: string) => Promise<unknown>;
  /** What a text would be understood as; null for plain text. */
  read: ((text: string) => Promise<string>) | null;
  /** Keeps a text that could not be stored; null drops it. */
  draft: (text: string | null) => void;
};

/** Half a number is not called wrong while somebody is still typing it. */
export const blameAfter = 300;
export const restAfter = 1000;
/** A reading stays for the length of a click: what would move up meanwhile would lose it. */
export const readWithin = 300;
/** How long a left field waits for the stored text before it shows what it knows. */
export const echoWithin = 600;

let visits = 0;
const newVisit = () => `${Math.round(performance.timeOrigin)}-${++visits}`;

export class FieldState {
  text = $state("");
  reading = $state("");
  problem = $state<string | null>(null);
  #ports: Ports;
  /** The stored text, as Rust last wrote it. */
  #stored: string;
  /** The text sent last, until its echo replaces it. */
  #sent: string | null = null;
  #awaitsEcho = false;
  #visit: string | null = null;
  #start = "";
  #drafted: boolean;
  #asked = 0;
  #blameTimer: ReturnType<typeof setTimeout> | undefined;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #line: Promise<void> = Promise.resolve();

  constructor(stored: string, draft: string | null, draftNote: string, ports: Ports) {
    this.#ports = ports;
    this.#stored = stored;
    this.#drafted = draft !== null;
    this.text = draft ?? stored;
    if (draft !== null) {
      this.problem = draftNote;
      void this.#read();
    }
  }

  /** Typed but not stored. */
  get dirty(): boolean {
    return this.text !== this.#known;
  }

  /** Whether this visit has something that Escape would take back. */
  get visiting(): boolean {
    return this.#visit !== null && this.#known !== this.#start;
  }

  get #known(): string {
    return this.#sent ?? this.#stored;
  }

  enter(): void {
    this.#visit = newVisit();
    this.#start = this.#known;
  }

  type(text: string): void {
    this.text = text;
    this.#cancel();
    void this.#read();
    this.#restTimer = setTimeout(() => void this.commit(), restAfter);
  }

  /** Stores what stands there, in turn with what is already on its way. */
  commit(): Promise<void> {
    this.#cancel();
    const text = this.text;
    const visit = this.#visit ?? newVisit();
    this.#line = this.#line.then(() => this.#store(text, visit));
    return this.#line;
  }

  async leave(): Promise<void> {
    await this.commit();
    this.#visit = null;
    setTimeout(() => {
      if (this.#visit === null) this.reading = "";
    }, readWithin);
    if (this.#awaitsEcho) setTimeout(() => this.#rest(), echoWithin);
    else this.#rest();
  }

  /** Back to the value at the beginning of the visit, stored ones of this visit included. */
  escape(): Promise<void> {
    this.#cancel();
    this.#asked++;
    this.text = this.#start;
    this.reading = "";
    this.problem = null;
    this.#dropDraft();
    return this.commit();
  }

  /** The stored value as it now is: the echo of a commit, an undo, or somebody else's change. */
  follow(stored: string): void {
    if (stored === this.#stored) return;
    const dirty = this.dirty;
    this.#stored = stored;
    const echo = this.#awaitsEcho;
    this.#awaitsEcho = false;
    if (dirty) {
      this.#sent = null;
      return;
    }
    if (this.#visit && echo) this.#sent = this.text;
    else this.#show(stored);
  }

  /** Nobody is at the field: it shows the stored text, unless something typed is still open. */
  #rest(): void {
    if (this.#visit || this.problem || this.dirty) return;
    this.#awaitsEcho = false;
    this.#show(this.#stored);
  }

  #show(stored: string): void {
    this.text = stored;
    this.#sent = null;
  }

  async #store(text: string, visit: string): Promise<void> {
    if (text === this.#known) {
      if (text === this.text && this.problem) {
        this.problem = null;
        this.#dropDraft();
      }
      return;
    }
    try {
      await this.#ports.commit(text, visit);
      this.#sent = text;
      this.#awaitsEcho = true;
      if (text === this.text) this.problem = null;
      this.#dropDraft();
    } catch (reason) {
      if (text !== this.text) return;
      // A reading still on its way speaks of a text that was just refused.
      this.#asked++;
      this.problem = sentence(asProblem(reason));
      this.reading = "";
      this.#drafted = true;
      this.#ports.draft(text);
    }
  }

  #dropDraft(): void {
    if (this.#drafted) this.#ports.draft(null);
    this.#drafted = false;
  }

  async #read(): Promise<void> {
    const { read } = this.#ports;
    if (!read) return;
    const asked = ++this.#asked;
    const text = this.text;
    try {
      const reading = text.trim() === "" ? "" : await read(text);
      if (asked !== this.#asked) return;
      this.reading = reading;
      this.problem = null;
    } catch (reason) {
      if (asked !== this.#asked) return;
      this.reading = "";
      const typing = this.#visit !== null && this.problem === null;
      this.#blameTimer = setTimeout(
        () => {
          if (asked === this.#asked) this.problem = sentence(asProblem(reason));
        },
        typing ? blameAfter : 0,
      );
    }
  }

  #cancel(): void {
    clearTimeout(this.#blameTimer);
    clearTimeout(this.#restTimer);
  }
}
