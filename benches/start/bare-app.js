// The least Bolt app in Socket Mode that can be ready: no listener, no article.
import bolt from "@slack/bolt";

const [slackApiUrl, token, appToken] = process.argv.slice(2);
const app = new bolt.App({
  token,
  appToken,
  socketMode: true,
  logLevel: bolt.LogLevel.ERROR,
  clientOptions: { slackApiUrl },
});
await app.start();
process.stdout.write("ready\n");
