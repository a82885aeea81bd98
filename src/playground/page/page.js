// The page of the playground: places, messages, composer, as one person sees them.
import { renderBlocks } from "./blocks.js";
import { perform, readState, watchChanges } from "./control.js";
import { clickable, element } from "./dom.js";
import { drawMessages } from "./messages.js";
import { showModal } from "./modal.js";
import { drawSidebar, labelOf } from "./sidebar.js";

const $ = (id) => document.getElementById(id);
const remembered = new URLSearchParams(location.hash.slice(1));
let me = remembered.get("as") ?? "";
let place = remembered.get("place");
let showsHome = false;
let threadTs = null;
let state = null;

// A scrolling region has to take the focus, for those who scroll by keyboard.
$("messages").tabIndex = 0;
void start();

async function start() {
  state = await readState(me, place);
  if (!state.ok) state = await readState("", null);
  me = state.me.id;
  if (state.app.handle) await perform(me, { do: "directMessage", handles: [state.app.handle] });
  place ??= state.places.find((p) => p.isMember)?.id ?? null;
  await refresh();
  void watchChanges(refresh, () => {
    $("status").textContent = "The playground is not running.";
  });
}

let refreshing = null;
let again = false;

/** Reads and draws the workspace; calls that come meanwhile are answered by one more round. */
function refresh() {
  again = true;
  refreshing ??= (async () => {
    while (again) {
      again = false;
      const next = await readState(me, place);
      if (!next.ok) break;
      state = next;
      draw();
    }
    refreshing = null;
  })();
  return refreshing;
}

function draw() {
  document.title = `${placeName()} · ${state.team.name}`;
  $("team").textContent = state.team.name;
  $("status").textContent = state.app.connected
    ? `${state.app.name} is connected.`
    : `${state.app.name} is not connected.`;
  drawSidebar(state, showsHome ? "home" : place, {
    goTo,
    run: ({ callbackId }) => doIt({ do: "shortcut", callbackId }),
  });
  $("place-name").textContent = showsHome ? `${state.app.name}: Home` : placeName();
  $("messages").setAttribute("aria-label", showsHome ? "App Home" : `Messages in ${placeName()}`);
  $("composer-label").textContent = threadTs ? "Reply in the thread" : `Message ${placeName()}`;
  $("compose").hidden = showsHome;
  $("replying").hidden = threadTs === null;
  $("replying").firstElementChild.textContent = "You are replying in a thread.";
  $("thinking").textContent = Object.values(state.threads)
    .filter(({ status }) => status)
    .map(({ status }) => `${state.app.name} ${status}`)
    .join(" ");
  // Before the messages, which are scrolled to their end by the room that is left.
  drawHints();
  drawPrompts();
  if (showsHome) drawHome();
  else drawMessages(state, threadTs, gestures);
  showModal(state.modal, contextIn({ viewId: state.modal?.id }), {
    submit: async (values) => {
      const result = await doIt({ do: "submit", values });
      const errors = result.ok ? (result.value.errors ?? {}) : {};
      return { errors, problem: result.ok ? "" : (result.message ?? result.error) };
    },
    close: () => doIt({ do: "closeModal" }),
  });
}

function drawHome() {
  const list = $("messages");
  const key = `home ${state.me.id} ${state.home?.hash}`;
  if (list.dataset.shows === key) return;
  const wasHome = list.dataset.shows?.startsWith("home");
  list.dataset.shows = key;
  if (state.home === null) list.replaceChildren(element("p", "The app has published no Home yet."));
  else list.replaceChildren(renderBlocks(state.home.blocks, contextIn({ viewId: state.home.id })));
  if (!wasHome) list.scrollTop = 0;
}

