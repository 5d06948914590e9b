import { expect, test } from "vitest";
import type { ProjectFigures, ProjectRow } from "./api/generated";
import { inOrder, nextOrder } from "./order";

const row = (id: string, stage = "scope", state = "active") => ({ id, name: id, stage, state }) as ProjectRow;
const expected = (value: number) => ({ expected: { value } }) as ProjectFigures;
const ids = (rows: ProjectRow[]) => rows.map(({ id }) => id).join(" ");

const rows = [row("b"), row("a", "operate"), row("c", "value", "stopped")];
const figures = new Map([
  ["b", expected(5)],
  ["a", expected(9)],
]);

test("a column pressed again turns round, and another one begins anew", () => {
  const first = nextOrder(null, "expected");
  expect(first).toEqual({ column: "expected", ascending: false });
  expect(nextOrder(first, "expected").ascending).toBe(true);
  expect(nextOrder(first, "name")).toEqual({ column: "name", ascending: true });
});

test("rows without a value stand last either way", () => {
  for (const [ascending, order] of [
    [false, "a b c"],
    [true, "b a c"],
  ] as const) {
    expect(ids(inOrder(rows, { column: "expected", ascending }, figures, "en"))).toBe(order);
  }
});

test("stages keep their order, and what is over stands behind them", () => {
  expect(ids(inOrder(rows, { column: "stage", ascending: true }, figures, "en"))).toBe("b a c");
  expect(ids(inOrder(rows, null, figures, "en"))).toBe("b a c");
  expect(ids(inOrder(rows, { column: "name", ascending: true }, figures, "en"))).toBe("a b c");
});
