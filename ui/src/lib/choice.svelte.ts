// The question which projects a budget is for: kept while the window is open, and never written to the file.

export type Wish = "free" | "in" | "out";

export const choosing = $state({
  budget: "",
  goal: "likely",
  most: "",
  people: "",
  running: false,
  /** What is wished of each project, by its id; of what is not there, nothing. */
  wishes: {} as Record<string, Wish>,
});

/** Those of some projects of which this is wished. */
export function wished(wish: Wish, projects: string[]): string[] {
  return projects.filter((id) => choosing.wishes[id] === wish);
}
