// Two frames: the first is asked for before the page is drawn, the second comes after it.
requestAnimationFrame(() =>
  requestAnimationFrame(() =>
    window.__TAURI_INTERNALS__.invoke("call", { verb: "painted", args: {} }),
  ),
);
