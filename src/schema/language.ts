// The languages of messages.
import { demand } from '../error';

/** English or Chinese. */
export type Language = 'en' | 'zh';

/** Chooses the words of a language. */
export type Say = (en: string, zh: string) => string;

/** @throws SceneError `schema` for another language. */
export function sayIn(language: Language): Say {
  demand(language === 'en' || language === 'zh', "a language is 'en' or 'zh'", language);
  return language === 'zh' ? (_, zh) => zh : (en) => en;
}
