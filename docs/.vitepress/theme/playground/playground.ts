// The playground without its look: the state, and all that follows from it.
import { computed, inject, onMounted, onUnmounted, provide, reactive, shallowRef, watch } from 'vue';
import type { InjectionKey } from 'vue';
import type { TextModel } from 'miniprogram-scene';
import { hashOf, stateInHash } from './address';
import { makeScene, write } from './evaluate';
import { EXAMPLES } from './examples';
import type { Example } from './examples';
import { hasText } from './kinds';
import { emptyState } from './state';
import type { State } from './state';
import { filledBy, suggestFor } from './suggesting';
import { useWords } from './words';

/** The time without a change after which the address follows, in milliseconds. */
const SETTLED = 200;

export function createPlayground() {
  const words = useWords();
  const state = reactive(emptyState());
  // What the package gets: it keeps what it is given.
  const plain = computed(() => JSON.parse(JSON.stringify(state)) as State);

  const zh = shallowRef<TextModel>();
  const needsZh = computed(() => hasText(state.fields, 'zh'));
  const isLoading = computed(() => needsZh.value && !zh.value);
  watch(isLoading, async (isNeeded) => {
    if (isNeeded) ({ zh: zh.value } = await import('miniprogram-scene/zh'));
  });

  const schemaParts = computed(() => {
    const { fields, alphabet, check, readers } = plain.value;
    return JSON.stringify({ fields, alphabet, check, readers });
  });
  const made = computed(() => {
    if (isLoading.value) return { rows: new Map<number, unknown>() };
    const parts = JSON.parse(schemaParts.value) as State;
    if (parts.fields.length < 1) return { rows: new Map<number, unknown>() };
    return makeScene(parts, zh.value ? { zh: zh.value } : {});
  });
  const written = computed(() => (made.value.scene ? write(made.value.scene, plain.value.record) : {}));
  const suggested = computed(() => suggestFor(state.samples, words.value.language));
  const example = shallowRef<Example>();

  /** Fills the table from the samples. */
  function fill(): void {
    const filled = filledBy(suggested.value);
    if (filled) Object.assign(state, filled);
  }

  function start(from: Example): void {
    Object.assign(state, emptyState(), { samples: from.samples });
    fill();
    example.value = from;
  }

  function clear(): void {
    Object.assign(state, emptyState());
    example.value = undefined;
  }

  start(EXAMPLES[0]!);
  keepInAddress(state, () => (example.value = undefined));
  return { words, state, plain, needsZh, isLoading, made, written, suggested, example, fill, start, clear };
}

/** Takes the state from the address, and keeps it there. */
function keepInAddress(state: State, onTaken: () => void): void {
  let own = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function take(): void {
    if (location.hash === own) return;
    const given = stateInHash(location.hash);
    if (!given) return;
    own = location.hash;
    Object.assign(state, given);
    onTaken();
  }

  function put(): void {
    const hash = hashOf(state);
    if (hash === own) return;
    own = hash;
    history.replaceState(history.state, '', hash);
    // The menu of languages follows: the same state in the other language.
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  }

  onMounted(() => {
    take();
    own ||= hashOf(state);
    window.addEventListener('hashchange', take);
    watch(state, () => {
      clearTimeout(timer);
      timer = setTimeout(put, SETTLED);
    });
  });
  onUnmounted(() => {
    clearTimeout(timer);
    window.removeEventListener('hashchange', take);
  });
}

export type PlaygroundModel = ReturnType<typeof createPlayground>;
const KEY: InjectionKey<PlaygroundModel> = Symbol('playground');

export function providePlayground(): PlaygroundModel {
  const model = createPlayground();
  provide(KEY, model);
  return model;
}

/** The playground that a part belongs to. */
export function usePlayground(): PlaygroundModel {
  return inject(KEY)!;
}
