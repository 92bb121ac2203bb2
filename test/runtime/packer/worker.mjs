// A process around miniprogram-ci, which talks a lot and leaves processes behind: the jobs come and go as messages.
import ci from 'miniprogram-ci';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const jobs = {
  /** Builds npm, as in the menu of DevTools. */
  packNpm: (root) =>
    ci.packNpmManually({
      packageJsonPath: join(root, 'package.json'),
      miniprogramNpmDistDir: join(root, 'miniprogram'),
    }),

  /** Writes what would be uploaded, with the settings of the project. */
  async compile(root, output) {
    const setting = { useProjectConfig: true };
    const compiled = await ci.getCompiledResult({ project: projectIn(root), version: '1.0.0', setting });
    for (const [file, content] of Object.entries(compiled)) {
      mkdirSync(dirname(join(output, file)), { recursive: true });
      writeFileSync(join(output, file), content);
    }
  },

  /** What requires what, by the source. */
  analyse: (root) => ci.analyseCode(projectIn(root), { silent: true }),

  /** The code scan of DevTools. */
  scan: (root) => ci.checkCodeQuality(projectIn(root)),
};

/** Neither the key nor the attributes of an account are needed for anything but an upload. */
function projectIn(root) {
  const project = new ci.Project({ type: 'miniProgram', projectPath: root, privateKey: 'none' });
  project.attr = async () => ci.DefaultProjectAttr;
  return project;
}

process.on('message', async ({ name, args }) => {
  try {
    process.send({ value: await jobs[name](...args) });
  } catch (error) {
    process.send({ error: error.message });
  }
});
process.on('disconnect', () => process.exit());
