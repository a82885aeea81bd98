// What every file here begins with. JavaScript that old Nodes can read: it turns them away in words,
// and makes Node load TypeScript quickly before the first is met.
import module from "node:module";

const { node } = process.versions;
const oldest = 24;
if (Number.parseInt(node, 10) < oldest) {
  process.stderr.write(
    `whosaid: this is Node ${node}, and Node ${oldest} or later is needed. \`npm ci\` brings one, which \`npm start\` and \`npx whosaid\` use.\n`,
  );
  process.exit(1);
}
module.enableCompileCache();

// Our files stand where their imports say, "#" being src/ as in package.json. To look for each as if it
// could be in a package takes a seventh of a short command's time.
const src = new URL("../src/", import.meta.url).href;
module.registerHooks({
  resolve(name, context, next) {
    if (!/^[#.].*\.ts$/.test(name)) return next(name, context);
    const url = name.startsWith("#") ? src + name.slice(1) : new URL(name, context.parentURL).href;
    return { url, format: "module-typescript", shortCircuit: true };
  },
});
