// Who speaks in this sitting: picked once, and kept with every number that is typed meanwhile.

class Sitting {
  /** May be empty: then nobody is named. */
  speaker = $state("");
}

export const sitting = new Sitting();
