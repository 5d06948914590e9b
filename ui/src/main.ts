// Where the window begins.
import "./styles/index.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { start } from "./lib/start";
import { watchViolations } from "./lib/violations";

watchViolations();
const target = document.getElementById("window");
if (target) mount(App, { target });
void start();
