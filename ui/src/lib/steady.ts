// A block that may grow but not shrink: what stands below it stays under the hand while numbers come and go.

/** The least height that is kept: that of before, unless the block was given another width. */
export function keptHeight(
  before: { width: number; height: number },
  now: { width: number; height: number },
): number {
  return before.width === now.width ? Math.max(before.height, now.height) : 0;
}

/** Keeps the height of a block from now on; gives what ends it. */
export function keepHeight(block: HTMLElement): () => void {
  let seen = { width: 0, height: 0 };
  const watch = new ResizeObserver(() => {
    const now = { width: block.clientWidth, height: block.offsetHeight };
    const height = keptHeight(seen, now);
    seen = { width: now.width, height };
    block.style.minHeight = height > 0 ? `${height}px` : "";
  });
  watch.observe(block);
  return () => watch.disconnect();
}
