// The language of what the command says.
import type { Language } from 'miniprogram-scene/schema';

/** The language of the user, by the variables of the locale, and by the system where it has none. */
export function languageOf(env: NodeJS.ProcessEnv): Language {
  // An empty variable counts as none.
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ?? systemLocale();
  return /^zh(?![a-z])/i.test(locale) ? 'zh' : 'en';
}

function systemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
