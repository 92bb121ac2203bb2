// Requests and answers of the mock platform, and its refusals.

/** The answer of an endpoint: a picture, or JSON. */
export type Answer = Uint8Array | Readonly<Record<string, unknown>>;

/** The body of a request: the JSON of an object. */
export type Body = Readonly<Record<string, unknown>>;

/** The refusal of a call, with an error of the platform. */
export class Refusal extends Error {
  constructor(
    readonly errcode: number,
    readonly errmsg: string,
  ) {
    super(errmsg);
  }
}

/** Refuses a call unless a condition holds. */
export function demand(condition: boolean, errcode: number, errmsg: string): asserts condition {
  if (!condition) throw new Refusal(errcode, errmsg);
}

/** Whether a value is a whole number in a range, both ends included. */
export function isWhole(value: unknown, min: number, max = Infinity): value is number {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}

/** Whether a value is a text of at least one character, and at most `max`. */
export function isText(value: unknown, max = Infinity): value is string {
  return typeof value === 'string' && value.length > 0 && Array.from(value).length <= max;
}
