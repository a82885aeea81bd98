import type { HomeView, ModalView, PlainTextOption } from "@slack/types";
import type { MessageWords } from "#slack/reading/message-words.ts";
import type { Audience } from "#slack/views/answers/parts.ts";
import type { Rating, ResultAction } from "#slack/views/blocks/values.ts";
import type { Message } from "#slack/views/messages/message.ts";
import type { StepOutputs } from "./step-outputs.ts";

/**
 * Where everything that people ask in Slack is answered. Plain data goes in and comes out, laid out as it is
 * posted: whoever asks never holds the library, so that it may be in another thread.
 */
export interface Desk {
  /** Answers a question that continues no conversation. */
  ask(question: string, seenBy: SeenBy): Promise<Message>;
  /** Answers what was chosen in the window with filters; null where that is nothing. */
  askChosen(chosen: Chosen): Promise<Message | null>;
  /** All that a speaker said, by the id that the Home has; null once the speaker is gone. */
  askSpeaker(id: string): Promise<Message | null>;
  /** Answers the next question of a conversation and notes what its people were shown. */
  takeTurn(turn: Turn): Promise<Taken>;
  /** Another page of an answer; null once its question is forgotten. */
  turnPage(page: OfAnswer, seenBy: SeenBy): Promise<Message | null>;
  /**
   * Asks what an answer suggested, as the next turn where there is a `place`; null once its question is
   * forgotten.
   */
  askSuggestion(
    suggestion: OfAnswer,
    seenBy: SeenBy,
    place: string | null,
  ): Promise<Message | null>;
  /** Tells whose words a message has. */
  whoSaid(words: MessageWords, seenBy: SeenBy): Promise<Message>;
  /** Holds each quotation of a message against the articles. */
  check(words: MessageWords, seenBy: SeenBy): Promise<Message>;
  /** The window of one of a result's buttons; null once its words are gone. */
  openWindow(window: ResultWindow): Promise<ModalView | null>;
  /** A result as it is shared with everybody; null once its words are gone. */
  share(receipt: string, sharer: string): Promise<Message | null>;
  home(): Promise<HomeView>;
  /** What a filter offers for what was typed. */
  options(filter: Filter, typed: string): Promise<readonly PlainTextOption[]>;
  /** Questions to begin with. */
  prompts(): Promise<readonly string[]>;
  /** What the workflow step hands on. */
  stepOutputs(question: string): Promise<StepOutputs>;
  /** Notes what somebody thought of an answer. */
  rate(id: string, rating: Rating): Promise<void>;
}

/** Who sees an answer, and whether a result may be shared from it into a channel. */
export interface SeenBy {
  readonly audience: Audience;
  readonly share?: boolean;
}

/** What a filter offers: names of speakers, or titles of articles. */
export type Filter = "speaker" | "article";

/** What the window with filters is sent with: a question, and the ids of entries. */
export interface Chosen {
  readonly question: string;
  readonly speaker?: string | undefined;
  readonly article?: string | undefined;
}

export interface Turn {
  /** A thread or a direct message. */
  readonly place: string;
  readonly question: string;
  readonly seenBy: SeenBy;
  /** What the message passes on or has attached, at which a question may point. */
  readonly carried?: MessageWords;
}

/** What a turn came to. */
export interface Taken {
  readonly message: Message;
  /** What its rating is noted by; null of help, which answers nothing. */
  readonly ratedBy: string | null;
}

/** A page or a suggestion of an answer: the id of its question, and a number from 0. */
export interface OfAnswer {
  readonly id: string;
  readonly number: number;
}

export interface ResultWindow {
  readonly receipt: string;
  readonly shows: Exclude<ResultAction, "share">;
  /** Paragraphs at either side of the result's own, in context. */
  readonly radius?: number;
}
