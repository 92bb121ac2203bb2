export function startHost(options?: {
  port?: number;
  folder?: string;
}): Promise<{ url: string; close: () => Promise<void> }>;
