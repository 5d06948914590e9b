// What Rust tells the window unasked.
import { listen } from "@tauri-apps/api/event";
import type { Opened, Session } from "./generated";

export type Events = {
  /** After a commit, by this window or (tables = ["*"]) by somebody else. */
  changed: { tables: string[] };
  /** The session changed as a whole: a file was opened or closed, a setting came from the menu. */
  session: Session;
  /** The status line. */
  status: { text: string };
  /** A native menu item was chosen. */
  menu: { action: string };
  /** A file handed over from outside that could not simply be opened. */
  opened: Opened;
  /** Somebody wants to close the window while the sample has changes that are not kept. */
  leaving: Record<string, never>;
  /** How far long work has come, 0 to 1. */
  progress: { share: number };
  /** A file that is no workspace was dropped on the window. */
  dropped: { path: string };
};

/** Hears an event for as long as the window lives. */
export async function hear<E extends keyof Events>(
  name: E,
  then: (payload: Events[E]) => void,
): Promise<void> {
  await listen<Events[E]>(name, (event) => then(event.payload));
}
