// Every action of the window, once: menu, palette, shortcuts and the list of keys all read from here.
import { asProblem, call } from "./api/call";
import type { Settings } from "./api/generated";
import { historyStep } from "./history";
import { toasts } from "./notices.svelte";
import { opening } from "./opening.svelte";
import { overlays } from "./overlay.svelte";
import { presentation } from "./present.svelte";
import type { Route } from "./route";
import { place } from "./route.svelte";
import { outset } from "./session.svelte";
import { onMac } from "./shortcut";

export type Action = {
  id: string;
  /** Message id of the label. */
  label: string;
  keys: string[];
  available: () => boolean;
  run: () => unknown;
};

const always = () => true;
const withWorkspace = () => outset.workspace !== null;
const presentable = () => presentation.on || withWorkspace();
const writable = () => outset.workspace !== null && !outset.readOnly;

function action(id: string, run: () => unknown, available = always, ...keys: string[]): Action {
  return { id, label: `window-action-${id}`, keys, available, run };
}

function go(route: Route) {
  return () => {
    opening.dismiss();
    place.go(route);
  };
}

/** Changes a setting; the session that comes back carries it. */
export async function setSetting(key: keyof Settings, value: string): Promise<void> {
  try {
    await outset.take(await call("set_setting", { key, value }));
  } catch (reason) {
    toasts.refuse(asProblem(reason));
  }
}

/** The next larger or smaller of the text sizes that Rust offers. */
function resize(by: 1 | -1): void {
  const sizes = (outset.choices?.text_sizes ?? []).map((size) => size.id);
  const at = sizes.indexOf(String(outset.session?.settings.text_size));
  const next = sizes[at + by];
  if (at >= 0 && next) void setSetting("text_size", next);
}

function showBackups(): void {
  go({ page: "workspace" })();
  // The page may still be on its way.
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById("backups")?.focus()));
}

/** What was changed in the sample and not kept is asked about. */
function closeWorkspace(): void {
  if (outset.unkept) overlays.open("leave-sample");
  else void opening.close();
}

const theme = (value: string) => () => setSetting("theme", value);
const language = (value: string) => () => setSetting("language", value);

export const actions: Action[] = [
  action("palette", () => overlays.open("palette"), always, "Mod+K"),
  action(
    "undo",
    () => historyStep("undo"),
    () => outset.session?.history.undo != null,
    "Mod+Z",
  ),
  action(
    "redo",
    () => historyStep("redo"),
    () => outset.session?.history.redo != null,
    "Mod+Shift+Z",
    "Mod+Y",
  ),
  action("add-project", () => overlays.open("add-project"), writable, "Mod+Shift+N"),
  action("add-person", () => overlays.open("add-person"), writable),
  action("go-portfolio", go({ page: "portfolio" }), withWorkspace, "Mod+1"),
  action("go-people", go({ page: "people" }), withWorkspace, "Mod+2"),
  action("go-workspace", go({ page: "workspace" }), withWorkspace, "Mod+3"),
  action("go-back", () => place.back(), withWorkspace, onMac ? "Mod+[" : "Alt+ArrowLeft"),
  action("go-forward", () => place.forward(), withWorkspace, onMac ? "Mod+]" : "Alt+ArrowRight"),
  action("present", () => (presentation.on ? presentation.end() : presentation.start()), presentable, "F5"),
  action("new", () => overlays.open("new"), always, "Mod+N"),
  action("open", () => opening.choose(), always, "Mod+O"),
  action("close", closeWorkspace, withWorkspace, "Mod+W"),
  action("sample", () => opening.sample()),
  action(
    "keep-sample",
    () => overlays.open("keep-sample"),
    () => outset.workspace?.untitled === true,
  ),
  action("backups", showBackups, withWorkspace),
  action("settings", () => overlays.open("settings"), always, "Mod+,"),
  action("theme-system", theme("system")),
  action("theme-light", theme("light")),
  action("theme-dark", theme("dark")),
  action("language-en", language("en")),
  action("language-de", language("de")),
  action("text-larger", () => resize(1), always, "Mod++"),
  action("text-smaller", () => resize(-1), always, "Mod+-"),
  action("text-normal", () => setSetting("text_size", "100"), always, "Mod+0"),
  action("keyboard", () => overlays.open("keyboard"), always, "F1"),
  action("about", () => overlays.open("about")),
];

/**
 * Runs an action, if it can be run now. A key comes here once: the system gives it to the native
 * menu or, when its item is greyed out or the page has stopped it there, to the page alone.
 */
export function runAction(id: string): boolean {
  const found = actions.find((candidate) => candidate.id === id);
  if (!found?.available()) return false;
  void found.run();
  return true;
}
