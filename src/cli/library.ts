import type { Library, LibraryWarning } from "#library/library.ts";
import { openLibrary } from "#library/open-library.ts";
import { type Arguments, CommandError, type Streams } from "./command.ts";
import { progressLine, tell } from "./output.ts";

/** How many warnings are told one by one. */
const namedWarnings = 10;

/** Opens the library that the arguments or the environment name, and says what could not be read as it is. */
export async function libraryFor(args: Arguments, streams: Streams): Promise<Library> {
  const { libraryDir, dataDir } = await streams.folders();
  const progress = progressLine(streams.stderr, "Reading article");
  const opened = await openLibrary(args.library ?? libraryDir, {
    dataDir,
    onProgress: ({ done, total }) => progress.step(done, total),
  });
  progress.end();
  warn(opened.ok ? opened.library.warnings : opened.warnings, streams);
  if (!opened.ok) throw new CommandError(opened.message);
  const unsaved = await opened.save();
  if (unsaved) warn([unsaved], streams);
  return opened.library;
}

function warn(warnings: readonly LibraryWarning[], streams: Streams): void {
  for (const { source, message } of warnings.slice(0, namedWarnings)) {
    tell(streams, `${source} ${message}`);
  }
  const more = warnings.length - namedWarnings;
  if (more > 0) tell(streams, `and ${more} more warnings like these`);
}