function drawHints() {
  const current = state.places.find((p) => p.id === place);
  const hints = $("hints");
  const key = JSON.stringify([state.app.commands, current?.isMember, current?.kind]);
  if (hints.dataset.key === key) return;
  hints.dataset.key = key;
  const lines = state.app.commands.map((c) => [
    `${c.command} ${c.usageHint}`.trim(),
    c.description,
  ]);
  if (current?.kind === "channel")
    lines.push([`@${state.app.handle} …`, `Mention ${state.app.name}`]);
  hints.replaceChildren(
    ...lines.map(([typed, meaning]) => {
      const line = element("p");
      line.append(element("code", typed), ` ${meaning}`);
      return line;
    }),
  );
  if (current && !current.isMember) {
    hints.prepend(clickable(`Join #${current.name}`, () => doIt({ do: "join", place })));
  }
}

/** What the app suggests to write here; a press writes it. */
function drawPrompts() {
  const { prompts = [] } = (!showsHome && state.threads[threadTs ?? ""]?.prompts) || {};
  const key = JSON.stringify([place, prompts]);
  if ($("prompts").dataset.key === key) return;
  $("prompts").dataset.key = key;
  $("prompts").replaceChildren(
    ...prompts.map(({ title, message }) => clickable(title, () => write(message))),
  );
}

const gestures = {
  contextFor: (message) => contextIn({ ts: message.ts }),
  reply(message) {
    threadTs = message.ts;
    draw();
    $("composer").focus();
  },
  shortcut: (shortcut, message) =>
    doIt({ do: "shortcut", callbackId: shortcut.callbackId, on: { place, ts: message.ts } }),
};

/** What blocks need to be drawn and used: in a message (`ts`) or in a view (`viewId`). */
function contextIn({ ts, viewId }) {
  const where = (deed) => (viewId ? { do: `${deed}InView`, viewId } : { do: deed, place, ts });
  const which = (block, given) => ({ actionId: given.action_id, blockId: block.block_id });
  return {
    names: { ...state.names, ...Object.fromEntries(state.places.map((p) => [p.id, p.name])) },
    people: state.people,
    places: state.places,
    act: (block, given, choice) => doIt({ ...where("click"), ...which(block, given), choice }),
    async loadOptions(block, given, query) {
      const loaded = await doIt({ ...where("options"), ...which(block, given), query });
      const { options = [], option_groups: groups = [] } = (loaded.ok && loaded.value) || {};
      return [...options, ...groups.flatMap((group) => group.options)];
    },
  };
}

async function doIt(deed) {
  $("problem").textContent = "";
  const result = await perform(me, deed);
  if (!result.ok) $("problem").textContent = result.message ?? result.error;
  await refresh();
  return result;
}

async function goTo(id) {
  place = id;
  showsHome = false;
  threadTs = null;
  remember();
  const isWithApp = state.places.some((p) => p.id === id && p.isWithApp);
  await (isWithApp ? doIt({ do: "openHome", tab: "messages" }) : refresh());
  $("composer").focus();
}

function remember() {
  location.replace(`#${new URLSearchParams({ as: me, ...(place ? { place } : {}) })}`);
}

function placeName() {
  const current = state.places.find((p) => p.id === place);
  return current === undefined ? "…" : labelOf(current);
}

$("me").addEventListener("change", async (event) => {
  me = event.target.value;
  threadTs = null;
  if (state.app.handle) await perform(me, { do: "directMessage", handles: [state.app.handle] });
  state = await readState(me, null);
  place = state.places.find((p) => p.isMember)?.id ?? null;
  remember();
  await (showsHome ? doIt({ do: "openHome" }) : refresh());
});

$("open-home").addEventListener("click", async () => {
  showsHome = true;
  await doIt({ do: "openHome" });
});

$("stop-replying").addEventListener("click", () => {
  threadTs = null;
  draw();
});

/** Sends a text from where one is; what comes back is looked for at the end. */
async function write(text) {
  if (threadTs === null) $("messages").scrollTop = $("messages").scrollHeight;
  return doIt({ do: "type", place, text, ...(threadTs ? { threadTs } : {}) });
}

$("compose").addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = $("composer").value;
  if (text.trim() === "") return;
  $("composer").value = "";
  const result = await write(text);
  if (!result.ok && $("composer").value === "") $("composer").value = text;
});

$("composer").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    $("compose").requestSubmit();
  }
});
