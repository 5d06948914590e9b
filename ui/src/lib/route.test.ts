import { describe, expect, it } from "vitest";
import { formatRoute, home, parseRoute, type Route, sameRoute } from "./route";

describe("a remembered place", () => {
  const routes: Route[] = [
    { page: "portfolio" },
    { page: "people" },
    { page: "workspace" },
    { page: "project", id: "0192-a" },
    { page: "project", id: "0192-a", room: "value" },
    { page: "person", id: "0192-b" },
  ];
  it.each(routes)("comes back as it was: $page", (route) => {
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });
  it.each([
    "",
    "nowhere",
    "project",
    "project/",
    "people/7",
    "project/a/b",
    "project/a/value/b",
    "person/a/value",
    "project//value",
    "/",
  ])("is the portfolio for %j", (text) => {
    expect(parseRoute(text)).toEqual(home);
  });
  it("is the same only with the same subject", () => {
    expect(sameRoute({ page: "project", id: "a" }, { page: "project", id: "a" })).toBe(true);
    expect(sameRoute({ page: "project", id: "a" }, { page: "person", id: "a" })).toBe(false);
  });
});
