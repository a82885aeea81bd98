import type { ModalView } from "@slack/types";
import type { Library } from "#library/library.ts";
import { citeModal } from "#slack/views/windows/cite-modal.ts";
import { contextModal, firstRadius } from "#slack/views/windows/context-modal.ts";
import { whyModal } from "#slack/views/windows/why-modal.ts";
import type { ResultWindow } from "./desk.ts";
import { foundResult } from "./found-result.ts";

/** The window that a result's button opens; null once its words are gone. */
export function resultWindow(
  library: Library,
  { receipt, shows, radius = firstRadius }: ResultWindow,
): ModalView | null {
  const found = foundResult(library, receipt);
  if (found === null) return null;
  const { result, article } = found;
  switch (shows) {
    case "context":
      return contextModal(result, article, radius);
    case "why":
      return whyModal(result, article);
    case "cite":
      return citeModal(result, article);
  }
}
