// The two lists that rail, palette and pages share, so that each is read once after a change.
import { call } from "./api/call";
import { onChange } from "./changes";
import { Query } from "./query.svelte";

export const portfolio = new Query(() => call("portfolio", {}));
export const people = new Query(() => call("people", {}));

const portfolioTables = ["workspace", "project"];
const peopleTables = ["workspace", "person", "rate", "availability"];

/** Keeps both lists true while a workspace is open; returns how to stop. */
export function keepLists(): () => void {
  void portfolio.load();
  void people.load();
  const stops = [
    onChange(portfolioTables, () => void portfolio.load()),
    onChange(peopleTables, () => void people.load()),
  ];
  return () => {
    for (const stop of stops) stop();
    portfolio.forget();
    people.forget();
  };
}
