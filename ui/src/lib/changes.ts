// Who wants to know when which tables changed.
type Listener = { tables: readonly string[] | null; then: () => void };

const listeners = new Set<Listener>();

/** Calls `then` whenever one of `tables` changed, or for null any of them; returns how to stop. */
export function onChange(tables: readonly string[] | null, then: () => void): () => void {
  const listener = { tables, then };
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Passes a change on. "*" means that anything may have changed. */
export function announce(changed: readonly string[]): void {
  const all = changed.includes("*");
  for (const { tables, then } of [...listeners]) {
    if (all || tables === null || tables.some((table) => changed.includes(table))) then();
  }
}
