// Follows the links of the built pages, without a browser: each has to lead to a file, and to an anchor in it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

export function checkLinks(folder, base) {
  const paths = readdirSync(folder, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
  const pages = new Map(
    paths
      .filter((path) => path.endsWith('.html'))
      .map((path) => {
        const html = readFileSync(`${folder}/${path}`, 'utf8');
        return [path, { links: attributes(html, 'href|src'), anchors: new Set(attributes(html, 'id')) }];
      }),
  );

  let count = 0;
  const dead = [];
  for (const [path, { links }] of pages) {
    for (const link of links) {
      if (/^(https?|data|mailto):/.test(link)) continue;
      count++;
      const { pathname, hash } = new URL(link, `http://site${posix.join(base, path)}`);
      const target = decodeURIComponent(pathname)
        .slice(base.length)
        .replace(/(^|\/)$/, '$1index.html');
      const anchor = decodeURIComponent(hash.slice(1));
      const found =
        pathname.startsWith(base) &&
        existsSync(`${folder}/${target}`) &&
        (!anchor || pages.get(target)?.anchors.has(anchor));
      if (!found) dead.push(`${path}: ${link}`);
    }
  }
  if (dead.length > 0) throw new Error(dead.join('\n'));
  return `${count} links on ${pages.size} pages`;
}

/** The values of attributes in a page. */
function attributes(html, names) {
  return [...html.matchAll(new RegExp(` (?:${names})="([^"]*)"`, 'g'))].map(([, value]) =>
    value.replaceAll('&amp;', '&'),
  );
}
