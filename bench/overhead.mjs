// Compares the lengths of scenes with the bits of their records.
import { printTable } from './table.mjs';

const BITS_BY_CHARACTER = Math.log2(70);

/** Prints the real lengths of all payloads that fit, beside the ideal lengths. */
export function measureOverhead({ defineScene }, { payloads, typed }) {
  const rows = [0, 12, 20].map((check) => {
    const measures = payloads.flatMap((payload) => measured(payload, check));
    const sum = (numberOf) => measures.reduce((total, measure) => total + numberOf(measure), 0);
    const spare = ({ length, bits }) => length * BITS_BY_CHARACTER - bits;
    return [
      check,
      measures.length,
      sum(({ length }) => length),
      sum(({ ideal }) => ideal),
      measures.filter(({ length, ideal }) => length > ideal).length,
      (sum(spare) / measures.length).toFixed(2),
      Math.max(...measures.map(spare)).toFixed(2),
    ];
  });
  console.log(
    `\nOverhead: a character holds ${BITS_BY_CHARACTER.toFixed(2)} bits, so half of that goes unused`,
  );
  printTable(
    ['bits of check', 'payloads', 'characters', 'ideal', 'longer scenes', 'unused bits, mean', 'most'],
    rows,
  );

  /** A list of one measure, or of none if the payload does not fit. */
  function measured(payload, check) {
    const { fields, record } = typed(payload);
    const scene = defined(() => defineScene(fields, { check }));
    if (!scene) return [];
    const { length, fits, bits, header } = scene.measure(record);
    if (!fits) return [];
    const all = Object.values(bits).reduce((sum, cost) => sum + cost, header);
    return [{ length, bits: all, ideal: Math.ceil(all / BITS_BY_CHARACTER - 1e-6) }];
  }
}

/** The scene, or undefined for a schema whose records can never fit. */
function defined(define) {
  try {
    return define();
  } catch (error) {
    if (error.code === 'schema') return undefined;
    throw error;
  }
}
