// Files on their way in: one that was dropped on the window, and how far the reading has come.

class Incoming {
  /** A file that waits for a page to take it. */
  dropped = $state<string | null>(null);
  /** How far the reading has come, 0 to 1. */
  share = $state(0);

  drop(path: string): void {
    this.dropped = path;
  }

  /** Hands the file over, once. */
  take(): string | null {
    const path = this.dropped;
    this.dropped = null;
    return path;
  }

  tell(share: number): void {
    this.share = share;
  }
}

export const incoming = new Incoming();
