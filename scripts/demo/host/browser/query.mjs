// The query of a page's path, split as WeChat splits it: nothing is decoded, and a raw `=` or `?` inside a value cuts the value.
export function parsePath(url) {
  const [path, ...queries] = url.split('?');
  const pairs = queries.join('?').split('&');
  const query = Object.fromEntries(
    pairs.map((pair) => pair.split(/[=?]/)).flatMap(([key, value = '']) => (key ? [[key, value]] : [])),
  );
  return { path, query };
}
