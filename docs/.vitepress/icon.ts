// The sign of the site: a code in a green square. It is an address of data, so that no page asks for a file.

/** The dark cells of a code, drawn in white: three corners as in a QR code, and some cells. */
const corner = (x: number, y: number) =>
  `<rect x='${x}' y='${y}' width='5' height='5' rx='1' fill='none' stroke='#fff' stroke-width='2'/>`;
const cell = (x: number, y: number) => `<rect x='${x}' y='${y}' width='3' height='3' rx='.6' fill='#fff'/>`;

const svg = [
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='8' fill='#07c160'/>",
  corner(7, 7),
  corner(20, 7),
  corner(7, 20),
  cell(18, 18),
  cell(23, 18),
  cell(18, 23),
  cell(23, 23),
  '</svg>',
].join('');

export const icon = `data:image/svg+xml,${encodeURIComponent(svg)}`;
