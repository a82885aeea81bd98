import * as v from "valibot";
import type { Clock } from "#playground/clock.ts";
import type { Ids } from "#playground/ids.ts";
import type { Manifest } from "#playground/manifest.ts";
import { PlaygroundError } from "#playground/playground-error.ts";
import type { Team, User } from "./entities.ts";
import { install } from "./install.ts";
import { addConversation, createWorld, peopleOf, type World } from "./world.ts";

const person = v.strictObject({
  name: v.string(),
  real_name: v.optional(v.string()),
  role: v.optional(v.picklist(["owner", "admin", "member", "guest"]), "member"),
  email: v.optional(v.string()),
  id: v.optional(v.string()),
});

const channel = v.strictObject({
  name: v.string(),
  private: v.optional(v.boolean(), false),
  /** Handles; left out, everyone but guests. */
  members: v.optional(v.array(v.string())),
  /** Whether the app's bot is a member. */
  app: v.optional(v.boolean(), false),
  /** Domains of the other workspaces that share it. */
  shared_with: v.optional(v.array(v.string()), []),
  topic: v.optional(v.string(), ""),
  id: v.optional(v.string()),
});

const team = v.strictObject({
  name: v.string(),
  domain: v.string(),
  id: v.optional(v.string()),
  /** Whether the app is installed at the start. */
  installed: v.optional(v.boolean(), true),
  people: v.pipe(v.array(person), v.minLength(1)),
  channels: v.array(channel),
});

/** The shape of a world file: workspaces with their people and channels. */
const worldFileSchema = v.strictObject({
  workspaces: v.pipe(v.array(team), v.minLength(1)),
});

export type WorldFile = v.InferInput<typeof worldFileSchema>;

export interface WorldParts {
  readonly ids: Ids;
  readonly clock: Clock;
  readonly manifest: Manifest;
}

/**
 * Checks a world file given as data.
 * @throws {PlaygroundError} that names each wrong field
 */
export function readWorld(data: unknown): v.InferOutput<typeof worldFileSchema> {
  const result = v.safeParse(worldFileSchema, data);
  if (result.success) return result.output;
  const problems = result.issues.map((i) => `${v.getDotPath(i) ?? "world"}: ${i.message}`);
  throw invalid(`The world file is not valid: ${problems.join("; ")}`);
}

function invalid(message: string): PlaygroundError {
  return new PlaygroundError("invalid_world", message);
}

/**
 * Builds a world from a world file.
 * @throws {PlaygroundError} that names each wrong field
 */
export function worldFrom(data: WorldFile, parts: WorldParts): World {
  const world = createWorld();
  const file = readWorld(data);
  for (const given of file.workspaces) addTeam(world, given, parts);
  for (const given of file.workspaces) addChannels(world, given, parts);
  return world;
}

type TeamInput = v.InferOutput<typeof team>;

function addTeam(world: World, given: TeamInput, { ids, manifest }: WorldParts): void {
  const added: Team = { id: given.id ?? ids.id("T"), name: given.name, domain: given.domain };
  world.teams.set(added.id, added);
  for (const someone of given.people) {
    const user: User = {
      id: someone.id ?? ids.id("U"),
      teamId: added.id,
      name: someone.name,
      realName: someone.real_name ?? someone.name,
      role: someone.role,
      email: someone.email ?? null,
      botId: null,
      deleted: false,
    };
    world.users.set(user.id, user);
  }
  const installer = peopleOf(world, added.id).find((u) => u.role === "admin" || u.role === "owner");
  if (given.installed) {
    const installedBy = installer?.id ?? firstPerson(world, added.id).id;
    const scopes = manifest.oauth_config.scopes.bot;
    install(world, ids, manifest, { teamId: added.id, installedBy, scopes });
  }
}

function addChannels(world: World, given: TeamInput, { ids, clock }: WorldParts): void {
  const home = [...world.teams.values()].find((t) => t.domain === given.domain);
  if (home === undefined) return;
  for (const place of given.channels) {
    const guests = place.shared_with.map((domain) => teamByDomain(world, domain).id);
    const teamIds = [home.id, ...guests];
    const everyone = teamIds.flatMap((id) => peopleOf(world, id));
    const members = everyone.filter((u) =>
      place.members === undefined ? u.role !== "guest" : place.members.includes(u.name),
    );
    const unknown = place.members?.find((name) => !everyone.some((u) => u.name === name));
    if (unknown !== undefined) {
      throw invalid(`World file: #${place.name} has a member "${unknown}" who is not there.`);
    }
    const bots = place.app
      ? teamIds.flatMap((id) => world.installations.get(id)?.botUserId ?? [])
      : [];
    const conversation = addConversation(world, ids, clock, {
      kind: place.private ? "group" : "channel",
      name: place.name,
      teamIds,
      members: [...members.map((u) => u.id), ...bots],
      creator: (members[0] ?? firstPerson(world, home.id)).id,
      ...(place.id === undefined ? {} : { id: place.id }),
    });
    conversation.topic = place.topic;
  }
}

function firstPerson(world: World, teamId: string): User {
  const [first] = peopleOf(world, teamId);
  if (first === undefined) throw invalid("A workspace has at least one person.");
  return first;
}

function teamByDomain(world: World, domain: string): Team {
  const found = [...world.teams.values()].find((t) => t.domain === domain);
  if (found !== undefined) return found;
  throw invalid(`World file: there is no workspace with the domain "${domain}".`);
}
