// From a keystroke in a driver to its preview, headline and fan, on the screen.
const done = arguments[arguments.length - 1];
const run = arguments[0];
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
(async () => {
  const box = document.querySelector("main .drivers input:not([type=hidden])");
  const fan = document.querySelector("main .picture");
  box.focus();
  await frame();
  const before = fan.innerHTML;
  const begin = performance.now();
  // Each run types another number, so that nothing is known already.
  box.value = String(50 + run);
  box.dispatchEvent(new Event("input", { bubbles: true }));
  while (!(fan.classList.contains("preview") && fan.innerHTML !== before)) await frame();
  // The frame that draws it ends when the next one begins.
  await frame();
  const time = performance.now() - begin;
  box.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  box.blur();
  while (fan.classList.contains("preview")) await frame();
  for (let rest = 0; rest < 12; rest += 1) await frame();
  done(time);
})().catch((error) => done(String(error)));
