/** What an endpoint answers: a picture, or JSON. */
export type Answer = Uint8Array | Readonly<Record<string, unknown>>;

/** The body of a request, if it is the JSON of an object. */
export type Body = Readonly<Record<string, unknown>>;

/** A call that the platform refuses. */
export class Refusal extends Error {
  constructor(
    readonly errcode: number,
    readonly errmsg: string,
  ) {
    super(errmsg);
  }
}

/** Refuses a call unless something holds. */
export function demand(holds: boolean, errcode: number, errmsg: string): asserts holds {
  if (!holds) throw new Refusal(errcode, errmsg);
}

export function isWhole(value: unknown, min: number, max = Infinity): value is number {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}

/** Whether a value is a text of 1 to so many characters. */
export function isText(value: unknown, most = Infinity): value is string {
  return typeof value === 'string' && value.length > 0 && Array.from(value).length <= most;
}
