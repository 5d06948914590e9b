// The rooms of a project that exist, in their order: each is a line in the rail, a place and a page.

import Target from "@lucide/svelte/icons/target";
import type { Component } from "svelte";
import type { Room } from "../../lib/route";
import ScopePage from "../scope/ScopePage.svelte";

export type RoomPage = {
  room: Room;
  icon: Component<{ size?: string; strokeWidth?: number }>;
  /** Message id of its name. */
  label: string;
  page: Component<{ id: string }>;
};

export const roomPages: readonly RoomPage[] = [
  { room: "scope", icon: Target, label: "scope-room", page: ScopePage },
];
