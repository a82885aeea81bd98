// What every file here begins with. JavaScript that old Nodes can read: it turns them away in words,
// and turns the compile cache on before the first TypeScript is met.
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
