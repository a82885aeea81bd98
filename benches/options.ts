import { parseArgs } from "node:util";

/** What can be written after a bench's name. */
interface Flag {
  readonly tells: string;
  /** What its value is, as --help shows it; without, the flag is a switch. */
  readonly takes?: string;
  /** Where its value is a whole number, the least that it may be. */
  readonly least?: number;
  /** Where its value is one of a few, these. */
  readonly oneOf?: readonly string[];
  /** Where its value is some of a few with commas between, these. */
  readonly someOf?: readonly string[];
  readonly default?: string;
  /** True where the bench can't do without it. */
  readonly needed?: true;
  /** True where it takes several values, one after another or each with the flag before it. */
  readonly many?: true;
}

type Flags = Readonly<Record<string, Flag>>;

type ValueOf<Of extends Flag> = Of extends { readonly takes: string }
  ? Of extends { readonly many: true }
    ? string[]
    : Of extends { readonly default: string } | { readonly needed: true }
      ? ReadAs<Of>
      : ReadAs<Of> | undefined
  : boolean;

type ReadAs<Of extends Flag> = Of extends { readonly least: number }
  ? number
  : Of extends { readonly someOf: readonly (infer Name)[] }
    ? readonly Name[]
    : Of extends { readonly oneOf: readonly (infer Name)[] }
      ? Name
      : string;

type Values<Of extends Flags> = { readonly [Name in keyof Of]: ValueOf<Of[Name]> };

/**
 * The flags that a bench was started with. With --help it prints what there is and ends the process;
 * what can't be understood ends it with an exit code of 2.
 *
 * @param bench its name, as npm runs it
 * @param what what it measures, in a sentence or two, as --help says it
 */
export function readOptions<const Of extends Flags>(
  bench: string,
  what: string,
  flags: Of,
): Values<Of> {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(helpOf(bench, what, flags));
    process.exit(0);
  }
  try {
    return valuesIn(args, flags);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${bench}: ${why.replace(/\.?$/, ".")} Try --help.\n`);
    process.exit(2);
  }
}

function valuesIn<Of extends Flags>(args: readonly string[], flags: Of): Values<Of> {
  const { values } = parseArgs({
    args: withNames(args, flags),
    options: Object.fromEntries(
      Object.entries(flags).map(([name, flag]) => [name, asParsed(flag)]),
    ),
  });
  const read = Object.entries(flags).map(([name, flag]) => {
    const value = values[name];
    if (flag.needed && value === undefined) throw new Error(`It needs --${name} ${flag.takes}`);
    return [name, typeof value === "string" ? readAs(flag, value, name) : value];
  });
  // The flags tell what each value is, and what isn't is refused above.
  return Object.fromEntries(read) as Values<Of>;
}

/** @throws {Error} for what is no value of the flag */
function readAs({ least, oneOf, someOf }: Flag, value: string, name: string): unknown {
  const refuse = (what: string) => {
    throw new Error(`--${name} takes ${what}, not "${value}"`);
  };
  if (least !== undefined)
    return /^\d+$/.test(value) && Number(value) >= least
      ? Number(value)
      : refuse(`a whole number from ${least} on`);
  if (oneOf) return oneOf.includes(value) ? value : refuse(`one of ${oneOf.join(", ")}`);
  if (!someOf) return value;
  const names = value.split(",");
  return names.every((each) => someOf.includes(each))
    ? names
    : refuse(`some of ${someOf.join(", ")}, with commas between`);
}

function asParsed({ takes, many, needed, default: unset }: Flag) {
  if (takes === undefined) return { type: "boolean", default: false } as const;
  if (many) return { type: "string", multiple: true, ...(needed ? {} : { default: [] }) } as const;
  return { type: "string", ...(unset === undefined ? {} : { default: unset }) } as const;
}

/** Every further value of a flag with the flag's name before it: `--queries A B` has two. */
function withNames(args: readonly string[], flags: Flags): string[] {
  let name = "";
  let values = 0;
  return args.flatMap((arg) => {
    if (arg.startsWith("--")) {
      name = arg.slice(2).split("=")[0] ?? "";
      values = arg.includes("=") ? 1 : 0;
      return [arg];
    }
    return flags[name]?.many && values++ > 0 ? [`--${name}`, arg] : [arg];
  });
}

function helpOf(bench: string, what: string, flags: Flags): string {
  const rows = Object.entries(flags).map(([name, flag]) => [
    `--${name}${flag.takes === undefined ? "" : ` ${flag.takes}`}${flag.many ? "…" : ""}`,
    `${flag.tells}${flag.needed ? " (needed)" : ""}${flag.default ? ` (default: ${flag.default})` : ""}`,
  ]);
  rows.push(["-h, --help", "print this"]);
  const width = Math.max(...rows.map(([flag = ""]) => flag.length));
  const lines = rows.map(([flag = "", tells]) => `  ${flag.padEnd(width)}  ${tells}\n`);
  return `${what}\n\nUsage: npm run ${bench} -- [options]\n\n${lines.join("")}`;
}
