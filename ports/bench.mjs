// Prints the encodes a second of the README's poster for every port whose language is there: node ports/bench.mjs
import { execSync } from 'node:child_process';
import { missing, ports } from './compare/ports.mjs';

for (const port of Object.values(ports)) {
  const commands = missing(port);
  if (commands.length > 0) console.log(`${port.name}: skipped, there is no ${commands.join(', ')}`);
  else execSync(port.bench, { cwd: port.folder, stdio: 'inherit' });
}
