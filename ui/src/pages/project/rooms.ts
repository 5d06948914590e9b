// The rooms of a project that exist, in their order: each is a line in the rail, a place and a page.

import Activity from "@lucide/svelte/icons/activity";
import type { Component } from "svelte";
import type { Room } from "../../lib/route";
import OperatePage from "../operate/OperatePage.svelte";

export type RoomPage = {
  room: Room;
  icon: Component<{ size?: string; strokeWidth?: number }>;
  /** Message id of its name. */
  label: string;
  page: Component<{ id: string }>;
};

export const roomPages: readonly RoomPage[] = [
  { room: "operate", icon: Activity, label: "operate-room", page: OperatePage },
];
