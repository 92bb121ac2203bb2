// The ports: the commands that each needs, its own tests, its measurement of speed, its source, and a fault in it that the comparison has to find.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Each fault is one weight of the tables, that of wide punctuation, with one more.
const PORTS = {
  python: {
    needs: ['python3'],
    tests: 'python3 test.py',
    bench: 'python3 test.py --bench',
    source: 'miniprogram_scene.py',
    fault: ['(332800,', '(332801,'],
  },
  php: {
    needs: ['php'],
    tests: 'php test.php',
    bench: 'php bench.php',
    source: 'MiniprogramScene.php',
    fault: ['332800 =>', '332801 =>'],
  },
  java: {
    needs: ['java', 'javac'],
    tests: './test.sh',
    bench: './test.sh --bench',
    source: 'MiniprogramScene.java',
    fault: ['(332800,', '(332801,'],
  },
  go: {
    needs: ['go', 'gofmt'],
    tests: './test.sh',
    bench: './bench.sh',
    source: 'miniprogramscene.go',
    fault: ['band{332800,', 'band{332801,'],
  },
};

/** The ports by their names, each with its folder. */
export const ports = Object.fromEntries(
  Object.entries(PORTS)
    .map(([name, port]) => [
      name,
      { name, folder: fileURLToPath(new URL(`../${name}`, import.meta.url)), ...port },
    ])
    .filter(([, { folder }]) => existsSync(`${folder}/answer.sh`)),
);

/** The commands that a port needs and this machine does not have. */
export const missing = ({ needs }) =>
  needs.filter((command) => spawnSync('bash', ['-c', 'command -v "$1"', 'bash', command]).status !== 0);
