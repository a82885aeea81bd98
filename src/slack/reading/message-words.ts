import { asTyped, joined, type Sent, sentIn, wordsOfBlocks } from "./block-words.ts";
import { questionOf } from "./question.ts";

/** What a person reads in a message, as Slack has texts, with entities. */
export interface MessageWords {
  readonly written: string;
  /** Of messages that it passes on. */
  readonly forwarded: string;
  /** Of attachments, the cards of links among them, and of files, as far as Slack shows them. */
  readonly attached: string;
}

/** Reads what stands in a message, or in an event of one. */
export function wordsOfMessage(message: Sent): MessageWords {
  const attachments = sentIn(message.attachments);
  const isForwarded = ({ is_share, message_blocks }: Sent) =>
    is_share === true || message_blocks !== undefined;
  const cards = attachments.filter((each) => !isForwarded(each));
  return {
    written: wordsOfBlocks(message.blocks) || stringOf(message.text),
    forwarded: joined(attachments.filter(isForwarded).map(wordsOfAttachment), "\n\n"),
    attached: joined([...cards.map(wordsOfAttachment), wordsOfFiles(message.files)], "\n\n"),
  };
}

/** The same without what its writer says: what it passes on or has attached. */
export function carriedBy(message: Sent): MessageWords {
  return { ...wordsOfMessage(message), written: "" };
}

/** All of it, one below the other. */
export function allWords({ written, forwarded, attached }: MessageWords): string {
  return joined([written, forwarded, attached], "\n\n");
}

/** Whether there is anything to look up in it. */
export function hasWords(words: MessageWords): boolean {
  return /[\p{L}\p{N}]/u.test(questionOf(allWords(words)));
}

function wordsOfAttachment(attachment: Sent): string {
  const { pretext, title, text, fields, blocks, message_blocks, files, fallback } = attachment;
  const passedOn = sentIn(message_blocks).map(({ message }) =>
    wordsOfBlocks(sentIn([message])[0]?.blocks),
  );
  const laidOut = joined([...passedOn, wordsOfBlocks(blocks)], "\n");
  const listed = sentIn(fields).flatMap((field) => [stringOf(field.title), stringOf(field.value)]);
  const plain = joined([stringOf(title), stringOf(text), ...listed], "\n");
  const shown = joined([stringOf(pretext), laidOut || plain, wordsOfFiles(files)], "\n");
  return shown || stringOf(fallback);
}

/** What Slack shows of text files in a message, and of e-mails. */
function wordsOfFiles(files: unknown): string {
  return joined(
    sentIn(files).map(({ plain_text, preview }) => asTyped(plain_text ?? preview)),
    "\n\n",
  );
}

function stringOf(text: unknown): string {
  return typeof text === "string" ? text : "";
}
