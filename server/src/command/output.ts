// The output of the command: no control characters of strangers reach the terminal, and no secrets appear.
import { Secrets } from '../client/secrets';
import { printable, printableLine } from '../printable';

const secrets = new Secrets();
for (const name of ['WECHAT_SECRET', 'WECHAT_ACCESS_TOKEN']) keepSecret(process.env[name]);

/** Keeps a text out of all messages. */
export function keepSecret(secret: string | undefined): void {
  if (secret) secrets.add(secret);
}

/** Prints a result, which may have several lines. */
export function print(text: string): void {
  process.stdout.write(`${printable(text)}\n`);
}

/** Prints what is no result, and has several lines. */
export function printReport(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}

/** Prints a message as one line. */
export function printMessage(text: string): void {
  process.stderr.write(`${safeLine(text)}\n`);
}

/** A message as one line, for a terminal or a file. */
export function safeLine(text: string): string {
  return printableLine(secrets.redact(text));
}

/** Makes a printer of the first messages of a kind, and of the number of further ones. */
export function makePrinter(most: number, more: string) {
  let count = 0;
  return {
    /** @param chinese the same in Chinese, on a line of its own. */
    print(text: string, chinese?: string): void {
      if (++count > most) return;
      printMessage(text);
      if (chinese !== undefined) printMessage(`  ${chinese}`);
    },
    printRest(): void {
      if (count > most) printMessage(`… and ${count - most} more ${more}.`);
    },
  };
}
