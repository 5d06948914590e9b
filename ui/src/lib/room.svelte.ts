// How much room a page gives a figure over its whole width, at text of the usual size: figures keep letters as large as the page's.

/** In steps, so that a window that is being pulled does not ask with every pixel. */
const step = 40;
const usualText = 16;

class Room {
  /** Of the page's content; null until a page stands. */
  width = $state<number | null>(null);

  /** Follows the box that pages stand in; returns how to stop. */
  follow(main: HTMLElement): () => void {
    const look = () => {
      const box = getComputedStyle(main);
      const inner =
        main.clientWidth - Number.parseFloat(box.paddingLeft) - Number.parseFloat(box.paddingRight);
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      // A card has an edge of its own of one size of text on both sides.
      this.width = Math.floor((inner * usualText) / text / step) * step - 2 * usualText;
    };
    const seen = new ResizeObserver(look);
    seen.observe(main);
    look();
    return () => seen.disconnect();
  }
}

export const room = new Room();
