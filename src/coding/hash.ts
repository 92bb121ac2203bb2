// The hash that chooses the spelling of a scene.

/** A hash of 32 bits, with one more number in it. */
export function mix(hash: number, number: number): number {
  const mixed = Math.imul(hash ^ (number + 1), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** The hash of a text, unit by unit. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}
