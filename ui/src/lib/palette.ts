// What the palette can find: every action, page, project and person, in the order of likely use.
import { actions, runAction } from "./actions";
import { people, portfolio } from "./lists.svelte";
import { opening } from "./opening.svelte";
import type { Route } from "./route";
import { place } from "./route.svelte";
import { outset } from "./session.svelte";
import { keyLabel } from "./shortcut";
import { t } from "./words.svelte";

export type Entry = { key: string; label: string; more: string; keys: string | null; run: () => void };

/** Undo says what it undoes; everything else has its own label. */
function labelOf(id: string, label: string): string {
  const history = outset.session?.history;
  if (id === "undo" || id === "redo") return history?.[id] ?? t(label);
  return t(label);
}

function found(route: Route, label: string, more: string): Entry {
  const run = () => {
    opening.dismiss();
    place.go(route);
  };
  return { key: JSON.stringify(route), label, more, keys: null, run };
}

export function entries(): Entry[] {
  const offered = actions
    .filter((action) => action.id !== "palette" && action.available())
    .map(({ id, label, keys }) => ({
      key: id,
      label: labelOf(id, label),
      more: "",
      keys: keys[0] ? keyLabel(keys[0]) : null,
      run: () => void runAction(id),
    }));
  const projects = (portfolio.value?.rows ?? []).map(({ id, name, area }) =>
    found({ page: "project", id }, name, [t("window-project"), area].filter(Boolean).join(" · ")),
  );
  const persons = (people.value?.rows ?? []).map(({ id, name }) =>
    found({ page: "person", id }, name, t("window-person")),
  );
  return [...offered, ...projects, ...persons];
}
