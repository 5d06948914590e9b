import { describe, expect, it } from "vitest";
import { asText, nearestPlace, nearestRow, rowAt } from "./figure";

const plot = { x0: 100, x1: 500, y0: 10, y1: 200, width: 600, height: 240 };

describe("reading a figure", () => {
  it("finds the row under the pointer", () => {
    expect(nearestRow(plot, 100 / 600, 5)).toBe(0);
    expect(nearestRow(plot, 300 / 600, 5)).toBe(2);
    expect(nearestRow(plot, 500 / 600, 5)).toBe(4);
  });
  it("finds none beside the plot or without rows", () => {
    expect(nearestRow(plot, 0.05, 5)).toBeNull();
    expect(nearestRow(plot, 0.95, 5)).toBeNull();
    expect(nearestRow(plot, 0.5, 0)).toBeNull();
  });
});

describe("a figure of bars below each other", () => {
  const plot = { x0: 100, x1: 500, y0: 109, y1: 25, width: 600, height: 140 };
  const bands: [number, number][] = [
    [25, 53],
    [53, 81],
    [81, 109],
  ];

  it("reads the row under the pointer, wherever across it is", () => {
    expect(rowAt({ plot, bands }, 40 / 140)).toBe(0);
    expect(rowAt({ plot, bands }, 53 / 140)).toBe(1);
    expect(rowAt({ plot, bands }, 108 / 140)).toBe(2);
  });

  it("reads nothing above the first row and at the axis", () => {
    expect(rowAt({ plot, bands }, 10 / 140)).toBeNull();
    expect(rowAt({ plot, bands }, 120 / 140)).toBeNull();
    expect(rowAt({ plot: null, bands }, 0.5)).toBeNull();
  });
});

describe("reading marks", () => {
  const figure = {
    plot,
    places: [
      [120, 50],
      [300, 100],
    ] as [number, number][],
  };
  it("finds the mark near the pointer, and none far from all", () => {
    expect(nearestPlace(figure, 125 / 600, 45 / 240)).toBe(0);
    expect(nearestPlace(figure, 290 / 600, 110 / 240)).toBe(1);
    expect(nearestPlace(figure, 200 / 600, 200 / 240)).toBeNull();
    expect(nearestPlace({ plot: null, places: [] }, 0.5, 0.5)).toBeNull();
  });
});

describe("numbers taken along", () => {
  it("are separated by tabs, and a formula is made harmless", () => {
    const text = asText({
      columns: ["Month", "Likely"],
      rows: [
        ["1", "−€2,000"],
        ["=1+1", "-5"],
      ],
    });
    expect(text).toBe("Month\tLikely\n1\t−€2,000\n'=1+1\t-5");
  });
});
