// The rooms of a project that exist, in their order: each is a line in the rail, a place and a page.

import Activity from "@lucide/svelte/icons/activity";
import ChartPie from "@lucide/svelte/icons/chart-pie";
import Milestone from "@lucide/svelte/icons/milestone";
import Target from "@lucide/svelte/icons/target";
import UsersRound from "@lucide/svelte/icons/users-round";
import type { Component } from "svelte";
import type { Room } from "../../lib/route";
import DeliverPage from "../deliver/DeliverPage.svelte";
import OperatePage from "../operate/OperatePage.svelte";
import ScopePage from "../scope/ScopePage.svelte";
import TeamPage from "../team/TeamPage.svelte";
import ValuePage from "../value/ValuePage.svelte";

export type RoomPage = {
  room: Room;
  icon: Component<{ size?: string; strokeWidth?: number }>;
  /** Message id of its name. */
  label: string;
  page: Component<{ id: string }>;
};

export const roomPages: readonly RoomPage[] = [
  { room: "scope", icon: Target, label: "scope-room", page: ScopePage },
  { room: "value", icon: ChartPie, label: "value-room", page: ValuePage },
  { room: "team", icon: UsersRound, label: "team-room-name", page: TeamPage },
  { room: "deliver", icon: Milestone, label: "deliver-room-name", page: DeliverPage },
  { room: "operate", icon: Activity, label: "operate-room", page: OperatePage },
];
