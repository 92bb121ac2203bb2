// The samples for servers in other languages compile and run: with the ports, and with fakes of the SDKs.
import { execSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { missing, ports } from '../../ports/compare/ports.mjs';
import { defineScene, integer, oneOf, snowflake, text } from '../../src';
import { filesIn } from '../docs/markdown.mjs';
import { LANGUAGES, read, root } from '../docs/pages';

const poster = defineScene({
  goods: integer({ max: 9999999 }),
  inviter: snowflake(),
  channel: oneOf(['poster', 'share', 'ad']),
  shop: text(),
});
const inviter = '1795324876512231425';
const scene = poster.encode({ goods: 42, inviter, channel: 'poster', shop: '幸福西饼' });

const printed = [scene, 'picture of pages/goods/goods', `${inviter} true`];
const responded = [...printed, '200 image/jpeg'];

/** The place of a port's source in a project, and the commands that run its samples, with the lines that they print. */
const SAMPLES: Record<string, { port: string; commands: [command: string, printed: string[]][] }> = {
  java: {
    port: 'miniprogramscene/MiniprogramScene.java',
    commands: [
      ['javac --release 8 -Xlint:all,-options -Werror -d classes Run.java && java -cp classes Run', printed],
    ],
  },
  go: {
    port: 'miniprogramscene/miniprogramscene.go',
    commands: [
      ['test -z "$(gofmt -l codes)"', []],
      ['go vet ./codes', []],
      ['go run .', printed],
    ],
  },
  php: {
    port: 'MiniprogramScene.php',
    commands: [
      ['php thinkphp.php', [...responded, '{"errcode":40001}']],
      ['php laravel.php', responded],
    ],
  },
  python: { port: 'miniprogram_scene.py', commands: [['python3 run.py', printed]] },
};

const EXTENSIONS: Record<string, RegExp> = { java: /\.java$/, go: /\.go$/, php: /\.php$/, python: /\.py$/ };

describe.each(Object.values(ports))('the samples for $name', (port) => {
  test.skipIf(missing(port).length > 0 && !process.env.CI).each(LANGUAGES)(
    'run, as they are in the %s documentation',
    (_, suffix) => {
      const { port: place, commands } = SAMPLES[port.name]!;
      const folder = mkdtempSync(join(tmpdir(), 'miniprogram-scene-'));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      const write = (path: string, content: string) => {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      };
      cpSync(join(root, 'test/runtime/servers', port.name), folder, { recursive: true });
      write(place, read(`ports/${port.name}/${port.source}`));
      write('scenes.json', JSON.stringify({ poster }));
      const files = Object.entries(filesIn(read(`docs/servers${suffix}`)));
      const own = files.filter(([path]) => EXTENSIONS[port.name]!.test(path));
      expect(own).not.toHaveLength(0);
      for (const [path, code] of own) write(path, port.name === 'php' ? `<?php\n\n${code}` : code);
      for (const [command, lines] of commands) {
        const output = execSync(command, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
        expect(output.split('\n').slice(0, -1)).toStrictEqual(lines);
      }
    },
  );
});
