// Which pages there are and how a place is written down in the file.

/** The five rooms of a project, in this order. */
export const rooms = ["scope", "value", "team", "deliver", "operate"] as const;
export type Room = (typeof rooms)[number];

export type Route =
  | { page: "portfolio" }
  | { page: "people" }
  | { page: "workspace" }
  /** Without a room, what the project is called and when it starts. */
  | { page: "project"; id: string; room?: Room }
  | { page: "person"; id: string };

export const home: Route = { page: "portfolio" };

/** Reads a remembered place; what cannot be understood is the portfolio. */
export function parseRoute(text: string): Route {
  const [page = "", id = "", room, ...rest] = text.split("/");
  if (rest.length > 0) return home;
  if (room !== undefined) {
    const known = rooms.find((name) => name === room);
    return page === "project" && id !== "" && known ? { page, id, room: known } : home;
  }
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
  if (!("id" in route)) return route.page;
  const place = `${route.page}/${route.id}`;
  return route.page === "project" && route.room ? `${place}/${route.room}` : place;
}

export function sameRoute(a: Route, b: Route): boolean {
  return formatRoute(a) === formatRoute(b);
}
