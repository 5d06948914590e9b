// What a reader does with a figure: read a point off it, and take it along as picture, drawing or numbers.
import type { FigureView } from "./api/generated";

type Plot = NonNullable<FigureView["plot"]>;

/** The row of numbers nearest to a place across the picture (0 left, 1 right); null beside the plot. */
export function nearestRow(plot: Plot, across: number, rows: number): number | null {
  const x = across * plot.width;
  if (rows === 0 || x < plot.x0 || x > plot.x1 || plot.x1 <= plot.x0) return null;
  return Math.round(((x - plot.x0) / (plot.x1 - plot.x0)) * (rows - 1));
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

/** Twice the drawn size, so that it stays sharp on a slide. */
export async function copyPicture(figure: FigureView): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ "image/png": picture(figure) })]);
}

async function picture(figure: FigureView): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(figure.svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = (figure.plot?.width ?? 720) * 2;
  canvas.height = (figure.plot?.height ?? 360) * 2;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue("--surface") || "#ffffff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("no picture");
  return blob;
}
