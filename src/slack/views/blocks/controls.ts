import type { ActionsBlock, Button, Overflow } from "@slack/types";
import type { Result } from "#answers/answer.ts";
import { limits } from "#slack/limits.ts";
import { asSentence } from "#slack/views/words/as-sentence.ts";
import { shorten } from "#slack/views/words/excerpt.ts";
import { chosenAction, ofAnswer, type ResultAction, resultActions } from "./values.ts";

/** The `action_id` of an action's button. */
export function resultActionId(action: ResultAction): string {
  return `result.${action}`;
}

/** The `action_id`s of the other controls. */
export const controls = {
  /** Those of the same actions that have no button. */
  resultMenu: "result.menu",
  earlierPage: "page.earlier",
  laterPage: "page.later",
  suggestion: /^suggestion\.\d+$/,
  /** The paragraphs around a quotation, wider. */
  moreContext: "context.more",
  homeSearch: "home.search",
  homeAsk: "home.ask",
  /** The short id of a speaker, as in the filter. */
  homeSpeaker: /^home\.speaker\.\d+$/,
  speakerFilter: "filter.speaker",
  articleFilter: "filter.article",
  feedback: "answer.feedback",
} as const;

const labels: Record<ResultAction, string> = {
  context: "Context",
  why: "Why this speaker?",
  share: "Share to channel",
  cite: "Cite",
};

/** How much room the controls of a result take among those of others. */
export type Room = "first" | "next" | "folded";

/** What is pressed most stands side by side; all else is in a menu behind it. */
const atHand: Readonly<Record<Room, readonly ResultAction[]>> = {
  first: ["context", "why", "share"],
  next: ["context", "why"],
  folded: [],
};

/**
 * The controls of one result: buttons, and a menu of the rest.
 * @param share whether it may be shared from here into a channel
 */
export function resultControls(
  result: Result,
  { share, room }: { readonly share: boolean; readonly room: Room },
): ActionsBlock {
  const offered = resultActions.filter(
    (action) => (action !== "why" || result.speaker !== null) && (action !== "share" || share),
  );
  const shown = offered.filter((action) => atHand[room].includes(action));
  const others = offered.filter((action) => !shown.includes(action));
  return {
    type: "actions",
    elements: [
      ...shown.map((action) => actionButton(action, result)),
      menu(others, result.receipt),
    ],
  };
}

function actionButton(action: ResultAction, result: Result): Button {
  const shown = button(labels[action], resultActionId(action), result.receipt);
  return labelled(shown, labels[action], ofResult(result));
}

/** The ways to the pages beside this one; null where there is one page only. */
export function pageControls(id: string, page: number, pages: number): ActionsBlock | null {
  const elements = [
    ...(page > 0
      ? [button("Previous page", controls.earlierPage, ofAnswer.write({ id, number: page - 1 }))]
      : []),
    ...(page < pages - 1
      ? [button("Next page", controls.laterPage, ofAnswer.write({ id, number: page + 1 }))]
      : []),
  ];
  return elements.length > 0 ? { type: "actions", elements } : null;
}

/** A button for each question that could be asked next. */
export function suggestionControls(id: string, suggestions: readonly string[]): ActionsBlock {
  return {
    type: "actions",
    elements: suggestions
      .slice(0, mostSuggestions)
      .map((suggestion, index) =>
        button(
          asSentence(suggestion),
          `suggestion.${index}`,
          ofAnswer.write({ id, number: index }),
        ),
      ),
  };
}

export function button(text: string, actionId: string, value: string): Button {
  return { type: "button", text: label(text), action_id: actionId, value };
}

const mostSuggestions = 5;

/** A button with a longer label where labels are heard and what stands around them is not. */
export function labelled(shown: Button, aloud: string, more = ""): Button {
  const label = shorten(aloud, limits.buttonText - more.length);
  return { ...shown, accessibility_label: `${label}${more}` };
}

/** Tells the buttons of one result from those of another. */
function ofResult({ speaker, paragraph }: Result): string {
  const whose = speaker === null ? "" : `, ${shorten(speaker, 30)}`;
  return `${whose}, paragraph ${paragraph}`;
}

function menu(offered: readonly ResultAction[], receipt: string): Overflow {
  return {
    type: "overflow",
    action_id: controls.resultMenu,
    options: offered.map((action) => ({
      text: label(labels[action]),
      value: chosenAction.write({ action, receipt }),
    })),
  };
}

function label(text: string) {
  return {
    type: "plain_text",
    text: shorten(text.trim(), limits.buttonText) || "…",
    emoji: false,
  } as const;
}
