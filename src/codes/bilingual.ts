/** A sentence or phrase in English and in Chinese. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}
