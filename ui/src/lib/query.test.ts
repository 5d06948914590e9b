import { describe, expect, it, vi } from "vitest";
import { announce, onChange } from "./changes";
import { Query } from "./query.svelte";

/** Answers that come when the test lets them. */
function answers() {
  const waiting: { resolve: (text: string) => void; reject: (reason: unknown) => void }[] = [];
  const run = () => new Promise<string>((resolve, reject) => waiting.push({ resolve, reject }));
  return { waiting, query: new Query(run) };
}

describe("a query", () => {
  it("drops an answer that was overtaken", async () => {
    const { waiting, query } = answers();
    const first = query.load();
    const second = query.load();
    waiting[1]?.resolve("new");
    await second;
    waiting[0]?.resolve("old");
    await first;
    expect(query.value).toBe("new");
  });
  it("keeps the old answer while it asks again, and after a failure", async () => {
    const { waiting, query } = answers();
    const first = query.load();
    waiting[0]?.resolve("old");
    await first;
    const second = query.load();
    expect(query.value).toBe("old");
    waiting[1]?.reject({ code: "busy", message: "Busy.", field: null, help: null });
    await second;
    expect(query.value).toBe("old");
    expect(query.problem?.code).toBe("busy");
  });
  it("forgets answers still on their way", async () => {
    const { waiting, query } = answers();
    const first = query.load();
    query.forget();
    waiting[0]?.resolve("late");
    await first;
    expect(query.value).toBeNull();
  });
});

describe("a change", () => {
  it("reaches those who rest on its tables, and everybody when anything may have changed", () => {
    const then = vi.fn();
    const stop = onChange(["person", "rate"], then);
    announce(["project"]);
    expect(then).toHaveBeenCalledTimes(0);
    announce(["rate", "project"]);
    announce(["*"]);
    expect(then).toHaveBeenCalledTimes(2);
    stop();
    announce(["*"]);
    expect(then).toHaveBeenCalledTimes(2);
  });
});
