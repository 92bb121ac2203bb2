import { test } from 'vitest'
import { suggest, fromJSON } from '../../src/schema'
import { payloads } from './support/payload-schemas'
test('m', () => {
  let n=0;
  for (const {record} of payloads) {
    const s = suggest([record]);
    let scene; try { scene = fromJSON(s.schema).encode(record as never); n++ } catch(e) { console.log(JSON.stringify(record), s.longest, s.fits, s.fields.map(f=>f.field.kind+' '+f.bits.toFixed(0)).join(), s.questions.map(q=>q.message)) }
  }
  console.log(n, payloads.length);
});
