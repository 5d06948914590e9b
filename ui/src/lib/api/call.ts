// The one door from the window to Rust: every verb goes through `call`.
import { invoke } from "@tauri-apps/api/core";
import type { Calls, Problem } from "./generated";

export type Verb = keyof Calls;
export type Args<V extends Verb> = Calls[V]["args"];
export type Result<V extends Verb> = Calls[V]["result"];

/** Runs a verb. Rejects with a `Problem` and nothing else. */
export async function call<V extends Verb>(verb: V, args: Args<V>): Promise<Result<V>> {
  try {
    return await invoke<Result<V>>("call", { verb, args });
  } catch (reason) {
    throw asProblem(reason);
  }
}

/** A problem as one text: what happened, then what would help. */
export function sentence(problem: Problem): string {
  return [problem.message, problem.help].filter(Boolean).join(" ");
}

/** What was thrown, as the one kind of error that the window knows how to show. */
export function asProblem(reason: unknown): Problem {
  if (typeof reason === "object" && reason !== null && "code" in reason && "message" in reason) {
    return reason as Problem;
  }
  const message = reason instanceof Error ? reason.message : String(reason);
  return { code: "internal", message, field: null, help: null };
}
