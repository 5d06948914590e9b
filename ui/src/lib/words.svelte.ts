// The words of the window and of a project's rooms, from the same Fluent files that Rust reads. Texts of the domain come ready from Rust.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export type Language = "en" | "de";

const sources = import.meta.glob<string>(
  [
    "../../../assets/locales/*/*.ftl",
    "!../../../assets/locales/*/app.ftl",
    "!../../../assets/locales/*/cli.ftl",
    "!../../../assets/locales/*/menu.ftl",
  ],
  { query: "?raw", import: "default", eager: true },
);

const bundles = new Map<Language, FluentBundle>();
let language = $state<Language>("en");

function bundle(of: Language): FluentBundle {
  let found = bundles.get(of);
  if (!found) {
    // Isolating marks are off on both sides, so that window and terminal say the very same string.
    found = new FluentBundle(of, { useIsolating: false });
    for (const [path, source] of Object.entries(sources)) {
      if (path.includes(`/${of}/`)) found.addResource(new FluentResource(source));
    }
    bundles.set(of, found);
  }
  return found;
}

export function speak(next: Language): void {
  language = next;
  document.documentElement.lang = next;
  document.documentElement.dir = "ltr";
}

/** A message in the current language. An unknown id shows itself, which the completeness test forbids. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  const words = bundle(language);
  const message = words.getMessage(id);
  return message?.value ? words.formatPattern(message.value, args ?? null) : id;
}
