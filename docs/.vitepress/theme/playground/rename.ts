// Another name for a field, wherever the state has the old one.
import type { ReaderDefinition, SceneReaderDefinition } from 'miniprogram-scene/schema';
import type { State } from './state';

/** Gives the field of an index another name. Keys of old codes cannot change: a reader of keys keeps them. */
export function rename(state: State, index: number, name: string): void {
  const field = state.fields[index]!;
  const old = field.name;
  const isShared = state.fields.some((other, i) => i !== index && [old, name].includes(other.name));
  state.fields[index] = { ...field, name };
  // Of two fields with a name, which is a fault, the first keeps what belongs to it.
  if (isShared) return;
  if (Object.hasOwn(state.record, old)) {
    state.record = Object.fromEntries(
      Object.entries(state.record).map(([key, value]) => [key === old ? name : key, value]),
    );
  }
  state.readers = state.readers.map((reader) => renamedIn(reader, old, name));
}

function renamedIn(reader: ReaderDefinition, old: string, name: string): ReaderDefinition {
  const own = (field: string) => (field === old ? name : field);
  switch (reader.reader) {
    case 'link':
      return {
        ...reader,
        pattern: reader.pattern.replace(/:([\p{L}_$][\p{L}\d_$]*)/gu, (_, field: string) => `:${own(field)}`),
      };
    case 'positional':
      return { ...reader, fields: reader.fields.map(own) };
    case 'bare':
      return { ...reader, field: own(reader.field) };
    case 'prefix': {
      const { then } = reader;
      return {
        ...reader,
        then: typeof then === 'string' ? own(then) : (renamedIn(then, old, name) as SceneReaderDefinition),
      };
    }
    case 'pairs':
      return reader.first === undefined ? reader : { ...reader, first: own(reader.first) };
    default:
      return reader;
  }
}
