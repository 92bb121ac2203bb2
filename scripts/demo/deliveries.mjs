// The ways in which a scene reaches a page: the options that the page gets, and the part of them that is shown.
import { inspect } from 'node:util';

const PAGE = 'pages/landing/landing';

/**
 * A delivery has the options, the text to show, and the spelling of the scene in that text. `photograph` draws the code of a
 * scene and scans the picture.
 */
export async function deliveries(scene, { compileQuery }, { photograph }) {
  const encoded = encodeURIComponent(scene);
  const typed = compileQuery(scene);
  const scanned = await photograph(scene, PAGE);
  return [
    delivery('onLoad, iOS', encoded, { scene: encoded }),
    delivery('onLoad, Android', scene, { scene }),
    delivery('App.onLaunch', encoded, { path: PAGE, scene: 1047, query: { scene: encoded } }),
    delivery('wx.scanCode', scene, { path: `${PAGE}?scene=${scene}` }),
    delivery('DevTools', encoded, { scene: typed.slice('scene='.length) }, typed),
    delivery('a picture', encoded, { path: scanned }, scanned),
  ];
}

function delivery(
  source,
  spelling,
  options,
  shown = inspect(options, { breakLength: Infinity, compact: true }),
) {
  return { source, spelling, options, shown };
}
