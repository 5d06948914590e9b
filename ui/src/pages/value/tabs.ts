// The tabs of Value, in their order; Rust names them too, where it says what is missing.
export const tabs = ["result", "benefits", "costs", "phases", "options", "plan"] as const;
export type Tab = (typeof tabs)[number];

/** The tab with that name; the result where it is none. */
export function tabNamed(name: string): Tab {
  return tabs.find((tab) => tab === name) ?? "result";
}
