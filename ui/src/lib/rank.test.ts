import { describe, expect, it } from "vitest";
import { rank } from "./rank";

const labels = ["New project", "Go to the portfolio", "Über Outset", "Invoice triage", "Support routing"];
const found = (query: string) => rank(query, labels, (label) => label);

describe("the palette", () => {
  it("shows everything in its order before anything is typed", () => {
    expect(found("  ")).toEqual(labels);
  });
  it("finds the start of any word, starts of labels first", () => {
    expect(found("p")[0]).toBe("New project");
    expect(found("inv")).toEqual(["Invoice triage"]);
  });
  it("wants every typed word", () => {
    expect(found("new proj")).toEqual(["New project"]);
    expect(found("new triage")).toEqual([]);
  });
  it("does not mind accents or case", () => {
    expect(found("UBER")).toEqual(["Über Outset"]);
  });
  it("forgives left-out letters of a short label", () => {
    expect(found("nwpr")).toEqual(["New project"]);
  });
});
