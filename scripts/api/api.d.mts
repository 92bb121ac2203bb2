export interface PublicExport {
  readonly subpath: string;
  readonly name: string;
  readonly isFunction: boolean;
  readonly docs: { readonly text: string; readonly tags: readonly (readonly [name: string, text: string])[] };
}
export function apiFiles(): Promise<Record<string, string>>;
export function publicExports(): PublicExport[];
