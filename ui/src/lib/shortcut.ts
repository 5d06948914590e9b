// Keys written once, matched on every system: "Mod" is the command key on a Mac and Control elsewhere.
export const onMac = typeof navigator !== "undefined" && /Mac/.test(navigator.userAgent);

type Keys = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** Whether a key press is the shortcut, for example "Mod+Shift+Z". */
export function matches(event: Keys, shortcut: string, mac = onMac): boolean {
  const parts = shortcut.split("+");
  const key = shortcut.endsWith("++") ? "+" : (parts.at(-1) ?? "");
  const wants = (part: string) => parts.includes(part);
  const mod = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  // Plus needs Shift on many keyboards, so Shift is free there.
  const shift = key === "+" || event.shiftKey === wants("Shift");
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    mod === wants("Mod") &&
    !other &&
    shift &&
    event.altKey === wants("Alt")
  );
}

const macSigns: Record<string, string> = { Mod: "⌘", Shift: "⇧", Alt: "⌥", ArrowLeft: "←", ArrowRight: "→" };
const signs: Record<string, string> = { Mod: "Ctrl", ArrowLeft: "←", ArrowRight: "→" };

/** The shortcut as it stands on the keys. */
export function keyLabel(shortcut: string, mac = onMac): string {
  const key = shortcut.endsWith("++") ? "+" : "";
  const parts = (key ? shortcut.slice(0, -2) : shortcut).split("+").concat(key ? [key] : []);
  const named = mac ? macSigns : signs;
  return parts.map((part) => named[part] ?? part).join(mac ? "" : " ");
}
