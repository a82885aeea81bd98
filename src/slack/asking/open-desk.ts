import { inTurns } from "#library/in-turns.ts";
import type { Library } from "#library/library.ts";
import { limits } from "#slack/limits.ts";
import { openMemory } from "#slack/memory/memory.ts";
import { answerView } from "#slack/views/answers/answer.ts";
import { suggestionsOf } from "#slack/views/answers/suggestions.ts";
import { homeView } from "#slack/views/home.ts";
import type { Message } from "#slack/views/messages/message.ts";
import { sharedView } from "#slack/views/messages/shared.ts";
import { filterOptions } from "#slack/views/windows/ask-modal.ts";
import { checkMessage, whoSaidMessage } from "./about-message.ts";
import { ask, askAgain, type Reply } from "./ask.ts";
import { chosenQuestion } from "./chosen-question.ts";
import type { Desk, SeenBy } from "./desk.ts";
import { foundResult } from "./found-result.ts";
import { summaryOf } from "./library-summary.ts";
import { resultWindow } from "./result-window.ts";
import { stepOutputs } from "./step-outputs.ts";
import { takeTurn } from "./take-turn.ts";
import { chosenEntry, matchingEntries } from "./type-ahead.ts";

/** A desk, and the memory that goes with it. */
export interface OpenDesk extends Desk {
  /**
   * Answers what the library has to rehearse and lays it out, a little at a time beside other work; it
   * remembers nothing of that.
   * @throws the reason of the signal once it is aborted
   */
  rehearse(signal?: AbortSignal): Promise<void>;
  /** Writes what it has to remember. */
  close(): void;
}

/**
 * Opens the desk over a library in this thread.
 * @param dataDir the folder for what buttons and conversations have to remember; null keeps it in the process
 * @throws {Error} with the code DATA_DIR when the folder can't be written, and MEMORY_FILE when its file is damaged
 */
export function openDesk(library: Library, dataDir: string | null, now = Date.now): OpenDesk {
  const memory = openMemory(dataDir, now);
  const records = { library, memory };
  return {
    ask: async (question, seenBy) => shown(ask(library, question), seenBy),
    async askChosen(chosen) {
      const question = chosenQuestion(library, chosen);
      return question === "" ? null : shown(ask(library, question), alone);
    },
    async askSpeaker(id) {
      const speaker = chosenEntry(library, "speaker", id);
      if (speaker === null) return null;
      return shown(ask(library, `what did ${speaker} say?`), alone);
    },
    takeTurn: async (turn) => takeTurn(records, turn),
    async turnPage({ id, number }, seenBy) {
      const asked = memory.recall(id);
      return asked && shown(askAgain(library, asked), seenBy, number);
    },
    async askSuggestion({ id, number }, seenBy, place) {
      const asked = memory.recall(id);
      const question = asked && suggestionsOf(askAgain(library, asked).answer)[number];
      if (!question) return null;
      if (place === null) return shown(ask(library, question), seenBy);
      return takeTurn(records, { place, question, seenBy }).message;
    },
    whoSaid: async (words, seenBy) => shown(whoSaidMessage(library, words), seenBy),
    check: async (words, seenBy) => shown(checkMessage(library, words), seenBy),
    openWindow: async (window) => resultWindow(library, window),
    async share(receipt, sharer) {
      const found = foundResult(library, receipt);
      return found && sharedView(found.result, sharer);
    },
    home: async () => homeView(summaryOf(library)),
    options: async (filter, typed) => filterOptions(matchingEntries(library, filter, typed)),
    prompts: async () => suggestionsOf(library.ask("")).slice(0, limits.suggestedPrompts),
    stepOutputs: async (question) => stepOutputs(ask(library, question).answer),
    rate: async (id, rating) => memory.rate(id, rating),
    rehearse: (signal) => inTurns(rehearsing(library), signal),
    close: () => memory.close(),
  };

  /** An answer with its buttons, for which its question is kept. */
  function shown({ asked, answer }: Reply, seenBy: SeenBy, page = 0): Message {
    return answerView(answer, { ...seenBy, id: memory.keep(asked), page });
  }
}

/** A window over the Home, from which nothing is shared. */
const alone: SeenBy = { audience: "private" };

/** A question a step. */
function* rehearsing(library: Library): Generator<void, void> {
  for (const question of library.rehearsal()) {
    answerView(library.ask(question), { audience: "private", share: true, id: "rehearsed" });
    yield;
  }
}
