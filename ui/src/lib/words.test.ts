// Every message that the window asks for exists in both languages, and none lies idle.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { actions } from "./actions";

const source = fileURLToPath(new URL("..", import.meta.url));
const locales = fileURLToPath(new URL("../../../assets/locales", import.meta.url));

function ids(language: string): string[] {
  const text = readFileSync(join(locales, language, "window.ftl"), "utf8");
  return new FluentResource(text).body.map((entry) => entry.id).sort();
}

function variables(language: string): Map<string, string> {
  const text = readFileSync(join(locales, language, "window.ftl"), "utf8");
  const named = (line: string) => [...line.matchAll(/\$\w+/g)].map(String).sort().join(" ");
  return new Map(
    text
      .split("\n")
      .filter((line) => /^window-/.test(line))
      .map((line) => [line.split(" ")[0] ?? "", named(line)]),
  );
}

function used(): Set<string> {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" });
  const code = files
    .filter((name) => /\.(svelte|ts)$/.test(name) && !name.endsWith(".test.ts"))
    .map((name) => readFileSync(join(source, name), "utf8"))
    .join("\n");
  const quoted = [...code.matchAll(/"(window-[a-z0-9-]+)"/g)].map((match) => match[1] ?? "");
  return new Set([...quoted, ...actions.map((action) => action.label)]);
}

describe("the window's words", () => {
  it("exist in both languages with the same variables", () => {
    expect(ids("de")).toEqual(ids("en"));
    expect(variables("de")).toEqual(variables("en"));
  });
  it("are exactly those that the window uses", () => {
    expect([...used()].sort()).toEqual(ids("en"));
  });
});
