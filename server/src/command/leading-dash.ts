// Scenes that begin with a dash, which a command line takes for options.

const COMMANDS = ['decode', 'inspect'];

/** The options of these commands: `-s`, `-s poster.mjs` in one word, `--schema`, `--schema=poster.mjs`. */
const OPTION = /^(-[a-z]|-s.*\.[cm]?[jt]s|--[a-z]+(=.*)?)$/;

/**
 * The parameters of the command line, with the scenes that begin with a dash behind a `--`.
 *
 * @example markScenes(['decode', '-Xk3', '-s', 'poster.mjs']) // ['decode', '-s', 'poster.mjs', '--', '-Xk3']
 */
export function markScenes(parameters: readonly string[]): string[] {
  const [command = '', ...rest] = parameters;
  if (!COMMANDS.includes(command) || rest.includes('--')) return [...parameters];
  const isScene = (text: string) => text.startsWith('-') && !OPTION.test(text);
  const scenes = rest.filter(isScene);
  if (scenes.length < 1) return [...parameters];
  return [command, ...rest.filter((text) => !isScene(text)), '--', ...scenes];
}
