// From the key that stores another name of a project to the repainted name in the rail.
const done = arguments[arguments.length - 1];
const run = arguments[0];
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
(async () => {
  const name = `Project renamed ${run} ${Math.random()}`;
  const label = [...document.querySelectorAll("main label")].find((label) => label.innerText.trim() === "Name");
  const box = document.getElementById(label.htmlFor);
  box.focus();
  box.value = name;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  await frame();
  const begin = performance.now();
  box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  while (!document.querySelector("nav").textContent.includes(name)) await frame();
  await frame();
  done(performance.now() - begin);
})().catch((error) => done(String(error)));
