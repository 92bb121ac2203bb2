// A process around miniprogram-ci, which prints much and leaves processes behind. Jobs and results are messages.
import ci from 'miniprogram-ci';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const jobs = {
  /** Builds npm for an entry of packNpmRelationList, as in the menu of DevTools. */
  packNpm: (root, { packageJsonPath, miniprogramNpmDistDir }) =>
    ci.packNpmManually({
      packageJsonPath: join(root, packageJsonPath),
      miniprogramNpmDistDir: join(root, miniprogramNpmDistDir),
    }),

  /** Writes the files of an upload, with the settings of the project. */
  async compile(root, output) {
    const setting = { useProjectConfig: true };
    const compiled = await ci.getCompiledResult({ project: projectIn(root), version: '1.0.0', setting });
    for (const [file, content] of Object.entries(compiled)) {
      mkdirSync(dirname(join(output, file)), { recursive: true });
      writeFileSync(join(output, file), content);
    }
  },

  /** The files that each source file requires. */
  analyse: (root) => ci.analyseCode(projectIn(root), { silent: true }),

  /** The code scan of DevTools. */
  scan: (root) => ci.checkCodeQuality(projectIn(root)),
};

/** Only an upload needs the key and the attributes of an account. */
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
