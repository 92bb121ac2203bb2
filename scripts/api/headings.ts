// The headings of the reference in their order, and the sources whose exports stand under them.
export const HEADINGS: readonly (readonly [title: string, sources: RegExp])[] = [
  ['Defining a scene', /^src\/scene\/scene/],
  ['Fields', /^src\/(fields\/(?!definition)|text\/\w+\.|coding\/)/],
  ['Reading', /^src\/entry\/(entry|compile-query)/],
  ['Texts and queries without a schema', /^src\/scene\/untyped/],
  ['Readers', /^src\/entry\/(reader|readers|link)\b/],
  ['Schemas as data', /^src\/(schema\/|fields\/definition)/],
  ['Errors', /^src\/scene-error/],
  ['The text model of Chinese', /^src\/text\/zh\//],
  ["WeChat's codes", /^src\/codes\/(wechat|choice)/],
  ["Alipay's code", /^src\/codes\/alipay/],
  ["Xiaohongshu's code", /^src\/codes\/xiaohongshu/],
  ['Unique item codes (一物一码)', /^src\/codes\/unique-item/],
  ['Limits, errors and validity', /^src\/codes\/(limits|errors|validity|bilingual)/],
  ['The client', /^server\/src\/client\//],
  ['Sealed scenes', /^server\/src\/seal\//],
  ['The mock platform', /^server\/src\/mock\//],
];
