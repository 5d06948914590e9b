// Formats every message of every locale with the window's own Fluent, for the test that compares it with Rust's.
// Reads { "args": { name: value } } from standard input; prints { "en": { "id": "text", "id.attribute": "text" }, "de": … }.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const locales = fileURLToPath(new URL("../../assets/locales", import.meta.url));
const { args = {} } = JSON.parse(readFileSync(0, "utf8") || "{}");

function format(language) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const folder = join(locales, language);
  const files = readdirSync(folder).filter((name) => name.endsWith(".ftl"));
  const ids = files.sort().flatMap((name) => {
    const resource = new FluentResource(readFileSync(join(folder, name), "utf8"));
    const clashes = bundle.addResource(resource);
    if (clashes.length > 0) throw new Error(`${language}/${name}: ${clashes.join("; ")}`);
    return resource.body.map((entry) => entry.id).filter((id) => !id.startsWith("-"));
  });
  const texts = {};
  for (const id of ids.sort()) {
    const { value, attributes } = bundle.getMessage(id);
    if (value) texts[id] = bundle.formatPattern(value, args, []);
    for (const [name, pattern] of Object.entries(attributes)) {
      texts[`${id}.${name}`] = bundle.formatPattern(pattern, args, []);
    }
  }
  return texts;
}

const languages = readdirSync(locales, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const out = Object.fromEntries(languages.map(({ name }) => [name, format(name)]));
process.stdout.write(`${JSON.stringify(out, null, 2)}\n`);
