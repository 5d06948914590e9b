// Light or dark, as the window is painted now: figures are drawn by Rust in the same theme.

class Theme {
  current = $state<"light" | "dark">(painted());
}

function painted(): "light" | "dark" {
  return document.documentElement.dataset.theme === "dark" ? "dark" : "light";
}

export const theme = new Theme();

new MutationObserver(() => {
  theme.current = painted();
}).observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
