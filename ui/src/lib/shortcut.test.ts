import { describe, expect, it } from "vitest";
import { keyLabel, matches } from "./shortcut";

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe("a shortcut", () => {
  it("takes Control here and the command key on a Mac", () => {
    expect(matches(press("k", { ctrlKey: true }), "Mod+K", false)).toBe(true);
    expect(matches(press("k", { metaKey: true }), "Mod+K", true)).toBe(true);
    expect(matches(press("k", { ctrlKey: true }), "Mod+K", true)).toBe(false);
  });
  it("tells undo from redo", () => {
    const redo = press("Z", { ctrlKey: true, shiftKey: true });
    expect(matches(redo, "Mod+Z", false)).toBe(false);
    expect(matches(redo, "Mod+Shift+Z", false)).toBe(true);
  });
  it("finds plus with and without Shift", () => {
    expect(matches(press("+", { ctrlKey: true, shiftKey: true }), "Mod++", false)).toBe(true);
    expect(matches(press("+", { ctrlKey: true }), "Mod++", false)).toBe(true);
  });
  it("never takes a plain letter", () => {
    expect(matches(press("k"), "Mod+K", false)).toBe(false);
  });
  it("is written as on the keys", () => {
    expect(keyLabel("Mod+Shift+Z", false)).toBe("Ctrl Shift Z");
    expect(keyLabel("Mod+Shift+Z", true)).toBe("⌘⇧Z");
    expect(keyLabel("Mod++", false)).toBe("Ctrl +");
    expect(keyLabel("Alt+ArrowLeft", false)).toBe("Alt ←");
  });
});
