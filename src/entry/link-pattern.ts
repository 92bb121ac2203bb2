// Patterns of links: URLs with parts that have a name or are left open.
import { demand } from '../error';
import { isString } from '../object';
import { decode, splitOnce } from './query-string';

/** The named parts of a link, decoded once; undefined for a link that does not match. */
export type LinkPattern = (link: string) => readonly NamedPart[] | undefined;

type NamedPart = readonly [name: string, text: string];

/** Literals and variables in turn, beginning and ending with a literal. A variable is `*`, or a name behind a colon. */
type Segment = readonly string[];

const URL_PATTERN = /^[a-z][a-z\d+.-]*:\/\/[^/?#\s@\\:]+(:\d+)?(\/[^?#\s{}\\^|<>"]*)?(#[^?#\s{}\\^|<>"]*)?$/i;
const RULE =
  "link() takes a URL such as 'https://shop.cn/t/:table': no query, each name once, text between variables";
const VARIABLE = /(\*|:[a-z_\u0080-\uffff][\w\u0080-\uffff]*)/i;

/**
 * Compiles a pattern. It matches in a time that is linear in the link, because no variable is tried twice.
 *
 * @throws SceneError `schema` for a pattern that is no URL, with a query, with two variables side by side, or with a name twice.
 */
export function compileLinkPattern(pattern: string): LinkPattern {
  demand(isString(pattern) && URL_PATTERN.test(pattern), RULE, pattern);
  const hasHash = pattern.includes('#');
  const [origin, ...path] = addressOf(pattern, hasHash);
  const segments = [
    origin!.split(/(\*)/),
    ...path.map((part) => part.split(VARIABLE).map((each) => decode(each))),
  ];
  const names: string[] = [];
  segments.forEach((segment, i) => {
    segment.forEach((part, j) => {
      const isVariable = j % 2 > 0;
      const isBetween = j > 0 && j < segment.length - 1;
      const isClear = isVariable
        ? names.indexOf(part) < 0
        : (i < 1 || !part.includes(':')) && (!isBetween || part !== '');
      demand(isClear, RULE, pattern);
      if (isVariable && part !== '*') names.push(part);
    });
  });
  const isOpen = pattern.endsWith('/*') && segments.pop();

  return (link) => {
    const parts = addressOf(link, hasHash);
    const isOther = isOpen ? parts.length < segments.length : parts.length !== segments.length;
    if (isOther || /[@\\]/.test(parts[0]!)) return undefined;
    const named: NamedPart[] = [];
    return segments.every((segment, i) => matchSegment(segment, decode(parts[i]), named)) ? named : undefined;
  };
}

/** Matches from the end, so the last of two variables takes the shortest text: the id behind a title with dashes. `*` has no name. */
function matchSegment(segment: Segment, text: string, named: NamedPart[]): boolean {
  const suffix = segment[segment.length - 1]!;
  let end = text.length - suffix.length;
  if (!text.endsWith(suffix)) return false;
  for (let i = segment.length - 2; i > 0; i -= 2) {
    const literal = segment[i - 1]!;
    const variable = segment[i]!;
    const latest = end - literal.length - (variable === '*' ? 0 : 1);
    if (latest < 0) return false;
    // The first literal begins the text: at any other place, or at none, the end is not 0.
    const at = i > 1 ? text.lastIndexOf(literal, latest) : text.indexOf(literal);
    named.push([variable.slice(1), text.slice(at + literal.length, end)]);
    end = at;
  }
  return end === 0;
}

/** The origin of a URL, with its host in lower case and without the usual port, and the parts of its path, and of its hash. */
function addressOf(url: string, withHash: boolean): string[] {
  const [beforeHash, hash] = splitOnce(url, '#');
  const [scheme, , host, ...path] = partsOf(beforeHash);
  const origin = `${scheme}//${host}`.toLowerCase();
  const usualOrigin = origin.replace(/^(http:.*):80$|^(https:.*):443$/, '$1$2');
  return [usualOrigin, ...path, ...(withHash ? partsOf(`#${hash}`) : [])];
}

/** The parts between slashes, without a query; slashes at the end make none. */
function partsOf(text: string): string[] {
  const [beforeQuery] = splitOnce(text, '?');
  return beforeQuery.replace(/([^/])\/+$/, '$1').split('/');
}
