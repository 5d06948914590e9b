// The rooms of a project that exist, in their order: each is a line in the rail, a place and a page.

import ChartPie from "@lucide/svelte/icons/chart-pie";
import type { Component } from "svelte";
import type { Room } from "../../lib/route";
import ValuePage from "../value/ValuePage.svelte";

export type RoomPage = {
  room: Room;
  icon: Component<{ size?: string; strokeWidth?: number }>;
  /** Message id of its name. */
  label: string;
  page: Component<{ id: string }>;
};

export const roomPages: readonly RoomPage[] = [
  { room: "value", icon: ChartPie, label: "value-room", page: ValuePage },
];
