// The lists that rail, palette and pages share, so that each is read once after a change.
import { call } from "./api/call";
import type { RoomState } from "./api/generated";
import { onChange } from "./changes";
import { figures } from "./figures.svelte";
import { Query } from "./query.svelte";

export const portfolio = new Query(() => call("portfolio", {}));
export const people = new Query(() => call("people", {}));

const portfolioTables = ["workspace", "project"];
const anyTable = null;
const peopleTables = ["workspace", "person", "rate", "availability"];

/** Keeps both lists true while a workspace is open; returns how to stop. */
export function keepLists(): () => void {
  void portfolio.load();
  void people.load();
  const stops = [
    onChange(portfolioTables, () => void portfolio.load()),
    onChange(peopleTables, () => void people.load()),
    // Any table may move a figure; and a project that came or went moves the totals.
    onChange(anyTable, () => figures.renew()),
  ];
  return () => {
    for (const stop of stops) stop();
    portfolio.forget();
    people.forget();
    figures.forget();
  };
}

/** What is open in each room of the project that stands in the rail. */
class RoomStates {
  #id: string | null = null;
  #query = new Query<RoomState[]>(() => call("rooms", { id: this.#id ?? "" }));

  get value(): RoomState[] | null {
    return this.#query.value;
  }

  /** Follows one project, or none. */
  follow(id: string | null): (() => void) | undefined {
    if (id !== this.#id) this.#query.forget();
    this.#id = id;
    if (id === null) return undefined;
    void this.#query.load();
    // Any table may hold what a room waits for.
    return onChange(anyTable, () => void this.#query.load());
  }
}

export const roomStates = new RoomStates();
