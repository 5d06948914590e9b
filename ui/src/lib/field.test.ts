import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { blameAfter, echoWithin, FieldState, restAfter } from "./field.svelte";

const refusal = { code: "invalid", message: "Not an amount.", field: null, help: null };

/** A field over "4,000" that refuses letters, with everything it did. */
function field(stored = "4,000", draft: string | null = null) {
  const commits: { text: string; visit: string }[] = [];
  const drafts: (string | null)[] = [];
  const state = new FieldState(stored, draft, "kept", {
    commit: async (text, visit) => {
      if (/[a-z]/.test(text)) throw refusal;
      commits.push({ text, visit });
    },
    read: async (text) => {
      if (/[a-z]/.test(text)) throw refusal;
      return `${text} euros`;
    },
    draft: (text) => drafts.push(text),
  });
  return { state, commits, drafts };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("a visit of a field", () => {
  it("shows at once how the text is read", async () => {
    const { state } = field();
    state.enter();
    state.type("5000");
    await vi.advanceTimersByTimeAsync(0);
    expect(state.reading).toBe("5000 euros");
  });

  it("does not call half a number wrong before the hand rests", async () => {
    const { state } = field();
    state.enter();
    state.type("5 t");
    await vi.advanceTimersByTimeAsync(blameAfter - 1);
    expect(state.problem).toBeNull();
    state.type("5000");
    await vi.advanceTimersByTimeAsync(blameAfter);
    expect(state.problem).toBeNull();
    state.type("5000 x");
    await vi.advanceTimersByTimeAsync(blameAfter);
    expect(state.problem).toBe("Not an amount.");
  });

  it("stores once after a rest, and nothing on leaving when nothing was typed since", async () => {
    const { state, commits } = field();
    state.enter();
    state.type("5000");
    await vi.advanceTimersByTimeAsync(restAfter);
    state.follow("5,000");
    await state.leave();
    expect(commits.map(({ text }) => text)).toEqual(["5000"]);
    expect(state.text).toBe("5,000");
  });

  it("gives all its commits one visit, and the next visit another", async () => {
    const { state, commits } = field();
    state.enter();
    state.type("5000");
    await vi.advanceTimersByTimeAsync(restAfter);
    state.type("50000");
    await state.leave();
    state.enter();
    state.type("6000");
    await state.leave();
    expect(commits).toHaveLength(3);
    expect(commits[0]?.visit).toBe(commits[1]?.visit);
    expect(commits[1]?.visit).not.toBe(commits[2]?.visit);
  });

  it("never changes the text under the hand when its own commit comes back", async () => {
    const { state } = field();
    state.enter();
    state.type("5000");
    await state.commit();
    state.follow("5,000");
    expect(state.text).toBe("5000");
    expect(state.dirty).toBe(false);
  });

  it("goes back with Escape, also behind what it has stored already", async () => {
    const { state, commits } = field();
    state.enter();
    state.type("5000");
    await vi.advanceTimersByTimeAsync(restAfter);
    state.follow("5,000");
    await state.escape();
    expect(state.text).toBe("4,000");
    expect(commits.map(({ text }) => text)).toEqual(["5000", "4,000"]);
    expect(commits[0]?.visit).toBe(commits[1]?.visit);
  });

  it("writes nothing when Escape finds nothing stored", async () => {
    const { state, commits } = field();
    state.enter();
    state.type("5000");
    await state.escape();
    await vi.advanceTimersByTimeAsync(restAfter);
    expect(commits).toEqual([]);
  });

  it("commits in turn, so that Escape during a slow write still wins", async () => {
    const commits: string[] = [];
    const state = new FieldState("a", null, "", {
      commit: async (text) => {
        await new Promise((resolve) => setTimeout(resolve, 50));
        commits.push(text);
      },
      read: null,
      draft: () => {},
    });
    state.enter();
    state.type("b");
    void state.commit();
    const back = state.escape();
    await vi.advanceTimersByTimeAsync(200);
    await back;
    expect(commits).toEqual(["b", "a"]);
  });
});

describe("a text that cannot be stored", () => {
  it("stays, with what is wrong beside it, as a draft", async () => {
    const { state, drafts } = field();
    state.enter();
    state.type("5o00");
    await state.leave();
    expect(state.text).toBe("5o00");
    expect(state.problem).toBe("Not an amount.");
    expect(drafts).toEqual(["5o00"]);
    state.follow("4,500");
    expect(state.text).toBe("5o00");
  });

  it("comes back after a reload and goes once it is valid", async () => {
    const { state, drafts } = field("4,000", "5o00");
    expect(state.text).toBe("5o00");
    await vi.advanceTimersByTimeAsync(0);
    expect(state.problem).toBe("Not an amount.");
    state.enter();
    state.type("5000");
    await state.leave();
    expect(state.problem).toBeNull();
    expect(drafts).toEqual([null]);
  });

  it("goes with Escape", async () => {
    const { state, drafts, commits } = field("4,000", "5o00");
    state.enter();
    await state.escape();
    expect(state.text).toBe("4,000");
    expect(state.problem).toBeNull();
    expect(drafts).toEqual([null]);
    expect(commits).toEqual([]);
  });
});

describe("a stored value that changes elsewhere", () => {
  it("shows itself when nothing was typed, also under the cursor", () => {
    const { state } = field();
    state.follow("4,100");
    expect(state.text).toBe("4,100");
    state.enter();
    state.follow("4,200");
    expect(state.text).toBe("4,200");
  });

  it("does not take what is being typed", () => {
    const { state } = field();
    state.enter();
    state.type("7");
    state.follow("4,100");
    expect(state.text).toBe("7");
    expect(state.dirty).toBe(true);
  });

  it("shows the stored writing even when the value itself stayed the same", async () => {
    const { state } = field();
    state.enter();
    state.type("4000");
    await state.leave();
    expect(state.text).toBe("4000");
    await vi.advanceTimersByTimeAsync(echoWithin);
    expect(state.text).toBe("4,000");
  });
});
