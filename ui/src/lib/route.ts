// Which pages there are and how a place is written down in the file.
export type Route =
  | { page: "portfolio" }
  | { page: "people" }
  | { page: "workspace" }
  | { page: "project"; id: string }
  | { page: "person"; id: string };

export const home: Route = { page: "portfolio" };

/** Reads a remembered place; what cannot be understood is the portfolio. */
export function parseRoute(text: string): Route {
  const [page = "", id = "", ...rest] = text.split("/");
  if (rest.length > 0) return home;
  switch (page) {
    case "portfolio":
    case "people":
    case "workspace":
      return id === "" ? { page } : home;
    case "project":
    case "person":
      return id === "" ? home : { page, id };
    default:
      return home;
  }
}

export function formatRoute(route: Route): string {
  return "id" in route ? `${route.page}/${route.id}` : route.page;
}

export function sameRoute(a: Route, b: Route): boolean {
  return formatRoute(a) === formatRoute(b);
}
