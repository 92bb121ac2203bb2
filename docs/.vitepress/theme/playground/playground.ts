// The playground without its look: the state, and all that follows from it.
import { computed, inject, onMounted, onUnmounted, provide, reactive, shallowRef, watch } from 'vue';
import type { InjectionKey } from 'vue';
import type { TextModel } from 'miniprogram-scene';
import { makeScene, write } from './evaluate';
import { EXAMPLES, startState } from './examples';
import type { Example } from './examples';
import { hasText } from './kinds';
import { emptyState } from './state';
import type { State } from './state';
import type { Words } from './words';

/** The time without a change after which the address follows, in milliseconds. */
const SETTLED = 200;

function createPlayground(words: Words) {
  const state = reactive(startState());
  // A copy for the package, which keeps the objects that it is given.
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
  const written = computed(() =>
    made.value.scene ? write(made.value.scene, plain.value.record) : undefined,
  );

  // Loaded when it is needed: the page is usable before.
  const suggesting = shallowRef<typeof import('./suggesting')>();
  const suggested = computed(() => suggesting.value?.suggestFor(state.samples, words.language));
  const example = shallowRef(EXAMPLES[0]);

  async function prepare(): Promise<void> {
    suggesting.value ??= await import('./suggesting');
  }

  /** Fills the table from the samples. */
  async function fill(): Promise<void> {
    await prepare();
    const filled = suggested.value && suggesting.value?.filledBy(suggested.value);
    if (filled) Object.assign(state, filled);
  }

  async function start(from: Example): Promise<void> {
    Object.assign(state, emptyState(), { samples: from.samples });
    example.value = from;
    await fill();
  }

  function clear(): void {
    Object.assign(state, emptyState());
    example.value = undefined;
  }

  keepInAddress(state, () => (example.value = undefined));
  return {
    words,
    state,
    plain,
    needsZh,
    isLoading,
    made,
    written,
    suggested,
    example,
    prepare,
    fill,
    start,
    clear,
  };
}

/** Takes the state from the address, and keeps it there. */
function keepInAddress(state: State, onTaken: () => void): void {
  let own = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function take(): Promise<void> {
    const { hash } = location;
    if (hash === own || hash === '') return;
    const { stateInHash } = await import('./address');
    const given = stateInHash(hash);
    if (!given) return;
    own = hash;
    Object.assign(state, given);
    onTaken();
  }

  async function put(): Promise<void> {
    const { hashOf } = await import('./address');
    const hash = hashOf(state);
    if (hash === own) return;
    own = hash;
    history.replaceState(history.state, '', hash);
    // The menu of languages follows: the same state in the other language.
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  }

  const onHashChange = () => void take();
  onMounted(() => {
    void take();
    window.addEventListener('hashchange', onHashChange);
    watch(state, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void put(), SETTLED);
    });
  });
  onUnmounted(() => {
    clearTimeout(timer);
    window.removeEventListener('hashchange', onHashChange);
  });
}

export type PlaygroundModel = ReturnType<typeof createPlayground>;
const KEY: InjectionKey<PlaygroundModel> = Symbol('playground');

export function providePlayground(words: Words): PlaygroundModel {
  const model = createPlayground(words);
  provide(KEY, model);
  return model;
}

/** The playground that a part belongs to. */
export function usePlayground(): PlaygroundModel {
  return inject(KEY)!;
}
