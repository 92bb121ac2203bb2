// Secrets in texts: the access tokens and the secret of an app stand in no message, however somebody has echoed them.
import { inspect } from 'node:util';

/** The text that a message shows instead of a secret. */
const MASK = '[redacted]';

/** A shorter text is no secret, and could be a part of any word. */
const SHORTEST = 6;

/** Values of parameters that carry secrets: a gateway may show only the first part of one. */
const NAMED =
  /((?:access_token|app_?secret|secret)(?:\\{0,8}["'])?\s{0,8}(?:[=:]|%(?:25){0,4}3[ad])\s{0,8}(?:\\{0,8}["'])?)[^\s&"'\\<>,;}]+/gi;

/** The secrets that a client knows: it takes them out of every text and every error. */
export class Secrets {
  private readonly known = new Map<string, readonly RegExp[]>();

  /** Adds a secret, and returns it. */
  add(secret: string): string {
    if (secret.length >= SHORTEST && !this.known.has(secret))
      this.known.set(secret, [spelled(secret), inBase64(secret), inHex(secret)]);
    return secret;
  }

  /** A text without secrets: as they are, percent-encoded, with the escapes of JSON or HTML, in base64, or in hexadecimal. */
  redact(text: string): string {
    let redacted = text;
    for (const patterns of this.known.values())
      for (const pattern of patterns) redacted = redacted.replace(pattern, MASK);
    return redacted.replace(NAMED, `$1${MASK}`);
  }

  /** An error without secrets: the same one, unless a secret stands in it, in its properties or in its causes. */
  redactError(error: unknown): unknown {
    const shown = inspect(error, { depth: 8, maxStringLength: Infinity, breakLength: Infinity });
    const all = error instanceof Error ? `${shown} ${error.message}` : shown;
    return this.redact(all) === all ? error : this.copy(error);
  }

  private copy(error: unknown, depth = 0): unknown {
    if (!(error instanceof Error)) return this.redact(String(error));
    const isLast = depth > 4 || error.cause === undefined;
    const copy = new Error(
      this.redact(error.message),
      isLast ? {} : { cause: this.copy(error.cause, depth + 1) },
    );
    copy.name = error.name;
    copy.stack = this.redact(error.stack ?? '');
    const { code } = error as NodeJS.ErrnoException;
    return code === undefined ? copy : Object.assign(copy, { code });
  }
}

const escaped = (text: string) => text.replace(/[^0-9A-Za-z]/g, '\\$&');
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** The text with each character as it is, or escaped in its own way. All repetitions are bounded, so that no text takes long. */
function spelled(secret: string): RegExp {
  const characters = Array.from(secret, (character) => {
    const unit = character.charCodeAt(0).toString(16);
    const percent = hexOf(Buffer.from(character)).replace(/../g, '%(?:25){0,4}$&');
    const plain = character.length > 1 || /\s/.test(character) ? character : escaped(character);
    return `(?:\\\\{0,8}${plain}|\\\\{1,8}u${unit.padStart(4, '0')}|\\\\{1,8}x${unit}|${percent}|&#(?:0{0,6}${character.codePointAt(0)}|x0{0,6}${unit});)`;
  });
  return new RegExp(characters.join(''), 'gi');
}

/** The text within a base64 text, at each of the three places where a byte may fall, in both alphabets. */
function inBase64(secret: string): RegExp {
  const bytes = Buffer.from(secret);
  const cores = [0, 1, 2].map((place) => {
    const text = Buffer.concat([Buffer.alloc(place), bytes]).toString('base64');
    // The first and the last character may also carry bits of the bytes beside the secret.
    const core = text.slice(Math.ceil((place * 8) / 6), Math.floor(((place + bytes.length) * 8) / 6));
    return core.replaceAll('+', '(?:[+-]|%2B)').replaceAll('/', '(?:\\\\{0,8}[/_]|%2F)');
  });
  return new RegExp(`(?:${cores.join('|')})`, 'g');
}

function inHex(secret: string): RegExp {
  return new RegExp(hexOf(Buffer.from(secret)), 'gi');
}
