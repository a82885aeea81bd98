// Who one is, and the places and shortcuts to go to.
import { clickable, element } from "./dom.js";

const $ = (id) => document.getElementById(id);

/** Draws them. `at` is the place that is shown, or "home"; `goTo(place)` and `run(shortcut)` act. */
export function drawSidebar(state, at, { goTo, run }) {
  drawPeople(state);
  const isDirect = (p) => p.kind === "im" || p.kind === "mpim";
  drawList(
    $("channels"),
    state.places.filter((p) => !isDirect(p)),
    at,
    goTo,
  );
  drawList($("direct"), state.places.filter(isDirect), at, goTo);
  $("home-place").hidden = !state.app.hasHome;
  setCurrent($("open-home"), at === "home");
  const shortcuts = state.app.shortcuts.filter((s) => s.type === "global");
  $("shortcuts").hidden = shortcuts.length === 0;
  $("app-heading").hidden = $("shortcuts").hidden && $("home-place").hidden;
  if ($("shortcuts").childElementCount !== shortcuts.length)
    $("shortcuts").replaceChildren(...shortcuts.map((s) => clickable(s.name, () => run(s))));
}

/** A place's name as it stands in lists and above its messages. */
export function labelOf(p) {
  if (p.kind === "channel") return `#${p.name}`;
  return p.kind === "group" ? `${p.name} (private)` : p.name;
}

function drawPeople({ people, me }) {
  const select = $("me");
  const wanted = people.map((p) => `${p.realName}${p.role === "member" ? "" : ` (${p.role})`}`);
  if (select.options.length === wanted.length) return;
  select.replaceChildren(
    ...people.map((p, index) => new Option(wanted[index], p.id, false, p.id === me.id)),
  );
}

function drawList(list, places, at, goTo) {
  const key = JSON.stringify([places, at]);
  if (list.dataset.key === key) return;
  const hadFocus = list.contains(document.activeElement)
    ? document.activeElement.dataset.place
    : null;
  list.dataset.key = key;
  list.replaceChildren(
    ...places.map((p) => {
      const button = clickable(labelOf(p), () => goTo(p.id));
      button.dataset.place = p.id;
      setCurrent(button, p.id === at);
      const item = element("li");
      item.append(button);
      return item;
    }),
  );
  if (hadFocus) list.querySelector(`[data-place="${hadFocus}"]`)?.focus();
}

function setCurrent(button, isCurrent) {
  if (isCurrent) button.setAttribute("aria-current", "page");
  else button.removeAttribute("aria-current");
}
