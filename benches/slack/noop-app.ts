// The Bolt app to measure against: it acknowledges and answers one word.
import { App } from "@slack/bolt";
import { appToken, appUnderLoad, botToken, signingSecret, tellReady } from "./settings.ts";

const { transport, apiUrl } = appUnderLoad();
const shared = { token: botToken, clientOptions: { slackApiUrl: apiUrl } };
const app = new App(
  transport === "socket" ? { ...shared, socketMode: true, appToken } : { ...shared, signingSecret },
);
app.command("/whosaid", async ({ ack, respond }) => {
  await ack();
  await respond({ text: "ok", response_type: "ephemeral" });
});
const server = await app.start(0);
const address = transport === "http" ? server.address() : null;
tellReady(typeof address === "object" && address ? address.port : 0);
