// The canonical text of a definition: FORMAT.md, 7.4. The client package hashes the same text for the fingerprint.

/** The canonical text of a definition, such as that of a version. */
export function canonicalText(value: unknown): string {
  if (typeof value === 'string') return `${value.length}:${value}`;
  if (Array.isArray(value)) return `[${value.map(canonicalText).join('')}]`;
  if (typeof value !== 'object' || value === null) return `${String(value)};`;
  const entries = Object.entries({ ...value, ...stepsOf(value) }).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => canonicalText(key) + canonicalText(item)).join('')}}`;
}

/** The limits of a decimal in whole steps: a canonical text has no fractions. */
function stepsOf(definition: { kind?: unknown; min?: number; max?: number; digits?: number }): object {
  const { kind, min, max, digits } = definition;
  if (kind !== 'decimal') return {};
  const power = Number(`1e${digits}`);
  return { min: Math.round(min! * power), max: Math.round(max! * power) };
}
