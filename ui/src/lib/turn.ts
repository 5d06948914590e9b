// Long questions of a page wait for each other here: in the queue each would make the one before it give way, and none would come to an end.
import { patiently } from "./patient";

/** How long a question that stands behind another waits before it looks again. */
const pause = 40;

/** Says whether nobody wants the answer any more to the question that is under way. */
let underWay: (() => boolean) | null = null;

/**
 * The answer, asked for when no other of these questions is under way; null once nobody wants it any more.
 * One that nobody wants any more is not waited for: the next one in the queue makes it give way.
 */
export async function inTurn<T>(ask: () => Promise<T>, unwanted: () => boolean): Promise<T | null> {
  while (underWay !== null && !underWay()) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (unwanted()) return null;
  }
  underWay = unwanted;
  try {
    return await patiently(ask, unwanted);
  } finally {
    if (underWay === unwanted) underWay = null;
  }
}
