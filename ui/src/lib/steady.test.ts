import { expect, test } from "vitest";
import { keptHeight } from "./steady";

test("a block of one width never becomes lower", () => {
  expect(keptHeight({ width: 600, height: 80 }, { width: 600, height: 40 })).toBe(80);
  expect(keptHeight({ width: 600, height: 80 }, { width: 600, height: 120 })).toBe(120);
});

test("another width begins anew", () => {
  expect(keptHeight({ width: 600, height: 80 }, { width: 500, height: 40 })).toBe(0);
});
