export function scan(png: Uint8Array): { text: string | undefined; width: number; height: number };
