// The cases of all fields: the tests of fields are laws, and each law is tried on each case.
import type { FieldCase } from './field-case';
import { identifierCases } from './field-cases/identifier';
import { numberCases } from './field-cases/number';
import { structureCases } from './field-cases/structure';
import { textCases } from './field-cases/text';
import { timeCases } from './field-cases/time';

/** Cases of every field. */
export const fieldCases: readonly FieldCase[] = [
  ...numberCases,
  ...identifierCases,
  ...timeCases,
  ...textCases,
  ...structureCases,
];
