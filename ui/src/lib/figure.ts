// What a reader does with a figure: read a point off it, and take it along as picture, drawing or numbers.
import type { FigureView } from "./api/generated";

type Plot = NonNullable<FigureView["plot"]>;

/** The row of numbers nearest to a place across the picture (0 left, 1 right); null beside the plot. */
export function nearestRow(plot: Plot, across: number, rows: number): number | null {
  const x = across * plot.width;
  if (rows === 0 || x < plot.x0 || x > plot.x1 || plot.x1 <= plot.x0) return null;
  return Math.round(((x - plot.x0) / (plot.x1 - plot.x0)) * (rows - 1));
}

/** How far from a mark a pointer may be, as a share of the picture's width. */
const reach = 0.06;

/** The row of the mark nearest to a place in the picture (0 left and above, 1 right and below); null where none is near. */
export function nearestPlace(
  figure: Pick<FigureView, "plot" | "places">,
  across: number,
  down: number,
): number | null {
  if (!figure.plot) return null;
  const [x, y] = [across * figure.plot.width, down * figure.plot.height];
  let nearest: number | null = null;
  let least = reach * figure.plot.width;
  figure.places.forEach(([left, top], row) => {
    const away = Math.hypot(left - x, top - y);
    if (away < least) [nearest, least] = [row, away];
  });
  return nearest;
}

/** The row that lies at a place down the picture (0 above, 1 below), however far across; null beside the rows. */
export function rowAt(figure: Pick<FigureView, "plot" | "bands">, down: number): number | null {
  if (!figure.plot) return null;
  const y = down * figure.plot.height;
  const row = figure.bands.findIndex(([top, bottom]) => y >= top && y < bottom);
  return row < 0 ? null : row;
}

/** Tab-separated, as spreadsheets take it. A cell that would be taken for a formula is quoted. */
export function asText(figure: Pick<FigureView, "columns" | "rows">): string {
  const line = (cells: readonly string[]) => cells.map(harmless).join("\t");
  return [line(figure.columns), ...figure.rows.map(line)].join("\n");
}

function harmless(cell: string): string {
  const plain = cell.replace(/[\t\r\n]+/g, " ");
  const isNumber = /^[-+−]?[\d.,'’\s]+%?$/u.test(plain);
  return /^[=+\-@]/.test(plain) && !isNumber ? `'${plain}` : plain;
}

export async function copyData(figure: FigureView): Promise<void> {
  await navigator.clipboard.writeText(asText(figure));
}

export async function copySvg(figure: FigureView): Promise<void> {
  await navigator.clipboard.writeText(figure.svg);
}

export async function copyPicture(figure: FigureView): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ "image/png": picture(figure) })]);
}

/** A picture is drawn at twice its size, so that it stays sharp on a slide. */
const sharpness = 2;

async function picture(figure: FigureView): Promise<Blob> {
  const drawing = new DOMParser().parseFromString(figure.svg, "image/svg+xml");
  const texts = [...drawing.querySelectorAll("text")];
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(shapesOf(drawing))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = (figure.plot?.width ?? 720) * sharpness;
  canvas.height = (figure.plot?.height ?? 360) * sharpness;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue("--surface") || "#ffffff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  for (const text of texts) letter(pen, text);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("no picture");
  return blob;
}

/** A drawing that is shown as an image knows none of the window's fonts: its letters are left out. */
function shapesOf(drawing: Document): string {
  const shapes = drawing.cloneNode(true) as Document;
  for (const text of shapes.querySelectorAll("text")) text.remove();
  return new XMLSerializer().serializeToString(shapes);
}

/** One text, as the drawing says it: a halo in the colour of the ground, then the letters. */
function letter(pen: CanvasRenderingContext2D, text: Element): void {
  const of = (name: string) => text.closest(`[${name}]`)?.getAttribute(name) ?? "";
  const aligned: Record<string, CanvasTextAlign> = { middle: "center", end: "right" };
  // In the size in which they are seen: letters of half the size, made larger, stand unevenly.
  const size = (name: string) => Number(of(name)) * sharpness;
  const [words, x, y] = [text.textContent ?? "", size("x"), size("y")];
  pen.font = `${of("font-weight")} ${size("font-size")}px Inter, sans-serif`;
  pen.textAlign = aligned[of("text-anchor")] ?? "left";
  pen.lineJoin = "round";
  pen.lineWidth = size("stroke-width");
  pen.strokeStyle = of("stroke");
  pen.strokeText(words, x, y);
  pen.fillStyle = of("fill");
  pen.fillText(words, x, y);
}
