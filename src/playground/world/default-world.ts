import type { WorldFile } from "./world-file.ts";

/** One workspace with an admin, a member and a guest; the app's bot is in #general only. */
export const defaultWorld: WorldFile = {
  workspaces: [
    {
      name: "Playground",
      domain: "playground",
      people: [
        { name: "ada", real_name: "Ada Moreau", role: "admin", email: "ada@playground.test" },
        { name: "ben", real_name: "Ben Okafor", email: "ben@playground.test" },
        { name: "gus", real_name: "Gus Lindqvist", role: "guest", email: "gus@guest.test" },
      ],
      channels: [
        { name: "general", members: ["ada", "ben", "gus"], app: true },
        { name: "random", members: ["ada", "ben"] },
        { name: "editors", private: true, members: ["ada", "ben"] },
      ],
    },
  ],
};
