// The window's first breath: hear what Rust says, then ask what is open.
import { actions, runAction } from "./actions";
import { asProblem, call } from "./api/call";
import { hear } from "./api/events";
import { announce } from "./changes";
import { historyStep, undoesLetters } from "./history";
import { incoming } from "./incoming.svelte";
import { toasts } from "./notices.svelte";
import { opening } from "./opening.svelte";
import { overlays } from "./overlay.svelte";
import { followSystemTheme, outset } from "./session.svelte";
import { matches } from "./shortcut";

async function listenToRust(): Promise<void> {
  await Promise.all([
    hear("changed", ({ tables }) => {
      announce(tables);
      // The workspace's own settings stand in the session; and after somebody else's write, undo may be different.
      if (tables.includes("*") || tables.includes("workspace")) void refreshSession();
    }),
    hear("session", (session) => {
      if (session.workspace?.path !== outset.workspace?.path) opening.dismiss();
      void outset.take(session);
    }),
    hear("status", ({ text }) => outset.status(text)),
    hear("menu", ({ action }) => runAction(action)),
    hear("opened", (opened) => void opening.receive(opened)),
    hear("leaving", () => overlays.open("quit-sample")),
    hear("progress", ({ share }) => incoming.tell(share)),
    hear("dropped", ({ path }) => incoming.drop(path)),
  ]);
}

async function refreshSession(): Promise<void> {
  try {
    await outset.take(await call("session", {}));
  } catch (reason) {
    toasts.refuse(asProblem(reason));
  }
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const hit = actions.find(({ keys }) => keys.some((keys) => matches(event, keys)));
  if (!hit) return;
  if ((hit.id === "undo" || hit.id === "redo") && undoesLetters()) {
    event.preventDefault();
    void historyStep(hit.id);
    return;
  }
  // An open dialog keeps the page behind it, and what was typed into it, as it is.
  if (document.querySelector("dialog[open]") && !hit.id.startsWith("text-")) return;
  event.preventDefault();
  runAction(hit.id);
}

export async function start(): Promise<void> {
  addEventListener("keydown", onKey);
  followSystemTheme();
  // The page is drawn with the first session: what is chosen in its menu from then on must be heard.
  await listenToRust();
  await refreshSession();
}
