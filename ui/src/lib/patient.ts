// Long questions give way to short ones: whoever asks them asks again when the others are done.
import { asProblem } from "./api/call";

/** How long a question that gave way waits before it is asked again. */
const pause = 40;

/** The answer, however often the question had to give way; null once nobody wants it any more. */
export async function patiently<T>(ask: () => Promise<T>, unwanted: () => boolean): Promise<T | null> {
  while (!unwanted()) {
    try {
      return await ask();
    } catch (reason) {
      if (asProblem(reason).code !== "gave_way") throw reason;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return null;
}
