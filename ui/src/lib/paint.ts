// Tells Rust once when the first page stands on the screen with what it has to say.
import { call } from "./api/call";

let told = false;

export function firstPaint(): void {
  if (told) return;
  told = true;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // A window that is not visible yet draws no frames; it must not wait for itself.
  const hidden = new Promise((resolve) => setTimeout(resolve, 500));
  void Promise.race([frame().then(frame), hidden]).then(() => call("painted", {}).catch(() => {}));
}
