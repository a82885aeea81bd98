import { articleFromText } from "#articles/plain-text.ts";
import { createLibrary } from "#library/create-library.ts";
import type { Library } from "#library/library.ts";

const harbour = `Harbour to stay open, says mayor

Mayor Ines Okafor said on Friday that the ferries would run all winter.

“We will keep the harbour open, whatever the weather,” Okafor told reporters.

“And the town will pay for the ice breaker,” she added.

Harbour master Tom Reyes called the plan “a brave promise” and warned of the ice.

“No ship of mine leaves the harbour in a storm,” Reyes said.

The council of Port Anselm did not comment.`;

/** A library of one article of our own. */
export function harbourLibrary(): Library {
  const library = createLibrary();
  library.add(articleFromText(harbour));
  return library;
}

/** A library in which one speaker has more to say than one message holds. */
export function longLibrary(quotations: number): Library {
  const library = createLibrary();
  const paragraphs = Array.from(
    { length: quotations },
    (_, index) =>
      `“The lighthouse keeper counted ${index + 1} ships before dawn and wrote each of them into the great book that hangs beside the lamp,” Mira Kestrel said.`,
  );
  library.add(articleFromText(["Ships before dawn", ...paragraphs].join("\n\n")));
  return library;
}

/** A library in whose place another comes, as when the app is started again over another folder. */
export function changingLibrary(first: Library): {
  readonly library: Library;
  becomes(other: Library): void;
} {
  let now = first;
  return {
    library: new Proxy(first, { get: (_, name) => Reflect.get(now, name) }),
    becomes(other) {
      now = other;
    },
  };
}
