/** What a person can do with one result. */
export const resultActions = ["context", "why", "share", "cite"] as const;

export type ResultAction = (typeof resultActions)[number];

/** What a person can think of an answer. */
export const ratings = ["good", "bad"] as const;

export type Rating = (typeof ratings)[number];

/** What a button holds, as it is written into it and read at a press. */
interface Value<Held> {
  write(held: Held): string;
  /** Null of what no such button of ours holds. */
  read(value: string | undefined): Held | null;
}

/** An action on a result, as an option of its menu: "share:Zk3xW0aPqL9e.fx.57.kw3a1c.8p2a". */
export const chosenAction: Value<{ readonly action: ResultAction; readonly receipt: string }> = {
  write: ({ action, receipt }) => `${action}:${receipt}`,
  read(value) {
    const { name, rest } = named(value, resultActions);
    return name === undefined ? null : { action: name, receipt: rest };
  },
};

/** What somebody thinks of the answer to a question: "good:Ab3_xyz-0123". */
export const ratedAnswer: Value<{ readonly rating: Rating; readonly id: string }> = {
  write: ({ rating, id }) => `${rating}:${id}`,
  read(value) {
    const { name, rest } = named(value, ratings);
    return name === undefined ? null : { rating: name, id: rest };
  },
};

/** A result's words among more paragraphs, so many at either side: "Zk3xW0aPqL9e.fx.57.kw3a1c.8p2a:4". */
export const widerContext: Value<{ readonly receipt: string; readonly radius: number }> = {
  write: ({ receipt, radius }) => `${receipt}:${radius}`,
  read(value) {
    const [, receipt, radius] = /^(.*):(\d{1,6})$/s.exec(value ?? "") ?? [];
    return receipt === undefined ? null : { receipt, radius: Number(radius) };
  },
};

/** A page or a suggestion of an answer, by the id of its question and a number from 0: "Ab3_xyz-0123.2". */
export const ofAnswer: Value<{ readonly id: string; readonly number: number }> = {
  write: ({ id, number }) => `${id}.${number}`,
  read(value) {
    const [, id, number] = /^(.*)\.(\d{1,6})$/s.exec(value ?? "") ?? [];
    return id === undefined ? null : { id, number: Number(number) };
  },
};

function named<Name extends string>(value = "", names: readonly Name[]) {
  const at = value.indexOf(":");
  return { name: names.find((name) => name === value.slice(0, at)), rest: value.slice(at + 1) };
}
