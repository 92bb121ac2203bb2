// The scenes of a run so far, to find equal ones, in sixteen bytes a scene.

/** The hash of a scene, 52 bits: two of a million scenes have the same one with odds of 1 to 9,000. */
function hashOf(scene: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < scene.length; i++) {
    low = Math.imul(low ^ scene.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ scene.charCodeAt(i), 0x85ebca6b);
    high ^= high >>> 13;
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}

/** Finds equal scenes. */
export class EqualScenes {
  // An open hash table: 0 is a free place.
  private hashes = new Float64Array(1024);
  private lines = new Float64Array(1024);
  private count = 0;

  /** Notes the scene of a line. Returns the earlier line with the same scene, or undefined. */
  note(line: number, scene: string): number | undefined {
    if (2 * this.count >= this.hashes.length) this.grow();
    const hash = hashOf(scene) + 1;
    const place = this.find(hash);
    if (this.hashes[place] === hash) return this.lines[place];
    this.put(place, hash, line);
    this.count++;
    return undefined;
  }

  /** The place of a hash, or the free place for it. */
  private find(hash: number): number {
    let place = hash % this.hashes.length;
    while (this.hashes[place] !== 0 && this.hashes[place] !== hash) place = (place + 1) % this.hashes.length;
    return place;
  }

  private put(place: number, hash: number, line: number): void {
    this.hashes[place] = hash;
    this.lines[place] = line;
  }

  private grow(): void {
    const { hashes, lines } = this;
    this.hashes = new Float64Array(2 * hashes.length);
    this.lines = new Float64Array(2 * lines.length);
    for (const [i, hash] of hashes.entries()) if (hash !== 0) this.put(this.find(hash), hash, lines[i]!);
  }
}
