/** Runes everywhere; component styles go to the one stylesheet, since the window's policy forbids inline ones. */
export default {
  compilerOptions: { runes: true, css: "external" },
};
