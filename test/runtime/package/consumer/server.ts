// The server that asks WeChat for a code: what it sends, or why it can't.
import { SceneError } from 'miniprogram-scene';
import { poster, type Poster } from './scenes.js';

export function bodyFor(record: Poster): { scene: string; page: string } | { refused: string | undefined } {
  try {
    return { scene: poster.encode(record), page: 'pages/landing/landing' };
  } catch (error) {
    if (error instanceof SceneError) return { refused: error.path };
    throw error;
  }
}
