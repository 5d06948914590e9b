// Undo and redo: of what is being typed while it is not stored, of the workspace otherwise.
import { outset } from "./session.svelte";

/** Set by the field that holds the focus: whether it has typing that is not stored. */
let typing: () => boolean = () => false;

export function watchTyping(dirty: () => boolean): () => void {
  typing = dirty;
  return () => {
    if (typing === dirty) typing = () => false;
  };
}

/** A text box that is no field of the workspace keeps its own undo. */
function ownUndo(element: Element | null): boolean {
  // A switch has no letters to take back.
  const written = element instanceof HTMLInputElement && element.type !== "checkbox";
  const box = written || element instanceof HTMLTextAreaElement;
  return box && !("stored" in element.dataset);
}

/** Whether the web view itself should undo or redo letters in the focused text box. */
export function undoesLetters(): boolean {
  return typing() || ownUndo(document.activeElement);
}

export async function historyStep(step: "undo" | "redo"): Promise<void> {
  if (undoesLetters()) {
    document.execCommand(step);
    return;
  }
  const open = outset.session?.history[step];
  if (open) await outset.writeAloud(step, {});
}
