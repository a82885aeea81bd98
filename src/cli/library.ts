import type { Library, LibraryWarning } from "#library/library.ts";
import { openLibrary } from "#library/open-library.ts";
import { type Arguments, CommandError, type Streams } from "./command.ts";
import { progressLine } from "./output.ts";

/** How many left-out files are named one by one. */
const namedWarnings = 10;

/** Opens the library that the arguments or the environment name, and says what was left out. */
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

function warn(warnings: readonly LibraryWarning[], { stderr }: Streams): void {
  for (const { source, message } of warnings.slice(0, namedWarnings)) {
    stderr.write(`whosaid: ${source} ${message}\n`);
  }
  const more = warnings.length - namedWarnings;
  if (more > 0) stderr.write(`whosaid: and ${more} more files were left out\n`);
}
