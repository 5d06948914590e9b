// Where the window is, how it got there, and the way back.
import { call } from "./api/call";
import { formatRoute, home, parseRoute, type Route, sameRoute } from "./route";

class Place {
  current = $state.raw<Route>(home);
  /** True once the reader has moved: only then does the focus follow to the new headline. */
  moved = $state(false);
  #trail: Route[] = [home];
  #at = 0;

  /** Starts where this file was left. */
  restore(remembered: string): void {
    this.current = parseRoute(remembered);
    this.#trail = [this.current];
    this.#at = 0;
    this.moved = false;
  }

  go(route: Route): void {
    if (sameRoute(route, this.current)) return;
    this.#trail = [...this.#trail.slice(0, this.#at + 1), route];
    this.#at = this.#trail.length - 1;
    this.#show(route);
  }

  back(): void {
    this.#step(-1);
  }

  forward(): void {
    this.#step(1);
  }

  #step(by: number): void {
    const route = this.#trail[this.#at + by];
    if (!route) return;
    this.#at += by;
    this.#show(route);
  }

  #show(route: Route): void {
    this.moved = true;
    this.current = route;
    // A place that could not be remembered is no reason to disturb anybody.
    call("remember_page", { page: formatRoute(route) }).catch(() => {});
  }
}

export const place = new Place();
