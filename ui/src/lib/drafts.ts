// Texts that could not be read yet: kept outside results and undo, so that nothing typed is lost.
import { call } from "./api/call";
import type { Draft, EstimatePlace } from "./api/generated";

const kept = new Map<string, string>();

export function restoreDrafts(drafts: Draft[]): void {
  kept.clear();
  for (const draft of drafts) kept.set(draft.key, draft.text);
}

export function draftOf(key: string): string | null {
  return kept.get(key) ?? null;
}

/** Under which key the typed text of an estimate is kept. */
export function estimateKey({ project, owner, part }: EstimatePlace): string {
  return ["driver", project, owner?.kind, owner?.id, part].filter(Boolean).join("/");
}

/** Keeps a draft, or with null drops it. */
export function keepDraft(key: string, text: string | null): void {
  if (text === null) kept.delete(key);
  else kept.set(key, text);
  // The text stands on screen in any case; a draft that could not be stored loses only its second home.
  call("save_draft", { key, text }).catch(() => {});
}
