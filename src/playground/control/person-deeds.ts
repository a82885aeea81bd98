import * as v from "valibot";
import type { Gesture } from "#playground/people/gesture.ts";
import type { Person } from "#playground/people/person.ts";

const element = {
  actionId: v.string(),
  blockId: v.optional(v.string()),
  choice: v.optional(v.record(v.string(), v.unknown())),
};
const values = v.optional(v.record(v.string(), v.record(v.string(), v.unknown())), {});
const at = { place: v.string(), ts: v.string() };

/** What a person can be made to do over the control API, by the name in `do`. */
export const personDeed = v.variant("do", [
  v.object({
    do: v.literal("type"),
    place: v.string(),
    text: v.string(),
    threadTs: v.optional(v.string()),
  }),
  v.object({ do: v.literal("edit"), ...at, text: v.string() }),
  v.object({ do: v.literal("remove"), ...at }),
  v.object({ do: v.literal("click"), ...at, ...element }),
  v.object({ do: v.literal("options"), ...at, ...element, query: v.string() }),
  v.object({ do: v.literal("clickInView"), viewId: v.string(), ...element }),
  v.object({ do: v.literal("optionsInView"), viewId: v.string(), ...element, query: v.string() }),
  v.object({ do: v.literal("submit"), values }),
  v.object({ do: v.literal("closeModal") }),
  v.object({
    do: v.literal("openHome"),
    tab: v.optional(v.picklist(["home", "messages"]), "home"),
  }),
  v.object({ do: v.literal("shortcut"), callbackId: v.string(), on: v.optional(v.object(at)) }),
  v.object({ do: v.literal("react"), ...at, emoji: v.string() }),
  v.object({ do: v.literal("join"), place: v.string() }),
  v.object({ do: v.literal("leave"), place: v.string() }),
  v.object({ do: v.literal("invite"), place: v.string(), handle: v.string() }),
  v.object({ do: v.literal("directMessage"), handles: v.array(v.string()) }),
]);

/** Makes a person do it. */
export async function performAsPerson(
  person: Person,
  given: v.InferOutput<typeof personDeed>,
): Promise<Gesture> {
  switch (given.do) {
    case "type":
      return person.type(given.place, given.text, given.threadTs);
    case "edit":
      return person.edit(given.place, given.ts, given.text);
    case "remove":
      return person.remove(given.place, given.ts);
    case "click":
      return person.click(given.place, given.ts, given);
    case "options":
      return person.options(given.place, given.ts, given);
    case "clickInView":
      return person.clickInView(given.viewId, given);
    case "optionsInView":
      return person.optionsInView(given.viewId, given);
    case "submit":
      return person.submit(given.values);
    case "closeModal":
      return person.closeModal();
    case "openHome":
      return person.openHome(given.tab);
    case "shortcut":
      return person.shortcut(given.callbackId, given.on);
    case "react":
      return person.react(given.place, given.ts, given.emoji);
    case "join":
      return person.join(given.place);
    case "leave":
      return person.leave(given.place);
    case "invite":
      return person.invite(given.place, given.handle);
    case "directMessage":
      return person.directMessage(...given.handles);
  }
}
