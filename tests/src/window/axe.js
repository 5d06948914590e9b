// Runs axe over the document by the rules of WCAG 2.2 AA and its own good practice, and hands back
// what a reader needs: the rule, its sentence, the elements and why.
const done = arguments[arguments.length - 1];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const node = (found) => `${found.html.slice(0, 200)} (${found.failureSummary.replace(/\s+/g, " ")})`;
// Colours on their way from one theme to the other are nobody's choice: what stays is judged.
const still = Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
const judged = still.then(() =>
  window.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }),
);
judged.then(
  ({ violations }) => done(violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(node) }))),
  (error) => done([{ id: "axe", help: String(error), nodes: ["axe itself failed"] }]),
);
