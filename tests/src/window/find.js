// Finds what a user would find: visible things by role and name, inside the topmost modal dialog.
// Called with a query { role, name } or { css }; gives the elements.
const roles = {
  alert: "[role=alert]",
  button: "button, summary, input[type=submit], input[type=button], [role=button]",
  cell: "td, [role=cell], [role=gridcell]",
  checkbox: "input[type=checkbox], [role=checkbox]",
  columnheader: "th[scope=col], thead th, [role=columnheader]",
  combobox: "select, input[list], [role=combobox]",
  dialog: "dialog[open], [role=dialog], [role=alertdialog]",
  group: "fieldset, [role=group]",
  heading: "h1, h2, h3, h4, h5, h6, [role=heading]",
  img: "img, [role=img]",
  link: "a[href], [role=link]",
  listitem: "li, [role=listitem]",
  main: "main, [role=main]",
  menuitem: "[role=menuitem], [role=menuitemradio], [role=menuitemcheckbox]",
  navigation: "nav, [role=navigation]",
  option: "option, [role=option]",
  radio: "input[type=radio], [role=radio]",
  region: "section[aria-label], section[aria-labelledby], [role=region]",
  row: "tr, [role=row]",
  status: "output, [role=status]",
  switch: "[role=switch]",
  tab: "[role=tab]",
  textbox:
    "input:not([type]), input[type=text], input[type=search], input[type=number], textarea, [role=textbox], [role=searchbox]",
};

const tidy = (text) => text.replace(/\s+/g, " ").trim();

function shown(element) {
  if (element.tagName === "OPTION") return shown(element.closest("select") ?? element.parentElement);
  const box = element.getBoundingClientRect();
  return element.checkVisibility({ visibilityProperty: true }) && box.width > 0 && box.height > 0;
}

// The text that names an element: its own words, without what is hidden from a screen reader.
function words(node, root) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  if (node.getAttribute("aria-hidden") === "true") return "";
  if (node !== root && node.matches("input, select, textarea, script, style")) return "";
  if (node !== root && node.hasAttribute("aria-label")) return ` ${node.getAttribute("aria-label")} `;
  if (node.tagName === "IMG") return node.alt;
  if (node.tagName.toLowerCase() === "title" && node.namespaceURI.endsWith("svg")) return node.textContent;
  const gap = getComputedStyle(node).display === "inline" ? "" : " ";
  return gap + [...node.childNodes].map((child) => words(child, root)).join("") + gap;
}

function nameOf(element) {
  const by = element.getAttribute("aria-labelledby");
  if (by) {
    const parts = by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean);
    return tidy(parts.map((part) => words(part, part)).join(" "));
  }
  if (element.hasAttribute("aria-label")) return tidy(element.getAttribute("aria-label"));
  if (element.labels?.length) return tidy([...element.labels].map((label) => words(label, label)).join(" "));
  if (element.matches("input[type=submit], input[type=button]")) return tidy(element.value);
  if (element.matches("input, select, textarea")) return tidy(element.title || element.placeholder || "");
  return tidy(words(element, element)) || tidy(element.title ?? "");
}

// A name matches as a whole, or by its beginning when the query ends in an asterisk.
function fits(name, wanted) {
  if (wanted === null) return true;
  return wanted.endsWith("*") ? name.startsWith(wanted.slice(0, -1)) : name === wanted;
}

function scope() {
  const modal = [...document.querySelectorAll("dialog:modal")];
  return modal.at(-1) ?? document;
}

function find(query) {
  const root = scope();
  if (query.css) {
    const inside = (element) => root === document || root.contains(element);
    return [...document.querySelectorAll(query.css)].filter((element) => inside(element) && shown(element));
  }
  const own = (element) => element.getAttribute("role") ?? query.role;
  const within = query.role === "dialog" ? document : root;
  return [...within.querySelectorAll(roles[query.role])]
    .filter((element) => own(element) === query.role && shown(element))
    .filter((element) => fits(nameOf(element), query.name));
}
