// Where texts end: by the number of symbols before, and by how likely the lists and classes take the end to be.
import type { Model } from '../../coding/model';
import { weighted } from '../../coding/model';
import type { BitReader } from './bits';

const PLACES = 13;
const VIEWS = 10;
/** The symbols of the question. */
export const ENDS = 0;
export const GOES_ON = 1;

/** The model of the question whether a text ends here. */
export type Ends = (place: number, view: number) => Model;

/** Reads how likely texts end after 1 to 13 symbols or more, where the end costs 0 to 9 bits or more elsewhere. */
export function readEnds(bits: BitReader): Ends {
  const models = Array.from({ length: VIEWS }, () =>
    bits
      .around(bits.read(4), PLACES, bits.read(2))
      .map((root) => weighted([root * root + 1, 1023 - root * root])),
  );
  return (place, view) => models[Math.min(view, VIEWS - 1)]![Math.min(place, PLACES) - 1]!;
}
