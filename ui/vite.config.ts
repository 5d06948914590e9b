import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const house = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  plugins: [svelte()],
  // Words and fonts stand in `assets/` beside `ui/`, where Rust reads the same files.
  server: { port: 5173, strictPort: true, fs: { allow: [house] } },
  clearScreen: false,
  build: {
    target: ["es2022", "safari16.4"],
    // The window's policy allows files of its own only: nothing inline, no preload script.
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
  },
  test: { include: ["src/**/*.test.ts"], environment: "node" },
});
