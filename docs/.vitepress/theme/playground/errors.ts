// Errors in the places of the page.
import type { SceneError } from 'miniprogram-scene';
import { explain } from 'miniprogram-scene/schema';
import type { Language } from 'miniprogram-scene/schema';

export function isSceneError(error: unknown): error is SceneError {
  return error instanceof Error && error.name === 'SceneError';
}

/** An error in words, without the place in which it is shown. */
export function explainHere(error: unknown, language: Language): string {
  return explain(error, language).replace(
    /^versions\.0(?:\.fields\.\d+)?(?:\.([\w.]+))?(: |：)/,
    (_, place: string | undefined, colon: string) => (place === undefined ? '' : place + colon),
  );
}

/** The rule that a definition breaks, in the words of the package: Chinese words point to it. */
export function ruleOf(error: unknown): string {
  if (!isSceneError(error) || error.code !== 'schema') return '';
  return error.message.replace(/^versions\.0[\w.]*: /, '');
}
