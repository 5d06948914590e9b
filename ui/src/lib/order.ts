// The order of the portfolio's rows: by a column, one way or the other; rows without a value stand last either way.
import type { ProjectFigures, ProjectRow } from "./api/generated";

export type Column = "name" | "stage" | "chance" | "approved" | "expected" | "range" | "realised" | "waits";
export type Order = { column: Column; ascending: boolean };

const stages = ["scope", "value", "team", "deliver", "operate"];

/** Words begin at A, and what presses begins at the top; money and chances begin with the most. */
export function firstOrder(column: Column): Order {
  return { column, ascending: column === "name" || column === "stage" || column === "waits" };
}

/** Pressed once more, a column turns round. */
export function nextOrder(order: Order | null, column: Column): Order {
  return order?.column === column ? { column, ascending: !order.ascending } : firstOrder(column);
}

function figureOf(column: Column, row: ProjectRow, figures: ProjectFigures | undefined): number | null {
  switch (column) {
    case "stage":
      return row.state === "active" ? stages.indexOf(row.stage) : stages.length;
    case "chance":
      return figures?.chance?.value ?? null;
    case "approved":
      return figures?.approved?.value ?? null;
    case "expected":
      return figures?.expected?.value ?? null;
    case "range":
      return figures?.poor?.value ?? null;
    case "realised":
      return figures?.realised?.value ?? null;
    case "waits":
      return figures?.waits.rank ?? null;
    default:
      return null;
  }
}

/** The rows in that order; equal ones stay as they came. */
export function inOrder(
  rows: ProjectRow[],
  order: Order | null,
  figures: ReadonlyMap<string, ProjectFigures>,
  language: string,
): ProjectRow[] {
  if (!order) return rows;
  const sign = order.ascending ? 1 : -1;
  if (order.column === "name") {
    const words = new Intl.Collator(language, { numeric: true });
    return [...rows].sort((a, b) => sign * words.compare(a.name, b.name));
  }
  const value = (row: ProjectRow) => figureOf(order.column, row, figures.get(row.id));
  return [...rows].sort((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}
