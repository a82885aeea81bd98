/** What keeps the playground from doing as it is told; the message says what to change. */
export class PlaygroundError extends Error {
  override readonly name = "PlaygroundError";
  readonly code: PlaygroundErrorCode;

  constructor(code: PlaygroundErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

type PlaygroundErrorCode =
  | "invalid_manifest"
  | "invalid_world"
  | "unreadable_file"
  | "unknown_person"
  | "unknown_function"
  | "not_installed";
