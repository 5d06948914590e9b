
// What has the focus: its name, and whether a ring or a shadow shows it.
const focused = document.activeElement;
if (!focused || focused === document.body) return ["", false];
const look = getComputedStyle(focused);
const ring = look.outlineStyle !== "none" && parseFloat(look.outlineWidth) > 0;
const around = getComputedStyle(focused.closest("label, .switch, .box") ?? focused);
const seen = ring || look.boxShadow !== "none" || (around.outlineStyle !== "none" && parseFloat(around.outlineWidth) > 0);
return [nameOf(focused), seen];
