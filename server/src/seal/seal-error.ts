// The reasons why a code is not opened.

/**
 * The reason why a code is not opened.
 *
 * @example if (error instanceof SealError && error.code === 'forged') console.warn(error.message)
 */
export class SealError extends Error {
  /**
   * - `foreign`: the code has no scene of the schema, or one of a version without a seal;
   * - `forged`: it has a scene of the schema, and none of the keys has made its seal;
   * - `upgrade`: its seal is right, and an upgrade of the schema has failed: `cause` is the error.
   */
  readonly code: 'foreign' | 'forged' | 'upgrade';

  constructor(code: SealError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SealError';
    this.code = code;
  }
}
